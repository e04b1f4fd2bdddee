"""What speech recognisers write (.json): segments of WhisperX and Whisper, with speakers where they were told apart."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import regex

from ..errors import InputError
from ..transcript import Transcript
from .decoding import decode
from .spoken import Spoken, written_out

LONGEST_PAUSE = 30.0  # seconds; after it the same speaker starts a new turn
_ENDS = regex.compile(r"[.?!…;\u037e][\"'”’»)\]]*$")
_SHAPE = "a list 'segments' whose entries have 'text', 'start' and 'end', as WhisperX and Whisper write it"
_REMEDY = "export it again as .json from WhisperX, or as .vtt, .srt or .csv"
_MIXED_NOTE = (
    "segments in which some words are marked as another speaker's, and which were kept whole with their own: {}"
)


def read_recognised(data: bytes, path: Path) -> Transcript:
    """Turns of a recogniser's file: a speaker's segments joined, where nobody is named a sentence each.

    Raises
    ------
    InputError
        When it is not JSON, or JSON of another shape.
    """
    try:
        content = json.loads(decode(data, path).removeprefix("\ufeff"))
    except RecursionError:
        raise InputError("this JSON is nested too deep", path=path, remedy=_REMEDY) from None
    except json.JSONDecodeError as error:
        raise InputError("this is no JSON", path=path, line=error.lineno, remedy=_REMEDY) from None
    except InputError:
        raise
    except ValueError:  # a number of thousands of digits
        raise InputError("this JSON cannot be read", path=path, remedy=_REMEDY) from None
    segments = content.get("segments") if isinstance(content, dict) else None
    if not isinstance(segments, list):
        raise InputError(f"this JSON is of no shape that is known: expected {_SHAPE}", path=path, remedy=_REMEDY)
    spoken = [_spoken(segment, number, path) for number, segment in enumerate(segments, start=1)]
    mixed = sum(_mixed(segment) for segment in segments)
    return written_out(_turns(spoken), [_MIXED_NOTE.format(mixed)] * bool(mixed), path)


def _spoken(segment: Any, number: int, path: Path) -> Spoken:
    text, speaker = (segment.get(name) if isinstance(segment, dict) else None for name in ("text", "speaker"))
    if not isinstance(text, str) or not isinstance(speaker, str | None):
        raise InputError(f"segment {number} of this JSON is of no shape that is known: expected {_SHAPE}", path=path,
                         remedy=_REMEDY)  # fmt: skip
    start, end = (_seconds(segment.get(name), number, path) for name in ("start", "end"))
    return Spoken(_whole(speaker or _of_words(segment)).strip(), " ".join(_whole(text).split()), start, end)


def _of_words(segment: Mapping[str, Any]) -> str:
    """Whose most words are, "" where none says."""
    counts = Counter(_speakers(segment))
    return max(counts, key=lambda name: (counts[name], name), default="")


def _speakers(segment: Mapping[str, Any]) -> Iterator[str]:
    words = segment.get("words")
    for word in words if isinstance(words, list) else ():
        if isinstance(word, dict) and isinstance(word.get("speaker"), str):
            yield word["speaker"]


def _mixed(segment: Mapping[str, Any]) -> bool:
    return len({segment.get("speaker"), *_speakers(segment)} - {None}) > 1


def _seconds(value: object, number: int, path: Path) -> float | None:
    if value is None:  # WhisperX has none where it could not align
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e7:
        raise InputError(f"the times of segment {number} of this JSON are no seconds", path=path, remedy=_REMEDY)
    return round(float(value), 3)


def _whole(text: str) -> str:
    """The text without halves of characters, which no file can hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _turns(segments: Sequence[Spoken]) -> Iterator[Spoken]:
    named = any(segment.speaker for segment in segments)
    run: list[Spoken] = []
    for segment in segments:
        if run and not _goes_on(run[-1], segment, named):
            yield _joined(run)
            run = []
        run.append(segment)
    if run:
        yield _joined(run)


def _goes_on(before: Spoken, after: Spoken, named: bool) -> bool:
    pause = after.start - before.end if after.start is not None and before.end is not None else 0.0
    whole = not named and _ENDS.search(before.text[-9:]) is not None
    return before.speaker == after.speaker and pause <= LONGEST_PAUSE and not whole


def _joined(run: Sequence[Spoken]) -> Spoken:
    starts = [segment.start for segment in run if segment.start is not None]
    ends = [segment.end for segment in run if segment.end is not None]
    text = " ".join(segment.text for segment in run if segment.text)
    return Spoken(run[0].speaker, text, min(starts, default=None), max(ends, default=None))
