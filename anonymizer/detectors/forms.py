"""What detectors with patterns share: patterns in a table, and what tells at once that a costly one cannot match."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex

from ..mentions import REPLACE, Mention

Form = tuple[str, regex.Pattern[str]]
# a day, a month and a year in figures: neither a telephone number nor a file's
DATED = regex.compile(r"\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:\d{4}|\d\d)|\d{4}([./-])\d{1,2}\1\d{1,2}.*")
_WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*")


def words_said(text: str) -> frozenset[str]:
    """The words of a text in lower case.

    Examples
    --------
    >>> sorted(words_said("Five, or five-and-twenty?"))
    ['and', 'five', 'or', 'twenty']
    """
    return frozenset(_WORD.findall(text.lower()))


def holds(text: str, parts: Iterable[str]) -> bool:
    """Whether a text has any of some words or parts of words, which are given in lower case.

    Examples
    --------
    >>> holds("Convicted of theft.", ["convict", "guilty"]), holds("She was kind.", ["convict", "guilty"])
    (True, False)
    """
    low = text.lower()
    return any(part in low for part in parts)


def form(category: str, pattern: str, flags: int = 0) -> Form:
    """A compiled pattern and what it finds."""
    return category, regex.compile(pattern, flags=flags)


def matches(text: str, forms: Iterable[Form], tier: str = REPLACE) -> Iterator[Mention]:
    """A mention for every place where one of the forms stands."""
    for category, pattern in forms:
        for found in pattern.finditer(text):
            if found.end() > found.start():
                yield Mention(found.start(), found.end(), tier, category, "grammar")
