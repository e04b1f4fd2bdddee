"""PDF files, made here operator by operator, so that it is known where each line stands."""

from __future__ import annotations

import io
import textwrap
from importlib.util import find_spec
from pathlib import Path

import matplotlib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from anonymizer.errors import InputError
from anonymizer.readers import read_bytes
from anonymizer.readers.pages import rejoin
from anonymizer.transcript import OTHER, Transcript
from tests.pdf_files import CATALOG, FONT, packed, stream

Placed = list[tuple[float, float, str]]
LONG = (
    "Well, I lived with my mother in a small flat near the harbour, and my brother lived with us until he was about "
    "seventeen. We had two rooms, and in the winter the windows were frozen on the inside, so we all slept in the kitchen "
    "and that was what I remember of it best."
)
TALK = [("Interviewer", "Where did you live?"), ("Mara", LONG), ("Interviewer", "And then?"), ("Mara", "Then we moved to my aunt, who was well-known there.")] * 9  # fmt: skip


def pdf(pages: list[Placed]) -> bytes:
    kids, parts = [], []
    for page in pages:
        text = "".join(f"BT /F 11 Tf {x} {y} Td ({_escaped(line)}) Tj ET\n" for x, y, line in page)
        kids.append(f"{len(parts) + 4} 0 R")
        parts.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents {len(parts) + 5} 0 R>>".encode()
        )
        parts.append(stream(text.encode("cp1252")))
    tree = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>"
    return packed(CATALOG, tree.encode(), FONT, *parts)


def _escaped(line: str) -> str:
    return "".join(f"\\{c}" if c in "()\\" else c for c in line)


def laid_out(paragraphs: list[str], *, gap: float = 8, header: str = "", footer: str = "", width: int = 80) -> bytes:
    """Paragraphs on pages of 45 lines, as a word processor prints them."""
    pages: list[Placed] = [[]]
    y = 742.0
    for paragraph in paragraphs:
        for line in textwrap.wrap(paragraph, width, break_on_hyphens=False):
            if y < 100:
                pages.append([])
                y = 742.0
            pages[-1].append((72, y, line))
            y -= 14
        y -= gap
    for number, page in enumerate(pages, start=1):
        page[:0] = [(72, 800, header.format(number))] if header else []
        page += [(290, 40, footer.format(number, len(pages)))] if footer else []
    return pdf(pages)


def read(data: bytes) -> Transcript:
    return read_bytes(data, Path("a.pdf"))


def said(transcript: Transcript) -> list[tuple[str, str]]:
    return [(turn.label, turn.text) for turn in transcript.turns if turn.role != OTHER]


@pytest.mark.parametrize("gap", [0, 8, 14])
@pytest.mark.parametrize(
    ("header", "footer"), [("", ""), ("Lantern, interview 7", "{}"), ("", "Page {} of {}"), ("Mara - {}", "")]
)
def test_lines_are_rejoined_and_what_recurs_is_put_at_the_end(gap: float, header: str, footer: str) -> None:
    transcript = read(laid_out([f"{a}: {b}" for a, b in TALK], gap=gap, header=header, footer=footer))
    assert said(transcript) == TALK
    recurring = [header.format(1)] * bool(header) + [footer.format(1, 3)] * ("Page" in footer)
    aside = [turn.text for turn in transcript.turns if turn.role == OTHER]
    assert [text.partition(" of")[0] for text in aside] == [text.partition(" of")[0] for text in recurring]
    assert "compare a page" in " ".join(transcript.notes)


def test_speech_that_recurs_at_the_foot_of_pages_is_speech() -> None:
    pages: list[Placed] = [
        [(72, 700, f"Mara: That was number {n}."), (72, 686, "Interviewer: Mm.")] for n in (3, 9, 4, 1)
    ]
    assert len(said(read(pdf(pages)))) == 8


def test_a_number_that_does_not_grow_is_no_page_number() -> None:
    pages: list[Placed] = [
        [(72, 700, "Interviewer: How old were they, and how old were you, can you remember it?"), (72, 686, "Mara: They were"), (72, 640, age)]
        for age in ("15", "13", "17", "13")
    ]  # fmt: skip
    text = " ".join(text for _, text in said(read(pdf(pages))))
    assert [word for word in text.split() if word.isdigit()] == ["15", "13", "17", "13"]


def test_a_broken_word_is_whole_and_a_hyphen_stays() -> None:
    lines = ["I remem-", "ber my well-", "known aunt, Anna-", "Maria, who was well-known and co-", "operated."]
    assert rejoin([lines]) == ["I remember my well-known aunt, Anna-Maria, who was well-known and cooperated."]


def test_an_answer_in_the_middle_of_a_page_break_goes_on() -> None:
    pages: list[Placed] = [
        [
            (72, 700, "Interviewer: Where was that?"),
            (72, 686, "Mara: It was where we always went when it"),
            (290, 40, "1"),
        ],
        [
            (72, 700, "rained, on the hill."),
            (72, 686, "Interviewer: And then?"),
            (72, 672, "Mara: Home."),
            (290, 40, "2"),
        ],
        [(72, 700, "Interviewer: So?"), (72, 686, "Mara: So."), (290, 40, "3")],
    ]
    assert said(read(pdf(pages)))[1] == ("Mara", "It was where we always went when it rained, on the hill.")


