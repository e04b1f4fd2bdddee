"""Places by the word for what they are, though their names are words: "a town with the name barking", "am Rastplatz Sonnental"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

import regex

from ...languages.language import words
from ...lexicon import zipf
from ...mentions import ORGANISATION, PERSON, PLACE, REPLACE, WORD, Mention
from ...patterns import alternatives
from ..forms import holds

# By language: kinds of places, what leads from one to its name in any case, and what may stand between in names alone.
_KINDS = {
    "en": (
        "town city village hamlet suburb estate island beach stop station junction exit services harbour street road place campsite",
        r"(?:called|named|with the name(?: of)?|by the name of)",
        "(?!)",
    ),
    "fr": (
        "village ville hameau quartier île arrêt gare sortie aire plage lieu-dit cité bourg commune camping",
        r"(?:appelée?|nommée?|qui s['’]appel\p{L}+|du nom de)",
        r"(?:de |du |des |d['’])?",
    ),
    "de": (
        "dorf ort ortschaft ortsteil stadt stadtteil weiler gemeinde siedlung insel alm haltestelle station bahnhof ausfahrt raststätte"
        " rastplatz autobahnausfahrt strand gasthof gasthaus wirtshaus campingplatz bauernhof",
        r"(?:namens|mit (?:dem )?namen|,? (?:das|der|die)(?: da)? heißt)",
        r"(?:am |an der |zur |zum )?",
    ),
    "nl": (
        "dorp stad gehucht wijk buurt eiland halte station afslag camping strand plaats terp",
        r"(?:genaamd|met de naam|,? (?:dat|die) heet)",
        "(?:de |het )?",
    ),
    "it": (
        "paese città borgo frazione quartiere isola fermata stazione uscita spiaggia contrada località rione comune campeggio autogrill",
        r"(?:chiamat[oa]|di nome|che si chiama)",
        r"(?:di |del |della |dell['’])?",
    ),
    "es": (
        "pueblo ciudad aldea barrio isla parada estación salida playa pedanía urbanización camping cortijo",
        r"(?:llamad[oa]|de nombre|que se llama)",
        r"(?:de |del |de la )?",
    ),
    "el": (
        "χωριό πόλη νησί συνοικία στάση σταθμό σταθμός παραλία γειτονιά πλατεία έξοδο έξοδος",
        r"(?:που (?:το|τη|την|τον) λένε|που λέγεται|με (?:το )?όνομα)",
        "(?:του |της |των )?",
    ),
    "lt": (
        "kaimas kaime kaimo miestas mieste miestelis miestelyje stotelė stotelėje sala saloje paplūdimys paplūdimyje",
        r"(?:vardu|pavadinimu|(?:kuris|kuri) vadinasi)",
        "(?!)",
    ),
}  # fmt: skip
_GENITIVE = {
    "el": "του|της|των", "nl": "van het|van de|aan de|aan het|van", "es": "del|de la|de los|de", "it": "del|della|dello|dei|delle|di",
    "fr": "du|de la|des|de", "de": "am|an der|an dem|im|der|des|bei|ob der", "lt": "prie",
}  # fmt: skip
_CAPITAL = r"\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}"
_SAID = 5.6  # zipf


def find_situated(text: str, code: str) -> Iterator[Mention]:
    """Yield places that are told by their kind, in any case after "called", else with a capital or in quotation marks.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    """
    if holds(text, _kinds(code)):
        for found in _pattern(code).finditer(text):
            if found["name"][0].isupper() or zipf(found["name"], code) < _SAID:  # "the town called for help"
                yield Mention(*found.span("name"), REPLACE, PLACE, "gazetteer")
    for found in _TITLED.finditer(text) if code in _ARTICLES else ():
        if found["article"] in _ARTICLES[code]:
            yield Mention(found.start("article"), found.end(), REPLACE, WORD, "net")


# a capital on an article inside a sentence: a paper, an inn or a house is called so
_ARTICLES = {
    "nl": frozenset(words("De Het 't")), "fr": frozenset(words("Le La Les")), "it": frozenset(words("Il Lo La I Gli Le")),
    "es": frozenset(words("El La Los Las")),
}  # fmt: skip
_TITLED = regex.compile(
    r"(?<=\p{Ll} )(?P<article>\p{Lu}\p{Ll}{1,2}) \p{Lu}[\p{L}’'-]+(?: (?:(?:van|de|het|der|del|della|dello|dei|di|du|des|la|los|las|el) ){0,2}\p{Lu}[\p{L}’'-]+)*"
)


@cache
def _kinds(code: str) -> tuple[str, ...]:
    return words(_KINDS[code][0])


@cache
def _pattern(code: str) -> regex.Pattern[str]:
    _, called, between = _KINDS[code]
    quoted = r"[\"“„«‘] ?(?P<name>\p{Lu}[^\"”“»’\n]{1,30}?) ?[\"”“»’]"
    anything = r"[\"“„«‘]?(?P<name>\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}|\p{Ll}{3,})"
    return regex.compile(
        rf"(?<!\p{{L}})(?i:{alternatives(_kinds(code))})(?:(?: (?i:{called}))(?: (?:it was |war |wie )?)?[ ]?{anything}|,? {quoted}"
        rf"| (?i:{between})(?P<name>{_CAPITAL}))"
    )


def in_full(text: str, code: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Mentions with what goes on behind them: a river or a region, the number of a house and its floor.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    mentions : iterable of Mention
        Of that turn, in any order.
    """
    last: Mention | None = None
    for mention in sorted(mentions):
        yield mention
        if mention.tier != REPLACE:
            continue
        if mention.category in _NAMES and (rest := _rest(code).match(text, mention.end)):
            yield replace(mention, end=rest.end())
        if last and _are_linked(last, mention, code) and _linked(code).fullmatch(text, last.end, mention.start):
            yield replace(last, end=mention.end, entity="")
        last = mention


