"""participants.csv and decisions.csv: as spreadsheets write them, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from anonymizer.decisions import read_decisions
from anonymizer.errors import InputError
from anonymizer.speakers.participants import read_participants, write_participants

FULL = (
    "participant,file,language,names,known_people,known_places,interviewer,birth_year,consent,gender\n"
    "P02,b.txt,el,Ελπίδα Κ;Έλπη,,,Ioanna M,1998,research,woman\n"
    'P01,"a.txt;a2.txt",,Maya Thornbury,"Denise (mother); Max (offender\'s alias);Tom",Harrowmere;Orley,,,report;quote,\n'
)


def table(tmp_path: Path, content: str | bytes) -> Path:
    path = tmp_path / "participants.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_a_full_table(tmp_path: Path) -> None:
    first, second = read_participants(table(tmp_path, FULL), "en")
    assert (first.id, first.files, first.language) == ("P01", ("a.txt", "a2.txt"), "en")
    assert first.known_people == (("Denise", "mother"), ("Max", "offender's alias"), ("Tom", ""))
    assert (first.consent, second.consent, second.birth_year) == (("report", "quote"), ("research",), 1998)
    assert (second.names, second.attributes) == (("Ελπίδα Κ", "Έλπη"), {"gender": "woman"})


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_semicolons_and_marks_of_a_spreadsheet(tmp_path: Path, encoding: str) -> None:
    text = 'participant;file;names\r\nP01;a.txt;"Maya T;Mayfly"\r\n'
    [one] = read_participants(table(tmp_path, text.encode(encoding)), "en")
    assert (one.names, one.consent) == (("Maya T", "Mayfly"), None)


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("participant,file", "participant,fil", 1, "rename the column 'fil'"),
        (",consent,", ",consnt,", 1, "did you mean 'consent'"),
        ("P02,b.txt", "P01,b.txt", None, "two rows"),
        ("P02,b.txt", "P02,", 2, "the file is empty"),
        ("P02,b.txt", "Maya Thornbury the first,b.txt", 2, "a short label"),
        (",el,", ",xx,", 2, "unknown language"),
        (",research,", ",everything,", 2, "unknown consent"),
        (",1998,", ",98,", 2, "four digits"),
    ],
)
def test_mistakes_name_the_line(tmp_path: Path, old: str, new: str, line: int | None, says: str) -> None:
    with pytest.raises(InputError) as error:
        read_participants(table(tmp_path, FULL.replace(old, new, 1)), "en")
    assert says in str(error.value)
    assert error.value.line == line
    assert "Thornbury" not in str(error.value)


def test_guessed_participants_can_be_read_again(tmp_path: Path) -> None:
    people = read_participants(table(tmp_path, FULL), "en")
    again = read_participants(table(tmp_path, write_participants(people)), "en")
    assert [(p.id, p.files, p.names, p.interviewers) for p in again] == [
        (p.id, p.files, p.names, p.interviewers) for p in people
    ]


def test_decisions(tmp_path: Path) -> None:
    path = tmp_path / "decisions.csv"
    assert read_decisions(path) == {}
    path.write_text("surface,decision,category,note\nZelvany,Keep,,a boat\nEllen,replace,person,\nnot yet,,,\n")
    assert {key: d.decision for key, d in read_decisions(path).items()} == {"zelvany": "keep", "ellen": "replace"}


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("surface,note\nx,y\n", 1, "'decision' is missing"), ("surface,decision\nx,perhaps\n", 2, "unknown decision"),
        ("surface,decision,category\nx,keep,thing\n", 2, "unknown category"),
        ("surface,decision\nEllen,keep\nELLEN,replace\n", 3, "contradicts"),
    ],
)  # fmt: skip
def test_decisions_that_cannot_be_followed(tmp_path: Path, text: str, line: int, says: str) -> None:
    path = tmp_path / "decisions.csv"
    path.write_text(text)
    with pytest.raises(InputError) as error:
        read_decisions(path)
    assert (error.value.line, says in str(error.value)) == (line, True)


def test_a_label_that_is_a_name_is_refused_without_it(tmp_path: Path) -> None:
    path = tmp_path / "participants.csv"
    path.write_text("participant,file,names\nP01,a.txt,Zed Quarrow\nquarrow_2,b.txt,\n", "utf-8")
    with pytest.raises(InputError, match="label of participant 2 is a name in this table") as error:
        read_participants(path, "en")
    assert "quarrow" not in str(error.value).lower()
