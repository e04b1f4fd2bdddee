"""Who speaks: the ways in which transcripts mark it, and which one a file uses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import regex

from ..generic import is_generic

LONGEST_LABEL = 40
_NAME = r"[\p{Lu}\p{N}][^\n\r:*\[\]<>|]{0,39}?"


@dataclass(frozen=True)
class Style:
    """One way of marking a speaker at the start of a line.

    Attributes
    ----------
    name : str
    pattern : Pattern
        Matches at a line's start, label in the group "label", up to where speech begins.
    alone : bool
        Whether a label seen only once counts; elsewhere it must recur, or a word before a colon would be a speaker.
    """

    name: str
    pattern: regex.Pattern[str]
    alone: bool


STYLES = (
    Style("bold", regex.compile(rf"[ \t]*\*\*(?P<label>{_NAME})(?::\*\*|\*\* ?:)[ \t]*"), True),
    Style("bracket", regex.compile(rf"[ \t]*\[(?P<label>{_NAME})\](?: ?:)?[ \t]*(?=\S|$)"), False),
    Style("colon", regex.compile(rf"[ \t]*(?P<label>{_NAME}) ?:(?:[ \t]+|$)"), False),
    Style("tab", regex.compile(rf"(?P<label>{_NAME})\t[ \t]*"), False),
)
_TIME = regex.compile(r"[\d:.\s]+")


def choose_style(lines: list[str]) -> tuple[Style, Callable[[str], bool]] | None:
    """The style that most lines of a file follow, and which labels count as speakers in it; None where none does.

    Parameters
    ----------
    lines : list of str
        Without line ends.
    """
    best: tuple[int, Style, set[str]] | None = None
    for style in STYLES:
        counts: Counter[str] = Counter()
        for line in lines:
            found = style.pattern.match(line)
            if found and _plausible(found["label"]):
                counts[found["label"].strip()] += 1
        speakers = {
            label for label, count in counts.items()
            if style.alone or count >= 2 or is_generic(label)
        }  # fmt: skip
        total = sum(counts[label] for label in speakers)
        if (
            len(speakers) >= (1 if style.alone else 2)
            and total >= (1 if style.alone else 3)
            and (best is None or total > best[0])
        ):
            best = (total, style, speakers)
    if best is None:
        return None
    _, style, speakers = best
    firsts = {_first(label) for label in speakers}
    # once the style is known, a label used once counts too when it is short or shares a word with one that recurs
    return (
        style,
        lambda label: (
            label in speakers or (_plausible(label) and (style.alone or is_generic(label) or _first(label) in firsts))
        ),
    )


def _plausible(label: str) -> bool:
    return (
        len(label) <= LONGEST_LABEL and len(label.split()) <= 5 and not _TIME.fullmatch(label) and "http" not in label
    )


def _first(label: str) -> str:
    return label.split()[-1].casefold() if label.split() else ""
