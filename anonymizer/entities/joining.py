"""Which people are one: pieces of a name, initials, short forms; and which are two, though they share a surname."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

import regex
from rapidfuzz.distance import OSA

from ..detection import Detection, Interview
from ..detectors.words import words_of
from ..languages import language_for
from ..languages.inflection import inflections
from ..lexicon import fold, is_listed_name, zipf
from ..mentions import PERSON, REPLACE, REVIEW, WORD
from .found import Found, entity_id, participant_of
from .hypocorisms import same_given_name
from .known import Known
from .titled import apart_by_title

_INITIALS = regex.compile(r"\p{Lu}(?:\.?[ -]?\p{Lu}){1,3}\.?")
_SPELLED = regex.compile(r"\p{L}(?:[-., ]{1,2}\p{L}){2,}\.?")
_LIKELY_NAME = 3.0  # zipf: from here on a word that is in no list of names is a word ("poor Dunmore")
_ABBREVIATION = 3.3  # zipf: from here on "TV" is television, whoever has these initials


@dataclass(frozen=True)
class _Person:
    """Somebody a loose name can belong to."""

    id: str
    relation: str
    names: tuple[tuple[str, ...], ...]
    language: str

    @property
    def given(self) -> set[str]:
        """The folded given names."""
        return {name[0] for name in self.names}

    @property
    def surnames(self) -> set[str]:
        """The folded surnames, in all their forms."""
        return {f for name in self.names if len(name) > 1 for f in inflections(name[-1], self.language)}


def joined_people(rows: Sequence[Found], interviews: Sequence[Interview], detection: Detection) -> list[Found]:
    """The mentions, each with the id of the person that it belongs to.

    A loose name joins somebody only inside an interview, and only when it fits nobody else there. An alias is joined by
    nothing but its own name.

    Parameters
    ----------
    rows : sequence of Found
        Every mention, in order.
    interviews : sequence of Interview
    detection : Detection
    """
    texts = {(one.id, number): text for one in interviews for number, text in enumerate(one.texts)}
    pieced = _pieced(rows, texts, detection.known)
    people = _people(pieced, detection.known)
    rows = [_set_apart(row, people[row.interview], detection.known) for row in pieced]
    people = _people(rows, detection.known)
    rows = [_attached(row, people[row.interview], detection.known) for row in rows]
    rows = apart_by_title(rows, detection.known, _tokens)
    return _apart_by_participant(rows, {one.id: participant_of(one) for one in interviews}, detection.known)


def _apart_by_participant(
    rows: Sequence[Found], participants: Mapping[str, str], known: Mapping[str, Known]
) -> list[Found]:
    """A single name is another person in another participant's interviews, unless it is listed for these."""
    sure = {row.id for row in rows if row.mention.tier == REPLACE}
    whose: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        whose[row.id].add(participants[row.interview])
    by_full_name = {(row.interview, row.id) for row in rows if len(_tokens(row.surface, row.language)) > 1}
    out: list[Found] = []
    for row in rows:
        shared = len(whose[row.id]) > 1 and row.id in sure and (row.interview, row.id) not in by_full_name
        if shared and _may_be_another(row, known.get(row.id)):
            apart = row.of(f"{PERSON}/{row.id} of {participants[row.interview]}")
            out.append(replace(apart, mention=replace(row.mention, tier=REPLACE)))  # sure once is sure everywhere
        else:
            out.append(row)
    return out


def _may_be_another(row: Found, one: Known | None) -> bool:
    tokens = _tokens(row.surface, row.language)
    if row.mention.category != PERSON or len(tokens) != 1:
        return False
    if one is None or not one.listed:
        return True
    # a nickname that is no name ("Mayfly") is nobody else's
    given = {name[0] for text in one.names if len(name := _tokens(text, one.language)) > 1}
    is_name = tokens[0] in given or is_listed_name(tokens[0], row.language)
    return is_name and bool(one.interviews) and row.interview not in one.interviews


def _pieced(
    rows: Sequence[Found], texts: Mapping[tuple[str, int], str], known: Mapping[str, Known]
) -> list[Found]:  # fmt: skip
    """Neighbouring pieces of one name made one mention."""
    out: list[Found] = []
    for row in rows:
        last = out[-1] if out else None
        if last is None or not _continues(last, row, texts, known):
            out.append(row)
            continue
        text = texts[row.interview, row.turn]
        tier = REPLACE if REPLACE in (last.mention.tier, row.mention.tier) else REVIEW
        mention = replace(last.mention, end=row.mention.end, tier=tier)
        surface = " ".join(text[mention.start : mention.end].split())
        lead = min((last.id, row.id), key=lambda id: (not _listed(id, known), id != last.id))
        if last.id != row.id and lead not in known:
            lead = entity_id(PERSON, surface)
        out[-1] = replace(last, mention=mention, surface=surface, id=lead)
    return out


def _continues(last: Found, row: Found, texts: Mapping[tuple[str, int], str], known: Mapping[str, Known]) -> bool:
    if (last.interview, last.turn) != (row.interview, row.turn):
        return False
    if not last.mention.category == row.mention.category == PERSON:
        return False
    between = texts[row.interview, row.turn][last.mention.end : row.mention.start]
    if between not in ("", " ", "-", "\u00a0", "‑"):
        return False
    if last.id == row.id:
        return True
    # without capitals nothing tells "ellen tom and me" from a full name
    if not (last.surface[:1].isupper() and row.surface[:1].isupper()):
        return False
    return not (_listed(last.id, known) and _listed(row.id, known))


