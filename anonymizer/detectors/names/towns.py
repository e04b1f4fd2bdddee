"""Towns and countries where nothing has a capital: however common their names are, and of one word or two."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cache

import regex

from ...languages import language_for
from ...languages.inflection import inflections
from ...lexicon import countries, fold, home_towns, is_town, language_names, large_towns, place_names, zipf
from ...mentions import PLACE, REPLACE, REVIEW, Mention
from ...patterns import alternatives
from ...periods import month_names
from ..words import Word, words_of

_SAID = 4.0  # zipf: `Language.towns_too` lists the towns that are words and as common as this
_COMMON = 5.0  # what is more common and only a form of a name is a word
_EVERYDAY = 5.3  # what is more common and a word too is always the word
_LONGEST = 3  # words of a town's name


def find_towns(text: str, code: str) -> Iterator[Mention]:
    """Yield towns and countries of the gazetteers; for review where the name is a word too or nothing says "in".

    Parameters
    ----------
    text : str
        One turn without capitals.
    code : str
        Its language.
    """
    words = words_of(text)
    at = 0
    while at < len(words):
        length = _length(text, words[at : at + _LONGEST], code)
        if length:
            start, end = words[at].start, words[at + length - 1].end
            yield Mention(start, end, _tier(text, words[at], length, code), PLACE, "gazetteer")
        at += max(1, length)


def _length(text: str, words: Sequence[Word], code: str) -> int:
    """Of how many words the name of a town or a country is, the most first: 0 where they are none."""
    for length in range(len(words), 1, -1):
        whole = text[words[0].start : words[length - 1].end].replace("’", "'")
        if whole in large_towns(code) or fold(whole) in countries(code) or whole in _longer(code):
            return length
    word = words[0]
    if (
        word.text in month_names(code)
        or word.text in language_for(code).kin
        or (word.folded in _words(code) and zipf(word.text, code) >= _EVERYDAY)
    ):
        return 0
    large = word.text in large_towns(code) or word.folded in countries(code) or _is_declined(word.folded, code)
    return int(len(word.text) > 3 and (large or _is_small_town(text, word, code)))


@cache
def is_home_town(folded: str, code: str) -> bool:
    """Whether a word with a capital is a town of a country whose language has cases, in any of them: "Vilniuje"."""
    if not language_for(code).declines or folded in language_names(code) or folded in map(fold, month_names(code)):
        return False
    return folded in home_towns(code) or _is_case_of(folded, home_towns(code), code)


@cache
def _is_declined(folded: str, code: str) -> bool:
    """Whether a word is a country or a large town in another case, where names have cases."""
    if not language_for(code).declines or zipf(folded, code) >= _COMMON:
        return False
    return _is_case_of(folded, _large(code), code)


def _is_case_of(folded: str, names: Collection[str], code: str) -> bool:
    return any(form in names and form[:4] == folded[:4] for form in inflections(folded, code))


@cache
def _words(code: str) -> frozenset[str]:
    return frozenset(map(fold, language_for(code).towns_too))


@cache
def _large(code: str) -> frozenset[str]:
    towns = large_towns(code) - language_for(code).towns_too
    return frozenset(name for name in (*map(fold, towns), *countries(code)) if len(name) > 4)


def _is_small_town(text: str, word: Word, code: str) -> bool:
    """A town of the world that is no common word; where names decline, half of all words are a form of some town's."""
    if zipf(word.text, code) >= _SAID or not is_town(word.folded, code):
        return False
    return not language_for(code).declines or _is_cued(text, word, code)


@cache
def _longer(code: str) -> frozenset[str]:
    return frozenset(name for name in place_names(code) if " " in name)


def _tier(text: str, word: Word, length: int, code: str) -> str:
    if length > 1:
        return REPLACE
    if word.folded in _words(code):
        return REVIEW
    return REPLACE if zipf(word.text, code) >= _SAID or _is_cued(text, word, code) else REVIEW


def _is_cued(text: str, word: Word, code: str) -> bool:
    return _cue(code).search(text, max(0, word.start - 16), word.start) is not None


@cache
def _cue(code: str) -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\p{{L}}){alternatives(language_for(code).place_cues)} $")
