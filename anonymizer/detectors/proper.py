"""Capitals in languages that give them to names alone, and in German, which gives them to every noun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from ..languages import language_for
from ..lexicon import countries, fold, given_names, is_listed_name, is_town, place_names, zipf
from ..mentions import PERSON, PLACE, REPLACE, WORD, Mention
from .words import Usage, Word, words_of

_SIDE_BY_SIDE = regex.compile(r"(?: |-|['’] ?| (?:de|du|des|de la|d['’]|di|del|della|van|van de[nr]?|von|der) ?)")
_RARE, _USUAL = 3.2, 4.6  # zipf: a German noun, a word of another language
_NOUN = regex.compile(
    r".*(?:ung|heit|keit|schaft|tion|ismus|tät|ment|nis|tum|ling|chen|enz|anz|ität|ierung|age|eur|ologe|ologin|ler|lerin"
    r"|eren|iere)(?:en|s|es|e|n|nen)?"
)
_LINKS = ("", "s", "es", "n", "en", "e", "er")


def find_proper(text: str, code: str, usage: Usage, lower_cased: bool) -> Iterator[Mention]:
    """Yield the words that are names because of how they are written and where they stand.

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
    if code == "en":
        return
    words = words_of(text)
    if lower_cased:
        yield from _by_shape(text, words, code)
        return
    names = _german if language_for(code).all_nouns_capital else _named
    for run in _runs(text, words):
        if found := names(text, run, words, code, usage):
            yield Mention(found[0].start, found[-1].end, REPLACE, _category(text, found, code), "net")


def _runs(text: str, words: Sequence[Word]) -> Iterator[list[Word]]:
    """Words with capitals that stand side by side."""
    run: list[Word] = []
    for word in words:
        if run and not (word.capital and not word.opens and _SIDE_BY_SIDE.fullmatch(text[run[-1].end : word.start])):
            yield run
            run = []
        if word.capital:
            run.append(word)
    if run:
        yield run


def _named(text: str, run: list[Word], words: Sequence[Word], code: str, usage: Usage) -> list[Word]:
    """Inside a sentence a capital is a name's, unless the word is a common one or the study writes it without."""
    lead = run[0]
    if lead.opens and not is_listed_name(lead.folded, code) and not (len(run) > 1 and zipf(lead.text, code) < 3.0):
        known = usage.upper[lead.folded] and not usage.lower[lead.folded] and zipf(lead.text, code) < 4.0
        run = run if known or _shaped(lead.text, code) else run[1:]
    if not run or all(usage.harmless(w) or len(w.text) == 1 for w in run):
        return []
    telling = [w for w in run if _tells(w, code, usage)]
    return run if telling else []


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


def _german(text: str, run: list[Word], words: Sequence[Word], code: str, usage: Usage) -> list[Word]:
    """A noun that nobody knows, no compound of known words, and without an article; or one that a list holds."""
    run = run[1:] if run[0].opens and not (len(run) > 1 and _german_name(run[0], code)) else run
    if not run or usage.harmless(run[0]):
        return []
    if len(run) > 1 and _german_name(run[0], code) and zipf(run[1].text, code) < 5.0:
        return run
    if run[0].folded in countries(code) or _stem_of_country(run[0].folded, code):
        return run[:1]
    bare = not _determined(text, words, run[0])
    listed = is_listed_name(run[0].folded, code) or run[0].folded in place_names(code) or is_town(run[0].folded, code)
    if bare and listed and zipf(run[0].text, code) < 4.6 and not _compound(run[0].text.lower(), code):
        return run[:1]
    return [w for w in run if bare and _unknown(w, code)]


def _german_name(word: Word, code: str) -> bool:
    return word.folded in given_names(code) and zipf(word.text, code) < 4.7


def _unknown(word: Word, code: str) -> bool:
    low = word.text.lower()
    return len(low) > 2 and zipf(low, code) < _RARE and not _NOUN.fullmatch(low) and not _compound(low, code)


def _stem_of_country(folded: str, code: str) -> bool:
    return folded.endswith("s") and folded[:-1] in countries(code)


@cache
def _compound(low: str, code: str) -> bool:
    """Whether a word falls into two that are known: "Kohlen|keller", "Arbeit|s|tag"."""
    for at in range(3, len(low) - 2):
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


_DETERMINERS = frozenset(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine meinen meinem"
    " meiner dein deine sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren unserem unserer"
    " dieser diese dieses diesen diesem jeder jede jedes jeden jedem welche welcher alle allen aller viel viele vielen"
    " mehr manche einige einigen zum zur im am beim vom ins ans mehrere wenig wenige andere anderen solche solchen".split()
)


def _determined(text: str, words: Sequence[Word], noun: Word) -> bool:
    """Whether an article, or a word between an article and its noun, stands before: then it is a noun."""
    at = words.index(noun)
    if not at or text[words[at - 1].end : noun.start] != " ":
        return False
    before = words[at - 1]
    if before.text.lower() in _DETERMINERS:
        return True
    declined = before.text.lower().endswith(("e", "en", "er", "es", "em"))
    return not before.capital and declined and zipf(before.text, "de") < 5.6


def _by_shape(text: str, words: Sequence[Word], code: str) -> Iterator[Mention]:
    for word in words:
        if _shaped(word.text, code):
            yield Mention(word.start, word.end, REPLACE, PERSON, "net")


def _shaped(word: str, code: str) -> bool:
    """Whether a word ends as surnames of the language do and is no word that people use."""
    pattern = language_for(code).surnames
    return bool(pattern) and zipf(word, code) < 3.4 and regex.fullmatch(pattern, word.lower()) is not None


def _category(text: str, run: list[Word], code: str) -> str:
    """A place after a preposition of place, a person where it is rare or listed, else only something that is named."""
    before = text[: run[0].start].split()[-1:]
    whole = " ".join(w.folded for w in run)
    if whole in place_names(code) or (before and before[0].lower() in language_for(code).place_cues):
        return PLACE
    common = all(zipf(w.text, code) >= 4.0 and not is_listed_name(w.folded, code) for w in run)
    return WORD if common else PERSON
