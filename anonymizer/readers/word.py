"""Word documents (.docx): paragraphs and tables in their order, then headers, footers, footnotes and comments."""

from __future__ import annotations

import io
import zipfile
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
_ASIDES = ("footnotes", "endnotes", "comments")


def read_word(data: bytes, path: Path) -> Transcript:
    """Turns of a Word document.

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
        body = list(_body(document))
        beside = list(_beside(document))
    except (PackageNotFoundError, KeyError, ValueError, zipfile.BadZipFile, AttributeError, SyntaxError):
        raise InputError("this Word document is damaged", path=path,
                         remedy="open it in Word, save it under a new name, and use that") from None  # fmt: skip
    if not "".join(body).strip():
        raise InputError("this Word document holds no text", path=path)
    return _transcript(body, beside)


def _transcript(body: list[str], beside: list[str]) -> Transcript:
    speech = "\n".join(body)
    transcript = read_text(speech)
    if not beside:
        return transcript
    source = "\n".join([speech, *beside])
    extra: list[Turn] = []
    for line in lines_of(source):
        if line.start > len(speech):
            turn = make_turn(source, [(line.start, line.end)], line=line.number, role=OTHER)
            extra += [turn] if turn is not None else []
    note = "headers, footers, footnotes or comments were found and put at the end"
    return replace(transcript, source=source, turns=(*transcript.turns, *extra), notes=(*transcript.notes, note))


def _guard(data: bytes, path: Path) -> None:
    if not data:
        raise InputError("this file is empty", path=path, remedy="export the transcript again, or take the file away")
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise InputError("this document is encrypted or of an old format", path=path,
                         remedy="take off the password, save it as .docx, and use that")  # fmt: skip
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except zipfile.BadZipFile:
        raise InputError("this is no Word document, or a damaged one", path=path,
                         remedy="open it in Word, save it under a new name, and use that") from None  # fmt: skip
    if unpacked > LARGEST or unpacked > MOST_PACKED * len(data):
        raise InputError("this document unpacks to more than any transcript holds, so it was not opened", path=path)


def _body(document: Any) -> Iterator[str]:
    """Paragraphs and the cells of tables; line breaks inside a paragraph become lines."""
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                cells = list(dict.fromkeys(cell.text.strip() for cell in row.cells))
                yield "\t".join(cells)
        else:
            yield block.text


def _beside(document: Any) -> Iterator[str]:
    for section in document.sections:
        for part in (section.header, section.footer, section.first_page_header, section.first_page_footer):
            if not part.is_linked_to_previous:
                yield from (paragraph.text for paragraph in part.paragraphs if paragraph.text.strip())
    for relation in document.part.rels.values():
        if not relation.is_external and relation.reltype.rsplit("/", 1)[-1] in _ASIDES:
            yield from _texts(relation.target_part)


def _texts(part: Any) -> Iterator[str]:
    from docx.oxml import parse_xml

    for paragraph in parse_xml(part.blob).iter(f"{_W}p"):
        text = "".join(node.text or "" for node in paragraph.iter(f"{_W}t"))
        if text.strip():
            yield text
