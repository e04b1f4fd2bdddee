"""What the detector of what is told without a name needs to know about a language."""

from __future__ import annotations

from dataclasses import dataclass

Rule = tuple[str, str]


@dataclass(frozen=True)
class Telling:
    """One language's ways to tell what somebody looks like, where they lived, what happened to them, what they did.

    A rule is two strings. The first holds the beginnings of words without which it cannot match, parted by white space.
    The second is a pattern for the `regex` module, over text in any case; what stands behind ``\\K`` is marked. In it
    ``{a}`` is `article`, ``{w}`` a word, ``{adj}`` up to three words that go with the next, ``{np}`` a noun and what
    belongs to it, ``{rest}`` the same or nothing, ``{before}`` and ``{after}`` a clause up to here and from here. What a
    group called ``rare`` holds must have a word in it that is not anybody's; with a group called ``back`` the clause
    before belongs to what was found.

    Attributes
    ----------
    stops : str
        A pattern of words with which no noun phrase goes on.
    breaks : str
        A pattern of words with which no clause goes on.
    links : str
        A pattern of small words with which no phrase ends.
    article : str
        A pattern of articles and what stands in their place, with the space after each.
    looks : tuple of Rule
        Costumes, roles on a stage, what is on or missing from a body, hair.
    homes : tuple of Rule
        Rooms, houses, vehicles by what is in them; what somebody kept.
    renown : tuple of Rule
        By what somebody is known: news, what happened, deeds, prizes, being the only one.
    trades : tuple of Rule
        What somebody did for a living.
    """

    stops: str
    breaks: str
    links: str
    article: str
    looks: tuple[Rule, ...] = ()
    homes: tuple[Rule, ...] = ()
    renown: tuple[Rule, ...] = ()
    trades: tuple[Rule, ...] = ()
