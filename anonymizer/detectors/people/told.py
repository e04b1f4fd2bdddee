"""What tells somebody apart and has no name: a costume, a room, what was in the newspaper, a trade by what was done.

No list can hold what happened to one person only. What can be listed is how people tell of it: "dressed as", "a house
with", "was in the paper because", "won a medal for", "the only girl in". What follows is marked, for a person to look at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

import regex

from ...lexicon import zipf
from ...mentions import CONTACT, HANDLE, OCCUPATION, ORGANISATION, PERSON, PLACE, REPLACE, REVIEW, WORD, Mention
from ..words import words_of
from .telling import TELLING

TOLD = "told"  # the detector, whose mentions give way to all that is surer
_NAMES = (PERSON, PLACE, ORGANISATION, HANDLE, CONTACT)
_WORD = r"[\p{L}\p{M}\d][\p{L}\p{M}\d'’-]*+"
_LAST = regex.compile(r"\P{L}*+(?<!\p{L})(\p{L}[\p{L}\p{M}'’-]*)\W*$")
_LONGEST = 140  # characters: what a reviewer takes in at a glance
_SMALL = 5.5  # zipf: "in", "at", "the" and their like, which alone tell nothing
_RARE = 4.4  # zipf: what is rarer is not in everybody's house


@dataclass(frozen=True)
class _Rule:
    category: str
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    pattern: str

    def may_match(self, word: str) -> bool:
        """Whether a word in lower case is a sign that the rule may match."""
        return word.startswith(self.starts) or word.endswith(self.ends)


def find_told(text: str, code: str) -> Iterator[Mention]:
    """Yield what a turn tells of somebody in one of those ways, for review.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    """
    if code not in TELLING:
        return
    signs = {sign for word in words_of(text) for sign in _signs(word.text.lower(), code)}
    for number in sorted(signs):
        category, pattern = _rules(code)[number].category, _compiled(number, code)
        for found in pattern.finditer(text):
            start, end = _trimmed(text, found.start(), min(found.end(), found.start() + _LONGEST), code)
            if start < end and _tells(text[start:end], code) and _rare(found, code):
                yield Mention(start, end, REVIEW, category, TOLD)


def beside(text: str, code: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Part what was told from the names, dates and ages in it: each of those is a decision of its own.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    mentions : iterable of Mention
        All that was found in it.
    """
    mentions = list(mentions)
    told = [mention for mention in mentions if mention.detector == TOLD]
    others = [mention for mention in mentions if mention.detector != TOLD]
    if not told:
        yield from others
        return
    sure = sorted({(m.start, m.end) for m in others if m.tier == REPLACE or m.category in _NAMES})
    for mention in told:
        for start, end in _gaps(mention.start, mention.end, sure):
            start, end = _trimmed(text, start, end, code)
            if _tells(text[start:end], code) and (" " in text[start:end] or start == mention.start and end == mention.end):
                yield replace(mention, start=start, end=end)
    for mention in others:
        if (mention.start, mention.end) in sure or not any(t.start <= mention.start and mention.end <= t.end for t in told):
            yield mention


def _gaps(start: int, end: int, taken: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What is left between start and end beside stretches that are taken, sorted."""
    for first, last in taken:
        if first < end and last > start:
            if first > start:
                yield start, first
            start = max(start, last)
    if start < end:
        yield start, end


@cache
def _rules(code: str) -> tuple[_Rule, ...]:
    told = TELLING[code]
    tables = ((WORD, told.looks), (WORD, told.homes), (WORD, told.renown), (OCCUPATION, told.trades))
    return tuple(_rule(category, signs.split(), said) for category, table in tables for signs, said in table)


def _rule(category: str, signs: Sequence[str], said: str) -> _Rule:
    ends = tuple(sign[1:] for sign in signs if sign.startswith("-"))
    return _Rule(category, tuple(sign for sign in signs if not sign.startswith("-")), ends, said)


@cache
def _any_rule(code: str) -> _Rule:
    rules = _rules(code)
    starts, ends = {sign for rule in rules for sign in rule.starts}, {sign for rule in rules for sign in rule.ends}
    return _Rule("", tuple(sorted(starts)), tuple(sorted(ends)), "")


@lru_cache(maxsize=65536)
def _signs(word: str, code: str) -> tuple[int, ...]:
    """The rules of which a word in lower case may be a sign."""
    if not _any_rule(code).may_match(word):
        return ()
    return tuple(number for number, rule in enumerate(_rules(code)) if rule.may_match(word))


@cache
def _compiled(number: int, code: str) -> regex.Pattern[str]:
    told = TELLING[code]
    inside, within = rf"(?!(?:{told.stops})(?!\p{{L}})){_WORD}", rf"(?!(?:{told.breaks})(?!\p{{L}})){_WORD}"
    pattern = _rules(code)[number].pattern
    for name, meaning in {
        "a": rf"(?:{told.article})",
        "w": _WORD,
        "stop": rf"(?:{told.stops})(?!\p{{L}})",
        "brk": rf"(?:{told.breaks})(?!\p{{L}})",
        "adj": rf"(?:{inside} ){{0,3}}?",
        "np": rf"{inside}(?: {inside}){{0,7}}+",
        "rest": rf"(?!\p{{L}})(?: {inside}){{0,7}}+",
        "before": rf"(?<!\p{{L}})(?:{within} ){{1,8}}?",
        "after": rf"(?!\p{{L}})(?: {within}){{0,9}}+",
    }.items():
        pattern = pattern.replace(f"{{{name}}}", meaning)
    return regex.compile(rf"(?<!\p{{L}})(?:{pattern})", regex.IGNORECASE)


def _trimmed(text: str, start: int, end: int, code: str) -> tuple[int, int]:
    """Without small words and marks that are left over at the end, and without half a word."""
    while start < end and not text[start].isalnum():
        start += 1
    if end < len(text) and text[end].isalnum():
        end = max(start, text.rfind(" ", start, end))
    while (last := _LAST.search(text, start, end)) and _links(code).fullmatch(last[1]):
        end = last.start(1)
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end


@cache
def _links(code: str) -> regex.Pattern[str]:
    told = TELLING[code]
    return regex.compile(rf"{told.links}|{told.stops}", regex.IGNORECASE)


def _tells(said: str, code: str) -> bool:
    return any(zipf(word.text, code) < _SMALL for word in words_of(said))


def _rare(found: regex.Match[str], code: str) -> bool:
    if "rare" not in found.re.groupindex or found["rare"] is None:
        return True
    return any(zipf(word.text, code) < _RARE for word in words_of(found["rare"]) if len(word.text) > 2)
