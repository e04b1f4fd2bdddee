"""Who speaks: the ways in which transcripts mark it, and which one a file uses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import regex

from ..speakers.generic import generic_role, is_generic

LONGEST_LABEL, MOST_WORDS = 40, 5
_TIME = r"[(\[]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[)\]]?"
_MARKS = r"\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"  # which way to write; nothing to see
# what may stand before a label: quotation marks of mail and captions, a list number, a time or a tape counter
_SPAN = rf"(?P<before>{_TIME})(?:[ \t]*(?:-->|[-–—])[ \t]*(?P<until>{_TIME}))?[ \t]*[-–—|]?[ \t{_MARKS}]*"
_BEFORE = rf"[ \t>{_MARKS}]*+(?:\d{{1,4}}[.)][ \t]+)?(?:{_SPAN}|\d{{1,3}}\.\d{{2}}[ \t]+)?"
_AFTER = rf"(?:[ \t,]*(?P<after>{_TIME}))?"
_NAME = r"(?P<label>[\p{L}\p{N}][^\n\r:*\[\]<>|\t]{0,39}?)"
_SPEECH = r"(?:[ \t]+|$|(?=[\p{L}\"“”„«»'‘’(\[¿¡*_…]))"  # what follows a colon: nothing stands in "10:30" or "http://"


@dataclass(frozen=True)
class Style:
    """One way of marking a speaker at the start of a line.

    Attributes
    ----------
    name : str
    pattern : Pattern
        Matches at a line's start up to where speech begins: the label in the group "label", a time in "before" or
        "after", the end of a span of time in "until".
    """

    name: str
    pattern: regex.Pattern[str]


def _style(name: str, pattern: str) -> Style:
    return Style(name, regex.compile(_BEFORE + pattern))


STYLES = (
    _style("bold", rf"(?P<mark>\*\*\*|\*\*|__){_NAME}{_AFTER}(?: ?:(?P=mark)|(?P=mark) ?:)[ \t]*"),
    _style("italic", rf"(?P<mark>[*_]){_NAME}{_AFTER}(?: ?:(?P=mark)|(?P=mark) ?:)[ \t]*"),
    _style("bracket", rf"\[{_NAME}\](?: ?:)?[ \t]*(?=\S|$)"),
    # without its time, which may be that of the day
    Style("chat", regex.compile(rf"(?:[ \t]*{_TIME}[ \t]+)?From[ \t]+{_NAME}[ \t]+to[ \t]+[^\n\r:]{{1,60}}:{_SPEECH}")),
    _style("colon", rf"{_NAME}{_AFTER}[ \t\u00a0\u202f{_MARKS}]*:{_SPEECH}"),
    _style("tab", rf"{_NAME}\t[ \t]*"),
    _style("timed", rf"{_NAME}[ \t]+(?P<after>{_TIME})[ \t]*$"),
    _style("alone", rf"{_NAME}(?<!\.)[ \t]*$"),
    _style("dot", rf"{_NAME}(?:[.)]|[ \t]+[-–—])[ \t]+"),
)
_NO_LABEL = regex.compile(r"https?$|www\.|[?!;…\"“”]|\p{L}{4,}\. ")
_CLOCK = regex.compile(_TIME)
_RELATED = regex.compile(r"['’]s \p{Ll}+$")  # "Mara's mother"
# These say little by themselves ("Yes", "[Pause]", "Monday 10:30", "A. "): most paragraphs have to start with them.
_WEAK = frozenset(["italic", "bracket", "tab", "timed", "alone", "dot"])
# Words that stand in names and labels without a capital.
_PARTICLES = frozenset(
    ["and", "da", "de", "del", "den", "der", "di", "do", "dos", "du", "e", "el", "en", "et", "i", "la", "las", "le",
     "les", "of", "the", "und", "van", "von", "y", "zu"]
)  # fmt: skip


@dataclass(frozen=True)
class Labels:
    """How a file marks its speakers.

    Attributes
    ----------
    style : Style
    speakers : frozenset of str
        Labels that count.
    total : int
        How many lines carry one.
    """

    style: Style
    speakers: frozenset[str]
    total: int

    def match(self, line: str, at: int = 0) -> regex.Match[str] | None:
        """The mark at the start of a line, None where the line goes on with what was said before."""
        found = self.style.pattern.match(line, at)
        return found if found is not None and self.speaks(found["label"].strip()) else None

    def speaks(self, label: str) -> bool:
        """Whether a label is a speaker's; one used once is when it names a role or ends like one that recurs."""
        if label in self.speakers:
            return True
        if not _plausible(label):
            return False
        return self.style.name == "bold" or is_generic(label) or _last(label) in _lasts(self.speakers)