def _are_linked(one: Mention, other: Mention, code: str) -> bool:
    """Whether two names may be one: "Anna van Orlem" is a person of somewhere, and two."""
    places = {*_NAMES} - {PERSON}
    return (one.category in places and other.category in places) or (
        code == "el" and {one.category, other.category} <= _NAMES
    )


_NAMES = frozenset({PERSON, PLACE, ORGANISATION, WORD})
_FLOOR = (
    r"(?:,? (?:(?:first|second|third|ground|top|1st|2nd|3rd) floor|basement|upstairs|rez-de-chaussée|(?:premier|deuxième|troisième|\d+e) étage"
    r"|erdgeschoss|(?:erster|zweiter|dritter|\d\.) stock|hinterhaus|parterre|begane grond|bovenwoning|benedenwoning|(?:eerste|tweede) verdieping"
    r"|piano terra|(?:primo|secondo|terzo|quarto) piano|bajo|ático|ημιυπόγειο|υπόγειο|ισόγειο|(?:πρώτος|δεύτερος|τρίτος|\d+ος) όροφος"
    r"|rūsys|(?:pirmas|antras|trečias) aukštas))?"
)
# words of landscape and of streets that stand without a capital behind a name
_LANDSCAPE = (
    r"(?:strand|close|ginnel|snicket|ghyll|beck|tarn|fell|lough|loch|glen|brae|wynd|burn|copse|bog|halt|retail park|precinct|rec"
    r"|bypass|roundabout|flyover|underpass|towpath|canal|pier|prom|promenade|dunes|sands|quarry|allotments|caravan park|lock|weir)"
)


@cache
def _rest(code: str) -> regex.Pattern[str]:
    """What goes on behind a name: the number of a house, or what kind of place it is."""
    house = rf" \d{{1,3}}[a-zα-ω]?(?![\w.,:/-]*\d|\w){_FLOOR}(?= ?(?:[.,;:?!)\n]|$))"
    return regex.compile(f"(?:{house}{f'| {_LANDSCAPE}' if code == 'en' else ''})(?!\\p{{L}})", regex.IGNORECASE)


@cache
def _linked(code: str) -> regex.Pattern[str]:
    return regex.compile(f" (?:{_GENITIVE.get(code, '(?!)')}) ")
