"""In which order participants told of the stages, and by which way they came to missing episodes.

People do not tell a story in the order in which it happened. What is counted here is the order of telling; where even
that gives no order, the state is "order unclear", which is a finding and not a gap.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import pandas as pd

ORDER_UNCLEAR = "order unclear"
GROOMING, MISSING = (1, 5), (6, 8)
NEXT, SKIP, BACK = "next", "skip", "back"
SEQUENCE = ("participant", "step", "state", "stages", "interview", "turn")
EPISODES = (
    "participant", "episode", "path", "enters_at", "skipped", "loops", "order_unclear", "returned",
)  # fmt: skip
NO_EPISODE = 0


def stage_sequence(codings: pd.DataFrame, stages: pd.Series) -> pd.DataFrame:
    """The stages in the order in which each participant told of them.

    Passages that overlap are one step. When they are of different stages, or a memo of one says "order unclear", so is
    the step's state. Steps of the same state that follow each other are one.

    Parameters
    ----------
    codings : DataFrame, columns participant, interview, turn, start, end, code, memo
        Of all coders together, without stale ones.
    stages : Series of Int64, index code
        Missing for codes that have no place on the way.

    Returns
    -------
    DataFrame
        participant, step (from 1), state ("0" to "8", or "order unclear"), stages (those of the step, parted by a
        space), interview, turn (where the step starts).
    """
    staged = codings.assign(stage=codings["code"].map(stages)).dropna(subset="stage")
    rows: list[tuple[Any, ...]] = []
    for participant, own in staged.groupby("participant"):
        last, step = "", 0
        for state, told, interview, turn in _steps(own.sort_values(["interview", "turn", "start", "end", "code"])):
            # what is unclear twice may be two things
            if state != last or state == ORDER_UNCLEAR:
                step += 1
                rows.append((participant, step, state, told, interview, turn))
            last = state
    return pd.DataFrame(rows, columns=list(SEQUENCE))


def _steps(own: pd.DataFrame) -> Iterator[tuple[str, str, str, int]]:
    """Overlapping passages as one step: state, stages, interview, turn."""
    groups: list[list[Any]] = []
    reach = 0
    for row in own.itertuples():
        last = groups[-1][0] if groups else None
        if last is not None and (row.interview, row.turn) == (last.interview, last.turn) and row.start < reach:
            groups[-1].append(row)
            reach = max(reach, row.end)
        else:
            groups.append([row])
            reach = row.end
    for group in groups:
        told = sorted({int(row.stage) for row in group})
        unclear = len(told) > 1 or any(ORDER_UNCLEAR in str(row.memo).lower() for row in group)
        state = ORDER_UNCLEAR if unclear else str(told[0])
        yield state, " ".join(map(str, told)), group[0].interview, int(group[0].turn)


def transitions(sequence: pd.DataFrame) -> pd.DataFrame:
    """Which state was told after which, with skips and ways back kept.

    Parameters
    ----------
    sequence : DataFrame
        From `stage_sequence`.

    Returns
    -------
    DataFrame
        from_state, to_state, kind ("next", "skip", "back" or "order unclear"), participants, times; sorted.
    """
    ordered = sequence.sort_values(["participant", "step"])
    after = ordered.groupby("participant")["state"].shift(-1)
    pairs = ordered.assign(to_state=after).dropna(subset="to_state").rename(columns={"state": "from_state"})
    pairs = pairs.assign(kind=[_step_kind(a, b) for a, b in zip(pairs["from_state"], pairs["to_state"], strict=True)])
    grouped = pairs.groupby(["from_state", "to_state", "kind"])["participant"]
    return grouped.agg(participants="nunique", times="size").reset_index()


def _step_kind(before: str, after: str) -> str:
    if ORDER_UNCLEAR in (before, after):
        return ORDER_UNCLEAR
    step = int(after) - int(before)
    return NEXT if step == 1 else SKIP if step > 1 else BACK


def episodes(sequence: pd.DataFrame) -> pd.DataFrame:
    """By which way each participant came to each missing episode.

    An episode begins with the first of the stages 6 to 8 (leaving, away, return) that is told after an earlier stage,
    or with leaving or away told after a return; its way is everything told since the episode before. The numbers are
    those of the codebook grooming-and-missing.

    Parameters
    ----------
    sequence : DataFrame
        From `stage_sequence`.

    Returns
    -------
    DataFrame
        participant, episode (from 1; 0 with the whole path for a participant who told of none), path (states joined by
        " > ", up to the end of the episode), enters_at (the stage it begins with, missing without one), skipped
        (grooming stages 1 to 5 that the way does not hold, joined by a space; those in a step of unclear order were
        told), loops (steps back on the way), order_unclear (steps), returned (stage 8 was told).
    """
    rows: list[tuple[Any, ...]] = []
    for participant, own in sequence.sort_values(["participant", "step"]).groupby("participant"):
        steps = list(zip(own["state"], own["stages"], strict=True))
        number = 0
        for first, last in _split([state for state, _ in steps]):
            part = steps[first:last]
            missing = [state for state, _ in part if _is_missing(state)]
            number += bool(missing)
            rows.append((participant, number if missing else NO_EPISODE, *_way(part, missing)))
    table = pd.DataFrame(rows, columns=list(EPISODES))
    # what was told after the last episode leads to none
    alone = table.groupby("participant")["episode"].transform("max") == NO_EPISODE
    return table[alone | (table["episode"] > NO_EPISODE)].reset_index(drop=True).astype({"enters_at": "Int64"})


def ways(told: pd.DataFrame) -> pd.DataFrame:
    """How many participants came to missing episodes, and by what kind of way.

    Parameters
    ----------
    told : DataFrame
        From `episodes`.

    Returns
    -------
    DataFrame
        what, participants (with at least one such episode), in a fixed order.
    """
    found = told[told["episode"] > NO_EPISODE]
    kinds = {"a missing episode was told": found["episode"] > NO_EPISODE}
    for stage in range(MISSING[0], MISSING[1] + 1):
        kinds[f"it begins with stage {stage}"] = found["enters_at"] == stage
    for stage in range(GROOMING[0], GROOMING[1] + 1):
        kinds[f"its way does not hold stage {stage}"] = found["skipped"].str.contains(str(stage))
    kinds["its way goes back at least once"] = found["loops"] > 0
    kinds["its way has steps of unclear order"] = found["order_unclear"] > 0
    kinds["a return was told"] = found["returned"]
    rows = [(what, found.loc[kind.astype(bool), "participant"].nunique()) for what, kind in kinds.items()]
    return pd.DataFrame(rows, columns=["what", "participants"])


def _is_missing(state: str) -> bool:
    return state != ORDER_UNCLEAR and MISSING[0] <= int(state) <= MISSING[1]


def _split(states: Sequence[str]) -> list[tuple[int, int]]:
    """Where each way with its episode begins and ends."""
    cuts, inside = [0], False
    for number, state in enumerate(states):
        if inside and state != ORDER_UNCLEAR:
            again = _is_missing(state) and int(state) < MISSING[1] and "8" in states[cuts[-1] : number]
            if not _is_missing(state) or again:
                cuts.append(number)
                inside = _is_missing(state)
        else:
            inside = inside or _is_missing(state)
    return list(zip(cuts, [*cuts[1:], len(states)], strict=True))


def _way(part: Sequence[tuple[str, str]], missing: Sequence[str]) -> tuple[Any, ...]:
    states = [state for state, _ in part]
    told = {int(stage) for _, stages in part for stage in stages.split()}
    clear = [int(state) for state in states if state != ORDER_UNCLEAR]
    skipped = [str(stage) for stage in range(GROOMING[0], GROOMING[1] + 1) if stage not in told] if missing else []
    loops = sum(after < before for before, after in pairwise(clear))
    return (" > ".join(states), int(missing[0]) if missing else None, " ".join(skipped), loops,
            states.count(ORDER_UNCLEAR), "8" in missing)  # fmt: skip
