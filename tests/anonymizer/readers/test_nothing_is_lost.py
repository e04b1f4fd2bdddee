"""Every word of a transcript is in a turn, in its place: on invented texts, the sample study and real interviews."""

from __future__ import annotations

import html
import io
import json
from pathlib import Path

import pytest
import regex
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from odfdo import Document as OpenDocument
from odfdo import Paragraph
from openpyxl import Workbook

from anonymizer.errors import InputError
from anonymizer.readers import read_bytes, read_transcript
from anonymizer.readers.building import lines_of
from anonymizer.readers.subtitles import read_subtitles
from anonymizer.readers.text import read_text
from anonymizer.transcript import Transcript

# What a reader may leave out: marks of the format, which nobody said. Each is as narrow as the format allows, since
# whatever matches here could be lost without this test failing.
TEXT = r"^[ \t>]*(?:\d{1,4}[.)][ \t]+)?(?:[(\[]?\d{1,2}:\d{2}[\d:.,]*[)\]]?|\d{1,3} ?[.:] ?\d{2}(?=\s))"
AFTER_LABEL = r"(?:[ \t]|(?<=\p{L}))[(\[]?\d{1,2}:\d{2}[\d:.,]*[)\]]?(?=[ \t]*(?:$|:|\*))"
NUMBERED = r"^[ \t>]*\d{1,4}[.)][ \t]"
DIRECTIVES = r"^\s*\.\. (?:(?:raw|class|rst-class|code|code-block|container|highlight):: ?[^\n]*|[\w-]+::)"
CUES = (
    r"^\s*[\d:.,]+ --> [^\n]*|^\s*\d+\s*$|WEBVTT|^NOTE\s*$|</?(?:[cibuvs]|ruby|rt|lang|font)(?:[.\s][^<>]*)?>"
    r"|<\d\d:[\d:.]+>|&#?\w+;|\{[^{}]*\}"
)
SYNTAX = {
    "": regex.compile(f"{TEXT}|{AFTER_LABEL}|{NUMBERED}", regex.MULTILINE),
    "md": regex.compile(f"{TEXT}|{AFTER_LABEL}|{NUMBERED}", regex.MULTILINE),
    "rst": regex.compile(f"{TEXT}|{AFTER_LABEL}|{NUMBERED}|{DIRECTIVES}", regex.MULTILINE),
    "cues": regex.compile(CUES, regex.MULTILINE),
}


def check(transcript: Transcript, syntax: str = "") -> None:
    """No word twice, none out of place, none lost."""
    source = transcript.source
    used, lines = bytearray(len(source)), lines_of(source)
    for turn in transcript.turns:
        places = [(piece.source, piece.source + piece.length) for piece in turn.pieces]
        for piece, (start, end) in zip(turn.pieces, places, strict=True):
            assert piece.length > 0
            assert turn.text[piece.at : piece.at + piece.length] == source[start:end]
        for start, end in turn.label_spans:
            assert source[start:end] == turn.label
        for start, end in [*places, *turn.label_spans]:
            assert not any(used[start:end])
            used[start:end] = b"\1" * (end - start)
        assert turn.text == turn.text.strip()
        assert "\r" not in turn.text
        first = min(start for start, _ in [*places, *turn.label_spans])
        assert turn.line == max(line.number for line in lines if line.start <= first)
    for mark in SYNTAX[syntax].finditer(source.replace("\r", "\n")):
        used[mark.start() : mark.end()] = b"\1" * (mark.end() - mark.start())
    assert [i for i, letter in enumerate(source) if letter.isalnum() and not used[i]] == []


words = st.text(st.characters(categories=["Ll", "Lu", "Mn", "So"], exclude_characters="IPip"), min_size=1, max_size=8)
sentences = st.lists(words, min_size=1, max_size=12).map(" ".join)
ends = st.sampled_from(["\n", "\r\n", "\r"])
STARTS = [
    "", "", "\t", "    ", "I: ", "P: ", "Ana: ", "**Ana**: ", "**I:** ", "*Ana:* ", "[Ana] ", "[Ana]: ", "Ana\t", "Q. ", "A. ",
    "1.01\t", "2.30 ", "10.30 ", "0. 55\t", "00:01:02 Ana: ", "[00:01] I: ", "Ana (0:04): ", "Ana  0:09", "- ", "-- ", "> I: ",
    "1. I: ", "# ", ".. note:: ", ".. raw:: html", ".. rst-class:: big", ".. image:: ana.jpg", "   :alt: ", ".. ", ".. _x: ",
    "INTERVIEWER", "*(", "(", "====", "----", "...", "NOTE ", "1944", "http://", "Ana's mother: ", "She said: ", "12:30: ",
]  # fmt: skip
BODIES = [
    "",
    "went home",
    "Where to?",
    "Yes.",
    "He said: go",
    "at 10.30",
    "I did, 1944",
    "to Mara)*",
    "*soft*",
    "12:15",
]
texts = st.lists(st.tuples(st.sampled_from(STARTS), st.sampled_from(BODIES)).map("".join), min_size=1, max_size=25)


