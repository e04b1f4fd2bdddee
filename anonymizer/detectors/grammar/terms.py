"""What a court's paper fixes to the day and counts: terms, hours, centuries, shares and numbers of things.

In talk "for three years" and "two letters" are everybody's; in a judgment they tell one case from the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

import regex

from ...dictionary import is_word
from ...languages.language import words
from ...mentions import AGE, CODE, DATE, DURATION, MONEY, NUMBER, REPLACE, REVIEW, Mention
from ...numbers import number, value_of
from ..forms import Form, form, matches

_COUNT = r"(?:\d{1,3}(?:[,  ]\d{3})+|\d+(?:\.\d+)?|{n})"
_UNIT = r"(?:years?|months?|weeks?|days?|nights?|hours?|minutes?|decades?)(?!\p{L})"
_ORDINAL = r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|(?:six|seven|eigh|nin|ten|eleven|twelf|\p{L}+teen|twentie)th|twenty-first)"
_PART = r"(?:(?:early|mid|middle|late|beginning|end)[ -](?:of the |the )?)"
_HOUR = r"(?:[01]?\d|2[0-4])(?:[.:h]\d\d)?"
_HALF = r"(?:[ap]\. ?m\.|[ap]m\b|o['’]clock|noon\b|hours\b)"
_OF_THINGS = r"(?:km|kilomet(?:re|er)s?|met(?:re|er)s?|m|cm|mm|centimet(?:re|er)s?|miles?|feet|knots|acres?|ha|sq\. ?km|dunams?|volts?|watts?|degrees)"
_FRACTION = r"(?:(?:one|two|three|four|a)[ -](?:third|quarter|fifth|sixth|tenth|eighth)s?)"
# what is counted in every judgment alike
_OF_LAW = frozenset(
    words(
        "judges articles sections paragraphs parties members questions grounds reasons issues points things ways times elements"
        " conditions sides stages types kinds forms categories levels instances respects aspects principles rights"
        " sentences words provisions sets parts others years months weeks days hours minutes nights decades per pieces"
        " lay professional deputy protocols rules chapters"
    )
)
_SMALL = (
    r"(?:the|these|those|this|which|that|and|or|nor|of|in|on|at|to|with|for|as|no|not|some|any|it|he|she|they|his|her|their|its"
    r"|was|were|is|are|had|has|have|who|when|where|by|from|but|also|all|both|each|every|following|after|before|then|than)"
)
_FEW = 4  # of what nobody counts to identify a case: "two flats" is for a person to look at
_QUALIFIER = regex.compile(
    r"(?<!\p{L})(?:(?:not |no )?(?:less|fewer|more|longer|later|earlier) than|(?:just |well )?(?:over|under)|at least|at most|up to|about|around"
    r"|almost|nearly|approximately|approx\.|roughly|some|exceeding|a total of|a further|another|the (?:next|following|last|previous|first))[ ]$",
    regex.IGNORECASE,
)
_QUALIFIED = frozenset({DURATION, NUMBER, MONEY})
_OF_DAY = regex.compile(
    r"(?<!\p{L})(?:(?:morning|afternoon|evening|night|early hours|small hours|week|weekend) of (?:the )?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )+$"
)
_AGED = regex.compile(r"(?<!\p{L})(?:the )?ages?d?(?: of)? $", regex.IGNORECASE)


def find_terms(text: str) -> Iterator[Mention]:
    """Yield every term, hour, century, share and count of a court's paper in English.

    Parameters
    ----------
    text : str
        One turn of such a paper.
    """
    yield from matches(text, _terms())
    for found in _things().finditer(text):
        noun = found["noun"].lower()
        if noun in _OF_LAW or not _is_plural(noun):
            continue
        many = (value_of(found["count"], "en") or 0) > _FEW or found["count"][0].isdigit()
        yield Mention(found.start(), found.end(), REPLACE if many else REVIEW, NUMBER, "grammar")


def with_qualifiers(text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Mentions, sums, terms and counts with what a paper says before them: "approximately EUR 300", "over thirty".

    Parameters
    ----------
    text : str
        One turn of such a paper.
    mentions : iterable of Mention
        Of that turn.
    """
    for mention in mentions:
        before = None
        if mention.category in _QUALIFIED:
            before = _QUALIFIER.search(text, max(0, mention.start - 16), mention.start)
        elif mention.category == DATE:
            before = _OF_DAY.search(text, max(0, mention.start - 24), mention.start)
        elif mention.category == AGE:
            before = _AGED.search(text, max(0, mention.start - 12), mention.start)
        yield replace(mention, start=before.start()) if before else mention


