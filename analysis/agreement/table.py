"""Agreement as a table that people read: codes, themes and all, with intervals, and what is undefined in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import pandas as pd

from ..themes import countable
from .coefficients import Array
from .intervals import ENOUGH_DEFINED, draws, percentiles
from .sums import Group, Sums, coefficients_of, set_sums, squares, sums_of
from .unitizing import Span, joined, stretches_of, unitizing_alpha
from .units import Comparison, Marked, by_character, by_turn, spans_by_code

Unit = Literal["turn", "character", "stretch"]
UNITS: tuple[Unit, ...] = ("turn", "character", "stretch")
CODE, THEME, ALL = "code", "theme", "all codes"
ANY, POOLED, SUMMED = "any of its codes", "its codes, cell by cell", "its codes, summed"
SETS = "alpha_masi"


@dataclass(frozen=True)
class _Row:
    level: str
    counted: str
    theme: str
    code: str
    name: str
    group: Group


def agreement_table(compared: Comparison, codes: pd.DataFrame, unit: Unit, number: int, seed: int) -> pd.DataFrame:
    """Agreement of the coders for every code, theme and all codes.

    Parameters
    ----------
    compared : Comparison
    codes : DataFrame
        `Codebook.frame()`; working flags are left out.
    unit : str
        "turn" (a participant's turn has a code or not), "character" (of the participant's speech), or "stretch"
        (unitizing: do the coders cut out the same stretches).
    number : int
        Bootstrap draws; they resample interviews.
    seed : int

    Returns
    -------
    DataFrame
        unit, level, counted, theme, code, name, then for turns and characters how many units there are and who marked
        how many, and each coefficient with its bounds (`_low`, `_high`); for stretches how many each coder cut out and
        `alpha_u`. `remark` says what is not defined and why. Four decimals.
    """
    rows, ids = _rows(codes)
    weights = draws(len(compared.interviews), number, seed)
    if unit == "stretch":
        return _stretches(compared, rows, ids, weights)
    marked = (by_turn if unit == "turn" else by_character)(compared, ids)
    sums = sums_of(marked, [row.group for row in rows])
    whole = sums.drawn(np.ones(len(marked)))
    found = coefficients_of(whole)
    drawn = coefficients_of(sums.drawn(weights))
    found[SETS], drawn[SETS] = _sets(marked, rows, weights)
    shown, defined = _with_bounds(found, drawn, len(marked))
    table = pd.DataFrame(_labels(unit, rows)).assign(**_counts(whole, compared.coders), **shown)
    alone = defined["alpha"]
    return table.assign(remark=[
        _remark(row, whole.by_count[n], alone[n], len(marked), unit) for n, row in enumerate(rows)
    ])  # fmt: skip


def _rows(codes: pd.DataFrame) -> tuple[list[_Row], list[str]]:
    counted = countable(codes)
    ids = counted["code"].tolist()
    rows = [
        _Row(CODE, CODE, theme, code, name, Group((n,)))
        for n, (code, name, theme) in enumerate(zip(ids, counted["name"], counted["theme"], strict=True))
    ]
    themes = [(str(theme), str(part["theme_name"].iloc[0]), tuple(part.index))
              for theme, part in counted.groupby("theme", sort=False)]  # fmt: skip
    for level, groups in ((THEME, themes), (ALL, [("", ALL, tuple(range(len(ids))))])):
        for theme, name, positions in groups:
            rows.append(_Row(level, ANY, theme, "", name, Group(positions)))
            rows.append(_Row(level, POOLED, theme, "", name, Group(positions, pooled=True)))
    return rows, ids


def _labels(unit: Unit, rows: Sequence[_Row]) -> list[dict[str, str]]:
    return [
        {"unit": unit, "level": row.level, "counted": row.counted, "theme": row.theme, "code": row.code,
         "name": row.name}
        for row in rows
    ]  # fmt: skip


def _counts(whole: Sums, coders: Sequence[str]) -> dict[str, Array]:
    units = {"units": whole.by_count.sum(-1).astype(int)}
    if len(coders) == 2:
        (both, first), (second, neither) = np.moveaxis(squares(whole).astype(int), (-2, -1), (0, 1))
        return units | {"both": both, f"only_{coders[0]}": first, f"only_{coders[1]}": second, "neither": neither}
    number = whole.by_count.astype(int)
    by_count = {f"marked_by_{k}": number[:, k] for k in range(len(coders), -1, -1)}
    return units | by_count | {f"by_{coder}": whole.by_coder[:, n].astype(int) for n, coder in enumerate(coders)}


def _sets(marked: Sequence[Marked], rows: Sequence[_Row], weights: Array) -> tuple[Array, Array]:
    """Alpha over sets of codes, where a row has several codes and counts a unit once."""
    found, drawn = np.full(len(rows), np.nan), np.full((len(weights), len(rows)), np.nan)
    for n, row in enumerate(rows):
        if row.counted == ANY:
            sums = set_sums(marked, row.group.codes)
            found[n], drawn[:, n] = sums.alpha(np.ones(len(marked))), sums.alpha(weights)
    return found, drawn


def _with_bounds(
    found: dict[str, Array], drawn: dict[str, Array], interviews: int
) -> tuple[dict[str, Array], dict[str, Array]]:
    """Each coefficient with its bounds, and for each the share of draws that define it."""
    shown: dict[str, Array] = {}
    shares: dict[str, Array] = {}
    for name, value in found.items():
        low, high, shares[name] = percentiles(drawn[name])
        alone = interviews == 1  # one interview drawn again and again does not vary
        bounds = {
            "low": np.where(np.isnan(value) | alone, np.nan, low),
            "high": np.where(np.isnan(value) | alone, np.nan, high),
        }
        # -0.0 would be printed as it stands
        shown |= {name: np.round(value, 4) + 0.0} | {f"{name}_{end}": np.round(b, 4) + 0.0 for end, b in bounds.items()}
    return shown, shares


def _remark(row: _Row, by_count: Array, defined: float, interviews: int, unit: Unit) -> str:
    what = "this code" if row.level == CODE else "any of these codes"
    if not by_count[1:].any():
        return f"no coder used {what} in these interviews: kappa and alpha are not defined"
    if not by_count[:-1].any():
        return f"every coder used {what} in every {unit}: kappa and alpha are not defined"
    return _no_interval(defined, interviews, "kappa and alpha")


def _no_interval(defined: float, interviews: int, which: str) -> str:
    if interviews == 1:
        return "no intervals: they need more than one interview"
    if defined < ENOUGH_DEFINED:
        return f"no interval for {which}: {1 - defined:.0%} of the draws hold no unit that differs from another"
    return ""


def _stretches(compared: Comparison, rows: Sequence[_Row], ids: Sequence[str], weights: Array) -> pd.DataFrame:
    spans, lengths = spans_by_code(compared, ids)
    codes = [stretches_of(spans[code], lengths) for code in ids]
    kept = [replace(row, counted=SUMMED if row.counted == POOLED else CODE) for row in rows if row.counted != ANY]
    groups = [[codes[n] for n in row.group.codes] for row in kept]
    found = {"alpha_u": np.array([unitizing_alpha(group) for group in groups])}
    drawn = {"alpha_u": np.stack([unitizing_alpha(group, weights) for group in groups], axis=-1)}
    shown, defined = _with_bounds(found, drawn, len(lengths))
    cut = {
        f"stretches_{coder}": [sum(_number(spans[ids[n]], position) for n in row.group.codes) for row in kept]
        for position, coder in enumerate(compared.coders)
    }
    table = pd.DataFrame(_labels("stretch", kept)).assign(characters=sum(lengths), **cut, **shown)
    remarks = [
        "no coder used this in these interviews: alpha is not defined" if np.isnan(value)
        else _no_interval(share, len(lengths), "alpha")
        for value, share in zip(found["alpha_u"], defined["alpha_u"], strict=True)
    ]  # fmt: skip
    return table.assign(remark=remarks)


def _number(spans: Sequence[Sequence[Sequence[Span]]], coder: int) -> int:
    return sum(len(joined(interview[coder])) for interview in spans)
