"""From a folder of raw files to interviews with roles: who is who, and what had to be guessed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from .detection import Interview
from .entities.known import Known
from .errors import InputError
from .mentions import PERSON, PLACE
from .readers import SUFFIXES, read_transcript
from .speakers.generic import is_generic
from .speakers.participants import Participant
from .speakers.roles import Cast, assign_roles, guess_participants
from .transcript import INTERVIEWER, Transcript


def raw_files(folder: Path) -> list[Path]:
    """The transcripts in a folder, sorted by name.

    Raises
    ------
    InputError
        When there are none, or one has an ending that cannot be read.
    """
    there = folder.iterdir() if folder.is_dir() else ()
    # what starts so is hidden, or Word's mark that a document is open
    files = sorted(path for path in there if path.is_file() and not path.name.startswith((".", "~$")))
    if not files:
        raise InputError("there is no transcript in this folder", path=folder,
                         remedy=f"copy the interviews there ({', '.join(sorted(SUFFIXES))})")  # fmt: skip
    return files


def read_all(folder: Path, people: Sequence[Participant], table: Path) -> dict[str, Transcript]:
    """Read every transcript, by file name.

    Raises
    ------
    InputError
        When a file cannot be read, participants.csv names one that is not there, or none names a file that is.
    """
    files = raw_files(folder)
    if people:
        named = {name for person in people for name in person.files}
        present = {path.name for path in files}
        # the cell may hold a name, not a file's: it is told by whose it is
        if missing := sorted(person.id for person in people if not present.issuperset(person.files)):
            raise InputError(f"a file of {missing[0]} is not in secure/raw", path=table,
                             remedy="correct its name in the table, or copy the file there")  # fmt: skip
        if left := sorted(present - named):
            raise InputError(f"the file '{left[0]}' in secure/raw belongs to no participant", path=table,
                             remedy="add a row for it, or take the file away")  # fmt: skip
    return {path.name: read_transcript(path) for path in files}


def with_roles(
    transcripts: Mapping[str, Transcript], people: Sequence[Participant], mapping: Mapping[str, str], language: str
) -> tuple[list[Interview], list[Participant], list[str]]:
    """Give every turn its role and every interview its name-free id.

    Parameters
    ----------
    transcripts : mapping of file name to Transcript
    people : sequence of Participant
        Empty where the study has no participants.csv: they are guessed from the speakers.
    mapping : mapping of str to str
        Speaker label to role, from study.toml.
    language : str
        For guessed participants.

    Returns
    -------
    interviews : list of Interview
        Sorted by id.
    people : list of Participant
        As given, or as guessed.
    notes : list of str
        What was guessed, by interview.
    """
    names = list(transcripts)
    if not people:
        people = _guessed(names, [transcripts[n] for n in names], mapping, language)
    by_file = {name: [p for p in people if name in p.files] for name in names}
    casts = [
        Cast(tuple((p.id, p.names) for p in by_file[name]), tuple(i for p in by_file[name] for i in p.interviewers))
        for name in names
    ]
    assigned = assign_roles([transcripts[n] for n in names], casts, mapping)
    ids = _interview_ids(names, by_file)
    interviews = [
        Interview(ids[name], by_file[name][0].language if by_file[name] else language, transcript)
        for name, transcript in zip(names, assigned, strict=True)
    ]
    interviews.sort(key=lambda interview: interview.id)
    return interviews, list(people), _gathered(interviews)


def _gathered(interviews: Sequence[Interview]) -> list[str]:
    """Each note once, with the interviews that it is about."""
    about: dict[str, list[str]] = {}
    for interview in interviews:
        for note in interview.transcript.notes:
            about.setdefault(note, []).append(interview.id)
    return [f"{', '.join(ids) if len(ids) < 6 else f'{len(ids)} interviews'}: {note}" for note, ids in about.items()]


def _guessed(
    names: Sequence[str], transcripts: Sequence[Transcript], mapping: Mapping[str, str], language: str
) -> list[Participant]:
    """A participant for every speaker who seems to be one, and for every file that has none, in the files' order."""
    empty = [Cast((), ())] * len(transcripts)
    assigned = assign_roles(transcripts, empty, mapping)
    found = guess_participants(assigned)
    speaking = [(label, tuple(names[i] for i in indices)) for label, indices in found]
    named = {name for label, files in speaking if label for name in files}
    # an unnamed voice in a file where somebody is named ("The Witness") is most likely one of them
    speaking = [(label, files) for label, files in speaking if label or files[0] not in named]
    covered = {name for _, files in speaking for name in files}
    speaking += [("", (name,)) for name in names if name not in covered]
    speaking.sort(key=lambda entry: names.index(entry[1][0]))
    asking = {
        name: tuple(
            dict.fromkeys(t.label for t in transcript.turns if t.role == INTERVIEWER and not is_generic(t.label))
        )
        for name, transcript in zip(names, assigned, strict=True)
    }
    return [
        Participant(f"P{number:02}", files, language, (label,) if label else (),
                    interviewers=tuple(dict.fromkeys(who for name in files for who in asking[name])))
        for number, (label, files) in enumerate(speaking, start=1)
    ]  # fmt: skip


