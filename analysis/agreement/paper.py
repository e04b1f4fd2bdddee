"""The disagreements as a paper to sit around: by code, with its definition and the turn in full."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ..word_file import seen, word_bytes
from .passages import KINDS


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
    from docx import Document

    document = Document()
    document.add_heading("What the coders coded differently", 0)
    for sentence in (*about, "For the team only: passages stand here that may not be quoted."):
        document.add_paragraph(seen(sentence))
    if apart.empty:
        document.add_paragraph("Nothing: every passage was coded alike.")
    book = codes.set_index("code")
    for code, passages in apart.groupby("code", sort=False):
        entry = book.loc[code]
        document.add_heading(seen(f"{entry['theme']}: {entry['name']}"), 1)
        for label, column in (("Definition", "definition"), ("Include", "include"), ("Exclude", "exclude")):
            if entry[column]:
                _line(document, label, str(entry[column]))
        for one in passages.to_dict("records"):
            _passage(document, one)
    return word_bytes(document)


def _passage(document: object, one: dict[str, object]) -> None:
    document.add_heading(f"{one['interview']}, turn {one['turn']}", 2)  # type: ignore[attr-defined]
    by = f"{one['coded_by']}; not by {one['not_by']}" if one["not_by"] else str(one["ranges"])
    _line(document, "Coded by", f"{by} ({KINDS[str(one['kind'])]})")
    turn = document.add_paragraph(seen(str(one["before"])))  # type: ignore[attr-defined]
    turn.add_run(seen(str(one["passage"]))).bold = True
    turn.add_run(seen(str(one["after"])))
    if one["memos"]:
        _line(document, "Memos", str(one["memos"]))
    _line(document, "Decision", "")


def _line(document: object, label: str, text: str) -> None:
    paragraph = document.add_paragraph()  # type: ignore[attr-defined]
    paragraph.add_run(f"{label}: ").italic = True
    paragraph.add_run(seen(text))
