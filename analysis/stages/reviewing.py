"""Opening a review and keeping what was decided, after every decision."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from anonymizer.decisions import COLUMNS, decision_rows, merge_decisions
from anonymizer.entities.inventory import Entry, load_inventory
from anonymizer.files import write_whole
from anonymizer.reviewing import Review
from anonymizer.tables import read_rows, write_table

from ..errors import InputError
from ..study import Study


def inventory_of(study: Study) -> list[Entry]:
    """Every entity of the study, from the last anonymisation.

    Raises
    ------
    InputError
        When there was none.
    """
    path = inventory_file(study)
    try:
        return load_inventory(path.read_bytes())
    except (OSError, ValueError, TypeError, KeyError):
        raise InputError("there is no inventory of entities yet", path=path,
                         remedy=f"run: interviews anonymize {study.root}") from None  # fmt: skip


def waiting(study: Study) -> int:
    """How many entities are masked until somebody decides; 0 for a corpus that was anonymised elsewhere."""
    return sum(entry.open for entry in inventory_of(study)) if inventory_file(study).is_file() else 0


def inventory_file(study: Study) -> Path:
    """Where the inventory lies: in the locked room, for it holds participants' words."""
    return study.root / "secure" / "entities.json"


def open_review(study: Study, reviewer: str, on: date) -> tuple[Review, Kept]:
    """A review, and the file it is kept in: decisions.csv, or decisions-NAME.csv for a named reviewer.

    Raises
    ------
    InputError
        When there is no inventory, the reviewer's name cannot be part of a file's name, or a table has a mistake.
    """
    if not re.fullmatch(r"[\w-]{0,30}", reviewer):
        raise InputError(
            "a reviewer's name is made of letters, digits, '-' and '_'", remedy="name initials, such as ak"
        )
    path = study.decisions.with_name(f"decisions-{reviewer}.csv") if reviewer else study.decisions
    decision_rows(study.decisions)  # a mistake is told before the work, not after
    rows = [row for _, row in read_rows(path, COLUMNS, COLUMNS[:2]) if any(row.values())] if path.is_file() else []
    return Review(inventory_of(study), rows, reviewer, on.isoformat()), Kept(path)


class Kept:
    """The table that a review is kept in, as it was read or written last.

    Parameters
    ----------
    path : Path
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._data = path.read_bytes() if path.is_file() else b""

    def keep(self, review: Review) -> None:
        """Write the reviewer's rows; columns of their own stay.

        Raises
        ------
        InputError
            When somebody else has changed the table meanwhile: theirs stays.
        """
        if (self.path.read_bytes() if self.path.is_file() else b"") != self._data:
            raise InputError("somebody changed this table meanwhile; your last decision was not kept", path=self.path,
                             remedy="start the review again, each reviewer with --reviewer")  # fmt: skip
        own = dict.fromkeys(name for row in review.rows for name in row)
        columns = [*COLUMNS, *(name for name in own if name not in COLUMNS)]
        self._data = write_table(columns, ([row.get(name, "") for name in columns] for row in review.rows))
        write_whole(self.path, self._data, private=True)


def conflicts_of(study: Study) -> list[str]:
    """Where reviewers' decisions cannot all hold, one line each, by file and line."""
    return [str(conflict) for conflict in merge_decisions(decision_rows(study.decisions))[1]]
