"""Who is participant, who interviewer, who neither: from labels, lists and, last, from how they talk."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ..transcript import INTERVIEWER, OTHER, PARTICIPANT, Transcript, Turn
from .generic import generic_role, is_generic, names_nobody
from .voices import SAME, Voice, fit, voices

_FEW, _LITTLE = 3, 0.1  # turns and share of the words: who has fewer of both is a bystander


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

    Evidence in this order: the mapping, roles that the file gives, labels that name a role and participants' ids, the
    names of the cast, and then a guess that is noted: who asks more than they answer is an interviewer; who answers, a
    participant; who does neither, as a chair or somebody who reads aloud, or says little, is neither.

    Parameters
    ----------
    transcripts, casts : sequences of one length
    mapping : mapping of str to str
        Label to role, from study.toml.

    Returns
    -------
    list of Transcript
        With roles, speakers, and notes on what was guessed, free of names. Turns that nobody speaks (headings, stage
        directions) have the role "other" and no speaker.
    """
    mapped = {label.casefold(): role for label, role in mapping.items()}
    files: defaultdict[str, set[int]] = defaultdict(set)
    for index, transcript in enumerate(transcripts):
        for turn in transcript.turns:
            files[turn.label.casefold()].add(index)
    recurring = {label for label, where in files.items() if label and len(where) > 1}
    return [
        _assign(transcript, cast, mapped, recurring)
        for transcript, cast in zip(transcripts, casts, strict=True)
    ]  # fmt: skip


def _assign(transcript: Transcript, cast: Cast, mapped: Mapping[str, str], recurring: set[str]) -> Transcript:
    heard = voices(transcript)
    ids = {voice: _identify(voice, cast) for voice in heard}
    roles = {voice: _known_role(voice, ids[voice], cast, mapped) for voice in heard}
    unknown = [voice for voice in heard if not roles[voice]]
    open_ids = len(cast.participants) - sum(role == PARTICIPANT for role in roles.values())
    roles |= _guess(unknown, heard, recurring, max(0, open_ids) if cast.participants else len(heard))
    speakers, untied = _speakers(roles, ids, cast)
    whose = {label: voice for voice in heard for label in voice.labels}
    turns = tuple(_with(turn, whose, roles, speakers, cast) for turn in transcript.turns)
    notes = [*_guesses([roles[voice] for voice in unknown for _ in voice.labels]), *_ties(untied)]
    return replace(transcript, turns=turns, notes=(*transcript.notes, *notes))


def _identify(voice: Voice, cast: Cast) -> str:
    """The participant's id whose name or id a voice has, "" where none fits or two fit alike."""
    scores: dict[str, int] = {}
    for id, names in cast.participants:
        labelled = any(label.casefold() == id.casefold() for label in voice.labels)
        scores[id] = SAME + 1 if labelled else _fits(voice, names)
    best = max(scores.values(), default=0)
    fitting = [id for id, score in scores.items() if score == best]
    return fitting[0] if best > _fits(voice, cast.interviewers) and len(fitting) == 1 else ""


def _known_role(voice: Voice, id: str, cast: Cast, mapped: Mapping[str, str]) -> str:
    """From the mapping, the label or the lists; "" where none of them says."""
    for label in voice.labels:
        if role := mapped.get(label.casefold()) or voice.role or generic_role(label):
            return role
    if id:
        return PARTICIPANT
    others = [name for _, names in cast.participants for name in names]
    return INTERVIEWER if _fits(voice, cast.interviewers) > _fits(voice, others) else ""


def _fits(voice: Voice, names: Sequence[str]) -> int:
    return max((fit(label, name) for label in voice.labels for name in names), default=0)


