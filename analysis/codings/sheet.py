"""A coder's file as it stands: rows that are not changed keep every byte."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import InputError

BROKEN = "this row cannot be read as a table"
_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes
    ----------
    line : int
        On which it starts.
    raw : str
        As it stands in the file, line end and all.
    cells : tuple of str
        None for an empty row.
    problem : str
        Why the row does not fit its columns; "" where it does. A row that does not fit is never rewritten.
    """

    line: int
    raw: str
    cells: tuple[str, ...] = ()
    problem: str = ""


@dataclass(frozen=True)
class Sheet:
    """A CSV file: what stands before its rows, its columns, its rows."""

    head: str
    names: tuple[str, ...]
    rows: tuple[Row, ...]
    delimiter: str

    def values(self, row: Row) -> dict[str, str]:
        """A row's cells by column, without the space around them; a memo keeps its own."""
        return {
            name: cell if name == "memo" else cell.strip() for name, cell in zip(self.names, row.cells, strict=False)
        }

    def fitting(self) -> Iterator[tuple[int, Row, dict[str, str]]]:
        """The rows that fit the columns, with their number and their values."""
        return (
            (number, row, self.values(row)) for number, row in enumerate(self.rows) if row.cells and not row.problem
        )

    def changed(self, changes: Mapping[int, Mapping[str, str]]) -> Sheet:
        """The sheet with some cells of some rows, by number, given other values."""
        rows = list(self.rows)
        for number, new in changes.items():
            row = rows[number]
            cells = [new.get(name, cell) for name, cell in zip(self.names, row.cells, strict=False)]
            end = row.raw[len(row.raw.rstrip("\r\n")) :] or "\n"
            rows[number] = replace(row, cells=tuple(cells), raw=_written(cells, self.delimiter) + end)
        return replace(self, rows=tuple(rows))

    def more(self, cells: list[dict[str, str]]) -> Sheet:
        """The sheet with rows put at its end."""
        text = self.head + "".join(row.raw for row in self.rows)
        before = "" if not text or text.endswith(("\n", "\r")) else "\n"
        new = []
        for values in cells:
            one = tuple(values.get(name, "") for name in self.names)
            new.append(Row(0, f"{before}{_written(list(one), self.delimiter)}\n", one))
            before = ""
        return replace(self, rows=(*self.rows, *new))

    def without(self, numbers: set[int]) -> Sheet:
        """The sheet without some rows."""
        return replace(self, rows=tuple(row for number, row in enumerate(self.rows) if number not in numbers))

    def data(self) -> bytes:
        """The file's bytes."""
        return (self.head + "".join(row.raw for row in self.rows)).encode()


def parted_by(table: str) -> str:
    """What parts the cells of a CSV table, guessed from its heading; as `anonymizer.tables` does behind the wall."""
    heading = table.partition("\n")[0]
    return ";" if heading.count(";") > heading.count(",") else ","


def read_sheet(data: bytes, path: Path | None = None) -> Sheet:
    """A CSV file with commas or semicolons, in UTF-8, with or without a byte order mark.

    Raises
    ------
    InputError
        When it is not UTF-8, or its first row cannot be read.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise InputError("this file is not UTF-8 text", path=path, remedy="save it as CSV in UTF-8") from None
    delimiter = parted_by(text)
    head = ""
    names: tuple[str, ...] = ()
    rows: list[Row] = []
    for row in _rows(text.removeprefix(_BOM), delimiter):
        if names:
            rows.append(_fitted(row, len(names)))
            continue
        head += row.raw
        if row.problem:
            raise InputError(row.problem, path=path, line=row.line, remedy=_remedy(row))
        names = tuple(name.strip() for name in row.cells)
    bom = _BOM if text.startswith(_BOM) else ""
    return Sheet(bom + head, names, tuple(rows), delimiter)


def _rows(text: str, delimiter: str) -> Iterator[Row]:
    taken: list[str] = []
    source = io.StringIO(text, newline="")

    def lines() -> Iterator[str]:
        for line in source:
            taken.append(line)
            yield line

    reader = csv.reader(lines(), strict=True, delimiter=delimiter)
    following = 1
    try:
        for cells in reader:
            raw, line, following = "".join(taken), following, reader.line_num + 1
            taken.clear()
            blank = not any(cell.strip() for cell in cells)
            yield Row(line, raw, () if blank else tuple(cells))
    except csv.Error:
        # where a quotation mark is missing, nobody knows where the row ends: all of the rest is kept as it stands
        yield Row(following, "".join(taken) + source.read(), ("",), BROKEN)


def _fitted(row: Row, columns: int) -> Row:
    if row.problem or not row.cells:
        return row
    if any(cell.strip() for cell in row.cells[columns:]):
        return replace(row, problem="this row has more cells than there are columns")
    if len(row.cells) < columns:
        return replace(row, problem="this row has fewer cells than there are columns")
    return row


def _remedy(row: Row) -> str:
    if row.problem == BROKEN:
        return "look for a quotation mark that is not closed"
    return "put a memo with a comma or a semicolon in quotation marks"


def misfits(sheet: Sheet, path: Path | None) -> Iterator[InputError]:
    """An error for every row that does not fit its columns."""
    for row in sheet.rows:
        if row.problem:
            yield InputError(row.problem, path=path, line=row.line, remedy=_remedy(row))


def _written(cells: list[str], delimiter: str) -> str:
    out = io.StringIO(newline="")
    # a line end inside a cell is only safe in quotation marks
    broken = any("\r" in cell or "\n" in cell for cell in cells)
    csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL if broken else csv.QUOTE_MINIMAL,
               lineterminator="").writerow(cells)  # fmt: skip
    return out.getvalue()
