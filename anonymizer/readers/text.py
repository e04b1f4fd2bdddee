"""Text files: .txt, .md and .rst, with the speaker marked in one of several ways, or not at all."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from ..transcript import OTHER, Transcript, Turn
from .building import Line, lines_of, make_turn
from .labels import choose_style
from .tape import is_counted, read_unlabelled

_DIRECTIVE = regex.compile(r"^\.\. [\w-]+::")
_RULE = regex.compile(r"^([=\-~^\"'#*+_`.:])\1{2,}[ \t]*$")
_HEADING = regex.compile(r"^#{1,6}[ \t]+")
_ASIDE = regex.compile(r"^[ \t]*(?:\*\([^*]*\)\*|\*[^*]*\*|\([^()]*\)|_[^_]+_)[ \t]*$")
SPEECH, LABEL, ASIDE, SYNTAX = "speech", "label", "aside", "syntax"


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
    chosen = choose_style([line.text for line in lines])
    if chosen is None or (is_counted(lines) and chosen[0].name != "bold"):
        return read_unlabelled(source)
    style, speaks = chosen
    turns: list[Turn] = []
    label, span, line_number, slices = "", None, 1, list[tuple[int, int]]()
    pending_role = OTHER

    def close() -> None:
        nonlocal slices
        turn = make_turn(
            source, slices, line=line_number, label=label, label_spans=[span] if span else (), role=pending_role
        )
        if turn is not None or span is not None:
            turns.append(turn or Turn(label, "", line_number, (), (span,) if span else (), role=pending_role))
        slices = []

    for line, kind in _kinds(lines, markup):
        found = style.pattern.match(line.text) if kind == SPEECH else None
        if found is not None and speaks(found["label"].strip()):
            close()
            label = found["label"].strip()
            at = line.start + found.start("label") + len(found["label"]) - len(found["label"].lstrip())
            span, line_number, pending_role = (at, at + len(label)), line.number, ""
            slices = [(line.start + found.end(), line.end)]
        elif kind == ASIDE:
            close()
            aside = make_turn(source, [(line.start, line.end)], line=line.number, role=OTHER)
            turns += [aside] if aside is not None else []
            span, line_number = None, line.number
        elif kind == SPEECH:
            if not slices:
                line_number = line.number
            slices.append((line.start, line.end))
    close()
    return Transcript(source, tuple(turns))


def _kinds(lines: list[Line], markup: str) -> Iterator[tuple[Line, str]]:
    """Each line with what it is; only markup has asides and syntax."""
    raw = False  # inside the indented block of a directive
    for index, line in enumerate(lines):
        following = lines[index + 1].text if index + 1 < len(lines) else ""
        if not markup or line.blank:
            yield line, SPEECH
        elif markup == "rst" and _DIRECTIVE.match(line.text):
            raw = "raw" in line.text or "note" in line.text
            yield line, SYNTAX
        elif raw and line.text[:1].isspace():
            yield line, ASIDE
        elif _RULE.match(line.text):
            raw = False
            yield line, SYNTAX
        elif _HEADING.match(line.text) or (markup == "rst" and _RULE.match(following)) or _ASIDE.match(line.text):
            raw = False
            yield line, ASIDE
        else:
            raw = False
            yield line, SPEECH
