"""The words by which people say what they are, one file a language.

What belongs in them is what a public classification names, never what only an interview has: work and workplaces are
nouns of WordNet 3.0 (Princeton University; English) or titles of the International Standard Classification of Occupations
(ISCO-08, ILO) and its national editions (in English SOC 2020, Office for National Statistics); peoples are those of the
countries of CLDR; faiths and illnesses are the everyday words for what WordNet and ICD-10 (WHO) list. The titles are
written here as people say them; no list was copied.
"""

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
