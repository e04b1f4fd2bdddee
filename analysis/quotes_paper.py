"""Quotations as a Word file: by code, each with its place and what may be done with it."""

from __future__ import annotations

import pandas as pd

from .quotes import YES
from .word_file import seen, word_bytes


def quotations_paper(table: pd.DataFrame, title: str, notes: list[str]) -> bytes:
    """A Word file of quotations.

    Parameters
    ----------
    table : DataFrame
        From `quotations`.
    title : str
    notes : list of str
        What was left out, a paragraph each.

    Returns
    -------
    bytes
        A .docx, the same for the same quotations.
    """
    from docx import Document

    document = Document()
    document.add_heading(seen(title), 0)
    for note in notes:
        document.add_paragraph(seen(note))
    for path, part in table.groupby("code_path", sort=False):
        document.add_heading(seen(str(path)), 1)
        for one in part.to_dict("records"):
            if one["question"]:
                document.add_paragraph(seen(f"(asked: {one['question']})"))
            words = document.add_paragraph(seen(one["before"]))
            words.add_run(seen(one["quotation"])).bold = True
            words.add_run(seen(one["after"]))
            verdict = one["may_be_quoted"] if one["may_be_quoted"] == YES else f"{one['may_be_quoted']} ({one['why']})"
            speaker = one["participant"] or one["role"]
            line = (
                f"{speaker}, {one['interview']}, turn {one['turn']}; coded by {one['coders']}; may be quoted: {verdict}"
            )
            document.add_paragraph().add_run(seen(line)).italic = True
            if one["memo"]:
                document.add_paragraph(seen(f"Memo: {one['memo']}"))
    return word_bytes(document)
