"""A codebook as one table, a row a code, and back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from ..codings.sheet import misfits, read_sheet
from ..errors import InputError
from ..interchange.cells import restored
from ..spreadsheet import spreadsheet_csv
from .model import Code, Codebook, Theme
from .projecting import UNWRITTEN, Ids, code_from, fields_of, new_codebook

COLUMNS = ("theme", "theme_name", "theme_definition", "process", "id", "name", "parent", "definition", "include",
           "exclude", "examples", "stage", "quote_release", "sensitivity", "colour", "sources", "guid")  # fmt: skip
_MANY = ("examples", "sources")
_Row = tuple[int, Code, str]  # a line, its code, and what it gives as the parent
_DESCRIPTION = "description"  # another tool's column, in which all that a code says stands together
_PARTED = " | "
_BARS = re.compile(r"((?:^| )\|+)(?= |$)")  # that would part a text in two; one more bar tells them
_OTHER_NAMES = {"code": "name", "title": "name", "tag": "name", "category": "theme_name",
                "inclusion": "include", "exclusion": "exclude", "example": "examples", "source": "sources",
                "color": "colour"}  # fmt: skip


def codebook_csv(codebook: Codebook) -> bytes:
    """The codes as CSV for a spreadsheet: several examples or sources in a cell are parted by `` | ``."""
    rows = [
        {"theme": theme.id, "theme_name": theme.name, "theme_definition": theme.definition,
         "process": "yes" if theme.process else "",
         **{field: _cell(code, field) for field in COLUMNS if field in Code.model_fields}}
        for _, theme, code in codebook.tree()
    ]  # fmt: skip
    return spreadsheet_csv(pd.DataFrame(rows, columns=list(COLUMNS), dtype="str"))


def _cell(code: Code, field: str) -> str:
    value = getattr(code, field)
    if field in _MANY:
        return _PARTED.join(_BARS.sub(r"\1|", one) for one in value)
    return "" if value is None else str(value)


def from_csv(data: bytes, id: str, title: str, path: Path | None = None) -> tuple[Codebook, list[str]]:
    """A codebook from a table with at least a column for names; ids are made where there are none.

    Returns
    -------
    codebook : Codebook
    notes : list of str
        What had to be made up, and what was left out.

    Raises
    ------
    InputError
        With the line: no such table, a code without a name, a parent that is no code of its theme.
    """
    sheet = read_sheet(data, path)
    names = [_OTHER_NAMES.get(name.lower(), name.lower()) for name in sheet.names]
    if names.count("name") != 1:
        raise InputError("the column 'name' is missing or given twice", path=path, line=1,
                         remedy=f"the columns may be {', '.join(COLUMNS)}")  # fmt: skip
    for mistake in misfits(sheet, path):
        raise mistake
    known = {*COLUMNS, _DESCRIPTION}
    notes = [f"the column '{name[:30]}' was left out" for name in names if name and name not in known]
    ids = Ids(notes)
    themes: dict[str, tuple[dict[str, Any], list[_Row]]] = {}
    rows = [(row.line, _values(names, row.cells)) for _, row, _ in sheet.fitting()]
    for _, values in rows:
        if (key := _key(values)) not in themes:
            themes[key] = ({"id": ids.new(values.get("theme_name") or key, values.get("theme") or ""),
                            "name": values.get("theme_name") or key,
                            "definition": values.get("theme_definition") or UNWRITTEN,
                            "process": values.get("process", "").lower() in ("yes", "true", "1")}, [])  # fmt: skip
    for line, values in rows:
        if not values.get("name"):
            raise InputError("this code has no name", path=path, line=line, remedy="give it one")
        many = {field: _parts(values.get(field, "")) for field in _MANY}
        told = fields_of(values.get(_DESCRIPTION, ""))
        given = {field: value for field, value in {**values, **many, "parent": ""}.items() if value}
        themes[_key(values)][1].append((line, code_from({**told, **given}, ids, notes), values.get("parent", "")))
    if not themes:
        raise InputError("this table has no codes", path=path)
    return new_codebook(id, title, [_theme(one, codes, path) for one, codes in themes.values()], "imported"), notes


def _values(names: list[str], cells: tuple[str, ...]) -> dict[str, str]:
    return {name: restored(cell.strip()) for name, cell in zip(names, cells, strict=False)}


def _key(values: Mapping[str, str]) -> str:
    """By what a row tells its theme."""
    return values.get("theme") or values.get("theme_name") or "ungrouped"


def _parts(cell: str) -> tuple[str, ...]:
    parts = (_BARS.sub(lambda bars: bars[1][:-1] if bars[1][-2:] == "||" else bars[1], p) for p in cell.split(_PARTED))
    return tuple(part.strip() for part in parts if part.strip())


def _theme(one: Mapping[str, Any], codes: list[_Row], path: Path | None) -> Theme:
    """A theme with its codes; a parent may be told by its id or its name."""
    ids = {code.id: code.id for _, code, _ in codes}
    ids |= {code.name: code.id for _, code, _ in codes if code.name not in ids}
    placed = []
    for line, code, parent in codes:
        if parent and parent != one["id"] and parent not in ids:
            raise InputError("the parent is no code of this theme", path=path, line=line, remedy="name one by its id")
        placed.append(code.model_copy(update={"parent": ids.get(parent)}))
    return Theme(**one, codes=tuple(placed))
