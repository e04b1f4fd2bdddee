"""What is compared: the interviews that all coders coded, cut into units, and who marked which unit with which code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import InputError
from .coefficients import Array
from .unitizing import Span

CONSENSUS = "consensus"


@dataclass(frozen=True)
class Comparison:
    """Codings that can be compared.

    Attributes
    ----------
    coders : tuple of str
        Two or more, sorted.
    interviews : tuple of str
        Those that every coder coded.
    left_out : dict of str to tuple of str
        Interviews that only some coded, with who.
    codings : DataFrame
        Those that are compared.
    turns : DataFrame
        The participants' turns that are compared: interview, turn, length (code points), at (where the turn starts in
        its interview's participant speech).
    stale_turns : int
        Turns left out because the text under a coding has changed.
    elsewhere : int
        Codings left out because they stand in turns of other people.
    """

    coders: tuple[str, ...]
    interviews: tuple[str, ...]
    left_out: dict[str, tuple[str, ...]]
    codings: pd.DataFrame
    turns: pd.DataFrame
    stale_turns: int
    elsewhere: int


@dataclass(frozen=True)
class Marked:
    """One interview.

    Attributes
    ----------
    weights : array of int, shape (units,)
        1 a turn; in characters, the length of a run on which nothing changes.
    marks : array of bool, shape (coders, codes, units)
    """

    weights: Array
    marks: Array


def comparison(codings: pd.DataFrame, corpus: pd.DataFrame, coders: Sequence[str] = ()) -> Comparison:
    """Choose what can be compared.

    Parameters
    ----------
    codings : DataFrame
        From `read_codings`; the consensus is never a coder.
    corpus : DataFrame
        One row a turn.
    coders : sequence of str, optional
        Whom to compare; all when empty.

    Raises
    ------
    InputError
        When a coder has no codings, there are fewer than two, or no interview was coded by all.
    """
    own = codings[codings["coder"] != CONSENSUS]
    coders = _coders(own, coders)
    own = own[own["coder"].isin(coders)]
    counted = own[own["participant"] != ""]
    by_interview = {str(i): tuple(sorted(set(group))) for i, group in counted.groupby("interview")["coder"]}
    shared = tuple(sorted(i for i, who in by_interview.items() if len(who) == len(coders)))
    if not shared:
        raise InputError(f"no interview was coded by all of {', '.join(coders)}",
                         remedy="let them code the same interviews, or name two of them with --coder")  # fmt: skip
    others = own[own["interview"].isin(shared) & (own["participant"] == "") & (own["status"] == "ok")]
    compared = counted[counted["interview"].isin(shared)]
    stale = compared.loc[compared["status"] != "ok", ["interview", "turn"]].drop_duplicates()
    turns = _turns(corpus, shared, stale)
    if turns.empty:
        raise InputError("the text of every coded turn has changed since", remedy="look at the stale codings first")
    kept = compared.merge(turns[["interview", "turn"]], on=["interview", "turn"])
    return Comparison(
        tuple(coders), shared, {i: who for i, who in sorted(by_interview.items()) if i not in shared},
        kept, turns, len(stale), len(others),
    )  # fmt: skip


def _coders(own: pd.DataFrame, wanted: Sequence[str]) -> list[str]:
    known = sorted(set(own["coder"]))
    for coder in wanted:
        if coder not in known:
            why = "the consensus is no coder" if coder == CONSENSUS else f"'{coder[:40]}' has no codings"
            raise InputError(why, remedy=f"the coders are {', '.join(known) or 'none yet'}")
    coders = sorted(set(wanted)) or known
    if len(coders) < 2:
        raise InputError(f"agreement needs two coders, and there {'is one' if coders else 'is none'}",
                         remedy="let a second person code some of the interviews, in a file of their own")  # fmt: skip
    return coders


def _turns(corpus: pd.DataFrame, interviews: Sequence[str], stale: pd.DataFrame) -> pd.DataFrame:
    said = corpus[(corpus["role"] == "participant") & corpus["interview"].isin(interviews)]
    turns = said[["interview", "turn"]].assign(length=said["text"].str.len())
    without = turns.merge(stale, on=["interview", "turn"], how="left", indicator="found")
    turns = without[without["found"] == "left_only"].drop(columns="found").sort_values(["interview", "turn"])
    at = turns.groupby("interview")["length"].cumsum() - turns["length"]
    return turns.assign(at=at).reset_index(drop=True)


def by_turn(compared: Comparison, codes: Sequence[str]) -> list[Marked]:
    """Units that are turns: a code is present or absent in each.

    Parameters
    ----------
    compared : Comparison
    codes : sequence of str

    Returns
    -------
    list of Marked
        One an interview, in the order of `compared.interviews`.
    """
    found = []
    for turns, codings in _parts(compared, codes):
        unit = {turn: position for position, turn in enumerate(turns["turn"])}
        marks = np.zeros((len(compared.coders), len(codes), len(turns)), dtype=bool)
        marks[codings["coder"], codings["code"], codings["turn"].map(unit).to_numpy(int)] = True
        found.append(Marked(np.ones(len(turns), dtype=int), marks))
    return found


def by_character(compared: Comparison, codes: Sequence[str]) -> list[Marked]:
    """Units that are characters of the participant's speech; those between two ends of codings go together.

    Parameters and result as for `by_turn`.
    """
    found = []
    for turns, codings in _parts(compared, codes):
        at = dict(zip(turns["turn"], turns["at"], strict=True))
        start = (codings["turn"].map(at) + codings["start"]).to_numpy(int)
        end = (codings["turn"].map(at) + codings["end"]).to_numpy(int)
        edges = np.unique(np.concatenate([[0, turns["length"].sum()], start, end]))
        marks = np.zeros((len(compared.coders), len(codes), len(edges) - 1), dtype=bool)
        spans = zip(codings["coder"], codings["code"], np.searchsorted(edges, start), np.searchsorted(edges, end),
                    strict=True)  # fmt: skip
        for coder, code, first, last in spans:
            marks[coder, code, first:last] = True
        found.append(Marked(np.diff(edges), marks))
    return found


def spans_by_code(compared: Comparison, codes: Sequence[str]) -> tuple[Mapping[str, list[list[list[Span]]]], list[int]]:
    """Stretches on each interview's participant speech, for the unitizing alpha.

    Returns
    -------
    spans : mapping of code to [interview][coder] -> half-open spans
    lengths : list of int
        Of each interview's participant speech, in code points.
    """
    spans: dict[str, list[list[list[Span]]]] = {
        code: [[[] for _ in compared.coders] for _ in compared.interviews] for code in codes
    }
    lengths: list[int] = []
    for number, (turns, codings) in enumerate(_parts(compared, codes)):
        lengths.append(int(turns["length"].sum()))
        at = dict(zip(turns["turn"], turns["at"], strict=True))
        for row in codings.itertuples():
            place = int(at[row.turn])
            spans[codes[row.code]][number][row.coder].append((place + int(row.start), place + int(row.end)))
    return spans, lengths


def _parts(compared: Comparison, codes: Sequence[str]) -> list[tuple[pd.DataFrame, pd.DataFrame]]:
    """The turns and codings of each interview; coder and code as positions."""
    coder = {name: position for position, name in enumerate(compared.coders)}
    code = {name: position for position, name in enumerate(codes)}
    numbered = compared.codings[compared.codings["code"].isin(code)]
    for column, position in (("coder", coder), ("code", code)):
        numbered = numbered.assign(**{column: numbered[column].map(position).astype(int)})
    return [
        (compared.turns[compared.turns["interview"] == one], numbered[numbered["interview"] == one])
        for one in compared.interviews
    ]  # fmt: skip
