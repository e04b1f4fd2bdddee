"""One file a figure: each hides the small cells of a table of `analysis.themes` and gives a `base.Figure`."""
