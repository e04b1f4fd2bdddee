"""Transcripts without capitals, as speech-to-text writes them: lists of names and dictionaries stand in for capitals."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache

import regex

from ...dictionary import is_given_name, is_name, is_slip, is_word
from ...languages import language_for
from ...lexicon import fold, names_elsewhere, place_names, surnames, zipf
from ...mentions import ORGANISATION, PERSON, PLACE, REPLACE, REVIEW, WORD, Mention
from ...numbers import number_words
from ...patterns import alternatives
from ...vocabulary import is_form
from ..words import Word, words_of
from .led import find_led
from .towns import find_towns

_NAME, _SURNAME, _OFTEN = 4.7, 4.9, 5.0  # zipf: a more common word is taken for the word
_SAID, _LISTED, _BESIDE, _CLIPPED = 4.0, 4.2, 3.5, 3.3
_SHORT = 12  # letters of what somebody is called for short
_ABROAD = 4.3  # a given name of another country
_LINK = regex.compile(r"(?:['’]s?)? |\. ?|-|['’]| & ")
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
    words = words_of(text)
    yield from find_towns(text, code)
    yield from find_led(text, code)
    for at, word in enumerate(words):
        yield from _one(text, words, at, code)
        if word.folded in _heads(code):
            yield from _headed(text, words, at, code)


def _one(text: str, words: Sequence[Word], at: int, code: str) -> Iterator[Mention]:
    word = words[at]
    known = zipf(word.text, code)
    if (
        len(word.text) < 3
        or known >= _OFTEN
        or word.text in language_for(code).kin
        or text[word.end : word.end + 2] in ("'t", "’t")
    ):
        return
    foreign = known < _ABROAD and word.folded in names_elsewhere()
    if foreign or is_given_name(word.folded, code):
        yield Mention(word.start, word.end, REPLACE if known < _NAME else REVIEW, PERSON, "gazetteer")
        if known < _NAME and at + 1 < len(words) and text[word.end : words[at + 1].start] == " ":
            yield from _surname(text, word, words[at + 1 : at + 4], code)
    elif _after_place_cue(text, word, code) and (word.folded in place_names(code) or _unknown(word, code)):
        yield Mention(word.start, word.end, REPLACE, PLACE, "gazetteer")
    elif word.folded in place_names(code):
        yield Mention(word.start, word.end, REVIEW, PLACE, "gazetteer")
    elif _unknown(word, code) or _listed_rarely_said(word, code):
        yield Mention(word.start, word.end, REVIEW, WORD, "net")


def _listed_rarely_said(word: Word, code: str) -> bool:
    return word.folded in surnames(code) and zipf(word.text, code) < _LISTED


def _surname(text: str, given: Word, words: Sequence[Word], code: str) -> Iterator[Mention]:
    """The word after a given name, unless it is an everyday one; with what it may start with: "o'", "mc", "de"."""
    parts = 1
    while parts < len(words) and _PREFIX.fullmatch(text, words[0].start, words[parts].start):
        parts += 1
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
    house = _house(code).search(text[max(0, words[first].start - 20) : words[first].start]) if street else None
    start = words[first].start - (len(house.group()) if house else 0)
    somewhere = street or head in language.place_heads
    # "at the zelvany hills" names a place, and "at orra plains" too; "at the bottom of the dry creek" does not
    cued = somewhere and _after_place_cue(text, words[first], code)
    told = any(_unknown(w, code) or (is_name(w.folded, code) and zipf(w.text, code) < _LISTED) for w in named)
    if house or told or cued:
        yield Mention(start, words[at].end, REPLACE, PLACE if somewhere else ORGANISATION, "address")
    elif somewhere and all(zipf(w.text, code) < 4.5 for w in named):
        yield Mention(start, words[at].end, REVIEW, PLACE, "address")


_PREFIX = regex.compile(
    r"o['’]|d['’]|(?:de|di|da|van|van de[nr]?|von|von der|zu|la|le|de la|del|mac|mc|el|al|bin|ap|ten|ter) "
)


def beside_people(text: str, code: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Rare words that "and" joins to somebody's name, for review: "anna and orlem".

    Parameters
    ----------
    text : str
        One turn without capitals.
    code : str
        Its language.
    mentions : iterable of Mention
        What was found in it.
    """
    after, before = _joined(code)
    for mention in mentions:
        if mention.category == PERSON and mention.tier == REPLACE:
            for found in (
                after.match(text, mention.end),
                before.search(text, max(0, mention.start - 30), mention.start),
            ):
                if found and zipf(found["name"], code) < _BESIDE and not is_word(found["name"], code):
                    yield Mention(*found.span("name"), REVIEW, PERSON, "net")


def find_clipped(text: str, code: str, names: Collection[str]) -> Iterator[Mention]:
    """Yield rare words that somebody's name starts with, for review: "teg" where Tegan is known.

    Parameters
    ----------
    text : str
        One turn without capitals.
    code : str
        Its language.
    names : collection of str
        Folded first names of the people in it, without their last two letters, and what is left with ever fewer.
    """
    for word in words_of(text):
        if word.folded in names and zipf(word.text, code) < _CLIPPED:
            yield Mention(word.start, word.end, REVIEW, PERSON, "net")


def clippings(names: Iterable[str]) -> frozenset[str]:
    """The starts of names, from three letters to all but two of them, at most a dozen.

    Examples
    --------
    >>> sorted(clippings(["milena", "ann"]))
    ['mil', 'mile']
    """
    return frozenset(name[:end] for name in names for end in range(3, min(len(name) - 1, _SHORT + 1)))


@cache
def _joined(code: str) -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    link = {
        "en": "and",
        "fr": "et",
        "de": "und",
        "nl": "en",
        "it": "ed?",
        "es": "[ye]",
        "el": "και|κι",
        "lt": "ir",
    }.get(code, "(?!)")
    article = {"el": "(?:ο|η|τον|την|τη) ", "it": "(?:il|la) ", "es": "(?:el|la) ", "de": "(?:der|die|den) "}.get(
        code, "(?!)"
    )
    name = rf"(?:{article})?(?P<name>\p{{L}}{{3,}})(?!\p{{L}})"
    return regex.compile(f" (?:{link}) {name}"), regex.compile(f"(?<!\\p{{L}}){name} (?:{link}) (?:{article})?$")


@cache
def _house(code: str) -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\w)(?:number )?(?:\d+[a-z]?(?:/\d+)?|{number_words(code)}),? $")


def _unknown(word: Word, code: str) -> bool:
    """In no dictionary and no list of forms, and not an everyday word with a slip."""
    if zipf(word.text, code) >= _SAID or (code != "en" and is_form(word.text, code)):
        return False
    return not is_word(word.text, code) and not is_slip(word.text, code)


def _after_place_cue(text: str, word: Word, code: str) -> bool:
    cue = _place_cue(code)
    return cue is not None and cue.search(text[max(0, word.start - 16) : word.start]) is not None


@cache
def _place_cue(code: str) -> regex.Pattern[str] | None:
    cues = language_for(code).place_cues
    return regex.compile(rf"(?<!\p{{L}}){alternatives(cues)} $") if cues else None


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
