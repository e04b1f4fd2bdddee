"""Withdrawal: everything of one participant goes, from the raw interview to the last figure drawn from it."""

from __future__ import annotations

import csv
import io
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from anonymizer.decisions import COLUMNS, REPLACE, decision_rows, empty_decisions
from anonymizer.detectors.words import words_of
from anonymizer.lexicon import fold
from anonymizer.mentions import PERSON, PLACE
from anonymizer.readers import read_transcript
from anonymizer.readers.decoding import decode
from anonymizer.speakers.participants import Participant
from anonymizer.tables import parted_by, read_rows, write_table

from ..errors import InputError
from ..freshness import files_below
from ..study import Study
from .agreeing import before_consensus, consensus_folder
from .anonymizing import anonymize
from .keeping import Notify, people_of, silent
from .together import write_together

RECORD, STALE, NAMES = "withdrawals.csv", "STALE.txt", "decisions-withdrawn.csv"
_COLUMNS = ("date", "participant", "interviews", "codings", "decisions")
_Tables = dict[Path, tuple[bytes, int]]  # what a table holds without some rows, and how many these were
_WARNING = (
    "A participant has withdrawn since these files were made. Do not pass them on; make the release again, and ask"
    " those who have them to delete them.\n"
)


@dataclass(frozen=True)
class Withdrawal:
    """What was taken away: how many files, rows of codings and decisions."""

    participant: str
    interviews: int
    codings: int
    decisions: int


def withdraw(study: Study, participant: str, on: date, notify: Notify = silent) -> Withdrawal:
    """Take a participant out of a study.

    Raw interviews, corpus, offset maps, codings and decisions about what only they said are removed, all drafts are
    deleted, the others are anonymised again so that the key forgets, and release/ is marked stale. All that is
    theirs goes at once, with the record of it; cut off after that, it goes on when it is called again. A name on their
    list that others say too stays hidden there, by a decision in secure/decisions-withdrawn.csv.

    Parameters
    ----------
    study : Study
    participant : str
        The label in participants.csv.
    on : date
        The day, for the record.
    notify : callable, optional

    Raises
    ------
    InputError
        When there is no such participant, or others speak in the same file; nothing is removed then.
    """
    if participant in _recorded(study) and participant not in [one.id for one in people_of(study)]:
        _forget(study, notify)
        return Withdrawal(participant, 0, 0, 0)
    person = _alone(study, participant)
    several = len(person.files) > 1
    interviews = [f"{participant}-{n}" if several else participant for n, _ in enumerate(person.files, start=1)]
    codings, decisions, others = _tables_without(study, person, interviews)
    done = Withdrawal(participant, len(interviews), _count(codings), _count(decisions))
    changed = {path: data for path, (data, _) in (codings | decisions | others).items()}
    changed |= {study.root / RECORD: _record(study, done, on)}
    if (study.root / "release").is_dir():
        changed[study.root / "release" / STALE] = _WARNING.encode()
    gone = dict.fromkeys(_own(study, person.files, interviews))
    write_together({**changed, **gone}, {*decisions, *others})
    _forget(study, notify)
    return done


def _tables_without(study: Study, person: Participant, interviews: Sequence[str]) -> tuple[_Tables, _Tables, _Tables]:
    """Codings, decisions, and what else lies in the locked room, without the rows that are theirs."""
    said = _words(study.raw / name for name in person.files if (study.raw / name).is_file())
    others = _words(path for path in files_below(study.raw) if path.name not in person.files)
    own = {fold(name) for name in (*interviews, *person.files, *(Path(file).stem for file in person.files))}
    secure = study.root / "secure"
    codings = _without([*_tables(study.codings), *_tables(consensus_folder(study))],
                       lambda row: row.get("interview") in interviews)  # fmt: skip
    decisions = _without([path for path in _tables(secure) if path.stem.startswith("decisions")],
                         lambda row: _only_theirs(row.get("surface", ""), said, others))  # fmt: skip
    imported = _without(_tables(secure / "imported"), lambda row: fold(row.get("source", "")) in own
                        or _only_theirs(row.get("passage", ""), said, others))  # fmt: skip
    decisions |= _with_names(study, _still_said(study, person, others), decisions)
    people = _without([study.participants], lambda row: row.get("participant", "") == person.id)
    return codings, decisions, imported | people


def _still_said(study: Study, person: Participant, others: str) -> dict[str, str]:
    """The names on their list alone that others say too, with what they are: nothing else would hide them then."""
    listed = {fold(name) for one in people_of(study) if one.id != person.id for name in _listed(one)}
    return {n: kind for n, kind in _listed(person).items() if _spaced(n) in others and fold(n) not in listed}


