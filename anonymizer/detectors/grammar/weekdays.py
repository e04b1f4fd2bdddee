"""What stands around a date and is a part of it: the weekday, the first of two days, the time of day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

import regex

from ...mentions import DATE, REVIEW, Mention
from ...numbers import number_words
from ...periods import EVERY, PERIODS, weekday
from ..forms import Form, form, matches
from .days import day_said

_LEAD = 48  # characters: a weekday, an article and the first of two days are shorter
_ARTICLE = {
    "en": "(?:the )?", "fr": "(?:le )?", "de": "(?:(?:de[nmr]|am) )?", "nl": "(?:(?:de|den) )?", "it": "(?:il |l['’])?",
    "es": "(?:el )?", "el": "(?:στις |τις )?", "lt": "",
}  # fmt: skip
# By language: a time of day right behind a date, told by the clock; {n} is a number in words or figures.
_CLOCK = {
    "en": r"(?:at )?(?:(?:about )?(?:{n}|a quarter|quarter|half)(?: minutes)? (?:past|to) {n}|{n} o['’]clock|\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?)",
    "fr": r"(?:à )?{n} ?(?:heures?|h)(?: (?:et (?:demie|quart)|moins (?:le quart|{n})|{n}))?",
    "de": r"(?:um )?(?:(?:{n}|viertel|dreiviertel|kurz) (?:vor |nach )?(?:halb )?{n}|halb {n}|{n} uhr(?: {n})?)",
    "nl": r"(?:om )?(?:(?:{n}|kwart) (?:voor|over) (?:half )?{n}|half {n}|{n} uur(?: {n})?)",
    "it": r"(?:alle (?:ore )?)?{n} (?:e|meno) (?:mezz[ao]|un quarto|tre quarti|{n})",
    "es": r"(?:a las? )?{n} (?:y|menos) (?:media|cuarto|{n})",
    "el": r"(?:στις )?{n} (?:και|κι|παρά) (?:τέταρτο|μισή|{n})",
    "lt": r"(?:be )?{n} (?:minučių )?{n}|{n} valand\p{L}+",
}

# The same where no date stands before it: only what is said of no count of things.
_TOLD = {
    "en": r"(?:quarter|half|five|ten|twenty|twenty[ -]five) (?:past|to) {n}",
    "fr": r"{n} heures (?:et (?:demie|quart)|moins (?:le quart|{n})|{n})",
    "de": r"(?:{n}|viertel) (?:vor|nach) (?:halb )?{n}|halb {n}|dreiviertel {n}",
    "nl": r"(?:{n}|kwart) (?:voor|over) (?:half )?{n}|half {n}",
    "it": r"{n} (?:meno (?:un quarto|{n})|e (?:mezz[ao]|un quarto|tre quarti))|alle {n} e {n}",
    "es": r"{n} (?:menos (?:cuarto|{n})|y (?:media|cuarto))|a las {n} y {n}",
    "el": r"{n} παρά (?:τέταρτο|{n})|{n} κα?ι (?:τέταρτο|μισή)|στις {n} κα?ι {n}",
    "lt": r"be (?:penkių|dešimt|dvidešimt|penkiolikos|ketvirčio) \p{L}+|(?:penkios|dešimt|dvidešimt) minučių po \p{L}+",
}
_TELLING = frozenset(
    ("past", "to", "heures", "vor", "nach", "halb", "dreiviertel", "voor", "over", "half", "meno", "mezza", "mezzo", "quarto", "quarti",
     "alle", "menos", "media", "cuarto", "las", "παρά", "τέταρτο", "μισή", "στις", "be", "minučių")
)  # fmt: skip


def find_clock(text: str, code: str, said: frozenset[str]) -> Iterator[Mention]:
    """Yield times by the clock for review: the minute of a train or a call is in somebody's records."""
    if said & _TELLING:
        yield from matches(text, (_told(code),), REVIEW)


@cache
def _told(code: str) -> Form:
    return form(DATE, rf"(?<!\p{{L}})(?:{_TOLD[code].replace('{n}', number_words(code))})(?!\p{{L}})", regex.IGNORECASE)


def with_weekdays(text: str, code: str, dates: Iterable[Mention]) -> Iterator[Mention]:
    """Yield dates with the weekday, the other day or the "every" before them, and times of day right behind a date.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    dates : iterable of Mention
        The dates in it.
    """
    before, behind, clock = _before(code), _behind(code), _clock(code)
    for one in dates:
        if lead := before.search(text, max(0, one.start - _LEAD), one.start):
            yield replace(one, start=lead.start())
        if day := behind.match(text, one.end):
            yield replace(one, start=one.start if day["case"] else day.start("day"), end=day.end())
        if time := clock.match(text, one.end):
            yield replace(one, start=time.start("time"), end=time.end())


@cache
def _before(code: str) -> regex.Pattern[str]:
    period = PERIODS[code]
    first = rf"{day_said(code)}(?!\p{{L}})(?:{period.to})"
    day = rf"(?:(?:un|une|einem|een) )?{weekday(code)},? {_ARTICLE[code]}"
    return regex.compile(rf"(?<!\p{{L}})(?:{day}(?:{first})?|{first}{_ARTICLE[code]}|{EVERY} )$", regex.IGNORECASE)


@cache
def _behind(code: str) -> regex.Pattern[str]:
    """A weekday after its date, and what Lithuanian says after a day and after a year."""
    case = r"d\.|dien\p{L}+|met(?:ais|ų)" if code == "lt" else "(?!)"
    return regex.compile(
        rf",? (?:(?:un|une|a|ein(?:em|en)?|een|om) )?(?P<day>{weekday(code)})| (?P<case>{case})(?!\p{{L}})",
        regex.IGNORECASE,
    )


@cache
def _clock(code: str) -> regex.Pattern[str]:
    number = rf"(?:{number_words(code)}|\d{{1,2}}(?!\d))"
    return regex.compile(rf",? (?P<time>{_CLOCK[code].replace('{n}', number)})(?!\p{{L}})", regex.IGNORECASE)
