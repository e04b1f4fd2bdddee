"""Who is participant, who interviewer, who neither: from labels, lists and, last, from how they talk."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from .detectors.words import words_of
from .generic import generic_role, is_generic
from .transcript import INTERVIEWER, OTHER, PARTICIPANT, Transcript, Turn

_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "sir",
        "lady",
        "dame",
        "prof",
        "the",
        "m",
        "mme",
        "mlle",
        "herr",
        "frau",
        "dhr",
        "mevr",
        "sig",
        "signora",
        "sra",
        "sr",
    ]
)
_FEW = 3  # turns: who speaks less often in a file is a bystander


@dataclass(frozen=True)
class Cast:
    """Who is known to speak in a file.

    Attributes
    ----------
    participants : tuple of (str, tuple of str)
        Id and names of each.
    interviewers : tuple of str
        Names.
    """

    participants: tuple[tuple[str, tuple[str, ...]], ...] = ()
    interviewers: tuple[str, ...] = ()


def assign_roles(
    transcripts: Sequence[Transcript], casts: Sequence[Cast], mapping: Mapping[str, str]
) -> list[Transcript]:
    """Give every turn its role and its name-free speaker.

    Evidence in this order: the mapping, generic labels and participants' ids, the names of the cast, and then a guess
    that is noted: who speaks in several interviews, or mostly asks, is an interviewer; who says little, neither.

    Parameters
    ----------
    transcripts, casts : sequences of one length
    mapping : mapping of str to str
        Label to role, from study.toml.

    Returns
    -------
    list of Transcript
        With roles, speakers, and notes on what was guessed, free of names.
    """
    mapped = {label.casefold(): role for label, role in mapping.items()}
    files: defaultdict[str, set[int]] = defaultdict(set)
    for index, transcript in enumerate(transcripts):
        for label in {turn.label for turn in transcript.turns if turn.label}:
            files[label.casefold()].add(index)
    return [
        _assign(transcript, cast, mapped, {label for label, where in files.items() if len(where) > 1})
        for transcript, cast in zip(transcripts, casts, strict=True)
    ]


def _assign(transcript: Transcript, cast: Cast, mapped: Mapping[str, str], recurring: set[str]) -> Transcript:
    roles: dict[str, str] = {}
    guessed: list[str] = []
    for label in dict.fromkeys(turn.label for turn in transcript.turns if turn.label):
        role = mapped.get(label.casefold()) or generic_role(label) or _from_cast(label, cast)
        if not role:
            role = _guess(label, transcript, recurring, bool(cast.participants))
            guessed.append(role)
        roles[label] = role
    speakers = _speakers(roles, cast)
    turns = tuple(_with(turn, roles, speakers, cast) for turn in transcript.turns)
    return replace(transcript, turns=turns, notes=(*transcript.notes, *_notes(guessed)))


def _from_cast(label: str, cast: Cast) -> str:
    if any(label.casefold() == id.casefold() for id, _ in cast.participants):
        return PARTICIPANT
    if any(_same(label, name) for _, names in cast.participants for name in names):
        return PARTICIPANT
    return INTERVIEWER if any(_same(label, name) for name in cast.interviewers) else ""


def _same(label: str, name: str) -> bool:
    """A label fits a name when its words, titles aside, are among the name's ("Mrs Marsh", "Anna", "ANNA MARSH")."""
    words = [w.folded for w in words_of(label) if w.folded not in _TITLES]
    own = {w.folded for w in words_of(name)}
    return bool(words) and (set(words) <= own or (len(own) > 1 and own <= set(words)))


def _guess(label: str, transcript: Transcript, recurring: set[str], known: bool) -> str:
    own = [turn for turn in transcript.turns if turn.label == label and turn.label_spans]
    asking = sum("?" in turn.text for turn in own) / max(1, len(own))
    if label.casefold() in recurring or (len(own) >= _FEW and asking >= 0.5):
        return INTERVIEWER if asking >= 0.2 else OTHER
    return OTHER if len(own) < _FEW or known else PARTICIPANT


def _speakers(roles: Mapping[str, str], cast: Cast) -> dict[str, str]:
    """Name-free speakers: ids for participants who are known, numbers for everybody else."""
    speakers: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for label, role in roles.items():
        ids = [id for id, names in cast.participants
               if label.casefold() == id.casefold() or any(_same(label, name) for name in names)]  # fmt: skip
        if role == PARTICIPANT and (ids or len(cast.participants) == 1):
            speakers[label] = ids[0] if ids else cast.participants[0][0]
            continue
        counts[role] += 1
        speakers[label] = role if role == INTERVIEWER and counts[role] == 1 else f"{role} {counts[role]}"
    return speakers


def _with(turn: Turn, roles: Mapping[str, str], speakers: Mapping[str, str], cast: Cast) -> Turn:
    if turn.role == OTHER or (not turn.label and not turn.role):
        return replace(turn, role=OTHER, speaker="")
    if not turn.label:  # the reader guessed: tape counters, paragraphs
        alone = cast.participants[0][0] if len(cast.participants) == 1 else PARTICIPANT
        return replace(turn, speaker=alone if turn.role == PARTICIPANT else turn.role)
    return replace(turn, role=roles[turn.label], speaker=speakers[turn.label])


def _notes(guessed: Sequence[str]) -> list[str]:
    if not guessed:
        return []
    counts = Counter(guessed)
    said = ", ".join(f"{counts[role]} {role}" for role in (PARTICIPANT, INTERVIEWER, OTHER) if counts[role])
    return [f"{len(guessed)} speaker labels are in no list and were guessed: {said};"
            " names belong into participants.csv, other labels into [roles] of study.toml"]  # fmt: skip


def guess_participants(transcripts: Sequence[Transcript]) -> list[tuple[str, tuple[int, ...]]]:
    """Labels whose role came out as participant, with the files they speak in, in order of first appearance.

    Generic labels ("P") are different people in different files: they are given as "".
    """
    found: dict[tuple[str, int], set[int]] = {}
    for index, transcript in enumerate(transcripts):
        for label in dict.fromkeys(t.label for t in transcript.turns if t.role == PARTICIPANT):
            generic = not label or is_generic(label)
            found.setdefault(("" if generic else label, index if generic else -1), set()).add(index)
    return [(label, tuple(sorted(where))) for (label, _), where in found.items()]
