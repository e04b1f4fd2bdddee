"""Dots out of n: how many participants mentioned each code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis import disclosure
from analysis.disclosure import NOT_MENTIONED, THRESHOLD
from analysis.errors import InputError
from analysis.figures import themed_rows
from analysis.figures.base import Figure
from analysis.figures.sheet import RIGHT, Sheet
from analysis.figures.themed_rows import LABELS
from analysis.figures.wording import NOT_SAID, alt_text, basis_sentence, hidden_sentence, most, number_of

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Drawing

NAME = "participants_per_code"
TITLE = "How many participants mentioned each code"
_TOP, _COUNTS, _GAP = 8.0, 17.0, 3.0


def figure(table: pd.DataFrame, *, basis: str, codebook: str, threshold: int = THRESHOLD) -> Figure:
    """The figure of participants per code.

    Parameters
    ----------
    table : DataFrame
        From `themes.participants_per_code`, small counts included: they are hidden here.
    basis : {"any", "consensus"}
        Whether one coder's coding was enough for a code to count.
    codebook : str
        Version of the codebook.
    threshold : int
        The smallest count above zero that is shown, 3 or more.

    Returns
    -------
    Figure
        Its data: theme, theme_name, code, name, participants (missing where hidden), n, shown, suppressed.

    Raises
    ------
    InputError
        When the table has no code, or n is below the threshold.
    """
    if table.empty:
        raise InputError("no code to show", remedy="make the table with `themes.participants_per_code`")
    n = int(table["n"].iloc[0])
    disclosure.enough(n, threshold)
    counts = disclosure.suppress_small(table["participants"], threshold)
    data = table[["theme", "theme_name", "code", "name"]].assign(
        participants=counts["count"],
        n=n,
        shown=[disclosure.say(count, n, threshold) for count in counts["count"]],
        suppressed=counts["suppressed"],
    )
    return Figure(
        name=NAME,
        title=TITLE,
        data=data,
        caption=_caption(n, basis, codebook, threshold),
        alt=_alt(data, n, threshold),
        draw=lambda: _draw(data, n, threshold),
    )


def _caption(n: int, basis: str, codebook: str, threshold: int) -> str:
    return (
        f"{TITLE} (n = {n} participants). Each dot is one participant, and filled dots are those who "
        f"mentioned it. {basis_sentence(basis)} {hidden_sentence('Codes mentioned', threshold)} {NOT_SAID} "
        f"Codebook version {codebook}."
    )


def _alt(data: pd.DataFrame, n: int, threshold: int) -> str:
    leaders = most(data.set_index("name")["participants"], n)
    hidden, absent = int(data["suppressed"].sum()), int((data["shown"] == NOT_MENTIONED).sum())
    return alt_text(
        f"Dot chart of {number_of(len(data), 'code')} in {number_of(data['theme'].nunique(), 'theme')}, "
        f"counted in {n} participants.",
        f"Mentioned by the most participants: {leaders}."
        if leaders
        else f"No code was mentioned by {threshold} or more.",
        f"Mentioned by fewer than {threshold} participants, with the number hidden: {number_of(hidden, 'code')}.",
        f"Not mentioned by anyone: {number_of(absent, 'code')}.",
    )


def _draw(data: pd.DataFrame, n: int, threshold: int) -> Drawing:
    arranged = themed_rows.arrange(data, _TOP)
    sheet = Sheet(arranged.height)
    themed_rows.write(sheet, arranged)
    left = LABELS + _GAP
    pitch = min(1.2 * arranged.pitch, (RIGHT - left - _COUNTS) / n)
    across = min(0.8 * arranged.pitch, 0.85 * pitch)
    places: dict[str, list[tuple[float, float]]] = {"filled": [], "empty": [], "hidden": []}
    for row in arranged.codes:
        count = data["participants"].iloc[row.position]
        for number in range(n):
            kind = "hidden" if pd.isna(count) else "filled" if number < count else "empty"
            places[kind].append((left + (number + 0.5) * pitch, row.y))
        sheet.write(left + n * pitch + 2, row.y, data["shown"].iloc[row.position], arranged.size)
    for kind, spots in places.items():
        sheet.dots([x for x, _ in spots], [y for _, y in spots], across, kind)
    _legend(sheet, n, threshold)
    return sheet.drawing


def _legend(sheet: Sheet, n: int, threshold: int) -> None:
    sheet.write(0, 3, f"One dot is one of {n} participants", 7)
    for x, kind, text in (
        (LABELS + _GAP, "filled", "mentioned"),
        (LABELS + _GAP + 25, "empty", "not mentioned"),
        (LABELS + _GAP + 55, "hidden", f"fewer than {threshold} (hidden)"),
    ):
        sheet.dots([x + 1.4], [3], 2.4, kind)
        sheet.write(x + 4, 3, text, 7)
