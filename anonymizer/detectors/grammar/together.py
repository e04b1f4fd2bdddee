"""Identifiers that have a grammar: contacts, codes, dates, ages, money, addresses, as written and as spoken."""

from __future__ import annotations

from collections.abc import Iterator

from ...mentions import Mention
from ..forms import words_said
from ..names.titles import find_titles
from .addresses import find_addresses
from .ages import find_ages
from .codes import find_codes
from .contacts import find_contacts
from .dates import find_dates
from .dictated import find_dictated, said_again
from .durations import find_durations
from .events import find_events
from .fields import find_fields
from .money import find_money
from .spoken import find_spoken
from .years import find_years


def find_grammar(text: str, code: str, before: str = "") -> Iterator[Mention]:
    """Every stretch that has the form of an identifier.

    Parameters
    ----------
    text : str
        One turn, any case.
    code : str
        Its language, ISO 639-1.
    before : str
        The turn before, for answers that are nothing but a number.

    Yields
    ------
    Mention
        Tier "replace", "review" for what is often harmless (a hashtag); they may overlap.
    """
    said = words_said(text)
    reached = [
        *find_contacts(text, code),
        *find_codes(text, code),
        *find_spoken(text, code, said),
        *find_dictated(text, code, said),
    ]
    yield from reached
    yield from said_again(text, code, reached)
    yield from find_dates(text, code, said)
    yield from find_years(text, code)
    yield from find_events(text, code)
    yield from find_ages(text, code, said, before)
    yield from find_durations(text, code, said)
    yield from find_money(text, code, said)
    yield from find_addresses(text, code)
    yield from find_fields(text, code)
    yield from find_titles(text, code)
