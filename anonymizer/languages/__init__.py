"""The languages that the detectors know, one file each."""

from __future__ import annotations

from .de import GERMAN
from .el import GREEK
from .en import ENGLISH
from .es import SPANISH
from .fr import FRENCH
from .it import ITALIAN
from .language import Language
from .lt import LITHUANIAN
from .nl import DUTCH

LANGUAGES: dict[str, Language] = {
    language.code: language for language in (ENGLISH, FRENCH, GERMAN, DUTCH, ITALIAN, SPANISH, GREEK, LITHUANIAN)
}

__all__ = ["LANGUAGES", "Language", "language_for"]


def language_for(code: str) -> Language:
    """The language of a code, English where there is none: its rules are the most general.

    A study's languages are checked when its settings are read, so that nobody falls back without knowing.
    """
    return LANGUAGES.get(code[:2].lower(), ENGLISH)
