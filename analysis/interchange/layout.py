"""An interview of the corpus as one running text, and the way between places in that text and places in its turns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a turn's words, or those from `at` on, stand in the running text, half-open."""

    turn: int
    start: int
    end: int
    at: int = 0


@dataclass(frozen=True, slots=True)
class LaidOut:
    """An interview as one text: a turn a paragraph, each after its speaker and a colon."""

    interview: str
    text: str
    turns: tuple[Placed, ...]

    def in_text(self, turn: int, start: int, end: int) -> tuple[int, int]:
        """Where a passage of a turn stands in the running text.

        Raises
        ------
        KeyError
            When the interview has no such turn.
        """
        for placed in self.turns:
            if placed.turn == turn and not placed.at:
                return placed.start + start, placed.start + end
        raise KeyError(turn)

    def in_turns(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield turn, start, end for every turn that a passage of the running text touches."""
        found: dict[int, tuple[int, int]] = {}
        for placed in self.turns:
            first, last = max(start, placed.start), min(end, placed.end)
            if first < last:
                here = (first - placed.start + placed.at, last - placed.start + placed.at)
                before = found.get(placed.turn, here)
                found[placed.turn] = (min(before[0], here[0]), max(before[1], here[1]))
        return ((turn, *spot) for turn, spot in found.items())


def lay_out(turns: pd.DataFrame) -> LaidOut:
    """Write the turns of one interview as one text.

    Parameters
    ----------
    turns : DataFrame
        The rows of one interview of the corpus: interview, turn, speaker, text.

    Examples
    --------
    >>> import pandas as pd
    >>> rows = pd.DataFrame({"interview": "P01", "turn": [0, 1], "speaker": ["interviewer", "P01"],
    ...                      "text": ["Hello?", "Hi"]})
    >>> laid = lay_out(rows)
    >>> laid.text
    'interviewer: Hello?\\n\\nP01: Hi\\n'
    >>> laid.in_text(1, 0, 2), list(laid.in_turns(15, 28))
    ((26, 28), [(0, 2, 6), (1, 0, 2)])
    """
    parts: list[str] = []
    placed: list[Placed] = []
    at = 0
    rows = turns.sort_values("turn")
    for number, speaker, text in zip(rows["turn"], rows["speaker"], rows["text"], strict=True):
        label = f"{speaker}: "
        start = at + len(label)
        placed.append(Placed(int(number), start, start + len(text)))
        parts.append(f"{label}{text}\n\n")
        at += len(parts[-1])
    interview = str(rows["interview"].iloc[0]) if len(rows) else ""
    return LaidOut(interview, "".join(parts).removesuffix("\n"), tuple(placed))


def as_lines(text: str) -> str:
    """A text with line feeds alone, as many characters long as before.

    Examples
    --------
    >>> as_lines("a\\r\\nb\\rc")
    'a \\nb\\nc'
    """
    return text.replace("\r\n", " \n").replace("\r", "\n")
