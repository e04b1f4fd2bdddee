"""Entities: all mentions of one person, place or thing, in all interviews, and the placeholder that stands for them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from .decisions import KEEP, Decision
from .detection import Detection, Interview
from .detectors.words import words_of
from .languages import language_for
from .lexicon import fold
from .mentions import AGE, NUMBER, ORGANISATION, PERSON, REPLACE, REVIEW, WORD, Mention
from .numbers import value_of

UNREVIEWED = "[unreviewed]"
_BANDS = (
    (0, 5),
    (6, 9),
    (10, 12),
    (13, 15),
    (16, 17),
    (18, 24),
    (25, 34),
    (35, 44),
    (45, 54),
    (55, 64),
    (65, 74),
    (75, 130),
)
# What singles someone out most is reviewed first.
_RISK = {
    PERSON: 0,
    "handle": 1,
    "contact": 1,
    "code": 1,
    "place": 2,
    ORGANISATION: 3,
    "date": 4,
    AGE: 5,
    "illness": 6,
    "religion": 6,
    "nationality": 6,
    "occupation": 6,
    "family": 6,
    "amount": 6,
    WORD: 7,
    NUMBER: 8,
}


@dataclass
class Entity:
    """One person, place or thing.

    Attributes
    ----------
    id : str
        Of the known entity, or category and folded surface.
    category, tier, relation : str
        As of its mentions; "replace" when one of them was.
    surfaces : Counter of str
        How often each form stands in the interviews.
    places : list of (interview, turn, Mention)
        Every mention, in order.
    decision : Decision, optional
        What a person decided.
    placeholder : str
        What stands in its place, with brackets; "" when it is kept.
    """

    id: str
    category: str
    tier: str
    relation: str = ""
    language: str = ""
    surfaces: Counter[str] = field(default_factory=Counter)
    places: list[tuple[str, int, Mention]] = field(default_factory=list)
    decision: Decision | None = None
    placeholder: str = ""

    @property
    def open(self) -> bool:
        """Whether a person has still to look at it."""
        return self.tier == REVIEW and self.decision is None

    @property
    def interviews(self) -> list[str]:
        """The interviews it occurs in, sorted."""
        return sorted({interview for interview, _, _ in self.places})

    @property
    def name(self) -> str:
        """Its most frequent surface."""
        return min(self.surfaces, key=lambda s: (-self.surfaces[s], s))


def gather_entities(
    interviews: Sequence[Interview], detection: Detection, decisions: Mapping[str, Decision]
) -> list[Entity]:
    """Group mentions into entities, apply the decisions, and give every entity its placeholder.

    Parameters
    ----------
    interviews : sequence of Interview
        Sorted by id: numbers are given in the order of first appearance.
    detection : Detection
    decisions : mapping of str to Decision
        By folded surface.

    Returns
    -------
    list of Entity
        In order of first appearance.
    """
    entities: dict[str, Entity] = {}
    for interview in interviews:
        for number, turn in enumerate(interview.transcript.turns):
            for mention in detection.mentions[interview.id][number]:
                surface = " ".join(turn.text[mention.start : mention.end].split())
                id = mention.entity or f"{mention.category}/{_key(surface)}"
                entity = entities.setdefault(id, _entity(id, mention, interview, detection))
                entity.tier = REPLACE if REPLACE in (entity.tier, mention.tier) else REVIEW
                entity.surfaces[surface] += 1
                entity.places.append((interview.id, number, mention))
    counts: Counter[str] = Counter()
    for entity in entities.values():
        _decide(entity, decisions)
        entity.placeholder = _placeholder(entity, counts)
    return list(entities.values())


def _key(surface: str) -> str:
    return " ".join(word.folded for word in words_of(surface)) + "".join(c for c in surface if c.isdigit())


def _entity(id: str, mention: Mention, interview: Interview, detection: Detection) -> Entity:
    known = detection.known.get(id)
    relation = known.relation if known else ""
    return Entity(id, known.category if known else mention.category, mention.tier, relation, interview.language)


def _decide(entity: Entity, decisions: Mapping[str, Decision]) -> None:
    found = [decisions[key] for surface in sorted(entity.surfaces) if (key := fold(surface)) in decisions]
    if found:
        # when decisions about two surfaces of one entity differ, the one that hides more counts
        entity.decision = min(found, key=lambda d: (d.decision == KEEP, d.surface))
        entity.category = entity.decision.category or entity.category
        entity.relation = entity.decision.relation or entity.relation


def _placeholder(entity: Entity, counts: Counter[str]) -> str:
    if entity.decision and entity.decision.decision == KEEP:
        return ""
    if entity.open:
        return UNREVIEWED
    if entity.decision and entity.decision.placeholder:
        return f"[{entity.decision.placeholder.strip('[] ')}]"
    if entity.id.startswith("participant/"):
        return f"[{entity.id.removeprefix('participant/')}]"
    label, always = _label(entity)
    if entity.category == AGE:
        return f"[{label}]"
    counts[label] += 1
    return f"[{label} {counts[label]}]" if always or counts[label] > 1 else f"[{label}]"


def _label(entity: Entity) -> tuple[str, bool]:
    """The words of a placeholder, and whether the first one carries a number too."""
    if entity.category == AGE:
        age = value_of(entity.name, entity.language)
        band = next((b for b in _BANDS if age is not None and b[0] <= age <= b[1]), None)
        return (f"aged {band[0]}-{band[1]}" if band and band[1] < 130 else "aged 75 or more" if band else "age"), False
    if entity.category == PERSON and entity.relation:
        return entity.relation, False
    if entity.category == ORGANISATION:
        heads = language_for(entity.language).organisations
        kinds = [heads[w.text.lower()] for w in words_of(entity.name) if w.text.lower() in heads]
        return (kinds[-1] if kinds else ORGANISATION), True
    return {WORD: "detail", NUMBER: "number", "family": "family details"}.get(entity.category, entity.category), True


def placeholders_by_turn(entities: Sequence[Entity]) -> dict[tuple[str, int], list[tuple[int, int, str]]]:
    """What to put where: (start, end, placeholder) for every turn with anything to hide, sorted."""
    by_turn: dict[tuple[str, int], list[tuple[int, int, str]]] = defaultdict(list)
    for entity in entities:
        if entity.placeholder:
            for interview, turn, mention in entity.places:
                by_turn[interview, turn].append((mention.start, mention.end, entity.placeholder))
    return {key: sorted(rows) for key, rows in by_turn.items()}


def review_rows(
    entities: Sequence[Entity], interviews: Sequence[Interview], around: int = 40
) -> Iterator[tuple[str, str, str, str, str, int, str, str]]:
    """The entities that wait for a decision, most risky first, one row each with a context to decide by."""
    texts = {interview.id: interview.texts for interview in interviews}
    waiting = [entity for entity in entities if entity.open]
    for entity in sorted(waiting, key=lambda e: (_RISK[e.category], -len(e.places), e.id)):
        interview, turn, mention = entity.places[0]
        text = texts[interview][turn]
        context = " ".join(text[max(0, mention.start - around) : mention.end + around].split())
        yield (
            entity.name,
            "",
            entity.category,
            entity.relation,
            "",
            len(entity.places),
            ";".join(entity.interviews),
            context,
        )
