"""What must not stand in a placeholder: the names that placeholders hide."""

from __future__ import annotations

from collections.abc import Iterable

from .detectors.words import words_of
from .entity import Entity
from .lexicon import zipf
from .mentions import AGE, DATE, MONEY, NUMBER

_TELLING_NOTHING = frozenset([AGE, DATE, MONEY, NUMBER])
_COMMON = 4.5  # zipf: from here on a single word is a word, whatever is also called by it


class Hidden:
    """The names of all entities that are not shown.

    Parameters
    ----------
    entities : iterable of Entity
        With their decisions.
    """

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._names = {
            tokens
            for entity in entities
            if not entity.kept and entity.category not in _TELLING_NOTHING
            for surface in entity.surfaces
            if (tokens := _tokens(surface)) and (len(tokens) > 1 or zipf(tokens[0], entity.language) < _COMMON)
        }

    def within(self, text: str, own: Entity | None = None) -> bool:
        """Whether a text holds a hidden name, or any name of its own entity, as whole words."""
        tokens = _tokens(text)
        names = self._names | ({_tokens(surface) for surface in own.surfaces} if own else set())
        longest = max((len(name) for name in names), default=0)
        return any(
            tokens[at : at + length] in names
            for length in range(1, longest + 1)
            for at in range(len(tokens) - length + 1)
        )


def _tokens(text: str) -> tuple[str, ...]:
    return tuple(word.folded for word in words_of(text))
