"""Days that are told by a feast, or by their week: "the Monday after Easter", "Halloween 2018", "the second week in March"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from ...languages.language import words
from ...mentions import DATE, REPLACE, REVIEW, Mention
from ...numbers import number_words
from ...patterns import alternatives
from ...periods import month_names, weekday
from ..forms import holds
from .feast_days import FEASTS, Feasts

_YEAR = r"(?:1[6-9]|2[01])\d\d(?!\w)"


def find_feasts(text: str, code: str, said: frozenset[str]) -> Iterator[Mention]:
    """Yield days by their feast or their week; for review where no year and no weekday makes it one day ("before Easter").

    A season alone ("at Christmas") is everybody's, and left alone.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    said : frozenset of str
        Its words in lower case.
    """
    feast = holds(text, _parts(code))
    if feast:
        for found in _feast(code).finditer(text):
            if found["year"] or found["weekday"] or found["day"]:
                yield Mention(found.start(), found.end(), REPLACE, DATE, "grammar")
            elif found["near"]:
                yield Mention(found.start(), found.end(), REVIEW, DATE, "grammar")
    if feast or said & month_names(code):
        for found in _nth(code).finditer(text):
            tier = REPLACE if found["weekday"] or found["year"] else REVIEW
            yield Mention(found.start(), found.end(), tier, DATE, "grammar")


@cache
def _parts(code: str) -> tuple[str, ...]:
    """Parts of words, in lower case, of which one is in every feast."""
    named = (*words(FEASTS[code].seasons), *words(FEASTS[code].days))
    return tuple(sorted({part for one in named for part in _needed(one)}))


def _needed(feast: str) -> list[str]:
    """The longest letters of a pattern outside its groups; where these are short, all letters in it."""
    letters = regex.compile(r"(?<!\\)\p{L}+")
    outside = feast
    while (inner := regex.sub(r"\([^()]*\)\??|\p{L}\?|\\p\{L\}\+", " ", outside)) != outside:
        outside = inner
    longest = max(letters.findall(outside), key=len, default="")
    return [longest] if len(longest) > 3 else [part for part in letters.findall(feast) if len(part) > 3] or [longest]


def _either(listing: str) -> str:
    return rf"(?:{'|'.join(sorted(words(listing), key=lambda one: -len(one)))})"


@cache
def _feast(code: str) -> regex.Pattern[str]:
    feasts = FEASTS[code]
    named = rf"(?:(?P<day>{_either(feasts.days)})|{_either(feasts.seasons)})(?!\p{{L}})"
    told = rf"(?P<weekday>{weekday(code)})(?: [^.,;:!?\n]{{1,36}}?)?|(?P<near>{feasts.units})"  # "the Monday we left after"
    near = rf"{feasts.article}(?:(?:{told}){feasts.relation}{feasts.inner})?"
    return regex.compile(rf"(?<!\p{{L}}){near}{named}{feasts.tail}{_year(feasts, code)}", regex.IGNORECASE)


@cache
def _nth(code: str) -> regex.Pattern[str]:
    """A weekday or a week by its number in a month or a season."""
    feasts = FEASTS[code]
    months = alternatives(month_names(code))
    whole = rf"(?:{months}|{_either(feasts.seasons)}|{_either(feasts.fasts)})(?!\p{{L}})(?:\.(?=,? ?\d))?"
    unit = rf"(?:(?P<weekday>{weekday(code)})|{feasts.week}(?!\p{{L}}))"
    if code == "lt":
        return regex.compile(
            rf"(?<!\p{{L}}){feasts.ordinals} {whole}(?: mėnesio)? {unit}{_year(feasts, code)}", regex.IGNORECASE
        )
    return regex.compile(
        rf"(?<!\p{{L}}){feasts.article}{feasts.ordinals} {unit}{feasts.of}{whole}{_year(feasts, code)}",
        regex.IGNORECASE,
    )


def _year(feasts: Feasts, code: str) -> str:
    """A year behind a feast, in figures or after "of" in words."""
    said = rf"{feasts.link}{number_words(code)}(?: {number_words(code)})?" if feasts.link else "(?!)"
    return rf"(?P<year>,?(?: ?{feasts.link or ' '}| )(?:{_YEAR}|['’]\d\d(?!\w))|,? ?{said}(?! \p{{L}}+s(?!\p{{L}})))?"
