"""Countries, towns and regions where nothing has a capital: names of several words, declined names, common ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

import regex

from ...languages import language_for
from ...languages.inflection import inflections
from ...lexicon import countries, fold, is_town, large_towns, place_names, zipf
from ...mentions import PLACE, REPLACE, REVIEW, Mention
from ...patterns import alternatives
from ..words import Word, words_of

_LINK = regex.compile(r"[ -]|['’] ?| ['’] ?")
# zipf: from here on a large town, a smaller one and any place is more often the word; below, a town is no word
_EVERYDAY, _COMMON, _USUAL, _RARE = 5.2, 4.7, 4.0, 3.0
_PARTS = regex.compile(r"[^\p{L}]+")


def find_located(text: str, code: str) -> Iterator[Mention]:
    """Yield the places of the lists, in a turn without capitals.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    """
    words = words_of(text)
    phrases = _phrases(code)
    for at, word in enumerate(words):
        if word.folded in phrases and (count := _longest(text, words, at, phrases[word.folded])):
            yield Mention(word.start, words[at + count - 1].end, REPLACE, PLACE, "gazetteer")
        elif len(word.text) > 2 and text[word.end : word.end + 2] not in ("'t", "’t") and (tier := _tier(text, word, code)):
            yield Mention(word.start, word.end, tier, PLACE, "gazetteer")


def after_place_cue(text: str, word: Word, code: str) -> bool:
    """Whether what a place's name follows stands right before a word: "in", "à", "nach"."""
    cue = _place_cue(code)
    return cue is not None and cue.search(text[max(0, word.start - 16) : word.start]) is not None


def _tier(text: str, word: Word, code: str) -> str:
    """Replace after a preposition of place, review without one; "" for what is no place, or a word before it is one."""
    known, cued = zipf(word.text, code), after_place_cue(text, word, code)
    listed = _is_declined(word.folded, code, place_names(code))
    if _is_declined(word.folded, code, countries(code)) or (listed and known < _USUAL):
        return REPLACE if cued else REVIEW
    if (cued or known < _RARE) and is_town(word.folded, code):
        return REPLACE if cued else REVIEW
    common = (listed and known < _COMMON) or (known < _EVERYDAY and _is_declined(word.folded, code, _large(code)))
    return REVIEW if common and (cued or language_for(code).declines) else ""


def _is_declined(folded: str, code: str, names: frozenset[str]) -> bool:
    if folded in names:
        return True
    return language_for(code).declines and any(form in names for form in inflections(folded, code))


def _longest(text: str, words: Sequence[Word], at: int, phrases: Sequence[tuple[str, ...]]) -> int:
    """How many words the longest of some names has that stands here; 0 where none does."""
    for phrase in phrases:
        run = words[at : at + len(phrase)]
        if tuple(word.folded for word in run) == phrase and all(
            _LINK.fullmatch(text[a.end : b.start]) for a, b in pairwise(run)
        ):
            return len(phrase)
    return 0


@cache
def _phrases(code: str) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Names of several words by their first, the longest first; one of their words is no everyday one, or it is a country."""
    found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for name in place_names(code) | _large(code):
        parts = tuple(part for part in _PARTS.split(name) if part)
        rare = any(zipf(part, code) < _USUAL and len(part) > 2 for part in parts)
        if len(parts) > 1 and (rare or name in countries(code)):
            found[parts[0]].add(parts)
    return {first: tuple(sorted(names, key=lambda n: (-len(n), n))) for first, names in found.items()}


@cache
def _large(code: str) -> frozenset[str]:
    return frozenset(map(fold, large_towns(code)))


@cache
def _place_cue(code: str) -> regex.Pattern[str] | None:
    cues = language_for(code).place_cues
    return regex.compile(rf"(?<!\p{{L}}){alternatives(cues)} $") if cues else None
