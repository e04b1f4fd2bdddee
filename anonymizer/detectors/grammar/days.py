"""Days without their month: what corrects a date ("the 12th of May, no, the thirteenth"), two numbers for one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

import regex

from ...languages import language_for
from ...mentions import DATE, Mention
from ...numbers import number_words
from ...patterns import alternatives
from ...periods import month_names
from ..forms import Form, form, matches

_ENGLISH = (
    r"(?:\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
    r"|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w{3,5}teenth|twentieth|thirtieth)"
)
# By language: what stands before a day, how the day is said ({n}: a number, {o}: an ordinal), and what may follow it.
_DAYS = {
    "en": (r"\bthe ", _ENGLISH, "because and but since so when as at in that was i we it no"),
    "fr": (r"\ble ", r"(?:\d{1,2}|{n})", "parce car et mais c'était il elle je j'ai on au matin soir"),
    "de": (
        r"\b(?:am|vom|zum|den|der) ",
        r"(?:\d{1,2}\.|{o}n?)",
        "weil und da war denn bin ist abends morgens nachts in",
    ),
    "nl": (r"\b(?:de|den) ", r"(?:\d{1,2}e|{o})", "want en was is omdat dus op 's in"),
    "it": (r"\b(?:il |l['’])", r"(?:\d{1,2}|{n})", "perché e era poi mattina sera notte ma ho sono di"),
    "es": (r"\b(?:el|al) ", r"(?:\d{1,2}|{n})", "porque y era fue por que me se ya cuando"),
    "el": (r"\b(?:στις|τις) ", r"(?:\d{1,2}|{n}|τρεις|τέσσερις|δεκατρείς|δεκατέσσερις)", "γιατί και που ήταν το τη"),
    "lt": (r"(?<!\p{L})", r"(?=\p{L}+ą(?!\p{L})){o}(?! \p{L}+[ąį](?!\p{L}))", "nes ir bet kad buvo ryte vakare dar"),
}
_MONTH_SAID = {  # a day and the number of its month
    "en": rf"\b(?:the )?{_ENGLISH} of (?:the )?(?:first|{_ENGLISH})",
    "de": r"\b(?:am|vom|zum|der|den) \K{o}n? (?:erste|{o})n?",
    "nl": r"\bde \K{o} van de (?:eerste|{o})",
}
_END = r"(?= ?(?:[.,;:?!\n)]|…|$))"


def find_days(text: str, code: str, dates: Iterable[Mention]) -> Iterator[Mention]:
    """Yield days by their number alone where the turn has a date with a month, and dates of two numbers in words.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    dates : iterable of Mention
        The dates with a month or a year in it.
    """
    if code in _MONTH_SAID:
        yield from matches(text, (_with_number(code),))
    named = _month(code)
    if any(named.search(text, one.start, one.end) for one in dates):
        yield from matches(text, (_alone(code),))


@cache
def _month(code: str) -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\p{{L}}){alternatives(month_names(code))}(?!\p{{L}})", regex.IGNORECASE)


def _filled(pattern: str, code: str) -> str:
    return pattern.replace("{n}", number_words(code)).replace("{o}", f"(?:{language_for(code).ordinals or '(?!)'})")


@cache
def day_said(code: str) -> str:
    """A pattern of a day by its number, with its article in English: "the tenth"."""
    before, day, _ = _DAYS.get(code, ("", "(?!)", ""))
    return f"(?:{before if code == 'en' else ''}{_filled(day, code)})"


@cache
def _alone(code: str) -> Form:
    before, day, following = _DAYS.get(code, ("", "(?!)", ""))
    after = rf"(?:{_END}|(?= {alternatives(following.split())}(?!\p{{L}})))"
    lead = before if code == "en" else rf"{before}\K"  # an English date has its article, as with a month
    return form(DATE, lead + _filled(day, code) + r"(?!\p{L})" + after, regex.IGNORECASE)


@cache
def _with_number(code: str) -> Form:
    year = r"(?:,? (?:\d{2,4}|ninet|twent|two thousand|zwei|neun|tweed|negen))"
    return form(
        DATE,
        _filled(_MONTH_SAID[code], code) + rf"(?!\p{{L}})(?:{_END}|(?={year})|(?= (?:that|which|das|dat)\b))",
        regex.IGNORECASE,
    )
