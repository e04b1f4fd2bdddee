"""Bagged k-means: clusters that come back when people are left out, and points that belong nowhere.

Spoken answers shade into one another, so one run of k-means draws borders that another run would draw
elsewhere. Here k-means runs again and again, each time without a fifth of the participants; the runs vote for
where every turn belongs (Dudoit and Fridlyand 2003). A turn without a majority belongs nowhere, and a cluster
whose mean Jaccard overlap with the runs is under one half is dissolved (Hennig 2007). Pure noise is left with
no cluster at all.
"""

from __future__ import annotations

import numpy as np
from scipy.optimize import linear_sum_assignment
from sklearn.cluster import KMeans
from threadpoolctl import threadpool_limits

SHARE = 0.8
STARTS = 10
MAJORITY = 0.5
STABLE = 0.5
NOWHERE = -1


class BaggedKMeans:
    """A clusterer with `fit` and `labels_`, as BERTopic expects one.

    Parameters
    ----------
    groups : array, shape (n,)
        The participant of each row. Whole participants are left out, because one person's turns are alike.
    count : int
        Clusters asked for; those that do not come back are dissolved.
    seed : int
    resamples : int, optional
    smallest : int, optional
        A cluster with fewer rows is dissolved.

    Attributes
    ----------
    labels_ : ndarray of int, shape (n,)
        Cluster of each row, -1 for none.
    stability_ : dict of int to float
        For each cluster in `labels_` its mean Jaccard overlap with its counterparts in the runs, 0.5 to 1.
    """

    def __init__(self, groups: np.ndarray, count: int, *, seed: int, resamples: int = 50, smallest: int = 10) -> None:
        self.groups, self.count, self.seed = np.asarray(groups), count, seed
        self.resamples, self.smallest = resamples, smallest

    def fit(self, points: np.ndarray, y: object = None) -> BaggedKMeans:
        """Cluster points of shape (n, d); `y` is there because BERTopic passes it."""
        with threadpool_limits(1):  # how a sum is split over threads decides its last digits
            labels, stability = self._vote(points)
        sizes = np.array([(labels == cluster).sum() for cluster in range(self.count)])
        kept = np.flatnonzero((stability >= STABLE) & (sizes >= self.smallest))
        if len(kept) < 2:  # one topic is no grouping
            kept = kept[:0]
        self.labels_ = np.where(np.isin(labels, kept), labels, NOWHERE)
        self.stability_ = {int(cluster): float(stability[cluster]) for cluster in kept}
        return self

    def _vote(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The majority's label of each row, and the stability of each cluster that the majority makes."""
        reference = KMeans(self.count, n_init=2 * STARTS, random_state=self.seed).fit_predict(points)
        runs = np.stack([self._run(points, reference, number) for number in range(self.resamples)])
        votes = np.stack([(runs == cluster).mean(axis=0) for cluster in range(self.count)])
        labels = np.where(votes.max(axis=0) > MAJORITY, votes.argmax(axis=0), NOWHERE)
        stability = [mean_jaccard(labels == cluster, runs == cluster) for cluster in range(self.count)]
        return labels, np.array(stability)

    def _run(self, points: np.ndarray, reference: np.ndarray, number: int) -> np.ndarray:
        """Labels of all rows by k-means on some participants, numbered like the reference clusters."""
        people = np.unique(self.groups)
        size = max(2, round(SHARE * len(people)))
        some = np.random.default_rng([self.seed, number]).choice(people, size, replace=False)
        rows = np.isin(self.groups, some)
        if rows.sum() < self.count:  # nearly every turn is one person's
            rows[:] = True
        model = KMeans(self.count, n_init=STARTS, random_state=self.seed + 1 + number).fit(points[rows])
        labels = model.predict(points)
        shared = np.zeros((self.count, self.count))
        np.add.at(shared, (labels, reference), 1)
        return linear_sum_assignment(shared, maximize=True)[1][labels]


def mean_jaccard(rows: np.ndarray, runs: np.ndarray) -> float:
    """Mean over runs of |rows and run| / |rows or run|; booleans, rows of shape (n,), runs of (r, n)."""
    either = (runs | rows).sum(axis=1)
    both = (runs & rows).sum(axis=1)
    return float((both / np.maximum(either, 1)).mean())
