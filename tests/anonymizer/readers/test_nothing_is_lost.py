"""Every word of a transcript is in a turn, in its place: on invented texts, the sample study and real interviews."""

from __future__ import annotations

from pathlib import Path

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.readers import read_transcript
from anonymizer.readers.subtitles import read_subtitles
from anonymizer.readers.text import read_text
from anonymizer.transcript import Transcript

# what a reader may leave out: marks of the format, which nobody said
SYNTAX = regex.compile(
    r"^[ \t]*\d{1,3} ?[.:] ?\d{2}(?=\s)|^\.\. [\w-]+::[^\n]*$|\d*:?\d+:\d\d[.,]\d+ -->[^\n]*|^\d+\s*$|<[^<>\n]*>|WEBVTT|^NOTE\b",
    regex.MULTILINE,
)


def check(transcript: Transcript) -> None:
    source = transcript.source
    used = bytearray(len(source))
    for turn in transcript.turns:
        for piece in turn.pieces:
            place = slice(piece.source, piece.source + piece.length)
            assert turn.text[piece.at : piece.at + piece.length] == source[place]
            assert not any(used[place])
            used[place] = b"\1" * piece.length
        for span in turn.label_spans:
            assert source[slice(*span)] == turn.label
            assert not any(used[slice(*span)])
            used[slice(*span)] = b"\1" * len(turn.label)
    for mark in SYNTAX.finditer(source):
        used[mark.start() : mark.end()] = b"\1" * (mark.end() - mark.start())
    lost = [i for i, letter in enumerate(source) if letter.isalnum() and not used[i]]
    assert lost == []


words = st.text(st.characters(categories=["Ll", "Lu", "Mn", "So"], exclude_characters="IPip"), min_size=1, max_size=8)
sentences = st.lists(words, min_size=1, max_size=12).map(" ".join)
ends = st.sampled_from(["\n", "\r\n"])


@st.composite
def labelled(draw: st.DrawFn) -> str:
    before, after = draw(st.sampled_from([("", ":"), ("**", "**:"), ("[", "]")]))
    end = draw(ends)
    names = ["Interviewer", draw(st.sampled_from(["Participant", "Mara Quill", "P"]))]
    turns = draw(st.lists(st.tuples(st.integers(0, 1), sentences, st.booleans()), min_size=6, max_size=20))
    blank = {True: end + end, False: end}
    return "".join(f"{before}{names[who]}{after} {speech}{blank[wide]}" for who, speech, wide in turns)


@given(labelled())
def test_labelled_speech(source: str) -> None:
    check(read_text(source))


@given(st.lists(sentences, min_size=1, max_size=20), ends)
def test_speech_without_labels(parts: list[str], end: str) -> None:
    check(read_text((end + end).join(parts)))


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(["Ana", "Interviewer", ""]), sentences), min_size=1, max_size=15), ends)
def test_subtitles(cues: list[tuple[str, str]], end: str) -> None:
    blocks = ["WEBVTT"]
    for number, (who, speech) in enumerate(cues):
        voice = f"<v {who}>" if who else ""
        blocks.append(f"00:00:{number:02}.000 --> 00:00:{number + 1:02}.000{end}{voice}{speech}")
    check(read_subtitles((end + end).join(blocks) + end, Path("made.vtt")))


@pytest.mark.parametrize("name", [f"P{n:02}" for n in range(1, 11)])
def test_the_sample_study(sample_study: Path, name: str) -> None:
    [path] = (sample_study / "secure" / "raw").glob(f"{name}.*")
    check(read_transcript(path))


@pytest.mark.parametrize("pattern", ["western_sydney/*.txt", "horizon_inquiry/*.rst", "french_interviews/*.txt"])
def test_real_interviews(study_data: Path, pattern: str) -> None:
    paths = sorted(study_data.glob(pattern))
    assert len(paths) >= 7
    for path in paths:
        check(read_transcript(path))
