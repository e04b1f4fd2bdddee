"""Where the sources of a project lie in a study's interviews, and its codings in their turns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .bare_text import BareText
from .layout import LaidOut, Placed, as_lines, lay_out
from .markup import line_feeds
from .project import Loss, Project, Segment, Source

if TYPE_CHECKING:
    import pandas as pd

_TELLING = 20  # characters that are hardly said twice
_ENOUGH = 0.5  # of an interview's characters have to be in a source that is taken for it
NO_PLACE = "a coding in no interview of this study"
NO_TURN = "a coding outside what was said, or where the text differs"
OUTSIDE = "a coding in a picture, on a page or in a recording"
NO_TEXT, SEVERAL = "a coding whose words are not in the interview", "a coding whose words stand there several times"


@dataclass(frozen=True)
class Put:
    """One coding in one turn."""

    segment: Segment
    interview: str
    turn: int
    start: int
    end: int
    part: int = 0  # of a passage that goes over several turns


@dataclass(frozen=True)
class Fit:
    """An interview as a source has it, and which share of its words is there."""

    laid: LaidOut
    share: float


def match_sources(
    project: Project, corpus: pd.DataFrame, ours: Mapping[str, LaidOut] | None = None
) -> dict[str, Fit]:  # fmt: skip
    """The interview that each source is, by the guid of the source; those that are none are left out.

    By text; else by name, where the words of at least half the interview are in it; else by the words alone. A source
    without a text is matched by name, and taken to be laid out as this toolkit lays out an interview.

    Parameters
    ----------
    project : Project
    corpus : DataFrame
        One row a turn: interview, turn, speaker, text.
    ours : mapping of str to LaidOut, optional
        How each interview is laid out where it is ours; as `lay_out` does it when left out.
    """
    turns = {str(i): rows for i, rows in corpus.groupby("interview", sort=True)}
    laid = ours or {i: lay_out(rows) for i, rows in turns.items()}
    by_name = {i.casefold(): i for i in laid}
    found: dict[str, Fit] = {}
    for source in project.sources:
        name = by_name.get(source.name.casefold()) or by_name.get(source.name.rpartition(".")[0].casefold())
        if source.text is not None:
            fit = _fitting(source.text, turns, laid, name)
        else:
            fit = Fit(laid[name], 0.0) if name and source.kind == "text" else None
        if fit is not None:
            found[source.guid] = fit
    return found


def _fitting(
    text: str, turns: Mapping[str, pd.DataFrame], ours: Mapping[str, LaidOut], name: str | None
) -> Fit | None:  # fmt: skip
    plain = as_lines(text).rstrip()
    same = [i for i, one in ours.items() if as_lines(one.text).rstrip() == plain]
    if same:
        return Fit(ours[name if name in same else same[0]], 1.0)
    whole = BareText(text)
    for interview in dict.fromkeys([name, *ours] if name else ours):
        found = _laid_in(whole, turns[interview])
        said = sum(len(BareText(said).bare) for said in turns[interview]["text"])
        share = sum(len(BareText(text[one.start : one.end]).bare) for one in found.turns) / said if said else 0.0
        if share >= _ENOUGH:
            return Fit(found, share)
    return None


def laid_in(text: str, turns: pd.DataFrame) -> LaidOut:
    """An interview as it stands in somebody else's text: the turns whose words are all there, in their order.

    White space does not count: tools break lines, double spaces and put in spaces that do not break.
    """
    return _laid_in(BareText(text), turns)


def _laid_in(whole: BareText, turns: pd.DataFrame) -> LaidOut:
    rows = [(int(n), BareText(text)) for n, text in zip(turns["turn"], turns["text"], strict=True)]
    once = [i for i, (_, said) in enumerate(rows) if len(said.bare) > _TELLING and whole.bare.count(said.bare) == 1]
    fixed = {index: whole.bare.find(rows[index][1].bare) for index in once}
    placed: list[Placed] = []
    at = 0
    for index, (number, said) in enumerate(rows):
        start = fixed.get(index, -1)
        if start < at:
            following = [fixed[later] for later in range(index + 1, len(rows)) if fixed.get(later, -1) >= at]
            start = whole.bare.find(said.bare, at, following[0] if following else None) if said.bare else -1
        if start >= 0:
            placed += [Placed(number, *run) for run in whole.runs(start, said)]
            at = start + len(said.bare)
    return LaidOut(str(turns["interview"].iloc[0]) if len(turns) else "", whole.text, tuple(placed))


def put(project: Project, laid: Mapping[str, LaidOut]) -> tuple[list[Put], list[Segment], list[Loss]]:
    """The codings in turns, those that have no place, and why."""
    sources = {source.guid: (number, source) for number, source in enumerate(project.sources, 1)}
    found: list[Put] = []
    left: list[Segment] = []
    losses: list[Loss] = []
    for segment in project.segments:
        nth, source = sources[segment.source]
        place, reason = _place(segment, source, laid.get(segment.source))
        parts = [*_parts(segment, place, laid[segment.source])] if place else []
        if parts:
            found += parts
        else:
            left.append(segment)
            losses.append(
                Loss(reason or NO_TURN, f"source {nth}, {segment.region or f'{segment.start} to {segment.end}'}")
            )
    return found, left, losses


def _place(segment: Segment, source: Source, laid: LaidOut | None) -> tuple[tuple[int, int] | None, str]:
    """Where a coding stands in the interview's text, or why nowhere."""
    if segment.region:
        return None, OUTSIDE
    if laid is None:
        return None, NO_PLACE
    if source.text is not None:
        return (segment.start, segment.end), ""
    words, text = line_feeds(segment.quote), as_lines(laid.text)
    if words and text[segment.start : segment.end] == words:
        return (segment.start, segment.end), ""
    if not words.strip():
        return None, "a coding in a text that is missing"
    whole, said = BareText(text), BareText(words).bare
    first = whole.bare.find(said)
    if first < 0 or not said:
        return None, NO_TEXT
    return (whole.spot(first, len(said)), "") if whole.bare.find(said, first + 1) < 0 else (None, SEVERAL)


def _parts(segment: Segment, place: tuple[int, int], laid: LaidOut) -> Iterator[Put]:
    for part, (turn, start, end) in enumerate(laid.in_turns(*place)):
        yield Put(segment, laid.interview, turn, start, end, part)


def split(puts: Sequence[Put]) -> int:
    """How many passages went over several turns."""
    return sum(one.part == 1 for one in puts)
