"""Subtitles: .vtt and .srt, cues with times joined into turns.

The cues are read here and not by a library, because every word has to keep its place in the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import regex

from ..errors import InputError
from ..transcript import OTHER, Transcript, Turn
from .building import Line, lines_of, make_turn, paragraphs
from .labels import Style, choose_style

LONGEST_PAUSE = 30.0  # seconds; after it the same speaker starts a new turn
_STAMP = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
_TIMES = regex.compile(rf"^\s*{_STAMP}\s*-->\s*{_STAMP}")
_VOICE = regex.compile(r"<v(?:\.[\w.]+)?\s+(?P<label>[^>]+)>")
_TAG = regex.compile(r"</?[\w.\s]*>|<\d\d:[\d:.]+>|\{\\an?\d\}")
_MARKS = ("NOTE", "WEBVTT", "\ufeffWEBVTT")
_BLOCK = regex.compile(r"^(?:NOTE|STYLE|REGION)\b")
# the style of labels at the start of cues and which of them are speakers; label, its place, slices of words, line
Chosen = tuple[Style, Callable[[str], bool]] | None
_Part = tuple[str, tuple[int, int] | None, list[tuple[int, int]], int]


@dataclass
class _Speech:
    """One speaker's running words."""

    label: str
    spans: list[tuple[int, int]]
    line: int
    start: float
    end: float
    slices: list[tuple[int, int]] = field(default_factory=list)


def read_subtitles(source: str, path: Path) -> Transcript:
    """Turns of a subtitle file.

    Raises
    ------
    InputError
        With the line: a time that cannot be read, or no cue at all.
    """
    turns: list[Turn] = []
    current: _Speech | None = None
    blocks = list(paragraphs(lines_of(source)))
    speaks = _labels(blocks)

    def close() -> None:
        nonlocal current
        if current is not None and (
            turn := make_turn(source, current.slices, line=current.line, joint=" ", label=current.label,
                              label_spans=current.spans, start=current.start, end=current.end)
        ):  # fmt: skip
            turns.append(turn)
        current = None

    for block in blocks:
        cue = _cue(block, path)
        if cue is None:
            close()
            turns += _aside(source, block)
            continue
        start, end, words, aside = cue
        turns += _aside(source, aside)
        for label, span, slices, number in _speeches(words, speaks):
            new = current is None or (label and label != current.label) or start - current.end > LONGEST_PAUSE
            if new:
                # a cue without a label goes on with whoever spoke last
                label = label or (current.label if current is not None else "")
                close()
                current = _Speech(label, [], number, start, end)
            assert current is not None
            current.spans += [span] if span is not None else []
            current.slices += slices
            current.end = end
    close()
    if not any(turn.start is not None for turn in turns):
        raise InputError("this file holds no cue with times", path=path, remedy="export the subtitles again")
    return Transcript(source, tuple(turns))


def _cue(block: Sequence[Line], path: Path) -> tuple[float, float, Sequence[Line], Sequence[Line]] | None:
    """Times, lines of speech, and an identifier with words in it; None for a block that is no cue."""
    timed = [index for index, line in enumerate(block[:2]) if "-->" in line.text]
    if not timed or _BLOCK.match(block[0].text):
        return None
    at = timed[0]
    found = _TIMES.match(block[at].text)
    if found is None:
        raise InputError("this is not a cue's time", path=path, line=block[at].number,
                         remedy="it should look like 00:01:02.500 --> 00:01:05.000")  # fmt: skip
    groups = found.groups()
    return _seconds(groups[:4]), _seconds(groups[4:]), block[at + 1 :], block[:at]


def _seconds(parts: Sequence[str | None]) -> float:
    hours, minutes, seconds, fraction = (part or "0" for part in parts)
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{fraction}")


def _aside(source: str, block: Sequence[Line]) -> list[Turn]:
    """Notes and identifiers that hold words: nobody's speech, but they may hold names."""
    lines = [line for line in block if any(c.isalpha() for c in line.text) and line.text.strip() not in _MARKS]
    if not lines:
        return []
    turn = make_turn(source, [(line.start, line.end) for line in lines], line=lines[0].number, role=OTHER)
    return [turn] if turn is not None else []


def _labels(blocks: Sequence[Sequence[Line]]) -> Chosen:
    """How labels stand at the start of cues, where they do; voices in tags need no guessing."""
    return choose_style([line.text for block in blocks for line in block if "-->" not in line.text])


def _speeches(words: Sequence[Line], chosen: Chosen) -> Iterator[_Part]:
    """The parts of a cue that different people say: label, where it stands, slices of words, line."""
    label, span, slices, number = "", None, list[tuple[int, int]](), words[0].number if words else 0
    for line in words:
        at = line.start
        dash = regex.match(r"\s*[-–] ?(?=\S)", line.text)
        body = dash.end() if dash else 0
        voice = _VOICE.search(line.text)
        prefix = None
        if chosen is not None and voice is None:
            style, speaks = chosen
            prefix = style.pattern.match(line.text, body)
            prefix = prefix if prefix is not None and speaks(prefix["label"].strip()) else None
        if voice is not None or prefix is not None:
            if slices:
                yield label, span, slices, number
            found = voice or prefix
            assert found is not None
            label, number, slices = found["label"].strip(), line.number, []
            first = at + found.start("label")
            span = (first, first + len(found["label"].rstrip()))
            body = found.end()
        slices += _outside_tags(line.text, body, at)
    if slices:
        yield label, span, slices, number


def _outside_tags(text: str, body: int, at: int) -> list[tuple[int, int]]:
    slices: list[tuple[int, int]] = []
    for tag in _TAG.finditer(text, body):
        slices.append((at + body, at + tag.start()))
        body = tag.end()
    slices.append((at + body, at + len(text)))
    return [(start, end) for start, end in slices if text[start - at : end - at].strip()]
