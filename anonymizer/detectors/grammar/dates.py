"""Days, months and years, in figures and as they are said."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from ...languages import language_for
from ...mentions import DATE, Mention
from ...numbers import LARGE, number_words
from ...patterns import alternatives
from ...periods import SEASONS, month_names
from ..forms import Form, form, matches
from .days import find_days
from .feasts import find_feasts
from .periods import find_periods
from .weekdays import find_clock, with_weekdays

_DIGIT = regex.compile(r"\d")
# a scanner's 1 is an l or an I, but one of the two alone is a word
_DAY = r"(?:\d[\dlIO]?|[lI][\dO])"
_YEAR = r"(?:(?:1[6-9]|2[01])\d\d|[lI1][6-9][0-9lIO]{2})"
_NUMERIC_YEAR = rf"{_YEAR}(?!\w)"
# "the 1985 Act", "the Rules of 2004": the year is part of a law's name
_LAWS = "Acts?|Law|Convention|Constitution|Regulations?|Order|Code|Rules|Directive|Protocol|Treaty"
_LAW = rf"(?! (?:\p{{Lu}}[\p{{L}}-]+ ){{0,3}}(?:{_LAWS})\b)"
_NO_LAW_BEFORE = rf"(?<!\b(?:{_LAWS})(?: of| no\.?| nos\.?)? (?:the )?)"
_FIGURES: tuple[Form, ...] = (
    form(DATE, r"\b[\dlIO]{1,2} ?[./-] ?[\dlIO]{1,2} ?[./-] ?(?:\d{4}|\d{2})\b"),
    form(DATE, r"\b\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\b)?)?(?!\d)"),
    form(
        DATE,
        rf"(?:(?<![\d£$€.,/-])|(?<=\b(?:mid|early|late|pre|post)-)){_NO_LAW_BEFORE}\b{_YEAR}(?!\d){_LAW}(?:['’]?s)?(?!\w)(?![.,]?\d)",
    ),
    form(DATE, r"(?<!\w)['’]\d\ds?(?!\w)"),
    form(DATE, r"(?<![\w£$€.,/-])(?:\byears? )?(?:1[6-9]|2[01])\d\d ?[-–/] ?(?:(?:1[6-9]|2[01])\d)?\d\d(?![\w/-])"),
)
_ORDINAL = (
    r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)"
)
_HIGH_ORDINAL = rf"(?:twent(?:y|ieth)(?:[ -]{_ORDINAL})?|thirt(?:y[ -]first|ieth)|\w+teenth)"
_UNIT = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_SAID_YEAR = (
    r"(?:nineteen|twenty)[ -](?:hundred|oh|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    rf"(?:[ -]{_UNIT})?"
)
_FEASTS = frozenset(
    (
        "christmas",
        "easter",
        "whitsun",
        "pentecost",
        "ramadan",
        "passover",
        "hanukkah",
        "diwali",
        "halloween",
        "good",
        "year",
    )
)
_COUNTED = r"(?! (?:years|people|pounds|euros|dollars|miles|minutes|times|days|or|quid|of))"


def find_dates(text: str, code: str, said: frozenset[str]) -> Iterator[Mention]:
    """Yield dates: days with a month, months with a year, years, decades, and what lies between two of them.

    A month alone ("in March") tells no one apart, and neither does the year in the name of a law.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    said : frozenset of str
        Its words in lower case.
    """
    dates, feasts = list(_single(text, code, said)), list(find_feasts(text, code, said))
    yield from dates
    yield from feasts
    yield from find_days(text, code, dates)
    yield from find_periods(text, code, dates)
    yield from with_weekdays(text, code, [*dates, *feasts])
    yield from find_clock(text, code, said)


def _single(text: str, code: str, said: frozenset[str]) -> Iterator[Mention]:
    if _DIGIT.search(text):
        yield from matches(text, _FIGURES)
    if said & month_names(code):
        yield from matches(text, _with_month(code))
        yield from matches(text, _said_with_month(code))
    if code == "en":
        yield from matches(text, _english(said))


@cache
def _with_month(code: str) -> tuple[Form, ...]:
    months = alternatives(month_names(code))
    day = rf"\b{_DAY}(?:st|nd|rd|th|er|\.|º|η|ης|-oji|-ąją|-osios|-os)?"
    joins = r"(?: +(?:of|de|del|di|des)(?: the)?)?[ ,]*"
    more = rf"(?:{day}(?:,| and| et| und| en| e| y| και| ir| to| or| until| till| through|-|–|/)(?: the)? ?)*"
    lithuanian = r"(?:-ųjų|-aisiais|-ais)?(?: metų| metais)?"
    flags = regex.IGNORECASE
    return (
        form(DATE, rf"{more}{day}{joins}\s*\b{months}(?!\p{{L}})(?:\.?[ ,]*(?:de |del )?{_NUMERIC_YEAR})?", flags),
        # "in January, March and April 1998"
        form(
            DATE,
            rf"(?<!\p{{L}}){months}(?:(?:,|,? (?:and|or|et|und|en|e|y|και|ir)) {months})+(?:,? (?:of |de |del )?{_NUMERIC_YEAR})",
            flags,
        ),
        form(DATE, rf"(?<!\p{{L}}){months}\b\.?,? +{_DAY}(?:st|nd|rd|th)?\b(?:,? *{_NUMERIC_YEAR})?", flags),
        form(DATE, rf"(?<!\p{{L}}){months}(?!\p{{L}})\.?,?(?: (?:of|de|del))? *{_NUMERIC_YEAR}", flags),
        form(
            DATE,
            rf"(?:{_NUMERIC_YEAR} m\.|{_NUMERIC_YEAR}{lithuanian}) {months}(?: {_DAY}(?: d\.| d| dieną|-ąją)?)?",
            flags,
        ),
    )


@cache
def _said_with_month(code: str) -> tuple[Form, ...]:
    """A day and a month in words, with what may be a year in words around them."""
    ordinals = language_for(code).ordinals
    said = rf"(?:{number_words(code)}|{LARGE}{'|' + ordinals if ordinals else ''})(?!\p{{L}})"
    links = r"(?:[ ,]{1,3}(?:de |di |del |of |the |von |του |and |et |e |metų |m\. ){0,2})"
    months = alternatives(month_names(code))
    year = rf"(?:{links}(?:{said}|\d{{4}}))"
    flags = regex.IGNORECASE
    return (
        form(DATE, rf"(?<!\p{{L}})(?:{said}{links}){{1,3}}{months}(?!\p{{L}}){year}{{0,5}}", flags),
        form(
            DATE,
            rf"(?<!\p{{L}})(?:{said}{links}){{0,5}}{months} {said}(?: {said}){{0,2}}(?:{links}\d{{4}})?",
            flags,
        ),
        form(DATE, rf"(?<!\p{{L}}){months}(?: (?:of|de|del|di|van|von|του)){{1,2}} {said}(?:[ -]{said}){{0,4}}", flags),
        form(DATE, rf"(?<!\p{{L}}){months} (?:del?|van|von|του|of) ['’]?\d\d(?![\w.,:]\d|\w)", flags),
    )


def _english(said: frozenset[str]) -> Iterator[Form]:
    """What English says without a month or with an ordinal: the year, the season, "the fifth of the sixth"."""
    flags = regex.IGNORECASE
    if said & set(SEASONS["en"]):
        season = alternatives(SEASONS["en"])
        yield form(DATE, rf"\b(?:{season}(?:,| and| or|/| to) )*{season}(?: of)?,? {_NUMERIC_YEAR}", flags)
    if said & _FEASTS:
        feast = alternatives(_FEASTS)
        yield form(
            DATE, rf"\b(?:New Year(?:['’]s)?|Good Friday|{feast})(?: (?:Eve|Day))?(?: of)?,? {_NUMERIC_YEAR}", flags
        )
    if said & month_names("en"):
        capital = r"(?-i:May)"  # in small letters it is a verb: "may second that"
        months = alternatives(month_names("en") - {"may"})
        yield form(
            DATE,
            rf"\b(?:{months}|{capital}),? (?:the )?(?:{_ORDINAL}|{_HIGH_ORDINAL})\b(?:,? *(?:{_NUMERIC_YEAR}|{_SAID_YEAR}))?",
            flags,
        )
    if said & {"nineteen", "twenty"}:
        yield form(DATE, rf"\b{_SAID_YEAR}\b{_COUNTED}", flags)
    if "thousand" in said:
        end = rf"(?:\w+teen|ten|eleven|twelve|twenty(?:[ -]\w+)?|{_UNIT})"
        yield form(DATE, rf"\btwo thousand(?: and)? {end}\b{_COUNTED}", flags)
    if "of" in said:
        yield form(
            DATE,
            rf"\b(?:the )?\d{{1,2}}(?:st|nd|rd|th) of (?:the )?{_ORDINAL}\b,?(?: *{_NUMERIC_YEAR})?",
            flags,
        )
        months = alternatives(month_names("en"))
        year = rf"(?:{_NUMERIC_YEAR}|{_SAID_YEAR})"
        yield form(DATE, rf"\b(?:the )?(?:{_ORDINAL}|{_HIGH_ORDINAL}) of {months}\b(?:,? *{year})?", flags)
