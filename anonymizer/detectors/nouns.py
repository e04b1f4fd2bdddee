"""German, where every noun has a capital: which of them is a name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import regex

from ..languages import language_for
from ..lexicon import countries, given_names, is_listed_name, is_town, place_names, zipf
from .words import Usage, Word

_RARE = 3.2  # zipf: a noun that few people use
_LINKS = ("", "s", "es", "n", "en", "e", "er")  # what joins the parts of a compound


def named_among_nouns(text: str, run: list[Word], words: Sequence[Word], code: str, usage: Usage) -> list[Word]:
    """Of capitalised words that stand side by side, those that are a name: a noun that nobody knows, no compound of
    known words and without an article, or one that a list holds."""
    run = run[1:] if run[0].opens and not (len(run) > 1 and _given(run[0], code)) else run
    if not run or usage.harmless(run[0]):
        return []
    if len(run) > 1 and _given(run[0], code) and zipf(run[1].text, code) < 5.0:
        return run
    if run[0].folded in countries(code) or _stem_of_country(run[0].folded, code):
        return run[:1]
    bare = not _determined(text, words, run[0], code)
    listed = is_listed_name(run[0].folded, code) or run[0].folded in place_names(code) or is_town(run[0].folded, code)
    if bare and listed and zipf(run[0].text, code) < 4.6 and not _compound(run[0].text.lower(), code):
        return run[:1]
    return [w for w in run if bare and _unknown(w, code)]


def _given(word: Word, code: str) -> bool:
    return word.folded in given_names(code) and zipf(word.text, code) < 4.7


def _unknown(word: Word, code: str) -> bool:
    low = word.text.lower()
    if len(low) < 3 or zipf(low, code) >= _RARE or regex.search(language_for(code).noun_endings, low):
        return False
    return not _compound(low, code)


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


def _determined(text: str, words: Sequence[Word], noun: Word, code: str) -> bool:
    """Whether an article, or a word between an article and its noun, stands before: then it is a noun."""
    at = words.index(noun)
    if not at or text[words[at - 1].end : noun.start] != " ":
        return False
    before = words[at - 1]
    if before.text.lower() in language_for(code).articles:
        return True
    declined = before.text.lower().endswith(("e", "en", "er", "es", "em"))
    return not before.capital and declined and zipf(before.text, code) < 5.6
