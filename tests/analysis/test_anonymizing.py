"""The stage as two reviewers meet it: their files, their conflicts, undoing, and what must stay the same."""

from __future__ import annotations

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from analysis import stages
from analysis.study import Study, open_study
from analysis.turn_hash import text_hash
from anonymizer.files import write_aside

SPEECH = (
    "Interviewer: How?\nP: Then we took the Tractor on 3 March 2019, and it was cold.\nInterviewer: And?\nP: Yes.\n"
)
HEAD = "surface,decision,category,relation,placeholder,same_as,reviewer,decided,note\n"


@pytest.fixture
def study(spoken: Callable[[str], Study]) -> Study:
    return spoken(SPEECH)


def said(study: Study) -> str:
    return str(stages.read_corpus(study)["text"][1])


def test_two_reviewers_their_conflict_and_the_way_back(study: Study) -> None:
    before, secret = (study.corpus / "P01.jsonl").read_bytes(), study.secret.read_bytes()
    assert "the [unreviewed] on [" in said(study) and "2019" not in said(study)
    assert not stages.anonymize(study).ran
    ana, ben = study.decisions.with_name("decisions-ana.csv"), study.decisions.with_name("decisions-ben.csv")
    ana.write_text(f"{HEAD}Tractor,keep,,,,,,,\n", "utf-8")
    stages.anonymize(study)
    assert "the Tractor on [" in said(study)
    ben.write_text(f"{HEAD}tractor,generalise,,,a boat,,,,\n", "utf-8")
    notes = [note for note in stages.anonymize(study).notes if "decisions-" in note]
    assert "the [a boat] on [" in said(study)
    [note] = notes
    assert note.startswith("decisions-ana.csv line 2 and decisions-ben.csv line 2: decisions differ")
    assert "ractor" not in note and "boat" not in note
    ana.unlink()
    ben.unlink()
    assert stages.anonymize(study).ran
    assert (study.corpus / "P01.jsonl").read_bytes() == before
    assert study.secret.read_bytes() == secret


@contextmanager
def full_disk(size: int) -> Iterator[None]:
    """No file may become larger."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("size", [0, 100, 300, 500])
def test_a_full_disk_leaves_everything_as_it_was(study: Study, size: int) -> None:
    (study.codings / "ana.csv").write_text(
        "id,interview,turn,start,end,code,coder,memo,created,codebook,text_hash\n"
        f"1,P01,1,0,4,a,ana,,,,{text_hash(said(study))}\n"
    )
    before = {path: path.read_bytes() for path in study.root.rglob("*") if path.is_file()}
    (study.root / "secure" / "decisions-ana.csv").write_text(f"{HEAD}Tractor,keep,,,,,,,{'x' * 900}\n", "utf-8")
    with full_disk(size), pytest.raises(OSError) as error:
        stages.anonymize(study)
    assert str(study.root) in str(error.value.filename)
    after = {path: path.read_bytes() for path in study.root.rglob("*") if path.is_file()}
    del after[study.root / "secure" / "decisions-ana.csv"]
    assert after == before
    assert stages.anonymize(study).ran


def test_a_folder_that_is_barred_is_named_by_what_was_to_be_written(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    with pytest.raises(OSError) as error:
        write_aside(tmp_path / "a" / "b.txt", b"")
    assert str(tmp_path / "a") in str(error.value.filename)


def test_what_is_interrupted_while_files_are_renamed_is_as_it_was(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {path: path.read_bytes() for path in study.root.rglob("*") if path.is_file()}
    (study.root / "secure" / "decisions-ana.csv").write_text(f"{HEAD}Tractor,keep,,,,,,,\n", "utf-8")
    calls, rename = [], Path.replace

    def interrupted(self: Path, to: Path) -> Path:
        calls.append(to)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return rename(self, to)

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        stages.anonymize(study)
    after = {path: path.read_bytes() for path in study.root.rglob("*") if path.is_file()}
    assert {path: data for path, data in after.items() if path in before} == before
    assert not [path for path in after if path.name.startswith(".writing-")]


def test_a_secret_that_was_lost_is_told(study: Study) -> None:
    assert not any("secret" in note for note in stages.anonymize(study).notes)
    study.secret.unlink()
    assert any("secure/secret was missing" in note for note in stages.anonymize(study).notes)


def test_a_first_name_that_is_left_as_a_word_is_told_by_whose_list_it_is_on(study: Study) -> None:
    table = (
        "participant,file,language,names,known_people\nP01,one.txt,en,Zed Quarrow,Will (offender);Tractor (friend)\n"
    )
    study.participants.write_text(table, "utf-8")
    raw = study.raw / "one.txt"
    raw.write_text(SPEECH, "utf-8")
    assert not any("first names" in note for note in stages.anonymize(study).notes)
    raw.write_text(SPEECH.replace("P: Yes.", "P: he wrote hey will, come."), "utf-8")
    [note] = [note for note in stages.anonymize(study).notes if "first names" in note]
    assert note.startswith("listed first names of P01 are") and "will" not in note


def test_a_mark_of_an_open_document_is_no_interview(study: Study) -> None:
    (study.raw / "~$one.docx").write_bytes(b"x")
    assert stages.anonymize(study).ran


def test_another_secret_moves_the_dates_elsewhere(study: Study) -> None:
    before = said(study)
    study.secret.write_text("ab" * 32 + "\n", "utf-8")
    assert stages.anonymize(study).ran
    assert said(study) != before
    assert str(study.secret.read_text()).strip() not in said(study)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('dates = "shift"', 'dates = "mask"', "on [date 1],"),
        ('placeholders = "interview"', 'placeholders = "nl"', "on ["),
    ],
)
def test_a_setting_that_changes_runs_it_again(study: Study, old: str, new: str, expected: str) -> None:
    path = study.root / "study.toml"
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    assert stages.anonymize(open_study(study.root)).ran
    assert expected in said(study)


def test_a_recogniser_of_the_studys_own_is_asked_and_a_missing_one_stops_the_work(
    study: Study, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = tmp_path / "weather_words.py"
    module.write_text(
        "class Weather:\n    supported_language = 'en'\n    def analyze(self, text, entities, nlp_artifacts):\n"
        "        from types import SimpleNamespace\n        at = text.find('cold')\n"
        "        return [SimpleNamespace(start=at, end=at + 4, score=1.0, entity_type='NRP')] if at >= 0 else []\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    settings = study.root / "study.toml"
    plain, before = settings.read_text("utf-8"), said(study)
    settings.write_text(plain.replace("presidio = []", 'presidio = ["weather_words:Weather"]'), "utf-8")
    assert "and it was cold" in before
    assert stages.anonymize(open_study(study.root)).ran
    assert said(study) == before.replace("cold", "[detail 1]")
    assert not stages.anonymize(open_study(study.root)).ran
    with module.open("a") as file:
        file.write("# changed\n")
    assert stages.anonymize(open_study(study.root)).ran
    settings.write_text(plain.replace("presidio = []", 'presidio = ["storm_words:Weather"]'), "utf-8")
    with pytest.raises(ValueError, match=r"study.toml: the recogniser 'storm_words:Weather' needs the module"):
        stages.anonymize(open_study(study.root))
    assert said(study) == before.replace("cold", "[detail 1]")
