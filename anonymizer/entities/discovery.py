"""From the names that detectors found to entities: a full name, its parts and its declined forms are one person."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

import regex

from ..detectors.words import words_of
from ..languages import language_for
from ..languages.inflection import inflections
from ..lexicon import fold, given_names, is_listed_name, zipf
from ..mentions import ORGANISATION, PERSON, PLACE, REPLACE, WORD, Mention
from .known import Known
from .relations import relation_of

if TYPE_CHECKING:
    from ..detection import Interview

_NAMED = (PERSON, PLACE, ORGANISATION, WORD)
_ARTICLES = frozenset(["le", "la", "les", "el", "il", "lo", "los", "las"])
_LETTERS = regex.compile(r"(?<![\p{L}\d])\p{L}(?![\p{L}\d])")


def discover(interviews: Sequence[Interview], mentions: dict[str, list[list[Mention]]]) -> list[Known]:
    """Entities for the names that no list knew.

    Parameters
    ----------
    interviews : sequence of Interview
    mentions : dict
        By interview and turn, settled.

    Returns
    -------
    list of Known
        People joined by shared name parts (inside one interview first), places and organisations by their words.
    """
    seen: dict[tuple[str, tuple[str, ...], str], set[str]] = defaultdict(set)
    relations: dict[tuple[tuple[str, ...], str], Counter[str]] = defaultdict(Counter)
    votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for interview in interviews:
        for turn, found in zip(interview.transcript.turns, mentions[interview.id], strict=True):
            for mention in found:
                if mention.detector == "demographic":  # "white", said of people, is no name
                    continue
                tokens = _tokens(turn.text[mention.start : mention.end], mention, interview.language)
                votes[tokens][mention.category] += 1
                if mention.entity or mention.tier != REPLACE or mention.category not in _NAMED:
                    continue
                if tokens:
                    seen[mention.category, tokens, interview.language].add(interview.id)
                    if relation := relation_of(turn.text, mention.start, mention.end, interview.language):
                        relations[tokens, interview.id][relation] += 1
    # one slip of a recogniser must not make "Australian" somebody's father wherever it stands
    seen = defaultdict(set, {key: where for key, where in seen.items() if key[0] in _elected(votes[key[1]])})
    others = [
        Known(f"{category}/{' '.join(tokens)}", category, (" ".join(tokens),), code, "", frozenset(where), False)
        for (category, tokens, code), where in seen.items()
        if category != PERSON and _telling(tokens, code)
    ]
    people = {(tokens, code): where for (category, tokens, code), where in seen.items() if category == PERSON}
    return sorted([*others, *_people(people, relations)], key=lambda entity: entity.id)


def _elected(votes: Counter[str]) -> list[str]:
    """The categories with most votes; a capital that nobody could explain is no vote against an explanation."""
    told = {category: count for category, count in votes.items() if category != WORD} or votes
    return [category for category, count in told.items() if count == max(told.values())]


def _telling(tokens: tuple[str, ...], code: str) -> bool:
    """Whether a place's or an organisation's words may be looked for everywhere: "high school" may not."""
    return any(len(token) > 2 and zipf(token, code) < 4.7 for token in tokens)


def _tokens(surface: str, mention: Mention, code: str) -> tuple[str, ...]:
    """The folded words of a name, without titles and relatives; letters that were spelled out are put together."""
    if mention.detector == "grammar" and mention.category == PERSON:
        letters = _LETTERS.findall(surface)
        return (fold("".join(letters)),) if len(letters) > 2 else ()
    if mention.category != PERSON:
        tokens = tuple(word.folded for word in words_of(surface) if len(word.folded) > 1)
        # "Le Groupe Orlemond" is "Groupe Orlemond"
        shortened = language_for(code).head_first and len(tokens) > 2 and tokens[0] in _ARTICLES
        return tokens[1:] if shortened else tokens
    names = [w for w in words_of(surface) if w.folded not in _no_names(code) and len(w.folded) > 1]
    # a noun before the name, which has a capital too, is nobody: "Bericht Winkelmann"
    if language_for(code).all_nouns_capital:
        names = [
            word
            for at, word in enumerate(names)
            if zipf(word.text, code) < 4.0
            or is_listed_name(word.folded, code)
            or (at and names[at - 1].folded in given_names(code))  # "Falk Stein"
        ]
    return tuple(w.folded for w in names)


@cache
def _no_names(code: str) -> frozenset[str]:
    """The words that stand before a name and are none: titles and relatives."""
    return frozenset(map(fold, (*language_for(code).titles, *language_for(code).kin)))


def _people(
    people: dict[tuple[tuple[str, ...], str], set[str]], relations: dict[tuple[tuple[str, ...], str], Counter[str]]
) -> Iterator[Known]:
    """Join a part of a name to the full names that hold it, where only one does; then declined forms to each other."""
    groups: dict[tuple[tuple[str, ...], str], list[tuple[str, ...]]] = {}
    holding: dict[tuple[str, str], set[tuple[tuple[str, ...], str]]] = defaultdict(set)
    alone: dict[tuple[str, str], tuple[tuple[str, ...], str]] = {}
    for key in sorted(key for key in people if len(key[0]) > 1):
        groups[key] = [key[0]]
        for token in set(key[0]):
            holding[token, key[1]].add(key)
    for tokens, code in sorted(key for key in people if len(key[0]) == 1):
        forms = [(form, code) for form in sorted(inflections(tokens[0], code))]
        holders = set().union(*(holding.get(form, ()) for form in forms))
        near = [key for key in holders if people[key] & people[tokens, code]]
        like = min((alone[form] for form in forms if form in alone), default=None)
        if len(near or holders) == 1:
            groups[min(near or holders)].append(tokens)
        elif like:
            groups[like].append(tokens)
        else:
            groups[tokens, code] = [tokens]
            alone[tokens[0], code] = (tokens, code)
    for (tokens, code), names in groups.items():
        where = set().union(*(people[name, code] for name in names))
        for relation, interviews in _by_relation(names, where, relations).items():
            # one participant's aunt is not another one's sister, though both are called Ellen
            here = tuple(" ".join(name) for name in names if people[name, code] & interviews)
            id = f"{PERSON}/{' '.join(tokens)}" + (f" ({relation})" if interviews < where else "")
            yield Known(id, PERSON, here, code, relation, frozenset(interviews), False)


def _by_relation(
    names: Sequence[tuple[str, ...]], where: set[str], relations: dict[tuple[tuple[str, ...], str], Counter[str]]
) -> dict[str, set[str]]:
    """Interviews by what the name's bearer is to their participant; where nobody says, a full name is the first's."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for interview in where:
        for name in names:
            votes[interview.split("-")[0]] += relations.get((name, interview), Counter())
    said = {who: min(found, key=lambda r: (-found[r], r)) for who, found in votes.items() if found}
    first = said[min(said)] if said and len(names[0]) > 1 else ""
    groups: dict[str, set[str]] = defaultdict(set)
    for interview in sorted(where):
        groups[said.get(interview.split("-")[0], first)].add(interview)
    return groups
