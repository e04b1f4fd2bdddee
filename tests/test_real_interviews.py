"""The whole way on real interviews: nobody who asked or answered is left by name."""

from __future__ import annotations

import csv
import re
import shutil
from pathlib import Path

import pytest

from analysis import stages
from analysis.study import open_study

REPORTED = (".jsonl", ".csv", ".html", ".svg", ".txt", ".json")


def run_study(root: Path, files: list[Path]) -> Path:
    stages.new_study(root)
    for path in files:
        target = root / "secure" / ("participants.csv" if path.name == "participants.csv" else f"raw/{path.name}")
        shutil.copy(path, target)
    outcomes = stages.run(open_study(root))
    assert [outcome.ran for outcome in outcomes] == [True, True, True]
    assert list((root / "corpus").glob("*.jsonl"))
    assert (root / "work" / "topics" / "topics.csv").is_file()
    assert list((root / "work" / "figures").glob("*.png"))
    assert (root / "work" / "index.html").is_file()
    return root


def left_over(root: Path, surnames: set[str]) -> set[str]:
    """Surnames, capitalised or in capitals, in the text of any file below corpus/ or work/, or in a file's name."""
    forms = {form for name in surnames for form in (name, name.upper(), name.capitalize())}
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(forms, key=len, reverse=True)))})(?!\w)")
    found: set[str] = set()
    for folder in ("corpus", "work"):
        for path in (root / folder).rglob("*"):
            found.update(pattern.findall(path.stem.replace("_", " ")))
            if path.suffix in REPORTED:
                found.update(pattern.findall(path.read_text("utf-8")))
    return found


@pytest.fixture(scope="module")
def western_sydney(study_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    source = study_data / "western_sydney"
    files = [*source.glob("*.txt"), source / "participants.csv"]
    assert len(files) == 21
    return run_study(tmp_path_factory.mktemp("real") / "western_sydney", files)


@pytest.fixture(scope="module")
def horizon(study_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    files = list((study_data / "horizon_inquiry").glob("*.rst"))
    assert len(files) == 8
    return run_study(tmp_path_factory.mktemp("real") / "horizon", files)


def test_western_sydney_keeps_no_surname(western_sydney: Path) -> None:
    with (western_sydney / "secure" / "participants.csv").open(encoding="utf-8") as table:
        rows = list(csv.DictReader(table))
    surnames = {row[column].split()[-1] for row in rows for column in ("names", "interviewer")}
    assert len(surnames) == 21
    assert left_over(western_sydney, surnames) == set()


def test_western_sydney_has_twenty_participants_who_say_most(western_sydney: Path) -> None:
    corpus = stages.read_corpus(open_study(western_sydney))
    said = corpus[corpus["role"] == "participant"]
    assert said["speaker"].nunique() == said["interview"].nunique() == 20
    words = corpus["text"].str.split().str.len().groupby([corpus["interview"], corpus["role"]]).sum().unstack()
    assert (words["participant"] > 1.5 * words["interviewer"]).all()


def test_horizon_keeps_no_surname(horizon: Path, study_data: Path) -> None:
    surnames: set[str] = set()
    for path in (study_data / "horizon_inquiry").glob("*.rst"):
        text = path.read_text("utf-8")
        surnames.update(label.split()[-1] for label in re.findall(r"^\*\*([^*]+)\*\*:", text, flags=re.MULTILINE))
        title = re.search(r"^\d+ \w+ 2022 – (.+)$", text, flags=re.MULTILINE)
        assert title is not None
        surnames.update(name.split()[-1] for name in re.split(r", | and ", title[1]))
    surnames -= {"Witness", "Pol", "0204"}  # a role, a slip of the pen for a company, a number
    assert len(surnames) > 50
    assert left_over(horizon, surnames) == set()


def test_horizon_participants_are_the_witnesses(horizon: Path) -> None:
    corpus = stages.read_corpus(open_study(horizon))
    said = corpus[corpus["role"] == "participant"]
    assert 20 <= said["speaker"].nunique() <= 35
    assert said["interview"].nunique() == 8


@pytest.mark.parametrize("name", ["western_sydney", "horizon"])
def test_nothing_is_done_twice(name: str, request: pytest.FixtureRequest) -> None:
    root: Path = request.getfixturevalue(name)
    before = {path: path.stat().st_mtime_ns for path in root.rglob("*") if path.is_file()}
    assert [outcome.ran for outcome in stages.run(open_study(root))] == [False, False, False]
    assert {path: path.stat().st_mtime_ns for path in root.rglob("*") if path.is_file()} == before
