"""What the writers write, the readers read back."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.readers import read_bytes
from anonymizer.speakers.roles import Cast, assign_roles
from anonymizer.writers import WRITERS, untimed

Turn = dict[str, Any]
Read = tuple[str, str, str, float | None, float | None]
ROLES = {
    "P07": "participant",
    "interviewer": "interviewer",
    "interviewer 2": "interviewer",
    "other 1": "other",
    "": "other",
}


def turn(speaker: str, text: str, start: float | None = None, end: float | None = None) -> Turn:
    return {"interview": "P07", "turn": 0, "speaker": speaker, "role": ROLES[speaker], "language": "en", "text": text,
            "start": start, "end": end}  # fmt: skip


def read_back(data: bytes, kind: str) -> list[Read]:
    [transcript] = assign_roles([read_bytes(data, Path(f"a.{kind}"))], [Cast((("P07", ()),))], {})
    return [(turn.speaker and turn.label, turn.role, turn.text, turn.start, turn.end) for turn in transcript.turns]


def expected(turns: list[Turn]) -> list[Read]:
    return [(turn["speaker"], turn["role"], turn["text"], turn["start"], turn["end"]) for turn in turns]


# what a reader could take for somebody else's words, a time or a mark of the format
LINES = [
    "went home", "P07: yes", "My answer: no", "[Pause]", "[mother] said", "Note: so", "10:30 it was", "<v Bo>hi", "a & b &lt; c", "- no", "> so",
    "{\\an8}up", "00:00:01.000 --> 00:00:02.000", "NOTE", "WEBVTT", "1944", "**P07**: x", "Otter  0:04", "Yes", "interviewer", "_so_", "…", "I. so",
    "From P07 to Everyone: x", "Transcribed by https://otter.ai", "\tso", "P07\tso", "*(laughs)*", "# so", ".. note:: so", "=====", "O’Dell 👩‍👧",
]  # fmt: skip
text = st.lists(st.sampled_from([*LINES, ""]), min_size=1, max_size=5).map("\n".join)
texts = text.map(lambda text: "\n".join(line.strip() for line in text.strip().split("\n"))).filter(bool)


@st.composite
def interviews(draw: st.DrawFn) -> list[Turn]:
    """Turns of which no two neighbours have one speaker; with times for all who speak, for some, or for none."""
    timed = draw(st.booleans())
    turns: list[Turn] = []
    at = 0
    for speaker in draw(st.lists(st.sampled_from([*ROLES, "P07", "interviewer"]), min_size=3, max_size=9)):
        if turns and turns[-1]["speaker"] == speaker:
            continue
        start, end = at + draw(st.integers(0, 4_000_000)) / 1000, None
        if timed and speaker:
            at = int(start) + 5
            end = start + draw(st.integers(0, 4000)) / 1000
        times = (round(start, 3), round(end, 3)) if timed and speaker and end is not None else (None, None)
        turns.append(turn(speaker, draw(texts), *times))
    if turns[-1]["speaker"] == "other 1":
        turns.pop()
    return [*turns, turn("other 1", "So.", at + 9.0, at + 9.5), turn("interviewer", "Mm?", at + 10.0, None if not timed else at + 11.0),
            turn("P07", "Yes.", at + 12.0, at + 13.25)]  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(interviews(), st.sampled_from(["txt", "docx"]))
def test_text_and_word_are_read_back_as_they_were(turns: list[Turn], kind: str) -> None:
    assert read_back(WRITERS[kind](turns), kind) == expected(turns)


@settings(max_examples=100)
@given(interviews())
def test_subtitles_are_read_back_but_for_line_breaks(turns: list[Turn]) -> None:
    if untimed(turns):
        with pytest.raises(ValueError, match="no time"):
            WRITERS["vtt"](turns)
        return
    last = turns[-2]
    last["end"] = last["end"] or turns[-1]["start"]
    back = read_back(WRITERS["vtt"](turns), "vtt")
    spoken = [one for one in expected(turns) if one[0]]
    assert [one for one in back if one[0]] == [(*one[:2], " ".join(one[2].split()), *one[3:]) for one in spoken]


def test_what_nobody_says_is_a_comment_in_subtitles() -> None:
    turns = [turn("", "Interview in [town 1]\n\nx --> y"), turn("P07", "So.", 1.0, 2.0)]
    data = WRITERS["vtt"](turns).decode()
    assert data == "WEBVTT\n\nNOTE\nInterview in [town 1]\nx → y\n\n00:00:01.000 --> 00:00:02.000\n<v P07>So.\n"
    assert read_back(data.encode(), "vtt")[0] == ("", "other", "Interview in [town 1]\nx → y", None, None)


def test_a_turn_without_an_end_lasts_until_the_next() -> None:
    data = WRITERS["vtt"]([turn("P07", "a", 1.0), turn("interviewer", "b", 3.5), turn("P07", "c", 3.0)]).decode()
    assert [line for line in data.splitlines() if "-->" in line] == [
        "00:00:01.000 --> 00:00:03.500", "00:00:03.500 --> 00:00:03.500", "00:00:03.000 --> 00:00:03.000",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", WRITERS)
def test_the_same_turns_give_the_same_bytes(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    turns = [turn("interviewer", "Where?", 1.0, 2.0), turn("P07", "In [town 1].", 2.0, 3.0)]
    before = WRITERS[kind](turns)
    monkeypatch.setattr("time.time", lambda: 2e9)
    monkeypatch.setattr("time.localtime", lambda *_: (2033, 5, 18, 3, 33, 20, 2, 138, 0))
    assert WRITERS[kind](turns) == before


def test_a_word_document_tells_nothing_of_its_maker() -> None:
    data = WRITERS["docx"]([turn("P07", "So.")])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"python-docx" not in b"".join(archive.read(name) for name in archive.namelist())
    document = Document(io.BytesIO(data))
    assert (document.core_properties.title, document.core_properties.author) == ("P07", "")
    assert [(run.text, run.bold) for run in document.paragraphs[0].runs] == [("P07:", True), (" So.", None)]


def test_characters_that_xml_cannot_hold_are_left_out_of_word() -> None:
    turns = [turn("interviewer", "a\x07b\ufffec?"), turn("P07", "So it was.")]
    assert read_back(WRITERS["docx"](turns), "docx")[0][2] == "abc?"