def _listed(person: Participant) -> dict[str, str]:
    people = [*person.names, *person.interviewers, *(name for name, _ in person.known_people)]
    parts = [word.text for name in people for word in words_of(name) if len(word.text) > 2]
    return {**dict.fromkeys(person.known_places, PLACE), **dict.fromkeys([*people, *parts], PERSON)}


def _with_names(study: Study, names: Mapping[str, str], tables: _Tables) -> _Tables:
    """A table with a decision to hide each name that has none; `tables` may have changed it already."""
    known = {fold(row.surface) for row in decision_rows(study.decisions)}
    rows = [[{"surface": name, "decision": REPLACE, "category": kind}.get(column, "") for column in COLUMNS]
            for name, kind in sorted(names.items()) if fold(name) not in known]  # fmt: skip
    path = study.decisions.with_name(NAMES)
    old, gone = tables.get(path) or (path.read_bytes() if path.is_file() else empty_decisions(), 0)
    return {path: (old + write_table(rows[0], rows[1:]), gone)} if rows else {}


def _forget(study: Study, notify: Notify) -> None:
    """Make the corpus, the key and the drafts again from who is left."""
    shutil.rmtree(study.work, ignore_errors=True)
    if files_below(study.raw):
        anonymize(study, notify)


def _alone(study: Study, participant: str) -> Participant:
    people = people_of(study)
    person = next((one for one in people if one.id == participant), None)
    if person is None:
        raise InputError(f"there is no participant '{participant[:20]}'", path=study.participants,
                         remedy="give the label in the column participant, such as P07")  # fmt: skip
    if any(set(one.files) & set(person.files) for one in people if one.id != participant):
        raise InputError(f"others speak in the interview of {participant}, so it cannot be removed as a whole",
                         path=study.participants, remedy="take this person's turns out of the file in secure/raw, their"
                         " row out of participants.csv, delete work/ and run again")  # fmt: skip
    return person


def _own(study: Study, files: Sequence[str], interviews: Iterable[str]) -> Iterator[Path]:
    """Files of theirs with what editors left beside them, and what holds words of everybody, which is made again."""
    secure = study.root / "secure"
    for name in files:
        yield study.raw / name
        beside = [*study.raw.glob(".*"), *study.raw.glob("~$*")]  # Word leaves out the first letters of a name
        yield from (path for path in beside if Path(name).stem in path.name or name.endswith(path.name[2:]))
    for name in interviews:
        yield study.corpus / f"{name}.jsonl"
        yield secure / "offsets" / f"{name}.json"
        yield secure / "reidentified" / f"{name}.txt"
    yield from (secure / "to_review.csv", secure / "entities.json", study.key)
    yield from (*files_below(secure / "risk"), *before_consensus(study))


def _words(paths: Iterable[Path]) -> str:
    """Every word of some raw interviews, folded, parted and surrounded by spaces."""
    texts = (part for path in paths for turn in read_transcript(path).turns for part in (turn.label, turn.text))
    return f" {' '.join(word.folded for text in texts for word in words_of(text))} "


def _only_theirs(surface: str, said: str, others: str) -> bool:
    return _spaced(surface) in said and _spaced(surface) not in others


def _spaced(surface: str) -> str:
    return f" {' '.join(word.folded for word in words_of(surface)) or fold(surface)} "


def _tables(folder: Path) -> list[Path]:
    return [path for path in files_below(folder) if path.suffix == ".csv" and path.parent == folder]


def _without(paths: Iterable[Path], unwanted: Callable[[dict[str, str]], bool]) -> _Tables:
    """The tables that lose rows, without them, and how many these were."""
    tables = {}
    for path in paths:
        text = decode(path.read_bytes(), path)
        delimiter = parted_by(text)
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
        names = [name.strip() for name in rows[0]] if rows else []
        kept = [row for row in rows[1:] if not unwanted(dict(zip(names, map(str.strip, row), strict=False)))]
        if gone := len(rows) - 1 - len(kept):
            tables[path] = write_table(rows[0], kept, delimiter), gone
    return tables


def _count(tables: _Tables) -> int:
    return sum(gone for _, gone in tables.values())


def _recorded(study: Study) -> set[str]:
    """Who has withdrawn."""
    path = study.root / RECORD
    return {row["participant"] for _, row in read_rows(path, _COLUMNS, _COLUMNS)} if path.is_file() else set()


def _record(study: Study, done: Withdrawal, on: date) -> bytes:
    """The record with one more line: a day, a label and counts, nothing that identifies."""
    path = study.root / RECORD
    old = path.read_bytes() if path.is_file() else write_table(_COLUMNS, ())
    row = (on.isoformat(), done.participant, *map(str, (done.interviews, done.codings, done.decisions)))
    return old + write_table(row, ())
