"""Transcripts without capitals, as speech-to-text writes them: lists of names and dictionaries stand in for capitals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from ...dictionary import is_given_name, is_name, is_slip, is_word
from ...languages import language_for
from ...lexicon import fold, surnames, zipf
from ...mentions import ORGANISATION, PERSON, PLACE, REPLACE, REVIEW, WORD, Mention
from ...vocabulary import is_form
from ..words import Word, words_of
from .located import after_place_cue, find_located

_NAME, _SURNAME, _OFTEN = 4.7, 4.9, 5.0  # zipf: a more common word is taken for the word
_SAID, _LISTED = 4.0, 4.2
_LINK = regex.compile(r"(?:['’]s?)? |\. ?|-|['’]")
_LONGEST = 3  # words of a name before the head of a school or a street


def find_lowered(text: str, code: str) -> Iterator[Mention]:
    """Yield names from the lists, unknown words, organisations and streets, in a turn that has no capitals.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    """
    yield from find_located(text, code)
    words = words_of(text)
    for at, word in enumerate(words):
        yield from _one(text, words, at, code)
        if word.folded in _heads(code):
            yield from _headed(text, words, at, code)


def _one(text: str, words: Sequence[Word], at: int, code: str) -> Iterator[Mention]:
    word = words[at]
    known = zipf(word.text, code)
    if len(word.text) < 3 or known >= _OFTEN or text[word.end : word.end + 2] in ("'t", "’t"):
        return
    if is_given_name(word.folded, code):
        yield Mention(word.start, word.end, REPLACE if known < _NAME else REVIEW, PERSON, "gazetteer")
        if known < _NAME and at + 1 < len(words) and text[word.end : words[at + 1].start] == " ":
            yield from _surname(text, word, words[at + 1 : at + 3], code)
    elif after_place_cue(text, word, code) and _unknown(word, code):
        yield Mention(word.start, word.end, REPLACE, PLACE, "gazetteer")
    elif _unknown(word, code) or _listed_rarely_said(word, code):
        yield Mention(word.start, word.end, REVIEW, WORD, "net")


def _listed_rarely_said(word: Word, code: str) -> bool:
    return word.folded in surnames(code) and zipf(word.text, code) < _LISTED


def _surname(text: str, given: Word, words: Sequence[Word], code: str) -> Iterator[Mention]:
    """The word after a given name, unless it is an everyday one; with what it may start with: "o'", "mc", "de"."""
    parts = 2 if len(words) > 1 and _PREFIX.fullmatch(text, words[0].start, words[1].start) else 1
    word = words[parts - 1]
    if zipf(word.text, code) < _SURNAME:
        sure = parts > 1 or word.folded in surnames(code) or _unknown(word, code)
        start = given.start if sure else word.start
        yield Mention(start, word.end, REPLACE if sure else REVIEW, PERSON, "gazetteer")


def _headed(text: str, words: Sequence[Word], at: int, code: str) -> Iterator[Mention]:
    """Up to three words that are no everyday words before the head of a street, a place or an organisation."""
    first = at
    while first > 0 and at - first < _LONGEST and _LINK.fullmatch(text[words[first - 1].end : words[first].start]):
        if zipf(words[first - 1].text, code) >= _SURNAME and words[first - 1].folded not in _passed(code):
            break
        first -= 1
    named = [w for w in words[first:at] if w.folded not in _passed(code) and w.folded not in _heads(code)]
    if not named:
        return
    language, head = language_for(code), words[at].folded
    street = head in language.streets_after
    house = _HOUSE.search(text[max(0, words[first].start - 12) : words[first].start]) if street else None
    start = words[first].start - (len(house.group()) if house else 0)
    somewhere = street or head in language.place_heads
    # "at the zelvany hills" names a place, and "at orra plains" too; "at the bottom of the dry creek" does not
    cued = somewhere and after_place_cue(text, words[first], code)
    told = any(_unknown(w, code) or (is_name(w.folded, code) and zipf(w.text, code) < _LISTED) for w in named)
    if house or told or cued:
        yield Mention(start, words[at].end, REPLACE, PLACE if somewhere else ORGANISATION, "address")
    elif somewhere and all(zipf(w.text, code) < 4.5 for w in named):
        yield Mention(start, words[at].end, REVIEW, PLACE, "address")


_PREFIX = regex.compile(r"o['’]|d['’]|(?:de|di|da|van|von|la|le|mac|mc) ")
_HOUSE = regex.compile(r"(?<!\w)\d+[a-z]?(?:/\d+)?,? $")


def _unknown(word: Word, code: str) -> bool:
    """In no dictionary and no list of forms, and not an everyday word with a slip."""
    if zipf(word.text, code) >= _SAID or (code != "en" and is_form(word.text, code)):
        return False
    return not is_word(word.text, code) and not is_slip(word.text, code)


@cache
def _heads(code: str) -> frozenset[str]:
    language = language_for(code)
    heads = (
        *(h for h in language.organisations if h not in language.no_tails),
        *language.streets_after,
        *language.place_heads,
    )
    return frozenset(fold(head) for head in heads if len(head) > 3)


@cache
def _passed(code: str) -> frozenset[str]:
    """Everyday words that a name may hold before the head: "saint orla's old school"."""
    return frozenset((*map(fold, language_for(code).between), "s", "st", "saint"))
