"""Subtitles: .vtt and .srt, cues with times joined into turns.

The cues are read here and not by a library, because every word has to keep its place in the file.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import regex

from ..errors import InputError
from ..transcript import OTHER, Transcript, Turn
from .building import Line, lines_of, make_turn
from .labels import Labels, find_labels
from .tape import guess_unlabelled

LONGEST_PAUSE = 30.0  # seconds; after it the same speaker starts a new turn
_STAMP = r"(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3}))?"
_TIMES = regex.compile(rf"^\s*{_STAMP}\s*-->\s*{_STAMP}(?=\s|$)")
_TIME_LIKE = regex.compile(r"^\s*(?:[\doOlIxX:.,]*:[\doOlIxX:.,]+\s*[-–—=>]+\s*[\doOlIxX]+:|\S+\s*-->)")
_ID = regex.compile(r"^\s*(?:\d+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?:/[\d-]+)?)\s*$", regex.IGNORECASE)
_BLOCK = regex.compile(r"^(?:NOTE|STYLE|REGION)\b")
_HEAD = regex.compile(r"^(?:\ufeff?WEBVTT|NOTE)\s*$")
_ENDS = regex.compile(r"[.?!…;\u037e][\"'”’»)\]]*$")
_DASH = regex.compile(r"\s*(?:[-–—]|>>+)[ \t]*(?=\S)")
_VOICE = regex.compile(r"<v(?:\.[\w.]+)*[ \t]+(?P<label>[^<>]*[^<>\s])\s*>")
# what a format writes about words and nobody says; other things in angle brackets are kept as speech
_TAG = regex.compile(
    r"</?(?:[cibuvs]|ruby|rt|lang|font|em|strong)(?:[.\s][^<>]*)?>|<\d\d:[\d:.]+>|\{\\[^{}]*\}|\{/?[ibus]\}"
)
_ENTITY = regex.compile(r"&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8}|[A-Z][a-z]{2,8});", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Cue:
    start: float
    end: float
    lines: Sequence[Line]


@dataclass
class _Speech:
    """One speaker's running words."""

    label: str
    line: int
    start: float
    end: float
    new: bool = False  # certainly not whoever spoke before
    spans: list[tuple[int, int]] = field(default_factory=list)
    slices: list[tuple[int, int] | str] = field(default_factory=list)


def read_subtitles(source: str, path: Path) -> Transcript:
    """Turns of a subtitle file.

    Raises
    ------
    InputError
        With the line: a time that cannot be read, or no cue at all.
    """
    blocks = list(_blocks(lines_of(source), path))
    cues = [block for block in blocks if isinstance(block, _Cue)]
    if not any(cue.lines for cue in cues):
        raise InputError("this file holds no cue with times", path=path, remedy="export the subtitles again")
    labels = find_labels([_undashed(line.text) for cue in cues for line in cue.lines])
    named = labels is not None or any(_VOICE.search(line.text) for cue in cues for line in cue.lines)
    turns: list[Turn] = []
    current: _Speech | None = None
    for block in blocks:
        if not isinstance(block, _Cue):
            turns += _closed(source, current)
            turns += _closed(source, _Speech("", block[0].number, 0, 0, slices=_joined(block)), role=OTHER)
            current = None
            continue
        for speech in _speeches(block, labels, current.label if current else ""):
            if (
                current is None or speech.new or speech.label != current.label
                or speech.start - current.end > LONGEST_PAUSE or (not named and _whole(source, current))
            ):  # fmt: skip
                turns += _closed(source, current)
                current = speech
            else:
                current.spans += speech.spans
                current.slices += [" ", *speech.slices]
                current.end = max(current.end, speech.end)
    turns += _closed(source, current)
    return guess_unlabelled(Transcript(source, tuple(turns)))


def _whole(source: str, speech: _Speech) -> bool:
    """Whether what was said so far ends like a sentence: where nobody is named, somebody else may speak next."""
    last = next((source[slice(*one)] for one in reversed(speech.slices) if not isinstance(one, str)), "")
    return _ENDS.search(last[-9:].rstrip()) is not None


def _undashed(text: str) -> str:
    dash = _DASH.match(text)
    return text[dash.end() :] if dash is not None else text


def _closed(source: str, speech: _Speech | None, role: str = "") -> list[Turn]:
    if speech is None:
        return []
    start, end = (None, None) if role == OTHER else (speech.start, speech.end)
    turn = make_turn(source, speech.slices, line=speech.line, joint="", label=speech.label, label_spans=speech.spans,
                     start=start, end=end, role=role)  # fmt: skip
    if turn is None and speech.spans:
        turn = Turn(speech.label, "", speech.line, (), tuple(speech.spans), start, end, role)
    return [turn] if turn is not None else []


def _joined(lines: Sequence[Line]) -> list[tuple[int, int] | str]:
    return [part for line in lines for part in ("\n", (line.start, line.end))][1:]


