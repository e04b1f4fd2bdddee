"""Firms with an "and" in their names: "at Brimley, Marsh and Orlem", "Kerbiriou et fils", "d'AXR et Vexel France"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from ...dictionary import is_given_name, is_surname
from ...lexicon import countries, fold, large_towns, zipf
from ...mentions import ORGANISATION, REPLACE, Mention

_WORD = r"\p{Lu}[\p{L}\p{M}'’-]*\p{L}"
_THREE = (
    rf"(?P<firm>(?P<part>{_WORD})(?:, (?P<part>{_WORD})){{1,2}},? (?:and|&) (?P<part>{_WORD}))(?!\p{{L}}|[ -]\p{{Lu}})"
)
# "looked at Anna, Tom and Lucy": people; what else happens at three names happens at a firm
_AT_PEOPLE = r"(?:look|star|glanc|laugh|smil|shout|yell|scream|sw[eo]r|point|wav|thr[eo]w|angry|mad|cross|annoy)\p{L}* "
_AT = regex.compile(rf"(?<!\b{_AT_PEOPLE})\bat {_THREE}")
# before these words several people stand as often as a firm, unless it is about work or the papers of a firm
_AT_WORK = regex.compile(
    r"\b(?:work|job|reps?|representative|clerk|manager|assistant|intern|temp|solicitor|lawyer|accountant|employ|contract"
    r"|firm|compan|office|practice|agency|client|customer|data|records|payroll|accounts?|invoices?|projects?|deadline"
    r"|shift|schedule|task|assignment|order|deliver|meeting|presentation|pitch|software|system|website|platform|report)\p{L}* "
    rf"(?:with|for|from|by|of) {_THREE}",
)
# what follows a partner's name in each language ("& Sons" is the net's in English)
_OTHERS = {
    "fr": "et (?:[Ff]ils|[Ff]illes?|[Ff]rères|[Aa]ssociée?s|[Cc]ie)",
    "es": "[ey] (?:[Hh]ij[oa]s|[Hh]ermanos|[Aa]sociados|[Cc]ía)",
    "it": "e (?:[Ff]igli[oe]?|[Ff]ratelli|[Aa]ssociati|[Cc]ompagni)",
    "de": "und (?:Söhne|Sohn|Töchter|Partner|Co|Cie)",
    "nl": "en (?:[Zz]ono?e?n?|[Dd]ochters|[Pp]artners|Co)",
}
# In French "de" and "à" are said again before each of several things, and not where they are one (Grevisse, Le bon usage)
_ONE_OF_TWO = regex.compile(
    rf"(?<!\p{{L}})(?:d['’]|(?:de|à) )(?P<firm>(?P<part>{_WORD}(?: {_WORD}){{0,2}}) et (?P<part>{_WORD}(?: {_WORD}){{0,2}}))(?![\p{{L}}-])"
)
_GROWN = regex.compile(r"\p{Lu}{2,5}|\p{Lu}\p{Ll}+\p{Lu}\p{L}+")  # letters for words, and words grown together
_COMMON = 4.5  # zipf: "Mère et fille"
_LEGAL = frozenset(["sa", "sas", "sarl", "group", "groupe", "industries", "international", "holding"])


def find_firms(text: str, code: str) -> Iterator[Mention]:
    """Yield firms of three partners, of a partner and others, and of two names said as one.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    """
    for firm in _firms(text, code):
        yield Mention(*firm.span("firm"), REPLACE, ORGANISATION, "title")


def _firms(text: str, code: str) -> Iterator[regex.Match[str]]:
    if code == "en":
        yield from (found for found in _AT.finditer(text) if _own(found, 3))
        yield from (found for found in _AT_WORK.finditer(text) if _own(found, 1))
    if code in _OTHERS:
        yield from (found for found in _with_others(code).finditer(text) if zipf(found["name"], code) < _COMMON)
    if code == "fr":
        pairs = _ONE_OF_TWO.finditer(text)
        yield from (found for found in pairs if all(_is_firm(part, code) for part in found.captures("part")))


def _own(firm: regex.Match[str], given: int) -> bool:
    """Whether its parts are surnames, `given` of them at most first names too, and not all of them towns."""
    parts = [fold(part) for part in firm.captures("part")]
    first = [part for part in parts if is_given_name(part, "en")]
    people = len(first) > given or any(not is_surname(part, "en") for part in first)
    return not people and not all(part.lower() in large_towns("en") for part in firm.captures("part"))


def _is_firm(name: str, code: str) -> bool:
    *first, last = name.split()
    return any(map(_GROWN.fullmatch, (*first, last))) or (bool(first) and fold(last) in countries(code) | _LEGAL)


@cache
def _with_others(code: str) -> regex.Pattern[str]:
    return regex.compile(rf"(?<![\p{{L}}'’-])(?P<firm>(?:{_WORD} )?(?P<name>{_WORD}) (?:{_OTHERS[code]}))(?!\p{{L}})")
