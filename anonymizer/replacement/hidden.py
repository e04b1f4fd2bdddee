"""What must not stand in a placeholder: the names that placeholders hide."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..detectors.words import words_of
from ..entities.entity import Entity
from ..entities.known import Known
from ..lexicon import zipf
from ..mentions import AGE, DATE, MONEY, NUMBER

_TELLING_NOTHING = frozenset([AGE, DATE, MONEY, NUMBER])
_COMMON = 4.5  # zipf: from here on a single word is a word, whatever is also called by it


class Hidden:
    """The names of all entities that are not shown.

    Parameters
    ----------
    entities : iterable of Entity
        With their decisions.
    known : iterable of Known, optional
        Names on lists that nobody may have said.
    """

    def __init__(self, entities: Sequence[Entity], known: Iterable[Known] = ()) -> None:
        kept = {entity.id for entity in entities if entity.kept}
        telling = [one for one in entities if not one.kept and one.category not in _TELLING_NOTHING]
        names = [(surface, one.language) for one in telling for surface in one.surfaces]
        names += [(name, one.language) for one in known if one.id not in kept for name in one.names]
        self._names = {
            tokens for name, code in names
            if (tokens := _tokens(name)) and (len(tokens) > 1 or zipf(tokens[0], code) < _COMMON)
        }  # fmt: skip

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
