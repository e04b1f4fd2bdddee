"""A text without white space, which tools change at will, and the way back to where each character stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

# also what is there and seen by nobody: soft hyphens, word joiners, byte order marks
_SEEN = re.compile("[^\\s\u00ad\u200b\u2060\ufeff]")


@dataclass(frozen=True)
class BareText:
    """A text, and the same without white space.

    Examples
    --------
    >>> there = BareText("It  was\\non a bus.")
    >>> there.bare, there.spot(there.bare.find("wason"), 5)
    ('Itwasonabus.', (4, 10))
    """

    text: str

    @cached_property
    def places(self) -> list[int]:
        """Where each character of `bare` stands in the text."""
        return [match.start() for match in _SEEN.finditer(self.text)]

    @cached_property
    def bare(self) -> str:
        """The text without white space."""
        return "".join(_SEEN.findall(self.text))

    def spot(self, first: int, length: int) -> tuple[int, int]:
        """Where a passage of `bare` stands in the text, half-open."""
        return self.places[first], self.places[first + length - 1] + 1

    def runs(self, first: int, other: BareText) -> Iterator[tuple[int, int, int]]:
        """Stretches of another text that stands here from a place of `bare` on, each as long in both.

        Yields
        ------
        start, end : int
            In this text.
        at : int
            In the other.
        """
        begun = 0
        here = self.places[first : first + len(other.places)]
        for number in range(1, len(here) + 1):
            if number == len(here) or here[number] - here[begun] != other.places[number] - other.places[begun]:
                yield here[begun], here[number - 1] + 1, other.places[begun]
                begun = number
