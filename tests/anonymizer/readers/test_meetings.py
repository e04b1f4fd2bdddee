"""What meeting software and dictation services export: Otter, Teams and Zoom."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from docx import Document

from anonymizer.readers import read_bytes
from anonymizer.transcript import OTHER, Transcript

Turns = list[tuple[str, str, float | None]]
TALK: Turns = [
    ("Bo Reed", "Where were you, then?", 3.0),
    ("Mara Quill", "At home. I said so.", 9.0),
    ("Bo Reed", "And your sister?", 71.0),
    ("Mara Quill", "She: no.", 3675.0),
]


def clock(seconds: float) -> str:
    hours, minutes = divmod(int(seconds) // 60, 60)
    return f"{hours}:{minutes:02}:{int(seconds) % 60:02}" if hours else f"{minutes}:{int(seconds) % 60:02}"


def stamp(seconds: float) -> str:
    return f"{int(seconds) // 3600:02}:{int(seconds) // 60 % 60:02}:{seconds % 60:06.3f}"


def word(paragraphs: list[str]) -> bytes:
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def said(transcript: Transcript) -> Turns:
    return [(turn.label, turn.text, turn.start) for turn in transcript.turns if turn.role != OTHER]


def aside(transcript: Transcript) -> list[str]:
    return [turn.text for turn in transcript.turns if turn.role == OTHER]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_otter_text(gap: str) -> None:
    blocks = [f"{name}  {clock(at)}  \n{text}" for name, text, at in TALK]
    text = gap.join([*blocks, "Transcribed by https://otter.ai"])
    transcript = read_bytes(text.encode(), Path("a.txt"))
    assert said(transcript) == TALK
    assert aside(transcript) == ["Transcribed by https://otter.ai"]


def test_otter_and_teams_documents() -> None:
    head = ["Interview-20240101_100000-Meeting Recording", "January 1, 2024, 10:00AM", "1h 2m 3s", "Bo Reed started transcription"]  # fmt: skip
    blocks = [f"{name}   {clock(at)}\n{text}" for name, text, at in TALK]
    transcript = read_bytes(word([*head, *blocks, "Bo Reed stopped transcription"]), Path("a.docx"))
    assert said(transcript) == TALK
    assert aside(transcript) == ["\n".join(head[:3]), head[3], "Bo Reed stopped transcription"]


def test_teams_documents_of_the_older_form() -> None:
    blocks = [f"0:{int(at) // 60}:{int(at) % 60}.0 --> 0:{int(at) // 60}:{int(at) % 60}.820\n{name}\n{text}" for name, text, at in TALK]  # fmt: skip
    transcript = read_bytes(word(["The meeting", *blocks, "1:2:3.4 --> 1:2:4.55\nMara Quill\nReally."]), Path("a.docx"))
    assert said(transcript) == [*TALK[:3], ("Mara Quill", "She: no.\nReally.", 3675.0)]
    assert transcript.turns[-1].end == 3724.55
    assert aside(transcript) == ["The meeting"]


def test_teams_subtitles() -> None:
    id = "0f8fad5b-d9cb-469f-a165-70867728950e"
    cues = [f"{id}/{n}-0\n{stamp(at)} --> {stamp(at + 2)}\n<v {name}>{text}</v>" for n, (name, text, at) in enumerate(TALK)]  # fmt: skip
    assert said(read_bytes("\n\n".join(["WEBVTT", *cues]).encode(), Path("a.vtt"))) == TALK


def test_zoom_subtitles() -> None:
    cues = [f"{n}\n{stamp(at)} --> {stamp(at + 2)}\n{name}: {text}" for n, (name, text, at) in enumerate(TALK, start=1)]
    assert said(read_bytes("\r\n\r\n".join(["WEBVTT", *cues]).encode(), Path("a.vtt"))) == TALK


@pytest.mark.parametrize(
    "line",
    ["{}\t From {} to Everyone:\n\t{}", "{}\tFrom  {}  to  Everyone : {}", "{} From {} to Bo (Direct Message): {}"],
)
def test_zoom_chat_whose_times_may_be_those_of_the_day(line: str) -> None:
    text = "\n".join(line.format(f"14:0{n}:33", name, said) for n, (name, said, _) in enumerate(TALK))
    assert said(read_bytes(text.encode(), Path("a.txt"))) == [(name, text, None) for name, text, _ in TALK]


def test_spans_of_time_before_labels() -> None:
    text = "\n".join(f"[{stamp(at)} - {stamp(at + 1)}] {name}: {text}" for name, text, at in TALK)
    transcript = read_bytes(text.encode(), Path("a.txt"))
    assert said(transcript) == TALK
    assert [turn.end for turn in transcript.turns] == [at + 1 for _, _, at in TALK]


def test_cues_that_name_nobody_end_with_a_sentence() -> None:
    cues = ["where were", "you then?", "I was", "at home.", "With her."]
    text = "WEBVTT\n\n" + "\n\n".join(f"{stamp(n)} --> {stamp(n + 1)}\n{cue}" for n, cue in enumerate(cues))
    transcript = read_bytes(text.encode(), Path("a.vtt"))
    assert [turn.text for turn in transcript.turns][:2] == ["where were you then?", "I was at home."]
    assert [turn.role for turn in transcript.turns][:2] == ["interviewer", "participant"]
    assert any("guessed" in note for note in transcript.notes)
