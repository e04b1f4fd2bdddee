"""participants.csv: who was interviewed, in which file, and what is already known about the people in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import InputError
from ..folding import fold
from ..languages import LANGUAGES
from ..tables import read_rows, write_table

COLUMNS = (
    "participant", "file", "language", "names", "known_people", "known_places", "interviewer", "birth_year", "consent",
)  # fmt: skip
REQUIRED = COLUMNS[:2]
CONSENTS = ("research", "report", "quote", "training", "public")
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_RELATION = re.compile(r"^(?P<name>[^()]+?)\s*\((?P<relation>[^()]+)\)$")


@dataclass(frozen=True)
class Participant:
    """One row of participants.csv.

    Attributes
    ----------
    id : str
        The study's own label, such as "P07".
    files : tuple of str
        Names of files in secure/raw.
    language : str
        ISO 639-1.
    names : tuple of str
        Full name first, then nicknames and misspellings.
    known_people : tuple of (str, str)
        Name and relation ("" where none was given).
    known_places, interviewers : tuple of str
        Names.
    birth_year : int, optional
        Of the participant.
    consent : tuple of str, optional
        Scopes agreed to; None where the file does not say.
    attributes : dict of str to str
        The columns that are the study's own.
    """

    id: str
    files: tuple[str, ...]
    language: str
    names: tuple[str, ...] = ()
    known_people: tuple[tuple[str, str], ...] = ()
    known_places: tuple[str, ...] = ()
    interviewers: tuple[str, ...] = ()
    birth_year: int | None = None
    consent: tuple[str, ...] | None = None
    attributes: dict[str, str] = field(default_factory=dict)


def read_participants(path: Path, language: str) -> list[Participant]:
    """Read participants.csv.

    Parameters
    ----------
    path : Path
        The file; commas or semicolons between cells, any encoding a spreadsheet writes.
    language : str
        The study's first language, for rows that name none.

    Raises
    ------
    InputError
        With the line: a missing or misspelled column, an empty or doubled participant, an unknown language or consent.
    """
    people = list(_rows(read_rows(path, COLUMNS, REQUIRED), path, language))
    doubled = {p.id for p in people if sum(q.id == p.id for q in people) > 1}
    if doubled:
        raise InputError(f"participant {min(doubled)} stands in two rows", path=path,
                         remedy="give each participant one row, with several files parted by ';'")  # fmt: skip
    _refuse_telling_labels(people, path)
    return sorted(people, key=lambda person: person.id)


def _refuse_telling_labels(people: Sequence[Participant], path: Path) -> None:
    """The label is what files and placeholders are called, so it must be no name."""
    names = {fold(word) for one in people
             for name in (*one.names, *one.interviewers, *(known for known, _ in one.known_people))
             for word in _LETTERS.findall(name)}  # fmt: skip
    for number, one in enumerate(people, start=1):
        if names & {fold(word) for word in _LETTERS.findall(one.id)}:
            raise InputError(f"the label of participant {number} is a name in this table, and would stand everywhere",
                             path=path, remedy="use labels that tell nothing, such as P07")  # fmt: skip


def _rows(rows: Iterable[tuple[int, dict[str, str]]], path: Path, language: str) -> Iterator[Participant]:
    for line, cells in rows:
        if not any(cells.values()):
            continue
        if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]{0,19}", cells["participant"]):
            raise InputError("participant must be a short label of letters, digits, '-' or '_', such as P07",
                             path=path, line=line)  # fmt: skip
        if not cells["file"]:
            raise InputError("the file is empty: it names the interview in secure/raw", path=path, line=line)
        yield Participant(
            id=cells["participant"],
            files=_several(cells["file"]),
            language=_language(cells.get("language") or language, path, line),
            names=_several(cells.get("names", "")),
            known_people=tuple(_person(entry) for entry in _several(cells.get("known_people", ""))),
            known_places=_several(cells.get("known_places", "")),
            interviewers=_several(cells.get("interviewer", "")),
            birth_year=_year(cells.get("birth_year", ""), path, line),
            consent=_consent(cells.get("consent", ""), path, line),
            attributes={k: v for k, v in cells.items() if k and k not in COLUMNS},
        )


def _several(cell: str) -> tuple[str, ...]:
    return tuple(part for part in (" ".join(p.split()) for p in cell.split(";")) if part)


def _person(entry: str) -> tuple[str, str]:
    found = _RELATION.match(entry)
    return (found["name"], found["relation"].lower()) if found else (entry, "")


def _language(code: str, path: Path, line: int) -> str:
    if code.lower() not in LANGUAGES:
        raise InputError("unknown language in the column 'language'", path=path, line=line,
                         remedy=f"use one of {', '.join(LANGUAGES)}")  # fmt: skip
    return code.lower()


def _year(cell: str, path: Path, line: int) -> int | None:
    if cell and not re.fullmatch(r"(?:18|19|20)\d\d", cell):
        raise InputError("birth_year must be a year of four digits", path=path, line=line)
    return int(cell) if cell else None


def _consent(cell: str, path: Path, line: int) -> tuple[str, ...] | None:
    scopes = tuple(scope.lower() for scope in _several(cell))
    if any(scope not in CONSENTS for scope in scopes):  # where a row is out of step, a cell may hold anything
        raise InputError("unknown consent in the column 'consent'", path=path, line=line,
                         remedy=f"use {', '.join(CONSENTS)}")  # fmt: skip
    return scopes or None


def write_participants(people: list[Participant]) -> bytes:
    """participants.csv for people who were guessed from the transcripts; the columns a person fills stay empty."""
    rows = ((person.id, ";".join(person.files), person.language, ";".join(person.names), "", "",
             ";".join(person.interviewers), "", "") for person in people)  # fmt: skip
    return write_table(COLUMNS, rows)
