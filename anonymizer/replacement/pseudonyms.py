"""Natural pseudonyms: names that nobody in the study has, drawn so that they cannot be guessed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import regex
from rapidfuzz.distance import OSA

from ..detection import Detection, Interview
from ..detectors.words import Word, words_of
from ..entities.entity import Entity
from ..entities.genders import gender_of_given, gender_of_relation, gender_of_title, listed_names
from ..languages import language_for
from ..languages.inflection import inflections
from ..lexicon import fold, zipf
from ..mentions import PERSON
from ..secret import draw

_ORDINARY = 4.0  # zipf: a name that is also a word ("Hope") would read as the word


_AS_NAME = regex.compile(r"[\p{L}\p{M}.'’ -]+")


@dataclass(frozen=True)
class Pseudonym:
    """A given name and a surname."""

    first: str
    last: str


class Pseudonyms:
    """Draws a pseudonym for each entity.

    Parameters
    ----------
    secret : bytes
        The study's.
    interviews : sequence of Interview
        No word that occurs in them is ever drawn.
    detection : Detection
        Nor any known name, a form of one, or what looks like one.
    """

    def __init__(self, secret: bytes, interviews: Sequence[Interview], detection: Detection) -> None:
        self._secret = secret
        self._said = {w.folded for i in interviews for text in i.texts for w in words_of(text)}
        known = [one for one in detection.known.values() if one.category == PERSON]
        self._names = {w.folded for one in known for name in one.names for w in words_of(name) if len(w.folded) > 2}
        for interview in interviews:
            for text, found in zip(interview.texts, detection.mentions[interview.id], strict=True):
                people = (text[m.start : m.end] for m in found if m.category == PERSON)
                self._names |= {w.folded for surface in people for w in words_of(surface) if len(w.folded) > 2}
        self._given: dict[str, Pseudonym | None] = {}
        self._used: set[str] = set()

    def of(self, entity: Entity) -> Pseudonym | None:
        """The pseudonym of an entity, the same whenever it is asked for; None when the lists are used up."""
        if entity.id not in self._given:
            gender, code = gender_of(entity), entity.language
            first = self._drawn(entity.id, _listed(code, "first_names", gender), code)
            last = self._drawn(entity.id, _listed(code, "last_names", gender), code)
            self._given[entity.id] = Pseudonym(first, last) if first and last else None
        return self._given[entity.id]

    def _drawn(self, id: str, names: Sequence[str], code: str) -> str:
        start = draw(self._secret, "pseudonym", id)
        for step in range(len(names)):
            name = names[(start + step) % len(names)]
            if self._free(fold(name), code):
                self._used.add(fold(name))
                return name
        return ""

    def _free(self, name: str, code: str) -> bool:
        if name in self._used or inflections(name, code) & self._said:
            return False
        return not any(n in name or name in n or OSA.distance(n, name, score_cutoff=1) <= 1 for n in self._names)


def gender_of(entity: Entity) -> str:
    """What the relation says, a title, or the lists of given names where they agree; "" where they do not."""
    if gender := gender_of_relation(entity.relation):
        return gender
    code = entity.language
    titles = {gender_of_title(surface, code) for surface in entity.surfaces} - {""}
    if len(titles) == 1:
        return titles.pop()
    given = {fold(word.text) for surface in entity.surfaces for word in _name_words(surface, code)[:1]}
    found = {gender_of_given(name, code) for name in given} - {""}
    return found.pop() if len(found) == 1 else ""


@cache
def _listed(code: str, kind: str, gender: str) -> tuple[str, ...]:
    """The names that may be drawn, sorted."""
    return tuple(sorted(name for name in listed_names(code, kind, gender) if _plausible(name, code)))


def _plausible(name: str, code: str) -> bool:
    return name.isalpha() and name.istitle() and 3 <= len(name) <= 12 and zipf(name, code) < _ORDINARY


def _name_words(surface: str, code: str) -> list[Word]:
    """The words of a name without titles, relatives and the possessive."""
    language = language_for(code)
    skip = {fold(word) for word in (*language.titles, *language.kin)}
    words = [word for word in words_of(surface) if word.folded not in skip]
    possessive = len(words) > 1 and words[-1].folded == "s" and surface[words[-1].start - 1] in "'’"
    return words[:-1] if possessive else words


def spoken_as(surface: str, name: Pseudonym, entity: Entity) -> str | None:
    """A pseudonym as the name was said: first name, surname or both, with its title, in its case.

    None where it was not said as a name ("maya.t@example.org").

    Examples
    --------
    >>> dunmore = Entity("x", "person", "replace", language="en")
    >>> spoken_as("Mr Craig Dunmore's", Pseudonym("Alan", "Pole"), dunmore)
    "Mr Alan Pole's"
    """
    words = _name_words(surface, entity.language)
    spelled = len(words) > 2 and all(len(word.text) == 1 for word in words)
    if not words or (len(words) > 4 and not spelled) or not _AS_NAME.fullmatch(surface):
        return None
    if not spelled and all(len(word.text) == 1 for word in words):
        text = ". ".join(part[0] for part in (name.first, name.last)) + "." if len(words) > 1 else f"{name.first[0]}."
    elif len(words) > 1 and not spelled:
        text = f"{name.first} {name.last}"
    else:  # one word, or one that was spelled out
        surname = words[0].folded in _surnames(entity) or _formal(surface[: words[0].start], entity.language)
        text = name.last if surname else name.first
    text = text.upper() if surface.isupper() and len(surface) > 1 else text.lower() if surface.islower() else text
    end = surface[words[-1].end :]
    return _title(surface[: words[0].start], entity.language) + text + (end if fold(end) in ("'s", "'") else "")


def _title(before: str, code: str) -> str:
    known = {fold(word) for word in language_for(code).titles}
    return before if words_of(before) and all(word.folded in known for word in words_of(before)) else ""


def _formal(before: str, code: str) -> bool:
    """Whether a title goes with a surname: "Mrs", but not "Uncle"."""
    kin = {fold(word) for word in language_for(code).kin}
    return bool(_title(before, code)) and not any(word.folded in kin for word in words_of(before))


def _surnames(entity: Entity) -> set[str]:
    """The folded surnames of an entity, in all their forms."""
    found: Iterable[list[Word]] = (_name_words(surface, entity.language) for surface in entity.surfaces)
    return {form for words in found if len(words) > 1 for form in inflections(words[-1].folded, entity.language)}
