"""Codes as rows under the headings of their themes, on one sheet that fits A4 where it can."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from analysis.disclosure import NOT_MENTIONED
from analysis.figures.sheet import HEIGHT, INK, MUTED, POINTS, RIGHT, Sheet, text_width, wrap

LABELS = 74.0  # millimetres for the names of codes
_HEADING = 0.8 * RIGHT  # of the plain text; bold is wider
_WIDEST, _NARROWEST, _STEP = 3.8, 2.75, 0.05  # millimetres from one row to the next
_LEADING, _ABOVE_THEME, _BELOW = 0.9, 0.45, 2.0


@dataclass(frozen=True)
class Row:
    """One row: a theme's heading, a code, or the codes of a theme that nobody mentioned.

    `y` is the middle in millimetres from the top, `position` the code's place in the data.
    """

    kind: str
    lines: list[str]
    y: float
    position: int = -1


@dataclass(frozen=True)
class Rows:
    """Rows with the pitch (mm), type size (points) and sheet height (mm) that they need."""

    rows: list[Row]
    pitch: float
    size: float
    height: float

    @property
    def codes(self) -> list[Row]:
        """The rows that are codes."""
        return [row for row in self.rows if row.kind == "code"]


def arrange(data: pd.DataFrame, top: float, below: float = 0) -> Rows:
    """Rows for the codes of a table, as wide apart as one A4 sheet allows.

    Codes that were mentioned get a row each. Those that were not are named in one line at the end of their
    theme: a row of empty marks for each would say no more and would leave no room for the rest.

    Parameters
    ----------
    data : DataFrame, columns theme, theme_name, name, shown
        In codebook order; shown is "not mentioned" for codes that nobody mentioned.
    top, below : float
        Millimetres to keep free above the first row and below the last.

    Returns
    -------
    Rows
        The sheet is higher than HEIGHT when the rows would otherwise be too close to read.
    """
    pitch = _WIDEST
    while (arranged := _arrange(data, top, below, pitch)).height > HEIGHT and pitch > _NARROWEST:
        pitch -= _STEP
    return arranged


def write(sheet: Sheet, arranged: Rows) -> None:
    """Write headings, names of codes, and the codes not mentioned."""
    for row in arranged.rows:
        size = _size_of_note(arranged.size) if row.kind == "note" else arranged.size
        step = arranged.pitch * _LEADING
        for number, line in enumerate(row.lines):
            y = row.y + (number - (len(row.lines) - 1) / 2) * step
            if row.kind == "theme":
                sheet.write(0, y, line, size + 0.6, weight="bold")
                sheet.rule(text_width(line, size + 0.6, "bold") + 2, y, RIGHT, y)
            elif row.kind == "code":
                sheet.write(LABELS, y, line, size, ha="right")
            else:
                sheet.write(2.5, y, line, size, color=MUTED if row.kind == "note" else INK)


def _arrange(data: pd.DataFrame, top: float, below: float, pitch: float) -> Rows:
    size = pitch * POINTS * 0.8
    rows: list[Row] = []
    y = top
    for kind, lines, position in _parts(data, size):
        y += pitch * _ABOVE_THEME if kind == "theme" and rows else 0
        height = pitch * (1 + (len(lines) - 1) * _LEADING)
        rows.append(Row(kind, lines, y + height / 2, position))
        y += height
    return Rows(rows, pitch, size, y + below + _BELOW)


def _parts(data: pd.DataFrame, size: float) -> Iterator[tuple[str, list[str], int]]:
    numbered = data.assign(position=range(len(data)))
    for _, theme in numbered.groupby("theme", sort=False):
        yield "theme", wrap(str(theme["theme_name"].iloc[0]), _HEADING, size), -1
        absent = theme["shown"] == NOT_MENTIONED
        for name, position in zip(theme.loc[~absent, "name"], theme.loc[~absent, "position"], strict=True):
            yield "code", wrap(str(name), LABELS, size), position
        if absent.any():
            names = "; ".join(theme.loc[absent, "name"])
            yield "note", wrap(f"Not mentioned: {names}", RIGHT - 2.5, _size_of_note(size)), -1


def _size_of_note(size: float) -> float:
    return size * 0.95