def _interview_ids(names: Sequence[str], by_file: Mapping[str, Sequence[Participant]]) -> dict[str, str]:
    """The participant's id where file and participant belong to each other alone, else a number after it."""
    ids: dict[str, str] = {}
    shared = [name for name in names if len(by_file[name]) != 1]
    for number, name in enumerate(shared, start=1):
        ids[name] = f"I{number:02}"
    seen: Counter[str] = Counter()
    for name in names:
        if name not in ids:
            person = by_file[name][0]
            seen[person.id] += 1
            ids[name] = person.id if len(person.files) == 1 else f"{person.id}-{seen[person.id]}"
    return ids


def known_from(people: Sequence[Participant], interviews: Sequence[Interview]) -> list[Known]:
    """What participants.csv and the speaker labels already tell: people with their relations, and places.

    A person who is listed by full name for two participants is one entity; a first name alone is not.
    """
    known: dict[str, Known] = {}
    places: dict[str, Known] = {}
    where = {
        p.id: frozenset(i.id for i in interviews if i.id.split("-")[0] == p.id or _speaks(i, p.id)) for p in people
    }
    for person in people:
        _join(known, Known(f"participant/{person.id}", PERSON, person.names, person.language, "", where[person.id]))
        for name in person.interviewers:
            _join(known, Known(f"interviewer/{name.casefold()}", PERSON, (name,), person.language, "interviewer"))
        for name, relation in person.known_people:
            own = "" if " " in name else f"{person.id}/"
            id = f"listed/{own}{name.casefold()}"
            _join(known, Known(id, PERSON, (name,), person.language, relation, where[person.id]))
        for name in person.known_places:
            _join(places, Known(f"place/{name.casefold()}", PLACE, (name,), person.language, "", where[person.id]))
    for interview in interviews:
        called = {(t.label, t.role, t.speaker) for t in interview.transcript.turns if not is_generic(t.label)}
        for label, role, speaker in sorted(called):
            if not any(label.casefold() in (n.casefold() for n in k.names) for k in known.values()):
                id = f"participant/{speaker}" if speaker in where else f"label/{label.casefold()}"
                relation = "interviewer" if role == INTERVIEWER else ""
                here = where.get(speaker, frozenset({interview.id}))
                _join(known, Known(id, PERSON, (label,), interview.language, relation, here))
    return [*known.values(), *places.values()]


def _speaks(interview: Interview, speaker: str) -> bool:
    return any(turn.speaker == speaker for turn in interview.transcript.turns)


def _join(known: dict[str, Known], entity: Known) -> None:
    """Add an entity, or what is new about one that is already there."""
    if not entity.names:
        return
    old = known.get(entity.id, entity)
    names = tuple(dict.fromkeys((*old.names, *entity.names)))
    known[entity.id] = Known(entity.id, entity.category, names, old.language, old.relation or entity.relation,
                             old.interviews | entity.interviews)  # fmt: skip
