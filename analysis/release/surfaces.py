"""What must not leave: the names that a study lists, and with the key everything that stands behind a placeholder."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from anonymizer.detectors.words import words_of
from anonymizer.languages.inflection import inflections
from anonymizer.lexicon import fold, zipf
from anonymizer.numbers import number_forms
from anonymizer.participants import Participant
from anonymizer.wording import MASKS

_COMMON, _KNOWN_WORD = 4.5, 3.0  # zipf: a single word from here on is a word, whoever else is called by it
_ORDINARY = 4.0
_DIGITS = 5  # from here on a number alone points at somebody: a date with its year, a telephone, a case
_SHORTEST = 3


def secret_names(
    people: Iterable[Participant], key: Mapping[str, Any] | None = None, languages: Sequence[str] = ("en",)
) -> set[str]:
    """Surfaces that must not leave, in every form their language gives them.

    They are folded; one that is made of ordinary words alone ("Private School"), or that nobody has reviewed, keeps its
    capitals and is to be looked for with them.

    Single words that are ordinary words too ("grace", "moon") are left out, and so are ages and round numbers: alone
    they identify nobody, and a gate that cries wolf gets switched off.

    Parameters
    ----------
    people : iterable of Participant
        From participants.csv: their names, those of people and places they know, and of those who asked.
    key : mapping, optional
        As `open_key` gives it.
    languages : sequence of str
        The study's; a word that is ordinary in one of them is ordinary.
    """
    kept: set[str] = set()
    for person in people:
        ordinary = tuple({*languages, person.language})
        for name in _listed(person):
            several = len(words_of(name)) > 1  # a listed "Grace Moon" is somebody, though "grace" and "moon" are words
            forms = _forms(name, person.language)
            kept.update(form for form in forms if several or _identifies(form, _COMMON, ordinary))
    for placeholder, surfaces in (key["placeholders"] if key is not None else {}).items():
        # nobody has said yet that what is unreviewed identifies anyone
        limit = _KNOWN_WORD if placeholder in MASKS else _COMMON
        wanted = [surface for surface in surfaces if _identifies(surface, limit, languages)]
        kept.update(surface if placeholder in MASKS else _cased(surface, languages) for surface in wanted)
    # a date that was moved may be what somebody else really said: what the toolkit wrote itself is no leak
    moved = {fold(one.strip("[]")) for one in (key["placeholders"] if key is not None else ()) if _has_digits(one)}
    return kept - moved


def _has_digits(text: str) -> bool:
    return any(c.isdigit() for c in text)


def _cased(surface: str, languages: Sequence[str]) -> str:
    words = words_of(surface)
    ordinary = len(words) > 1 and all(max(zipf(word.text, code) for code in languages) >= _ORDINARY for word in words)
    return " ".join(word.text for word in words) if ordinary and surface != surface.lower() else fold(surface)


def _listed(person: Participant) -> Iterator[str]:
    names = (*person.names, *person.interviewers, *(name for name, _ in person.known_people))
    yield from names
    yield from (word.text for name in names for word in words_of(name) if len(word.text) >= _SHORTEST)
    yield from person.known_places


def _forms(name: str, language: str) -> Iterator[str]:
    """A name as it stands and, where it is one word, as its language declines it."""
    folded = fold(name)
    yield folded
    if len(words_of(name)) == 1:
        yield from (form for form in inflections(folded, language) if len(form) > _SHORTEST)


def _identifies(surface: str, limit: float, languages: Sequence[str]) -> bool:
    words = [word.text for word in words_of(surface)]
    if sum(c.isdigit() for c in surface) >= _DIGITS:
        return True
    if len(surface) < _SHORTEST or not words:
        return False
    if len(words) == 1 and not any(c.isdigit() for c in surface):
        return all(zipf(words[0], code) < limit for code in languages) and not _counts(words[0], languages)
    # "fifteen years old", "2 children": several words say nothing when each of them is a number or goes without saying
    return any(word[:1].isupper() or zipf(word, languages[0]) < limit for word in words if not _counts(word, languages))


def _counts(word: str, languages: Sequence[str]) -> bool:
    return bool(re.fullmatch(r"\d+", word)) or any(word.lower() in number_forms(code) for code in languages)
