"""What a person decided to hide and no detector found: it is looked for by itself, wherever else it stands.

Whoever reads the corpus and meets a name that was missed writes a decision. It must never be without effect.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import regex

from .decisions import KEEP, Conflict, Decision
from .detection import Detection, Interview
from .entities.found import Found, entity_id, found_in
from .languages.inflection import inflections
from .lexicon import fold, zipf
from .mentions import PERSON, REPLACE, WORD, Mention, settle

_TOKEN = regex.compile(r"\p{L}[\p{L}\p{M}]*|\p{N}+")
_APART = 3  # characters at most between two words of one name
_ORDINARY = 3.0  # zipf: from here on a word is met in small letters without being the name
_DIGITS = 5  # fewer say nothing by themselves
_Token = tuple[str, bool, int, int]  # folded, whether it has a capital, where it stands


@dataclass(frozen=True)
class _Wanted:
    decision: Decision
    tokens: tuple[tuple[str, bool], ...]
    """Folded, and whether the text has to have a capital there."""


def with_decided(
    interviews: Sequence[Interview], detection: Detection, decisions: Mapping[str, Decision]
) -> tuple[Detection, list[Conflict]]:
    """Add the mentions that only decisions know.

    A surface that is written in small letters holds for every case; one with capitals, where it is made of ordinary
    words, only for what has them too ("Will", and not "you will"). What a detector knows as an ordinary word or a short
    number ("nurse", "12") is hidden where the detector found it, and nowhere else.

    Parameters
    ----------
    interviews : sequence of Interview
    detection : Detection
    decisions : mapping of str to Decision
        By folded surface.

    Returns
    -------
    detection : Detection
    unmet : list of Conflict
        One for the decisions about what no interview has, where there are any.
    """
    found: dict[str, list[Found]] = defaultdict(list)
    for row in found_in(interviews, detection) if decisions else ():
        found[fold(row.surface)].append(row)
    met = set(found)
    mentions = dict(detection.mentions)
    for interview in interviews if decisions else ():
        wanted = _wanted(decisions, found, interview.language)
        turns = list(zip(interview.texts, mentions[interview.id], strict=True))
        added = [_added(text, before, wanted, interview, found) for text, before in turns]
        met.update(fold(one.surface) for more in added for _, one in more)
        mentions[interview.id] = [
            settle([*before, *(mention for mention, _ in more)]) if more else before
            for (_, before), more in zip(turns, added, strict=True)
        ]
    return replace(detection, mentions=mentions), _unmet(decisions, met)


def _wanted(
    decisions: Mapping[str, Decision], found: Mapping[str, Sequence[Found]], code: str
) -> dict[str, list[_Wanted]]:
    """The decisions that hide something, by every form of their first word."""
    first: dict[str, list[_Wanted]] = defaultdict(list)
    for key, decision in sorted(decisions.items()):
        words = _TOKEN.findall(decision.surface)
        ordinary = all(_is_ordinary(word, code) for word in words)
        capitals = any(word[0].isupper() for word in words)
        as_found = any(row.surface == decision.surface for row in found.get(key, ()))
        if decision.decision == KEEP or not words or (as_found and ordinary and not capitals):
            continue
        wanted = _Wanted(decision, tuple((fold(word), ordinary and word[0].isupper()) for word in words))
        for form in _forms(wanted.tokens[0][0], ordinary, code):
            first[form].append(wanted)
    return first


def _is_ordinary(word: str, code: str) -> bool:
    return len(word) < _DIGITS if word.isdigit() else zipf(word, code) >= _ORDINARY


def _forms(token: str, ordinary: bool, code: str) -> Iterable[str]:
    return (token,) if ordinary else inflections(token, code)


def _added(
    text: str, before: Sequence[Mention], wanted: Mapping[str, list[_Wanted]], interview: Interview,
    found: Mapping[str, Sequence[Found]],
) -> list[tuple[Mention, Decision]]:  # fmt: skip
    """The mentions of one turn that are not within one that was found, each with the decision it comes from."""
    if not wanted:
        return []
    tokens = [(fold(m[0]), m[0][0].isupper(), *m.span()) for m in _TOKEN.finditer(text)]
    added: list[tuple[Mention, Decision]] = []
    for at, (word, *_) in enumerate(tokens):
        for one in wanted.get(word, ()):
            span = tokens[at : at + len(one.tokens)]
            if not _follows(one, span, interview.language) or any(
                m.start <= span[0][2] and span[-1][3] <= m.end for m in before
            ):
                continue
            start, end = span[0][2], span[-1][3]
            added.append((_mention(start, end, one.decision, interview, found), one.decision))
    return added


def _follows(wanted: _Wanted, span: Sequence[_Token], code: str) -> bool:
    return (
        len(span) == len(wanted.tokens)
        and all(later[2] - earlier[3] <= _APART for earlier, later in pairwise(span))
        and all(capital or not needed for (_, needed), (_, capital, _, _) in zip(wanted.tokens, span, strict=True))
        and all(
            word == token or word in inflections(token, code)
            for (token, _), (word, *_) in zip(wanted.tokens, span, strict=True)
        )
    )


def _mention(
    start: int, end: int, decision: Decision, interview: Interview, found: Mapping[str, Sequence[Found]]
) -> Mention:
    """A mention of the entity that has this surface, in this interview if there is one, or of a new one."""
    rows = found.get(fold(decision.surface), ())
    here = [row for row in rows if row.interview == interview.id] or rows
    if here:
        [(id, _)] = Counter(row.id for row in here).most_common(1)
        category = next(row.mention.category for row in here if row.id == id)
        return Mention(start, end, REPLACE, category, "decided", id)
    category = decision.category or (PERSON if decision.relation else WORD)
    return Mention(start, end, REPLACE, category, "decided", entity_id(category, decision.surface))


def _unmet(decisions: Mapping[str, Decision], met: Iterable[str]) -> list[Conflict]:
    rows = sorted({row for key in decisions.keys() - set(met) for row in decisions[key].rows})
    problem = ("nothing that can be hidden is written so, and nothing was done; compare with secure/to_review.csv, for"
               " spreadsheets change numbers and dates")  # fmt: skip
    return [Conflict(problem, tuple(rows))] if rows else []
