"""Transcripts without capitals, as speech-to-text writes them: lists of names and rarity stand in for capitals."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from ..languages import language_for
from ..lexicon import given_names, place_names, surnames, zipf
from ..mentions import PERSON, PLACE, REPLACE, REVIEW, WORD, Mention
from .words import words_of


def find_lowered(text: str, code: str) -> Iterator[Mention]:
    """Yield names from the lists, rare words, and streets, in a turn that has no capitals.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    """
    yield from _words(text, code)
    yield from _addresses(text, code)


def _addresses(text: str, code: str) -> Iterator[Mention]:
    """A house number, a word or two that are no everyday words, and a word for a street."""
    streets = language_for(code).streets_after
    if not streets:
        return
    for found in _street_pattern(code).finditer(text):
        if all(zipf(word, code) < 5.3 for word in found["name"].split()):
            tier = REPLACE if found["house"] else REVIEW
            yield Mention(found.start(), found.end(), tier, PLACE, "address")


@cache
def _street_pattern(code: str) -> regex.Pattern[str]:
    words = "|".join(regex.escape(w) for w in language_for(code).streets_after if len(w) > 3)
    return regex.compile(
        rf"(?P<house>\b\d+[a-z]? |)(?<!\p{{L}})(?P<name>\p{{L}}{{3,}}(?: \p{{L}}{{3,}})?) (?:{words})(?!\p{{L}})"
    )


def _words(text: str, code: str) -> Iterator[Mention]:
    for word in words_of(text):
        known = zipf(word.text, code)
        if len(word.text) < 3 or known >= 5.0 or text[word.end : word.end + 2] in ("'t", "’t"):
            continue
        if word.folded in given_names(code):
            yield Mention(word.start, word.end, REPLACE if known < 4.7 else REVIEW, PERSON, "gazetteer")
        elif word.folded in place_names(code):
            yield Mention(word.start, word.end, REVIEW, PLACE, "gazetteer")
        elif known < 2.5 or (word.folded in surnames(code) and known < 4.2):
            yield Mention(word.start, word.end, REVIEW, WORD, "net")
