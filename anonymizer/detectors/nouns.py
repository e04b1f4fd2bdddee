"""German, where every noun has a capital: which of them is a name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from ..languages import language_for
from ..languages.inflection import inflections
from ..lexicon import countries, given_names, is_listed_name, is_town, place_names, zipf
from .words import Usage, Word

_RARE, _EVERYDAY, _COMMON = 3.2, 3.9, 4.7  # zipf: a noun that few use, many use, that is everywhere
_LONGEST = 60  # letters: nobody says a longer compound
_LINKS = ("", "s", "es", "n", "en", "e", "er")  # what joins the parts of a compound


def named_among_nouns(
    text: str, run: list[Word], words: Sequence[Word], code: str, usage: Usage
) -> Iterator[list[Word]]:
    """Of capitalised words that stand side by side, those that are names: a noun that nobody knows, no compound of
    known words and without an article, or one that a list holds."""
    run = run[1:] if run[0].opens and not (len(run) > 1 and _given(run[0], code)) else run
    at, named = 0, []
    while at < len(run):
        length = _is_country(run[at : at + 2], code) or _is_name(text, run, at, words, code, usage)
        named += run[at : at + length]
        if not length and named:
            yield named
            named = []
        at += max(1, length)
    if named:
        yield named


def _is_name(text: str, run: list[Word], at: int, words: Sequence[Word], code: str, usage: Usage) -> bool:
    word = run[at]
    if usage.harmless(word):
        return False
    if (at and _given(run[at - 1], code) and zipf(word.text, code) < 5.0) or _of_town(word, code):
        return True
    return not _determined(text, words, word, code) and (_listed(word, code) or _unknown(word, code))


def _is_country(words: Sequence[Word], code: str) -> int:
    """Of how many of the words the name of a country or a continent is, in any case: 0, 1 or 2."""
    forms = [inflections(word.folded, code) for word in words]
    if not forms[0].isdisjoint(countries(code)):
        return 1
    pairs = (f"{first} {second}" for first in forms[0] for second in forms[-1])
    return 2 if len(forms) > 1 and any(pair in countries(code) for pair in pairs) else 0


def _of_town(word: Word, code: str) -> bool:
    """What is called after a town: "Bremer", "Kölner"."""
    town = word.folded.removesuffix("er")
    return (
        town != word.folded
        and zipf(word.text, code) < _COMMON
        and is_town(town, code)
        and not is_town(word.folded, code)
    )


def _listed(word: Word, code: str) -> bool:
    """A given name, or a surname or a town that is no everyday word, and no compound."""
    common = zipf(word.text, code)
    known = is_listed_name(word.folded, code) or word.folded in place_names(code) or is_town(word.folded, code)
    return (common < _EVERYDAY or (word.folded in given_names(code) and common < _COMMON)) and (
        known and not _compound(word.text.lower(), code)
    )


def _given(word: Word, code: str) -> bool:
    return word.folded in given_names(code) and zipf(word.text, code) < _COMMON


def _unknown(word: Word, code: str) -> bool:
    low = word.text.lower()
    if len(low) < 3 or zipf(low, code) >= _RARE or regex.search(language_for(code).noun_endings, low):
        return False
    return not _compound(low, code)


@cache
def _compound(low: str, code: str) -> bool:
    """Whether a word falls into two that are known: "Kohlen|keller", "Arbeit|s|tag"."""
    for at in range(3, len(low) - 2 if len(low) <= _LONGEST else 0):
        tail = low[at:]
        if zipf(tail, code) < 3.0 and not (len(tail) > 6 and _compound(tail, code)):
            continue
        head = low[:at]
        if any(
            head.endswith(link) and zipf(head[: len(head) - len(link)], code) >= 3.0
            for link in _LINKS
            if len(head) - len(link) > 2
        ):
            return True
    return False


def _determined(text: str, words: Sequence[Word], noun: Word, code: str) -> bool:
    """Whether an article, or a word between an article and its noun, stands before: then it is a noun."""
    at = bisect_left(words, noun.start, key=lambda word: word.start)
    if not at or text[words[at - 1].end : noun.start] != " ":
        return False
    before = words[at - 1]
    if before.text.lower() in language_for(code).articles:
        return True
    declined = before.text.lower().endswith(("e", "en", "er", "es", "em"))
    return not before.capital and declined and zipf(before.text, code) < 5.6
