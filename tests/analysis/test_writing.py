"""Transcripts for a colleague: from the command to files that are read back as the corpus."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from analysis.cli import app
from analysis.errors import InputError
from analysis.stages import anonymize, new_study, read_corpus, write_transcripts
from analysis.study import Study, open_study
from anonymizer.readers import read_transcript
from anonymizer.speakers.roles import Cast, assign_roles

KINDS = ("txt", "docx", "vtt")
TIMED = ["P05", "P07", "P09"]  # the sample's subtitles


def call(*arguments: str | Path) -> tuple[int, str]:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    return result.exit_code, " ".join((result.stdout + result.stderr).split())


@pytest.mark.parametrize("kind", KINDS)
def test_the_sample_is_read_back_as_its_corpus(study: Study, kind: str) -> None:
    outcome = write_transcripts(study, kind)
    assert [path.stem for path in outcome.written] == (TIMED if kind == "vtt" else [f"P{n:02}" for n in range(1, 11)])
    assert {path.parent for path in outcome.written} == {study.work / "transcripts"}
    corpus = read_corpus(study)
    for path in outcome.written:
        turns = corpus[corpus["interview"] == path.stem]
        people = {speaker for speaker in turns["speaker"] if speaker.startswith("P")}
        [transcript] = assign_roles([read_transcript(path)], [Cast(tuple((one, ()) for one in sorted(people)))], {})
        said = [" ".join(text.split()) if kind == "vtt" else text for text in turns["text"]]
        assert [turn.text for turn in transcript.turns] == said
        assert [turn.speaker for turn in transcript.turns] == turns["speaker"].tolist()
        assert [turn.role for turn in transcript.turns] == turns["role"].tolist()
        for column in ("start", "end"):
            times = [None if time != time else time for time in turns[column]]
            assert [getattr(turn, column) for turn in transcript.turns] == times


def test_a_second_time_nothing_is_done_and_the_bytes_are_the_same(study: Study, tmp_path: Path) -> None:
    first = {path.name: path.read_bytes() for path in write_transcripts(study, "docx", tmp_path / "a").written}
    write_transcripts(study, "docx")
    assert not write_transcripts(study, "docx").ran
    assert first == {path.name: path.read_bytes() for path in (study.work / "transcripts").glob("*.docx")}


def test_a_colleagues_file_is_not_written_over(study: Study, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "P03.txt").write_text("my notes", "utf-8")
    with pytest.raises(InputError, match="is another"):
        write_transcripts(study, "txt", folder)
    assert [path.name for path in folder.iterdir()] == ["P03.txt"]
    with pytest.raises(InputError, match="inside the study"):
        write_transcripts(study, "txt", study.corpus)


def test_an_interview_that_is_gone_takes_its_transcript_along(study: Study) -> None:
    write_transcripts(study, "txt")
    (study.corpus / "P03.jsonl").unlink()
    assert "P03.txt" not in {path.name for path in write_transcripts(study, "txt").written}
    assert not (study.work / "transcripts" / "P03.txt").exists()


def test_the_command_says_what_it_wrote_and_what_it_is(study: Study, tmp_path: Path) -> None:
    code, said = call("write", study.root, "--format", "vtt", "--to", tmp_path / "out")
    assert code == 0
    assert "left out, since not everything in them has a time: P01, P02, P03, P04, P06, P08, P10" in said
    assert "no release" in said
    assert "Example: interviews write" in call("write", "--help")[1]
    assert call("write", study.root, "--format", "pdf")[0] == 2


def test_without_corpus_or_times_it_says_what_to_do(tmp_path: Path) -> None:
    new_study(tmp_path / "study")
    (tmp_path / "study" / "secure" / "raw" / "a.txt").write_text(
        "I: How was it?\nP: It was so.\nI: So?\nP: So.\n", "utf-8"
    )
    code, said = call("write", tmp_path / "study")
    assert (code, "interviews anonymize" in said) == (1, True)
    anonymize(open_study(tmp_path / "study"))
    code, said = call("write", tmp_path / "study", "--format", "vtt")
    assert (code, "--format docx" in said) == (1, True)
    assert not (tmp_path / "study" / "work" / "transcripts").exists()
