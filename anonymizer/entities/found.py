"""A mention together with where it stands, what it says, and whose it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..detectors.words import words_of
from ..mentions import Mention
from ..transcript import PARTICIPANT

if TYPE_CHECKING:
    from ..detection import Detection, Interview


@dataclass(frozen=True, slots=True)
class Found:
    """One mention in its place.

    Attributes
    ----------
    interview : str
    turn : int
    mention : Mention
    surface : str
        Its words, white space made single.
    language : str
        The interview's.
    id : str
        The entity it belongs to.
    """

    interview: str
    turn: int
    mention: Mention
    surface: str
    language: str
    id: str

    def of(self, id: str) -> Found:
        """The same mention as one of another entity."""
        return replace(self, id=id)


def found_in(interviews: Sequence[Interview], detection: Detection) -> Iterator[Found]:
    """Every mention, in the order of the interviews."""
    for interview in interviews:
        for number, turn in enumerate(interview.transcript.turns):
            for mention in detection.mentions[interview.id][number]:
                surface = " ".join(turn.text[mention.start : mention.end].split())
                id = mention.entity or entity_id(mention.category, surface)
                yield Found(interview.id, number, mention, surface, interview.language, id)


_POSSESSIVE = re.compile(r"(?<=\w)['’]s?$")


def entity_id(category: str, surface: str) -> str:
    """The id of an entity that no list knows: what it is, and its words without case, accents and signs.

    Examples
    --------
    >>> entity_id("person", "Sinéad  Reed") == entity_id("person", "SINEAD REED")
    True
    >>> entity_id("person", "Reed's") == entity_id("person", "Reed")
    True
    """
    surface = _POSSESSIVE.sub("", surface)
    digits = "".join(c for c in surface if c.isdigit())
    return f"{category}/{' '.join(word.folded for word in words_of(surface))}{digits}"


def participant_of(interview: Interview) -> str:
    """Whose interview it is: its one participant's, or its own where several speak."""
    speaking = {turn.speaker for turn in interview.transcript.turns if turn.role == PARTICIPANT}
    return speaking.pop() if len(speaking) == 1 else interview.id
