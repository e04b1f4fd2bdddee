"""A mention: a stretch of text that could identify someone, and how sure we are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

REPLACE, REVIEW = "replace", "review"

PERSON, PLACE, ORGANISATION, DATE, AGE = "person", "place", "organisation", "date", "age"
CONTACT, HANDLE, CODE, MONEY, NUMBER, WORD = "contact", "handle", "code", "amount", "number", "word"
OCCUPATION, NATIONALITY, RELIGION, ILLNESS, FAMILY = "occupation", "nationality", "religion", "illness", "family"
OFFENCE, DURATION = "offence", "duration"

# Whose word counts when two detectors claim the same letters: the one that knows most about them. A known name beats a
# grammar, a grammar beats a model, anything beats the net that only saw a capital.
_AUTHORITY = (
    "decided", "known", "label", "grammar", "title", "address", "adapter", "demographic", "model", "gazetteer",
    "told", "net",
)  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """``text[start:end]`` could identify someone.

    Attributes
    ----------
    start, end : int
        Code points in the text, half-open.
    tier : str
        "replace": sure enough to act on alone; "review": masked until a person has looked.
    category : str
        What kind of thing it is, one of the constants of this module.
    detector : str
        Who found it.
    entity : str
        The id of a known entity it belongs to, "" where it is not known.
    """

    start: int
    end: int
    tier: str
    category: str
    detector: str
    entity: str = ""

    def moved(self, by: int) -> Mention:
        """The same mention in a text that starts `by` code points earlier."""
        return replace(self, start=self.start + by, end=self.end + by)


def settle(mentions: Iterable[Mention]) -> list[Mention]:
    """Make overlapping mentions one, so that every letter anybody claimed stays claimed.

    Parameters
    ----------
    mentions : iterable of Mention
        In any order, overlapping or not.

    Returns
    -------
    list of Mention
        Sorted, none overlapping; each covers the union of those it was made from, "replace" when one of them was.

    Examples
    --------
    >>> settle([Mention(3, 9, "review", "word", "net"), Mention(0, 5, "replace", "person", "model")])
    [Mention(start=0, end=9, tier='replace', category='person', detector='model', entity='')]
    """
    settled: list[Mention] = []
    cluster: list[Mention] = []
    end = 0
    for mention in sorted(mentions):
        if cluster and mention.start >= end:
            settled.append(_union(cluster))
            cluster = []
        cluster.append(mention)
        end = max(end, mention.end)
    return [*settled, _union(cluster)] if cluster else settled


def _union(cluster: list[Mention]) -> Mention:
    sure = [m for m in cluster if m.tier == REPLACE] or cluster
    # "May 2015" is a date, whoever is called May
    span = min(m.start for m in cluster), max(m.end for m in cluster)
    sure = [m for m in sure if m.category == DATE and m.detector == "grammar" and (m.start, m.end) == span] or sure
    # of two people who share a surname, the one whose first name is known: "Denise Dunmore" is not Craig Dunmore
    lead = min(sure, key=lambda m: (_AUTHORITY.index(m.detector), not m.entity, m.start, -m.end))
    return replace(lead, start=span[0], end=span[1])
