"""Reviewing: one decision after the other, each for a whole entity, each of which can be undone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from .decisions import COLUMNS, GENERALISE, KEEP, MERGE, REPLACE, SPLIT
from .entities.inventory import Entry
from .lexicon import fold

Row = dict[str, str]


@dataclass
class Review:
    """A reviewer at work.

    Attributes
    ----------
    entries : list of Entry
        In the order of review.
    rows : list of dict
        The reviewer's own rows of decisions.csv, those of earlier sittings first.
    reviewer, day : str
        Who decides, and when (ISO 8601); written into each row.
    """

    entries: Sequence[Entry]
    rows: list[Row] = field(default_factory=list)
    reviewer: str = ""
    day: str = ""
    _before: list[list[Row]] = field(default_factory=list)

    def decide(self, entry: Entry, decision: str, **cells: str) -> None:
        """Write a decision about an entity, in the place of an earlier one.

        Parameters
        ----------
        entry : Entry
        decision : str
            replace, keep or generalise; for the others see `merge` and `split`.
        **cells : str
            category, relation or placeholder, where they are to change.
        """
        if decision not in (REPLACE, KEEP, GENERALISE):
            raise ValueError(decision)
        self._write({"surface": entry.name, "decision": decision, **cells})

    def merge(self, entry: Entry, other: Entry) -> None:
        """The entity is the same as another."""
        if fold(entry.name) == fold(other.name):
            raise ValueError("an entity cannot be merged with itself")
        self._write({"surface": entry.name, "decision": MERGE, "same_as": other.name})

    def split(self, entry: Entry, surface: str) -> None:
        """One surface of the entity is somebody or something else."""
        if surface not in entry.surfaces:
            raise ValueError("not a surface of this entity")
        self._write({"surface": surface, "decision": SPLIT})

    def undo(self) -> bool:
        """Take the last decision of this sitting back; False where there is none."""
        if not self._before:
            return False
        self.rows = self._before.pop()
        return True

    def _write(self, cells: Mapping[str, str]) -> None:
        self._before.append(self.rows)
        row = {**dict.fromkeys(COLUMNS, ""), **cells, "reviewer": self.reviewer, "decided": self.day}
        others = [one for one in self.rows if fold(one.get("surface") or "") != fold(cells["surface"])]
        self.rows = [*others, row]

    def decided(self, entry: Entry) -> str:
        """What this reviewer decided about an entity, "" where nothing; another reviewer's decision counts too."""
        own = {fold(row.get("surface") or ""): row.get("decision") or "" for row in self.rows}
        return next((own[key] for key in map(fold, entry.surfaces) if own.get(key)), entry.decision)

    def waiting(self) -> list[Entry]:
        """The entities that still wait for a decision, the most risky first."""
        return [entry for entry in self.entries if entry.tier == "review" and not self.decided(entry)]

    def progress(self) -> list[tuple[str, int, int]]:
        """By interview, sorted: how many entities of the review list are decided, and how many there are."""
        total: Counter[str] = Counter()
        done: Counter[str] = Counter()
        for entry in self.entries:
            if entry.tier == "review":
                total.update(entry.interviews.keys())
                done.update(entry.interviews.keys() if self.decided(entry) else ())
        return [(interview, done[interview], total[interview]) for interview in sorted(total)]

    def alike(self, entry: Entry, most: int = 8) -> list[Entry]:
        """The entities that an entity could be the same as: those whose names are most like its own."""
        others = {n: one.name for n, one in enumerate(self.entries) if one is not entry and one.category != "word"}
        found = process.extract(entry.name, others, scorer=fuzz.WRatio, processor=fold, limit=most)
        return [self.entries[number] for _, _, number in found]


def named(entries: Iterable[Entry], surface: str) -> Entry | None:
    """The entity that has a surface, in any case; None where there is none."""
    wanted = fold(surface)
    return next((entry for entry in entries if wanted in map(fold, entry.surfaces)), None)
