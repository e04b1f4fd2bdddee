"""Word documents: a paragraph a turn, laid out for reading and for coding by hand."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Sequence
from typing import TYPE_CHECKING

import regex

from .text import Turn, guarded, speaker, times

if TYPE_CHECKING:
    from docx.document import Document

_NO_XML = regex.compile(r"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # what no XML can hold
_NO_DATE = datetime.datetime(2000, 1, 1)


def write_word(turns: Sequence[Turn]) -> bytes:
    """An interview as a Word document.

    Parameters
    ----------
    turns : sequence of mappings
        As in the corpus: speaker, language, text, and start and end in seconds or None.
    """
    from docx import Document
    from docx.shared import Pt, RGBColor

    document = Document()
    _describe(document, turns)
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Calibri", Pt(11)
    style.paragraph_format.space_after, style.paragraph_format.line_spacing = Pt(8), 1.15
    for turn in turns:
        paragraph = document.add_paragraph()
        if when := times(turn):
            run = paragraph.add_run(when)
            run.font.size, run.font.color.rgb = Pt(8), RGBColor(0x60, 0x60, 0x60)
        paragraph.add_run(f"{speaker(turn)}:").bold = True
        paragraph.add_run(f" {_NO_XML.sub('', guarded(turn['text']))}").italic = None if turn["speaker"] else True
    packed = io.BytesIO()
    document.save(packed)
    return _dateless(packed.getvalue())


def _describe(document: Document, turns: Sequence[Turn]) -> None:
    """Properties that tell nothing of who wrote it and when, and the language for the spelling checker."""
    from docx.oxml.ns import qn

    properties = document.core_properties
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.title = turns[0]["interview"] if turns else ""
    properties.created = properties.modified = _NO_DATE
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), turns[0]["language"] if turns else "en")


def _dateless(data: bytes) -> bytes:
    """The same archive without the time at which it was packed."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name), old.read(name), zipfile.ZIP_DEFLATED)
    return packed.getvalue()
