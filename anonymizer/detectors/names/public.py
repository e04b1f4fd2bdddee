"""Phrases that everybody uses and that name nobody: wars, feasts, large platforms, what a typist notes about the tape."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache

import regex

from ...languages import language_for
from ...mentions import Mention
from .platforms import platforms

GUESSES = frozenset({"model", "gazetteer", "net"})  # detectors that look at capitals


@cache
def _pattern(code: str) -> regex.Pattern[str]:
    phrases = "|".join((*language_for(code).public, f"(?-i:{platforms(code)})"))
    return regex.compile(rf"(?<!\p{{L}})(?:{phrases})(?!\p{{L}})", regex.IGNORECASE)


def without_public(text: str, code: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Leave out guesses that lie within a public phrase; what a list, a title or a grammar found stays.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    mentions : iterable of Mention
        Of that turn.
    """
    mentions = list(mentions)
    guessed = any(m.detector in GUESSES for m in mentions)
    spans = [found.span() for found in _pattern(code).finditer(text)] if guessed else []
    for mention in mentions:
        at = bisect_right(spans, mention.start, key=lambda span: span[0]) - 1
        if mention.detector not in GUESSES or at < 0 or mention.end > spans[at][1]:
            yield mention
