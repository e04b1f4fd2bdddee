"""Coefficients against published values, and against statsmodels, scikit-learn and krippendorff on random tables."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from analysis.agreement.alpha import krippendorff_alpha, masi_distances, masi_matrix
from analysis.agreement.coefficients import (
    Z95,
    brennan_prediger,
    cohen_error,
    cohen_kappa,
    fleiss_kappa,
    gwet_ac1,
    percent_agreement,
    tally,
)
from analysis.agreement.unitizing import disagreements_of, stretches_of, unitizing_alpha

TABLES = 1000
PRECISE = {"abs": 5e-5}  # four decimals


@pytest.fixture(scope="module")
def examples(study_data: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((study_data / "agreement" / "worked_examples.json").read_text("utf-8"))
    return read


def of_two(both: float, first: float, second: float, neither: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Counts and weights of two coders' presence and absence, and their square."""
    weights = np.array([both, first + second, neither])
    return np.array([[2, 0], [1, 1], [0, 2]]), weights, np.array([[both, first], [second, neither]])


@pytest.mark.parametrize("name", ["krippendorff2011_A_binary", "krippendorff2011_B_nominal"])
def test_alpha_of_two_observers(examples: dict[str, Any], name: str) -> None:
    rows = [row.split() if isinstance(row, str) else row for row in examples[name]["rows"]]
    assert krippendorff_alpha(tally(rows)[0]) == pytest.approx(examples[name]["alpha_nominal"], **PRECISE)


@pytest.mark.parametrize("name", ["krippendorff2011_C_4obs_12units", "wikipedia_3coders_15units"])
def test_alpha_with_missing_values_at_every_level(examples: dict[str, Any], name: str) -> None:
    counts, values = tally(examples[name]["rows"])
    for level, expected in examples[name]["alpha"].items():
        assert krippendorff_alpha(counts, level, np.array(values)) == pytest.approx(expected, **PRECISE), level


def test_the_other_coefficients_with_missing_values(examples: dict[str, Any]) -> None:
    example = examples["krippendorff2011_C_4obs_12units"]
    counts, _ = tally(example["rows"])
    assert percent_agreement(counts) == pytest.approx(example["percent_agreement"], abs=5e-6)
    assert gwet_ac1(counts) == pytest.approx(example["gwet_ac1"], abs=5e-6)
    assert fleiss_kappa(counts) == pytest.approx(example["fleiss"], abs=5e-6)
    assert brennan_prediger(counts) == pytest.approx(example["brennan_prediger"], abs=5e-6)


def test_cohen_with_its_error(examples: dict[str, Any]) -> None:
    example = examples["cohen_20_5_10_15"]
    table = np.array(example["table"])
    kappa, error = cohen_kappa(table), cohen_error(table)
    assert kappa == pytest.approx(example["kappa"], **PRECISE)
    assert error == pytest.approx(example["se"], abs=5e-4)
    assert [kappa - Z95 * error, kappa + Z95 * error] == pytest.approx(example["ci95"], abs=5e-4)


def test_the_paradox_of_a_common_code(examples: dict[str, Any]) -> None:
    example = examples["paradox_118_5_2_0"]
    (both, first), (second, neither) = example["table"]
    counts, weights, square = of_two(both, first, second, neither)
    assert percent_agreement(counts, weights) == pytest.approx(example["percent"], **PRECISE)
    assert cohen_kappa(square) == pytest.approx(example["kappa"], **PRECISE)
    assert krippendorff_alpha(counts, weights=weights) == pytest.approx(example["alpha"], **PRECISE)
    assert gwet_ac1(counts, weights) == pytest.approx(example["gwet_ac1"], **PRECISE)
    assert brennan_prediger(counts, weights) == pytest.approx(example["brennan_prediger"], **PRECISE)


def test_fleiss_and_randolph(examples: dict[str, Any]) -> None:
    example = examples["fleiss_wikipedia"]
    counts = np.array(example["table"])
    assert fleiss_kappa(counts) == pytest.approx(example["kappa"], **PRECISE)
    assert brennan_prediger(counts) == pytest.approx(example["randolph"], **PRECISE)


