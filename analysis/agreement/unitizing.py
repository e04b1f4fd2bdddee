"""Krippendorff's unitizing alpha: whether coders cut out the same stretches, not only mark the same turns.

The version is that of 1995 as written in 2004 (Krippendorff, 1995, Sociol. Methodol. 25:47-76; 2004, Qual. Quant.
38:787-800): distances are squared lengths that do not match. The family of 2016 (Krippendorff, Mathet, Bouvry &
Widlöcher, Qual. Quant. 50:2347-2364) counts by other distances and gives other values.

Interviews are laid end to end as one continuum; no stretch and no gap reaches from one into the next. Everything that
alpha needs then adds up over interviews, or over pairs of them, so that a bootstrap draw is a product of matrices.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from .coefficients import Array, ratio

Span = tuple[int, int]


@dataclass(frozen=True)
class Stretches:
    """What alpha needs of one code, by interview.

    Attributes
    ----------
    coders : int
    observed : array, shape (interviews,)
        Squared lengths that do not match, over ordered pairs of coders.
    lengths : array, shape (interviews,)
        Of the continua, in characters.
    number, cubes, pairs : array, shape (interviews,)
        Stretches of all coders; their 2l³ - 3l² + l; their l(l - 1).
    gaps : array, shape (interviews, interviews)
        What the stretches of the first lose in the gaps of the second: l² (g - l + 1) where the gap g is long enough.
    """

    coders: int
    observed: Array
    lengths: Array
    number: Array
    cubes: Array
    pairs: Array
    gaps: Array


def stretches_of(spans: Sequence[Sequence[Sequence[Span]]], lengths: Sequence[int]) -> Stretches:
    """Sum up one code.

    Parameters
    ----------
    spans : sequence, [interview][coder] -> half-open spans
        From 0 to the interview's length; overlapping ones are joined.
    lengths : sequence of int
        Of each interview's continuum.
    """
    observed, found, empty = [], [], []
    for interview, length in zip(spans, lengths, strict=True):
        units = [joined(one) for one in interview]
        observed.append(2 * sum(_apart(a, b) for a, b in combinations(units, 2)))
        found.append(np.array([end - start for one in units for start, end in one], dtype=float))
        empty.append(np.array([end - start for one in units for start, end in _between(one, length)], dtype=float))
    return Stretches(
        coders=len(spans[0]) if spans else 0,
        observed=np.array(observed, dtype=float),
        lengths=np.array(lengths, dtype=float),
        number=np.array([len(ls) for ls in found], dtype=float),
        cubes=np.array([(2 * ls**3 - 3 * ls**2 + ls).sum() for ls in found]),
        pairs=np.array([(ls * (ls - 1)).sum() for ls in found]),
        gaps=np.array([[_lost(ls, gs) for gs in empty] for ls in found]).reshape(len(found), len(found)),
    )


def disagreements_of(stretches: Stretches, weights: Array | None = None) -> tuple[Array, Array]:
    """Observed and expected disagreement of one code.

    Parameters
    ----------
    stretches : Stretches
    weights : array, shape (..., interviews), optional
        How often each interview is drawn; once when left out.

    Returns
    -------
    observed, expected : array, shape (...)
        Both are 0 where nobody used the code.
    """
    s, m = stretches, stretches.coders
    w = np.ones(len(s.lengths)) if weights is None else np.asarray(weights, dtype=float)
    length = w @ s.lengths
    observed = ratio(w @ s.observed, m * (m - 1) * length**2)
    lost = (w @ s.number - 1) / 3 * (w @ s.cubes) + ((w @ s.gaps) * w).sum(-1)
    expected = ratio(2 / length * lost, m * length * (m * length - 1) - w @ s.pairs)
    return observed, np.where(w @ s.number > 0, expected, 0)


def unitizing_alpha(codes: Iterable[Stretches], weights: Array | None = None) -> Array:
    """Unitizing alpha of some codes together: one less the ratio of their summed disagreements.

    Parameters
    ----------
    codes : iterable of Stretches
        One code, or several of the same continua.
    weights : array, shape (..., interviews), optional

    Returns
    -------
    array, shape (...)
        NaN where nobody used any of the codes.

    Examples
    --------
    Krippendorff (2004), figure 2: a continuum of 300, two observers, categories c and k.

    >>> c = stretches_of([[[(75, 145), (220, 250)], [(70, 150), (205, 225), (250, 270)]]], [300])
    >>> k = stretches_of([[[(30, 90), (150, 200)], [(30, 90), (150, 200)]]], [300])
    >>> [round(float(unitizing_alpha(codes)), 4) for codes in ([c], [k], [c, k])]
    [0.7286, 1.0, 0.8587]
    """
    both = np.array([disagreements_of(code, weights) for code in codes])
    observed, expected = both.sum(axis=0)
    return 1 - ratio(observed, expected)


def joined(spans: Iterable[Span]) -> list[Span]:
    """Overlapping spans as one; those that only touch stay two."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def _between(units: Sequence[Span], length: int) -> list[Span]:
    edges = [0, *(edge for unit in units for edge in unit), length]
    return [(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end]


def _apart(own: Sequence[Span], other: Sequence[Span]) -> float:
    """The squared distances from one coder's stretches and gaps to those of another."""
    total = 0.0
    for start, end in own:
        meeting = [(b, e) for b, e in other if b < end and start < e]
        total += sum((start - b) ** 2 + (end - e) ** 2 for b, e in meeting)
        total += 0 if meeting else (end - start) ** 2
    # a stretch of the other that lies in a gap of this one
    return total + sum((e - b) ** 2 for b, e in other if not any(start < e and b < end for start, end in own))


def _lost(lengths: Array, gaps: Array) -> float:
    room = gaps[None, :] - lengths[:, None] + 1
    return float((lengths[:, None] ** 2 * np.where(room >= 1, room, 0)).sum())
