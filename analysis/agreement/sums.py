"""Sums from which every coefficient follows, an interview a row: a bootstrap draw only weights the rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from .alpha import alpha_of, krippendorff_alpha, masi_distances, masi_matrix
from .coefficients import Array, brennan_prediger, cohen_kappa, fleiss_kappa, gwet_ac1, percent_agreement
from .units import Marked

_BLOCK = 512  # rows of a distance matrix at a time, so that memory stays small


@dataclass(frozen=True)
class Group:
    """What one row of a table compares.

    Attributes
    ----------
    codes : tuple of int
        Positions of its codes.
    pooled : bool
        Every cell of unit and code counts; else a unit counts once, as marked with any of the codes.
    """

    codes: tuple[int, ...]
    pooled: bool = False


@dataclass(frozen=True)
class Sums:
    """Units by how many coders marked them.

    Attributes
    ----------
    by_count : array, shape (interviews, groups, coders + 1)
        Units that 0, 1, ... of the coders marked.
    by_coder : array, shape (interviews, groups, coders)
        Units that each coder marked.
    """

    by_count: Array
    by_coder: Array

    def drawn(self, weights: Array) -> Sums:
        """Summed over interviews, with weights of shape (..., interviews)."""
        return Sums(np.tensordot(weights, self.by_count, 1), np.tensordot(weights, self.by_coder, 1))


def sums_of(marked: Sequence[Marked], groups: Sequence[Group]) -> Sums:
    """Sum up every interview for every group of codes."""
    both = [_sums(one, groups) for one in marked]
    return Sums(np.array([by_count for by_count, _ in both]), np.array([by_coder for _, by_coder in both]))


def _sums(marked: Marked, groups: Sequence[Group]) -> tuple[Array, Array]:
    coders = len(marked.marks)
    alone_count, alone_coder = _counted(marked.marks, marked.weights)
    by_count = np.zeros((len(groups), coders + 1))
    by_coder = np.zeros((len(groups), coders))
    for row, group in enumerate(groups):
        codes = list(group.codes)
        if group.pooled or len(codes) == 1:
            by_count[row], by_coder[row] = alone_count[codes].sum(0), alone_coder[codes].sum(0)
        else:
            any_of: Array = np.asarray(marked.marks[:, codes].any(axis=1, keepdims=True))
            (by_count[row],), (by_coder[row],) = _counted(any_of, marked.weights)
    return by_count, by_coder


def _counted(marks: Array, weights: Array) -> tuple[Array, Array]:
    number = marks.sum(axis=0)
    by_count = np.stack([(number == k) @ weights for k in range(len(marks) + 1)], axis=-1)
    return by_count, (marks @ weights).T


def coefficients_of(sums: Sums) -> dict[str, Array]:
    """Every coefficient of presence and absence, from sums over interviews.

    Returns
    -------
    dict of str to array, shape (..., groups)
        percent, cohen_kappa (two coders) or fleiss_kappa (more), alpha, gwet_ac1, brennan_prediger.
    """
    coders = sums.by_coder.shape[-1]
    counts = np.array([[coders - k, k] for k in range(coders + 1)])
    by_count = sums.by_count
    kappa = (
        {"cohen_kappa": cohen_kappa(squares(sums))} if coders == 2 else {"fleiss_kappa": fleiss_kappa(counts, by_count)}
    )
    return {
        "percent": percent_agreement(counts, by_count), **kappa,
        "alpha": krippendorff_alpha(counts, weights=by_count),
        "gwet_ac1": gwet_ac1(counts, by_count), "brennan_prediger": brennan_prediger(counts, by_count),
    }  # fmt: skip


def squares(sums: Sums) -> Array:
    """The 2x2 tables of two coders, shape (..., groups, 2, 2): present first, the first coder in rows."""
    neither, both = sums.by_count[..., 0], sums.by_count[..., 2]
    only = sums.by_coder - both[..., None]
    cells = np.stack([both, only[..., 0], only[..., 1], neither], axis=-1)
    return cells.reshape(*cells.shape[:-1], 2, 2)


@dataclass(frozen=True)
class SetSums:
    """What alpha over sets of codes needs.

    Attributes
    ----------
    observed, values : array, shape (interviews,)
        Distances inside units, and how many sets there are.
    expected : array, shape (interviews, interviews)
        Distances between the sets of two interviews.
    """

    observed: Array
    values: Array
    expected: Array

    def alpha(self, weights: Array) -> Array:
        """Alpha for weights of shape (..., interviews); NaN where all sets are the same."""
        return alpha_of(weights @ self.observed, ((weights @ self.expected) * weights).sum(-1), weights @ self.values)


def set_sums(marked: Sequence[Marked], codes: Sequence[int]) -> SetSums:
    """Sum up the MASI distances of the sets of some codes that each coder gave each unit."""
    observed, values, totals = [], [], []
    sets = [one.marks[:, list(codes)].transpose(0, 2, 1) for one in marked]  # (coders, units, codes)
    stacked = np.concatenate([one.reshape(-1, len(codes)) for one in sets])
    packed = np.ascontiguousarray(np.packbits(stacked, axis=1))
    _, first, kind = np.unique(packed.view(f"V{packed.shape[1]}")[:, 0], return_index=True, return_inverse=True)
    kinds, at = stacked[first], 0
    for one, own in zip(marked, sets, strict=True):
        coders, units, _ = own.shape
        apart = sum(masi_distances(a, b) @ one.weights for a, b in combinations(own, 2))
        observed.append(2 * apart / (coders - 1))
        values.append(coders * one.weights.sum())
        here = kind[at : at + coders * units]
        totals.append(np.bincount(here, np.tile(one.weights, coders), len(kinds)))
        at += coders * units
    return SetSums(np.array(observed), np.array(values), _between(np.array(totals), kinds))


def _between(totals: Array, kinds: Array) -> Array:
    """The distances between all sets of one interview and all of another, shape (interviews, interviews)."""
    found = np.zeros((len(totals), len(totals)))
    for start in range(0, len(kinds), _BLOCK):
        rows = slice(start, start + _BLOCK)
        found += totals[:, rows] @ (masi_matrix(kinds[rows], kinds) @ totals.T)
    return found
