"""How long something was fixed to last, and how many there were of what a court counts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from ...languages.language import words
from ...mentions import DURATION, NUMBER, Mention
from ...numbers import number
from ...patterns import alternatives
from ..forms import Form, form, matches

_DIGIT = regex.compile(r"\d")
_COUNT = r"(?:\d{1,3}(?:,\d{3})+|\d+|{n})"
_TIME = r"(?:{n}|\d+)(?:[ -]and[ -]a[ -]half)?[ -](?:calendar )?(?:years?|months?|weeks?|days?|hours?)(?:['’]s)?"
_SERVED = r"imprisonment|prison|detention|custody|jail|probation|hard labour|community service|suspended|disqualification|house arrest"
_FIXED = (
    r"sentenced?|sentences?|imprisoned|jailed|detained|remanded|tariff|(?:prison |minimum |custodial |suspended |fixed )term|ban(?:ned)?"
    r"|disqualified|prohibited|(?:was|were|been) (?:set|fixed)|expelled|evicted|suspended"
)
# What courts count of one case; a survivor's two brothers and three friends are another detector's.
_COUNTED = words(
    "suspects defendants co-defendants co-accused applicants plaintiffs claimants complainants respondents prisoners inmates"
    " detainees offences counts charges hearings cases orders actions lawsuits complaints appeals petitions judgments indictments"
    " convictions instances plots parcels shares companies pages tablets pills weapons rifles pistols bullets cartridges bonds"
    " invoices votes signatures"
)
_UNITS = frozenset(words("year years month months week weeks day days hour hours"))
_OF_COURT = frozenset(
    words(
        "imprisonment imprisoned prison detention detained custody jail jailed probation labour community suspended tariff term"
        " disqualification disqualified arrest sentence sentences sentenced remanded ban banned prohibited set fixed expelled"
        " evicted following"
    )
)
_WEIGHED = r"(?:kg|kgs|kilos?|kilograms?|kilogrammes?|g|grams?|grammes?|mg|litres?|lit(?:er)?s|sq\. ?m|m²|square met(?:re|er)s|hectares?|tonnes?)"


def find_durations(text: str, code: str, said: frozenset[str]) -> Iterator[Mention]:
    """Yield sentences, bans and other terms, shares in per cent, and counts in a case; in English only.

    "For six years" is what anybody says, and stays.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    said : frozenset of str
        Its words in lower case.
    """
    if code != "en":
        return
    units = said & _UNITS
    if units:
        yield from matches(text, _plain_terms() if len(units) > 1 or "' " in text or "’ " in text else ())
        yield from matches(text, _fixed_terms() if said & _OF_COURT else ())
    if said & _counted():
        yield from matches(text, _counts())
    if _DIGIT.search(text):
        yield from matches(text, _MEASURES)


@cache
def _plain_terms() -> tuple[Form, ...]:
    """Two units in a row, which nobody says of what lasted about so long, and a term's genitive."""
    time = _TIME.replace("{n}", number("en"))
    return (
        form(DURATION, rf"(?<![\w-]){time}(?:(?:,|,? and) {time})+(?! (?:old|of age|ago|later)\b)", regex.IGNORECASE),
        form(DURATION, rf"(?<![\w-]){time}(?=['’] \p{{L}}{{4}})", regex.IGNORECASE),
    )


@cache
def _fixed_terms() -> tuple[Form, ...]:
    time = _TIME.replace("{n}", number("en"))
    fixed = rf"\b(?:{_FIXED})(?: \p{{L}}+){{0,6}} (?:to|of|at|for) (?:(?:a|about|another|over|the) )*(?:term of )?\K"
    return (
        form(
            DURATION,
            rf"(?<![\w-]){time}(?=['’]?s? (?:and \p{{L}}+ )?(?:of |in )?\p{{L}}* ?(?:{_SERVED})\b)",
            regex.IGNORECASE,
        ),
        form(DURATION, rf"{fixed}{time}(?! old)", regex.IGNORECASE),
        form(DURATION, r"\blife (?:imprisonment|sentence)s?\b", regex.IGNORECASE),
        form(DURATION, rf"\bfollowing \K{time}(?! (?:old|of)\b)", regex.IGNORECASE),
    )


@cache
def _counted() -> frozenset[str]:
    return frozenset(part for word in _COUNTED for part in word.split("-"))


@cache
def _counts() -> tuple[Form, ...]:
    count = _COUNT.replace("{n}", number("en"))
    kind = r"(?:other|further|different|separate|additional|fellow|successive|new|more|alleged)"
    pattern = rf"(?<![\w.,-]){count} (?:{kind} )?{alternatives(_COUNTED)}\b"
    return (form(NUMBER, pattern, regex.IGNORECASE),)


_MEASURES = (
    form(
        NUMBER,
        r"(?<![\w.,])(?:\b(?:about|approximately|nearly|some) )?(?!(?:0|50|100) ?(?:%|p))\d{1,3}(?:[.,]\d+)? ?(?:%|per ?cent\b)",
        regex.IGNORECASE,
    ),
    form(NUMBER, rf"(?<![\w.,£$€])\d[\d.,]* ?{_WEIGHED}(?!\p{{L}})(?: of (?!the\b)\p{{L}}+)?"),
)
