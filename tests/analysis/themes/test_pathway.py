"""Stages in the order of telling, and ways to missing episodes, by hand."""

from __future__ import annotations

import pandas as pd

from analysis.themes import ORDER_UNCLEAR, episodes, stage_sequence, transitions, ways

STAGES = pd.Series({f"s{n}": n for n in range(9)}, dtype="Int64")


def told(participant: str, *codes: str) -> pd.DataFrame:
    """A participant who tells one code a turn; "s3+s4" overlap, "s3?" has a memo that says so."""
    rows = [
        (participant, f"I{participant}", turn, place, place + 10, code.strip("?"), "Order unclear here" if "?" in code else "")
        for turn, cell in enumerate(codes)
        for place, code in enumerate(cell.split("+"))
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=["participant", "interview", "turn", "start", "end", "code", "memo"])


def states(*parts: pd.DataFrame) -> dict[str, list[str]]:
    sequence = stage_sequence(pd.concat(parts), STAGES)
    return {str(one): own["state"].tolist() for one, own in sequence.groupby("participant")}


def test_a_sequence_joins_the_same_and_keeps_what_is_unclear() -> None:
    assert states(
        told("P1", "s1", "s3", "s3", "none", "s2", "s6"),
        told("P2", "s3+s4", "s3?", "s3+s3", "s6"),
    ) == {"P1": ["1", "3", "2", "6"], "P2": [ORDER_UNCLEAR, ORDER_UNCLEAR, "3", "6"]}
    sequence = stage_sequence(told("P2", "s3+s4", "s6"), STAGES)
    assert sequence["stages"].tolist() == ["3 4", "6"]
    assert sequence["turn"].tolist() == [0, 1]
    assert sequence["step"].tolist() == [1, 2]


def test_transitions_keep_skips_and_ways_back() -> None:
    sequence = stage_sequence(
        pd.concat([told("P1", "s1", "s2", "s6", "s2", "s6"), told("P2", "s1", "s2+s3", "s6"), told("P3", "s2", "s6")]),
        STAGES,
    )
    assert transitions(sequence).to_numpy().tolist() == [
        ["1", "2", "next", 1, 1],
        ["1", ORDER_UNCLEAR, ORDER_UNCLEAR, 1, 1],
        ["2", "6", "skip", 2, 3],
        ["6", "2", "back", 1, 1],
        [ORDER_UNCLEAR, "6", ORDER_UNCLEAR, 1, 1],
    ]


def test_ways_to_episodes_with_loops_and_skips() -> None:
    sequence = stage_sequence(
        pd.concat([
            told("P1", "s1", "s3", "s2", "s4", "s6", "s7", "s8", "s5", "s6", "s8", "s2"),
            told("P2", "s1", "s2"),
            told("P3", "s3+s4", "s6", "s8", "s7"),
            told("P4", "s7", "s6"),
        ]),
        STAGES,
    )  # fmt: skip
    expected = [
        ("P1", 1, "1 > 3 > 2 > 4 > 6 > 7 > 8", 6, "5", 1, 0, True),
        ("P1", 2, "5 > 6 > 8", 6, "1 2 3 4", 0, 0, True),
        ("P2", 0, "1 > 2", None, "", 0, 0, False),
        ("P3", 1, f"{ORDER_UNCLEAR} > 6 > 8", 6, "1 2 5", 0, 1, True),
        ("P3", 2, "7", 7, "1 2 3 4 5", 0, 0, False),
        ("P4", 1, "7 > 6", 7, "1 2 3 4 5", 1, 0, False),
    ]
    table = episodes(sequence)
    found = [tuple(None if pd.isna(cell) else cell for cell in row) for row in table.itertuples(index=False)]
    assert found == expected


def test_nothing_told_is_an_empty_table_of_the_same_shape() -> None:
    sequence = stage_sequence(told("P1", "none"), STAGES)
    assert sequence.empty
    assert transitions(sequence).empty
    assert list(episodes(sequence).columns) == [
        "participant", "episode", "path", "enters_at", "skipped", "loops", "order_unclear", "returned",
    ]  # fmt: skip


def test_ways_count_participants_and_not_episodes() -> None:
    parts = (told("P1", "s1", "s3", "s6", "s8", "s2", "s6"), told("P2", "s4", "s2", "s7"), told("P3", "s1", "s2"))
    counted = ways(episodes(stage_sequence(pd.concat(parts), STAGES)))
    assert dict(zip(counted["what"], counted["participants"], strict=True)) == {
        "a missing episode was told": 2, "it begins with stage 6": 1, "it begins with stage 7": 1, "it begins with stage 8": 0,
        "its way does not hold stage 1": 2, "its way does not hold stage 2": 1, "its way does not hold stage 3": 2,
        "its way does not hold stage 4": 1, "its way does not hold stage 5": 2, "its way goes back at least once": 1,
        "its way has steps of unclear order": 0, "a return was told": 1,
    }  # fmt: skip
    nothing = ways(episodes(stage_sequence(told("P3", "s1"), STAGES)))
    assert nothing["participants"].sum() == 0
