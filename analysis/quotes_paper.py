"""Quotations as a Word file: by code, each with its place and what may be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from .quotes import YES
from .word_file import add_line, seen, word_bytes

if TYPE_CHECKING:
    from docx.document import Document


def quotations_paper(table: pd.DataFrame, title: str, notes: list[str]) -> bytes:
    """A Word file of quotations.

    Parameters
    ----------
    table : DataFrame
        From `quotations`; in a release without the columns turn, start and end.
    title : str
    notes : list of str
        What was left out, a paragraph each.

    Returns
    -------
    bytes
        A .docx, the same for the same quotations.
    """
    from docx import Document as new_document

    document = new_document()
    add_line(document, title, "Title")
    for note in notes:
        add_line(document, note)
    for path, part in table.groupby("code_path", sort=False):
        add_line(document, str(path), "Heading 1")
        for one in part.to_dict("records"):
            _quotation(document, one)
    return word_bytes(document)


def _quotation(document: Document, one: dict[str, Any]) -> None:
    if one["question"]:
        add_line(document, f"(asked: {one['question']})")
    words = add_line(document, one["before"])
    words.add_run(seen(one["quotation"])).bold = True
    words.add_run(seen(one["after"]))
    verdict = one["may_be_quoted"] if one["may_be_quoted"] == YES else f"{one['may_be_quoted']} ({one['why']})"
    turn = f", turn {one['turn']}" if "turn" in one else ""  # left out in a release
    place = f"{one['participant'] or one['role']}, {one['interview']}{turn}; coded by {one['coders']}"
    add_line(document).add_run(seen(f"{place}; may be quoted: {verdict}")).italic = True
    if one["memo"]:
        add_line(document, f"Memo: {one['memo']}")
