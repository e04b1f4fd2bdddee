"""Years where no month stands beside them: with a season ("été 2012"), or in words ("nel duemila")."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from ..mentions import DATE, Mention
from ..numbers import number_words
from .forms import Form, alternatives, form, matches

_YEAR = r"(?:1[6-9]|2[01])\d\d(?!\w)"
_SEASONS = {
    "fr": "printemps été automne hiver", "de": "frühling frühjahr sommer herbst winter",
    "nl": "lente voorjaar zomer herfst najaar winter", "it": "primavera estate autunno inverno",
    "es": "primavera verano otoño invierno", "el": "άνοιξη καλοκαίρι φθινόπωρο χειμώνας χειμώνα",
    "lt": "pavasarį pavasaris vasarą vasara rudenį ruduo žiemą žiema",
}  # fmt: skip
# what goes before a year in words, and how the year starts
_SAID = {
    "fr": (r"en|de|depuis|année", r"deux mille|(?:mille|dix-)neuf cent"),
    "de": (r"seit|bis|Jahr|von|ab|vor", r"neunzehnhundert\p{L}*|zweitausend\p{L}+"),
    "nl": (r"in|sinds|van|jaar|uit|tot", r"negentienhonderd\p{L}*|tweeduizend\p{L}+"),
    "it": (r"nel|del|dal|al|anno", r"duemila\p{L}*|millenovecento\p{L}*"),
    "es": (r"en|del?|desde|hasta|año", r"dos mil|mil novecientos"),
    "el": (r"το|του", r"(?:δύο|δυο) χιλιάδες|χίλια εννιακόσια"),
}


def find_years(text: str, code: str, said: frozenset[str]) -> Iterator[Mention]:
    """Yield years with their seasons, and years in words.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language; of English `anonymizer.detectors.dates` knows them.
    said : frozenset of str
        Its words in lower case.
    """
    if said & _seasons(code):
        yield from matches(text, (_in_season(code),))
    if code in _SAID:
        yield from matches(text, (_in_words(code),))


@cache
def _seasons(code: str) -> frozenset[str]:
    return frozenset(_SEASONS.get(code, "").split())


@cache
def _in_season(code: str) -> Form:
    links = r",? (?:de |del |de l['’]|van |von |του )?"
    return form(DATE, rf"(?<!\p{{L}}){alternatives(_seasons(code))}{links}{_YEAR}", regex.IGNORECASE)


@cache
def _in_words(code: str) -> Form:
    before, year = _SAID[code]
    count = rf"(?:(?: (?:en |et |y |und |και )?|-){number_words(code)}){{0,3}}"
    counted = r"(?! ?(?:euros?|ευρώ|personas|personnes|Leute|mensen|persone|\p{L}+os\b))"
    return form(DATE, rf"\b(?:{before}) \K(?:{year}){count}(?!\p{{L}}){counted}", regex.IGNORECASE)