def test_unitizing_alpha_of_figure_2(examples: dict[str, Any]) -> None:
    example = examples["krippendorff2004_ualpha_fig2"]
    codes = {
        code: stretches_of(
            [[[(b - example["start"], e - example["start"]) for b, e in example[code][coder]] for coder in "ij"]],
            [example["length"]],
        )
        for code in "ck"
    }
    for code in "ck":
        assert unitizing_alpha([codes[code]]) == pytest.approx(example[code]["alpha_u"], **PRECISE)
        assert disagreements_of(codes[code])[1] == pytest.approx(example[code]["De"], abs=5e-6)
    assert disagreements_of(codes["c"])[0] == pytest.approx(example["c"]["Do"], abs=5e-6)
    assert unitizing_alpha(codes.values()) == pytest.approx(example["overall"], **PRECISE)


def test_characters_of_the_same_spans_give_another_alpha(examples: dict[str, Any]) -> None:
    example = examples["krippendorff2004_ualpha_fig2"]
    marks = np.zeros((2, example["length"]), dtype=int)
    for row, coder in enumerate("ij"):
        for start, end in example["c"][coder]:
            marks[row, start - example["start"] : end - example["start"]] = 1
    counts = np.stack([2 - marks.sum(0), marks.sum(0)], axis=1)
    assert krippendorff_alpha(counts) == pytest.approx(example["c"]["char_binary_alpha"], **PRECISE)


@pytest.mark.parametrize("name", ["half", "eighty_pct"])
def test_characters_of_a_thousand(examples: dict[str, Any], name: str) -> None:
    example = examples["char_level_1000"][name]
    marked = [set(range(*example[coder][0])) for coder in "ab"]
    both, union = len(marked[0] & marked[1]), len(marked[0] | marked[1])
    counts, weights, square = of_two(both, len(marked[0]) - both, len(marked[1]) - both, 1000 - union)
    assert cohen_kappa(square) == pytest.approx(example["cohen"], **PRECISE)
    assert percent_agreement(counts, weights) == pytest.approx(example["percent"], **PRECISE)
    assert both / union == pytest.approx(example["jaccard"], abs=5e-4)
    if "alpha" in example:
        assert krippendorff_alpha(counts, weights=weights) == pytest.approx(example["alpha"], **PRECISE)


def test_percent_as_in_the_manual_of_nvivo(examples: dict[str, Any]) -> None:
    example = examples["nvivo_doc_example"]
    counts, weights, _ = of_two(example["both"], example["one_only"], 0, example["neither"])
    assert percent_agreement(counts, weights) == pytest.approx(example["percent"], **PRECISE)


def test_masi(examples: dict[str, Any]) -> None:
    sets = np.array([[n in examples["masi"][name] for n in range(5)] for name in "ab"] + [[False] * 5])
    assert masi_distances(sets[0], sets[1]) == pytest.approx(examples["masi"]["distance_nltk_3.10.4"], **PRECISE)
    assert masi_distances(sets[2], sets[2]) == 0
    assert masi_distances(sets[2], sets[0]) == 1


def test_cohen_agrees_with_scikit_learn_on_random_tables() -> None:
    metrics = pytest.importorskip("sklearn.metrics", reason="scikit-learn is an oracle here")
    generator = np.random.default_rng(1)
    tables = generator.integers(0, 20, (TABLES, 3, 3)) + np.eye(3, dtype=int)
    cells = np.array([(row, column) for row in range(3) for column in range(3)])
    expected = [
        metrics.cohen_kappa_score(cells[:, 0], cells[:, 1], sample_weight=table.ravel(), labels=[0, 1, 2])
        for table in tables
    ]
    assert cohen_kappa(tables) == pytest.approx(np.array(expected), abs=1e-10)


