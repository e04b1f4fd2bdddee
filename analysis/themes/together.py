"""Which codes stand together, and how near: in the same segment, overlapping, or within some turns of each other."""

from __future__ import annotations

from typing import Any

import pandas as pd

SAME, OVERLAP = "same segment", "overlapping"
COLUMNS = ("code", "with_code", "kind", "participants", "places")


def co_occurrence(codings: pd.DataFrame, turns: pd.DataFrame, within: int = 1) -> pd.DataFrame:
    """How many participants spoke of two codes together, and at how many places.

    Two codes stand together in a coder's own work: that one coder saw the first and another the second on the same
    words is a disagreement and no finding. A pair has the nearest kind only.

    Parameters
    ----------
    codings : DataFrame, columns participant, interview, turn, start, end, code, coder
        Without stale ones and working flags.
    turns : DataFrame, columns interview, turn
        The participants' turns, so that a distance counts these and not what the interviewer says between them.
    within : int
        The longest distance in participants' turns; the kind is called "within N turns", and holds passages of one turn
        that do not overlap.

    Returns
    -------
    DataFrame
        code, with_code (the later of the two in the alphabet), kind ("same segment", "overlapping" or "within N
        turns"), participants, places (pairs of passages; coders who see the same pair at the same place count once);
        sorted by the first three.
    """
    order = turns.sort_values(["interview", "turn"])
    number = order.assign(number=order.groupby("interview").cumcount()).set_index(["interview", "turn"])["number"]
    found: set[tuple[Any, ...]] = set()
    for _, own in codings.groupby(["interview", "coder"]):
        rows = sorted(
            ((number[row.interview, row.turn], row.start, row.end, row.code, row.participant, row.interview)
             for row in own.itertuples()),
        )  # fmt: skip
        found |= _pairs(rows, within)
    pairs = pd.DataFrame(sorted(found), columns=["code", "with_code", "kind", "participant", "interview", "a", "b"])
    grouped = pairs.groupby(["code", "with_code", "kind"])
    counted = grouped.agg(participants=("participant", "nunique"), places=("participant", "size")).reset_index()
    return counted[list(COLUMNS)]


def _pairs(rows: list[tuple[Any, ...]], within: int) -> set[tuple[Any, ...]]:
    """The pairs of one coder in one interview; the places tell pairs apart, whoever coded them."""
    found: set[tuple[Any, ...]] = set()
    for position, one in enumerate(rows):
        for other in rows[position + 1 :]:
            if other[0] - one[0] > within:
                break
            if one[3] != other[3]:
                first, second = sorted((one, other), key=lambda row: row[3])
                kind = _kind(one, other, within)
                found.add((first[3], second[3], kind, one[4], one[5], first[:3], second[:3]))
    return found


def _kind(one: tuple[Any, ...], other: tuple[Any, ...], within: int) -> str:
    if one[:3] == other[:3]:
        return SAME
    if one[0] == other[0] and other[1] < one[2]:
        return OVERLAP
    return f"within {within} turn{'' if within == 1 else 's'}"
