"""Files that are traps, damaged, or too much: a refusal in one line, in little time and memory."""

from __future__ import annotations

import io
import json
import random
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from hypothesis import example, given, settings
from hypothesis import strategies as st
from odfdo import Document as OpenDocument
from odfdo import Paragraph
from openpyxl import Workbook

from anonymizer.errors import InputError
from anonymizer.readers import SUFFIXES, read_bytes, read_transcript
from anonymizer.transcript import Transcript

TALK = [("Interviewer", "Where was it?"), ("Mara Quill", "At home – με την Άννα."), ("Interviewer", "And then?"), ("Mara Quill", "I left.")]  # fmt: skip
LINES = [f"{name}: {text}" for name, text in TALK]
PARTS = {".docx": "word/document.xml", ".odt": "content.xml", ".xlsx": "xl/worksheets/sheet1.xml"}
DOCTYPE = '<!DOCTYPE x [<!ENTITY a "Mara"><!ENTITY b SYSTEM "file:///etc/hostname">]>'


def word() -> bytes:
    document, packed = Document(), io.BytesIO()
    for line in LINES:
        document.add_paragraph(line)
    document.save(packed)
    return packed.getvalue()


def opendocument() -> bytes:
    document, packed = OpenDocument("text"), io.BytesIO()
    document.body.clear()
    for line in LINES:
        document.body.append(Paragraph(line))
    document.save(packed)
    return packed.getvalue()


def workbook() -> bytes:
    book, packed = Workbook(), io.BytesIO()
    for row in [("speaker", "text"), *TALK]:
        book.active.append(row)
    book.save(packed)
    return packed.getvalue()


def coded(text: str) -> str:
    return "".join(c if c.isascii() else f"\\u{ord(c)}?" for c in text)


