"""Text files: .txt, .md and .rst, with the speaker marked in one of several ways, or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from ..transcript import OTHER, Transcript, Turn
from .building import Line, lines_of, make_turn
from .labels import Labels, find_labels
from .tape import counters, read_unlabelled

_DIRECTIVE = regex.compile(r"^\s*\.\. (?P<name>[\w:-]+?)::[ \t]*(?P<rest>.*)$")
_CLASSES = frozenset(["class", "rst-class", "cssclass", "raw", "container", "highlight", "code-block", "code"])
_OWN_WORDS = frozenset(["class", "rst-class", "cssclass", "container"])  # their block is ordinary text
_COMMENT = regex.compile(r"^\s*\.\.(?:\s|$)")
_RULE = regex.compile(r"^[ \t]*([=\-~^\"'#*+_`.:])(?:[ \t]*+\1){2,}+[ \t]*$")
_HEADING = regex.compile(r"^[ ]{0,3}#{1,6}[ \t]+")
_ASIDE = regex.compile(r"^[ \t]*(?:\*[^*]+\*|_[^_]+_|\([^()]*\)|\[[^\[\]]*\])[ \t]*$")
EXPORTED = regex.compile(r"\s*(?:Transcribed by https?://otter\.ai/?|[^:]{1,60} (?:started|stopped) transcription)\s*")
SPEECH, ASIDE, SYNTAX = "speech", "aside", "syntax"


def read_text(source: str, markup: str = "") -> Transcript:
    """Turns of a text file.

    Parameters
    ----------
    source : str
        The decoded file.
    markup : str
        "md" or "rst" where headings, directives and asides have to be told from speech; "" for plain text.

    Returns
    -------
    Transcript
        What stands before the first speaker, headings and stage directions are turns of role "other": kept, since they
        may hold names, and nobody's speech.
    """
    lines = lines_of(source)
    labels = find_labels([line.text for line in lines])
    if labels is None or len(counters(lines)) > labels.total:
        return read_unlabelled(source)
    return Transcript(source, tuple(_turns(source, lines, labels, markup)))


def _turns(source: str, lines: Sequence[Line], labels: Labels, markup: str) -> Iterator[Turn]:
    label, span, number, role = "", None, 1, OTHER
    times: tuple[float | None, float | None] = (None, None)
    slices: list[tuple[int, int]] = []

    def said() -> Iterator[Turn]:
        turn = make_turn(source, slices, line=number, label=label, label_spans=[span] if span else (),
                         start=times[0], end=times[1], role=role)  # fmt: skip
        if turn is not None:
            yield turn
        elif span is not None:
            yield Turn(label, "", number, (), (span,), *times, role)

    for line, kind, at in _kinds(lines, labels, markup):
        found = labels.match(line.text) if kind == SPEECH else None
        if found is not None:
            yield from said()
            label, role, number, times = found["label"].strip(), "", line.number, _times(found)
            first = line.start + found.start("label")
            span, slices = (first, first + len(label)), [(line.start + found.end(), line.end)]
        elif kind == ASIDE:
            yield from said()
            aside = make_turn(source, [(line.start + at, line.end)], line=line.number, role=OTHER)
            if aside is not None:
                yield aside
            span, times, slices = None, (None, None), []
        elif kind == SPEECH and (slices or not line.blank):
            number = number if slices else line.number
            slices.append((line.start, line.end))
    yield from said()


def _times(found: regex.Match[str]) -> tuple[float | None, float | None]:
    """The times beside a label: when it starts, and where a span is given when it ends."""
    groups = found.groupdict()
    start, end = groups.get("before") or groups.get("after"), groups.get("until")
    seconds = (_seconds(start) if start else None, _seconds(end) if end else None)
    return seconds if None in seconds or seconds[0] <= seconds[1] else (seconds[0], None)  # type: ignore[operator]


def _seconds(time: str) -> float:
    seconds = 0.0
    for part in time.strip("()[]").replace(",", ".").split(":"):
        seconds = 60 * seconds + float(part)
    return round(seconds, 3)


def _kinds(lines: Sequence[Line], labels: Labels, markup: str) -> Iterator[tuple[Line, str, int]]:
    """Each line with what it is, and where its words start; only markup has syntax."""
    block = False  # inside the indented block of a directive or comment that nobody says
    for index, line in enumerate(lines):
        following = lines[index + 1].text if index + 1 < len(lines) else ""
        directive = _DIRECTIVE.match(line.text) if markup == "rst" else None
        if not markup or line.blank:
            yield line, ASIDE if EXPORTED.fullmatch(line.text) else SPEECH, 0
            continue
        inside, block = block and line.text[:1].isspace(), False
        if directive is not None:
            block = directive["name"] not in _OWN_WORDS
            syntax = directive["name"] in _CLASSES
            yield line, SYNTAX if syntax else ASIDE, directive.start("rest")
        elif inside or (markup == "rst" and _COMMENT.match(line.text)):
            block = True
            yield line, ASIDE, 0
        elif _RULE.match(line.text):
            yield line, SYNTAX, 0
        elif labels.match(line.text) is not None:
            yield line, SPEECH, 0
        elif _is_heading(line.text, following, markup) or _ASIDE.match(line.text):
            yield line, ASIDE, 0
        else:
            yield line, SPEECH, 0


def _is_heading(text: str, following: str, markup: str) -> bool:
    if markup == "md":
        return bool(_HEADING.match(text)) or bool(regex.match(r"^={3,}[ \t]*$", following))
    return bool(_RULE.match(following)) and len(following.strip()) >= 0.8 * len(text.strip())
