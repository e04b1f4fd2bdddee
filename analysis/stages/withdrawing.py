"""Withdrawal: everything of one participant goes, from the raw interview to the last figure drawn from it."""

from __future__ import annotations

import csv
import io
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from anonymizer.detectors.words import words_of
from anonymizer.files import write_whole
from anonymizer.lexicon import fold
from anonymizer.participants import Participant
from anonymizer.readers import read_transcript
from anonymizer.tables import parted_by, write_table

from ..errors import InputError
from ..freshness import files_below
from ..study import Study
from .agreeing import before_consensus, consensus_folder
from .anonymizing import anonymize
from .keeping import Notify, people_of, silent

RECORD, STALE = "withdrawals.csv", "STALE.txt"
_COLUMNS = ("date", "participant", "interviews", "codings", "decisions")
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
    deleted, the others are anonymised again so that the key forgets, and release/ is marked stale. Cut off in the
    middle, it goes on when it is called again.

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
    person = _alone(study, participant)
    several = len(person.files) > 1
    interviews = [f"{participant}-{n}" if several else participant for n, _ in enumerate(person.files, start=1)]
    said = _words(study.raw / name for name in person.files if (study.raw / name).is_file())
    others = _words(path for path in files_below(study.raw) if path.name not in person.files)
    tables = [*_tables(study.codings), *_tables(consensus_folder(study))]
    codings = sum(_drop(path, lambda row: row.get("interview") in interviews) for path in tables)
    decisions = sum(
        _drop(path, lambda row: _only_theirs(row.get("surface", ""), said, others), private=True)
        for path in _tables(study.root / "secure") if path.stem.startswith("decisions")
    )  # fmt: skip
    _remove(study, person.files, interviews)
    _drop(study.participants, lambda row: row.get("participant", "").strip() == participant, private=True)
    if files_below(study.raw):
        anonymize(study, notify)
    else:
        study.key.unlink(missing_ok=True)
    done = Withdrawal(participant, len(interviews), codings, decisions)
    if (study.root / "release").is_dir():
        write_whole(study.root / "release" / STALE, _WARNING.encode())
    _note(study.root / RECORD, done, on)
    return done


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


def _remove(study: Study, files: Iterable[str], interviews: Iterable[str]) -> None:
    """Files of theirs, and every draft: which of those holds a word of theirs nobody can say."""
    secure = study.root / "secure"
    own = [place for name in interviews for place in (
        study.corpus / f"{name}.jsonl", secure / "offsets" / f"{name}.json", secure / "reidentified" / f"{name}.txt"
    )]  # fmt: skip
    drafts = (secure / "to_review.csv", secure / "entities.json", *before_consensus(study))
    for path in (*(study.raw / name for name in files), *own, *drafts):
        path.unlink(missing_ok=True)
    shutil.rmtree(study.work, ignore_errors=True)


def _words(paths: Iterable[Path]) -> str:
    """Every word of some raw interviews, folded, parted and surrounded by spaces."""
    texts = (part for path in paths for turn in read_transcript(path).turns for part in (turn.label, turn.text))
    return f" {' '.join(word.folded for text in texts for word in words_of(text))} "


def _only_theirs(surface: str, said: str, others: str) -> bool:
    words = f" {' '.join(word.folded for word in words_of(surface)) or fold(surface)} "
    return words in said and words not in others


def _tables(folder: Path) -> list[Path]:
    return [path for path in files_below(folder) if path.suffix == ".csv" and path.parent == folder]


def _drop(path: Path, unwanted: Callable[[dict[str, str]], bool], private: bool = False) -> int:
    """Write a table without some of its rows; how many they were."""
    text = path.read_bytes().decode("utf-8-sig")
    delimiter = parted_by(text)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    names = [name.strip() for name in rows[0]] if rows else []
    kept = [row for row in rows[1:] if not unwanted(dict(zip(names, row, strict=False)))]
    gone = max(0, len(rows) - 1 - len(kept))
    if gone:
        write_whole(path, write_table(rows[0], kept, delimiter), private=private)
    return gone


def _note(path: Path, done: Withdrawal, on: date) -> None:
    """Add a line to the record: a day, a label and counts, nothing that identifies."""
    old = path.read_bytes() if path.is_file() else write_table(_COLUMNS, ())
    row = (on.isoformat(), done.participant, *map(str, (done.interviews, done.codings, done.decisions)))
    write_whole(path, old + write_table(row, ()))
