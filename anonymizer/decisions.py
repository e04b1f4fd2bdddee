"""decisions.csv: what a person decided about an entity, once, for all its mentions in all interviews."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from .categories import CATEGORIES
from .errors import InputError
from .lexicon import fold
from .tables import read_rows, write_table

COLUMNS = ("surface", "decision", "category", "relation", "placeholder", "same_as", "reviewer", "decided", "note")
REPLACE, KEEP, GENERALISE, MERGE, SPLIT = "replace", "keep", "generalise", "merge", "split"
# What hides more counts where two decisions differ: the first of these.
HIDING = (REPLACE, SPLIT, MERGE, GENERALISE, KEEP)


@dataclass(frozen=True)
class Decision:
    """One row, or what several reviewers' rows about one surface come to.

    Attributes
    ----------
    surface : str
        Any one surface of the entity, as the review list shows it; of several the one in small letters.
    decision : str
        "replace"; "keep"; "generalise" to `placeholder`, or where that is empty to what the toolkit finds; "merge": its
        entity joins the one that has the surface `same_as`; "split": this surface becomes an entity of its own.
    category : str
        What it is, where the detectors were wrong; "" leaves it.
    relation : str
        For a person; "" leaves it.
    placeholder : str
        The words to put in its place, without brackets; "" lets the toolkit choose.
    same_as : str
        For "merge": a surface of the entity that it joins.
    reviewer : str
        Who decided; several are parted by ";".
    rows : tuple of (str, int)
        The files and lines it comes from.
    """

    surface: str
    decision: str
    category: str = ""
    relation: str = ""
    placeholder: str = ""
    same_as: str = ""
    reviewer: str = field(default="", compare=False)
    rows: tuple[tuple[str, int], ...] = field(default=(), compare=False)


_FREE = ("category", "relation", "placeholder", "same_as")


@dataclass(frozen=True, order=True)
class Conflict:
    """Decisions that cannot all hold.

    Attributes
    ----------
    problem : str
        What is wrong and what counts until it is resolved, without a participant's words.
    rows : tuple of (str, int)
        The files and lines, sorted.
    """

    problem: str
    rows: tuple[tuple[str, int], ...]

    def __str__(self) -> str:
        where = " and ".join(f"{name} line {line}" for name, line in self.rows) or "decisions"
        return f"{where}: {self.problem}"


def read_decisions(path: Path) -> dict[str, Decision]:
    """The merged decisions by folded surface, from decisions.csv and the decisions-NAME.csv beside it.

    Parameters
    ----------
    path : Path
        decisions.csv. An absent file is no decision.

    Raises
    ------
    InputError
        With the line: an unknown column, decision or category, or two rows of one reviewer that contradict each other.
    """
    return merge_decisions(decision_rows(path))[0]


def decision_files(path: Path) -> list[Path]:
    """decisions.csv and what other reviewers wrote beside it (decisions-NAME.csv), those that are there, sorted."""
    return [one for one in (path, *sorted(path.parent.glob(f"{path.stem}-*{path.suffix}"))) if one.is_file()]


def decision_rows(path: Path) -> list[Decision]:
    """Every row that decides something, of decisions.csv and the decisions-NAME.csv beside it.

    Raises
    ------
    InputError
        As `read_decisions`.
    """
    return [row for one in decision_files(path) for row in _rows(one, one.stem.removeprefix(path.stem).lstrip("-"))]


def _rows(path: Path, name: str) -> Iterator[Decision]:
    seen: dict[tuple[str, str], Decision] = {}
    for line, row in read_rows(path, COLUMNS, COLUMNS[:2]):
        cells = {column: row.get(column, "") for column in COLUMNS[:7]}
        if not cells["surface"] or not cells["decision"]:
            continue  # a row copied from the review list and not decided yet
        cells |= {"decision": cells["decision"].lower(), "category": cells["category"].lower(),
                  "reviewer": cells["reviewer"] or name, "placeholder": cells["placeholder"].strip("[] ")}  # fmt: skip
        decision = Decision(**cells, rows=((path.name, line),))
        _check(decision, path, line)
        before = seen.setdefault((decision.reviewer, fold(decision.surface)), decision)
        if replace(before, surface=decision.surface) != decision:
            raise InputError("this row contradicts an earlier one about the same entity", path=path, line=line,
                             remedy="keep one of the two")  # fmt: skip
        yield decision


def _check(decision: Decision, path: Path, line: int) -> None:
    if "\n" in decision.surface:
        raise InputError("the surface goes over several lines", path=path, line=line,
                         remedy="look for a quotation mark that is not closed")  # fmt: skip
    if any(sign in decision.placeholder for sign in "[]\n"):
        raise InputError("the words in placeholder hold a bracket or a line end", path=path, line=line,
                         remedy="write words alone: the brackets are put around them")  # fmt: skip
    if decision.decision not in HIDING:
        raise InputError("unknown decision", path=path, line=line,
                         remedy=f"write {', '.join(repr(one) for one in HIDING[:-1])} or '{HIDING[-1]}'")  # fmt: skip
    if decision.category and decision.category not in CATEGORIES:
        raise InputError("unknown category", path=path, line=line,
                         remedy=f"use one of {', '.join(CATEGORIES)}, or leave it empty")  # fmt: skip
    if (decision.decision == MERGE) != bool(decision.same_as):
        remedy = "write a name of the entity that it joins" if decision.decision == MERGE else "only 'merge' has one"
        raise InputError(f"the cell same_as does not fit '{decision.decision}'", path=path, line=line, remedy=remedy)


def merge_decisions(rows: Iterable[Decision]) -> tuple[dict[str, Decision], list[Conflict]]:
    """What all reviewers' rows come to.

    Parameters
    ----------
    rows : iterable of Decision
        In any order, which does not matter.

    Returns
    -------
    decisions : dict of str to Decision
        By folded surface, sorted. Where reviewers differ, what hides more counts.
    conflicts : list of Conflict
        Where they differ.

    Examples
    --------
    >>> merged, conflicts = merge_decisions([Decision("Ulm", "keep"), Decision("ULM", "replace")])
    >>> merged["ulm"].decision, len(conflicts)
    ('replace', 1)
    """
    groups: dict[str, list[Decision]] = defaultdict(list)
    for row in rows:
        groups[fold(row.surface)].append(row)
    merged, conflicts = {}, []
    for key, group in sorted(groups.items()):
        merged[key], problem = agree(group)
        if problem:
            conflicts.append(Conflict(problem, merged[key].rows))
    return merged, sorted(conflicts)


def agree(group: Sequence[Decision]) -> tuple[Decision, str]:
    """One decision out of several about the same entity, and the problem where they differ."""
    kinds = {one.decision for one in group}
    kind = min(kinds, key=HIDING.index)
    same = [one for one in group if one.decision == kind]
    said = {name: {fold(v): v for v in sorted(getattr(d, name) for d in same) if v} for name in _FREE}
    agreed = {name: next(iter(values.values())) if len(values) == 1 else "" for name, values in said.items()}
    problem = ""
    if len(kinds) > 1:
        problem = f"decisions differ ({', '.join(sorted(kinds))}); '{kind}' counts until you resolve it"
    elif differing := [name for name in _FREE if len(said[name]) > 1]:
        problem = f"decisions differ in {', '.join(differing)}; none of it counts until you resolve it"
    if kind == MERGE and not agreed["same_as"]:
        kind = REPLACE  # two targets: hidden, and joined to neither
    return Decision(
        max(one.surface for one in group), kind, **agreed,
        reviewer=";".join(sorted({one.reviewer for one in group if one.reviewer})),
        rows=tuple(sorted({row for one in group for row in one.rows})),
    ), problem  # fmt: skip


def empty_decisions() -> bytes:
    """A decisions.csv with its heading alone."""
    return write_table(COLUMNS, ())
