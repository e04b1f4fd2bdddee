"""A sheet of paper measured in millimetres, to draw on with real text at the size it will be printed."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from analysis.figures.base import FONT

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Drawing

WIDTH = 170.0  # A4 less two margins of 20 mm
HEIGHT = 230.0  # A4 less margins and the lines that a caption needs
MARGIN = 1.0
RIGHT = WIDTH - 2 * MARGIN
POINTS = 72 / 25.4  # points in a millimetre

# Read on white, in print and in shades of grey: the darkest is a finding, the lightest is its absence.
INK, FILL, MUTED, OUTLINE, RULE = "#1a1a1a", "#17456b", "#595959", "#9c9c9c", "#dcdcdc"
HATCH = "////////"


class Sheet:
    """A white sheet, WIDTH wide; x runs from 0 to RIGHT and y from 0 down, in millimetres.

    Parameters
    ----------
    height : float
        Millimetres.
    """

    def __init__(self, height: float) -> None:
        from matplotlib.figure import Figure as Drawing

        self.drawing: Drawing = Drawing(figsize=(WIDTH / 25.4, height / 25.4), facecolor="white")
        self.axes: Axes = self.drawing.add_axes((0, 0, 1, 1))
        self.axes.set(xlim=(-MARGIN, WIDTH - MARGIN), ylim=(height, 0))
        self.axes.axis("off")

    def write(self, x: float, y: float, text: str, size: float, **style: Any) -> None:
        """Text of a size in points, whose small letters have their middle at y."""
        self.axes.text(x, y + 0.32 * size / POINTS, text, size=size, **({"color": INK, "va": "baseline"} | style))

    def write_upwards(self, x: float, y: float, text: str, size: float) -> None:
        """Text of a size in points that starts at y and is read with the head to the left."""
        upwards: dict[str, Any] = {"rotation": 90, "rotation_mode": "anchor", "ha": "left", "va": "baseline"}
        self.axes.text(x + 0.36 * size / POINTS, y, text, size=size, color=INK, **upwards)

    def dots(self, x: list[float], y: list[float], across: float, kind: str, marker: str = "o") -> None:
        """Marks of a diameter in millimetres; kind is "filled", "empty" or "hidden"."""
        looks: dict[str, dict[str, Any]] = {
            "filled": {"facecolor": FILL, "edgecolor": FILL, "linewidth": 0.5},
            "empty": {"facecolor": "white", "edgecolor": OUTLINE, "linewidth": 0.5},
            "hidden": {"facecolor": "white", "edgecolor": OUTLINE, "linewidth": 0.5, "hatch": HATCH},
        }
        if x:
            self.axes.scatter(x, y, s=(across * POINTS) ** 2, marker=marker, clip_on=False, **looks[kind])

    def bar(self, x: float, y: float, width: float, height: float) -> None:
        """A hatched bar around the middle y, for a row that is hidden whole."""
        from matplotlib.patches import Rectangle

        corner = (x, y - height / 2)
        self.axes.add_patch(
            Rectangle(corner, width, height, facecolor="white", edgecolor=OUTLINE, linewidth=0.5, hatch=HATCH)
        )

    def rule(self, x: float, y: float, to_x: float, to_y: float) -> None:
        """A faint line."""
        self.axes.plot([x, to_x], [y, to_y], color=RULE, linewidth=0.5, solid_capstyle="butt", zorder=0)


def text_width(text: str, size: float, weight: str = "normal") -> float:
    """The width in millimetres of text of a size in points."""
    return _width_in_ems(text, weight) * size / POINTS


def wrap(text: str, width: float, size: float) -> list[str]:
    """Text in lines no wider than so many millimetres; a word that is wider is cut.

    Parameters
    ----------
    text : str
    width : float
        Millimetres.
    size : float
        Points.

    Returns
    -------
    list of str
        At least one line.
    """
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if text_width(longer, size) <= width:
            lines[-1] = longer
            continue
        lines.append("")
        for letter in word:
            if lines[-1] and text_width(lines[-1] + letter, size) > width:
                lines.append("")
            lines[-1] += letter
    return [line for line in lines if line] or [""]


@lru_cache(maxsize=20_000)
def _width_in_ems(text: str, weight: str) -> float:
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    font = FontProperties(family=[FONT], weight=weight, size=100)
    return float(text_to_path.get_text_width_height_descent(text, font, ismath=False)[0]) / 100