def _guess(unknown: Sequence[Voice], heard: Sequence[Voice], recurring: set[str], places: int) -> dict[Voice, str]:
    """Roles of voices in no list; at most as many participants as the list leaves room for."""
    silent = not any(voice.asks for voice in heard)  # a transcript without question marks
    most = max(heard, key=lambda voice: voice.words, default=None)
    roles: dict[Voice, str] = {}
    for voice in unknown:
        often = any(label.casefold() in recurring for label in voice.labels)
        if silent and voice is not most and (often or len(heard) == 2):
            roles[voice] = INTERVIEWER
        elif voice.asks > voice.answers and (voice.asks >= 0.5 or (often and voice.asks >= 0.2)):
            roles[voice] = INTERVIEWER if voice.turns >= _FEW or len(heard) == 2 else OTHER
        elif voice.answers >= 0.5 or (silent and (voice is most or voice.words >= 0.3)):
            roles[voice] = OTHER if voice.turns < _FEW and voice.words < _LITTLE else PARTICIPANT
        else:
            roles[voice] = OTHER
    answering = sorted((v for v in unknown if roles[v] == PARTICIPANT), key=lambda voice: -voice.words)
    return roles | dict.fromkeys(answering[places:], OTHER)


def _speakers(
    roles: Mapping[Voice, str], ids: Mapping[Voice, str], cast: Cast
) -> tuple[dict[Voice, str], int]:  # fmt: skip
    """Name-free speakers: ids for participants who are known, numbers for everybody else; and how many of the
    participants' voices could not be tied to an id."""
    speakers: dict[Voice, str] = {}
    counts: Counter[str] = Counter()
    taken = {ids[voice] for voice, role in roles.items() if role == PARTICIPANT}
    loose = [voice for voice, role in roles.items() if role == PARTICIPANT and not ids[voice]]
    only = next((id for id, _ in cast.participants if len(cast.participants) == 1), "")
    # numbered labels are several people: the list's one participant is who says most, unless another label named them
    alone = max(loose, key=lambda voice: voice.words, default=None) if len(loose) == 1 or only not in taken else None
    untied = 0
    for voice, role in roles.items():
        if role == PARTICIPANT and (ids[voice] or (only and voice is alone)):
            speakers[voice] = ids[voice] or only
            continue
        counts[role] += 1
        untied += role == PARTICIPANT and bool(cast.participants)
        speakers[voice] = role if role == INTERVIEWER and counts[role] == 1 else f"{role} {counts[role]}"
    return speakers, untied


def _with(
    turn: Turn, whose: Mapping[str, Voice], roles: Mapping[Voice, str], speakers: Mapping[Voice, str], cast: Cast
) -> Turn:
    if (not turn.label and turn.role in (OTHER, "")) or names_nobody(turn.label):
        return replace(turn, role=OTHER, speaker="")
    if not turn.label:  # the reader guessed: tape counters, paragraphs
        alone = cast.participants[0][0] if len(cast.participants) == 1 else PARTICIPANT
        return replace(turn, speaker=alone if turn.role == PARTICIPANT else turn.role)
    return replace(turn, role=roles[whose[turn.label]], speaker=speakers[whose[turn.label]])


def _guesses(guessed: Sequence[str]) -> list[str]:
    if not guessed:
        return []
    counts = Counter(guessed)
    said = ", ".join(f"{counts[role]} {role}" for role in (PARTICIPANT, INTERVIEWER, OTHER) if counts[role])
    return [f"{len(guessed)} speaker labels are in no list and were guessed: {said};"
            " names belong into participants.csv, other labels into [roles] of study.toml"]  # fmt: skip


def _ties(untied: int) -> list[str]:
    if not untied:
        return []
    return [f"{untied} voices of participants could not be tied to a row of participants.csv:"
            " add a row for each, with the name that the transcript uses"]  # fmt: skip


def guess_participants(transcripts: Sequence[Transcript]) -> list[tuple[str, tuple[int, ...]]]:
    """Labels whose role came out as participant, with the files they speak in, in order of first appearance.

    Of several labels of one person the fullest is given. Generic labels ("P") are different people in different files:
    they are given as "".
    """
    found: dict[tuple[str, int], set[int]] = {}
    for index, transcript in enumerate(transcripts):
        names = {label: voice.name for voice in voices(transcript) for label in voice.labels}
        for label in dict.fromkeys(names.get(t.label, "") for t in transcript.turns if t.role == PARTICIPANT):
            generic = not label or is_generic(label)
            found.setdefault(("" if generic else label, index if generic else -1), set()).add(index)
    return [(label, tuple(sorted(where))) for (label, _), where in found.items()]
