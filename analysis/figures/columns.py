"""Participants as columns, with their identifiers as heads: turned where there is no room upright."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.figures.sheet import RIGHT, Sheet, text_width

_SIZE, _WIDEST, _SPACE = 6.0, 5.0, 0.5  # points; millimetres


@dataclass(frozen=True)
class Columns:
    """Columns from `left`, `pitch` apart (mm), with heads that take `height` mm and are turned or not."""

    names: Sequence[str]
    left: float
    pitch: float
    turned: bool
    height: float

    @property
    def middles(self) -> list[float]:
        """Where each column's middle is."""
        return [self.left + (number + 0.5) * self.pitch for number in range(len(self.names))]

    @property
    def width(self) -> float:
        """All columns together."""
        return self.pitch * len(self.names)


def fit(names: Sequence[str], left: float) -> Columns:
    """Columns that fill the sheet from `left` (mm) and are no wider than a square cell should be."""
    pitch = min(_WIDEST, (RIGHT - left) / len(names))
    widest = max(text_width(name, _SIZE) for name in names)
    turned = widest + _SPACE > pitch
    return Columns(names, left, pitch, turned, widest + 1 if turned else 3.5)


def write_heads(sheet: Sheet, columns: Columns, top: float) -> None:
    """Write the participants' identifiers from y = top to y = top + columns.height."""
    for x, name in zip(columns.middles, columns.names, strict=True):
        if columns.turned:
            bottom = top + columns.height - 0.5
            sheet.write_upwards(x, bottom, name, _SIZE)
        else:
            sheet.write(x, top + columns.height / 2, name, _SIZE, ha="center")
