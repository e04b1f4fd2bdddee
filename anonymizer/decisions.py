"""decisions.csv: what a person decided about an entity, once, for all its mentions in all interviews."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .errors import InputError
from .lexicon import fold
from .readers.decoding import decode

COLUMNS = ("surface", "decision", "category", "relation", "placeholder", "reviewer", "decided", "note")
REPLACE, KEEP = "replace", "keep"
_CATEGORIES = (
    "",
    "person",
    "place",
    "organisation",
    "date",
    "age",
    "contact",
    "handle",
    "code",
    "amount",
    "number",
    "word",
    "occupation",
    "nationality",
    "religion",
    "illness",
    "family",
)


@dataclass(frozen=True)
class Decision:
    """One row.

    Attributes
    ----------
    surface : str
        Any one surface of the entity, as the review list shows it.
    decision : str
        "replace" or "keep".
    category : str
        What it is, where the detectors were wrong; "" leaves it.
    relation : str
        For a person; "" leaves it.
    placeholder : str
        The words to put in its place, without brackets; "" lets the toolkit choose.
    """

    surface: str
    decision: str
    category: str = ""
    relation: str = ""
    placeholder: str = ""


def read_decisions(path: Path) -> dict[str, Decision]:
    """Decisions by folded surface; an absent file is no decision.

    Raises
    ------
    InputError
        With the line: an unknown column, decision or category, or two rows that contradict each other.
    """
    if not path.exists():
        return {}
    reader = csv.DictReader(io.StringIO(decode(path.read_bytes(), path), newline=""))
    missing = [name for name in COLUMNS[:2] if name not in (reader.fieldnames or ())]
    if missing:
        raise InputError(f"the column '{missing[0]}' is missing", path=path, line=1,
                         remedy=f"the columns are {', '.join(COLUMNS)}")  # fmt: skip
    decisions: dict[str, Decision] = {}
    for row in reader:
        cells = {name: (row.get(name) or "").strip() for name in COLUMNS[:5]}
        if not cells["surface"] or not cells["decision"]:
            continue  # a row copied from the review list and not decided yet
        decision = Decision(**{**cells, "decision": cells["decision"].lower(), "category": cells["category"].lower()})
        if decision.decision not in (REPLACE, KEEP):
            raise InputError("unknown decision", path=path, line=reader.line_num, remedy="write 'replace' or 'keep'")
        if decision.category not in _CATEGORIES:
            raise InputError("unknown category", path=path, line=reader.line_num,
                             remedy=f"use one of {', '.join(_CATEGORIES[1:])}, or leave it empty")  # fmt: skip
        if decisions.setdefault(fold(decision.surface), decision) != decision:
            raise InputError("this row contradicts an earlier one about the same entity", path=path,
                             line=reader.line_num, remedy="keep one of the two")  # fmt: skip
    return decisions


def write_table(columns: Iterable[str], rows: Iterable[Iterable[object]]) -> bytes:
    """A CSV table with line feeds."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue().encode()


def empty_decisions() -> bytes:
    """A decisions.csv with its heading alone."""
    return write_table(COLUMNS, ())