def _listed(id: str, known: Mapping[str, Known]) -> bool:
    return id in known and known[id].listed


def _people(rows: Iterable[Found], known: Mapping[str, Known]) -> dict[str, list[_Person]]:
    """Who is spoken of in each interview: those listed for it, and full names that were found."""
    names: dict[tuple[str, str], set[tuple[str, ...]]] = defaultdict(set)
    languages: dict[str, str] = {}
    for one in known.values():
        if one.category == PERSON and one.listed:
            languages[one.id] = one.language
            for interview in one.interviews:
                names[interview, one.id] |= {_tokens(name, one.language) for name in one.names}
    for row in rows:
        if row.mention.category == PERSON:
            tokens = _tokens(row.surface, row.language)
            if _listed(row.id, known) or len(tokens) > 1:
                names[row.interview, row.id].add(tokens)
                languages.setdefault(row.id, row.language)
    found: dict[str, list[_Person]] = defaultdict(list)
    for (interview, id), forms in sorted(names.items()):
        relation = known[id].relation if id in known else ""
        found[interview].append(_Person(id, relation, tuple(sorted(f for f in forms if f)), languages[id]))
    return found


@cache
def _tokens(surface: str, code: str) -> tuple[str, ...]:
    """The folded words of a name without titles, relatives and the possessive."""
    language = language_for(code)
    skip = {fold(word) for word in (*language.titles, *language.kin)}
    words = [word.folded for word in words_of(surface) if word.folded not in skip]
    if len(words) > 2 and all(len(word) == 1 for word in words):
        return ("".join(words),)  # spelled out
    return tuple(words[:-1] if len(words) > 1 and words[-1] == "s" else words)


def _set_apart(row: Found, people: Sequence[_Person], known: Mapping[str, Known]) -> Found:
    """A full name that shares only its surname with a known person is somebody else."""
    one = known.get(row.id)
    tokens = _tokens(row.surface, row.language)
    if one is None or one.category != PERSON or len(tokens) < 2 or not _may_be_name(tokens[0], row.language):
        return row
    names = [_tokens(name, one.language) for name in one.names]
    same = any(_same_first(tokens[0], token, one.language) for name in names for token in name)
    if same or not any(len(name) > 1 for name in names):
        return row
    mine = [p for p in people if p.id != one.id and any(_same_first(tokens[0], g, p.language) for g in p.given)]
    fitting = [p for p in mine if not p.surnames or tokens[-1] in p.surnames]
    return row.of(fitting[0].id if len(fitting) == 1 else entity_id(PERSON, " ".join(tokens)))


def _may_be_name(token: str, code: str) -> bool:
    return len(token) > 1 and (is_listed_name(token, code) or zipf(token, code) < _LIKELY_NAME)


def _same_first(one: str, other: str, code: str) -> bool:
    if 1 in (len(one), len(other)):
        return one[0] == other[0]
    return bool(inflections(one, code) & inflections(other, code)) or same_given_name(one, other) or _slip(one, other)


def _slip(one: str, other: str) -> bool:
    return one[0] == other[0] and min(len(one), len(other)) >= 4 and OSA.distance(one, other, score_cutoff=1) <= 1


def _attached(row: Found, people: Sequence[_Person], known: Mapping[str, Known]) -> Found:
    """A loose name with the id of the only person of the interview that it fits."""
    initials = _INITIALS.fullmatch(row.surface)
    if _listed(row.id, known) or not (initials or row.mention.category in (PERSON, WORD)):
        return row
    fits = [p for p in people if p.id != row.id and "alias" not in p.relation and _fits(row, p)]
    if len(fits) != 1:
        return row
    said = known[row.id].relation if row.id in known else ""
    if said and fits[0].relation and said != fits[0].relation:
        return row
    sure = initials and _listed(fits[0].id, known)
    tier = REPLACE if sure else row.mention.tier
    return replace(row, mention=replace(row.mention, category=PERSON, tier=tier), id=fits[0].id)


def _fits(row: Found, person: _Person) -> bool:
    if _INITIALS.fullmatch(row.surface):
        if row.surface.isalpha() and zipf(row.surface, row.language) >= _ABBREVIATION:
            return False
        letters = [c for c in fold(row.surface) if c.isalpha()]
        return any([token[0] for token in name] == letters for name in person.names if len(name) > 1)
    tokens = _tokens(row.surface, row.language)
    if row.mention.category != PERSON or not tokens:
        return False
    if _SPELLED.fullmatch(row.surface):  # as surnames are more often than first names
        return any(tokens[-1] in name for name in person.names)
    if len(tokens) == 1:
        return any(inflections(tokens[0], person.language) & {given} or same_given_name(tokens[0], given)
                   for given in person.given)  # fmt: skip
    initial = min(len(tokens[0]), *(len(given) for given in person.given)) == 1 if person.given else False
    return initial and tokens[-1] in person.surnames and any(tokens[0][0] == given[0] for given in person.given)