@cache
def _terms() -> tuple[Form, ...]:
    count = _COUNT.replace("{n}", number("en"))
    half = r"(?:[ -](?:and[ -])?(?:a[ -])?half)?"
    time = rf"{count}{half}(?:[ -]{_UNIT})"
    outof = rf"(?: out of {count}(?: {_UNIT})?)?"
    flags = regex.IGNORECASE
    return (
        form(
            DURATION,
            rf"(?<![\w.,-])(?!one day\b){time}(?:(?:,|,? (?:and|or|to)) {time})*{outof}(?:['’]s?)?(?! (?:old|of age)\b|-old)",
            flags,
        ),
        form(DURATION, rf"(?<![\w.,-]){count} (?:to|or|and) {time}(?! (?:old|of age)\b|-old)", flags),
        form(
            DURATION,
            rf"\b(?:(?:next|following|previous|last|preceding|past|first|final) (?:few |several )?|several |many |numerous |a few )(?:hundred |thousand )?{_UNIT}(?<=s)\b",
            flags,
        ),
        form(
            NUMBER,
            rf"(?<![\w.,-])(?!(?:one|two)-)(?:\d[\d,.]*|{number('en')})-(?!year|month|week|day|hour)\p{{Ll}}{{3,}}\b",
            flags,
        ),
        form(DURATION, r"\b(?:mandatory |discretionary |whole[ -])?life (?:imprisonment|sentence|term)s?\b", flags),
        form(DATE, rf"(?<![\w.,:/-]){_HOUR}(?: ?(?:[–-]|and|to|until) ?{_HOUR})? ?{_HALF}", flags),
        form(
            DATE,
            rf"\b{_PART}?{_ORDINAL}(?:(?:, | and | to (?:the )?(?:{_PART})?){_ORDINAL})* (?:century|centuries)\b",
            flags,
        ),
        form(
            CODE, r"[\[(]\d{4}[\])] (?:\d{1,3} )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2} \d{1,4}(?:-\p{Lu}+)?\b"
        ),  # a law report's page
        form(
            NUMBER, r"(?:\bbetween )?(?<![\w.,])\d[\d.,]* ?%? ?(?:to|and|or|[–-]) ?\d[\d.,]* ?(?:%|per ?cent\b)", flags
        ),
        form(NUMBER, rf"(?<![\w.,-]){_FRACTION}\b(?! part(?:y|ies)\b)", flags),
        form(NUMBER, r"(?<![\w.,£$€-])\d[\d.,]* (?:million|billion|thousand)\b"),
        form(
            NUMBER, rf"(?<![\w.,£$€-])(?:\d[\d.,]* ?(?:x|×|by) ?)?\d[\d.,]* ?{_OF_THINGS}(?:/h|/s|²| per hour)?(?!\w)"
        ),
    )


@cache
def _things() -> regex.Pattern[str]:
    """A number and, with an adjective or two between, what is counted."""
    count = _COUNT.replace("{n}", number("en"))
    return regex.compile(
        rf"(?<![\w.,§/-])(?<!\b(?:no|nos|section|article|rule|articles|sections|rules|paragraph|paragraphs|page|§)\.? )"
        rf"(?!(?:one|1|zero|nought|oh|1[5-9]\d\d|20[0-4]\d)\b)(?P<count>{count})"
        rf"(?: (?!{_SMALL}\b)\p{{Ll}}[\p{{L}}-]+){{0,2}}? (?P<noun>\p{{Ll}}[\p{{L}}-]*(?<![sui])s|\p{{Ll}}*(?:men|children|people))(?![\p{{L}}'’-])",
        regex.IGNORECASE,
    )


def _is_plural(noun: str) -> bool:
    return len(noun) > 3 and is_word(noun, "en")
