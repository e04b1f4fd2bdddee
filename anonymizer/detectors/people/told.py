"""What tells somebody apart and has no name: a costume, a room, what was in the newspaper, a trade by what was done.

No list can hold what happened to one person only. What can be listed is how people tell of it: "dressed as", "a house
with", "was in the paper because", "won a medal for", "the only girl in". What follows is marked, for a person to look at.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from operator import itemgetter

import regex

from ...lexicon import zipf
from ...mentions import CONTACT, HANDLE, OCCUPATION, ORGANISATION, PERSON, PLACE, REPLACE, REVIEW, WORD, Mention
from ..words import words_of
from .telling import TELLING

TOLD = "told"  # the detector, whose mentions give way to all that is surer
_NAMES = (PERSON, PLACE, ORGANISATION, HANDLE, CONTACT)
_WORD = r"[\p{L}\p{M}\d][\p{L}\p{M}\d'’-]*+"
_LAST = regex.compile(r"\P{L}*+(?<!\p{L})(\p{L}[\p{L}\p{M}'’-]*)\W*$")
_CLAUSE = regex.compile(r"(?<!\p{L})(?:[\p{L}\p{M}\d'’-]+ ){1,14}[\p{L}\p{M}\d'’-]+[,.;]? ", regex.REVERSE)
_LONGEST = 140  # characters: what a reviewer takes in at a glance
_BEFORE = 80  # characters before the sign of a rule within which a match starts
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
    for number, windows in sorted(_windows(text, code).items()):
        category, pattern = _rules(code)[number].category, _compiled(number, code)
        for window in windows:
            for found in pattern.finditer(text, *window):
                start, end = _trimmed(text, _start(text, found), min(found.end(), found.start() + _LONGEST), code)
                if start < end and _tells(text[start:end], code) and _rare(found, code):
                    yield Mention(start, end, REVIEW, category, TOLD)


def _windows(text: str, code: str) -> dict[int, list[tuple[int, int]]]:
    """Where each rule may match: around the words that are signs of it."""
    found: dict[int, list[tuple[int, int]]] = {}
    for word in words_of(text):
        for number in _signs(word.text, code):
            windows = found.setdefault(number, [])
            start, end = max(0, word.start - _BEFORE), min(len(text), word.end + _LONGEST)
            if windows and start <= windows[-1][1]:
                start = windows.pop()[0]
            windows.append((start, end))
    return found


def _start(text: str, found: regex.Match[str]) -> int:
    """Where what is told starts: "it was on the news" tells nothing without the words that "it" stands for."""
    clause = (
        _CLAUSE.match(text, max(0, found.start() - _LONGEST), found.start()) if "back" in found.groupdict() else None
    )
    return clause.start() if clause else found.start()


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
    names = [m for m in others if m.tier == REPLACE or m.category in _NAMES]
    taken, within = _disjoint(names), _disjoint(told)
    for mention in told:
        for start, end in _gaps(mention.start, mention.end, taken):
            start, end = _trimmed(text, start, end, code)
            if _tells(text[start:end], code) and (
                " " in text[start:end] or (start, end) == (mention.start, mention.end)
            ):
                yield replace(mention, start=start, end=end)
    for mention in others:
        at = bisect_right(within, mention.start, key=itemgetter(0)) - 1
        if mention.tier == REPLACE or mention.category in _NAMES or at < 0 or mention.end > within[at][1]:
            yield mention


def _disjoint(mentions: Iterable[Mention]) -> list[tuple[int, int]]:
    """The stretches that mentions cover, sorted."""
    covered: list[tuple[int, int]] = []
    for mention in sorted(mentions):
        if covered and mention.start <= covered[-1][1]:
            covered[-1] = (covered[-1][0], max(covered[-1][1], mention.end))
        else:
            covered.append((mention.start, mention.end))
    return covered


def _gaps(start: int, end: int, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What is left between start and end beside stretches that are taken, which are sorted and apart."""
    for at in range(bisect_right(taken, start, key=itemgetter(1)), len(taken)):
        first, last = taken[at]
        if first >= end:
            break
        if first > start:
            yield start, first
        start = last
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
    """The rules of which a word may be a sign."""
    word = word.lower()
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
    return any(len(word.text) > 2 and not _links(code).fullmatch(word.text) for word in words_of(said))


def _rare(found: regex.Match[str], code: str) -> bool:
    if "rare" not in found.re.groupindex or found["rare"] is None:
        return True
    return any(zipf(word.text, code) < _RARE for word in words_of(found["rare"]) if len(word.text) > 2)
