"""Counts of participants against tables worked by hand."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import themes
from analysis.errors import InputError

CODES = pd.DataFrame(
    [
        ("family", "Family strain", "CTX", "Life before", False),
        ("school", "School", "CTX", "Life before", False),
        ("trust", "Trust", "GRM", "Grooming", False),
        ("distress", "Distress", "PRO", "Flags", True),
    ],
    columns=["code", "name", "theme", "theme_name", "process"],
)
# P1 mentions trust twice; P4 mentions nothing that counts.
PRESENCE = pd.DataFrame(
    [
        ("P1", "trust"),
        ("P1", "trust"),
        ("P2", "trust"),
        ("P2", "family"),
        ("P3", "trust"),
        ("P3", "distress"),
        ("P4", "distress"),
    ],
    columns=["participant", "code"],
)


def test_participants_are_counted_once_and_in_codebook_order() -> None:
    table = themes.participants_per_code(PRESENCE, CODES, 4)
    assert list(table.columns) == ["code", "name", "theme", "theme_name", "participants", "n", "low", "high"]
    assert table["code"].tolist() == ["family", "school", "trust"]
    assert table["participants"].tolist() == [1, 0, 3]
    assert table["n"].tolist() == [4, 4, 4]
    assert (table["low"].iloc[1], round(table["high"].iloc[1], 4)) == (0.0, 0.4899)


def test_process_flags_are_never_counted() -> None:
    assert "distress" not in set(themes.participants_per_code(PRESENCE, CODES, 4)["code"])
    assert "distress" not in themes.code_by_participant(PRESENCE, CODES, ["P1", "P2", "P3", "P4"]).index


def test_matrix_of_codes_keeps_participants_without_a_code_and_leaves_out_those_not_listed() -> None:
    matrix = themes.code_by_participant(PRESENCE, CODES, ["P4", "P2", "P1"])
    assert matrix.columns.tolist() == ["P4", "P2", "P1"]
    assert matrix.to_numpy().tolist() == [[False, True, False], [False, False, False], [False, True, True]]
    assert (matrix.dtypes == "bool").all()


def test_the_two_tables_agree() -> None:
    people = ["P1", "P2", "P3", "P4"]
    counts = themes.participants_per_code(PRESENCE, CODES, 4)["participants"]
    assert themes.code_by_participant(PRESENCE, CODES, people).sum(axis=1).tolist() == counts.tolist()


def test_topics_leave_out_minus_one_and_those_not_listed() -> None:
    units = pd.DataFrame(
        [("P1", 2), ("P1", 2), ("P1", 0), ("P2", 0), ("P2", -1), ("interviewer", 5), ("P9", 7)],
        columns=["participant", "topic"],
    )
    counts = themes.topics_by_participant(units, ["P1", "P2", "P3"])
    assert counts.index.tolist() == [0, 2]
    assert counts.to_numpy().tolist() == [[1, 1, 0], [2, 0, 0]]


@pytest.mark.parametrize(
    ("count", "n", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_interval_gives_published_bounds(count: int, n: int, low: float, high: float) -> None:
    """Newcombe (1998), table I, method 3."""
    assert themes.wilson(count, n) == pytest.approx((low, high), abs=5e-5)


def test_interval_agrees_with_statsmodels() -> None:
    proportion = pytest.importorskip("statsmodels.stats.proportion", reason="statsmodels is only an oracle")
    for n in (1, 4, 20):
        for count in range(n + 1):
            expected = proportion.proportion_confint(count, n, method="wilson")
            assert themes.wilson(count, n) == pytest.approx(expected, abs=1e-6)


@given(st.integers(1, 200).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_interval_holds_the_share_and_mirrors(pair: tuple[int, int]) -> None:
    count, n = pair
    low, high = themes.wilson(count, n)
    assert 0 <= low <= count / n <= high <= 1
    assert themes.wilson(n - count, n) == pytest.approx((1 - high, 1 - low))


def test_refusals_say_what_to_do_and_no_words() -> None:
    nothing = PRESENCE[PRESENCE["code"] == "distress"]
    with pytest.raises(InputError, match="no participant has a coding that is counted; code at least one"):
        themes.participants_per_code(nothing, CODES, 4)
    with pytest.raises(InputError, match="3 participants have codings but n is 2; give n"):
        themes.participants_per_code(PRESENCE, CODES, 2)
    with pytest.raises(InputError, match="1 codes in the codings are not in the codebook") as caught:
        themes.participants_per_code(PRESENCE.replace({"family": "my words"}), CODES, 4)
    assert "my words" not in str(caught.value)
    with pytest.raises(InputError, match="no code that is counted"):
        themes.participants_per_code(PRESENCE, CODES[CODES["process"]], 4)
    with pytest.raises(InputError, match="a code twice"):
        themes.participants_per_code(PRESENCE, pd.concat([CODES, CODES]), 4)
    with pytest.raises(InputError, match="no participants to count"):
        themes.code_by_participant(PRESENCE, CODES, [])
    with pytest.raises(InputError, match="listed twice"):
        themes.code_by_participant(PRESENCE, CODES, ["P1", "P1"])
    with pytest.raises(InputError, match="no turn of these participants has a topic"):
        themes.topics_by_participant(pd.DataFrame({"participant": ["P1"], "topic": [-1]}), ["P1"])
    with pytest.raises(InputError, match="not a share"):
        themes.wilson(1, 0)
