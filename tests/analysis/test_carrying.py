"""Codings survive a decision that changes the text under them, and say so when they cannot."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from analysis import stages
from analysis.study import Study, open_study
from analysis.turn_hash import text_hash

SPEECH = "Interviewer: How?\nP: Then we took the Zelvany to Orlemond, and it was cold.\nInterviewer: And?\nP: Yes.\n"
COLUMNS = "id,interview,turn,start,end,code,coder,memo,created,codebook,text_hash"


@pytest.fixture
def study(tmp_path: Path) -> Study:
    root = tmp_path / "study"
    stages.new_study(root)
    (root / "secure" / "raw" / "one.txt").write_text(SPEECH, "utf-8")
    study = open_study(root)
    stages.anonymize(study)
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
    assert coded(study) == ["it was cold", "[unreviewed]", whole]
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


def test_a_file_with_a_cell_too_many_is_left_as_it_is(study: Study) -> None:
    path = study.codings / "ana.csv"
    path.write_text(path.read_text("utf-8").replace('"a, memo"', "a, memo"), "utf-8")
    before = path.read_bytes()
    decide(study, "Zelvany", "keep")
    stages.anonymize(study)
    assert path.read_bytes() == before
