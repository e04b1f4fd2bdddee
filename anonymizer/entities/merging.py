"""What decisions do to the shape of entities: a surface that was split off, entities that are one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from ..decisions import MERGE, SPLIT, Conflict, Decision
from ..languages.language import words
from ..lexicon import fold
from ..mentions import REPLACE, WORD
from .found import Found

# Who is of the family; an alias never is, not even by a decision.
FAMILY = frozenset(
    words(
        "mother father brother sister half-brother half-sister stepmother stepfather stepbrother stepsister grandmother"
        " grandfather aunt uncle cousin son daughter husband wife"
    )
)


def explained(rows: Sequence[Found]) -> list[Found]:
    """The mentions, those that only a capital told with what has the same words in the interview and is explained.

    Both have to wait for review: then one look at them is enough.
    """
    sure = {row.id for row in rows if row.mention.tier == REPLACE}
    told: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        if row.mention.category != WORD and row.id not in sure:
            told[row.interview, fold(row.surface)].add(row.id)
    return [
        row.of(min(ids)) if row.mention.category == WORD and row.id not in sure
        and len(ids := told[row.interview, fold(row.surface)]) == 1 else row for row in rows
    ]  # fmt: skip


def split_off(rows: Sequence[Found], decisions: Mapping[str, Decision]) -> list[Found]:
    """The mentions, those of a split surface with an id of their own."""
    split = {surface for surface, one in decisions.items() if one.decision == SPLIT}
    return [row.of(f"{row.id}/{key}") if (key := fold(row.surface)) in split else row for row in rows]


def merged_ids(
    rows: Sequence[Found], decisions: Mapping[str, Decision], relations: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, list[Conflict]]]:
    """Which entity each entity joins.

    Parameters
    ----------
    rows : sequence of Found
        Every mention, in order.
    decisions : mapping of str to Decision
        By folded surface.
    relations : mapping of str to str
        By entity id, where known.

    Returns
    -------
    joined : dict of str to str
        By id, the id of the entity that it is part of; it does not depend on the order of the decisions.
    conflicts : dict of str to list of Conflict
        By id, the merges that could not be done.
    """
    holders: dict[str, Counter[str]] = defaultdict(Counter)  # folded surface: entity ids
    where: dict[str, set[str]] = defaultdict(set)
    order: dict[str, int] = {}
    for row in rows:
        holders[fold(row.surface)][row.id] += 1
        where[row.id].add(row.interview)
        order.setdefault(row.id, len(order))
    edges: list[tuple[str, str]] = []
    conflicts: dict[str, list[Conflict]] = defaultdict(list)
    for surface, decision in sorted(decisions.items()):
        for source in sorted(holders.get(surface, ())) if decision.decision == MERGE else ():
            target, problem = _target(source, holders.get(fold(decision.same_as), {}), where)
            if not problem and {_side(relations.get(one, "")) for one in (source, target)} >= {"alias", "family"}:
                problem = "an alias is never one of the family; they stay apart"
            if problem:
                conflicts[source].append(Conflict(problem, decision.rows))
            else:
                edges.append((source, target))
    return _united(edges, order), conflicts


def _target(source: str, holding: Mapping[str, int], where: Mapping[str, set[str]]) -> tuple[str, str]:
    if source in holding:
        return source, ""
    near = [one for one in holding if where[one] & where[source]] or list(holding)
    if not near:
        return "", "no entity has the name in same_as; until one has, this one is hidden by itself"
    if len(near) > 1:
        return "", "several entities have the name in same_as; name one by a surface that only it has"
    return near[0], ""


def _side(relation: str) -> str:
    return "alias" if "alias" in relation else "family" if relation in FAMILY else relation


def _united(edges: Sequence[tuple[str, str]], order: Mapping[str, int]) -> dict[str, str]:
    """The leader of every group that the edges connect: who joins nobody, and of several the first to appear."""
    groups: dict[str, set[str]] = {}
    for source, target in edges:
        both = groups.get(source, {source}) | groups.get(target, {target})
        groups |= dict.fromkeys(both, both)
    joining = {source for source, target in edges if source != target}
    return {one: min(group, key=lambda id: (id in joining, order[id])) for one, group in groups.items()}
