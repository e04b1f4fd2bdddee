"""Subtitles (WebVTT): a cue a turn, which players and NVivo show beside the recording's times."""

from __future__ import annotations

from collections.abc import Sequence

from .text import Turn, speaker, stamp


def untimed(turns: Sequence[Turn]) -> int:
    """How many of the turns that somebody speaks have no time: with any of them there can be no subtitles."""
    return sum(bool(turn["speaker"]) and turn["start"] is None for turn in turns)


def write_subtitles(turns: Sequence[Turn]) -> bytes:
    """An interview as WebVTT; a turn without an end lasts until the next, and line breaks become spaces.

    Parameters
    ----------
    turns : sequence of mappings
        As in the corpus: speaker, text, start and end in seconds. What nobody speaks
        and has no time becomes a comment.

    Raises
    ------
    ValueError
        When somebody speaks at no time.

    Examples
    --------
    >>> turn = {"speaker": "P07", "text": "R & B", "start": 62.5, "end": 64.0}
    >>> print(write_subtitles([turn]).decode())
    WEBVTT
    <BLANKLINE>
    00:01:02.500 --> 00:01:04.000
    <v P07>R &amp; B
    <BLANKLINE>
    """
    if untimed(turns):
        raise ValueError("somebody speaks at no time")
    starts = [turn["start"] for turn in turns if turn["start"] is not None]
    following = iter([*starts[1:], None])
    blocks = [_note(turn) if turn["start"] is None else _cue(turn, next(following)) for turn in turns]
    return "\n".join(["WEBVTT\n", *blocks]).encode()


def _cue(turn: Turn, following: float | None) -> str:
    start = turn["start"]
    end = turn["end"] if turn["end"] is not None else max(start, following if following is not None else start)
    text = " ".join(turn["text"].split()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = text.replace("{", "&#123;")  # which would open a code of position
    return f"{stamp(start)} --> {stamp(end)}\n<v {speaker(turn)}>{text}\n"


def _note(turn: Turn) -> str:
    """A comment: it may hold neither an empty line nor an arrow."""
    lines = [line.strip() for line in turn["text"].replace("-->", "→").split("\n")]
    return "\n".join(["NOTE", *filter(None, lines)]) + "\n"
