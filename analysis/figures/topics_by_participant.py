"""A grid of topics by participants: what a topic model found in whose turns."""

from __future__ import annotations

from collections.abc import Mapping
from math import sqrt
from typing import TYPE_CHECKING

import pandas as pd

from analysis import disclosure
from analysis.disclosure import THRESHOLD
from analysis.errors import InputError
from analysis.figures import columns as heads
from analysis.figures.base import Figure
from analysis.figures.columns import Columns
from analysis.figures.sheet import HEIGHT, MUTED, POINTS, RIGHT, Sheet, wrap
from analysis.figures.wording import BY_A_MODEL, NO_TOTALS, alt_text, hidden_sentence, most, number_of

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Drawing

NAME = "topics_by_participant"
TITLE = "How many turns of each participant belong to each topic"
_LABELS, _GAP, _TOP, _BELOW = 74.0, 3.0, 14.0, 1.5
_WIDEST, _NARROWEST, _LEADING = 7.0, 5.6, 2.75  # millimetres
_SIZE, _SMALLEST = 7.0, 0.5  # points; millimetres
_NUMBER = 6.0  # millimetres for a topic's number


def figure(counts: pd.DataFrame, labels: Mapping[int, str], *, threshold: int = THRESHOLD) -> Figure:
    """The figure of topics by participant.

    Parameters
    ----------
    counts : DataFrame of int, shape (topics, participants)
        Turns, from `themes.topics_by_participant`, small rows included: they are hidden here.
    labels : mapping of int to str
        The first words of each topic. Those of a hidden topic are hidden as well, for they are the words of
        one or two people.
    threshold : int
        The smallest number of participants above zero that is shown, 3 or more.

    Returns
    -------
    Figure
        Its data: topic, words, participants (both missing where hidden), n, shown, then the turns of each
        participant.

    Raises
    ------
    InputError
        When there are fewer participants than the threshold, no topic, or a topic without a label.
    """
    if counts.empty:
        raise InputError("no topic to show", remedy="run the topic model first")
    if not set(counts.index) <= set(labels):
        raise InputError("a topic has no label", remedy="give the first words of every topic")
    data = _data(disclosure.suppress_rows(counts, threshold), labels, threshold)
    return Figure(
        name=NAME,
        title=TITLE,
        data=data,
        caption=_caption(counts.shape[1], threshold),
        alt=_alt(data, counts.shape[1], threshold),
        draw=lambda: _draw(data, list(counts.columns), threshold),
    )


def _data(shown: pd.DataFrame, labels: Mapping[int, str], threshold: int) -> pd.DataFrame:
    hidden = shown.isna().any(axis=1)
    participants = (shown > 0).sum(axis=1).astype("Int64").mask(hidden)
    rows = pd.DataFrame(
        {
            "topic": shown.index,
            "words": [None if hide else labels[topic] for topic, hide in hidden.items()],
            "participants": participants.array,
            "n": shown.shape[1],
            "shown": [disclosure.say(count, shown.shape[1], threshold) for count in participants],
        }
    )
    return pd.concat([rows, shown.reset_index(drop=True)], axis=1)


def _caption(n: int, threshold: int) -> str:
    return (
        f"{TITLE} (n = {n} participants, one a column). {BY_A_MODEL} A topic is named by its most typical "
        "words. The area of a square is the number of the participant's turns that the model put in the "
        "topic; no square means none, and turns without a topic are left out. "
        f"{hidden_sentence('Topics shared', threshold)} Their words are hidden too. {NO_TOTALS}"
    )


def _alt(data: pd.DataFrame, n: int, threshold: int) -> str:
    leaders = most(data.set_index("words")["participants"], n)
    return alt_text(
        f"Grid of {number_of(len(data), 'topic')} by {n} participants; larger squares are more turns.",
        BY_A_MODEL,
        f"Topics shared by the most participants: {leaders}."
        if leaders
        else f"No topic is shared by {threshold} or more participants.",
        f"Shared by fewer than {threshold} participants and hatched, without words and without saying who: "
        f"{number_of(int(data['participants'].isna().sum()), 'topic')}.",
    )


def _draw(data: pd.DataFrame, participants: list[str], threshold: int) -> Drawing:
    columns = heads.fit(participants, _LABELS + _GAP)
    top = _TOP + columns.height
    pitch = max(_NARROWEST, min(_WIDEST, (HEIGHT - top - _BELOW) / len(data)))
    sheet = Sheet(top + pitch * len(data) + _BELOW)
    heads.write_heads(sheet, columns, _TOP)
    largest = max([int(data[name].max()) for name in participants if data[name].notna().any()], default=0)
    scale = 0.92 * min(pitch, columns.pitch) / sqrt(max(largest, 1))
    squares: dict[int, list[tuple[float, float]]] = {}
    for position in range(len(data)):
        row, y = data.iloc[position], top + (position + 0.5) * pitch
        sheet.rule(0, y + pitch / 2, RIGHT, y + pitch / 2)
        _write_label(sheet, row, y, threshold)
        if pd.isna(row["participants"]):
            sheet.bar(columns.left, y, columns.width, 0.5 * pitch)
            continue
        for x, name in zip(columns.middles, participants, strict=True):
            squares.setdefault(int(row[name]), []).append((x, y))
    for turns, spots in sorted(squares.items()):
        if turns:
            sheet.dots([x for x, _ in spots], [y for _, y in spots], _side(turns, scale), "filled", marker="s")
    _legend(sheet, columns, largest, scale, threshold)
    return sheet.drawing


def _write_label(sheet: Sheet, row: pd.Series, y: float, threshold: int) -> None:
    sheet.write(_NUMBER - 1.5, y, str(row["topic"]), _SIZE, ha="right", color=MUTED)
    if pd.isna(row["participants"]):
        sheet.write(_NUMBER, y, f"words hidden (<{threshold} participants)", _SIZE, color=MUTED, style="italic")
        return
    lines = wrap(str(row["words"]), _LABELS - _NUMBER, _SIZE)
    if len(lines) > 2:
        lines = [lines[0], lines[1].rsplit(" ", 1)[0].rstrip(",") + " …"]
    for number, line in enumerate(lines):
        sheet.write(_NUMBER, y + (number - (len(lines) - 1) / 2) * _LEADING, line, _SIZE)


def _legend(sheet: Sheet, columns: Columns, largest: int, scale: float, threshold: int) -> None:
    sheet.write(0, 3, "One column is one participant", _SIZE)
    sheet.write(0, 3 + 1.6 * _SIZE / POINTS, BY_A_MODEL, _SIZE, weight="bold")
    x = columns.left
    for turns in sorted({1, max(1, round(largest / 4)), largest} - {0}):
        side = _side(turns, scale)
        text = number_of(turns, "turn")
        sheet.dots([x + side / 2], [3], side, "filled", marker="s")
        sheet.write(x + side + 1.2, 3, text, _SIZE)
        x += side + 19
    sheet.bar(x, 3, 6, 2.3)
    sheet.write(x + 7.5, 3, f"<{threshold}, hidden", _SIZE)


def _side(turns: int, scale: float) -> float:
    return max(_SMALLEST, scale * sqrt(turns))