def _blocks(lines: Sequence[Line], path: Path) -> Iterator[_Cue | list[Line]]:
    """Cues, and runs of lines that nobody says: notes, the title, identifiers with words."""
    at, times = 0, {index: found for index, line in enumerate(lines) if (found := _TIMES.match(line.text))}
    loose = path.suffix.lower() == ".srt"  # where a blank line may stand inside a cue
    cue: _Cue | None = None
    while at < len(lines):
        if lines[at].blank:
            at += 1
            continue
        end = at
        while end < len(lines) and not lines[end].blank and (end == at or not _starts(lines, end, times)):
            end += 1
        block = list(lines[at:end])
        timed = next((n for n in (at, at + 1) if n in times and n < end), None)
        noted = bool(_BLOCK.match(block[0].text) or _HEAD.match(block[0].text))
        if timed is not None and not (noted and timed == at):
            yield from _asides(lines[at:timed])
            cue = _Cue(*_seconds(times[timed], path, lines[timed].number), lines[timed + 1 : end])
            yield cue
        else:
            broken = next((line for line in block[:2] if _TIME_LIKE.match(line.text)), None)
            if broken is not None and not noted:
                raise InputError("this is not a cue's time", path=path, line=broken.number,
                                 remedy="it should look like 00:01:02.500 --> 00:01:05.000")  # fmt: skip
            if loose and cue is not None and not noted:
                yield _Cue(cue.start, cue.end, [line for line in block if not _ID.match(line.text)])
            else:
                yield from _asides(block)
        at = end


def _starts(lines: Sequence[Line], at: int, times: dict[int, regex.Match[str]]) -> bool:
    """Whether a cue starts here although no blank line stands before it."""
    if at in times:
        return at - 1 not in times and not _ID.match(lines[at - 1].text) and not _named(lines, at - 1)
    return at + 1 in times and bool(_ID.match(lines[at].text))


def _named(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is an identifier with words: it opens a block."""
    return at == 0 or lines[at - 1].blank


def _asides(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines of a block that hold words and are no mark of the format."""
    kept = [line for line in lines if not _ID.match(line.text) and not _HEAD.match(line.text)
            and any(c.isalnum() for c in line.text)]  # fmt: skip
    if kept:
        yield kept


def _seconds(found: regex.Match[str], path: Path, line: int) -> tuple[float, float]:
    times = []
    for parts in (found.groups()[:4], found.groups()[4:]):
        hours, minutes, seconds, fraction = (part or "0" for part in parts)
        if int(seconds) > 59 or (parts[0] and int(minutes) > 59):
            raise InputError("this time has more than 59 minutes or seconds", path=path, line=line)
        times.append(round(int(hours) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{fraction}"), 3))
    if times[1] < times[0]:
        raise InputError("this cue ends before it starts", path=path, line=line, remedy="correct its times")
    return times[0], times[1]


def _speeches(cue: _Cue, labels: Labels | None, before: str) -> Iterator[_Speech]:
    """The parts of a cue that different people say; words without a label are whoever's spoke before."""
    speech = _Speech(before, cue.lines[0].number if cue.lines else 0, cue.start, cue.end)
    for line in cue.lines:
        dash = _DASH.match(line.text)
        body = dash.end() if dash else 0
        found = labels.match(line.text, body) if labels is not None else None
        if dash is not None and found is None and not _VOICE.search(line.text):
            # somebody else, but nobody says who
            yield from [speech] if speech.slices else []
            speech = _Speech("", line.number, cue.start, cue.end, new=True)
        elif speech.slices:
            speech.slices.append(" ")
        marks = [found] if found is not None else list(_VOICE.finditer(line.text, body))
        for mark in marks:
            speech.slices += _words(line, body, mark.start())
            yield from [speech] if speech.slices and speech.slices != [" "] else []
            label, first = mark["label"].strip(), line.start + mark.start("label")
            speech = _Speech(label, line.number, cue.start, cue.end,
                             spans=[(first, first + len(label))])  # fmt: skip
            body = mark.end()
        speech.slices += _words(line, body, len(line.text))
    if speech.slices or speech.spans:
        yield speech


def _words(line: Line, start: int, end: int) -> list[tuple[int, int] | str]:
    """A stretch of a line without tags, and with what entities stand for ("O&#39;Brien" is O'Brien)."""
    parts: list[tuple[int, int] | str] = []
    found = [*_TAG.finditer(line.text, start, end), *_ENTITY.finditer(line.text, start, end)]
    for mark in sorted(found, key=lambda mark: mark.start()):
        meant = html.unescape(mark.group()) if mark.group().startswith("&") else " " * ("<rt" in mark.group())
        if mark.start() < start or meant == mark.group():
            continue
        parts += [(line.start + start, line.start + mark.start()), meant]
        start = mark.end()
    parts.append((line.start + start, line.start + end))
    return [part for part in parts if part and (isinstance(part, str) or part[0] < part[1])]
