"""Tables that people keep in a spreadsheet: participants, decisions, lists for review."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable


def parted_by(table: str) -> str:
    r"""What parts the cells of a CSV table, guessed from its heading: spreadsheets save with commas or with semicolons.

    Examples
    --------
    >>> parted_by("surface;decision\nMarch, April;keep\n")
    ';'
    """
    heading = table.partition("\n")[0]
    return ";" if heading.count(";") > heading.count(",") else ","


def write_table(columns: Iterable[str], rows: Iterable[Iterable[object]], delimiter: str = ",") -> bytes:
    """A CSV table with line feeds."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue().encode()
