"""Word documents (.docx): paragraphs and tables in their order, then headers, footers, footnotes and comments."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..transcript import OTHER, Transcript, Turn
from .building import lines_of, make_turn
from .text import read_text

LARGEST, MOST_PACKED = 200_000_000, 200
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # says again what stands before it
_BESIDE = ("header", "footer", "footnotes", "endnotes", "comments")
_EMBEDDED = ("aFChunk", "diagramData", "chart", "oleObject", "package", "image", "control")
_CHARACTERS = {f"{_W}tab": "\t", f"{_W}ptab": "\t", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_DELETED = (f"{_W}del", f"{_W}moveFrom")
_SKIPPED = frozenset([*_DELETED, _FALLBACK, f"{_W}txbxContent", f"{_W}pPr", f"{_W}rPr"])
_BREAKS = (KeyError, ValueError, AttributeError, SyntaxError, RuntimeError, OSError, EOFError, zlib.error,
           zipfile.BadZipFile)  # fmt: skip
_BESIDE_NOTE = "headers, footers, footnotes or comments were found and put at the end"
_DELETED_NOTE = "tracked changes were found: what was deleted was left out, what was inserted was kept"
_EMBEDDED_NOTE = "pictures, charts or embedded files were found: no words were read from them"


def read_word(data: bytes, path: Path) -> Transcript:
    """Turns of a Word document.

    Tracked changes are read as accepted; fields, links, content controls and text boxes by what they show.

    Raises
    ------
    InputError
        When the file is no Word document, is encrypted or damaged, or unpacks to far more than it should.
    """
    _guard(data, path)
    from docx import Document
    from docx.opc.exceptions import PackageNotFoundError

    try:
        document = Document(io.BytesIO(data))
        body = list(_blocks(document.element.body))
        beside = [text for root in _beside(document) for text in _blocks(root) if text.strip()]
        notes = list(_notes(document))
    except (PackageNotFoundError, *_BREAKS):
        raise InputError("this Word document is damaged", path=path,
                         remedy="open it in Word, save it under a new name, and use that") from None  # fmt: skip
    if not "".join(body).strip():
        raise InputError("this Word document holds no text", path=path)
    transcript = _transcript(body, beside)
    return replace(transcript, notes=(*transcript.notes, *[_BESIDE_NOTE] * bool(beside), *notes))


def _transcript(body: list[str], beside: list[str]) -> Transcript:
    speech = "\n".join(body)
    transcript = read_text(speech)
    source = "\n".join([speech, *beside])
    extra: list[Turn] = []
    for line in lines_of(source):
        if line.start > len(speech):
            turn = make_turn(source, [(line.start, line.end)], line=line.number, role=OTHER)
            extra += [turn] if turn is not None else []
    return replace(transcript, source=source, turns=(*transcript.turns, *extra))


def _guard(data: bytes, path: Path) -> None:
    if not data:
        raise InputError("this file is empty", path=path, remedy="export the transcript again, or take the file away")
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise InputError("this document is encrypted or of an old format", path=path,
                         remedy="take off the password, save it as .docx, and use that")  # fmt: skip
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except _BREAKS:
        raise InputError("this is no Word document, or a damaged one", path=path,
                         remedy="open it in Word, save it under a new name, and use that") from None  # fmt: skip
    if unpacked > LARGEST or unpacked > MOST_PACKED * len(data):
        raise InputError("this document unpacks to more than any transcript holds, so it was not opened", path=path)


def _blocks(container: Any) -> Iterator[str]:
    """Every paragraph below an element and, a row a line, every table; text boxes after the paragraph they hang on."""
    for child in container:
        if child.tag == f"{_W}p":
            yield _text(child)
            for box in child.iter(f"{_W}txbxContent"):
                if not any(above.tag in (_FALLBACK, f"{_W}txbxContent") for above in box.iterancestors()):
                    yield from _blocks(box)
        elif child.tag == f"{_W}tr":
            yield "\t".join("\n".join(_blocks(cell)).strip() for cell in _cells(child))
        elif child.tag not in _SKIPPED and isinstance(child.tag, str):
            yield from _blocks(child)


def _cells(row: Any) -> Iterator[Any]:
    for child in row:
        if child.tag == f"{_W}tc":
            yield child
        elif child.tag not in _SKIPPED and isinstance(child.tag, str):
            yield from _cells(child)


def _text(element: Any) -> str:
    """What a paragraph shows: all runs, also inserted and linked ones and those of fields and content controls."""
    parts: list[str] = []
    for child in element:
        if child.tag == f"{_W}t":
            parts.append(child.text or "")
        elif child.tag in _CHARACTERS:
            parts.append(_CHARACTERS[child.tag])
        elif child.tag == f"{_W}br":
            parts.append("\n" if child.get(f"{_W}type", "textWrapping") == "textWrapping" else "")
        elif child.tag not in _SKIPPED and isinstance(child.tag, str):
            parts.append(_text(child))
    return "".join(parts)


def _beside(document: Any) -> Iterator[Any]:
    """The roots of the parts that stand beside the body, in an order that does not depend on the file's."""
    from docx.oxml import parse_xml

    parts = {
        (_BESIDE.index(kind), str(relation.target_part.partname)): relation.target_part
        for relation in document.part.rels.values()
        if not relation.is_external and (kind := relation.reltype.rsplit("/", 1)[-1]) in _BESIDE
    }
    for _, part in sorted(parts.items(), key=lambda item: item[0]):
        yield parse_xml(part.blob)


def _notes(document: Any) -> Iterator[str]:
    if any(True for _ in document.element.body.iter(*_DELETED)):
        yield _DELETED_NOTE
    kinds = {relation.reltype.rsplit("/", 1)[-1] for relation in document.part.rels.values()}
    if kinds & set(_EMBEDDED):
        yield _EMBEDDED_NOTE
