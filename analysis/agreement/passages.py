"""What coders coded alike and what not, passage by passage, ready to be talked about."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any

import pandas as pd

from .units import CONSENSUS

ALIKE, PRESENCE, PLACE, EDGES = "alike", "not every coder", "another passage of the turn", "other edges"
ALONE = "one coder"
COLUMNS = (
    "interview", "turn", "start", "end", "code", "kind", "coded_by", "not_by", "ranges", "memos", "ids", "created",
)  # fmt: skip
KINDS = {
    ALIKE: "every coder coded these words",
    EDGES: "every coder coded this passage, with other beginnings or ends",
    PLACE: "every coder used the code in this turn, but not every coder for this passage",
    PRESENCE: "not every coder used the code in this turn",
}


def coded_passages(codings: pd.DataFrame, coders: Sequence[str] = (), alone: bool = False) -> pd.DataFrame:
    """Every passage that somebody coded, with who did and who did not.

    Codings of one code that overlap in a turn are one passage, from the first character to the last. Whoever coded an
    interview is asked about all of it.

    Parameters
    ----------
    codings : DataFrame
        From `read_codings`. The consensus is left out, other people's turns, and turns in which a coding is stale.
    coders : sequence of str, optional
        Whose; all when empty.
    alone : bool
        With interviews that one person coded, which are no matter of agreement.

    Returns
    -------
    DataFrame
        interview, turn, start, end, code, kind (a key of `KINDS`, or "one coder"), coded_by and not_by (names parted
        by "; "), ranges (each coder's start-end), memos, ids (of the codings, parted by spaces), created (the latest);
        sorted by interview, turn, start, end, code.
    """
    own = codings[(codings["coder"] != CONSENSUS) & (codings["participant"] != "")]
    if coders:
        own = own[own["coder"].isin(coders)]
    changed = set(zip(*(own.loc[own["status"] != "ok", column] for column in ("interview", "turn")), strict=True))
    asked = own.groupby("interview")["coder"].agg(lambda names: tuple(sorted(set(names)))).to_dict()
    place = ["interview", "turn", "code", "start", "end", "coder", "id"]
    rows: list[dict[str, object]] = []
    for (interview, turn, _), same in groupby(own.sort_values(place).itertuples(), attrgetter(*place[:3])):
        if (interview, turn) not in changed and (alone or len(asked[interview]) > 1):
            rows += _in_turn(list(same), asked[interview])
    table = pd.DataFrame(rows, columns=list(COLUMNS))
    return table.sort_values(["interview", "turn", "start", "end", "code"], ignore_index=True)


def _in_turn(same: Sequence[Any], asked: Sequence[str]) -> Iterator[dict[str, object]]:
    """The passages of one code in one turn, from its codings in order of their beginnings."""
    by_turn, parts, reach = {one.coder for one in same}, [[same[0]]], same[0].end
    for one in same[1:]:
        if one.start < reach:
            parts[-1].append(one)
        else:
            parts.append([one])
        reach = max(reach, one.end)
    for part in parts:
        coded = sorted({one.coder for one in part})
        yield {
            "interview": part[0].interview, "turn": part[0].turn, "start": part[0].start,
            "end": max(one.end for one in part), "code": part[0].code, "kind": _kind(part, coded, by_turn, asked),
            "coded_by": "; ".join(coded), "not_by": "; ".join(coder for coder in asked if coder not in coded),
            "ranges": "; ".join(f"{one.coder} {one.start}-{one.end}" for one in part),
            "memos": " / ".join(f"{one.coder}: {one.memo}" for one in part if one.memo.strip()),
            "ids": " ".join(sorted(one.id for one in part)), "created": max(one.created for one in part),
        }  # fmt: skip


def _kind(part: Sequence[Any], coded: Sequence[str], by_turn: Collection[str], asked: Sequence[str]) -> str:
    if len(asked) == 1:
        return ALONE
    if len(by_turn) < len(asked):
        return PRESENCE
    if len(coded) < len(asked):
        return PLACE
    return ALIKE if len({(one.start, one.end) for one in part}) == 1 else EDGES


def with_words(passages: pd.DataFrame, corpus: pd.DataFrame) -> pd.DataFrame:
    """The passages with their words (`passage`) and what stands `before` and `after` them in the turn."""
    texts = corpus.set_index(["interview", "turn"])["text"]
    places = [(texts[row.interview, row.turn], row.start, row.end) for row in passages.itertuples()]
    return passages.assign(
        before=[text[:start] for text, start, _ in places],
        passage=[text[start:end] for text, start, end in places],
        after=[text[end:] for text, _, end in places],
    )


def disagreements(passages: pd.DataFrame, codes: pd.DataFrame) -> pd.DataFrame:
    """The passages that were not coded alike, by code in the codebook's order, without working flags.

    Parameters
    ----------
    passages : DataFrame
        From `coded_passages` or `with_words`.
    codes : DataFrame
        `Codebook.frame()`.

    Returns
    -------
    DataFrame
        As given, with theme and name in front.
    """
    book = codes.loc[~codes["process"].astype(bool), ["code", "theme", "name"]].assign(order=lambda t: range(len(t)))
    apart = passages[passages["kind"].isin(KINDS) & (passages["kind"] != ALIKE)].merge(book, on="code")
    apart = apart.sort_values(["order", "interview", "turn", "start"], ignore_index=True).drop(columns="order")
    first = ["theme", "code", "name", "kind"]
    return apart[[*first, *(column for column in apart.columns if column not in first)]]
