"""What is compared, worked by hand on three interviews of three turns each."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import pytest

from analysis.agreement.units import by_character, by_turn, comparison, spans_by_code
from analysis.errors import InputError

IDS = ["trust", "threat", "leaving"]
LENGTH = 77  # of every participant's turn
Make = Callable[..., pd.DataFrame]


def test_only_interviews_that_all_coded_are_compared_and_the_others_are_named(make: Make, corpus: pd.DataFrame) -> None:
    codings = make(
        ("ana", "I1", 1, 0, 5, "trust"), ("ben", "I1", 1, 0, 5, "trust"),
        ("ana", "I2", 1, 0, 5, "trust"),
        ("ana", "I3", 1, 0, 5, "trust"), ("ben", "I3", 3, 0, 5, "trust"),
    )  # fmt: skip
    compared = comparison(codings, corpus)
    assert compared.coders == ("ana", "ben")
    assert compared.interviews == ("I1", "I3")
    assert compared.left_out == {"I2": ("ana",)}
    assert compared.turns["turn"].tolist() == [1, 3, 5, 1, 3, 5]
    assert compared.turns["at"].tolist() == [0, LENGTH, 2 * LENGTH] * 2


def test_the_consensus_is_never_a_coder(make: Make, corpus: pd.DataFrame) -> None:
    rows = (("ana", "I1", 1, 0, 5, "trust"), ("consensus", "I1", 1, 0, 5, "trust"))
    with pytest.raises(InputError, match="needs two coders, and there is one; let a second person"):
        comparison(make(*rows), corpus)
    both = make(*rows, ("ben", "I1", 1, 0, 5, "trust"))
    assert comparison(both, corpus).coders == ("ana", "ben")
    with pytest.raises(InputError, match="the consensus is no coder; the coders are ana, ben"):
        comparison(both, corpus, ["ana", "consensus"])


def test_turns_with_a_stale_coding_and_turns_of_others_are_left_out_and_counted(
    make: Make, corpus: pd.DataFrame
) -> None:
    codings = make(
        ("ana", "I1", 1, 0, 5, "trust"), ("ben", "I1", 1, 0, 5, "trust"),
        ("ana", "I1", 3, 0, 5, "trust", "stale"), ("ben", "I1", 3, 0, 5, "trust"),
        ("ben", "I1", 2, 0, 5, "trust"),
    )  # fmt: skip
    compared = comparison(codings, corpus)
    assert (compared.stale_turns, compared.elsewhere) == (1, 1)
    assert compared.turns["turn"].tolist() == [1, 5]
    assert compared.codings["turn"].tolist() == [1, 1]


def test_refusals_say_what_to_do(make: Make, corpus: pd.DataFrame) -> None:
    apart = make(("ana", "I1", 1, 0, 5, "trust"), ("ben", "I2", 1, 0, 5, "trust"))
    with pytest.raises(InputError, match="no interview was coded by all of ana, ben; let them code the same"):
        comparison(apart, corpus)
    with pytest.raises(InputError, match="'cleo' has no codings; the coders are ana, ben"):
        comparison(apart, corpus, ["ana", "cleo"])
    with pytest.raises(InputError, match="needs two coders, and there is none"):
        comparison(apart.iloc[:0], corpus)
    stale = make(("ana", "I1", 1, 0, 5, "trust", "stale"), ("ben", "I1", 3, 0, 5, "trust", "stale"))
    stale = pd.concat([stale, make(("ana", "I1", 5, 0, 5, "trust", "stale"))])
    with pytest.raises(InputError, match="the text of every coded turn has changed"):
        comparison(stale, corpus)


def test_a_turn_is_marked_once_and_characters_as_far_as_they_are(make: Make, corpus: pd.DataFrame) -> None:
    codings = make(
        ("ana", "I1", 1, 0, 20, "trust"), ("ana", "I1", 1, 30, 40, "trust"), ("ben", "I1", 1, 10, 20, "trust"),
        ("ben", "I1", 5, 0, 4, "leaving"),
    )  # fmt: skip
    compared = comparison(codings, corpus)
    [turns], [characters] = by_turn(compared, IDS), by_character(compared, IDS)
    assert turns.marks[:, 0].tolist() == [[True, False, False]] * 2
    assert turns.marks[:, 2].tolist() == [[False] * 3, [False, False, True]]
    assert characters.weights.sum() == 3 * LENGTH
    assert (characters.marks[:, 0] @ characters.weights).tolist() == [30, 10]
    assert ((characters.marks[0] & characters.marks[1])[0] @ characters.weights) == 10
    spans, lengths = spans_by_code(compared, IDS)
    assert lengths == [3 * LENGTH]
    assert spans["trust"] == [[[(0, 20), (30, 40)], [(10, 20)]]]
    assert spans["leaving"] == [[[], [(2 * LENGTH, 2 * LENGTH + 4)]]]
