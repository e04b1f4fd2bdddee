"""Plain text: a paragraph a turn, its times in brackets, then who speaks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..readers.labels import STYLES
from ..readers.text import EXPORTED

Turn = Mapping[str, Any]
NOBODY = "Note"  # before what was written and not said: headings, stage directions
_UNSEEN = "\u2060"  # a word joiner: nobody sees it, and the readers leave it out


def write_text(turns: Sequence[Turn]) -> bytes:
    """An interview as UTF-8 text.

    Parameters
    ----------
    turns : sequence of mappings
        As in the corpus: speaker, text, and start and end in seconds or None.

    Examples
    --------
    >>> turn = {"speaker": "P07", "text": "I lived in [town 1].", "start": 62.5, "end": None}
    >>> write_text([turn]).decode()
    '[00:01:02.500] P07: I lived in [town 1].\\n'
    """
    return "\n".join(f"{times(turn)}{speaker(turn)}: {guarded(turn['text'])}\n" for turn in turns).encode()


def times(turn: Turn) -> str:
    """The times of a turn in brackets, as far as it has any."""
    stamps = [stamp(turn[name]) for name in ("start", "end") if turn[name] is not None]
    return f"[{' - '.join(stamps)}] " if turn["start"] is not None else ""


def stamp(seconds: float) -> str:
    """A time as hours, minutes, seconds and milliseconds.

    Examples
    --------
    >>> stamp(3723.5)
    '01:02:03.500'
    """
    whole = round(seconds * 1000)
    return f"{whole // 3_600_000:02}:{whole // 60_000 % 60:02}:{whole // 1000 % 60:02}.{whole % 1000:03}"


def speaker(turn: Turn) -> str:
    """Who speaks, as the corpus has it."""
    return turn["speaker"] or NOBODY


def guarded(text: str) -> str:
    """A text whose further lines cannot be taken for somebody else's: before what looks like a label stands a word
    joiner."""
    first, *rest = text.split("\n")
    return "\n".join([first, *(f"{_UNSEEN}{line}" if _misleads(line) else line for line in rest)])


def _misleads(line: str) -> bool:
    return any(style.pattern.match(line) for style in STYLES) or EXPORTED.fullmatch(line) is not None
