"""Tables that people keep in a spreadsheet: participants, decisions, lists for review."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path

from .errors import InputError
from .readers.decoding import decode


def parted_by(table: str) -> str:
    r"""What parts the cells of a CSV table, guessed from its heading: commas, semicolons or tabs.

    Examples
    --------
    >>> parted_by("surface;decision\nMarch, April;keep\n")
    ';'
    """
    heading = table.partition("\n")[0]
    return max(",;\t", key=heading.count)


def read_rows(path: Path, columns: Sequence[str], required: Sequence[str]) -> list[tuple[int, dict[str, str]]]:
    """The rows of a table that a person keeps, each with the line it ends on and its cells by column, stripped.

    Parameters
    ----------
    path : Path
        In any encoding and with any delimiter that a spreadsheet writes.
    columns : sequence of str
        Those that are known; others are the person's own, unless they look like one of these misspelled.
    required : sequence of str
        Those that must be there.

    Raises
    ------
    InputError
        With the line: a column that is missing, misspelled or there twice, a row that cannot be read.
    """
    text = decode(path.read_bytes(), path)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=parted_by(text), strict=True)
    try:
        names = [name.strip() for name in next(reader, [])]
        names = [low if (low := name.lower()) in columns else name for name in names]
        _check_columns(names, columns, required, path)
        return [
            (reader.line_num, {n: cell.strip() for n, cell in zip(names, [*row, *[""] * len(names)], strict=False)})
            for row in reader
        ]  # fmt: skip
    except csv.Error:
        raise InputError("this row cannot be read as a table", path=path, line=reader.line_num,
                         remedy="look for a quotation mark that is not closed") from None  # fmt: skip


def _check_columns(found: Sequence[str], columns: Sequence[str], required: Sequence[str], path: Path) -> None:
    for name in required:
        if name not in found:
            near = get_close_matches(name, found, 1)
            hint = f"rename the column '{near[0]}'" if near else f"add it; the columns are {', '.join(columns)}"
            raise InputError(f"the column '{name}' is missing", path=path, line=1, remedy=hint)
    for name in found:
        near = get_close_matches(name, columns, 1, cutoff=0.8)
        if name not in columns and near and near[0] not in found:
            raise InputError(f"unknown column '{name}'", path=path, line=1, remedy=f"did you mean '{near[0]}'?")
        if name and found.count(name) > 1:
            raise InputError(f"the column '{name}' is there twice", path=path, line=1, remedy="rename one of the two")


def write_table(columns: Iterable[str], rows: Iterable[Iterable[object]], delimiter: str = ",") -> bytes:
    """A CSV table with line feeds."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue().encode()
