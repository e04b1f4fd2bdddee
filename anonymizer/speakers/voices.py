"""The voices of a transcript: which labels are one person's, and how that person talks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import regex

from ..detectors.words import words_of
from ..transcript import Transcript
from .generic import generic_role, names_nobody

_TITLES = frozenset(
    title
    for titles in (
        "mr mrs ms miss mx dr sir lady dame lord prof professor rev the",
        "m me mm mme mlle pr maître monsieur madame docteur",
        "herr frau fr hr dhr mevr mevrouw meneer",
        "sig signor signora dott sra sr srta señor señora don doña",
        "κ κα κος κύριος κυρία ponas ponia p",
    )
    for title in titles.split()
)
_NUMBER = regex.compile(r"\d+\s*$")
_OWN = regex.compile(r"\p{L}['’]s\b")  # "Mara's mother" is not Mara
_ASKS = regex.compile(r"\?|\u037e|(?<=\p{Greek});")
SAME, HOLDS, PART = 3, 2, 1


@dataclass(frozen=True)
class Voice:
    """One person's share of a transcript.

    Attributes
    ----------
    labels : tuple of str
        In order of appearance; the fullest is `name`.
    turns : int
    asks : float
        Share of the turns that hold a question.
    answers : float
        Share of the turns that follow somebody else's question.
    words : float
        Share of all the words with a label.
    role : str
        That the file itself gives most of the turns, "" where it gives none.
    """

    labels: tuple[str, ...]
    turns: int
    asks: float
    answers: float
    words: float
    role: str = ""

    @property
    def name(self) -> str:
        """The fullest of the labels."""
        return max(self.labels, key=lambda label: len(_bare(label)))


def voices(transcript: Transcript) -> list[Voice]:
    """Who speaks in a transcript, in order of appearance.

    Labels are one person's when the words of one, titles aside, are among those of exactly one other ("Dr Quill", "Mara
    Quill", "M. Quill"), or when they name the same role without a number ("P", "Participant").
    """
    said = [turn for turn in transcript.turns if turn.label and not names_nobody(turn.label)]
    labels = list(dict.fromkeys(turn.label for turn in said))
    whose = _joined(labels)
    asked = [bool(_ASKS.search(turn.text)) for turn in said]
    after = [
        n > 0 and asked[n - 1] and whose[said[n - 1].label] != whose[turn.label] for n, turn in enumerate(said)
    ]  # fmt: skip
    words = [len(turn.text.split()) for turn in said]
    found = []
    for first in dict.fromkeys(whose[label] for label in labels):
        own = [n for n, turn in enumerate(said) if whose[turn.label] == first]
        found.append(
            Voice(
                tuple(label for label in labels if whose[label] == first),
                len(own),
                sum(asked[n] for n in own) / len(own),
                sum(after[n] for n in own) / len(own),
                sum(words[n] for n in own) / max(1, sum(words)),
                Counter(said[n].role for n in own).most_common(1)[0][0],
            )
        )
    return found


def fit(label: str, name: str) -> int:
    """How well a label fits a person's name, in any case and with or without a title.

    Returns
    -------
    int
        SAME, HOLDS where the label holds all of a name of several words, PART where it is part of the name or holds all
        of a name of one word, 0 where it is somebody else's ("Mara's mother").

    Examples
    --------
    >>> labels = ["MRS QUILL", "Mara Quill", "M. Quill", "Mara Ann Quill", "Mara Quill's mother", "Bo Quill"]
    >>> [fit(label, "Mara Quill") for label in labels]
    [1, 3, 1, 2, 0, 0]
    """
    mine, own = _bare(label), _bare(name)
    if not mine or not own or _number(label) != _number(name) or bool(_OWN.search(label)) != bool(_OWN.search(name)):
        return 0
    if sorted(mine) == sorted(own):
        return SAME
    if _within(mine, own):
        return PART
    more = [word.capital for word in words_of(label) if word.folded not in own and word.folded not in _TITLES]
    if _within(own, mine) and all(more):
        return HOLDS if len(own) > 1 else PART
    return 0


def _bare(label: str) -> list[str]:
    """The words of a label without titles, unless it has no other."""
    words = [word.folded for word in words_of(label)]
    return [word for word in words if word not in _TITLES] or words


def _within(some: Sequence[str], others: Sequence[str]) -> bool:
    """Whether all words are among others, initials for the words they start, with one whole word at least."""
    left = list(others)
    whole = False
    for word in sorted(some, key=len, reverse=True):
        found = next((o for o in left if o == word), None) or next(
            (o for o in left if min(len(o), len(word)) == 1 and o[0] == word[0]), None
        )
        if found is None:
            return False
        left.remove(found)
        whole = whole or found == word
    return whole


def _joined(labels: Sequence[str]) -> Mapping[str, str]:
    """Each label with the first label of the same person."""
    people: list[list[str]] = []
    for label in sorted(labels, key=lambda label: -len(_bare(label))):
        role = generic_role(label)
        if role:
            same = [p for p in people if (generic_role(p[0]), _number(p[0])) == (role, _number(label))]
        else:
            same = [
                p for p in people if fit(label, p[0]) in (SAME, PART) and not any(_clash(label, other) for other in p)
            ]
        if len(same) == 1:
            same[0].append(label)
        else:
            people.append([label])
    return {label: min(person, key=labels.index) for person in people for label in person}


def _clash(label: str, other: str) -> bool:
    """Whether titles say that two labels are two people: "Mr Quill" and "Mrs Quill"."""
    titles, others = ({word.folded for word in words_of(one)} & _TITLES for one in (label, other))
    return bool(titles and others and not titles & others)


def _number(label: str) -> str:
    found = _NUMBER.search(label)
    return found.group().strip() if found else ""
