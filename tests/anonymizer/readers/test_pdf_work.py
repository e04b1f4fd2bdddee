"""PDF files of a few kilobytes that ask for gigabytes, or for ever; and what must not be taken for one."""

from __future__ import annotations

import logging
import tracemalloc
import zlib
from pathlib import Path

import pytest

from anonymizer.errors import InputError
from anonymizer.readers import pdf_work, read_bytes
from tests.anonymizer.readers.test_pdf import TALK, laid_out
from tests.pdf_files import CATALOG, FONT, packed, pages, squeezed, stream

SPEECH = b"BT /F 11 Tf 72 700 Td (I: Where did you live then?) Tj 0 -20 Td (P: With my aunt, near the harbour.) Tj ET\n"
FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]"
MEGABYTES = 1_000_000


def read(data: bytes) -> list[str]:
    return [turn.text for turn in read_bytes(data, Path("a.pdf")).turns]


def letters(entries: int) -> bytes:
    lines = b"".join(b"<%04X> <0041>\n" % number for number in range(entries))
    return stream(b"begincmap\n100 beginbfchar\n" + lines + b"endbfchar endcmap")


TYPE0 = b"<</Type/Font/Subtype/Type0/BaseFont/H/Encoding/Identity-H%s>>"
IN_ONE_ANOTHER = tuple(
    stream(b"/X Do " * 10, FORM + b"/Resources<</XObject<</X %d 0 R>>>>" % (number + 7)) for number in range(12)
)
BOMBS = {
    "a stream of 10 GB": lambda: pages(squeezed(b" " * 10_000, MEGABYTES)),
    "packed twice": lambda: pages(stream(zlib.compress(zlib.compress(bytes(50 * MEGABYTES))), b"/Filter[/FlateDecode/FlateDecode]")),
    "one page many times": lambda: pages(squeezed(b"q Q\n", 500_000), 1_000),
    "one part many times": lambda: packed(
        CATALOG, b"<</Type/Pages/Count 1/Kids[5 0 R]>>", FONT, squeezed(b"% \n", 500_000),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[%s]>>" % (b"4 0 R " * 500),
    ),
    "drawings that hold drawings": lambda: pages(stream(b"/X Do"), drawings=b"/X 6 0 R", more=(*IN_ONE_ANOTHER, stream(SPEECH, FORM))),
    "a drawing drawn a thousand times": lambda: pages(
        stream(b"/X % a remark between\n Do " * 1_000), drawings=b"/X 6 0 R", more=(squeezed(b"q Q\n", 5_000, FORM),)
    ),
    "a font's letters on every page": lambda: pages(
        stream(SPEECH), 1_000, b"".join(b"/F%d 3 0 R" % n for n in range(20)), font=TYPE0 % b"/ToUnicode 6 0 R", more=(letters(20_000),)
    ),
    "a font's widths on every page": lambda: pages(
        stream(SPEECH), 1_000, font=TYPE0 % b"/DescendantFonts[6 0 R]", more=(b"<</Type/Font/Subtype/CIDFontType2/W[%s]>>" % (b"1 [500] " * 9_000),)
    ),
    "a million pages": lambda: packed(CATALOG, b"<</Type/Pages/Count 1000000/Kids[%s]>>" % (b"3 0 R " * 1_000_000), b"<</Type/Page/MediaBox[0 0 9 9]>>"),
    "pages by doubling": lambda: packed(
        CATALOG, *(b"<</Type/Pages/Count 1/Kids[%d 0 R %d 0 R]>>" % (n, n) for n in range(3, 43)), b"<</Type/Page/MediaBox[0 0 9 9]>>"
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
def test_what_asks_for_too_much_is_refused_before_it_is_read(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = BOMBS[name]()
    assert len(data) < 11 * MEGABYTES
    monkeypatch.setattr("anonymizer.readers.pdf._sheet", lambda page: pytest.fail("a page was read"))
    tracemalloc.start()
    try:
        with pytest.raises(InputError, match=r"more work than any document|more than 2,000 pages"):
            read(data)
        assert tracemalloc.get_traced_memory()[1] < 200 * MEGABYTES
    finally:
        tracemalloc.stop()


def test_a_font_that_names_two_thousand_million_letters_is_refused() -> None:
    table = b"begincmap 1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange endcmap"
    with pytest.raises(InputError, match="more work than any document"):
        read(pages(stream(SPEECH), font=TYPE0 % b"/ToUnicode 6 0 R", more=(stream(table),)))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (packed(CATALOG, b"<</Type/Pages/Count 3/Kids[2 0 R 2 0 R]>>"), "damaged"),
        (packed(CATALOG, b"<</Type/Pages/Count 3/Kids[3 0 R]>>", b"<</Type/Pages/Count 3/Kids[2 0 R]>>"), "damaged"),
        (packed(CATALOG, b"<</Type/Pages/Count 1/Kids[1 0 R]>>"), "damaged|no text"),
        (packed(b"<</Type/Catalog/Pages 2 0 R/X %s>>" % (b"[" * 50_000 + b"]" * 50_000), b"<</Type/Pages/Count 0/Kids[]>>"), "damaged"),
        (pages(stream(b"/X Do"), drawings=b"/X 6 0 R", more=(stream(b"/X Do /X Do", FORM + b"/Resources<</XObject<</X 6 0 R>>>>"),)), "no text"),
    ],
)  # fmt: skip
def test_what_leads_back_to_itself_ends(data: bytes, says: str) -> None:
    with pytest.raises(InputError, match=says):
        read(data)


def test_a_table_that_follows_itself_is_read_once(caplog: pytest.LogCaptureFixture) -> None:
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 3 0 R>>>>>>"
    data = packed(CATALOG, b"<</Type/Pages/Count 1/Kids[5 0 R]>>", FONT, stream(SPEECH), page, trailer=b"/Prev %END%")
    with caplog.at_level(logging.WARNING):
        assert read(data) == ["Where did you live then?", "With my aunt, near the harbour."]
    assert not caplog.records  # what the library would say may quote the file


def test_what_is_drawn_once_is_read_and_a_long_transcript_too() -> None:
    drawn = pages(
        stream(b"/X Do"), drawings=b"/X 6 0 R", more=(stream(SPEECH, FORM + b"/Resources<</Font<</F 3 0 R>>>>"),)
    )
    assert read(drawn) == ["Where did you live then?", "With my aunt, near the harbour."]
    long = laid_out([f"{label}: {text}" for label, text in TALK * 60])
    assert len(read(long)) == len(TALK * 60)
    assert len(long) < pdf_work.FREELY / 4  # two hours of speech
