"""Organisations whose kind stands first, where nothing has a capital: "collège anne-frémont", "scuola media anna morri"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from ...dictionary import is_name, is_word
from ...languages import language_for
from ...lexicon import fold, is_town, large_towns, names_elsewhere, zipf
from ...mentions import ORGANISATION, REPLACE, Mention
from ...vocabulary import is_mere_word
from ..words import Word, words_of

_GAP = regex.compile(r" |-|['’]| & ")
_INNER = frozenset(
    ["de", "du", "des", "la", "le", "les", "l", "d", "del", "della", "dei", "di", "los", "las", "van", "het", "drie", "saint",
     "sainte", "san", "santa", "santo", "sint", "sankt", "του", "της", "αγιου", "αγιας"]
)  # fmt: skip
_LONGEST = 5  # words behind the head
_NAME, _RARE = 4.7, 3.2  # zipf: a listed name, any other word


def find_led(text: str, code: str) -> Iterator[Mention]:
    """Yield organisations by the word for their kind and a name or an unknown word behind it.

    Parameters
    ----------
    text : str
        One turn without capitals.
    code : str
        Its language; nothing is found where the kind stands last.
    """
    if not language_for(code).head_first and code != "el":
        return
    words = words_of(text)
    for at, word in enumerate(words):
        if _is_head(word.folded, code) and (end := _end(text, words, at, code)):
            yield Mention(word.start, end, REPLACE, ORGANISATION, "gazetteer")


def _end(text: str, words: Sequence[Word], at: int, code: str) -> int:
    """Where the name behind a head ends; 0 where none is: small words and one more for the kind may stand before it."""
    end, plain = 0, 0
    for last, word in zip(words[at:], words[at + 1 : at + 1 + _LONGEST], strict=False):
        if _GAP.fullmatch(text[last.end : word.start]) is None:
            break
        if _is_own(word, code):
            end = word.end
        elif word.folded not in _INNER and word.folded not in names_elsewhere():
            plain += 1
            if plain > 1 or end or zipf(word.text, code) >= 5.9:
                break
    return end


def _is_own(word: Word, code: str) -> bool:
    common = zipf(word.text, code)
    if word.folded in _INNER or len(word.text) < 3:
        return False
    if is_name(word.folded, code) or is_town(word.folded, code) or word.text in large_towns(code):
        return common < _NAME
    return common < _RARE and not is_word(word.text, code) and not is_mere_word(word.text, code)


@cache
def _is_head(folded: str, code: str) -> bool:
    return folded in _heads(code) or (code == "el" and any(folded.startswith(stem) for stem in _stems(code)))


@cache
def _heads(code: str) -> frozenset[str]:
    return frozenset(fold(head) for head in language_for(code).organisations if len(head) > 3)


@cache
def _stems(code: str) -> tuple[str, ...]:
    return tuple(sorted(head[:-2] for head in _heads(code) if len(head) > 6))
