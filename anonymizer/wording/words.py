"""What placeholders say in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Wording:
    """One language's words for placeholders.

    Every word stands without an article and in the nominative, so that it reads after any article and preposition;
    where the English word leaves the gender open, so does it ("ami(e)").

    Attributes
    ----------
    code : str
        ISO 639-1.
    relations : mapping of str to str
        The English relation to this language's; no two alike, or two people would get one placeholder.
    kinds : mapping of str to str
        The same for categories, organisations and places.
    aged : str
        Around a band of years, ``{}``.
    or_older : str
        Around the lowest year of the last band.
    inside : str
        A town and its country, without a preposition where that depends on the country's gender.
    less, more : str
        Before an amount of money.
    unreviewed : str
        In the place of what no person has looked at yet.
    currencies : mapping of str to str
        The English currency to this language's, in the plural.
    """

    code: str
    aged: str
    or_older: str
    inside: str
    less: str
    more: str
    unreviewed: str
    relations: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    currencies: Mapping[str, str] = field(default_factory=dict)

    @property
    def mask(self) -> str:
        """What stands for something that waits for review, whatever it is."""
        return f"[{self.unreviewed}]"

    def relation(self, english: str) -> str:
        """A relation in this language; one that the study made up stays as it is."""
        return self.relations.get(english, english)

    def kind(self, english: str) -> str:
        """A kind of thing in this language."""
        return self.kinds.get(english, english)