@given(texts, ends, st.sampled_from(["", "md", "rst"]))
def test_whatever_stands_in_a_text(parts: list[str], end: str, markup: str) -> None:
    check(read_text(end.join(parts), markup), markup)


@given(st.lists(sentences, min_size=1, max_size=20), ends)
def test_speech_without_labels(parts: list[str], end: str) -> None:
    check(read_text((end + end).join(parts)))


def word(lines: list[str]) -> bytes:
    document, packed = Document(), io.BytesIO()
    for line in lines:
        document.add_paragraph(line)
    document.save(packed)
    return packed.getvalue()


def opendocument(lines: list[str]) -> bytes:
    document, packed = OpenDocument("text"), io.BytesIO()
    document.body.clear()
    for line in lines:
        document.body.append(Paragraph(line))
    document.save(packed)
    return packed.getvalue()


def workbook(lines: list[str]) -> bytes:
    book, packed = Workbook(), io.BytesIO()
    for row in [["speaker", "text"], *(["Ana", f"'{line}"] for line in lines)]:
        book.active.append(row)
    book.save(packed)
    return packed.getvalue()


def rich(lines: list[str]) -> bytes:
    return ("{\\rtf1 " + "\\par ".join(line.replace("\t", "\\tab ") for line in lines) + "}").encode()


FORMATS = {
    "a.docx": word, "a.odt": opendocument, "a.rtf": rich, "a.xlsx": workbook,
    "a.html": lambda lines: "".join(f"<p>{html.escape(line)}</p>" for line in lines).encode(),
    "a.csv": lambda lines: ("speaker,text\n" + "".join(f'Ana,"{line}"\n' for line in lines)).encode(),
    "a.json": lambda lines: json.dumps({"segments": [{"text": line, "speaker": "Ana"} for line in lines]}).encode(),
}  # fmt: skip


@settings(max_examples=30, deadline=None)
@given(texts)
@pytest.mark.parametrize("name", FORMATS)
def test_whatever_stands_in_a_document(name: str, parts: list[str]) -> None:
    words = regex.findall(r"\w+", " ".join(parts))
    if not words:
        return
    transcript = read_bytes(FORMATS[name]([*parts, "so"]), Path(name))  # a label alone is nobody's words
    check(transcript)
    assert [word for word in regex.findall(r"\w+", transcript.source) if word not in ("Ana", "so")] == [
        word for word in words if word not in ("Ana", "so")
    ]


CUE_LINES = [
    "<v Ana>", "<v.loud Ana Reed>went</v>", "so <v Ana>went <v I>when?", "<i>went</i> <b>home", "<Mara> left", "a < b > c", "Ana: one",
    "I: two?", "- Ana: three", "- four", ">> five", "[Ana] six", "O&#39;Dell &amp; I", "1944", "{\\an8}up", "x --> y", "NOTE it", "",
    "M<i>a</i>ra", "<00:00:01.500>then", "WEBVTT",
]  # fmt: skip


@st.composite
def cues(draw: st.DrawFn) -> str:
    end = draw(ends)
    blocks = [
        draw(st.sampled_from(["WEBVTT", "WEBVTT - Mara Quill" + end + "Kind: captions", "NOTE" + end + "by Mara"]))
    ]
    for number in range(draw(st.integers(1, 10))):
        id = draw(st.sampled_from(["", f"{number}{end}", f"Mara {number}{end}"]))
        body = end.join(draw(st.lists(st.sampled_from(CUE_LINES), min_size=1, max_size=4)))
        start = number * draw(st.sampled_from([1, 40]))
        time = f"00:{start // 60:02}:{start % 60:02}.000 --> 00:59:59.000"
        blocks.append(f"{id}{time}{end}{body}")
    return draw(st.sampled_from([end, end + end])).join(blocks) + end


@settings(max_examples=150)
@given(cues(), st.sampled_from(["a.vtt", "a.srt"]))
def test_whatever_stands_in_cues(source: str, name: str) -> None:
    try:
        transcript = read_subtitles(source, Path(name))
    except InputError:  # a line that looks like a broken time, or no cue with a word
        return
    check(transcript, "cues")


@pytest.mark.parametrize("name", [f"P{n:02}" for n in range(1, 11)])
def test_the_sample_study(sample_study: Path, name: str) -> None:
    [path] = (sample_study / "secure" / "raw").glob(f"{name}.*")
    check(read_transcript(path), _syntax(path))


@pytest.mark.parametrize("pattern", ["western_sydney/*.txt", "horizon_inquiry/*.rst", "french_interviews/*.txt"])
def test_real_interviews(study_data: Path, pattern: str) -> None:
    paths = sorted(study_data.glob(pattern))
    assert len(paths) >= 7
    for path in paths:
        check(read_transcript(path), _syntax(path))


def _syntax(path: Path) -> str:
    return {".md": "md", ".rst": "rst", ".vtt": "cues", ".srt": "cues"}.get(path.suffix, "")
