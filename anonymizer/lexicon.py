"""What is an ordinary word, and what is a name: word frequencies and gazetteers, from packages, per language."""

from __future__ import annotations

import importlib
import unicodedata
from functools import cache, lru_cache

from .languages import language_for


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """A word without case, accents or typographic apostrophes, for comparison only.

    Examples
    --------
    >>> fold("Ελένη") == fold("ΕΛΕΝΗ"), fold("D’Arcy")
    (True, "d'arcy")
    """
    plain = unicodedata.normalize("NFD", word.casefold().replace("’", "'"))
    return unicodedata.normalize("NFC", "".join(c for c in plain if not unicodedata.combining(c)))


@cache
def _frequencies(language: str) -> dict[str, float]:
    from wordfreq import get_frequency_dict

    return get_frequency_dict(language, wordlist="best")


@cache
def zipf(word: str, language: str) -> float:
    """How common a word is: log10 of its occurrences in a billion words (van Heuven et al., 2014); 0 when unknown."""
    from math import log10

    share = _frequencies(language).get(word.lower().replace("’", "'"), 0.0)
    return round(log10(share) + 9, 2) if share else 0.0


@cache
def given_names(language: str) -> frozenset[str]:
    """Folded given names of the countries where a language is spoken (source: the Faker package's lists)."""
    return _provided(language, "person", ("first_names", "first_names_male", "first_names_female"))


@cache
def surnames(language: str) -> frozenset[str]:
    """Folded surnames of the countries where a language is spoken (source: the Faker package's lists)."""
    return _provided(language, "person", ("last_names", "last_names_male", "last_names_female"))


def is_listed_name(folded: str, language: str) -> bool:
    """Whether a folded word is a given name or a surname in a language's lists."""
    return folded in given_names(language) or folded in surnames(language)


@cache
def place_names(language: str) -> frozenset[str]:
    """Folded towns, regions and countries in a language (source: the Faker package's lists)."""
    kinds = ("cities", "localities", "regions", "states", "departments", "provinces", "countries")
    return _provided(language, "address", kinds)


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
