"""For a new project in Taguette: the transcripts as HTML, and the codes as the table of tags that it imports.

Taguette opens no coded projects of other tools. It takes documents, and a codebook as CSV whose columns are called tag
and description (its `import_codebook.py`).
"""

from __future__ import annotations

import csv
import html
import io
import re
from collections import Counter

from .cells import harmless
from .project import Loss, Project, ProjectCode


def write_taguette(project: Project) -> tuple[dict[str, bytes], list[Loss]]:
    """The files to give to Taguette, and what it cannot be given.

    Parameters
    ----------
    project : Project

    Returns
    -------
    files : dict of str to bytes
        ``tags.csv``, and ``documents/NAME.html`` for each text.
    losses : list of Loss
    """
    texts = [source for source in project.sources if source.text is not None]
    files = {f"documents/{source.name}.html": _document(source.name, source.text or "") for source in texts}
    codes = [code for code in project.codes if code.codable]
    return {"tags.csv": _tags(codes), **files}, [
        Loss("a coding: Taguette opens no coded projects", "codings", len(project.segments)),
        Loss("the theme or the code that a code stands in", "codes", sum(bool(code.parent) for code in codes)),
        Loss("a value of a case's variable", "cases", sum(len(case.variables) for case in project.cases)),
    ]


def _document(name: str, text: str) -> bytes:
    """A page with a turn a paragraph, whose text between the tags is the text: Taguette counts every line feed."""
    paragraphs = "".join(f"<p>{html.escape(one, quote=False)}</p>" for one in re.split(r"(?<=\n\n)", text))
    return (f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{html.escape(name)}</title></head>\n'
            f"<body>{paragraphs}</body></html>\n").encode("utf-8", "replace")  # fmt: skip


def _tags(codes: list[ProjectCode]) -> bytes:
    """The codes by name, by which they are known when they come back; a name that two have gets a number."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("tag", "description"))
    seen: Counter[str] = Counter()
    for code in codes:
        seen[code.name] += 1
        name = code.name if seen[code.name] == 1 else f"{code.name} ({seen[code.name]})"
        writer.writerow((harmless(name), harmless(code.description)))
    return out.getvalue().encode("utf-8", "replace")
