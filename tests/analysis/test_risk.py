"""What could still single somebody out: tables worked by hand, and the report on the sample study."""

from __future__ import annotations

import stat

import pandas as pd
import pytest
from typer.testing import CliRunner

from analysis import stages
from analysis.cli import app
from analysis.risk import PAIR, QUASI, SINGLE, advice, detector_estimates, only_here, quasi_matrix, small_classes
from analysis.study import Study
from anonymizer.wording import english_kind


def frame(columns: str, *rows: tuple[object, ...]) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=columns.split())


def test_the_matrix_has_a_row_for_everybody_and_a_column_for_what_occurs() -> None:
    entities = frame(
        "category interview shown",
        ("place", "P01", "[town in Belgium]"), ("place", "P01-2", "[place 2]"), ("place", "P01", "[place 2]"),
        ("age", "P02", "[aged 13-15]"), ("person", "P02", "[mother]"), ("age", "I01", "[aged 45-54]"),
    )  # fmt: skip
    table = quasi_matrix(entities, ["P01", "P02", "P03"])
    assert table.to_dict("list") == {
        "participant": ["P01", "P02", "P03"],
        "age": ["", "[aged 13-15]", ""],
        "place": ["[place 2]; [town in Belgium]", "", ""],
    }
    assert list(quasi_matrix(entities[:0], ["P01"])["participant"]) == ["P01"]


def test_small_classes_are_told_once_at_the_least_that_tells() -> None:
    people = frame(
        "participant country schooling",
        ("P1", "BE", "a"), ("P2", "BE", "a"), ("P3", "BE", "b"), ("P4", "LT", "b"), ("P5", "BE", "b"), ("P6", "BE", ""),
        ("P7", "BE", "a"),
    )  # fmt: skip
    table = small_classes(people)
    assert table[["attributes", "values", "participants", "state"]].values.tolist() == [
        ["country", "LT", "P4", SINGLE],
        ["country + schooling", "BE + b", "P3; P5", PAIR],
    ]


def test_a_rare_word_counts_where_one_interview_alone_has_it() -> None:
    corpus = frame(
        "interview role language text",
        ("P1", "participant", "en", "The falconry [place 1] falconry house"), ("P2", "participant", "en", "The house regatta"),
        ("P3", "participant", "en", "regatta"), ("P3", "interviewer", "en", "puppetry"),
    )  # fmt: skip
    common = {"the": 7.0, "house": 5.5, "falconry": 2.1, "regatta": 2.9, "puppetry": 2.5, "place": 5.0}
    table = only_here(corpus, lambda text: text.replace("[place 1]", "").split(), lambda word, code: common[word])
    assert table.values.tolist() == [["P1", "falconry", 2, 2.1]]


def test_detectors_are_judged_by_what_people_decided() -> None:
    entities = frame(
        "name detectors tier decision",
        ("a", "model;net", "replace", ""), ("b", "net", "review", "replace"), ("c", "net", "review", "keep"),
        ("d", "model", "replace", "keep"), ("e", "net", "review", ""),
    )  # fmt: skip
    table = detector_estimates(entities).set_index("detector")
    assert table.loc["model", ["identifying", "of_all", "confirmed", "decided"]].tolist() == [1, 2, 0, 1]
    assert table.loc["net", ["identifying", "of_all", "confirmed", "decided"]].tolist() == [2, 2, 1, 2]
    assert table.loc["net", "recall"] == 1.0 and table.loc["net", "low"] == pytest.approx(0.342, abs=0.001)


def test_there_is_always_something_left_to_do() -> None:
    nothing = quasi_matrix(frame("category interview shown"), [])
    told = advice(nothing, small_classes(frame("participant")), frame("interview word"), 0, [])
    assert len(told) == 1 and "recognise" in told[0]


def test_a_number_in_the_place_of_a_name_tells_nothing() -> None:
    blank = ["[place 7]", "[lieu 2]", "[organisation 1]", "[date 3]", "[occupation]", "[illness 1]"]
    telling = ["[town 2 in country 2]", "[school 1]", "[aged 13-15]", "[7 May 1990]", "[10-50 euros]", "Ulm", "[nurse]"]
    assert [one for one in [*blank, *telling] if english_kind(one) not in QUASI] == telling


def test_the_report_is_written_into_the_locked_room_and_never_says_anonymous(study: Study) -> None:
    done = CliRunner().invoke(app, ["risk", str(study.root)])
    assert done.exit_code == 0, done.output
    folder = study.root / "secure" / "risk"
    assert sorted(path.name for path in folder.iterdir()) == [
        "detectors.csv", "quasi_identifiers.csv", "rare_words.csv", "report.md", "small_classes.csv"
    ]  # fmt: skip
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in folder.iterdir())
    report = (folder / "report.md").read_text("utf-8")
    assert "anonym" not in (report + done.output).lower()
    assert "'el'" in done.output  # no name model looked at Greek
    names = [name for person in stages.people_of(study) for name in person.names]
    assert names and not any(name in done.output for name in names)
    again = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert CliRunner().invoke(app, ["risk", str(study.root)]).exit_code == 0
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == again
