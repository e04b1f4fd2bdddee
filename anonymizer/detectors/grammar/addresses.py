"""Where somebody lives: house numbers, streets, flats and post boxes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from ...languages import Language, language_for
from ...mentions import PLACE, Mention
from ...numbers import number_words
from ...patterns import alternatives
from ..forms import Form, form, matches

_NAME = r"(?:(?:Mc|Mac|O['’]|St\.? )?\p{Lu}[\p{L}'’-]*+)"
_HOUSE = r"\d{1,5}[A-Za-z]?(?:[/-]\d+[A-Za-z]?)?"
# words of which a street is only one meaning: they need a house number before the name
_WEAK = frozenset(
    [
        "court",
        "place",
        "park",
        "green",
        "hill",
        "rise",
        "view",
        "row",
        "walk",
        "way",
        "parade",
        "square",
        "gardens",
        "quay",
        "terrace",
        "st",
    ]
)
_NO_NAME = r"(?!(?:The|A|An|My|Our|This|That|His|Her|Their|And|But|In|On|At|From|To)\b)"
_FLAT = (
    r"(?:flat|apartment|apt\.?|appartement|appt\.?|wohnung|bus|interno|piso|διαμέρισμα|butas|p\.? ?o\.? box|boîte postale"
    r"|bp|postfach|postbus|casella postale|apartado(?: de correos)?|τ\.?θ\.?)"
)
# By language: how a house is told by its number alone ("at number six").
_NUMBERED = {
    "en": r"(?<=(?:\b(?:at|in|to|from|into|outside|house|door)|, door|,) )number",
    "fr": r"\b(?:au|du) \K(?:numéro|n°)", "de": r"\b(?:in|aus|bei|zu)(?: der)? \K(?:Haus)?nummer",
    "nl": r"\b(?:op|in|van|naar) \K(?:huis)?nummer", "it": r"\b(?:al|dal) \K(?:numero(?: civico)?|civico)",
    "es": r"\b(?:en|al|del)(?: el)? \K(?:número|portal)", "el": r"\b(?:στο|από το) \K(?:νούμερο|αριθμό)",
}  # fmt: skip
_END = r"(?= ?(?:[.,;:?!\n)]|…|$))"
# Spanish doors: the floor and the door on it
FLOOR = (
    r"(?:,? (?:bajo|entresuelo|principal|ático|(?:primero|segundo|tercero|cuarto|quinto|sexto|séptimo|octavo|\d{1,2}[º°ª.])(?: piso)?)"
    r"(?:,? (?:[A-Zb-df-np-xz]|izquierda|derecha|centro|izda|dcha)(?!\p{L}))?)?"
)
_BOX = form(PLACE, rf"(?<!\p{{L}}){_FLAT} ?(?:no\.? ?)?\d+\p{{L}}?(?!\p{{L}}|\d|:)", regex.IGNORECASE)


def find_addresses(text: str, code: str) -> Iterator[Mention]:
    """Yield streets with what stands before and after their names.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    """
    yield from matches(text, _streets(code))
    if code in _NUMBERED:
        yield from matches(text, (_numbered(code),))
    if regex.search(r"\d", text):
        yield from matches(text, (_BOX,))


@cache
def _numbered(code: str) -> Form:
    house = rf"(?:\d{{1,4}}[a-z]?(?!\w)|{number_words(code)})"
    return form(PLACE, rf"{_NUMBERED[code]} {house}{_END}", regex.IGNORECASE)


@cache
def _streets(code: str) -> tuple[Form, ...]:
    language = language_for(code)
    return (*_named_first(language), *_named_last(language))


def _named_first(language: Language) -> Iterator[Form]:
    """The name goes before the word for a street: "Larch Road", "Kerkstraat", "Gedimino prospektas"."""
    streets = language.streets_after
    if not streets:
        return
    if language.code == "lt":
        after = alternatives((*streets, "g.", "pr.", "al.", "pl."))
        yield form(PLACE, rf"\b{_NAME}(?: {_NAME}){{0,3}} {after}(?!\p{{L}})(?: ?{_HOUSE}(?!\w))?")
        return
    words = alternatives(form for w in streets for form in (w, w.title(), w.upper()))
    said = number_words(language.code)
    house = rf"(?:(?i:number )?(?:\b{_HOUSE}|(?i:{said})))"
    yield form(
        PLACE,
        rf"(?<!\w){house},? (?:{_NAME} ){{1,4}}{words}(?!\p{{L}})(?:(?<=\b(?i:rd|st|ave?|ln|dr|ct|pl|sq|gdns))\.)?",
    )
    if language.code in ("nl", "de"):
        glued = alternatives(streets)
        titled = alternatives(street.title() for street in streets)
        yield form(PLACE, rf"\b{_NO_NAME}\p{{Lu}}\p{{L}}+er {titled}(?!\p{{L}})(?: {_HOUSE}(?!\w)| {said}{_END})?")
        yield form(
            PLACE,
            rf"\b{_NO_NAME}\p{{Lu}}\p{{L}}*?(?:[- ]\p{{Lu}}\p{{L}}*?)?{glued}(?!\p{{L}})(?: {_HOUSE}(?!\w)| {said}{_END})?",
        )
        yield form(PLACE, rf"\b(?:An? de[rmn]?|Am|Im|Zum|Zur|Op de|Aan de) (?:{_NAME} ){{1,3}}{_HOUSE}(?!\w)")
    else:
        strong = alternatives(w.title() for w in streets if w not in _WEAK)
        yield form(PLACE, rf"\b{_NO_NAME}(?:{_NAME} ){{1,3}}{strong}(?!\p{{L}})")


def _named_last(language: Language) -> Iterator[Form]:
    """The word for a street goes before its name: "rue des Lilas", "via Garibaldi 3", "οδός Κρίνων"."""
    if not language.streets_before:
        return
    words = alternatives(form for w in (*language.streets_before, "c/", "av.", "bd", "bld") for form in (w, w.title()))
    inner = r"(?:d[eiu]s?|del|della|dello|dell['’]|dei|des|l['’]|la|le|les|los|las|el|της|του|των)"
    name = rf"(?:{inner} ?){{0,3}}{_NAME}(?: (?:{inner} ?){{0,3}}{_NAME}){{0,4}}"
    said = number_words(language.code)
    told = r"(?:n[°º.] ?|nº ?|numero |número |αριθμός )?"
    floor = FLOOR if language.code == "es" else ""
    number = rf"(?:,? {told}{_HOUSE}(?!\w){floor}|,? {told}{said}{_END})?"
    yield form(PLACE, rf"(?<![\p{{L}}\d])(?:(?:{_HOUSE}(?: bis| ter)?|(?i:{said})),? )?{words} ?{name}{number}")
    if language.code == "el":
        yield form(PLACE, rf"(?<=\b(?:στην|στη|στο|στον|επί της) ){_NAME}(?: {_NAME})? \d{{1,3}}(?![\d:.])")
