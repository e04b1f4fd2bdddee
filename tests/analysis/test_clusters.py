"""Bagged k-means on points whose grouping is known."""

from __future__ import annotations

import numpy as np
import pytest

from analysis.clusters import BaggedKMeans, mean_jaccard


def blobs(sizes: list[int], spread: float = 0.3) -> tuple[np.ndarray, np.ndarray]:
    """Points around far corners, and the corner of each."""
    corners = np.repeat(np.arange(len(sizes)), sizes)
    noise = np.random.default_rng(0).normal(scale=spread, size=(len(corners), 4))
    return np.eye(4)[corners] * 10 + noise, corners


def test_jaccard_by_hand() -> None:
    rows = np.array([True, True, False, False])
    runs = np.array([[True, True, False, False], [True, False, True, False], [False, False, False, True]])
    assert mean_jaccard(rows, runs) == pytest.approx((1 + 1 / 3 + 0) / 3)
    assert mean_jaccard(np.zeros(2, bool), np.zeros((3, 2), bool)) == 0


def test_far_groups_are_found_and_come_back() -> None:
    points, corners = blobs([40, 30, 20])
    model = BaggedKMeans(np.arange(90) % 6, 3, seed=1).fit(points)
    assert len({(label, corner) for label, corner in zip(model.labels_, corners, strict=True)}) == 3
    assert model.stability_ == {0: 1, 1: 1, 2: 1}


def test_noise_has_no_clusters() -> None:
    points = np.random.default_rng(3).normal(size=(400, 10))
    model = BaggedKMeans(np.arange(400) % 10, 5, seed=1).fit(points)
    assert set(model.labels_) == {-1}
    assert model.stability_ == {}


def test_a_cluster_under_the_least_size_is_dissolved() -> None:
    points, corners = blobs([40, 30, 8])
    labels = BaggedKMeans(np.arange(78) % 6, 3, seed=1, smallest=10).fit(points).labels_
    assert set(labels[corners == 2]) == {-1}
    assert -1 not in labels[corners < 2]


class Prescribed(BaggedKMeans):
    """Runs that label rows as a table says, in place of k-means."""

    def __init__(self, table: list[list[int]]) -> None:
        super().__init__(np.arange(len(table[0])), 3, seed=1, resamples=len(table), smallest=1)
        self.table = table

    def _run(self, points: np.ndarray, reference: np.ndarray, number: int) -> np.ndarray:
        return np.array(self.table[number])


def test_votes_and_stability_by_hand() -> None:
    """Row 4 is in a different cluster each time, so it belongs nowhere and once swells each cluster."""
    runs = [[0, 0, 1, 1, 0, 2], [0, 0, 1, 1, 1, 2], [0, 0, 1, 1, 2, 2]]
    model = Prescribed(runs).fit(np.random.default_rng(0).normal(size=(6, 2)))
    assert model.labels_.tolist() == [0, 0, 1, 1, -1, 2]
    assert model.stability_[0] == pytest.approx((2 / 3 + 1 + 1) / 3)
    assert model.stability_[2] == pytest.approx((1 + 1 + 1 / 2) / 3)


def test_a_cluster_that_does_not_come_back_is_dissolved() -> None:
    """The last row alone is cluster 2 by vote; in each run another two of cluster 1's eight rows are with it."""
    runs = [[0, 0] + [1] * 8 + [2] for _ in range(4)]
    for number, run in enumerate(runs):
        run[2 + 2 * number] = run[3 + 2 * number] = 2
    model = Prescribed(runs).fit(np.random.default_rng(0).normal(size=(11, 2)))
    assert model.labels_.tolist() == [0, 0] + [1] * 8 + [-1]
    assert model.stability_ == {0: 1, 1: pytest.approx(6 / 8)}


def test_half_the_votes_are_no_majority() -> None:
    model = Prescribed([[0, 0, 1, 1, 0], [0, 0, 1, 1, 1]]).fit(np.random.default_rng(0).normal(size=(5, 2)))
    assert model.labels_.tolist() == [0, 0, 1, 1, -1]


def test_groups_that_hold_nearly_all_rows() -> None:
    points, _ = blobs([40, 40])
    groups = np.array(["P1"] * 78 + ["P2", "P3"])
    assert set(BaggedKMeans(groups, 2, seed=1).fit(points).labels_) == {0, 1}


def test_the_same_seed_gives_the_same_labels() -> None:
    points = np.random.default_rng(3).normal(size=(200, 3)) + np.repeat([[0, 0, 0], [2, 2, 0]], 100, axis=0)
    first, second = (BaggedKMeans(np.arange(200) % 7, 4, seed=9).fit(points) for _ in range(2))
    np.testing.assert_array_equal(first.labels_, second.labels_)
    assert first.stability_ == second.stability_
