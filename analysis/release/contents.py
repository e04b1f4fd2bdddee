"""What a file says, in every way that its reader could meet it: its text, its parts, its metadata."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from anonymizer.tables import parted_by

from ..errors import InputError
from ..interchange.database import open_database
from .containers import DOCUMENTS, archive_members
from .guises import encoded_in, laid_open
from .pictures import PICTURES, picture_words
from .portable import pdf_parts
from .tags import ForeignEntities, seen

_TABLES = frozenset({".csv", ".tsv"})
TEXTS = _TABLES | {
    ".txt", ".md", ".rst", ".vtt", ".srt", ".toml", ".yaml", ".yml", ".bib", ".tex", ".css", ".js", ".py",
}  # fmt: skip
MARKUP = frozenset({".html", ".htm", ".svg", ".xml", ".rels", ".qdc", ".qde"})
DATABASES = frozenset({".qda", ".sqlite3", ".sqlite", ".db"})
_JSON = frozenset({".json", ".jsonl", ".ipynb"})
_KNOWN = frozenset({*TEXTS, *MARKUP, *_JSON, *PICTURES, *DOCUMENTS, ".pdf", ".zip"})
_DEEPEST = 3  # archives inside archives, and what is encoded inside what is encoded
Reading = tuple[str, str]


def readings(path: Path) -> Iterator[Reading]:
    """Yield (part, text) for everything in a file that could hold a name.

    The same words may come several times, as they stand in the file and as they are seen; lines are counted in each.

    Raises
    ------
    InputError
        When the file is of a kind that cannot be looked into, is damaged, encrypted, or has no text to look at.
    """
    yield from _readings(path.read_bytes(), path.name, path, 0)


def _readings(data: bytes, name: str, path: Path, depth: int) -> Iterator[Reading]:
    """Every part of a file, as it stands, laid open, and with what is encoded in it."""
    if depth > _DEEPEST:
        raise InputError("what is packed so deep cannot be checked, so it cannot leave", path=path,
                         remedy="unpack it and check the files")  # fmt: skip
    for part, text in _parts(data, name, path, depth):
        yield part, text
        if (open_text := laid_open(text)) != text:
            yield part, open_text
        for line, kind, inner in encoded_in(text):
            place = f"{part}, encoded in line {line}" if part else f"encoded in line {line}"
            yield from ((place, deeper) for _, deeper in _readings(inner, kind, path, depth + 1))


def _parts(data: bytes, name: str, path: Path, depth: int) -> Iterator[Reading]:
    suffix = PurePosixPath(name).suffix.lower() or name
    if suffix in TEXTS:
        yield "", (text := _decoded(data, path))
        if suffix in _TABLES:
            yield "", _rows(text)
    elif suffix in MARKUP:
        yield from (("", text) for text in _seen(_decoded(data, path), path))
    elif suffix in _JSON:
        yield from _json(_decoded(data, path), suffix, path)
    elif suffix == ".pdf":
        for part, inner, attached in pdf_parts(data, path):
            yield from _readings(attached, inner, path, depth + 1) if attached is not None else [(part, inner)]
    elif suffix in PICTURES:
        yield "metadata", picture_words(data, path)
    elif suffix in DOCUMENTS or suffix == ".zip":
        yield from _archive(data, suffix, path, depth)
    elif suffix in DATABASES:
        yield from _database(data, path)
    else:
        raise InputError("a file of this kind cannot be checked, so it cannot leave", path=path)


def _archive(data: bytes, suffix: str, path: Path, depth: int) -> Iterator[Reading]:
    for name, content in archive_members(data, path):
        yield name, name
        kind = PurePosixPath(name).suffix.lower()
        if kind in _KNOWN or (suffix == ".zip" and name and not name.endswith("/")):
            for part, text in _readings(content, name, path, depth + 1):
                yield (f"{name}, {part}" if part else name), text
        else:  # what an office program keeps for itself (fonts, printer settings), and remarks
            yield name, content.decode("utf-8", "ignore")
            yield name, content.decode("utf-16-le", "ignore")


def _database(data: bytes, path: Path) -> Iterator[Reading]:
    """The rows of every table, and what was deleted and still lies in the file."""
    with open_database(data, path, {}, "any tool") as database:
        for table in sorted(database.columns):
            for row in database.rows(table):
                yield f"table {table}", "\n".join(str(cell) for cell in row.values() if cell is not None)
    yield "deleted rows", data.decode("utf-8", "ignore")


def _decoded(data: bytes, path: Path) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("this file is not UTF-8 text, so it cannot be checked and cannot leave", path=path,
                         remedy="save it as UTF-8") from None  # fmt: skip


def _rows(table: str) -> str:
    """A table without what parts its cells: a name may stand in two of them."""
    rows = csv.reader(io.StringIO(table, newline=""), delimiter=parted_by(table))
    try:
        return "\n".join(" ".join(row) for row in rows)
    except csv.Error:
        return table


def _seen(text: str, path: Path) -> Iterator[str]:
    try:
        yield from seen(text)
    except ForeignEntities:
        raise InputError("markup that declares entities of its own cannot be checked, so it cannot leave",
                         path=path) from None  # fmt: skip


def _json(text: str, suffix: str, path: Path) -> Iterator[Reading]:
    yield "", text
    yield from (("", one) for one in _seen(laid_open(text), path))
    if suffix != ".ipynb":
        return
    try:
        notebook = json.loads(text)
        parts = {f"cell {number}": cell for number, cell in enumerate(notebook["cells"], start=1)}
    except (ValueError, KeyError, TypeError):
        raise InputError("a damaged notebook cannot be checked, so it cannot leave", path=path) from None
    for part, cell in parts.items():
        for one in _strings(cell):
            yield from ((part, text) for text in _seen(one, path))


def _strings(value: Any) -> Iterator[str]:
    """Every string in a notebook's cell; a list of lines is one text."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list) and all(isinstance(item, str) for item in value):
        yield "".join(value)
    elif isinstance(value, list | dict):
        items = value if isinstance(value, list) else [*value, *value.values()]
        for item in items:
            yield from _strings(item)
