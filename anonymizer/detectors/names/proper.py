"""Capitals in languages that give them to names alone, and in German, which gives them to every noun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from ...languages import language_for
from ...lexicon import countries, fold, is_listed_name, large_towns, place_names, zipf
from ...mentions import ORGANISATION, PERSON, PLACE, REPLACE, WORD, Mention
from ...patterns import alternatives
from ..words import Usage, Word, words_of
from .nouns import called, named_among_nouns
from .shapes import is_surname

_PARTICLES = r"(?:de la|de los|de las|de l['’]|d[eiu]s?|d['’]|del|della|dello|dell['’]|dei|degli|delle|von der|vom|von|zu|van de[nr]?|van|ter|ten|op de[nr]?)"
_SIDE_BY_SIDE = regex.compile(rf"(?:[ -]|['’] ?|[ -]{_PARTICLES} ?)")
_ON_A_RIVER = regex.compile(r"(?<!\p{L})\p{Lu}\p{L}+ (?:am|an der|im|in der|vor der|ob der|bei) \p{Lu}\p{L}+")
_USUAL = 4.6  # zipf: what is more common is a word, though somebody gave it a capital
_EVERYWHERE = 5.6
_WITH = frozenset(["chez", "contre", "avec", "contra", "con", "contro", "presso"])


def find_proper(text: str, code: str, usage: Usage, lower_cased: bool) -> Iterator[Mention]:
    """Yield the words that are names because of the capital that they have where they stand.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language; nothing is found in English, where the model and the net do this work.
    usage : Usage
        How the study writes that language's words.
    lower_cased : bool
        The transcript has no capitals.
    """
    if lower_cased or code == "en":
        return
    words = words_of(text)
    names = named_among_nouns if language_for(code).all_nouns_capital else _named
    yield from _titled(text, code)
    for town in _ON_A_RIVER.finditer(text) if code == "de" else ():
        if town.group().lower() in large_towns(code):
            yield Mention(town.start(), town.end(), REPLACE, PLACE, "net")
    if language_for(code).all_nouns_capital:
        for word in called(text, words, code, usage):
            yield Mention(word.start, word.end, REPLACE, PERSON, "title")
    for run in _runs(text, words):
        for found in names(text, run, words, code, usage):
            yield Mention(found[0].start, found[-1].end, REPLACE, _category(text, found, code), "net")


def _titled(text: str, code: str) -> Iterator[Mention]:
    """A title and a surname that starts with a small word: "Sra. de la Vega", "Frau von Stetten"."""
    for found in _title_pattern(code).finditer(text):
        yield Mention(found.start("name"), found.end(), REPLACE, PERSON, "title")


@cache
def _title_pattern(code: str) -> regex.Pattern[str]:
    titles = alternatives(language_for(code).titles)
    return regex.compile(
        rf"(?<![\p{{L}}'’])(?i:{titles})\.? {{1,2}}(?P<name>{_PARTICLES} ?\p{{Lu}}[\p{{L}}\p{{M}}'’-]+)"
    )


def _runs(text: str, words: Sequence[Word]) -> Iterator[list[Word]]:
    """Words with capitals that stand side by side, or with the small words of names between them."""
    run: list[Word] = []
    for word in words:
        if not word.capital:
            continue
        if run and (word.opens or not _SIDE_BY_SIDE.fullmatch(text[run[-1].end : word.start])):
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def _named(text: str, run: list[Word], words: Sequence[Word], code: str, usage: Usage) -> Iterator[list[Word]]:
    """Inside a sentence a capital is a name's, unless the word is a common one or the study writes it without."""
    lead = run[0]
    if lead.opens and not is_listed_name(lead.folded, code) and not (len(run) > 1 and zipf(lead.text, code) < 3.0):
        known = usage.upper[lead.folded] and not usage.lower[lead.folded] and zipf(lead.text, code) < 4.0
        run = run if known or is_surname(lead.text, code) else run[1:]
    if any(_tells(word, code, usage) for word in run) or (run and _is_somebody(text, run[0], code, usage)):
        yield run


def _is_somebody(text: str, word: Word, code: str, usage: Usage) -> bool:
    """Whether it stands without an article after what is done with somebody or at a firm: "chez Total", "contro Leone"."""
    before = text[max(0, word.start - 10) : word.start].split(" ")[-2:-1]
    if not before or before[0] not in _WITH or word.opens or usage.harmless(word) or word.folded in _ranks(code):
        return False
    return zipf(word.text, code) < _EVERYWHERE and usage.lower[word.folded] <= usage.upper[word.folded]


def _tells(word: Word, code: str, usage: Usage) -> bool:
    if usage.harmless(word) or len(word.text) == 1 or word.folded in _ranks(code):
        return False
    # a nickname may stand in lower case too, where a message is read out; a word that people know is the word then
    if usage.lower[word.folded] > usage.upper[word.folded] and zipf(word.text, code) >= 2.0:
        return False
    return zipf(word.text, code) < _USUAL or is_listed_name(word.folded, code) or word.folded in countries(code)


@cache
def _ranks(code: str) -> frozenset[str]:
    """Words that a capital is given out of politeness: "Señora Presidenta"."""
    language = language_for(code)
    return frozenset(map(fold, (*language.titles, *language.kin, *language.organisations)))


@cache
def _organisations(code: str) -> frozenset[str]:
    return frozenset(map(fold, language_for(code).organisations))


def _category(text: str, run: list[Word], code: str) -> str:
    """A place after a preposition of place, a person where it is rare or listed, else only something that is named."""
    before = text[max(0, run[0].start - 30) : run[0].start].split()[-1:]
    whole = " ".join(w.folded for w in run)
    if whole in place_names(code) or (before and before[0].lower() in language_for(code).place_cues):
        return PLACE
    if len(run) > 1 and not _organisations(code).isdisjoint(w.folded for w in run):
        return ORGANISATION
    common = all(zipf(w.text, code) >= 4.0 and not is_listed_name(w.folded, code) for w in run)
    return WORD if common else PERSON
