"""The commands that are more than one line of `interviews`, one module each; `analysis.cli` puts them together."""
