"""Shops and houses that are called by their owner's name: "we bought it at Jewel's"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

import regex

from ..languages import language_for
from ..mentions import ORGANISATION, PERSON, PLACE, WORD, Mention

_QUOTES = frozenset("'‘’\"“”")
_NAMES = frozenset({PERSON, PLACE, ORGANISATION, WORD})


@cache
def _pattern(code: str) -> regex.Pattern[str] | None:
    """A possessive that no noun follows, so that it belongs to the name: "Jewel's and", "Jewel's.", but "Jewel's dog"."""
    after = language_for(code).after_possessive
    if not after:
        return None
    words = "|".join(map(regex.escape, after))
    return regex.compile(rf"(?:['’]s|(?<=s)['’])(?!\p{{L}})(?=\s*(?:[^\s\p{{L}}\d]|$|\p{{Lu}}|(?:{words})(?!\p{{L}})))")


def with_possessive(text: str, code: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Take the possessive into a name where it is part of the name.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    mentions : iterable of Mention
        Of that turn, in any order.
    """
    pattern = _pattern(code)
    for mention in mentions:
        own = pattern.match(text, mention.end) if pattern and mention.category in _NAMES else None
        quoted = own is not None and len(own.group()) == 1 and text[mention.start - 1 : mention.start] in _QUOTES
        yield replace(mention, end=own.end()) if own and not quoted else mention
