"""Tables of coded segments as CSV and XLSX, ready for a spreadsheet and back as they were."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ..errors import InputError
from .archive import Archive, pack
from .cells import harmless, restored
from .markup import unwritable
from .offsets import decode
from .project import Loss, Project
from .segments import COLUMNS, has_columns, losses_of_table, project_of_rows, segment_rows

_MADE = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_LONGEST = 32_000  # characters that a cell of a spreadsheet can hold, and some room


def write_csv(project: Project) -> bytes:
    """The codings as CSV in UTF-8 with the mark by which a spreadsheet knows it; no cell is a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(COLUMNS)
    writer.writerows(map(_harmless, segment_rows(project)))
    return out.getvalue().encode("utf-8-sig", "replace")


def _harmless(row: Iterable[str | int]) -> list[str | int]:
    return [harmless(cell) if isinstance(cell, str) else cell for cell in row]


def read_csv(data: bytes, path: Path | None = None) -> Project:
    """A project from CSV: commas, semicolons or tabs, in any encoding a spreadsheet writes.

    Raises
    ------
    InputError
        When it cannot be read as a table, or a column is missing.
    """
    text = decode(data)[0].raw
    header = text.partition("\n")[0]
    delimiter = max(",;\t", key=header.count)
    try:
        rows = [*csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)]
    except csv.Error:
        raise InputError("this cannot be read as a table", path=path,
                         remedy="look for a quotation mark that is not closed") from None  # fmt: skip
    return project_of_rows(_by_column(rows, path), path)


def _by_column(rows: list[list[str]], path: Path | None) -> Iterator[dict[str, str]]:
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    if not filled:
        raise InputError("this table is empty", path=path, remedy=f"the columns are {', '.join(COLUMNS)}")
    names = [restored(cell) for cell in filled[0]]
    if len(filled) == 1:  # a heading alone still has to be one
        project_of_rows([dict.fromkeys(names, "")], path)
    return (dict(zip(names, map(restored, row), strict=False)) for row in filled[1:])


def write_xlsx(project: Project) -> bytes:
    """The codings as a workbook with one sheet: the heading stays in sight, every cell is text or a number."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("codings")
    sheet.freeze_panes = "A2"
    for name, width in (("A", 12), ("D", 60), ("E", 24), ("F", 40), ("H", 40)):
        sheet.column_dimensions[name].width = width
    rows: list[list[str | int]] = [[*COLUMNS], *map(_harmless, segment_rows(project))]
    for row in rows:
        cells = []
        for value in row:
            cell = WriteOnlyCell(sheet, _fitting(value) if isinstance(value, str) else value)
            cell.data_type = "s" if isinstance(value, str) else "n"
            cells.append(cell)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    with zipfile.ZipFile(out) as archive:  # saving wrote the time of day into it
        return pack({name: _MADE.sub(rb"\g<1>1980-01-01T00:00:00Z", archive.read(name)) for name in archive.namelist()})


def _fitting(text: str) -> str:
    """A cell's text without what a workbook cannot hold."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    whole = "".join("\ufffd" if unwritable(c) else c for c in text) if unwritable(text) else text
    return str(ILLEGAL_CHARACTERS_RE.sub("\ufffd", whole))[:_LONGEST]


def read_xlsx(data: bytes, path: Path | None = None) -> Project:
    """A project from the sheet of a workbook that has the columns; a whole project may have others before it.

    Raises
    ------
    InputError
        When it is no workbook, or a column is missing.
    """
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    with Archive(data, path) as archive:
        archive.look_through()
    try:
        sheets = load_workbook(io.BytesIO(data), read_only=True, data_only=True).worksheets
        sheet = next(filter(_is_one, sheets), sheets[0])
        rows = [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    except (InvalidFileException, KeyError, ValueError, IndexError, OSError, zipfile.BadZipFile, SyntaxError):
        raise InputError(
            "this is not a workbook that can be read", path=path, remedy="save it as .xlsx again"
        ) from None
    return project_of_rows(_by_column(rows, path), path)


def _is_one(sheet: Any) -> bool:
    """Whether a sheet, which openpyxl gives no type, begins with the heading of a table of coded segments."""
    return any(has_columns(map(str, row)) for row in sheet.iter_rows(max_row=1, values_only=True))


def losses_of_sheet(project: Project, *, workbook: bool) -> list[Loss]:
    """What a table does not hold, and for a workbook which cells were cut or changed."""
    texts = [cell for row in segment_rows(project) for cell in row if isinstance(cell, str)] if workbook else []
    return [
        *losses_of_table(project),
        Loss(f"the end of a cell with more than {_LONGEST} characters", "table",
             sum(len(text) > _LONGEST for text in texts)),
        Loss("a character that a workbook cannot hold, written as U+FFFD", "table",
             sum(sum(a != b for a, b in zip(_fitting(text), text, strict=False)) for text in texts)),
    ]  # fmt: skip