CUES = "".join(f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{line}\n\n" for n, line in enumerate(LINES, start=1))
VALID: dict[str, bytes] = {
    **{suffix: "\n".join(LINES).encode() for suffix in (".txt", ".md", ".rst")},
    ".srt": CUES.encode(), ".vtt": ("WEBVTT\n\n" + CUES.replace(",", ".")).encode(),
    ".docx": word(), ".odt": opendocument(), ".xlsx": workbook(),
    ".rtf": ("{\\rtf1\\ansi{\\fonttbl{\\f0 A;}}{\\footnote x}" + "\\par ".join(map(coded, LINES)) + "\\par}").encode(),
    ".html": ("<html><body><p>" + "</p><p>".join(LINES) + "</p></body></html>").encode(),
    ".htm": ("<table><tr><td>" + "</td></tr><tr><td>".join(LINES) + "</td></tr></table>").encode(),
    ".csv": ("speaker,text\n" + "\n".join(f'{name},"{text}"' for name, text in TALK)).encode(),
    ".json": json.dumps({"segments": [{"speaker": n, "text": t, "start": 1, "end": 2} for n, t in TALK]}).encode(),
}  # fmt: skip


def repacked(data: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """An archive with other members."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    return packed(members)


def packed(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def refused(data: bytes, suffix: str, says: str) -> str:
    with pytest.raises(InputError, match=says) as refusal:
        read_bytes(data, Path(f"a{suffix}"))
    message = str(refusal.value)
    assert message.startswith(f"a{suffix}")
    assert "\n" not in message
    assert "Mara" not in message
    return message


def test_the_valid_files_are_valid() -> None:
    assert {*VALID, ".pdf"} == set(SUFFIXES)  # PDF has tests of its own
    for suffix, data in VALID.items():
        assert "Mara Quill" in {turn.label for turn in read_bytes(data, Path(f"a{suffix}")).turns}, suffix


@pytest.mark.parametrize("suffix", PARTS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_part_that_declares_entities(suffix: str, encoding: str) -> None:
    def change(members: dict[str, bytes]) -> None:
        text = members[PARTS[suffix]].decode("utf-8")
        body = text.partition("?>")[2] if text.startswith("<?") else text
        members[PARTS[suffix]] = f'<?xml version="1.0" encoding="{encoding}"?>{DOCTYPE}{body}'.encode(encoding)

    assert "entities" in refused(repacked(VALID[suffix], change), suffix, "declares")


@pytest.mark.parametrize("suffix", PARTS)
def test_a_declaration_across_the_pieces_that_are_looked_at(suffix: str) -> None:
    def change(members: dict[str, bytes]) -> None:
        text = members[PARTS[suffix]]
        _, _, body = text.partition(b"?>") if text.startswith(b"<?") else (b"", b"", text)
        filled = b'<?xml version="1.0"?><!--' + b"x" * (65536 - 21 - 25 - 5 - 4) + b"-->"
        members[PARTS[suffix]] = filled + DOCTYPE.encode() + body

    refused(repacked(VALID[suffix], change), suffix, "declares")


@pytest.mark.parametrize("suffix", PARTS)
@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("../escape.xml", b"<a/>", "outside"), ("/etc/escape", b"x", "outside"), ("a\\..\\b", b"x", "outside"), ("C:/x", b"x", "outside"),
        ("big.bin", b"\0" * 60_000_000, "unpacks"), ("big.xml", b"<a>" + b"x" * 26_000_000, "unpacks"),
    ],
)  # fmt: skip
def test_members_that_no_document_has(suffix: str, name: str, content: bytes, says: str) -> None:
    refused(repacked(VALID[suffix], lambda members: members.update({name: content})), suffix, says)


@pytest.mark.parametrize("suffix", PARTS)
def test_too_many_members_and_one_twice(suffix: str) -> None:
    many = repacked(VALID[suffix], lambda members: members.update({f"x/{n}": b"" for n in range(5_000)}))
    refused(many, suffix, "parts that none has")
    out = io.BytesIO(VALID[suffix])
    with zipfile.ZipFile(out, "a") as archive, pytest.warns(UserWarning):
        archive.writestr(PARTS[suffix], b"<a/>")
    refused(out.getvalue(), suffix, "twice")


@pytest.mark.parametrize("suffix", PARTS)
def test_an_archive_that_lies_about_its_sizes(suffix: str) -> None:
    data = bytearray(repacked(VALID[suffix], lambda members: members.update({"big.bin": b"\0" * 60_000_000})))
    true = (60_000_000).to_bytes(4, "little")
    at = data.find(true)
    while at >= 0:
        data[at : at + 4] = (100).to_bytes(4, "little")
        at = data.find(true)
    refused(bytes(data), suffix, "damaged|unpacks")


@pytest.mark.parametrize("suffix", PARTS)
def test_encrypted_documents(suffix: str) -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
    assert "old format" in refused(ole, suffix, "encrypted or of an old format")
    refused(ole + "EncryptedPackage".encode("utf-16-le"), suffix, "is encrypted")
    data = bytearray(VALID[suffix])
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        data[at + 8] |= 1  # the flag of an encrypted member
    refused(bytes(data), suffix, "is encrypted")


def test_an_encrypted_opendocument() -> None:
    manifest = b'<manifest:manifest xmlns:manifest="x"><manifest:encryption-data/></manifest:manifest>'
    change = {"META-INF/manifest.xml": manifest, "content.xml": b"\x8f\x12 garbage"}
    refused(repacked(VALID[".odt"], lambda members: members.update(change)), ".odt", "is encrypted")
    refused(packed({"mimetype": b"", "encrypted-package": b"x"}), ".odt", "is encrypted")


@pytest.mark.parametrize("suffix", PARTS)
@pytest.mark.parametrize(
    "content",
    [b"", b"<a", b"not XML", b"<a>" * 10_000 + b"</a>" * 10_000, b"<a/>", b"\xff\xfe\0", b"<a>&undefined;</a>"],
)
def test_a_part_that_is_broken(suffix: str, content: bytes) -> None:
    data = repacked(VALID[suffix], lambda members: members.update({PARTS[suffix]: content}))
    refused(data, suffix, "damaged|no text|no column|nobody's words|OpenDocument file")


@pytest.mark.parametrize("suffix", PARTS)
def test_a_part_that_is_missing(suffix: str) -> None:
    refused(repacked(VALID[suffix], lambda members: members.pop(PARTS[suffix])), suffix, "damaged|nobody's words")


@pytest.mark.parametrize("suffix", PARTS)
def test_a_document_under_another_ones_name(suffix: str) -> None:
    other = next(s for s in PARTS if s != suffix)
    refused(VALID[other], suffix, "damaged|OpenDocument file")


def test_a_sheet_that_says_it_is_endless() -> None:
    def change(members: dict[str, bytes]) -> None:
        text = members[PARTS[".xlsx"]].decode()
        text = (
            text.replace('r="5"', 'r="9999999999"')
            .replace('r="A5"', 'r="A9999999999"')
            .replace('r="B5"', 'r="B9999999999"')
        )
        members[PARTS[".xlsx"]] = text.replace('ref="A1:B5"', 'ref="A1:XFD1048576"').encode()

    started = time.monotonic()
    refused(repacked(VALID[".xlsx"], change), ".xlsx", "more than|damaged")
    assert time.monotonic() - started < 60


def test_a_page_that_declares_entities_or_is_nested_without_end() -> None:
    refused(f"{DOCTYPE}<p>&a;</p>".encode(), ".html", "entities")
    refused(b"<div>" * 5_000 + b"I: so", ".html", "nested")
    assert read_bytes(b"<!DOCTYPE html><p>I: so &bogus; &#0;</p>", Path("a.html")).source == "I: so &bogus; \ufffd"


@pytest.mark.parametrize(
    "data", [b"{\\rtf1 I: so", b"{\\rtf1 " + b"{" * 20_000 + b"}" * 20_001, b"I: so", b"{\\rtf1}", b"{\\rtf1 \\bin99999999 so}"]
)  # fmt: skip
def test_rich_text_that_is_cut_off_or_none(data: bytes) -> None:
    refused(data, ".rtf", "ends before|no rich text|no text")


@pytest.mark.parametrize("suffix", [s for s in VALID if s not in PARTS])
def test_binary_data_and_odd_characters(suffix: str) -> None:
    data = VALID[suffix]
    place = data.index(b"home")
    if suffix != ".rtf":
        refused(data[:place] + b"\0" + data[place:], suffix, "binary")
    marks = "\u200f\u202b\u2066\u200b\u00ad\u2060\ufeff"
    marked = f"ho{coded(marks)}me" if suffix == ".rtf" else f"ho{marks}me 👩‍👧 é"
    transcript = read_bytes(data.replace(b"home", marked.encode()), Path(f"a{suffix}"))
    text = " ".join(turn.text for turn in transcript.turns)
    assert "At home" in text
    assert not set(marks) & set(text)
    assert ("👩‍👧" in text) == (suffix != ".rtf")


def test_marks_of_direction_around_a_label() -> None:
    lines = "".join(f"\u200f\u202b{name}\u202c: {text}\u200e\n" for name, text in TALK)
    assert [(turn.label, turn.text) for turn in read_bytes(lines.encode(), Path("a.txt")).turns] == TALK


@pytest.mark.parametrize("unit", ["a:b", "I:", "a", " ", ".", "<v ", "*", "[a", "&a", "?)", "- ", "\t"])
@pytest.mark.parametrize("suffix", [".txt", ".vtt", ".srt", ".rst"])
def test_a_very_long_line_is_read_to_its_end(suffix: str, unit: str) -> None:
    """A reader whose time grew with the square of the line's length would take some minutes here."""
    head = VALID[suffix] + b"\n\n00:10:00.000 --> 00:10:01.000\n"
    transcript = read_bytes(head + (unit * (200_000 // len(unit))).encode() + b"end\n", Path(f"a{suffix}"))
    assert transcript.source.endswith("end\n")
    assert any("end" in turn.text for turn in transcript.turns)


@pytest.mark.parametrize("name", ["a.txt", "a.vtt", "a.html", "a.csv", "a.json", "a.docx", "a.pdf"])
def test_a_file_of_300_mb_is_refused_before_it_is_read(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(300_000_000)  # takes no room on the disk
    with pytest.raises(InputError, match="larger than"):
        read_transcript(path)


LARGE = """
import io, json, resource, sys, zipfile
from pathlib import Path
from anonymizer.errors import InputError
from anonymizer.readers import read_transcript
resource.setrlimit(resource.RLIMIT_AS, (1_000_000_000, 1_000_000_000))
name, data = sys.argv[1], {}
try:
    print(len(read_transcript(Path(name)).turns))
except InputError as refusal:
    print("refused:", refusal)
"""


def elements() -> bytes:
    """As many elements in a Word document as the guard lets through."""

    def change(members: dict[str, bytes]) -> None:
        text = members[PARTS[".docx"]]
        at = text.index(b"<w:sectPr")
        members[PARTS[".docx"]] = text[:at] + b"<w:p/>" * 4_000_000 + text[at:]
        members["media/noise.bin"] = random.Random(1).randbytes(500_000)  # so that the ratio does not give it away

    return repacked(VALID[".docx"], change)


@pytest.mark.parametrize(
    ("name", "make", "says"),
    [
        ("a.txt", lambda: b"I: so it was\nP: yes\n" * 2_500_000, "larger than"),
        ("a.txt", lambda: b"I: so it was when we went and came\n" * 540_000, "more than"),
        ("a.txt", lambda: ("I: ναι;\nP: " + "όχι, έτσι " * 9 + "\n").encode() * 45_000, "90000"),
        ("a.html", lambda: b"<body>I: x" + b"<b></b>" * 1_400_000, "1"),
        ("a.json", lambda: b'{"segments": [' + b"[]," * 6_500_000 + b"[]]}", "segment 1"),
        ("a.docx", elements, "more than|damaged"),
    ],
)  # fmt: skip
def test_much_of_anything_stays_below_a_gigabyte(
    tmp_path: Path, name: str, make: Callable[[], bytes], says: str
) -> None:
    path = tmp_path / name
    path.write_bytes(make())
    done = subprocess.run(
        [sys.executable, "-c", LARGE, str(path)], capture_output=True, text=True, timeout=300,
        env={"OPENBLAS_NUM_THREADS": "1"}, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-300:]
    assert any(part in done.stdout for part in says.split("|")), done.stdout


def outcome(data: bytes, suffix: str) -> Transcript | None:
    try:
        return read_bytes(data, Path(f"a{suffix}"))
    except InputError as refusal:
        assert "Mara" not in str(refusal)
        return None


changes = st.lists(st.tuples(st.integers(0, 10**6), st.binary(max_size=3), st.integers(0, 2)), min_size=1, max_size=6)


@settings(max_examples=60, deadline=None)
@given(changes, st.integers(0, 40))
@example([(0, b"", 0)], 1)
@pytest.mark.parametrize("suffix", VALID)
def test_a_file_with_other_bytes_is_refused_or_read(
    suffix: str, changes: list[tuple[int, bytes, int]], cut: int
) -> None:
    data = bytearray(VALID[suffix])
    for place, new, old in changes:
        place %= len(data)
        data[place : place + old] = new
    outcome(bytes(data[: len(data) - cut]), suffix)


@settings(max_examples=40, deadline=None)
@given(changes, st.integers(0, 40))
@pytest.mark.parametrize("suffix", PARTS)
def test_a_part_with_other_bytes_is_refused_or_read(
    suffix: str, changes: list[tuple[int, bytes, int]], cut: int
) -> None:
    def change(members: dict[str, bytes]) -> None:
        data = bytearray(members[PARTS[suffix]])
        for place, new, old in changes:
            data[place % len(data) : place % len(data) + old] = new
        members[PARTS[suffix]] = bytes(data[: len(data) - cut])

    outcome(repacked(VALID[suffix], change), suffix)
