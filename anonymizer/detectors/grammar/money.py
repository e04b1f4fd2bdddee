"""Sums of money: how much somebody earned, paid or lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import regex

from ...languages.language import words
from ...mentions import MONEY, REVIEW, Mention
from ...numbers import LARGE, number, number_words, value_of
from ...patterns import alternatives
from ..forms import Form, form, matches

_DIGIT = regex.compile(r"\d")
_SCALE = (
    r"(?: ?(?:millions?|billions?|thousand|hundred|mille|mila|milioni?|milionai|duizend|miljoen|tausend|millionen|mil"
    r"|millones|k|m|bn|εκατομμύρια|χιλιάδες|tūkstan\p{L}+)(?!\p{L}))?"
)
_AMOUNT = rf"(?:\d{{1,3}}(?:[ \u00a0\u202f]\d{{3}}(?!\d))++(?:[.,]\d++)?|\d++(?:[.,'’]\d++)*+){_SCALE}"
# Nouns of currencies in the eight languages, those in use and those that old people remember; coins identify nobody.
_NAMES = words(
    "pounds pound quid dollars dollar euros euro eur grand guineas schillings francs francos franchi"
    " franc livres livre pond pfund sterling mark marks deutschmarks marka lire lira liras drachmas drachmes"
    " pesetas peseta duros gulden guilders guilder kroner kronor krone zlotys zloty zł złoty rubles roubles rubli rublių"
    " forints koruna crowns yen rupees rupee rand dinars dinar dirhams lei leva hryvnias"
    " λίρες λίρα ευρώ δραχμές δραχμή φράγκα eurų eurai eurus euro litų litai litus lt rublius rubliai svarų dolerių"
    " dollari dólares dolares dolaria δολάρια sterline libras livres"
)
_SYMBOL = r"[£$€¥₤₺₽]"
_ABOUT = r"(?:approx\w*\.?|approximately|about|around|some|equal to|environ|etwa|rund|ongeveer|circa|unos|περίπου|apie)"
_WORTH = regex.compile(rf" ?[(\[](?: ?{_ABOUT})? ?| ?[–—=-] ?{_ABOUT}? ?| (?:or )?{_ABOUT} ")

_AFTER_CHANGE = r"(?:in|on|for|from|to|left|out|en|de|dans|pour|sur|aus|von|für|bei|übrig|uit|voor|van|bij|over|da|di|per|nel|por|para|στο|στην|για|από|iš|už|su)(?!\p{L})"
# "eighteen thousand and something"
_AND_MORE = regex.compile(
    r" (?:and (?:something|some|a bit|change)|odd(?! \p{L})|et quelques|und (?:ein paar )?zerquetschte|und ein bisschen|en (?:nog )?wat"
    r"|e rotti|e qualcosa|y pico|y algo|και κάτι|κι κάτι|su trupučiu|ir dar kažkiek)(?!\p{L})",
    regex.IGNORECASE,
)
_SMALL = 10  # units of a currency
_FORMAL = regex.compile(r"(?<!\p{L})(?:approximately|(?:an? )?(?:total|estimated|average) of) $", regex.IGNORECASE)


def find_money(text: str, code: str, said: frozenset[str]) -> Iterator[Mention]:
    """Yield sums of money, with what they are worth in another currency when that stands beside them; small change for review.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    said : frozenset of str
        Its words in lower case.
    """
    sums: list[Mention] = []
    if _DIGIT.search(text):
        sums += matches(text, _written())
    if said & _nouns():
        sums += matches(text, (_said(code),))
    for more in _AND_MORE.finditer(text):
        if count := _counted_before(code).search(text, max(0, more.start() - 60), more.start()):
            yield Mention(count.start(), more.end(), REVIEW, MONEY, "grammar")
    last: Mention | None = None
    for one in sorted(sums):
        formal = _FORMAL.search(text, max(0, one.start - 24), one.start) if text[one.start].isalpha() else None
        if formal is not None:  # "approximately EUR 300", as documents have it; "about £300" is said, and stays about
            one = replace(one, start=formal.start())
        if last is not None and one.start >= last.end and _WORTH.fullmatch(text, last.end, one.start):
            one = replace(one, start=last.start)
        yield replace(one, tier=REVIEW) if _is_change(text[one.start : one.end], code) else one
        last = one


def _is_change(surface: str, code: str) -> bool:
    """Whether a sum is so small that everybody has had it: "five pounds", "€10"."""
    found = _small(code).fullmatch(surface)
    return found is not None and (value_of(found["count"], code) or 0) <= _SMALL


@cache
def _small(code: str) -> regex.Pattern[str]:
    return regex.compile(
        rf"(?:{_SYMBOL} ?)?(?P<count>{number(code)})(?: ?(?:{alternatives(_NAMES)}|{_SYMBOL}))?", regex.IGNORECASE
    )


@cache
def _written() -> tuple[Form, ...]:
    from babel.numbers import list_currencies

    # these are words, too, in a heading in capitals
    codes = alternatives(code for code in list_currencies() if code not in {"ALL", "TOP", "CUP", "LAK", "MOP"})
    names = rf"(?i:{alternatives(_NAMES)})"
    adjectives = r"(?:\p{Lu}[\p{L}-]{1,14} ){0,2}"
    return (
        form(MONEY, rf"{_SYMBOL} ?(?i:{_AMOUNT})"),
        form(MONEY, r"(?<![\w.,])\d{1,4}[kK](?!\w)"),
        form(MONEY, rf"\b{codes} ?(?i:{_AMOUNT})"),
        form(
            MONEY,
            rf"(?<![\w.,])(?i:{_AMOUNT}) ?(?:{_SYMBOL}|{adjectives}{names}(?!\w)(?: sterling)?|{codes}\b)(?:,? ?[(\[]{codes}[)\]]?)?",
        ),
    )


@cache
def _counted_before(code: str) -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\p{{L}}){_counted(code)}$", regex.IGNORECASE)


def _counted(code: str) -> str:
    item = rf"(?:{number_words(code)}|(?<!\p{{L}}){LARGE}(?!\p{{L}}))"
    return rf"{item}(?:[ -](?:(?:and|et|e|y|en|und|και|ir) )?{item}){{0,6}}"


@cache
def _said(code: str) -> Form:
    counted = _counted(code)
    names = alternatives(_nouns())
    one = r"(?:an?|one) (?=hundred|thousand)"  # "a hundred and ten"
    change = rf"(?: (?:(?:and|et|e|y|con|und|en|και|κι|ir) )?{number_words(code)}(?= ?[.,;:?!)\n]|$| {_AFTER_CHANGE}))?"
    return form(MONEY, rf"(?<!\p{{L}})(?:{one})?{counted} {names}(?!\p{{L}}){change}", regex.IGNORECASE)


@cache
def _nouns() -> frozenset[str]:
    return frozenset(name for name in _NAMES if len(name) > 2)
