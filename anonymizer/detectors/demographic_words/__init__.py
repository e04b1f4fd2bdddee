"""The words by which people say what they are, one file a language."""

from __future__ import annotations

from .about import About
from .de import GERMAN
from .el import GREEK
from .en import ENGLISH
from .es import SPANISH
from .fr import FRENCH
from .it import ITALIAN
from .lt import LITHUANIAN
from .nl import DUTCH

ABOUT: dict[str, About] = {
    "en": ENGLISH, "fr": FRENCH, "de": GERMAN, "nl": DUTCH, "it": ITALIAN, "es": SPANISH, "el": GREEK, "lt": LITHUANIAN,
}  # fmt: skip

__all__ = ["ABOUT", "About"]
