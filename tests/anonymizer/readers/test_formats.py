"""The ways in which files mark who speaks, and the files that are refused."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document

from anonymizer.errors import InputError
from anonymizer.readers import read_transcript
from anonymizer.readers.decoding import decode
from anonymizer.readers.subtitles import read_subtitles
from anonymizer.readers.text import read_text

SPOKEN = [
    ("Interviewer", "How was it?"),
    ("P", "Well: I said it was fine."),
    ("Interviewer", "And then?"),
    ("P", "Then home."),
]


def spoken(text: str, markup: str = "") -> list[tuple[str, str]]:
    return [(turn.label, turn.text) for turn in read_text(text, markup).turns]


@pytest.mark.parametrize(
    ("before", "after"),
    [("", ": "), ("", " : "), ("**", "**: "), ("**", ":** "), ("[", "] "), ("[", "]: "), ("", ":\n"), ("", "\t")],
)
def test_styles(before: str, after: str) -> None:
    assert spoken("\n".join(f"{before}{label}{after}{text}" for label, text in SPOKEN)) == SPOKEN


def test_a_word_before_a_colon_is_no_speaker() -> None:
    text = "Interviewer: And then?\nAnna: He said: go.\nMy answer: no.\nInterviewer: I see.\nAnna: Yes."
    assert [label for label, _ in spoken(text)] == ["Interviewer", "Anna", "Interviewer", "Anna"]
    assert spoken(text)[1][1] == "He said: go.\nMy answer: no."


def test_several_paragraphs_are_one_answer() -> None:
    text = "I: Tell me.\n\nP: First.\n\nSecond.\n\nI: Mm.\n\nP: Third."
    assert spoken(text)[1] == ("P", "First.\n\nSecond.")


def test_what_stands_before_the_first_speaker_is_kept_and_nobodys() -> None:
    turn = read_text("Interview with Mara Quill, 3 May\n\nI: One?\nP: Two.\nI: Three?\nP: Four.").turns[0]
    assert (turn.label, turn.role, turn.text) == ("", "other", "Interview with Mara Quill, 3 May")


def test_headings_and_stage_directions_are_nobodys() -> None:
    text = "3 May - Mara Quill\n==================\n\n*(Pause)*\n\n**Mara Quill**: I am here.\n\n.. rst-class:: indented\n\nStill me.\n"
    turns = read_text(text, "rst").turns
    assert [t.role for t in turns] == ["other", "other", ""]
    assert [t.text for t in turns[:2]] == ["3 May - Mara Quill", "*(Pause)*"]
    assert "Still me." in turns[2].text
    assert "rst-class" not in turns[2].text


def test_tape_counters_tell_the_interviewer() -> None:
    text = (
        "INTERVIEW NO. 3\r\nMRS MARA QUILL\r\n\r\n0.20\tMy name is Mara Quill and I was born here.\r\n\r\n"
        "1.04\tWhat did your father do?\r\n\r\n\tHe kept bees, and I helped him with them.\r\n\r\n"
        "\tDid you like it?\r\n\r\n\tI did.\r\n\r\n2.30\tAnd your mother?\r\n\r\n\tShe kept me.\r\n"
    )  # fmt: skip
    turns = read_text(text).turns
    roles = [turn.role for turn in turns]
    assert roles == [
        "other",
        "participant",
        "interviewer",
        "participant",
        "interviewer",
        "participant",
        "interviewer",
        "participant",
    ]
    assert not any(turn.text[0].isdigit() for turn in turns)


def test_voices_run_over_cues() -> None:
    source = (
        "WEBVTT\n\nNOTE\nrecorded at home\n\n00:01.000 --> 00:02.500\n<v Ana>so I went\n\n00:02.600 --> 00:04.000\n<v Ana>to Mara\n\n"
        "00:05.000 --> 00:06.000\n<v Interviewer>When?\n\n00:50.000 --> 00:51.000\n<v Interviewer>Hello?\n"
    )
    turns = read_subtitles(source, Path("a.vtt")).turns
    assert [(t.label, t.text, t.start, t.end) for t in turns] == [
        ("", "recorded at home", None, None), ("Ana", "so I went to Mara", 1.0, 4.0),
        ("Interviewer", "When?", 5.0, 6.0), ("Interviewer", "Hello?", 50.0, 51.0),
    ]  # fmt: skip
    assert [source[start:end] for start, end in turns[1].in_source(5, 12)] == ["went", "to"]


def test_a_label_at_the_first_cue_holds_until_the_next() -> None:
    source = "".join(
        f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{text}\n\n"
        for n, text in enumerate(["Ana: one", "two", "Berta: three", "four", "Ana: five", "Berta: six"], start=1)
    )
    assert [(t.label, t.text) for t in read_subtitles(source, Path("a.srt")).turns] == [
        ("Ana", "one two"), ("Berta", "three four"), ("Ana", "five"), ("Berta", "six"),
    ]  # fmt: skip


def test_a_broken_time_is_named_with_its_line() -> None:
    with pytest.raises(InputError, match=r"a\.srt, line 2: this is not a cue's time"):
        read_subtitles("1\n00:00:xx --> 00:00:02,000\nsecret words\n", Path("a.srt"))


def word(tmp_path: Path) -> Path:
    document = Document()
    for label, text in SPOKEN:
        document.add_paragraph(f"{label}: {text}")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "P", "in a table"
    document.sections[0].header.paragraphs[0].text = "Interview of Mara Quill"
    document.save(tmp_path / "a.docx")
    return tmp_path / "a.docx"


def test_word_keeps_tables_and_headers(tmp_path: Path) -> None:
    transcript = read_transcript(word(tmp_path))
    assert [(t.label, t.text) for t in transcript.turns[:3]] == SPOKEN[:3]
    assert any("in a table" in turn.text for turn in transcript.turns)
    assert (transcript.turns[-1].text, transcript.turns[-1].role) == ("Interview of Mara Quill", "other")
    assert transcript.source.startswith("Interviewer: How was it?\nP: Well")


def bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"0" * 60_000_000)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.txt", b"", "empty"), ("a.txt", b" \r\n\t", "empty"), ("a.txt", b"ab\0cd" * 20, "binary"),
        ("a.txt", b"PK\x03\x04...", "Word"), ("a.md", b"%PDF-1.7", "PDF"), ("a.docx", b"", "empty"),
        ("a.docx", b"\xd0\xcf\x11\xe0 encrypted", "encrypted"), ("a.docx", b"PK\x03\x04 broken", "damaged"),
        ("a.docx", bomb(), "unpacks"), ("a.vtt", b"WEBVTT\n\nnothing\n", "no cue"), ("a.mp3", b"ID3", "cannot be read"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_one_line(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError, match=says) as refusal:
        read_transcript(path)
    assert name in str(refusal.value)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("I’m here – she said “no”…", "cp1252"), ("Où êtes-vous, Ève ?", "utf-8"), ("με λένε Ελπίδα και μένω εδώ", "utf-8-sig"),
        ("Aš esu čia, ačiū", "utf-16"), ("με λένε Ελπίδα και μένω εδώ, στη Νέα Λίμνη, με τη μητέρα μου", "cp1253"),
    ],
)  # fmt: skip
def test_encodings(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), Path("a.txt")) == text


def test_bytes_that_nobody_defines_stand_as_the_measured_offsets_expect(study_data: Path) -> None:
    for path in (study_data / "western_sydney").glob("*.txt"):
        data = path.read_bytes()
        try:
            expected = data.decode("utf-8")
        except UnicodeDecodeError:
            expected = data.decode("cp1252", "replace")
        assert decode(data, path) == expected
