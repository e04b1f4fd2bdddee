"""What somebody is, has and does: work, nationality, faith, illness and family of a specific person, for review.

No one of these names a person, and three of them together often do (Sweeney, 2000). A word of a list is marked where
the words before it say that it is said of somebody: "I was a machinist", "my husband worked as a postman", "she is
Maltese", "we had six children". What is said of people in general is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from ..lexicon import fold, zipf
from ..mentions import FAMILY, ILLNESS, NATIONALITY, OCCUPATION, RELIGION, REPLACE, REVIEW, Mention
from .demographic_words import ABOUT
from .demographic_words.lookup import WORKPLACE, Hit, compiled, hits
from .family import find_family

_REACH = 90  # characters before a word in which it is said of whom
_WORD_BEFORE = regex.compile(r"(?P<word>\p{L}[\p{L}\p{M}]*)(?:['’]s)?(?: |-)$")
_ANSWER = 120  # characters after a question in which its answer stands
_COMMON = 4.6  # zipf: a word as common as this is marked again only where it is said of somebody again


def find_demographic(texts: Sequence[str], code: str) -> Iterator[list[Mention]]:
    """Yield, for each turn of an interview, what it tells of somebody's circumstances.

    Parameters
    ----------
    texts : sequence of str
        The turns in order: a question tells what its answer is, and what was once said of somebody is found again.
    code : str
        Their language, ISO 639-1.
    """
    if code not in ABOUT:
        yield from ([] for _ in texts)
        return
    said: list[list[Mention]] = []
    found: list[list[Hit]] = []
    for before, text in zip(["", *texts[:-1]], texts, strict=True):
        words = hits(text, code)
        of_work = [hit for hit in words if hit.kind != FAMILY]
        mentions = {*_of_somebody(text, of_work, code), *_answers(text, before, of_work, code)}
        said.append(sorted(mentions | set(find_family(text, before, words, code))))
        found.append(of_work)
    known = {
        fold(text[m.start : m.end]): m.category
        for text, mentions in zip(texts, said, strict=True)
        for m in mentions
        if m.category in (OCCUPATION, NATIONALITY, RELIGION)
    }
    for text, mentions, words in zip(texts, said, found, strict=True):
        yield [*mentions, *_again(text, words, known, code)]


def _of_somebody(text: str, words: list[Hit], code: str) -> Iterator[Mention]:
    """Words that are said of a specific person in the same sentence."""
    covered = 0
    for at, hit in enumerate(words):
        start = max(_start(text, hit, code), covered)
        if hit.start < covered:
            continue
        tier = _tier(text, start, hit, code)
        if tier is None and at and covered and _joins(text, words[at - 1], start):
            tier = REVIEW  # "a fitter and turner", "anxiety, depression, insomnia"
        if tier is None and start < hit.start:
            tier = _tier(text, hit.start, hit, code)
            start = hit.start if tier else start
        if tier is None:
            continue
        covered = _end(text, hit, code)
        yield Mention(start, covered, tier, _category(hit), "demographic")


def _category(hit: Hit) -> str:
    return OCCUPATION if hit.kind == WORKPLACE else hit.kind


def _joins(text: str, last: Hit, start: int) -> bool:
    return regex.fullmatch(r",? (?:and|or|et|ou|und|oder|en|of|e|o|y|και|ή|ir|ar)? ?(?:an? )?|, ?(?:an? )?", text[last.end : start]) is not None


def _start(text: str, hit: Hit, code: str) -> int:
    """Where what belongs to a word before it starts: "finance |clerk", "rubber |factory"."""
    start, plain = hit.start, _plain(code)
    if plain is None or hit.kind in (NATIONALITY, RELIGION):
        return start
    for _ in range(3):
        before = _WORD_BEFORE.search(text, max(0, start - 24), start)
        if before is None or plain.fullmatch(before["word"]):
            break
        start = before.start()
    return start


def _end(text: str, hit: Hit, code: str) -> int:
    tail = compiled(code, "tail").match(text, hit.end) if hit.kind in (OCCUPATION, WORKPLACE) else None
    return tail.end() if tail else hit.end


def _tier(text: str, start: int, hit: Hit, code: str) -> str | None:
    """How sure it is that what starts here is said of somebody, None where it is of nobody in particular."""
    low = max(0, start - _REACH)

    def after(name: str) -> bool:
        return compiled(code, name).match(text, low, start) is not None

    if compiled(code, "groups").match(text, low, start):
        return None
    if hit.kind in (NATIONALITY, RELIGION):
        follows = compiled(code, "people").match(text, hit.end)
        if follows and after("is_a"):
            return REPLACE
        return REVIEW if follows or after("is_a") or after("from_country") else None
    if hit.kind == ILLNESS:
        return REVIEW if after("suffers") or after("is_a") else None
    if hit.kind == WORKPLACE:
        return REVIEW if after("work_in") or after("owns") else None
    return REVIEW if after("is_a") or after("work_as") else None


def _answers(text: str, before: str, words: list[Hit], code: str) -> Iterator[Mention]:
    """What follows a question about work."""
    asked = compiled(code, "asked_work")
    starts = [found.end() for found in asked.finditer(text)]
    if asked.search(before[-200:]):
        starts.append(0)
    for hit in words:
        if hit.kind in (OCCUPATION, WORKPLACE) and any(0 <= hit.start - at <= _ANSWER for at in starts):
            yield Mention(_start(text, hit, code), _end(text, hit, code), REVIEW, OCCUPATION, "demographic")


def _again(text: str, words: list[Hit], known: dict[str, str], code: str) -> Iterator[Mention]:
    """What was said of somebody elsewhere in the interview, in the same words."""
    for hit in words:
        for start in {_start(text, hit, code), hit.start}:
            surface = fold(text[start : hit.end])
            if surface in known and (" " in surface or zipf(surface, code) < _COMMON):
                yield Mention(start, hit.end, REVIEW, known[surface], "demographic")


@cache
def _plain(code: str) -> regex.Pattern[str] | None:
    modifiers = ABOUT[code].modifiers
    return regex.compile(modifiers, regex.IGNORECASE) if modifiers else None
