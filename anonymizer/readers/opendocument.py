"""OpenDocument texts (.odt): paragraphs and tables in their order, then headers, footers, notes and comments.

The parts are walked here and not by a library, since what hangs on a paragraph (a frame, a note, a comment) must
neither be lost nor be read into the middle of a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import regex

from ..errors import InputError
from ..transcript import Transcript
from .archives import BREAKS, damaged, open_archive
from .documents import DELETED_NOTE, EMBEDDED_NOTE, first_paragraphs, from_paragraphs
from .markup import parse_xml

KIND = "OpenDocument text"
_SPACE = regex.compile(r"[ \t\r\n]+")
_NAMESPACE = "{urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _OFFICE, _STYLE, _DRAW, _TABLE = (
    f"{_NAMESPACE}{n}:1.0}}" for n in ("text", "office", "style", "drawing", "table")
)
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")
_BESIDE = (f"{_TEXT}note-body", f"{_OFFICE}annotation")
_OUTSIDE = tuple(f"{_STYLE}{n}{m}" for n in ("header", "footer") for m in ("", "-left", "-first"))
# deleted text, programs, what a note is called, whose comment it is and when
_SKIPPED = frozenset([f"{_TEXT}tracked-changes", f"{_TEXT}note-citation", f"{_TEXT}script", f"{_OFFICE}scripts",
                      f"{_OFFICE}forms", *_BESIDE, "{http://purl.org/dc/elements/1.1/}creator",
                      "{http://purl.org/dc/elements/1.1/}date"])  # fmt: skip


def read_opendocument(data: bytes, path: Path) -> Transcript:
    """Turns of an OpenDocument text.

    Tracked changes are read as accepted; fields, links and frames by what they show.

    Raises
    ------
    InputError
        When the file is no such text, is encrypted or damaged, or not safe to open.
    """
    with open_archive(data, path, KIND) as archive:
        try:
            content = parse_xml(archive.read("content.xml"), path)
            styles = [parse_xml(archive.read(name), path) for name in archive.namelist() if name == "styles.xml"]
            text = content.find(f"{_OFFICE}body/{_OFFICE}text")
            if text is None:
                raise InputError("this is an OpenDocument file, but no text", path=path,
                                 remedy="export the transcript as .odt or .docx")  # fmt: skip
            body = first_paragraphs(_blocks(text))
            beside = [block for root in (content, *styles) for block in _beside(root)]
        except InputError:
            raise
        except BREAKS:
            raise damaged(KIND, path) from None
    notes = [DELETED_NOTE] * any(True for _ in text.iter(f"{_TEXT}deletion"))
    notes += [EMBEDDED_NOTE] * any(True for _ in text.iter(f"{_DRAW}image", f"{_DRAW}object"))
    return from_paragraphs(body, beside, notes, path)


def _blocks(container: Any) -> Iterator[str]:
    """Every paragraph below an element and, a row a line, every table; frames after the paragraph they hang on."""
    for child in container:
        if child.tag in _PARAGRAPHS:
            yield _text(child)
            yield from _hanging(child)
        elif child.tag == f"{_TABLE}table-row":
            yield "\t".join("\n".join(_blocks(cell)).strip() for cell in child)
        elif child.tag not in _SKIPPED:
            yield from _blocks(child)


def _hanging(paragraph: Any) -> Iterator[str]:
    """The paragraphs of what hangs on a paragraph."""
    for child in paragraph:
        if child.tag not in _SKIPPED:
            yield from _blocks([child]) if child.tag.startswith(_DRAW) else _hanging(child)


def _beside(root: Any) -> Iterator[str]:
    for element in root.iter(*_BESIDE, *_OUTSIDE):
        yield from _blocks(element)


def _text(element: Any) -> str:
    """What a paragraph shows, white space as the format has it: any run of it is one space."""
    parts = [_SPACE.sub(" ", element.text or "")]
    for child in element:
        if child.tag == f"{_TEXT}s":
            count = child.get(f"{_TEXT}c", "1")
            parts.append(" " * (min(int(count), 100) if count.isdecimal() else 1))
        elif child.tag == f"{_TEXT}tab":
            parts.append("\t")
        elif child.tag == f"{_TEXT}line-break":
            parts.append("\n")
        elif child.tag not in _SKIPPED and not child.tag.startswith(_DRAW):
            parts.append(_text(child))
        parts.append(_SPACE.sub(" ", child.tail or ""))
    return "".join(parts)
