"""Where a name ends: shops called by their owner's name ("at Brimley's"), names said in pieces ("Orlem-ond")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

import regex

from ...dictionary import is_word
from ...languages import language_for
from ...mentions import ORGANISATION, PERSON, PLACE, REPLACE, WORD, Mention
from ...patterns import alternatives
from ..words import words_of
from .cues import particles

_REST = regex.compile(r"(?:-\p{Ll}+)+(?!\p{L})")
_QUOTES = frozenset("'‘’\"“”")
_NAMES = frozenset({PERSON, PLACE, ORGANISATION, WORD})


@cache
def _pattern(code: str) -> regex.Pattern[str] | None:
    """A possessive that no noun follows, so that it belongs to the name: "Brimley's and", "Brimley's.", but "Brimley's dog"."""
    after = language_for(code).after_possessive
    if not after:
        return None
    return regex.compile(
        rf"(?:['’]s|(?<=s)['’])(?!\p{{L}})(?=\s*(?:[^\s\p{{L}}\d]|$|\p{{Lu}}|{alternatives(after)}(?!\p{{L}})))"
    )


def with_possessive(text: str, code: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Take the possessive into a name where it is part of the name.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    mentions : iterable of Mention
        Of that turn, in any order.
    """
    pattern = _pattern(code)
    for found in mentions:
        mention = _with_rest(text, code, found)
        own = pattern.match(text, mention.end) if pattern and mention.category in _NAMES else None
        quoted = own is not None and len(own.group()) == 1 and text[mention.start - 1 : mention.start] in _QUOTES
        yield replace(mention, end=own.end()) if own and not quoted else mention


def bridged(text: str, code: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """People's names with what stands between two parts of one: "Orla |el |Zelvani".

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    mentions : iterable of Mention
        Of that turn, in any order.
    """
    last: Mention | None = None
    for mention in sorted(mentions):
        yield mention
        if mention.category in (PERSON, WORD) and mention.tier == REPLACE:
            if last is not None and _bridge(code).fullmatch(text, last.end, mention.start):
                yield replace(last, end=mention.end, entity="")
            last = mention


@cache
def _bridge(code: str) -> regex.Pattern[str]:
    return regex.compile(rf" (?:{particles(code)}) ")


def _with_rest(text: str, code: str, mention: Mention) -> Mention:
    """A name that goes on behind a hyphen without a capital; but not "Zelvany-born"."""
    rest = _REST.match(text, mention.end) if mention.category in _NAMES else None
    if rest is None or any(len(w.text) > 3 and is_word(w.text, code) for w in words_of(rest.group())):
        return mention
    last = words_of(text[mention.start : mention.end])
    return mention if not last or is_word(last[-1].text, code) else replace(mention, end=rest.end())
