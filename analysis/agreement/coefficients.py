"""Agreement coefficients from counts: how many coders gave a unit which category.

Every function takes weights with any leading axes, so that one call gives a coefficient for all codes and all bootstrap
draws at once. A coefficient that is not defined (nothing varies, no unit has two values) is NaN here; the tables that
people read say why.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Z95 = 1.959964


def tally(rows: Sequence[Sequence[Any]]) -> tuple[Array, list[Any]]:
    """Count the coders that gave each unit each value.

    Parameters
    ----------
    rows : sequence of sequences, shape (coders, units)
        Values; None is "this coder did not judge this unit".

    Returns
    -------
    counts : array of int, shape (units, values)
    values : list
        Sorted.

    Examples
    --------
    >>> counts, values = tally([["a", "b", None], ["a", "a", "b"]])
    >>> values, counts.tolist()
    (['a', 'b'], [[2, 0], [1, 1], [0, 1]])
    """
    values = sorted({value for row in rows for value in row if value is not None})
    counts = [[sum(value == wanted for value in unit) for wanted in values] for unit in zip(*rows, strict=True)]
    return np.array(counts, dtype=int).reshape(-1, len(values)), values


def percent_agreement(counts: Array, weights: Array | None = None) -> Array:
    """The share of pairs of coders that gave a unit the same category, averaged over units with two values or more.

    Parameters
    ----------
    counts : array, shape (units, categories)
    weights : array, shape (..., units), optional
        How often each unit occurs; once when left out.

    Returns
    -------
    array, shape (...)

    Examples
    --------
    The example that NVivo's manual gives: 1,000 characters, 50 coded by both, 150 by one, 800 by neither.

    >>> float(percent_agreement(np.array([[0, 2], [1, 1], [2, 0]]), np.array([50, 150, 800])))
    0.85
    """
    ratings = counts.sum(-1)
    judged = ratings > 1
    pairs = np.where(judged, ratings * (ratings - 1), 1)
    alike = np.where(judged, (counts * (counts - 1)).sum(-1) / pairs, 0)
    weight = weights_of(counts, weights)
    return ratio(weight @ alike, weight @ judged.astype(float))


def fleiss_kappa(counts: Array, weights: Array | None = None) -> Array:
    """Fleiss' kappa (Fleiss, 1971, Psychol. Bull. 76:378-382); missing values as in Gwet (2014).

    Parameters and result as for `percent_agreement`.

    Examples
    --------
    >>> counts, _ = tally([[1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
    ...                    [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None]])
    >>> round(float(fleiss_kappa(counts)), 5)
    0.76117
    """
    shares = _shares(counts, weights)
    return _corrected(percent_agreement(counts, weights), (shares**2).sum(-1))


def gwet_ac1(counts: Array, weights: Array | None = None) -> Array:
    """Gwet's AC1 (Gwet, 2008, Br. J. Math. Stat. Psychol. 61:29-48), which rare codes do not push to zero.

    Parameters and result as for `percent_agreement`; every column of `counts` is a category of the scheme.

    Examples
    --------
    Two coders, 118 times both, 5 and 2 times one, never neither:

    >>> round(float(gwet_ac1(np.array([[2, 0], [1, 1], [0, 2]]), np.array([118, 7, 0]))), 4)
    0.9408
    """
    shares = _shares(counts, weights)
    chance = (shares * (1 - shares)).sum(-1) / (counts.shape[1] - 1)
    return _corrected(percent_agreement(counts, weights), chance)


def brennan_prediger(counts: Array, weights: Array | None = None) -> Array:
    """Agreement beyond equal chances (Brennan & Prediger, 1981, Educ. Psychol. Meas. 41:687-699; Randolph, 2005).

    Parameters and result as for `percent_agreement`; every column of `counts` is a category of the scheme.
    """
    return _corrected(percent_agreement(counts, weights), np.array(1 / counts.shape[1]))


def cohen_kappa(table: Array) -> Array:
    """Cohen's kappa of two coders (Cohen, 1960, Educ. Psychol. Meas. 20:37-46).

    Parameters
    ----------
    table : array, shape (..., categories, categories)
        Units by what the first coder gave (rows) and the second (columns).

    Returns
    -------
    array, shape (...)

    Examples
    --------
    >>> round(float(cohen_kappa(np.array([[20, 5], [10, 15]]))), 4)
    0.4
    """
    n = table.sum((-2, -1))
    observed = ratio(np.trace(table, axis1=-2, axis2=-1), n)
    return _corrected(observed, ratio((table.sum(-1) * table.sum(-2)).sum(-1), n * n))


def cohen_error(table: Array) -> float:
    """The large-sample standard error of Cohen's kappa (Fleiss, Cohen & Everitt, 1969, Psychol. Bull. 72:323-327).

    It takes units as independent of each other, which turns of one interview are not; for interviews, resample these.

    Examples
    --------
    >>> error = cohen_error(np.array([[20, 5], [10, 15]]))
    >>> round(error, 3), [round(0.4 + side * Z95 * error, 3) for side in (-1, 1)]
    (0.127, [0.151, 0.649])
    """
    p = table / table.sum()
    row, column = p.sum(1), p.sum(0)
    observed, chance = np.trace(p), row @ column
    kappa = (observed - chance) / (1 - chance)
    both = row[None, :] + column[:, None]  # of the category in the second place, of the one in the first
    on = (np.diag(p) * (1 - (row + column) * (1 - kappa)) ** 2).sum()
    off = (1 - kappa) ** 2 * ((p * both**2).sum() - (np.diag(p) * (row + column) ** 2).sum())
    variance = (on + off - (kappa - chance * (1 - kappa)) ** 2) / ((1 - chance) ** 2 * table.sum())
    return float(np.sqrt(variance))


def weights_of(counts: Array, weights: Array | None) -> Array:
    return np.ones(len(counts)) if weights is None else np.asarray(weights, dtype=float)


def _shares(counts: Array, weights: Array | None) -> Array:
    """How the values part among the categories, every unit counting alike however many coders judged it."""
    ratings = counts.sum(-1, keepdims=True)
    weight = weights_of(counts, weights) * (ratings[:, 0] > 0)
    return ratio(weight @ (counts / np.maximum(ratings, 1)), weight.sum(-1)[..., None])


def _corrected(observed: Array, chance: Array) -> Array:
    # what rounding leaves of 1 - 1 must not be divided by
    return ratio(observed - chance, np.where(np.isclose(chance, 1, rtol=0, atol=1e-12), 0, 1 - chance))


def ratio(part: Array, whole: Array) -> Array:
    part, whole = np.broadcast_arrays(np.asarray(part, float), np.asarray(whole, float))
    return np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole != 0)
