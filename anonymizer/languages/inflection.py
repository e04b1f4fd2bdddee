"""The forms that a name takes: cases, plurals and diminutives, by the endings of its language."""

from __future__ import annotations

from functools import cache

from ..folding import fold
from . import language_for

_VOWELS = frozenset(["", *"aeiouyαεηιουω"])
_STEM = 3  # letters: what is shorter is shared by too many words


@cache
def inflections(token: str, code: str) -> frozenset[str]:
    """The folded forms that a folded name takes in a language, itself among them.

    Every set of endings is tried: where the name has one of them, the longest counts, and the others are put in its
    place; a set with the empty ending is also put behind the name as it is. An ending that starts with ``=`` doubles the last letter of the stem ("Bram", "Brammetje").

    Examples
    --------
    >>> sorted(inflections("jonas", "lt") & {"jonui", "jono", "jonai"})
    ['jonai', 'jono', 'jonui']
    >>> fold("Γιώργου") in inflections(fold("Γιώργος"), "el"), "brammetje" in inflections("bram", "nl")
    (True, True)
    """
    forms = {token}
    for endings in _folded(code):
        for stem in {_stem(token, endings), token if "" in endings and len(token) >= _STEM else ""} - {""}:
            forms.update(stem + (stem[-1] + other[1:] if other[:1] == "=" else other) for other in endings)
    return frozenset(forms)


@cache
def _folded(code: str) -> tuple[tuple[str, ...], ...]:
    """The sets of endings, longest first."""
    sets = language_for(code).endings
    return tuple(tuple(sorted({fold(e) for e in endings}, key=lambda e: (-len(e), e))) for endings in sets)


def _stem(token: str, endings: tuple[str, ...]) -> str:
    for ending in endings:
        bare = ending.removeprefix("=")
        stem = token[: len(token) - len(bare)]
        if not token.endswith(bare):
            continue
        # a consonant that the ending starts with belongs to the stem: "Pa|co", "Pa|quito"
        if ending == bare and len(stem) >= _STEM - (ending[:1] not in _VOWELS):
            return stem
        if ending != bare and len(stem) > _STEM and stem[-1] == stem[-2]:
            return stem[:-1]
    return ""
