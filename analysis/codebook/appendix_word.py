"""A codebook's appendix as a Word file, a table a theme, to paste into a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..word_file import seen, word_bytes
from .appendix import Appendix, Entry, Section

if TYPE_CHECKING:
    from docx.document import Document

_WIDTHS = (4.6, 11.4)  # cm, of the page between its margins
_SMALL = ("Stage", "Quotation", "Sensitivity")


def as_word(one: Appendix) -> bytes:
    """The appendix as the bytes of a .docx, the same for the same codebook."""
    from docx import Document as new_document
    from docx.shared import Cm, Pt

    document = new_document()
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.5)
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = "Calibri", Pt(10)
    document.core_properties.title, document.core_properties.author = seen(one.title), ""
    document.add_heading(seen(one.title), 1)
    for label, text in one.about:
        _lead(document.add_paragraph(), label, text)
    for section in one.sections:
        _table(document, section)
    for head, items in one.lists:
        document.add_heading(seen(head), 2)
        for item in items:
            document.add_paragraph(seen(item), style="List Bullet")
    return word_bytes(document)


def _table(document: Document, section: Section) -> None:
    from docx.shared import Cm

    document.add_heading(seen(section.title), 2)
    document.add_paragraph(seen(section.text)).paragraph_format.keep_with_next = True
    table = document.add_table(rows=1, cols=2, style="Table Grid")
    table.autofit = False
    for cell, head in zip(table.rows[0].cells, ("Code", "What belongs there"), strict=True):
        cell.paragraphs[0].add_run(head).bold = True
    _repeated(table.rows[0])
    for entry in section.entries:
        _row(table.add_row(), entry)
    for row in table.rows:
        _whole(row)
        for cell, width in zip(row.cells, _WIDTHS, strict=True):
            cell.width = Cm(width)


def _row(row: Any, entry: Entry) -> None:
    from docx.shared import Cm, Pt

    left, right = row.cells
    name = left.paragraphs[0]
    name.paragraph_format.left_indent = Cm(0.4 * (entry.depth - 1))
    name.add_run(seen(entry.name)).bold = True
    for text in (entry.id, *(f"{label}: {text}" for label, text in entry.facts if label in _SMALL)):
        small = left.add_paragraph()
        small.paragraph_format.left_indent = Cm(0.4 * (entry.depth - 1))
        small.add_run(seen(text)).font.size = Pt(8)
    for number, (label, text) in enumerate(fact for fact in entry.facts if fact[0] not in _SMALL):
        paragraph = right.paragraphs[0] if number == 0 else right.add_paragraph()
        if label == "Definition":
            paragraph.add_run(seen(text))
        else:
            _lead(paragraph, label, text)
    for cell in row.cells:
        for paragraph in cell.paragraphs:
            paragraph.paragraph_format.space_after = Pt(2)


def _lead(paragraph: Any, label: str, text: str) -> None:
    paragraph.add_run(f"{label}: ").bold = True
    paragraph.add_run(seen(text))


def _repeated(row: Any) -> None:
    """Let a table's first row stand on every page that it reaches."""
    _mark(row, "w:tblHeader")


def _whole(row: Any) -> None:
    """Let no page break go through a row."""
    _mark(row, "w:cantSplit")


def _mark(row: Any, name: str) -> None:
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement(name))
