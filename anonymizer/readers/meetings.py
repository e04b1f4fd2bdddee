"""Transcripts that meeting software puts into documents: a line of times, a line with a name, then what was said."""

from __future__ import annotations

from itertools import pairwise

import regex

from ..transcript import OTHER, Transcript, Turn
from .building import Line, lines_of, make_turn
from .text import read_text

_STAMP = r"(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,7})?)"
_SPAN = regex.compile(rf"\s*{_STAMP} *--> *{_STAMP}\s*")
_WRITTEN_OUT = regex.compile(r"\s*\d\d:\d\d:\d\d[.,]\d{3} ")  # as subtitles write it, where a name need not follow


def read_export(source: str) -> Transcript:
    """Turns of a document's text, as Teams exports it ("0:0:1.0 --> 0:0:2.50") or written in any other way."""
    lines = lines_of(source)
    marks = [n for n, line in enumerate(lines) if _SPAN.fullmatch(line.text) and not _WRITTEN_OUT.match(line.text)]
    if len(marks) < 2:
        return read_text(source)
    head = make_turn(source, [(line.start, line.end) for line in lines[: marks[0]]], line=1, role=OTHER)
    blocks = [[line for line in lines[start:end] if not line.blank] for start, end in pairwise([*marks, len(lines)])]
    turns: list[Turn | None] = [head]
    run: list[list[Line]] = []
    for block in blocks:
        if run and _name(block) != _name(run[-1]):
            turns.append(_turn(source, run))
            run = []
        run.append(block)
    turns.append(_turn(source, run))
    return Transcript(source, tuple(turn for turn in turns if turn is not None))


def _name(block: list[Line]) -> str:
    return block[1].text.strip() if len(block) > 1 else ""


def _turn(source: str, run: list[list[Line]]) -> Turn | None:
    """One turn of what one person says in several blocks."""
    times = [_SPAN.fullmatch(block[0].text) for block in (run[0], run[-1])]
    start, end = (_seconds(found.groups()[3 * n : 3 * n + 3]) for n, found in enumerate(times) if found is not None)
    label, said = _name(run[0]), [line for block in run for line in block[2:]]
    if not label:
        return None
    starts = [block[1].start + block[1].text.index(label) for block in run]
    spans, line = [(at, at + len(label)) for at in starts], run[0][1].number
    turn = make_turn(source, [(one.start, one.end) for one in said], line=line, label=label, label_spans=spans,
                     start=start, end=end)  # fmt: skip
    return turn or Turn(label, "", line, (), tuple(spans), start, end)


def _seconds(parts: tuple[str, ...]) -> float:
    hours, minutes, seconds = parts
    return round(int(hours) * 3600 + int(minutes) * 60 + float(seconds), 3)
