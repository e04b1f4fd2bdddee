"""The table of agreement: counts by hand, sums against recomputing, and what is not defined in words."""

from __future__ import annotations

from collections.abc import Callable
from math import comb

import numpy as np
import pandas as pd
import pytest

from analysis.agreement.alpha import krippendorff_alpha, masi_distances
from analysis.agreement.intervals import draws, percentiles
from analysis.agreement.sums import Group, coefficients_of, set_sums, sums_of
from analysis.agreement.table import ANY, POOLED, UNITS, agreement_table
from analysis.agreement.unitizing import stretches_of, unitizing_alpha
from analysis.agreement.units import Marked, comparison
from analysis.agreement.wording import what_was_compared

LENGTH = 77  # of every participant's turn
Make = Callable[..., pd.DataFrame]


@pytest.fixture
def codings(make: Make) -> pd.DataFrame:
    return make(
        ("ana", "I1", 1, 0, 20, "trust"), ("ben", "I1", 1, 10, 20, "trust"), ("ana", "I1", 3, 0, 5, "threat"),
        ("ana", "I2", 1, 0, 19, "trust"), ("ben", "I2", 1, 0, 19, "trust"), ("ben", "I2", 5, 0, 9, "trust"),
        ("ana", "I2", 1, 0, 5, "distress"),
    )  # fmt: skip


def at(table: pd.DataFrame, level: str, counted: str = "code", code: str = "", theme: str = "GRM") -> pd.Series:
    theme = "MIS" if code == "leaving" else theme
    rows = table[(table["level"] == level) & (table["counted"] == counted)]
    [row] = rows.index[(rows["code"] == code) & (rows["theme"] == theme)]
    return table.loc[row]


def test_counts_of_two_coders_by_hand(codings: pd.DataFrame, corpus: pd.DataFrame, codes: pd.DataFrame) -> None:
    table = agreement_table(comparison(codings, corpus), codes, "turn", 200, 1)
    trust = at(table, "code", code="trust")
    assert trust[["units", "both", "only_ana", "only_ben", "neither"]].tolist() == [6, 2, 0, 1, 3]
    # po = 5/6, pe = (2/6)(3/6) + (4/6)(3/6) = 1/2
    assert trust["cohen_kappa"] == pytest.approx(2 / 3, abs=1e-4)
    grooming = at(table, "theme", ANY)
    assert grooming[["both", "only_ana", "only_ben", "neither"]].tolist() == [2, 1, 1, 2]
    cells = at(table, "theme", POOLED)
    assert cells[["units", "both", "only_ana", "only_ben", "neither"]].tolist() == [12, 2, 1, 1, 8]
    assert "distress" not in set(table["code"])
    assert set(table["unit"]) == {"turn"}


def test_more_coders_are_counted_by_how_many_and_get_fleiss(
    codings: pd.DataFrame, make: Make, corpus: pd.DataFrame, codes: pd.DataFrame
) -> None:
    third = make(("cleo", "I1", 1, 0, 20, "trust"), ("cleo", "I2", 3, 0, 20, "trust")).assign(id=["x1", "x2"])
    table = agreement_table(comparison(pd.concat([codings, third]), corpus), codes, "turn", 200, 1)
    trust = at(table, "code", code="trust")
    assert trust[["marked_by_3", "marked_by_2", "marked_by_1", "marked_by_0"]].tolist() == [1, 1, 2, 2]
    assert trust[["by_ana", "by_ben", "by_cleo"]].tolist() == [2, 3, 2]
    assert "fleiss_kappa" in table
    assert "cohen_kappa" not in table


def test_characters_and_stretches_of_the_same_codings(
    codings: pd.DataFrame, corpus: pd.DataFrame, codes: pd.DataFrame
) -> None:
    compared = comparison(codings, corpus)
    characters = at(agreement_table(compared, codes, "character", 200, 1), "code", code="trust")
    assert characters[["units", "both", "only_ana", "only_ben"]].tolist() == [6 * LENGTH, 29, 10, 9]
    stretches = at(agreement_table(compared, codes, "stretch", 200, 1), "code", code="trust")
    assert stretches[["stretches_ana", "stretches_ben"]].tolist() == [2, 3]
    spans = [[[(0, 20)], [(10, 20)]], [[(0, 19)], [(0, 19), (2 * LENGTH, 2 * LENGTH + 9)]]]
    assert stretches["alpha_u"] == pytest.approx(unitizing_alpha([stretches_of(spans, [3 * LENGTH] * 2)]), abs=1e-4)


def test_what_is_not_defined_says_why(codings: pd.DataFrame, corpus: pd.DataFrame, codes: pd.DataFrame) -> None:
    compared = comparison(codings, corpus)
    for unit in UNITS:
        table = agreement_table(compared, codes, unit, 200, 1)
        numbers = table.select_dtypes("number")
        left_empty = numbers[[name for name in ("alpha", "alpha_low", "alpha_u", "alpha_u_low") if name in numbers]]
        assert table.loc[left_empty.isna().any(axis=1), "remark"].ne("").all()
        assert "no coder used" in at(table, "code", code="leaving")["remark"]
    never = at(agreement_table(compared, codes, "turn", 200, 1), "code", code="leaving")
    assert (never["percent"], never["gwet_ac1"], never["brennan_prediger"]) == (1, 1, 1)
    assert np.isnan(never["alpha"])
    rare = at(agreement_table(compared, codes, "turn", 200, 1), "code", code="threat")
    assert rare["remark"].startswith("no interval for kappa and alpha: ")
    assert np.isnan(rare["alpha_low"])


