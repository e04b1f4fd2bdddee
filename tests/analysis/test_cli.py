"""The command: help, exit codes, and one line for every mistake, with nothing half-written."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from analysis.cli import app
from analysis.stages import new_study

COMMANDS = (
    "new", "models", "detect", "anonymize", "topics", "figures", "run", "demo", "agreement", "consensus", "quotes",
)  # fmt: skip
SPEECH = "Interviewer: How was it?\nP: It was the way it was, you know.\nInterviewer: And then?\nP: Then I went home.\n"


def call(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, [str(a) for a in arguments])
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def study(tmp_path: Path) -> Path:
    root = tmp_path / "study"
    new_study(root)
    (root / "secure" / "raw" / "one.txt").write_text(SPEECH, "utf-8")
    return root


def everything(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_an_example(command: str) -> None:
    code, shown, _ = call(command, "--help")
    assert code == 0
    assert f"Example: interviews {command}" in " ".join(shown.split())


def test_wrong_usage_is_2() -> None:
    assert call("anonymize")[0] == 2
    assert call("nothing-of-this-name")[0] == 2


def test_help_and_anonymize_import_nothing_heavy(study: Path) -> None:
    script = (
        "import sys\nfrom typer.testing import CliRunner\nfrom analysis.cli import app\n"
        "result = CliRunner().invoke(app, sys.argv[1:])\n"
        "heavy = {'torch', 'bertopic', 'sentence_transformers', 'transformers', 'matplotlib', 'sklearn', 'umap'}\n"
        "print(result.exit_code, sorted(heavy & set(sys.modules)), 'pandas' in sys.modules, 'spacy' in sys.modules)"
    )
    for arguments, expected in ((["--help"], "0 [] False False"), (["anonymize", str(study)], "0 [] False True")):
        done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == expected


def test_new_says_what_to_do_next(tmp_path: Path) -> None:
    code, shown, _ = call("new", tmp_path / "mine", "--language", "el")
    assert code == 0
    assert "participants.csv" in shown
    assert 'languages = ["el"]' in (tmp_path / "mine" / "study.toml").read_text()
    code, _, problem = call("new", tmp_path / "mine")
    assert (code, problem.count("\n")) == (1, 1)


def test_new_with_a_language_nobody_knows(tmp_path: Path) -> None:
    code, _, problem = call("new", tmp_path / "mine", "--language", "xx")
    assert code == 1
    assert "xx" in problem
    assert list(tmp_path.iterdir()) == []


def test_detect_prints_one_object_a_file(tmp_path: Path) -> None:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path in paths:
        path.write_bytes(
            b"Interviewer: And who was it?\r\nP: My sister Ellen, in 1987.\r\nInterviewer: Oh.\r\nP: Yes.\r\n"
        )
    code, shown, _ = call("detect", *paths, "--language", "en")
    assert code == 0
    objects = [json.loads(line) for line in shown.splitlines()]
    assert [one["file"] for one in objects] == ["a.txt", "b.txt"]
    source = paths[0].read_bytes().decode()
    found = {(source[s:e], tier, category) for s, e, tier, category in objects[0]["spans"]}
    assert ("Ellen", "replace", "person") in found
    assert ("1987", "replace", "date") in found


def test_models_names_the_line_that_installs_what_is_missing() -> None:
    code, shown, _ = call("models", "--language", "en", "--language", "lt")
    assert code == 0
    assert "en_core_web_sm" in shown
    assert "spacy-model-lt_core_news_sm" in shown or "lt_core_news_sm" in shown


BAD = {
    "an empty file": ("secure/raw/one.txt", b"", "one.txt"),
    "a binary file named .txt": ("secure/raw/one.txt", b"\x00\x01\x02\xff" * 50, "one.txt"),
    "a Word file named .txt": ("secure/raw/one.txt", b"PK\x03\x04 and more", "one.txt"),
    "a broken .docx": ("secure/raw/two.docx", b"PK\x03\x04 broken", "two.docx"),
    "an ending that nobody reads": ("secure/raw/two.mp3", b"ID3", "two.mp3"),
    "a missing column": ("secure/participants.csv", b"participant,datei\nP01,one.txt\n", "participants.csv, line 1"),
    "a file that is not there": ("secure/participants.csv", b"participant,file\nP01,none.txt\n", "participants.csv"),
    "a typo in the settings": ("study.toml", b'titel = "x"\n', "study.toml, line 1"),
    "a decision nobody knows": ("secure/decisions.csv", b"surface,decision\nEllen,perhaps\n", "decisions.csv, line 2"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_one_line_and_leaves_everything_as_it_was(study: Path, name: str) -> None:
    place, content, where = BAD[name]
    (study / place).write_bytes(content)
    before = everything(study)
    for command in ("anonymize", "run"):
        code, _, problem = call(command, study)
        assert code == 1
        assert problem.startswith("interviews: ")
        assert problem.count("\n") == 1
        assert where in problem
        assert "Traceback" not in problem
        assert everything(study) == before


def test_an_unknown_code_is_named_with_its_line(study: Path) -> None:
    assert call("anonymize", study)[0] == 0
    turn = json.loads((study / "corpus" / "P01.jsonl").read_text().splitlines()[1])
    (study / "codings" / "ana.csv").write_text(
        "id,interview,turn,start,end,code,coder,memo,created,codebook,text_hash\n"
        f"1,P01,{turn['turn']},,,trust_bilding,ana,,2026-01-01,1.0.0,x\n"
    )
    before = everything(study)
    code, _, problem = call("figures", study)
    assert code == 1
    assert "ana.csv, line 2: unknown code 'trust_bilding'; did you mean 'trust_building'?" in problem
    assert everything(study) == before


def test_few_turns_are_refused_with_a_plain_reason(study: Path) -> None:
    assert call("anonymize", study)[0] == 0
    code, _, problem = call("topics", study)
    assert code == 1
    assert "100" in problem


def test_the_first_run_of_a_study_says_what_comes_next(study: Path) -> None:
    """Nothing is coded yet, which is no mistake; once it is there, it is drawn, and a mistake in it is refused."""
    code, said, problem = call("run", study)
    assert (code, problem) == (0, "")
    assert "anonymize: wrote" in said
    assert "no figures yet" in said
    assert f"next: interviews review {study}" in said
    raw = study / "secure" / "raw" / "one.txt"
    raw.write_text(SPEECH + "P: There were 37 of us.\n", "utf-8")
    assert "1 of 1 entities wait for review" in call("run", study)[1]
    assert "1 entities wait for review and are masked" in call("run", study)[1]
    (study / "codings" / "anna.csv").write_text("id,interview\n", "utf-8")
    assert call("run", study)[0] == 1


def test_a_folder_that_is_no_study(tmp_path: Path) -> None:
    code, _, problem = call("run", tmp_path)
    assert (code, problem.count("\n")) == (1, 1)
    assert "interviews new" in problem


def test_an_error_nobody_foresaw_holds_no_words(study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import anonymizer.anonymise

    def fail(*_: object) -> None:
        raise RuntimeError("Ellen said that")

    monkeypatch.setattr(anonymizer.anonymise, "gather_entities", fail)
    code, shown, problem = call("anonymize", study)
    assert code == 1
    assert "RuntimeError" in problem
    assert "Ellen" not in shown + problem


def test_nothing_changed_is_said(study: Path) -> None:
    assert "wrote" in call("anonymize", study)[1]
    assert "nothing has changed" in call("anonymize", study)[1]


def test_two_studies_of_the_same_interviews_come_out_alike(tmp_path: Path) -> None:
    roots = [tmp_path / "one" / "study", tmp_path / "two" / "study"]
    for root in roots:
        root.parent.mkdir()
        new_study(root)
        (root / "secure" / "raw" / "one.txt").write_text(SPEECH, "utf-8")
        (root / "secure" / "secret").write_text("5a" * 32)  # what dates are shifted by is the study's own
        assert call("anonymize", root)[0] == 0
    one, two = ({k: v for k, v in everything(root).items() if k != "study.toml" and "/key." not in k} for root in roots)
    assert one == two


def test_a_new_recipient_gets_a_key(study: Path) -> None:
    from anonymizer.key import new_identity, open_key

    assert call("anonymize", study)[0] == 0
    identity, recipient = new_identity()
    settings = study / "study.toml"
    settings.write_text(
        settings.read_text("utf-8").replace('recipients = ["', f'recipients = ["{recipient}", "'), "utf-8"
    )
    assert "wrote" in call("anonymize", study)[1]
    assert "placeholders" in open_key((study / "secure" / "key.age").read_bytes(), identity)
    assert "nothing has changed" in call("anonymize", study)[1]
