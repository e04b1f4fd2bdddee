"""An entity: all mentions of one person, place or thing, in all interviews."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from ..decisions import KEEP, Conflict, Decision
from ..mentions import REVIEW, Mention
from .found import Found


@dataclass
class Entity:
    """One person, place or thing.

    Attributes
    ----------
    id : str
        Of the known entity, or category and folded surface.
    category, tier, relation : str
        As of its mentions; "replace" when one of them was. The relation is in English where the toolkit knows it.
    language : str
        Of the interview in which it is met first.
    rows : list of Found
        Every mention, in order.
    decision : Decision, optional
        What a person decided.
    shown : list of str
        For every mention what stands in its place: with brackets, or a pseudonym; "" when it is kept.
    conflicts : list of Conflict
        Decisions about it that cannot all hold.
    """

    id: str
    category: str
    tier: str
    relation: str = ""
    language: str = ""
    rows: list[Found] = field(default_factory=list)
    decision: Decision | None = None
    shown: list[str] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)

    @property
    def open(self) -> bool:
        """Whether a person has still to look at it."""
        return self.tier == REVIEW and self.decision is None

    @property
    def kept(self) -> bool:
        """Whether a person decided that it may be shown."""
        return self.decision is not None and self.decision.decision == KEEP

    @property
    def placeholder(self) -> str:
        """What stands in the place of its first mention."""
        return self.shown[0] if self.shown else ""

    @property
    def surfaces(self) -> Counter[str]:
        """How often each form stands in the interviews."""
        return Counter(row.surface for row in self.rows)

    @property
    def places(self) -> list[tuple[str, int, Mention]]:
        """Interview, turn and mention, in order."""
        return [(row.interview, row.turn, row.mention) for row in self.rows]

    @property
    def interviews(self) -> list[str]:
        """The interviews it occurs in, sorted."""
        return sorted({row.interview for row in self.rows})

    @property
    def name(self) -> str:
        """Its most frequent surface."""
        surfaces = self.surfaces
        return min(surfaces, key=lambda s: (-surfaces[s], s))
