"""What placeholders say, one file a language."""

from __future__ import annotations

import re
from functools import cache

from ..languages import LANGUAGES
from .de import GERMAN
from .el import GREEK
from .en import ENGLISH
from .es import SPANISH
from .fr import FRENCH
from .it import ITALIAN
from .lt import LITHUANIAN
from .nl import DUTCH
from .words import Wording

WORDINGS: dict[str, Wording] = {
    one.code: one for one in (ENGLISH, FRENCH, GERMAN, DUTCH, ITALIAN, SPANISH, GREEK, LITHUANIAN)
}

PLACEHOLDER = re.compile(r"\[[^\[\]]*\]")  # whatever stands where something was taken out
MASKS = frozenset(one.mask for one in WORDINGS.values())  # what waits for review, in every language

__all__ = [
    "MASKS",
    "PLACEHOLDER",
    "WORDINGS",
    "Wording",
    "english_kind",
    "english_relation",
    "english_word",
    "wording_for",
]


def wording_for(code: str) -> Wording:
    """The words of a language, English where there are none."""
    return WORDINGS.get(code[:2].lower(), ENGLISH)


@cache
def _relations() -> dict[str, str]:
    spoken = {word: english for code in LANGUAGES for word, english in LANGUAGES[code].kin.items()}
    written = {word.lower(): english for one in WORDINGS.values() for english, word in one.relations.items()}
    english = {relation: relation for one in WORDINGS.values() for relation in one.relations}
    return spoken | written | english


def english_relation(relation: str) -> str:
    """The English name of a relation, whichever language the study wrote it in; what nobody knows stays as it is.

    Examples
    --------
    >>> english_relation("mère"), english_relation("Mum"), english_relation("scout leader")
    ('mother', 'mother', 'scout leader')
    """
    return _relations().get(relation.lower(), relation.lower())


@cache
def _words() -> dict[str, str]:
    tables = [table for one in WORDINGS.values() for table in (one.kinds, one.relations)]
    return {word: english for table in tables for english, word in table.items()}


def english_word(word: str) -> str:
    """The English for the words of any placeholder, as far as they are the toolkit's.

    Examples
    --------
    >>> english_word("ami(e)"), english_word("detail"), english_word("scout leader")
    ('friend', 'word', 'scout leader')
    """
    return _words().get(word, word)


def english_kind(placeholder: str) -> str:
    """What a placeholder says beside its number, in English; "" for one that says more, such as a band or a date.

    Examples
    --------
    >>> english_kind("[lieu 2]"), english_kind("[aged 13-15]"), english_kind("[school]")
    ('place', '', 'school')
    """
    numbered = re.fullmatch(r"\[([^\d\[\]]+?)(?: \d+)?\]", placeholder)
    return english_word(numbered[1]) if numbered else ""
