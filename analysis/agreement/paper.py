"""The disagreements as a paper to sit around: by code, with its definition and the turn in full."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import pandas as pd

from ..word_file import add_line, seen, word_bytes
from .passages import KINDS

if TYPE_CHECKING:
    from docx.document import Document


def discussion_paper(apart: pd.DataFrame, codes: pd.DataFrame, about: Sequence[str]) -> bytes:
    """A Word file of the disagreements.

    Parameters
    ----------
    apart : DataFrame
        From `disagreements`, with words.
    codes : DataFrame
        `Codebook.frame()`.
    about : sequence of str
        What was compared, a paragraph each.

    Returns
    -------
    bytes
        A .docx, the same for the same disagreements.
    """
    from docx import Document as new_document

    document = new_document()
    add_line(document, "What the coders coded differently", "Title")
    for sentence in (*about, "For the team only: passages stand here that may not be quoted."):
        add_line(document, sentence)
    if apart.empty:
        add_line(document, "Nothing: every passage was coded alike.")
    book = codes.set_index("code")
    for code, passages in apart.groupby("code", sort=False):
        entry = book.loc[code]
        add_line(document, f"{entry['theme']}: {entry['name']}", "Heading 1")
        for label, column in (("Definition", "definition"), ("Include", "include"), ("Exclude", "exclude")):
            if entry[column]:
                _labelled(document, label, str(entry[column]))
        for one in passages.to_dict("records"):
            _passage(document, one)
    return word_bytes(document)


def _passage(document: Document, one: dict[str, Any]) -> None:
    add_line(document, f"{one['interview']}, turn {one['turn']}", "Heading 2")
    by = f"{one['coded_by']}; not by {one['not_by']}" if one["not_by"] else one["ranges"]
    _labelled(document, "Coded by", f"{by} ({KINDS[one['kind']]})")
    turn = add_line(document, one["before"])
    turn.add_run(seen(one["passage"])).bold = True
    turn.add_run(seen(one["after"]))
    if one["memos"]:
        _labelled(document, "Memos", one["memos"])
    _labelled(document, "Decision", "")


def _labelled(document: Document, label: str, text: str) -> None:
    line = add_line(document)
    line.add_run(f"{label}: ").italic = True
    line.add_run(seen(text))
