"""Details made coarser, so that they stay useful: ages and money to bands, towns to countries, dates moved."""
