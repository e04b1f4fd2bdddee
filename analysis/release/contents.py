"""What a file says, in every way that its reader could meet it: its text, its parts, its metadata."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from ..errors import InputError
from ..interchange.database import open_database
from .containers import DOCUMENTS, archive_members
from .pictures import PICTURES, picture_words
from .portable import pdf_parts

TEXTS = frozenset({".csv", ".tsv", ".txt", ".md", ".rst", ".vtt", ".srt", ".toml", ".yaml", ".yml", ".bib", ".tex"})
MARKUP = frozenset({".html", ".htm", ".svg", ".xml", ".rels", ".qdc", ".qde"})
DATABASES = frozenset({".qda", ".sqlite3", ".sqlite", ".db"})
_JSON = frozenset({".json", ".jsonl", ".ipynb"})
_INLINE = "a|abbr|b|big|bdi|cite|code|em|font|i|mark|s|small|span|strong|sub|sup|tspan|tt|u|w:[rt]|w:rPr|text:span|r|t"
_IN_A_WORD = re.compile(rf"</?(?:{_INLINE})(?:\s[^<>]*)?/?>")
_DEEPEST = 3  # archives inside archives
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
    suffix = PurePosixPath(name).suffix.lower()
    if suffix in TEXTS:
        yield "", _decoded(data, path)
    elif suffix in MARKUP:
        yield from (("", text) for text in _seen(_decoded(data, path)))
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
    if depth >= _DEEPEST:
        raise InputError("archives inside archives cannot be checked, so it cannot leave", path=path,
                         remedy="unpack it and check the files")  # fmt: skip
    for name, content in archive_members(data, path):
        yield name, name
        kind = PurePosixPath(name).suffix.lower()
        known = {*TEXTS, *MARKUP, *_JSON, *PICTURES, *DOCUMENTS, ".pdf", ".zip"}
        if kind in known or (suffix == ".zip" and name and not name.endswith("/")):
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
        raise InputError("this file is not UTF-8 text, so it cannot be checked and cannot leave", path=path) from None


def _seen(text: str) -> Iterator[str]:
    """Markup as it stands, with a space for every mark, and with the marks inside words taken out."""
    yield html.unescape(text)
    yield html.unescape(_without_tags(text))
    yield html.unescape(_without_tags(_IN_A_WORD.sub("", text)))


def _without_tags(text: str) -> str:
    return re.sub(r"<[^<>]*>", lambda tag: "\n" * tag[0].count("\n") or " ", text)


def _json(text: str, suffix: str, path: Path) -> Iterator[Reading]:
    yield "", text
    yield "", re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), text)
    if suffix != ".ipynb":
        return
    try:
        cells = json.loads(text)["cells"]
    except (ValueError, KeyError, TypeError):
        raise InputError("a damaged notebook cannot be checked, so it cannot leave", path=path) from None
    for number, cell in enumerate(cells, start=1):
        for one in _strings(cell):
            yield from ((f"cell {number}", seen) for seen in _seen(one))


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
