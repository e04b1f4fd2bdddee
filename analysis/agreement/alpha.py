"""Krippendorff's alpha for any distance between values, sets of codes among them."""

from __future__ import annotations

from typing import Literal

import numpy as np

from .coefficients import Array, ratio, weights_of

Level = Literal["nominal", "ordinal", "interval", "ratio"]


def krippendorff_alpha(
    counts: Array, level: Level | Array = "nominal", values: Array | None = None, weights: Array | None = None
) -> Array:
    """Krippendorff's alpha (Krippendorff, 2019, Content Analysis, 4th ed., chapter 12); values may be missing.

    Parameters
    ----------
    counts : array, shape (units, values)
        How many coders gave a unit a value. Units with fewer than two values are left out.
    level : str or array of shape (values, values)
        "nominal", "ordinal", "interval" or "ratio"; or the distances between the values.
    values : array of float, shape (values,), optional
        In ascending order; needed for "interval" and "ratio".
    weights : array, shape (..., units), optional
        How often each unit occurs. "ordinal" takes no leading axes.

    Returns
    -------
    array, shape (...)
        NaN where all values are the same, or no unit has two.

    Examples
    --------
    Krippendorff (2011), example C, four observers and twelve units; then the example of three coders and 15 units.

    >>> from analysis.agreement.coefficients import tally
    >>> counts, values = tally([[1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
    ...                         [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None]])
    >>> [round(float(krippendorff_alpha(counts, level, np.array(values))), 4)
    ...  for level in ("nominal", "ordinal", "interval", "ratio")]
    [0.7434, 0.8154, 0.8491, 0.7974]
    """
    ratings = counts.sum(-1)
    weight = weights_of(counts, weights) * (ratings > 1)
    totals = weight @ counts
    distance = _distance(level, totals, values) if isinstance(level, str) else level
    within = ((counts @ distance) * counts).sum(-1) / np.maximum(ratings - 1, 1)
    return alpha_of(weight @ within, ((totals @ distance) * totals).sum(-1), totals.sum(-1))


def alpha_of(observed: Array, expected: Array, n: Array) -> Array:
    """Alpha from its sums, which add up over interviews.

    Parameters
    ----------
    observed : array, shape (...)
        Over units, the distances of all ordered pairs of a unit's values, divided by one less than its values.
    expected : array, shape (...)
        The distances of all ordered pairs of values, of whichever units.
    n : array, shape (...)
        Values that can be paired.
    """
    return 1 - ratio((np.asarray(n) - 1) * observed, expected)


def _distance(level: Level, totals: Array, values: Array | None) -> Array:
    if level == "nominal":
        return 1.0 - np.eye(totals.shape[-1])
    if level == "ordinal":
        if totals.ndim > 1:
            raise ValueError("ordinal distances depend on the totals: give weights of one dimension")
        upto = np.cumsum(totals) - totals / 2
        return (upto[:, None] - upto[None, :]) ** 2
    if values is None:
        raise ValueError(f"the level {level} needs the values")
    values = np.asarray(values, float)
    apart = values[:, None] - values[None, :]
    if level == "interval":
        return apart**2
    return np.asarray(np.where(apart == 0, 0, ratio(apart, values[:, None] + values[None, :])) ** 2)


def masi_distances(first: Array, second: Array) -> Array:
    """How far sets of codes lie apart: MASI (Passonneau, 2006, LREC), 0 for the same set and 1 for disjoint ones.

    One less Jaccard's share times 1 for equal sets, 2/3 where one holds the other, 1/3 where each has more, 0 where
    they share nothing. Two empty sets are the same set: both coders found nothing.

    Parameters
    ----------
    first, second : array of bool, shape (..., codes)
        Which codes are in the sets; the leading axes broadcast.

    Returns
    -------
    array of float, shape (...)

    Examples
    --------
    {1, 2} and {1, 2, 3, 4}; {1, 2} and {2, 3}; {1} and {}; {} and {}

    >>> sets = np.array([[1, 1, 0, 0], [1, 1, 1, 1], [0, 1, 1, 0], [1, 0, 0, 0], [0, 0, 0, 0]], bool)
    >>> masi_distances(sets[[0, 0, 3, 4]], sets[[1, 2, 4, 4]]).round(4).tolist()
    [0.6667, 0.8889, 1.0, 0.0]
    """
    both = (first & second).sum(-1)
    only_first, only_second = (first & ~second).sum(-1), (second & ~first).sum(-1)
    return _masi(both, only_first, only_second)


def masi_matrix(sets: Array, others: Array) -> Array:
    """`masi_distances` of every set with every other, shape (sets, others)."""
    left, right = sets.astype(np.float32), others.astype(np.float32)
    both = left @ right.T
    return _masi(both, left.sum(1)[:, None] - both, right.sum(1)[None, :] - both)


def _masi(both: Array, only_first: Array, only_second: Array) -> Array:
    union = both + only_first + only_second
    jaccard = np.divide(both, union, out=np.ones(union.shape, union.dtype if union.dtype.kind == "f" else float),
                        where=union > 0)  # fmt: skip
    same, nested = (only_first == 0) & (only_second == 0), (only_first == 0) | (only_second == 0)
    return 1 - jaccard * np.where(same, 1, np.where(nested, 2 / 3, 1 / 3))