def test_fleiss_agrees_with_statsmodels_on_random_tables() -> None:
    inter_rater = pytest.importorskip("statsmodels.stats.inter_rater", reason="statsmodels is an oracle here")
    generator = np.random.default_rng(2)
    for _ in range(TABLES):
        counts = generator.multinomial(generator.integers(2, 6), generator.dirichlet(np.ones(4)), size=15)
        expected = inter_rater.fleiss_kappa(counts, method="fleiss")
        # one category for everything is 0 / 0 there too
        assert fleiss_kappa(counts) == pytest.approx(expected, abs=1e-10, nan_ok=True)
        assert brennan_prediger(counts) == pytest.approx(inter_rater.fleiss_kappa(counts, method="randolph"), abs=1e-10)


@pytest.mark.parametrize("level", ["nominal", "ordinal", "interval", "ratio"])
def test_alpha_agrees_with_krippendorff_on_random_tables(level: Any) -> None:
    library = pytest.importorskip("krippendorff", reason="krippendorff is an oracle here")
    generator = np.random.default_rng(3)
    for _ in range(TABLES // 4):  # the four levels make a thousand
        ratings = generator.integers(1, 5, (4, 12)).astype(float)
        ratings[generator.random((4, 12)) < 0.25] = np.nan
        counts, values = tally([[None if np.isnan(v) else v for v in row] for row in ratings])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            expected = library.alpha(reliability_data=ratings, level_of_measurement=level)
        assert krippendorff_alpha(counts, level, np.array(values)) == pytest.approx(expected, abs=1e-9)


def test_alpha_of_presence_agrees_with_krippendorff_on_random_tables() -> None:
    library = pytest.importorskip("krippendorff", reason="krippendorff is an oracle here")
    generator = np.random.default_rng(4)
    ratings = (generator.random((TABLES, 3, 20)) < generator.random((TABLES, 1, 1))).astype(float)
    ratings[generator.random(ratings.shape) < 0.1] = np.nan
    counts = np.stack([(ratings == value).sum(axis=1) for value in (0, 1)], axis=-1)
    for ours, rows in zip(counts, ratings, strict=True):
        paired = rows[:, (~np.isnan(rows)).sum(axis=0) > 1]
        if len(np.unique(paired[~np.isnan(paired)])) == 1:
            assert np.isnan(krippendorff_alpha(ours))
        else:
            expected = library.alpha(reliability_data=rows, level_of_measurement="nominal")
            assert krippendorff_alpha(ours) == pytest.approx(expected, abs=1e-9)


def test_weights_are_units_that_occur_so_often() -> None:
    generator = np.random.default_rng(5)
    counts = generator.multinomial(3, [0.5, 0.3, 0.2], size=12)
    weights = generator.integers(0, 4, (7, 12))
    for function in (percent_agreement, fleiss_kappa, gwet_ac1, brennan_prediger):
        expected = [function(np.repeat(counts, row, axis=0)) for row in weights]
        assert function(counts, weights) == pytest.approx(np.array(expected), abs=1e-12)
    expected = [krippendorff_alpha(np.repeat(counts, row, axis=0)) for row in weights]
    assert krippendorff_alpha(counts, weights=weights) == pytest.approx(np.array(expected), abs=1e-12)


def test_masi_of_all_pairs_is_masi_of_each() -> None:
    sets = np.random.default_rng(6).random((30, 7)) < 0.4
    expected = np.array([[masi_distances(one, other) for other in sets] for one in sets])
    assert masi_matrix(sets, sets) == pytest.approx(expected, abs=1e-6)


def test_what_is_not_defined_is_nan_and_what_is_stays() -> None:
    counts, weights, square = of_two(0, 0, 0, 40)
    assert np.isnan(cohen_kappa(square))
    assert np.isnan(fleiss_kappa(counts, weights))
    assert np.isnan(krippendorff_alpha(counts, weights=weights))
    assert (percent_agreement(counts, weights), gwet_ac1(counts, weights), brennan_prediger(counts, weights)) == (
        1,
        1,
        1,
    )
    alone = np.array([[1, 0], [0, 1]])
    assert np.isnan(percent_agreement(alone))
    assert np.isnan(unitizing_alpha([stretches_of([[[], []]], [100])]))
