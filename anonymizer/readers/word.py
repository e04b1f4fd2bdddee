"""Word documents (.docx): paragraphs and tables in their order, then headers, footers, footnotes and comments."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..transcript import Transcript
from .archives import BREAKS, damaged, open_archive
from .documents import DELETED_NOTE, EMBEDDED_NOTE, first_paragraphs, from_paragraphs
from .markup import parse_xml

KIND = "Word document"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # says again what stands before it
_BESIDE = ("header", "footer", "footnotes", "endnotes", "comments")
_EMBEDDED = ("aFChunk", "diagramData", "chart", "oleObject", "package", "image", "control")
_CHARACTERS = {f"{_W}tab": "\t", f"{_W}ptab": "\t", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_DELETED = (f"{_W}del", f"{_W}moveFrom")
_SKIPPED = frozenset([*_DELETED, _FALLBACK, f"{_W}txbxContent", f"{_W}pPr", f"{_W}rPr"])


def read_word(data: bytes, path: Path) -> Transcript:
    """Turns of a Word document.

    Tracked changes are read as accepted; fields, links, content controls and text boxes by what they show.

    Raises
    ------
    InputError
        When the file is no Word document, is encrypted or damaged, or not safe to open.
    """
    open_archive(data, path, KIND).close()
    from docx import Document
    from docx.opc.exceptions import PackageNotFoundError

    try:
        document = Document(io.BytesIO(data))
        body = first_paragraphs(_blocks(document.element.body))
        beside = [text for root in _beside(document, path) for text in _blocks(root)]
        notes = list(_notes(document))
    except InputError:
        raise
    except (PackageNotFoundError, *BREAKS):
        raise damaged(KIND, path) from None
    return from_paragraphs(body, beside, notes, path)


def _blocks(container: Any) -> Iterator[str]:
    """Every paragraph below an element and, a row a line, every table; text boxes after the paragraph they hang on."""
    for child in container:
        if child.tag == f"{_W}p":
            yield _text(child)
            for box in _parts(child, f"{_W}txbxContent"):
                yield from _blocks(box)
        elif child.tag == f"{_W}tr":
            yield "\t".join("\n".join(_blocks(cell)).strip() for cell in _parts(child, f"{_W}tc"))
        elif child.tag not in _SKIPPED and isinstance(child.tag, str):
            yield from _blocks(child)


def _parts(element: Any, tag: str) -> Iterator[Any]:
    """The parts of one kind in an element, such as the cells of a row, without those inside themselves."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag not in _SKIPPED and isinstance(child.tag, str):
            yield from _parts(child, tag)


def _text(element: Any) -> str:
    """What a paragraph shows: all runs, also inserted and linked ones and those of fields and content controls."""
    parts: list[str] = []
    for child in element:
        if child.tag == f"{_W}t" or child.tag == _MATH:
            parts.append(child.text or "")
        elif child.tag in _CHARACTERS:
            parts.append(_CHARACTERS[child.tag])
        elif child.tag == f"{_W}br":
            parts.append("\n" if child.get(f"{_W}type", "textWrapping") == "textWrapping" else "")
        elif child.tag not in _SKIPPED and isinstance(child.tag, str):
            parts.append(_text(child))
    return "".join(parts)


def _beside(document: Any, path: Path) -> Iterator[Any]:
    """The roots of the parts that stand beside the body, in an order that does not depend on the file's."""
    parts = {
        (_BESIDE.index(kind), str(relation.target_part.partname)): relation.target_part
        for relation in document.part.rels.values()
        if not relation.is_external and (kind := relation.reltype.rsplit("/", 1)[-1]) in _BESIDE
    }
    for _, part in sorted(parts.items(), key=lambda item: item[0]):
        yield parse_xml(part.blob, path)


def _notes(document: Any) -> Iterator[str]:
    if any(True for _ in document.element.body.iter(*_DELETED)):
        yield DELETED_NOTE
    kinds = {relation.reltype.rsplit("/", 1)[-1] for relation in document.part.rels.values()}
    if kinds & set(_EMBEDDED):
        yield EMBEDDED_NOTE
