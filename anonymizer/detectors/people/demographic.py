"""What somebody is, has and does: work, nationality, faith, illness and family of a specific person, for review.

No one of these names a person, and three of them together often do (Sweeney, 2000). A word of a list is marked where
the words before it say that it is said of somebody: "I was a machinist", "my husband worked as a postman", "she is
Maltese", "we had six children". What is said of people in general is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

import regex

from ...lexicon import fold, zipf
from ...mentions import FAMILY, ILLNESS, NATIONALITY, OCCUPATION, RELIGION, REPLACE, REVIEW, Mention
from .demographic_words import ABOUT
from .demographic_words.lookup import BUSINESS, TRAINING, WORKPLACE, Hit, compiled, hits, of_harm, weak_stems
from .family import find_family

_AND = r"(?:and|or|et|ou|und|oder|en|of|e|o|y|και|ή|ir|ar)"
_OF_WORK = (OCCUPATION, WORKPLACE, BUSINESS, TRAINING)
_OF_ORIGIN = {NATIONALITY, RELIGION, OCCUPATION}  # which people say in a row: "Maltese, Catholic, a retired sailor"
# whoever is named is a specific person: "a student called Femke", "the psychologist, Irena"
_NAMED = regex.compile(
    r",?(?: who(?: was|['’]s| is)?)? ?(?:called|named|qui s['’]appel\p{L}+|che si chiama(?:va)?|que se llama(?:ba)?|die|genaamd|vardu"
    r"|που (?:τον|την) (?:λένε|έλεγαν))?,? (?:van |de |di |la |le )*\p{Lu}\p{Ll}"
)
_REACH = 90  # characters before a word in which it is said of whom
_WORD_BEFORE = regex.compile(r"(?P<word>\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*)(?:['’]s)?(?: |-)$")
_ANSWER = 120  # characters after a question in which its answer stands
_RARE_FAITH = 3.3  # zipf: its name alone tells a person apart
_RARE_TRADE = 4.3  # zipf: whoever has it is one of few, whatever is said of them
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
    told: list[list[Mention]] = []
    found: list[list[Hit]] = []
    known: dict[str, Mention] = {}
    for before, text in zip(["", *texts[:-1]], texts, strict=True):
        words = hits(text, code)
        of_family = [hit for hit in words if hit.kind == FAMILY]
        others = [hit for hit in words if hit.kind != FAMILY]
        marked = [*_of_somebody(text, others, code), *_answers(text, before, others, code)]
        for hit, mention in marked:
            if mention.category != ILLNESS:
                for name in _names(text, mention.start, hit, code):
                    known[name] = min(mention, known.get(name, mention), key=lambda m: m.tier)
        family = find_family(text, before, of_family, code)
        told.append([*(mention for _, mention in marked), *family, *_phrases(text, code)])
        found.append(others)
    sure = {
        (m.category, fold(text[m.start : m.end]))
        for text, mentions in zip(texts, told, strict=True)
        for m in mentions
        if m.tier == REPLACE
    }
    for text, mentions, words in zip(texts, told, found, strict=True):
        mentions = [
            replace(m, tier=REPLACE) if (m.category, fold(text[m.start : m.end])) in sure else m for m in mentions
        ]
        seen = {at for mention in mentions for at in range(mention.start, mention.end)}
        unseen = [hit for hit in words if hit.start not in seen]
        yield sorted({*mentions, *_again(text, unseen, known, code)})


def _of_somebody(text: str, words: list[Hit], code: str) -> Iterator[tuple[Hit, Mention]]:
    """Words that are said of a specific person in the same sentence."""
    last: Mention | None = None
    for hit in words:
        start = start_of(text, hit, code)
        if last is not None and hit.start < last.end:
            continue
        if last is not None and start <= last.end:
            start = hit.start  # "assistant" before "professor" is marked already
        tier = _tier(text, start, hit, code)
        if tier is None and start < hit.start and (tier := _tier(text, hit.start, hit, code)):
            start = hit.start
        joined = last is not None and _joins(text[last.end : start], last.category, hit)
        if tier is None and not joined:
            continue
        if joined and last is not None and regex.fullmatch(rf" (?:{_AND} )?", text[last.end : start]):
            start = last.start  # "a fitter and turner", "epileptic fits"
        end = end_of(text, hit, code)
        if tier == REPLACE and regex.search(r"\p{Lu}", text[hit.end : end]):
            end = hit.end  # "secretary of Quarton Cricket Club": the club is another mention
        last = Mention(start, end, tier or REVIEW, _category(hit), "demographic")
        yield hit, last


def _joins(between: str, category: str, hit: Hit) -> bool:
    """Whether a word goes on with what was said: "anxiety, headaches and insomnia"."""
    if category != _category(hit) and not {category, _category(hit)} <= _OF_ORIGIN:
        return False
    gap = (
        rf"(?:,(?: \p{{L}}+){{1,3}}){{0,3}}(?:,|,? {_AND})?(?: an?)? "
        if category == ILLNESS
        else rf"(?:,|,? {_AND})?(?: an?)? "
    )
    return regex.fullmatch(gap, between) is not None


def _category(hit: Hit) -> str:
    return OCCUPATION if hit.kind in _OF_WORK else hit.kind


def start_of(text: str, hit: Hit, code: str) -> int:
    """Where what belongs to a word before it starts: "finance |clerk", "rubber |factory"."""
    start, plain = hit.start, _plain(code)
    if plain is None or hit.kind in (NATIONALITY, RELIGION):
        return start
    for _ in range(1 if hit.kind == ILLNESS else 3):
        before = _WORD_BEFORE.search(text, max(0, start - 24), start)
        if (
            before is None
            or plain.fullmatch(before["word"])
            or (hit.kind == ILLNESS and before["word"].endswith("ing"))
        ):
            break
        if (
            before["word"][0].isupper()
            and text[hit.start].islower()
            and not (before["word"].isupper() and len(before["word"]) < 4)
        ):
            break  # a name, which is another detector's
        start = before.start()
    return start


def end_of(text: str, hit: Hit, code: str) -> int:
    tail = compiled(code, "tail").match(text, hit.end) if hit.kind in _OF_WORK else None
    return tail.end() if tail else hit.end


def _tier(text: str, start: int, hit: Hit, code: str) -> str | None:
    """How sure it is that what starts here is said of somebody, None where it is of nobody in particular."""
    low = max(0, start - _REACH)

    def after(name: str) -> bool:
        return compiled(code, name).match(text, low, start) is not None

    if compiled(code, "groups").match(text, low, start):
        return None
    if hit.kind in (NATIONALITY, RELIGION):
        if hit.kind == RELIGION and text[start].isupper() and zipf(hit.stem, code) < _RARE_FAITH:
            return REPLACE
        if hit.kind == NATIONALITY and compiled(code, "origin").match(text, hit.end):
            return REPLACE
        if after("is_a") or after("from_country"):
            return REPLACE if hit.kind == NATIONALITY else REVIEW
        return REVIEW if compiled(code, "people").match(text, hit.end) else None
    if hit.kind == ILLNESS:
        if text[start].isupper() and regex.search(r"\bthe (?:\p{L}+ )?$", text[max(0, start - 14) : start]):
            return None  # the Depression, the Plague
        said = after("suffers") or after("is_a")
        return (REVIEW if hit.stem in of_harm(code) else REPLACE) if said else None
    if hit.kind in (WORKPLACE, BUSINESS):
        if start == hit.start and hit.stem in weak_stems(code):
            return None
        return REVIEW if after("work_in") or (hit.kind == BUSINESS and after("owns")) else None
    if hit.kind == TRAINING and after("owns"):
        return REVIEW
    held = hit.kind == OCCUPATION and compiled(code, "office").match(text, hit.end)
    if hit.kind == OCCUPATION and (held or after("surely") or after("is_one")):
        return REPLACE
    named = hit.kind == OCCUPATION and code != "de" and _NAMED.match(text, hit.end)
    rare = hit.kind == OCCUPATION and _is_rare_trade(text[start : hit.end], code)
    return REVIEW if named or rare or after("is_a") or after("work_as") else None


@cache
def _is_rare_trade(said: str, code: str) -> bool:
    """Whether few have a trade, by a word of it that is rare, and what was said is of one person."""
    return min(zipf(word, code) for word in said.split()) < _RARE_TRADE and not _is_of_several(said, code)


@cache
def _is_of_several(said: str, code: str) -> bool:
    return compiled(code, "several").search(said) is not None


def _answers(text: str, before: str, words: list[Hit], code: str) -> Iterator[tuple[Hit, Mention]]:
    """What follows a question about work."""
    asked = compiled(code, "asked_work")
    starts = [found.end() for found in asked.finditer(text)]
    if asked.search(before[-200:]):
        starts.append(0)
    for hit in words:
        if hit.kind in (OCCUPATION, BUSINESS) and any(0 <= hit.start - at <= _ANSWER for at in starts):
            yield hit, Mention(start_of(text, hit, code), end_of(text, hit, code), REVIEW, OCCUPATION, "demographic")


def _phrases(text: str, code: str) -> Iterator[Mention]:
    for category, tier, pattern in _whole(code):
        for found in pattern.finditer(text):
            yield Mention(found.start(), found.end(), tier, category, "demographic")


@cache
def _whole(code: str) -> tuple[tuple[str, str, regex.Pattern[str]], ...]:
    rows = ((ILLNESS, REVIEW, ABOUT[code].phrases), (OCCUPATION, REPLACE, ABOUT[code].named_work))
    return tuple((kind, tier, regex.compile(p, regex.IGNORECASE)) for kind, tier, patterns in rows for p in patterns)


def _names(text: str, start: int, hit: Hit, code: str) -> Iterator[str]:
    """By what a word that was said of somebody is known again: with what belongs to it, alone where it is rare."""
    if start < hit.start:
        yield fold(text[start : hit.start]) + hit.stem
    if " " in hit.stem or zipf(text[hit.start : hit.end], code) < _COMMON:
        yield hit.stem


def _again(text: str, words: list[Hit], known: dict[str, Mention], code: str) -> Iterator[Mention]:
    """What was said of somebody elsewhere in the interview, in the same words; said of many, it may be of others."""
    for hit in words if known else ():
        start = start_of(text, hit, code)
        name = fold(text[start : hit.start]) + hit.stem
        if name not in known:
            if hit.stem not in known or zipf(text[hit.start : hit.end], code) >= _COMMON:
                continue
            start, name = hit.start, hit.stem
        if known[name].tier == REVIEW and _is_of_several(text[hit.start : hit.end], code):
            continue
        tier = known[name].tier if fold(text[hit.start : hit.end]) == hit.stem else REVIEW
        yield replace(known[name], start=start, end=hit.end, tier=tier)


@cache
def _plain(code: str) -> regex.Pattern[str] | None:
    modifiers = ABOUT[code].modifiers
    return regex.compile(modifiers, regex.IGNORECASE) if modifiers else None
