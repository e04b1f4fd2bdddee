"""Codings survive a decision that changes the text under them, and say so when they cannot."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from analysis import stages
from analysis.study import Study, open_study
from analysis.turn_hash import text_hash

SPEECH = "Interviewer: How?\nP: Then we took the Zelvany to Orlemond, and it was cold.\nInterviewer: And?\nP: Yes.\n"
COLUMNS = "id,interview,turn,start,end,code,coder,memo,created,codebook,text_hash"


@pytest.fixture
def study(spoken: Callable[[str], Study]) -> Study:
    study = spoken(SPEECH)
    text = stages.read_corpus(study)["text"][1]
    rows = [("1", text.index("it was"), len(text) - 1), ("2", text.index("["), text.index("]") + 1), ("3", "", "")]
    lines = [
        f'{id},P01,1,{start},{end},return,ana,"a, memo",2026-01-01,1.0.0,{text_hash(text)}' for id, start, end in rows
    ]
    (study.codings / "ana.csv").write_text("\n".join([COLUMNS, *lines]) + "\n", "utf-8")
    return study


def decide(study: Study, surface: str, decision: str, placeholder: str = "") -> None:
    with study.decisions.open("a", encoding="utf-8") as table:
        csv.writer(table).writerow([surface, decision, "", "", placeholder, "", "", ""])


def coded(study: Study) -> list[str]:
    codings = stages.codings_of(study)
    assert codings["status"].eq("ok").all()
    text = stages.read_corpus(study)["text"][1]
    return [text[c.start : c.end] for c in codings.sort_values("id").itertuples()]


def test_codings_go_along_with_the_text(study: Study) -> None:
    whole = stages.read_corpus(study)["text"][1]
    assert coded(study) == ["it was cold", whole[whole.index("[") : whole.index("]") + 1], whole]
    decide(study, "Zelvany", "replace", "the boat they took")
    outcome = stages.anonymize(study)
    assert any("ana.csv" in note for note in outcome.notes)
    assert coded(study)[:2] == ["it was cold", "[the boat they took]"]
    decide(study, "Orlemond", "keep")
    stages.anonymize(study)
    assert coded(study)[0] == "it was cold"
    assert "a, memo" in (study.codings / "ana.csv").read_text("utf-8")


def test_codings_on_another_raw_text_are_stale(study: Study) -> None:
    (study.raw / "one.txt").write_text(SPEECH.replace("it was cold", "it was warm"), "utf-8")
    before = (study.codings / "ana.csv").read_bytes()
    stages.anonymize(study)
    assert (study.codings / "ana.csv").read_bytes() == before
    assert stages.codings_of(study)["status"].eq("stale").all()


def test_a_row_with_a_cell_too_many_keeps_every_byte_and_the_others_move(study: Study) -> None:
    path = study.codings / "ana.csv"
    head, first, *others = path.read_text("utf-8").splitlines(keepends=True)
    broken = first.replace('"a, memo"', "a, memo")
    path.write_text("".join([head, broken, *others]), "utf-8")
    decide(study, "Zelvany", "keep")
    stages.anonymize(study)
    lines = path.read_text("utf-8").splitlines(keepends=True)
    assert lines[:2] == [head, broken]
    text = stages.read_corpus(study)["text"][1]
    assert [line.strip().endswith(text_hash(text)) for line in lines[2:]] == [True, True]


def test_after_a_quotation_mark_that_is_not_closed_everything_stays(study: Study) -> None:
    path = study.codings / "ana.csv"
    head, first, *others = path.read_text("utf-8").splitlines(keepends=True)
    rest = others[0].replace('"a, memo"', '"a, memo') + "".join(others[1:])
    path.write_text(head + first + rest, "utf-8")
    decide(study, "Zelvany", "keep")
    stages.anonymize(study)
    assert path.read_text("utf-8").endswith(rest)


def test_two_memo_columns_lose_neither(study: Study) -> None:
    path = study.codings / "ana.csv"
    lines = path.read_text("utf-8").splitlines()
    path.write_text("\n".join([lines[0] + ",memo", *(f"{line},second words" for line in lines[1:])]) + "\n", "utf-8")
    decide(study, "Zelvany", "keep")
    stages.anonymize(study)
    assert path.read_text("utf-8").count("second words") == path.read_text("utf-8").count("a, memo") == 3


def test_rows_that_do_not_move_and_what_a_spreadsheet_left_stay_as_they_were(study: Study) -> None:
    path = study.codings / "ana.csv"
    head, first, *others = path.read_text("utf-8").splitlines()
    quoted = ",".join(f'"{cell}"' for cell in ["9", "P01", "3", "", "", "return", "ana", "", "", "1.0.0", "0" * 16])
    path.write_bytes(b"\xef\xbb\xbf" + "\r\n".join([head, quoted, "", first, *others, ""]).encode())
    decide(study, "Zelvany", "keep")
    stages.anonymize(study)
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf" + f"{head}\r\n{quoted}\r\n\r\n".encode())
    assert data.count(b"\r\n") == data.count(b"\n") == 6


def test_codings_on_the_raw_text_move_to_the_anonymised_one(study: Study) -> None:
    raw = SPEECH.splitlines()[1].removeprefix("P: ")
    spans = [(raw.index("it was"), len(raw) - 1), (raw.index("Zelvany"), raw.index(" to Orl")), ("", "")]
    rows = [f"r{n},P01,1,{s},{e},return,ana,,2026-01-01,1.0.0,{text_hash(raw)}" for n, (s, e) in enumerate(spans)]
    (study.codings / "ana.csv").write_text("\n".join([COLUMNS, *rows]) + "\n", "utf-8")
    decide(study, "Zelvany", "replace", "the boat they took")
    stages.anonymize(study)
    assert coded(study)[:2] == ["it was cold", "[the boat they took]"]


def test_codings_on_the_raw_text_of_an_interview_that_is_new(tmp_path: Path) -> None:
    stages.new_study(tmp_path / "study")
    study = open_study(tmp_path / "study")
    (study.raw / "one.txt").write_text(SPEECH, "utf-8")
    raw = SPEECH.splitlines()[1].removeprefix("P: ")
    row = f"1,P01,1,{raw.index('it was')},{len(raw) - 1},return,ana,,2026-01-01,1.0.0,{text_hash(raw)}"
    (study.codings / "ana.csv").write_text(f"{COLUMNS}\n{row}\n", "utf-8")
    stages.anonymize(study)
    assert coded(study) == ["it was cold"]


def test_codings_follow_a_turn_that_got_another_number(study: Study) -> None:
    (study.raw / "one.txt").write_text("Interviewer: Hello?\nP: Hello.\n" + SPEECH, "utf-8")
    stages.anonymize(study)
    codings = stages.codings_of(study)
    assert codings["status"].eq("ok").all()
    assert codings["turn"].eq(3).all()


def test_a_turn_that_is_no_more_leaves_its_codings_stale(study: Study) -> None:
    (study.raw / "one.txt").write_text("Interviewer: How?\n", "utf-8")
    stages.anonymize(study)
    assert stages.codings_of(study)["reason"].eq("turn gone").all()
