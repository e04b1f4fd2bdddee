"""Identifiers that hold for one release only, so that two publications of a study cannot be joined on them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import regex

from ..generalising.shifting import shift_date
from ..languages import LANGUAGES
from ..secret import draw
from ..wording import english_word

# "friend 2", "town in Belgium", "town 2 in country 1", "ville 2, pays 1"; not "aged 13-15" nor "March 2018"
_COUNTED = regex.compile(r"(?P<words>[^\d,]*?[^\d,\s])(?: (?P<number>\d{1,3}))?(?P<where>(?: in |, ).+)?")


@dataclass(frozen=True)
class Scope:
    """The identifiers of one release.

    Attributes
    ----------
    ids : mapping of str to str
        Participants and interviews.
    placeholders : mapping of str to str
        With brackets; those that change.
    """

    ids: Mapping[str, str]
    placeholders: Mapping[str, str]

    def text(self, text: str) -> str:
        """A text of the corpus with the release's identifiers.

        Examples
        --------
        >>> Scope({"P07": "R02"}, {"[friend]": "[friend 2]"}).text("[P07] met [friend] (P07, turn 3).")
        '[R02] met [friend 2] (R02, turn 3).'
        """
        names = sorted(map(regex.escape, self.ids), key=len, reverse=True)
        pattern = rf"\[[^\[\]]*\]|(?<![\w-])(?:{'|'.join(names) or '(?!)'})(?!\w|-\d)"
        return regex.sub(pattern, lambda match: self._fresh(match.group()), text)

    def _fresh(self, found: str) -> str:
        if not found.startswith("["):
            return self.ids[found]
        inner = self.ids.get(found[1:-1])
        return f"[{inner}]" if inner else self.placeholders.get(found, found)


def scope_of(
    interviews: Mapping[str, str], placeholders: Iterable[str], secret: bytes, release: str
) -> Scope:  # fmt: skip
    """Fresh identifiers for a release.

    Parameters
    ----------
    interviews : mapping of str to str
        By interview, the participant, or the interview itself where several speak.
    placeholders : iterable of str
        All that the corpus has, with brackets.
    secret : bytes
        The study's: without it nobody can tell which participant of one release is which of another.
    release : str
        The release's name. The same name gives the same identifiers.

    Returns
    -------
    Scope
        Participants become R01, R02, ... in an order that is the release's own; the second interview of one is R01-2.
        Placeholders that are counted get other numbers within their kind, the same in every language.

    Examples
    --------
    >>> sorted(scope_of({"P01": "P01", "P02-1": "P02", "P02-2": "P02"}, (), b"secret", "report").ids.values())
    ['R01', 'R02', 'R02-1', 'R02-2']
    """
    people = sorted(set(interviews.values()), key=lambda id: (draw(secret, "release", release, id), id))
    width = max(2, len(str(len(people))))
    ids = {id: f"R{number:0{width}d}" for number, id in enumerate(people, start=1)}
    ids |= {one: ids[who] + one.removeprefix(who) for one, who in interviews.items()}
    return Scope(ids, _renumbered(set(placeholders), secret, release))


def _renumbered(placeholders: set[str], secret: bytes, release: str) -> dict[str, str]:
    parts = {one: found for one in sorted(placeholders) if (found := _parts(one[1:-1]))}
    groups: dict[tuple[str, str], set[int]] = defaultdict(set)
    for words, number, where in parts.values():
        groups[_kind(words, where)].add(number)
    fresh: dict[tuple[str, str], dict[int, int]] = {}
    for kind, numbers in groups.items():
        drawn = sorted(numbers, key=lambda n: (draw(secret, "release", release, *kind, str(n)), n))
        fresh[kind] = {old: new for new, old in enumerate(drawn, start=1)}
    renamed = {}
    for one, (words, number, where) in parts.items():
        kind = _kind(words, where)
        shown = f" {fresh[kind][number]}" if len(groups[kind]) > 1 or f" {number}" in one else ""
        renamed[one] = f"[{words}{shown}{_within(where, fresh)}]"
    return renamed


def _parts(inner: str) -> tuple[str, int, str] | None:
    found = _COUNTED.fullmatch(inner)
    if found is None or any(shift_date(inner, code, 60) for code in LANGUAGES):  # "kovo 21" is a day
        return None
    return found["words"], int(found["number"] or 1), found["where"] or ""


def _kind(words: str, where: str) -> tuple[str, str]:
    """What is counted together, in English: the words, and for a town what it lies in."""
    inner = _COUNTED.fullmatch(where.removeprefix(" in ").removeprefix(", ")) if where else None
    inside = f"{english_word(inner['words'])} {inner['number'] or ''}" if inner else where
    return english_word(words), inside


def _within(where: str, fresh: Mapping[tuple[str, str], Mapping[int, int]]) -> str:
    """What a town lies in, with the fresh number of a country that is hidden itself."""
    link = " in " if where.startswith(" in ") else ", " if where else ""
    inner = _COUNTED.fullmatch(where.removeprefix(link)) if where else None
    if inner is None or inner["number"] is None:
        return where
    number = int(inner["number"])
    return f"{link}{inner['words']} {fresh.get((english_word(inner['words']), ''), {}).get(number, number)}"
