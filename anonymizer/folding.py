"""Words without what differs between writers: case, accents, typographic apostrophes."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """A word without case, accents or typographic apostrophes, for comparison only.

    Examples
    --------
    >>> fold("Ελένη") == fold("ΕΛΕΝΗ"), fold("D’Arcy")
    (True, "d'arcy")
    """
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFD", word.casefold().replace("’", "'"))
    return unicodedata.normalize("NFC", "".join(c for c in plain if not unicodedata.combining(c)))
