"""Tables of turns (.csv, .xlsx): a row a turn, with columns for who speaks, what is said, and when."""

from __future__ import annotations

import csv
import io
import re
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..errors import InputError
from ..speakers.generic import generic_role
from ..transcript import OTHER, ROLES, Transcript
from .archives import BREAKS, damaged, open_archive
from .columns import END, ROLE, SPEAKER, START, TEXT, columns_of, in_milliseconds, seconds_of
from .decoding import decode
from .limits import LARGEST_TEXT
from .spoken import Spoken, written_out

KIND = "Excel workbook"
Row = Sequence[object]
MOST_COLUMNS, MOST_ROWS, FURTHEST_HEADER = 200, 1_048_576, 20  # rows: as many as Excel has
# A cell with a formula and no value, as programs write it that do not compute; an empty text is a result.
_UNCOMPUTED = re.compile(
    rb"""<(?:\w+:)?c\b(?![^>]*\bt=["']str)[^>]*>\s*<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)"""
    rb"""\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"""
)
_NAMED = "name its columns in the first row: text, and where there are any speaker, start, end, role"
_LEFT_NOTE = "columns of the table that are no part of a turn and were left out: {}"
_SHEETS_NOTE = "sheets of the workbook that hold no turns and were left out: {}"
_SAME_NOTE = "rows that name no speaker and were read as going on with the one above: {}"


def read_csv(data: bytes, path: Path) -> Transcript:
    """Turns of a table of comma-, semicolon- or tab-separated values.

    Raises
    ------
    InputError
        When it is no table, has no column of text, or a time or a role in it is none; with the line.
    """
    text = decode(data, path)
    head = text[:10_000]
    delimiter = max(
        ",;\t|", key=lambda mark: max((len(columns_of(line.split(mark))) for line in _lines(head)), default=0)
    )
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    limit = csv.field_size_limit(LARGEST_TEXT)
    notes: list[str] = []
    try:
        records = list(_records(((rows.line_num, row) for row in rows), path, notes))
    except csv.Error:
        raise InputError("this row cannot be read as a table", path=path, line=rows.line_num,
                         remedy="look for a quotation mark that is not closed") from None  # fmt: skip
    finally:
        csv.field_size_limit(limit)
    return written_out(records, notes, path)


def _lines(head: str) -> list[str]:
    return [line.replace('"', "") for line in head.splitlines()[:FURTHEST_HEADER]]


def read_workbook(data: bytes, path: Path) -> Transcript:
    """Turns of an Excel workbook: of every sheet that has a column of text.

    Raises
    ------
    InputError
        As for `read_csv`, and when the workbook is encrypted, damaged, not safe to open, or holds a formula without
        its result.
    """
    with open_archive(data, path, KIND) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/")]
    if empty := sum(len(_UNCOMPUTED.findall(sheet)) for sheet in sheets):
        raise InputError(f"formulas whose results are not in this workbook, so that words may be missing: {empty}",
                         path=path, remedy="open it in the program that it comes from, and save it")  # fmt: skip
    notes: list[str] = []
    records: list[Spoken] = []
    without: list[InputError] = []
    try:
        for rows in _sheets(data):
            try:
                records += _records(rows, path, notes)
            except _NoColumns as refusal:
                without += [refusal] if refusal.filled else []
    except InputError:
        raise
    except BREAKS:
        raise damaged(KIND, path) from None
    if not records and without:
        raise without[0]
    return written_out(records, [*notes, *[_SHEETS_NOTE.format(len(without))] * bool(without)], path)


def _sheets(data: bytes) -> Iterator[Iterator[tuple[int, Row]]]:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of parts that are not read
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # what the file says of its size need not be true
            rows = sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True)
            yield ((number, row) for number, row in enumerate(rows, start=1))


class _NoColumns(InputError):
    """No row names a column of text."""

    def __init__(self, path: Path, filled: bool) -> None:
        self.filled = filled
        super().__init__("this table has no column of what was said", path=path, line=1, remedy=_NAMED)


def _records(rows: Iterator[tuple[int, Row]], path: Path, notes: list[str]) -> Iterator[Spoken]:
    above, header = _header(rows, path)
    yield from (Spoken("", " ".join(filter(None, map(_written, row))), role=OTHER) for row in above)
    columns = columns_of(header)
    milli = {column: in_milliseconds(header[columns[column]]) for column in (START, END) if column in columns}
    speaker, same = "", 0
    for number, row in rows:
        if number > MOST_ROWS:
            raise InputError(f"this table has more than {MOST_ROWS:,} rows", path=path, remedy="split it")
        cells = {column: row[index] if index < len(row) else None for column, index in columns.items()}
        text = _written(cells[TEXT])
        if not text:
            continue
        named = _written(cells.get(SPEAKER))
        same += bool(speaker and not named)
        speaker = named or speaker
        start, end = (_time(cells.get(column), milli.get(column, False), path, number) for column in (START, END))
        yield Spoken(speaker, text, start, end, _role(_written(cells.get(ROLE)), path, number))
    if left := sum(bool(_written(cell)) for cell in header) - len(columns):
        notes.append(_LEFT_NOTE.format(left))
    if same:
        notes.append(_SAME_NOTE.format(same))


def _header(rows: Iterator[tuple[int, Row]], path: Path) -> tuple[list[Row], Row]:
    """The first row that names the text's column, and those above it."""
    above: list[Row] = []
    for number, row in rows:
        if TEXT in columns_of(row):
            return above, row
        above += [row] if any(map(_written, row)) else []
        if number >= FURTHEST_HEADER:
            break
    raise _NoColumns(path, bool(above))


def _written(cell: object) -> str:
    return "" if cell is None else str(cell).replace("\u00a0", " ").strip()


def _time(cell: object, milliseconds: bool, path: Path, line: int) -> float | None:
    try:
        seconds = seconds_of(cell)
    except ValueError:
        raise InputError("this is no time", path=path, line=line,
                         remedy="write seconds (62.5) or hours, minutes and seconds (0:01:02.5)") from None  # fmt: skip
    return round(seconds / 1000, 3) if seconds is not None and milliseconds else seconds


def _role(cell: str, path: Path, line: int) -> str:
    role = cell.lower() if cell.lower() in ROLES else generic_role(cell)
    if cell and not role:
        raise InputError("this role is not known", path=path, line=line, remedy=f"use {', '.join(ROLES)}")
    return role
