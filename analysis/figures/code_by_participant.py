"""A grid of codes by participants: who mentioned what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis import disclosure
from analysis.disclosure import NOT_MENTIONED, THRESHOLD
from analysis.errors import InputError
from analysis.figures import columns as heads
from analysis.figures import themed_rows
from analysis.figures.base import Figure
from analysis.figures.sheet import Sheet
from analysis.figures.themed_rows import LABELS
from analysis.figures.wording import (
    NO_TOTALS,
    NOT_SAID,
    alt_text,
    basis_sentence,
    hidden_sentence,
    most,
    number_of,
)
from analysis.themes import countable

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Drawing

NAME = "code_by_participant"
TITLE = "Which participants mentioned which code"
MENTIONED, HIDDEN, SHOWN = "mentioned", "hidden", "shown"
_LEGEND, _GAP = 7.0, 2.0


def figure(
    matrix: pd.DataFrame, codes: pd.DataFrame, *, basis: str, codebook: str, threshold: int = THRESHOLD
) -> Figure:
    """The figure of codes by participant.

    Parameters
    ----------
    matrix : DataFrame of bool, shape (codes, participants)
        From `themes.code_by_participant`, small rows included: they are hidden here.
    codes : DataFrame, columns code, name, theme, theme_name, process
        The codebook that the matrix was made with.
    basis : {"any", "consensus"}
        Whether one coder's coding was enough for a code to count.
    codebook : str
        Version of the codebook.
    threshold : int
        The smallest number of participants above zero that is shown, 3 or more.

    Returns
    -------
    Figure
        Its data: theme, theme_name, code, name, shown, then a column a participant with "mentioned",
        "not mentioned" or "hidden".

    Raises
    ------
    InputError
        When there are fewer participants than the threshold, or the matrix has other codes than the codebook.
    """
    counted = countable(codes)
    if list(matrix.index) != list(counted["code"]):
        raise InputError(
            "the rows of the matrix are not the codes of the codebook", remedy="make it with this codebook"
        )
    shown = disclosure.suppress_rows(matrix, threshold)
    data = _data(shown, counted, threshold)
    n = matrix.shape[1]
    return Figure(
        name=NAME,
        title=TITLE,
        data=data,
        caption=_caption(n, basis, codebook, threshold),
        alt=_alt(shown.set_axis(list(counted["name"])), threshold),
        draw=lambda: _draw(data, list(matrix.columns), threshold),
    )


def _data(shown: pd.DataFrame, counted: pd.DataFrame, threshold: int) -> pd.DataFrame:
    counts = shown.sum(axis=1, skipna=False)
    words = [HIDDEN if pd.isna(count) else SHOWN if count else NOT_MENTIONED for count in counts]
    rows = counted[["theme", "theme_name", "code", "name"]].assign(shown=words)
    cells = shown.astype(object).replace({True: MENTIONED, False: NOT_MENTIONED}).fillna(f"<{threshold}")
    return pd.concat([rows, cells.reset_index(drop=True)], axis=1)


def _caption(n: int, basis: str, codebook: str, threshold: int) -> str:
    return (
        f"{TITLE} (n = {n} participants, one a column). A filled square means that the participant mentioned "
        f"it. {basis_sentence(basis)} {hidden_sentence('Codes mentioned', threshold)} {NO_TOTALS} {NOT_SAID} "
        f"Codebook version {codebook}."
    )


def _alt(shown: pd.DataFrame, threshold: int) -> str:
    counts = shown.sum(axis=1, skipna=False).astype("Int64")
    n, hidden, absent = shown.shape[1], int(counts.isna().sum()), int((counts == 0).sum())
    leaders = most(counts, n)
    return alt_text(
        f"Grid of {number_of(len(shown), 'code')} by {n} participants; a filled square means mentioned.",
        f"Most squares are filled for {leaders}." if leaders else f"No code was mentioned by {threshold} or more.",
        f"Mentioned by fewer than {threshold} participants and hatched, without saying who: "
        f"{number_of(hidden, 'code')}.",
        f"Not mentioned by anyone: {number_of(absent, 'code')}.",
    )


def _draw(data: pd.DataFrame, participants: list[str], threshold: int) -> Drawing:
    columns = heads.fit(participants, LABELS + _GAP)
    arranged = themed_rows.arrange(data, _LEGEND + columns.height, columns.height)
    sheet = Sheet(arranged.height)
    themed_rows.write(sheet, arranged)
    heads.write_heads(sheet, columns, _LEGEND)
    heads.write_heads(sheet, columns, arranged.height - columns.height - 1)
    side = 0.76 * min(arranged.pitch, columns.pitch)
    places: dict[str, list[tuple[float, float]]] = {"filled": [], "empty": []}
    for row in arranged.codes:
        if data["shown"].iloc[row.position] == HIDDEN:
            sheet.bar(columns.left, row.y, columns.width, 0.76 * arranged.pitch)
            continue
        for x, participant in zip(columns.middles, participants, strict=True):
            mentioned = data[participant].iloc[row.position] == MENTIONED
            places["filled" if mentioned else "empty"].append((x, row.y))
    for kind, spots in places.items():
        sheet.dots([x for x, _ in spots], [y for _, y in spots], side, kind, marker="s")
    _legend(sheet, threshold)
    return sheet.drawing


def _legend(sheet: Sheet, threshold: int) -> None:
    sheet.write(0, 3, "One column is one participant", 7)
    left = LABELS + _GAP
    for x, kind, text in ((left, "filled", MENTIONED), (left + 23, "empty", NOT_MENTIONED)):
        sheet.dots([x + 1.2], [3], 2.3, kind, marker="s")
        sheet.write(x + 3.5, 3, text, 7)
    sheet.bar(left + 51, 3, 6, 2.3)
    sheet.write(left + 58.5, 3, f"fewer than {threshold} (hidden)", 7)
