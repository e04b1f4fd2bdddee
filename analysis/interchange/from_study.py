"""An anonymised and coded study as a project that other tools can open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from .layout import LaidOut, as_lines, lay_out
from .losses import gathered
from .project import Case, Loss, Project, ProjectCode, Segment, Source, User, stable_guid
from .qdc import ORIGIN

if TYPE_CHECKING:
    import pandas as pd

STALE = "a coding that is stale, because the text under it changed"


def from_study(
    title: str, corpus: pd.DataFrame, codings: pd.DataFrame, codes: Sequence[ProjectCode], ids: Mapping[str, str],
    attributes: Mapping[str, Mapping[str, str]] | None = None, *, passages: bool = True,
) -> Project:  # fmt: skip
    """A project of the corpus and the codings, and of nothing else.

    Parameters
    ----------
    title : str
        Of the study; guids are made from it, so the same study gives the same guids.
    corpus : DataFrame
        One row a turn: interview, turn, speaker, role, language, text.
    codings : DataFrame
        From `read_codings`; stale ones are left out and listed.
    codes : sequence of ProjectCode
        The codebook.
    ids : mapping of str to str
        The guid of each code, by its id.
    attributes : mapping of str to mapping, optional
        What is known of a speaker and may leave: name and value, by speaker.
    passages : bool
        Whether each case gets the turns that are theirs: some tools would show them as quotations without a code.

    Returns
    -------
    Project
        A source an interview, a turn a paragraph; a case a speaker, with their turns, role and language.
    """
    laid = {interview: lay_out(rows) for interview, rows in corpus.groupby("interview", sort=True)}
    sources = tuple(Source(_guid(title, "source", i), i, as_lines(one.text)) for i, one in laid.items())
    fresh = codings[codings["status"] == "ok"] if len(codings) else codings
    users = tuple(User(_guid(title, "user", name), name) for name in sorted(set(fresh["coder"])))
    segments = tuple(_segment(title, row, laid, ids) for row in fresh.itertuples())
    stale = len(codings) - len(fresh)
    cases = _cases(title, corpus, laid, attributes or {})
    losses = [Loss(STALE, "codings", stale)]
    if not passages:
        cases = tuple(replace(case, passages=()) for case in cases)
        losses.append(Loss("who says which turn: the labels in the text alone tell", "cases", len(cases)))
    return Project(title, sources, tuple(codes), segments, users, (), cases, ORIGIN, gathered(losses))


def _guid(title: str, kind: str, name: str) -> str:
    return stable_guid(title, kind, name)


def coding_guid(title: str, id: str) -> str:
    """The guid under which a coding of a study leaves, by which it is known when it comes back."""
    return stable_guid(title, "coding", id)


def _segment(title: str, row: object, laid: Mapping[str, LaidOut], ids: Mapping[str, str]) -> Segment:
    coding: dict[str, object] = row._asdict()  # type: ignore[attr-defined]
    interview = str(coding["interview"])
    place = laid[interview].in_text(*(int(str(coding[name])) for name in ("turn", "start", "end")))
    return Segment(
        coding_guid(title, str(coding["id"])), _guid(title, "source", interview), *place, ids[str(coding["code"])],
        _guid(title, "user", str(coding["coder"])), str(coding["memo"]), str(coding["created"]),
    )  # fmt: skip


def _cases(
    title: str, corpus: pd.DataFrame, laid: Mapping[str, LaidOut], attributes: Mapping[str, Mapping[str, str]]
) -> tuple[Case, ...]:
    """A case a speaker: a participant for the whole study, interviewers and others for each interview."""
    spots = {(i, placed.turn): placed for i, one in laid.items() for placed in one.turns}
    found: dict[tuple[str, str], Case] = {}
    for row in corpus.sort_values(["interview", "turn"]).itertuples():
        name = str(row.speaker) if row.role == "participant" else f"{row.interview} {row.speaker}"
        source, placed = _guid(title, "source", str(row.interview)), spots[row.interview, int(row.turn)]
        told = {name: str(getattr(row, name)) for name in ("role", "speaker", "language")}
        given = attributes.get(str(row.speaker), {}) if row.role == "participant" else {}
        key = (name, str(row.role))
        new = Case(_guid(title, "case", f"{name} {row.role}"), name, (), tuple((told | dict(given)).items()))
        old = found.get(key, new)
        passage = ((source, placed.start, placed.end),) if placed.start < placed.end else ()
        found[key] = Case(old.guid, name, tuple(dict.fromkeys((*old.sources, source))), old.variables,
                          (*old.passages, *passage))  # fmt: skip
    return tuple(found.values())
