"""German, where every noun has a capital: which of them is a name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from ...languages import language_for
from ...lexicon import countries, fold, given_names, is_listed_name, is_town, large_towns, place_names, zipf
from ...mentions import OCCUPATION
from ..people.demographic_words.lookup import kind_of
from ..words import Usage, Word

# zipf: a noun or a town that few use, many use, that is everywhere
_TOLD, _RARE, _EVERYDAY, _COMMON = 3.0, 3.2, 3.9, 4.7
_LONGEST = 60  # letters: nobody says a longer compound
# "im Allgemeinen" and people who are called by what they are have capitals and are no adjectives
_ADJECTIVE = regex.compile(
    r"(?!Jugendlich|Angehörig|Verdächtig|Minderjährig|Volljährig|Freiwillig|Behinder|Einzeln|Übrig|Wesentlich|Sonstig)"
    r"(?:\p{Lu}\p{Ll}{2,}(?:isch|lich|ig|iv|ell|är|ös|bar|sam|haft)|Rot|Grün|Neu|Weiß|Schwarz|Blau|Groß|Hoh|Ober|Unter"
    r"|Erst|Zweit|Dritt|Vereint|Vereinigt|Frei|International|National|Sozial|Zentral|Evangelikal)(?:e|en|es|em|er)"
)
_CALLED = regex.compile(r" (?:genannt|nann?ten?|nenn(?:t|en)|gerufen|hieß(?:en)?|heiß(?:t|en))(?!\p{L})")
_ADVERBIAL = regex.compile(
    r"(?<!\p{L})(?:[Ii]n|[Mm]it|[Vv]on|[Zz]u|[Aa]us|[Aa]uf|[Bb]ei|[Aa]n|[Ff]ür|[Ss]eit|[Vv]or) $"
)
_INTO = regex.compile(r"\b(?:[Ii]n|[Aa]us|[Nn]ach) $")
_LINKS = ("", "s", "es", "n", "en", "e", "er")  # what joins the parts of a compound


def named_among_nouns(
    text: str, run: list[Word], words: Sequence[Word], code: str, usage: Usage
) -> Iterator[list[Word]]:
    """Of capitalised words that stand side by side, those that are names: a noun that nobody knows, no compound of
    known words and without an article, or one that a list holds."""
    if run[0].opens and not (len(run) > 1 and _given(run[0], code)) and not _is_place(text, run[:2], words, code):
        run = run[1:]
    at, named = 0, []
    while at < len(run):
        length = (
            _is_place(text, run[at : at + 2], words, code)
            or _is_styled(text, run[at : at + 2])
            or _is_name(text, run, at, words, code, usage)
        )
        named += run[at : at + length]
        if not length and named:
            yield named
            named = []
        at += max(1, length)
    if named:
        yield named


def called(text: str, words: Sequence[Word], code: str, usage: Usage) -> Iterator[Word]:
    """What somebody is called, where the verb stands behind it: "hat sich Tiger genannt", "dass er Tiger hieß"."""
    for word in words:
        if not word.capital or word.opens or usage.harmless(word) or not _CALLED.match(text, word.end):
            continue
        said_so = _ADVERBIAL.search(text, max(0, word.start - 6), word.start)  # "in Wirklichkeit hieß"
        if not said_so and not _determined(text, words, word, code):
            yield word


def _is_name(text: str, run: list[Word], at: int, words: Sequence[Word], code: str, usage: Usage) -> bool:
    word = run[at]
    if usage.harmless(word) or word.text.lower() in language_for(code).kin:
        return False
    if (at and _given(run[at - 1], code) and zipf(word.text, code) < 5.0) or _of_town(word, code):
        return True
    return not _determined(text, words, word, code) and (_listed(word, code) or _unknown(word, code))


def _is_place(text: str, pair: Sequence[Word], words: Sequence[Word], code: str) -> int:
    """Of how many of two words the name of a country or of a town that everybody knows: 0, 1 or 2."""
    return _is_country(pair, code) or _is_large_town(text, pair, words, code)


def _is_styled(text: str, pair: Sequence[Word]) -> int:
    """Two for an adjective with a capital and its noun: inside a sentence only names have such ("das Rote Kreuz")."""
    if len(pair) < 2 or pair[0].opens or text[pair[0].end : pair[1].start] != " ":
        return 0
    return 2 * (_ADJECTIVE.fullmatch(pair[0].text) is not None)


def _is_country(words: Sequence[Word], code: str) -> int:
    """Of how many of the words the name of a country or a continent is, in any case."""
    forms = [{word.folded, *(word.folded.removesuffix(case) for case in ("s", "n", "en"))} for word in words]
    forms[0] |= {
        form + case for form in forms[0] if form.endswith("e") for case in "rs"
    }  # "des Vereinigten Königreichs"
    if not forms[0].isdisjoint(countries(code)):
        return 1
    pairs = (f"{first} {second}" for first in forms[0] for second in forms[-1])
    return 2 if len(forms) > 1 and any(pair in countries(code) for pair in pairs) else 0


def _is_large_town(text: str, pair: Sequence[Word], words: Sequence[Word], code: str) -> int:
    """The same for a town, which no noun is called too or which a place's preposition announces."""
    if len(pair) > 1 and text[pair[0].start : pair[1].end].lower() in large_towns(code):
        return 2
    word = pair[0]
    if word.text.lower() not in large_towns(code):
        return 0
    if word.folded in _towns_too(code):
        return int(_INTO.search(text, max(0, word.start - 6), word.start) is not None)
    return int(zipf(word.text, code) >= _EVERYDAY or not _determined(text, words, word, code))


@cache
def _towns_too(code: str) -> frozenset[str]:
    return frozenset(map(fold, language_for(code).towns_too))


def _of_town(word: Word, code: str) -> bool:
    """What is called after a town: "Kölner", "Bremer", "Münchner"."""
    low = word.text.lower()
    stem = low.removesuffix("er")
    if stem == low or zipf(low, code) >= _COMMON or is_town(word.folded, code):
        return False
    towns = {stem, f"{stem}en", f"{stem.removesuffix('n')}en"} - _towns_too(code)
    return any(town in large_towns(code) or (is_town(fold(town), code) and zipf(town, code) >= _TOLD) for town in towns)


def _listed(word: Word, code: str) -> bool:
    """A given name, or a surname or a town that is no everyday word, and no compound."""
    common = zipf(word.text, code)
    if kind_of(word.text, code)[0] == OCCUPATION and word.folded not in given_names(code):
        return False  # a trade is a surname too often to tell: "er war Schlosser"
    town = (word.folded in place_names(code) or is_town(word.folded, code)) and word.folded not in _towns_too(code)
    known = town or is_listed_name(word.folded, code)
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
