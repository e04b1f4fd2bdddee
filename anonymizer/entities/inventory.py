"""The inventory: every entity of a study with enough of its surroundings to decide about it, for the locked room."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

from ..categories import risk
from ..detection import Interview
from .entity import Entity
from .found import Found

_AROUND, _MOST = 70, 4


@dataclass(frozen=True)
class Context:
    """One mention with the words around it."""

    interview: str
    turn: int
    before: str
    words: str
    after: str


@dataclass(frozen=True)
class Entry:
    """One entity.

    Attributes
    ----------
    name : str
        Its most frequent surface.
    category, tier, relation, placeholder : str
        As in `Entity`; the placeholder is that of its first mention.
    decision : str
        What was decided; "" where nobody has.
    detectors : tuple of str
        Who found it, sorted.
    surfaces, interviews : dict of str to int
        How often each form stands where; sorted by frequency.
    contexts : tuple of Context
        From as many interviews as there are, at most four.
    """

    name: str
    category: str
    tier: str
    relation: str
    placeholder: str
    decision: str
    detectors: tuple[str, ...]
    surfaces: dict[str, int]
    interviews: dict[str, int]
    contexts: tuple[Context, ...]

    @property
    def open(self) -> bool:
        """Whether a person has still to look at it."""
        return self.tier == "review" and not self.decision

    @property
    def mentions(self) -> int:
        """How often it stands in the interviews."""
        return sum(self.surfaces.values())


def inventory(entities: Iterable[Entity], interviews: Sequence[Interview]) -> list[Entry]:
    """Entries in the order of review: the most risky first, then the most frequent."""
    texts = {one.id: one.texts for one in interviews}
    ordered = sorted(entities, key=lambda e: (risk(e.category), -len(e.rows), e.id))
    return [_entry(entity, texts) for entity in ordered]


def _entry(entity: Entity, texts: dict[str, list[str]]) -> Entry:
    return Entry(
        entity.name, entity.category, entity.tier, entity.relation, entity.placeholder,
        entity.decision.decision if entity.decision else "",
        tuple(sorted({row.mention.detector for row in entity.rows})),
        _counted(row.surface for row in entity.rows), _counted(row.interview for row in entity.rows),
        tuple(_context(row, texts) for row in _spread(entity.rows)),
    )  # fmt: skip


def _counted(values: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(values).items(), key=lambda item: (-item[1], item[0])))


def _spread(rows: Sequence[Found]) -> list[Found]:
    """A few mentions, from different interviews and of different forms where there are such."""
    first: dict[tuple[str, str], Found] = {}
    for row in rows:
        first.setdefault((row.interview, row.surface), row)
    chosen = list(first.values())[:_MOST]
    return chosen + [row for row in rows if row not in chosen][: _MOST - len(chosen)]


def _context(row: Found, texts: dict[str, list[str]]) -> Context:
    text, start, end = texts[row.interview][row.turn], row.mention.start, row.mention.end
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return Context(row.interview, row.turn, _single(before), _single(text[start:end]), _single(after))


def _single(text: str) -> str:
    """White space made single, that at the ends kept."""
    words = " ".join(text.split())
    return f"{' ' if text[:1].isspace() else ''}{words}{' ' if words and text[-1:].isspace() else ''}"


def dump_inventory(entries: Iterable[Entry]) -> bytes:
    """The inventory as JSON."""
    return (json.dumps([asdict(entry) for entry in entries], ensure_ascii=False, indent=0) + "\n").encode()


def load_inventory(data: bytes) -> list[Entry]:
    """The inventory back from JSON.

    Raises
    ------
    ValueError, TypeError, KeyError
        When it is none.
    """
    return [
        Entry(**{**row, "detectors": tuple(row["detectors"]), "contexts": tuple(Context(**c) for c in row["contexts"])})
        for row in json.loads(data)
    ]