def test_one_interview_has_no_interval_and_few_are_called_few(
    codings: pd.DataFrame, corpus: pd.DataFrame, codes: pd.DataFrame
) -> None:
    alone = comparison(codings[codings["interview"] == "I1"], corpus)
    trust = at(agreement_table(alone, codes, "turn", 200, 1), "code", code="trust")
    assert trust["cohen_kappa"] == 1
    assert np.isnan(trust["percent_low"])
    assert trust["remark"] == "no intervals: they need more than one interview"
    assert "rest on 2 interviews" in " ".join(what_was_compared(comparison(codings, corpus)))


def test_same_seed_same_table(codings: pd.DataFrame, corpus: pd.DataFrame, codes: pd.DataFrame) -> None:
    compared = comparison(codings, corpus)
    tables = [agreement_table(compared, codes, "character", 300, seed).to_csv() for seed in (7, 7, 8)]
    assert tables[0] == tables[1] != tables[2]


def random_interviews(number: int, coders: int, codes: int) -> list[Marked]:
    generator = np.random.default_rng(number)
    return [
        Marked(generator.integers(1, 5, units), generator.random((coders, codes, units)) < 0.3)
        for units in generator.integers(5, 12, number)
    ]


def joined(marked: list[Marked], times: np.ndarray) -> Marked:
    """The interviews of one bootstrap draw as one long interview."""
    drawn = [one for one, n in zip(marked, times, strict=True) for _ in range(n)]
    return Marked(np.concatenate([one.weights for one in drawn]), np.concatenate([one.marks for one in drawn], axis=2))


@pytest.mark.parametrize("coders", [2, 3])
def test_a_draw_from_sums_is_the_draw_computed_anew(coders: int) -> None:
    marked = random_interviews(5, coders, 4)
    groups = [Group((0,)), Group((1, 2)), Group((0, 1, 2, 3), pooled=True)]
    weights = draws(5, 6, 3)
    drawn = coefficients_of(sums_of(marked, groups).drawn(weights))
    sets = set_sums(marked, (0, 1, 2)).alpha(weights)
    for row, times in enumerate(weights):
        once = joined(marked, times)
        anew = coefficients_of(sums_of([once], groups).drawn(np.ones(1)))
        for name, values in anew.items():
            assert drawn[name][row] == pytest.approx(values, abs=1e-10), name
        assert sets[row] == pytest.approx(set_sums([once], (0, 1, 2)).alpha(np.ones(1)), abs=1e-6)


def test_alpha_over_sets_is_alpha_with_masi_as_its_distance() -> None:
    [one] = random_interviews(1, 3, 4)
    units = [[tuple(one.marks[coder, :, unit]) for coder in range(3)] for unit in range(len(one.weights))]
    kinds = sorted({kind for unit in units for kind in unit})
    counts = np.array([[unit.count(kind) for kind in kinds] for unit in units])
    sets = np.array(kinds)
    distance = np.array([[masi_distances(a, b) for b in sets] for a in sets])
    expected = krippendorff_alpha(counts, distance, weights=one.weights)
    assert set_sums([one], (0, 1, 2, 3)).alpha(np.ones(1)) == pytest.approx(expected, abs=1e-6)


def test_stretches_of_a_draw_are_those_of_the_interviews_laid_end_to_end() -> None:
    spans = [[[(0, 10)], [(5, 12)]], [[(3, 6), (20, 30)], []], [[], [(1, 9)]]]
    lengths = [40, 50, 30]
    for times in draws(3, 8, 2):
        drawn = [n for n, count in enumerate(times) for _ in range(count)]
        anew = stretches_of([spans[n] for n in drawn], [lengths[n] for n in drawn])
        expected = unitizing_alpha([anew])
        assert unitizing_alpha([stretches_of(spans, lengths)], times) == pytest.approx(expected, abs=1e-12, nan_ok=True)


def test_draws_are_of_interviews_with_replacement() -> None:
    weights = draws(4, 5000, 1)
    assert (weights.sum(axis=1) == 4).all()
    # an interview is missing from (3/4)^4 of the draws
    assert (weights == 0).mean() == pytest.approx(0.75**4, abs=0.01)
    assert (weights[:, 0] == 2).mean() == pytest.approx(comb(4, 2) * 0.75**2 / 4**2, abs=0.02)


def test_an_interval_needs_most_of_the_draws() -> None:
    drawn = np.column_stack([np.linspace(0, 1, 1001), np.where(np.arange(1001) < 100, np.nan, 0.5)])
    low, high, defined = percentiles(drawn)
    assert (low[0], high[0]) == pytest.approx((0.025, 0.975))
    assert np.isnan([low[1], high[1]]).all()
    assert defined.tolist() == pytest.approx([1, 901 / 1001])
