"""Tables for a spreadsheet: it opens them as they are, and runs nothing in them."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from .interchange.cells import harmless

if TYPE_CHECKING:
    import pandas as pd


def spreadsheet_csv(table: pd.DataFrame) -> bytes:
    """A table as CSV: UTF-8 with the mark by which a spreadsheet knows it, no formulas, the same bytes.

    Examples
    --------
    >>> import pandas as pd
    >>> spreadsheet_csv(pd.DataFrame({"said": ["=1+1"], "alpha": [-0.5]})).decode("utf-8-sig")
    "said,alpha\\n'=1+1,-0.5\\n"
    """
    safe = table.map(lambda cell: harmless(cell) if isinstance(cell, str) else cell)
    # a carriage return alone would end the row when it is read again, and is not quoted without being told
    odd = any("\r" in cell for column in safe.select_dtypes("str") for cell in safe[column].dropna())
    quoting = csv.QUOTE_ALL if odd else csv.QUOTE_MINIMAL
    return safe.to_csv(index=False, lineterminator="\n", quoting=quoting).encode("utf-8-sig")
