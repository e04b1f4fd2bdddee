"""Which codes stand together, by hand."""

from __future__ import annotations

import pandas as pd

from analysis.themes import co_occurrence

TURNS = pd.DataFrame([("I1", t) for t in (1, 3, 5, 9)] + [("I2", t) for t in (0, 2)], columns=["interview", "turn"])


def codings(*rows: tuple[object, ...]) -> pd.DataFrame:
    columns = ["coder", "participant", "interview", "turn", "start", "end", "code"]
    return pd.DataFrame(rows, columns=columns)


def rows_of(table: pd.DataFrame) -> list[list[object]]:
    return table.to_numpy().tolist()


def test_every_kind_by_hand() -> None:
    own = codings(
        ("ana", "P1", "I1", 1, 0, 10, "b"), ("ana", "P1", "I1", 1, 0, 10, "a"),  # the same segment
        ("ana", "P1", "I1", 1, 5, 20, "c"),  # overlaps both
        ("ana", "P1", "I1", 1, 20, 30, "d"),  # touches c: the same turn, no overlap
        ("ana", "P1", "I1", 3, 0, 5, "e"),  # the next turn of the participant
        ("ana", "P1", "I1", 9, 0, 5, "f"),  # two of the participant's turns later
    )  # fmt: skip
    assert rows_of(co_occurrence(own, TURNS, within=1)) == [
        ["a", "b", "same segment", 1, 1],
        ["a", "c", "overlapping", 1, 1],
        ["a", "d", "within 1 turn", 1, 1],
        ["a", "e", "within 1 turn", 1, 1],
        ["b", "c", "overlapping", 1, 1],
        ["b", "d", "within 1 turn", 1, 1],
        ["b", "e", "within 1 turn", 1, 1],
        ["c", "d", "within 1 turn", 1, 1],
        ["c", "e", "within 1 turn", 1, 1],
        ["d", "e", "within 1 turn", 1, 1],
    ]
    wide = co_occurrence(own, TURNS, within=2)
    assert wide.loc[wide["with_code"] == "f", ["code", "kind"]].to_numpy().tolist() == [["e", "within 2 turns"]]


def test_participants_and_places_are_counted_apart_and_coders_are_not_added_up() -> None:
    own = codings(
        ("ana", "P1", "I1", 1, 0, 10, "a"), ("ana", "P1", "I1", 1, 0, 10, "b"),
        ("ben", "P1", "I1", 1, 0, 10, "a"), ("ben", "P1", "I1", 1, 0, 10, "b"),
        ("ana", "P1", "I1", 9, 0, 10, "a"), ("ana", "P1", "I1", 9, 0, 10, "b"),
        ("ana", "P2", "I2", 0, 0, 10, "a"), ("ana", "P2", "I2", 0, 0, 10, "b"),
    )  # fmt: skip
    assert rows_of(co_occurrence(own, TURNS, within=0)) == [["a", "b", "same segment", 2, 3]]


def test_two_coders_who_saw_two_things_are_no_co_occurrence() -> None:
    own = codings(("ana", "P1", "I1", 1, 0, 10, "a"), ("ben", "P1", "I1", 1, 0, 10, "b"))
    table = co_occurrence(own, TURNS)
    assert table.empty
    assert list(table.columns) == ["code", "with_code", "kind", "participants", "places"]
