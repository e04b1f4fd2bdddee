"""Bootstrap intervals that resample interviews: turns of one interview are not independent of each other."""

from __future__ import annotations

import numpy as np

from .coefficients import Array

# An interval over the draws that happen to hold the code would look surer than it is.
ENOUGH_DEFINED = 0.95


def draws(interviews: int, number: int, seed: int) -> Array:
    """How often each interview is in each draw with replacement (Efron, 1979, Ann. Stat. 7:1-26).

    Returns
    -------
    array of int, shape (number, interviews)
        Every row sums to the number of interviews.
    """
    generator = np.random.default_rng(seed)
    return generator.multinomial(interviews, np.full(interviews, 1 / interviews), size=number)


def percentiles(drawn: Array) -> tuple[Array, Array, Array]:
    """The 95% percentile interval of each coefficient.

    Parameters
    ----------
    drawn : array, shape (draws, ...)
        NaN where a draw leaves the coefficient undefined.

    Returns
    -------
    low, high : array, shape (...)
        NaN where fewer than 95% of the draws define it.
    defined : array, shape (...)
        The share of draws that do.
    """
    defined = np.mean(~np.isnan(drawn), axis=0)
    enough = defined >= ENOUGH_DEFINED
    filled = np.where(enough, drawn, 0.0)
    low, high = np.nanpercentile(filled, [2.5, 97.5], axis=0)
    return np.where(enough, low, np.nan), np.where(enough, high, np.nan), defined
