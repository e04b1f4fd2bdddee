"""Phrases that everybody uses and that name nobody: wars, feasts, what a typist notes about the tape."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache

import regex

from ..languages import language_for
from ..mentions import Mention

_GUESSES = frozenset({"model", "gazetteer", "net"})


@cache
def _pattern(code: str) -> regex.Pattern[str] | None:
    phrases = language_for(code).public
    return regex.compile(rf"(?<!\p{{L}})(?:{'|'.join(phrases)})(?!\p{{L}})", regex.IGNORECASE) if phrases else None


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
    pattern = _pattern(code) if any(m.detector in _GUESSES for m in mentions) else None
    spans = [found.span() for found in pattern.finditer(text)] if pattern else []
    for mention in mentions:
        at = bisect_right(spans, mention.start, key=lambda span: span[0]) - 1
        if mention.detector not in _GUESSES or at < 0 or mention.end > spans[at][1]:
            yield mention
