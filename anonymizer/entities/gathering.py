"""From mentions to entities: who is one person, what was decided, and what stands in whose place."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from ..categories import risk
from ..decisions import MERGE, Conflict, Decision, agree
from ..detection import Detection, Interview
from ..lexicon import fold
from ..mentions import PERSON, REPLACE, REVIEW, WORD
from ..replacement.placeholders import put_placeholders
from ..replacement.rules import Rules
from ..wording import english_relation
from .entity import Entity
from .found import Found, found_in
from .joining import joined_people
from .merging import explained, merged_ids, split_off
from .relations import relation_of

__all__ = ["Entity", "gather_entities", "placeholders_by_turn", "review_rows"]


def gather_entities(
    interviews: Sequence[Interview], detection: Detection, decisions: Mapping[str, Decision], rules: Rules | None = None
) -> list[Entity]:
    """Group mentions into entities, apply the decisions, and give every mention its placeholder.

    Parameters
    ----------
    interviews : sequence of Interview
        Sorted by id: numbers are given in the order of first appearance.
    detection : Detection
    decisions : mapping of str to Decision
        By folded surface; their order does not matter.
    rules : Rules, optional
        How the study wants its identifiers replaced.

    Returns
    -------
    list of Entity
        In order of first appearance.
    """
    found = explained(joined_people(list(found_in(interviews, detection)), interviews, detection))
    rows = split_off(found, decisions)
    # the first that says what it is, where one does
    first = {row.id: row for row in sorted(reversed(rows), key=lambda row: row.mention.category != WORD)}
    said = {row.id: d.relation for row in rows if (d := decisions.get(fold(row.surface))) and d.relation}
    relations = {id: one.relation for id, one in detection.known.items()} | said
    joined, conflicts = merged_ids(rows, decisions, relations)
    entities: dict[str, Entity] = {}
    for row in rows:
        id = joined.get(row.id, row.id)
        entity = entities.setdefault(id, _entity(first[id], detection))
        entity.conflicts += conflicts.pop(row.id, ())
        entity.tier = REPLACE if REPLACE in (entity.tier, row.mention.tier) else REVIEW
        entity.rows.append(row)
    texts = {(one.id, number): text for one in interviews for number, text in enumerate(one.texts)}
    for entity in entities.values():
        if entity.category == PERSON and not entity.relation:
            entity.relation = _said_to_be(entity, texts)
        _decide(entity, decisions)
        _told_if_listed(entity, detection)
    put_placeholders(list(entities.values()), interviews, detection, rules or Rules())
    return list(entities.values())


def _entity(row: Found, detection: Detection) -> Entity:
    known = detection.known.get(row.id)
    category, relation = (known.category, known.relation) if known else (row.mention.category, "")
    return Entity(row.id, category, row.mention.tier, english_relation(relation), row.language)


def _said_to_be(entity: Entity, texts: Mapping[tuple[str, int], str]) -> str:
    """The relation that the words around its mentions give it most often."""
    spans = ((texts[r.interview, r.turn], r.mention.start, r.mention.end, r.language) for r in entity.rows)
    votes = Counter(relation for span in spans if (relation := relation_of(*span)))
    return min(votes, key=lambda relation: (-votes[relation], relation)) if votes else ""


def _decide(entity: Entity, decisions: Mapping[str, Decision]) -> None:
    found = [decisions[key] for key in sorted({fold(row.surface) for row in entity.rows}) if key in decisions]
    # what was merged follows what was decided about the entity that it joined
    if found := [one for one in found if one.decision != MERGE] or found:
        entity.decision, problem = agree(found)
        if problem and len(found) > 1:
            entity.conflicts.append(Conflict(problem, entity.decision.rows))
        entity.category = entity.decision.category or entity.category
        entity.relation = english_relation(entity.decision.relation) or entity.relation


def _told_if_listed(entity: Entity, detection: Detection) -> None:
    """Somebody who is listed and yet kept is most likely a slip of the reviewer."""
    known = detection.known.get(entity.id)
    if known and known.listed and entity.category == PERSON and entity.kept and entity.decision:
        problem = "this keeps the name of a person who is listed or labelled as speaking: it is shown"
        entity.conflicts.append(Conflict(problem, entity.decision.rows))


def placeholders_by_turn(entities: Sequence[Entity]) -> dict[tuple[str, int], list[tuple[int, int, str]]]:
    """What to put where: (start, end, placeholder) for every turn with anything to hide, sorted."""
    by_turn: dict[tuple[str, int], list[tuple[int, int, str]]] = defaultdict(list)
    for entity in entities:
        for row, shown in zip(entity.rows, entity.shown, strict=True):
            if shown:
                by_turn[row.interview, row.turn].append((row.mention.start, row.mention.end, shown))
    return {key: sorted(rows) for key, rows in by_turn.items()}


def review_rows(
    entities: Sequence[Entity], interviews: Sequence[Interview], around: int = 40
) -> Iterator[tuple[str, str, str, str, str, str, int, str, str]]:
    """The entities that wait for a decision, most risky first, one row each with a context to decide by."""
    texts = {interview.id: interview.texts for interview in interviews}
    waiting = [entity for entity in entities if entity.open]
    for entity in sorted(waiting, key=lambda e: (risk(e.category), -len(e.rows), e.id)):
        first = entity.rows[0]
        text = texts[first.interview][first.turn]
        context = " ".join(text[max(0, first.mention.start - around) : first.mention.end + around].split())
        interviews_of = ";".join(entity.interviews)
        yield entity.name, "", entity.category, entity.relation, "", "", len(entity.rows), interviews_of, context
