"""Codes by attribute, by hand, and through the suppression of small cells."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.disclosure import suppress_cross
from analysis.errors import InputError
from analysis.themes import by_attribute, participants_per_theme

CODES = pd.DataFrame(
    [("a", "A", "T1", "One", False), ("b", "B", "T1", "One", False), ("c", "C", "T2", "Two", False),
     ("x", "X", "PRO", "Flags", True)],
    columns=["code", "name", "theme", "theme_name", "process"],
)  # fmt: skip
PEOPLE = [f"P{n}" for n in range(1, 9)]
GENDER = {"P1": "woman", "P2": "woman", "P3": "woman", "P4": "woman", "P5": "man", "P6": "man", "P7": "man", "P8": " "}
PRESENCE = pd.DataFrame(
    [*((p, "a") for p in PEOPLE[:7]), ("P1", "b"), ("P8", "b"), ("P1", "x")], columns=["participant", "code"]
)


def test_groups_are_counted_and_those_without_are_named() -> None:
    counts, sizes = by_attribute(PRESENCE, CODES, PEOPLE, GENDER)
    assert counts.columns.tolist() == sizes.index.tolist() == ["man", "woman", "not stated"]
    assert sizes.tolist() == [3, 4, 1]
    assert counts.to_numpy().tolist() == [[3, 4, 0], [0, 1, 1], [0, 0, 0]]
    assert counts.index.tolist() == ["a", "b", "c"]


def test_the_table_goes_through_suppression() -> None:
    counts, sizes = by_attribute(PRESENCE, CODES, PEOPLE[:7], GENDER)
    assert suppress_cross(counts, sizes).isna().all(axis=1).tolist() == [False, True, False]
    with pytest.raises(InputError, match="1 of 3 groups have fewer than 3"):
        suppress_cross(*by_attribute(PRESENCE, CODES, PEOPLE, GENDER))


def test_an_attribute_that_nobody_has_is_refused() -> None:
    with pytest.raises(InputError, match="no participant has this attribute"):
        by_attribute(PRESENCE, CODES, PEOPLE, {})


def test_a_theme_counts_a_participant_once() -> None:
    table = participants_per_theme(PRESENCE, CODES, 8)
    assert table[["theme", "participants", "n"]].to_numpy().tolist() == [["T1", 8, 8], ["T2", 0, 8]]
    assert list(table.columns) == ["theme", "theme_name", "participants", "n", "low", "high"]
