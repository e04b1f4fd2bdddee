"""Dates as REFI-QDA writes them, always with a time, and as codings have them."""

from __future__ import annotations

import re
from datetime import datetime

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)?)?", re.ASCII)


def to_moment(created: str) -> str | None:
    """A date, or a date and a time, as an XML dateTime; None for anything else.

    Examples
    --------
    >>> to_moment("2026-01-15"), to_moment("2026-01-15 10:00:00"), to_moment("last week")
    ('2026-01-15T00:00:00', '2026-01-15T10:00:00', None)
    """
    if not _MOMENT.fullmatch(created):
        return None
    try:
        datetime.fromisoformat(created)
    except ValueError:
        return None
    return created.replace(" ", "T") if len(created) > 10 else f"{created}T00:00:00"


def from_moment(moment: str) -> str:
    """What `to_moment` was made from: midnight is a date without a time.

    Examples
    --------
    >>> from_moment("2026-01-15T00:00:00"), from_moment("2026-01-15T10:00:00Z")
    ('2026-01-15', '2026-01-15T10:00:00Z')
    """
    return moment.removesuffix("T00:00:00") if len(moment) == 19 else moment
