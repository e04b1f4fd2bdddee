"""Two dates that belong together: from the one to the other, or between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

import regex

from ...mentions import Mention, settle
from ...periods import PERIODS, before, between, links, stretch

_YEAR = regex.compile(r"\d{4}")
_LEAD = 40  # characters: no "between", a month and "up to" are longer


def find_periods(text: str, code: str, dates: Iterable[Mention]) -> Iterator[Mention]:
    """Yield stretches of time from one date to the next, with the "between" before them, and a year's or month's edge.

    Two dates with "and" between them may be two: they are one where "between" says so, or where the first of them has no
    year ("26 March and 1 April 1998").

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    dates : iterable of Mention
        The dates in it.
    """
    found = settle(dates)
    if code not in PERIODS or not found:
        return
    done = 0
    for one, other in zip(found, [*found[1:], None], strict=True):
        if one.start < done:
            continue
        first = _start(text, one, code)
        if other is not None and (joined := _joined(text, one, other, code)) is not None:
            yield replace(one, start=min(first, joined), end=(done := other.end))
        elif first < one.start:
            yield replace(one, start=first)


def _start(text: str, one: Mention, code: str) -> int:
    """Where a date begins when what says that it is one of two, or a part of one, is taken along."""
    low = max(0, one.start - _LEAD)
    if found := before(code).search(text, low, one.start):
        return found.start()
    pattern = stretch(code)
    whole = pattern.fullmatch(text, one.start, one.end) if pattern else None
    return _led(text, one.start, code) if whole and whole["link"] else one.start


def _led(text: str, at: int, code: str) -> int:
    found = between(code).search(text, max(0, at - _LEAD), at)
    return found.start() if found else at


def _joined(text: str, one: Mention, other: Mention, code: str) -> int | None:
    """Where a stretch of time from one date to another begins, None where the two are two."""
    both, to = links(code)
    if to.fullmatch(text, one.end, other.start):
        return one.start
    if not both.fullmatch(text, one.end, other.start):
        return None
    start = _led(text, one.start, code)
    lone = not _YEAR.search(text, one.start, one.end) and _YEAR.search(text, other.start, other.end)
    return start if lone or start < one.start else None
