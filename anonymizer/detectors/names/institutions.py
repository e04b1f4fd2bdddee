"""Public bodies by a capital alone: "the Council", "la Comisión", "il Consiglio comunale"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from ...languages import language_for
from ...lexicon import fold
from ...mentions import ORGANISATION, REPLACE, Mention
from ..words import Usage, Word, words_of

# In French and Italian, and often in Spanish, what an institution's name goes on with has no capital
_ADJECTIVES = {
    "fr": r"(?:al|ale|aux|ales|éen|éenne|ien|ienne|ique|if|ive|ais|aise|ois|oise|taire|ain|aine|el|elle)s?",
    "it": r"(?:al[ei]|an[oaei]|e[oa]|ei|ee|ese|esi|ic[oa]|ici|iche|iv[oaei]|ari[oa]|orio)",
    "es": r"(?:al|ales|an[oa]s?|e[oa]s?|és|esa|ic[oa]s?|iv[oa]s?|ari[oa]s?)",
}


def find_institutions(text: str, code: str, usage: Usage, lower_cased: bool) -> Iterator[Mention]:
    """Yield public bodies that a capital inside a sentence makes particular ones, with the adjective that belongs to them.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    usage : Usage
        How the study writes that language's words: what it writes in lower case more often is no name.
    lower_cased : bool
        The transcript has no capitals.
    """
    if lower_cased or not language_for(code).institutions:
        return
    words = words_of(text)
    for at, word in enumerate(words):
        if word.capital and not word.shouted and word.folded in _institutions(code):
            end = _end(text, words[at : at + 2], code)
            particular = not word.opens and usage.upper[word.folded] >= usage.lower[word.folded]
            if particular or end > word.end:
                yield Mention(word.start, end, REPLACE, ORGANISATION, "net")


def _end(text: str, pair: Sequence[Word], code: str) -> int:
    if len(pair) < 2 or pair[1].capital or text[pair[0].end : pair[1].start] != " ":
        return pair[0].end
    return pair[1].end if _adjective(code).fullmatch(pair[1].text) else pair[0].end


@cache
def _institutions(code: str) -> frozenset[str]:
    return frozenset(map(fold, language_for(code).institutions))


@cache
def _adjective(code: str) -> regex.Pattern[str]:
    return regex.compile(adjective_after(code) or "(?!)")


def adjective_after(code: str) -> str:
    """A pattern of the adjectives that follow an institution's name in a language, "" where they stand before it."""
    return rf"\p{{Ll}}{{3,}}{_ADJECTIVES[code]}" if code in _ADJECTIVES else ""
