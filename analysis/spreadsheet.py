"""Tables for a spreadsheet: a cell that would be run as a formula is kept a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_text(cell: Any) -> Any:
    """A text that a spreadsheet does not take for a formula; numbers stay what they are.

    Examples
    --------
    >>> as_text("=1+1"), as_text("- no"), as_text("yes"), as_text(-0.5)
    ("'=1+1", "'- no", 'yes', -0.5)
    """
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_STARTS_A_FORMULA) else cell


def as_written(cell: str) -> str:
    """What `as_text` was given.

    Examples
    --------
    >>> as_written("'=1+1"), as_written("'tis")
    ('=1+1', "'tis")
    """
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_STARTS_A_FORMULA) else cell


def spreadsheet_csv(table: pd.DataFrame) -> bytes:
    """A table as CSV that spreadsheets open as it is: UTF-8 with a byte order mark, no formulas, the same bytes."""
    import csv

    safe = table.map(as_text).rename(columns=as_text)
    # a carriage return alone would end the row when it is read again, and is not quoted without being told
    odd = any("\r" in cell for column in safe.select_dtypes("str") for cell in safe[column].dropna())
    quoting = csv.QUOTE_ALL if odd else csv.QUOTE_MINIMAL
    return safe.to_csv(index=False, lineterminator="\n", quoting=quoting).encode("utf-8-sig")
