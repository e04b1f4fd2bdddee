"""How many children, brothers and sisters somebody has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from ...mentions import FAMILY, REVIEW, Mention
from ...numbers import number, number_before, number_forms
from .demographic_words import ABOUT
from .demographic_words.lookup import Hit, compiled

_LONGEST = 60  # characters from the number to the word for the relative
_REACH = 70  # characters before a number in which it is said whose children they are
_ANSWER = 60  # characters after a question in which its answer stands
_OPENING = regex.compile(r"(?:^|[.?!…:] +|[\n\r] *)(?:The |My )?$")
_AND = r"(?:,? (?:and|et|und|en|e|y|και|ir) |, )"


def find_family(text: str, before: str, words: Sequence[Hit], code: str) -> Iterator[Mention]:
    """Yield the numbers of a specific person's children and siblings, with the words for them.

    Parameters
    ----------
    text : str
        One turn.
    before : str
        The turn before, which may have asked.
    words : sequence of Hit
        The turn's words of all kinds.
    code : str
        Its language.
    """
    relatives = [hit for hit in words if hit.kind == FAMILY]
    spans: list[tuple[int, int]] = []
    for hit in relatives:
        counted = _count_before(code).match(text, max(0, hit.start - 40), hit.start)
        if counted is None or (hit.end - counted.start()) > _LONGEST or _article(counted["n"], code):
            continue
        start = counted.start()
        follows = spans and regex.fullmatch(_AND, text[spans[-1][1] : start]) is not None
        has = compiled(code, "has").match(text, max(0, start - _REACH), start)
        opens = _OPENING.search(text, max(0, start - 8), start) is not None
        if follows:
            spans[-1] = (spans[-1][0], hit.end)
        elif has or opens:
            spans.append((start, hit.end))
    for pattern in _numbered(code):
        spans += [found.span() for found in pattern.finditer(text)]
    spans += _answers(text, before, code)
    for start, end in sorted(set(spans)):
        yield Mention(start, end, REVIEW, FAMILY, "demographic")


def _answers(text: str, before: str, code: str) -> Iterator[tuple[int, int]]:
    """The first number after "how many children have you?"."""
    asked = compiled(code, "asked_family")
    starts = [found.end() for found in asked.finditer(text)]
    if asked.search(before[-160:]):
        starts.append(0)
    for start in starts:
        found = _any_number(code).search(text, start, start + _ANSWER)
        if found is not None and not _article(found.group(), code):
            yield found.span()


def _article(word: str, code: str) -> bool:
    """Whether what looks like a number is the article that most languages have in its place."""
    return code != "en" and number_forms(code).get(word.lower()) == 1


@cache
def _any_number(code: str) -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\p{{L}})(?!oh\b|zero\b){number(code)}(?![,.:]?\d)", regex.IGNORECASE)


@cache
def _count_before(code: str) -> regex.Pattern[str]:
    """A number and at most two words, right before the word for a relative."""
    return regex.compile(
        rf"(?<![\p{{L}}\d.,])(?!oh\b|zero\b|nought\b|hundred\b)(?P<n>{number_before(code)})(?: \p{{Ll}}+){{0,2}}[ -]",
        regex.IGNORECASE | regex.REVERSE,
    )


@cache
def _numbered(code: str) -> tuple[regex.Pattern[str], ...]:
    return tuple(regex.compile(p.replace("{n}", number(code)), regex.IGNORECASE) for p in ABOUT[code].numbered)
