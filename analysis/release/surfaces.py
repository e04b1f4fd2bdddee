"""What must not leave: the names that a study lists, and with the key everything that stands behind a placeholder."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from anonymizer.detectors.words import words_of
from anonymizer.dictionary import has_dictionary, is_given_name, is_word
from anonymizer.languages.inflection import inflections
from anonymizer.lexicon import fold, zipf
from anonymizer.numbers import number_forms
from anonymizer.speakers.participants import Participant
from anonymizer.wording import MASKS, PLACEHOLDER, english_kind

from ..freshness import files_below
from ..study import Study

_COMMON, _KNOWN_WORD = 4.5, 3.0  # zipf: a single word from here on is a word, whoever else is called by it
_ORDINARY = 4.0
_DESCRIBED = frozenset(["occupation", "nationality", "religion", "illness", "offence", "family", "duration"])
_DIGITS = 5  # from here on a number alone points at somebody: a date with its year, a telephone, a case
_SHORTEST = 3


def secrets_of(study: Study, people: Iterable[Participant], key: Mapping[str, Any] | None = None) -> set[str]:
    """What must not leave a study: `secret_names`, with the words that its own corpus let stand."""
    return secret_names(people, key, study.settings.languages, words_let_stand(study.corpus))


def words_let_stand(corpus: Path) -> frozenset[str]:
    """The folded words that stand in the anonymised interviews without a capital and outside placeholders."""
    found: set[str] = set()
    for path in files_below(corpus):
        for line in path.read_text("utf-8").splitlines():
            plain = PLACEHOLDER.sub(" ", json.loads(line)["text"])
            found.update(fold(word.text) for word in words_of(plain) if word.text.islower())
    return frozenset(found)


def secret_names(
    people: Iterable[Participant], key: Mapping[str, Any] | None = None, languages: Sequence[str] = ("en",),
    said: Collection[str] = (),
) -> set[str]:  # fmt: skip
    """Surfaces that must not leave, in every form their language gives them.

    They are folded; one that is made of ordinary words alone ("Private School"), or that nobody has reviewed, keeps its
    capitals and is to be looked for with them.

    Single words that are ordinary words too ("grace", "moon") are left out, and so are ages and round numbers: alone
    they identify nobody, and a gate that cries wolf gets switched off. A rarer word ("foster") that nobody is called by
    alone, and that the anonymised interviews have as a word, is looked for with a capital.

    Parameters
    ----------
    people : iterable of Participant
        From participants.csv: their names, those of people and places they know, and of those who asked.
    key : mapping, optional
        As `open_key` gives it.
    languages : sequence of str
        The study's; a word that is ordinary in one of them is ordinary.
    said : collection of str, optional
        From `words_let_stand`.
    """
    kept: set[str] = set()
    for person in people:
        ordinary = tuple({*languages, person.language})
        for name in _listed(person):
            several = len(words_of(name)) > 1  # a listed "Grace Moon" is somebody, though "grace" and "moon" are words
            forms = _forms(name, person.language)
            kept.update(form for form in forms if several or _identifies(form, _COMMON, ordinary))
        parts = (form for name in _parts(person) for form in _forms(name, person.language))
        kept.update(_as_name(form, ordinary, said) for form in parts if _identifies(form, _COMMON, ordinary))
    for placeholder, surfaces in (key["placeholders"] if key is not None else {}).items():
        # nobody has said yet that what is unreviewed identifies anyone
        limit = _KNOWN_WORD if placeholder in MASKS else _COMMON
        wanted = [surface for surface in surfaces if _identifies(surface, limit, languages)]
        if english_kind(placeholder) in _DESCRIBED:  # "the nurse" elsewhere is not the nurse whose work was hidden
            wanted = [one for one in wanted if not all(word.folded in said for word in words_of(one))]
        kept.update(surface if placeholder in MASKS else _cased(surface, languages, said) for surface in wanted)
    return kept


def ordinary_names(people: Iterable[Participant], languages: Sequence[str] = ("en",)) -> int:
    """How many names of one word, or words of longer names, are not looked for alone since they are ordinary words."""
    left: set[str] = set()
    for person in people:
        ordinary = tuple({*languages, person.language})
        words = {fold(name) for name in (*_listed(person), *_parts(person)) if len(words_of(name)) == 1}
        left.update(word for word in words if not _identifies(word, _COMMON, ordinary))
    return len(left)


def moved_dates(key: Mapping[str, Any] | None) -> frozenset[str]:
    """The placeholders that may hold what somebody else really said, such as a moved date: they are no leak."""
    return frozenset(one for one in (key["placeholders"] if key is not None else ()) if any(c.isdigit() for c in one))


def _cased(surface: str, languages: Sequence[str], said: Collection[str]) -> str:
    words = words_of(surface)
    ordinary = len(words) > 1 and all(max(zipf(word.text, code) for code in languages) >= _ORDINARY for word in words)
    if ordinary and surface != surface.lower():
        return " ".join(word.text for word in words)
    return _as_name(fold(surface), languages, said)


def _as_name(form: str, languages: Sequence[str], said: Collection[str]) -> str:
    """A single folded word with a capital where without one it is a word, not a name; anything else as it is."""
    if form not in said or any(is_given_name(form, code) for code in languages):
        return form
    known = (is_word(form, code) if has_dictionary(code) else zipf(form, code) >= _KNOWN_WORD for code in languages)
    return form.capitalize() if any(known) else form


def _names(person: Participant) -> tuple[str, ...]:
    return (*person.names, *person.interviewers, *(name for name, _ in person.known_people))


def _listed(person: Participant) -> Iterator[str]:
    yield from _names(person)
    yield from person.known_places


def _parts(person: Participant) -> Iterator[str]:
    """The words of names of several."""
    for name in _names(person):
        words = [word.text for word in words_of(name)]
        yield from (word for word in words if len(words) > 1 and len(word) >= _SHORTEST)


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