@pytest.mark.parametrize("beside", [0, 1])
def test_labels_in_a_column_of_their_own(beside: int) -> None:
    page: Placed = []
    y = 760.0
    for label, text in TALK[:8]:
        lines = textwrap.wrap(text, 60, break_on_hyphens=False)
        page.append((72, y - 14 * beside * (len(lines) - 1), f"{label}:"))
        page += [(170, y - 14 * n, line) for n, line in enumerate(lines)]
        y -= 14 * len(lines) + 8
    assert said(read(pdf([page]))) == TALK[:8]


def test_two_columns_are_refused() -> None:
    lines = textwrap.wrap(" ".join([LONG] * 4), 40)
    page: Placed = [(x, 750 - 14 * n, line) for x in (60, 320) for n, line in enumerate(lines[:30])]
    with pytest.raises(InputError, match="columns"):
        read(pdf([page]))


def test_what_another_program_writes() -> None:
    from matplotlib.backends.backend_pdf import PdfPages
    from matplotlib.figure import Figure

    packed = io.BytesIO()
    with matplotlib.rc_context({"pdf.fonttype": 42}), PdfPages(packed) as pages:
        figure = Figure(figsize=(8, 8))
        for n, line in enumerate(
            ["I: Πού μένεις;", "P: Μένω εδώ, με την Άννα.", "I: Kur gyvenate?", "P: Čia, su mama ir tėčiu."]
        ):
            figure.text(0.1, 0.9 - 0.05 * n, line)
        pages.savefig(figure)
    assert said(read(packed.getvalue()))[1::2] == [("P", "Μένω εδώ, με την Άννα."), ("P", "Čia, su mama ir tėčiu.")]


def locked(user: str, owner: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(laid_out([f"{a}: {b}" for a, b in TALK]))))
    writer.encrypt(user, owner, algorithm="RC4-128")
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def with_aes(data: bytes, version: int) -> bytes:
    """The same file, said to be encrypted with AES: 4 keeps the passwords, 5 has another kind."""
    cipher = b"/V %d\n/R %d\n/CF <</StdCF <</CFM /AESV%d /AuthEvent /DocOpen /Length %d>>>>\n/StmF /StdCF\n/StrF /StdCF"
    parts = cipher % (version, version if version == 4 else 6, version - 2, 16 if version == 4 else 32)
    own = b"/OE <%s>\n/UE <%s>\n/Perms <%s>\n" % (b"0" * 64, b"0" * 64, b"0" * 32) if version == 5 else b""
    changed = data.replace(b"/V 2", own + parts).replace(b"/R 3", b"")
    assert changed != data
    return changed


@pytest.mark.skipif(
    find_spec("cryptography") is not None, reason="with cryptography, AES is read and these files are damaged"
)
@pytest.mark.parametrize("version", [4, 5])
@pytest.mark.parametrize("user", ["", "secret"])
def test_a_cipher_that_cannot_be_read_here_is_said_to_be_one(version: int, user: str) -> None:
    with pytest.raises(InputError, match="encrypted; take off the password"):
        read(with_aes(locked(user, "other"), version))


def test_a_password_refuses_the_file_unless_it_is_only_to_change_it() -> None:
    with pytest.raises(InputError, match="encrypted"):
        read(locked("secret", "other"))
    assert said(read(locked("", "other"))) == TALK


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"), (b"not a PDF", "no PDF"), (b"%PDF-1.4\n", "damaged"), (pdf([]), "no text"), (pdf([[], []]), "no text"),
        (pdf([[(72, 700, "7")]]), "no text"), (laid_out(["I: one"] * 9)[:400], "damaged"),
    ],
)  # fmt: skip
def test_what_holds_no_readable_text_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(InputError, match=says):
        read(data)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=12), st.integers(0, 3000))
def test_a_damaged_pdf_is_refused_or_read(changes: list[tuple[int, int]], cut: int) -> None:
    data = bytearray(laid_out([f"{a}: {b}" for a, b in TALK[:4]], footer="{}"))
    for place, value in changes:
        data[place % len(data)] = value
    try:
        transcript = read(bytes(data[: len(data) - cut % 50]))
    except InputError as refusal:
        assert "Mara" not in str(refusal)
    else:
        assert transcript.turns


@settings(max_examples=40)
@given(
    st.lists(
        st.lists(st.text("abcdefgh'éü,.", min_size=1, max_size=9), min_size=1, max_size=40).map(" ".join),
        min_size=1,
        max_size=6,
    )
)
def test_no_letter_of_a_page_is_lost(paragraphs: list[str]) -> None:
    letters = [c for c in "".join(paragraphs) if c.isalnum()]
    if len(letters) < 20:
        return
    transcript = read(laid_out(paragraphs))
    assert [c for c in transcript.source if c.isalnum()] == letters
