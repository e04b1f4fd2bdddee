"""From an anonymised corpus to codings, topics, tables and figures, and the `interviews` command."""