def find_labels(lines: Sequence[str]) -> Labels | None:
    """The style that most lines of a file follow, and which labels count in it; None where nobody is labelled.

    Parameters
    ----------
    lines : sequence of str
        Without line ends.
    """
    starts = [line for before, line in zip(("", *lines), lines, strict=False) if line.strip() and not before.strip()]
    filled = sum(bool(line.strip()) for line in lines)
    found: list[Labels] = []
    for style in STYLES:
        counts = _counts(style, lines)
        speakers = _speakers(style, counts, filled)
        total = sum(counts[label] for label in speakers)
        labels = Labels(style, frozenset(speakers), total)
        least = 1 if style.name == "bold" else 2
        if len(speakers) < least or total < least:
            continue
        if style.name in _WEAK and not _covers(labels, starts, filled) and not _alternates(labels, lines, filled):
            continue
        if style.name in ("dot", "alone") and not _names_roles(speakers, style):
            continue
        found.append(labels)
    # of two that fit as many lines the stricter comes first
    return max(found, key=lambda labels: labels.total, default=None)


def _counts(style: Style, lines: Sequence[str]) -> Counter[str]:
    matches = [(m, line) for line in lines if (m := style.pattern.match(line)) is not None]
    matches = [(m, line) for m, line in matches if _plausible(m["label"].strip())]
    counts = Counter(m["label"].strip() for m, _ in matches)
    if style.name == "bold" or max(counts.values(), default=0) > 1:
        return counts
    # each once: a title page ("Interviewer: Mara Quill") unless somebody says something
    return Counter(m["label"].strip() for m, line in matches if _is_said(line[m.end() :]))


def _is_said(text: str) -> bool:
    """Whether a text is a sentence: it ends like one, or has more than seven words."""
    end = len(text)
    while end and not text[end - 1].isalnum():
        end -= 1
    return any(mark in text[end:] for mark in ".?!…;") or len(text.split(maxsplit=7)) > 7


def _speakers(style: Style, counts: Counter[str], filled: int) -> set[str]:
    """Labels that name a role, or look like a name and recur; anything else has to recur throughout the file."""
    if style.name == "dot":
        return {label for label in counts if generic_role(label)}
    everything = sum(counts.values())
    speakers = {
        label for label, count in counts.items()
        if (is_generic(label) and not label.isdigit())
        or (_name_like(label) and (count >= 2 or style.name == "bold"))
        or (count >= 3 and count >= 0.1 * everything and _name_like(_RELATED.sub("", label[:1].upper() + label[1:])))
    }  # fmt: skip
    if not speakers and everything == filled and all(map(_name_like, counts)):
        speakers = set(counts)  # every line has one, if only once
    if not speakers and sum(n for n in counts.values() if n > 1) >= max(4, 0.6 * filled):
        speakers = {label for label, count in counts.items() if count > 1}  # a file without any capitals
    if len(speakers) == 1:  # the other speaks once: a question and one long answer
        others = [label for label in counts if label not in speakers and _name_like(label)]
        speakers.update(sorted(others, key=lambda label: -counts[label])[:1])
    return speakers


def _covers(labels: Labels, starts: Sequence[str], filled: int) -> bool:
    """Whether labels start most of the paragraphs, or of the lines where no blank line parts them."""
    marked = sum(labels.match(line) is not None for line in starts)
    return marked > 0.6 * len(starts) if len(starts) > 1 else labels.total > 0.6 * filled


def _alternates(labels: Labels, lines: Sequence[str], filled: int) -> bool:
    """Whether labels that have a line of their own stand before what is said, never one after the other."""
    marked = [labels.match(line) is not None for line in lines if line.strip()]
    own = labels.style.name in ("timed", "alone") and labels.total >= 0.25 * filled
    return own and not any(a and b for a, b in pairwise(marked))


def _names_roles(speakers: set[str], style: Style) -> bool:
    """Without any mark but its place, a label must name a role or be in capitals, and somebody must name the asker."""
    roles = {generic_role(label) for label in speakers}
    if style.name == "dot":
        return "" not in roles and len(roles) > 1
    return len(roles - {""}) > 0 and all(is_generic(s) or _name_like(s) for s in speakers)


@lru_cache(1 << 12)
def _plausible(label: str) -> bool:
    """Short enough, with a letter or a number alone, without what only sentences and addresses hold."""
    return (
        0 < len(label) <= LONGEST_LABEL
        and len(label.split()) <= MOST_WORDS
        and not _NO_LABEL.search(label)
        and (label.isdigit() or any(c.isalpha() for c in label))
        and not _CLOCK.fullmatch(label)
    )


def _name_like(label: str) -> bool:
    """Every word with a capital, particles aside: "Mrs de Wit", "Mara Quill (mother)", not "She said"."""
    words = regex.findall(r"[\p{L}\p{M}\p{N}.'’-]+", label)
    if not words or not (words[0][0].isupper() or words[0][0].isdigit()):
        return False
    return all(not w[0].islower() or w in _PARTICLES or f"({w})" in label for w in words)


@lru_cache(1 << 4)
def _lasts(speakers: frozenset[str]) -> frozenset[str]:
    return frozenset(map(_last, speakers))


def _last(label: str) -> str:
    return label.split()[-1].casefold()
