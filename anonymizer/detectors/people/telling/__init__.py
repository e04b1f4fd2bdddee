"""How people tell what has no name, one file a language."""

from __future__ import annotations

from .de import GERMAN
from .el import GREEK
from .en import ENGLISH
from .es import SPANISH
from .fr import FRENCH
from .it import ITALIAN
from .lt import LITHUANIAN
from .nl import DUTCH
from .telling import Rule, Telling

TELLING: dict[str, Telling] = {
    "en": ENGLISH, "fr": FRENCH, "de": GERMAN, "nl": DUTCH, "it": ITALIAN, "es": SPANISH, "el": GREEK, "lt": LITHUANIAN,
}  # fmt: skip

__all__ = ["TELLING", "Rule", "Telling"]
