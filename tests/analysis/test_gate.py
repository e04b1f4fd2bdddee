"""The gate looks into every kind of file that a report is passed on in."""

from __future__ import annotations

import base64
import io
import json
import zipfile
from pathlib import Path

import matplotlib
import pytest
from docx import Document
from openpyxl import Workbook
from openpyxl.comments import Comment
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from pypdf import PdfReader, PdfWriter
from pypdf.generic import RectangleObject

from analysis.errors import InputError
from analysis.release import Leak, find_leaks, moved_dates, ordinary_names, secret_names
from analysis.release.search import EXACT, NEAR, Searcher
from analysis.release.surfaces import words_let_stand
from anonymizer.speakers.participants import Participant
from tests.pdf_files import pages, squeezed

matplotlib.use("agg")
PEOPLE = [
    Participant("P01", ("a.txt",), "en", ("Maya Thornbury",), (("Grace Moon", "aunt"),), ("Harrowmere",), ("Beth Lindgrove",)),
    Participant("P02", ("b.txt",), "lt", ("Rasa Petkutė",)),
]  # fmt: skip
NAMES = secret_names(PEOPLE, languages=("en", "lt"))


def places(path: Path) -> list[tuple[str, int]]:
    return [(leak.part, leak.line) for leak in find_leaks([path], NAMES)]


def saved(document: object, path: Path) -> Path:
    document.save(path)  # type: ignore[attr-defined]
    return path


def test_a_word_document_is_read_in_all_its_parts(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("Seven of twenty spoke of it.")
    path = saved(document, tmp_path / "clean.docx")
    assert places(path) == []
    paragraph = document.add_paragraph("said Thorn")
    paragraph.add_run("bury")  # one word in two runs
    document.sections[0].header.paragraphs[0].text = "for HARROWMERE"
    document.core_properties.author = "Beth Lindgrove"
    parts = {part for part, _ in places(saved(document, tmp_path / "named.docx"))}
    assert parts == {"word/document.xml", "word/header1.xml", "docProps/core.xml"}


def test_a_workbook_is_read_with_its_remarks_and_sheet_names(tmp_path: Path) -> None:
    book = Workbook()
    book.active["A1"] = "7 of 20"
    assert places(saved(book, tmp_path / "clean.xlsx")) == []
    book.active["A1"].comment = Comment("ask Thornbury", "me")
    book.create_sheet("Harrowmere")
    parts = {part for part, _ in places(saved(book, tmp_path / "named.xlsx"))}
    assert {"xl/workbook.xml", "xl/comments/comment1.xml"} <= parts


def figure(path: Path, words: str, **metadata: str) -> Path:
    import matplotlib.pyplot as plt

    drawing, axes = plt.subplots()
    axes.set_title(words)
    drawing.savefig(path, metadata=metadata or None)
    plt.close(drawing)
    return path


def test_a_pdf_is_read_page_by_page_and_in_its_metadata(tmp_path: Path) -> None:
    assert places(figure(tmp_path / "clean.pdf", "Seven of twenty")) == []
    assert {part for part, _ in places(figure(tmp_path / "named.pdf", "Maya Thornbury"))} == {"page 1"}
    assert places(figure(tmp_path / "author.pdf", "Seven", Author="Beth Lindgrove"))[0][0] == "metadata"


def test_a_file_inside_a_pdf_is_read(tmp_path: Path) -> None:
    writer = PdfWriter(clone_from=PdfReader(figure(tmp_path / "clean.pdf", "Seven")))
    writer.add_attachment("notes.txt", b"clean\nThornbury\n")
    writer.write(tmp_path / "with.pdf")
    assert places(tmp_path / "with.pdf") == [("", 2)]


def test_a_pdf_that_would_take_for_ever_stays(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pages(squeezed(b"q Q\n", 500_000), 1_000))
    with pytest.raises(InputError, match="so much work cannot be checked, so it cannot leave"):
        places(tmp_path / "a.pdf")


def test_a_pdf_that_nobody_can_read_stays(tmp_path: Path) -> None:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.write(tmp_path / "scan.pdf")
    writer.encrypt("secret")
    writer.write(tmp_path / "locked.pdf")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 broken")
    for name in ("scan", "locked", "broken"):
        with pytest.raises(InputError, match=r"cannot be checked, so it cannot leave"):
            find_leaks([tmp_path / f"{name}.pdf"], NAMES)


def test_what_is_written_beside_a_pictures_dots_is_read(tmp_path: Path) -> None:
    beside = PngInfo()
    beside.add_text("Author", "Thornbury")
    Image.new("L", (2, 2)).save(tmp_path / "a.png", pnginfo=beside)
    exif = Image.Exif()
    exif[0x9C9D] = "Maya Thornbury".encode("utf-16-le")  # what Windows calls the author
    Image.new("L", (2, 2)).save(tmp_path / "a.jpg", exif=exif)
    Image.new("L", (2, 2)).save(tmp_path / "clean.png")
    found = find_leaks(sorted(tmp_path.iterdir()), NAMES)
    assert {(leak.path.name, leak.part) for leak in found} == {("a.png", "metadata"), ("a.jpg", "metadata")}


def test_a_notebook_is_read_in_sources_outputs_and_metadata(tmp_path: Path) -> None:
    cells = [
        {"cell_type": "markdown", "metadata": {}, "source": ["Seven of ", "twenty"]},
        {"cell_type": "markdown", "metadata": {}, "source": ["with Grace\n", "Moon"]},
        {"cell_type": "code", "metadata": {"author": "Thornbury"}, "source": "1", "outputs": []},
        {"cell_type": "code", "metadata": {}, "source": "1",
         "outputs": [{"output_type": "display_data", "data": {"text/html": ["<td>Harrow<b>mere</b></td>"]}}]},
    ]  # fmt: skip
    path = tmp_path / "a.ipynb"
    path.write_text(json.dumps({"cells": cells, "metadata": {}, "nbformat": 4}))
    assert {part for part, _ in places(path) if part} == {"cell 2", "cell 3", "cell 4"}


def test_an_archive_is_read_to_the_last_member(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("notes.txt", "clean\nThornbury\n")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("Harrowmere/readme.md", "clean")
        archive.writestr("deeper.zip", inner.getvalue())
    assert places(tmp_path / "a.zip") == [("Harrowmere/readme.md", 1), ("deeper.zip, notes.txt", 2)]


def test_an_archive_with_something_unknown_stays(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("recording.mp3", b"\0")
    with pytest.raises(InputError, match="cannot be checked"):
        find_leaks([tmp_path / "a.zip"], NAMES)


def test_one_slip_is_told_apart_from_a_name_and_from_a_word() -> None:
    searcher = Searcher({"thornbury", "petkutė", "grace moon"}, ("en",))
    assert searcher.lines("Thornbery") == {1: NEAR}
    assert searcher.lines("thornbury") == {1: EXACT}
    assert searcher.lines("thorn bury, thornbush, thorny, burying, gracemoons") == {}


FULL_WIDTH = "".join(chr(ord(letter) + 0xFEE0) for letter in "Thornbury")
TAUTENED = base64.b64encode(b"told Maya Thornbury about it").decode()


@pytest.mark.parametrize(
    "written",
    ["Thorn\u200bbury", "Thorn\u00adbury", "Thorn\u200fbury", "Thorn\u2060bury", "Thorn\x00bury", "Thorn\ufe0fbury", FULL_WIDTH,
     "𝐓𝐡𝐨𝐫𝐧𝐛𝐮𝐫𝐲", "Petkute\u0307", "Thorn-\nbury", "Thorn-\r\n  bury", "T-h-o-r-n-b-u-r-y", "T h o r n b u r y", "dearMayaThornbury",
     "Thorn%62ury", "Grace%20Moon", "gracemoon@example.org", "Moon, Grace", "**Grace** Moon", "| Grace | Moon |",
     "Thorn\x1b[1mbury", r"Thorn\u0062ury", r"\x54hornbury", TAUTENED, f"data:text/plain;base64,{TAUTENED}"],
)  # fmt: skip
def test_a_name_is_met_in_any_guise(tmp_path: Path, written: str) -> None:
    (tmp_path / "a.txt").write_text(f"clean\nof {written} she said\n", "utf-8", newline="")
    assert places(tmp_path / "a.txt") in ([("", 2)], [("encoded in line 2", 1)])


@pytest.mark.parametrize(
    "clean", ["grace, moon", "Grace met Moon", "a - b - c", "50% of 20", r"C:\new\table", "A".ljust(64, "b")]
)
def test_what_only_looks_like_a_guise_is_none(tmp_path: Path, clean: str) -> None:
    (tmp_path / "a.md").write_text(clean, "utf-8")
    assert places(tmp_path / "a.md") == []


@pytest.mark.parametrize(
    "markup",
    ["&#84;hornbury", "&amp;#84;hornbury", "Thorn&shy;bury", "Thorn<wbr>bury", "Thorn<!-- a > b -->bury", "<!-- Thornbury -->",
     "<img alt='Thornbury'>", "Thorn<X-y a='>'>bury</X-y>", "Thorn<SPAN\nclass=a>bury</SPAN>", "<td>Grace</td><td>Moon</td>",
     "Thorn<![CDATA[bury]]>", "<!DOCTYPE a [<!ENTITY b 'bury'>]><p>Thorn&b;</p>", "don't <q>Thorn</q>bury, isn't",
     "".join(f"<text x='{n}'>{letter}</text>" for n, letter in enumerate("Thornbury"))],
)  # fmt: skip
def test_a_name_is_met_however_it_is_marked_up(tmp_path: Path, markup: str) -> None:
    for name in ("a.html", "a.svg"):
        (tmp_path / name).write_text(f"<p>clean {markup}</p>", "utf-8")
        assert places(tmp_path / name)


def test_entities_that_lead_elsewhere_stay(tmp_path: Path) -> None:
    for inside in ("SYSTEM 'file:///etc/passwd'", "'&c;&c;'"):
        (tmp_path / "a.svg").write_text(f"<!DOCTYPE a [<!ENTITY b {inside}>]><p>&b;</p>", "utf-8")
        with pytest.raises(InputError, match="entities of its own cannot be checked"):
            places(tmp_path / "a.svg")


def test_a_word_that_word_itself_parted_is_put_together(tmp_path: Path) -> None:
    between = '</w:t></w:r><w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0"/><w:r><w:rPr><w:b/></w:rPr><w:t>'
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as archive:
        archive.writestr("word/document.xml", f"<w:p><w:r><w:t>Thorn{between}bury</w:t></w:r></w:p><w:p>She</w:p>")
    assert places(tmp_path / "a.docx") == [("word/document.xml", 1)]


def test_a_picture_inside_a_text_is_looked_into(tmp_path: Path) -> None:
    beside, picture = PngInfo(), io.BytesIO()
    beside.add_text("Author", "Thornbury")
    Image.new("L", (2, 2)).save(picture, "PNG", pnginfo=beside)
    encoded = base64.encodebytes(picture.getvalue()).decode()  # with its line ends
    (tmp_path / "a.html").write_text(f"<img src='data:image/png;base64,{encoded}'>")
    cell = {"cell_type": "code", "source": "", "outputs": [{"data": {"image/png": encoded}}]}
    (tmp_path / "a.ipynb").write_text(json.dumps({"cells": [cell]}))
    assert places(tmp_path / "a.html") and places(tmp_path / "a.ipynb")


def test_what_hangs_behind_a_picture_is_read(tmp_path: Path) -> None:
    picture, exif = io.BytesIO(), Image.Exif()
    Image.new("L", (2, 2)).save(picture, "PNG")
    (tmp_path / "a.png").write_bytes(picture.getvalue() + b"Thornbury")
    exif.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0Thornbury"
    Image.new("L", (2, 2)).save(tmp_path / "a.jpg", exif=exif)
    Image.effect_noise((200, 200), 80).save(tmp_path / "noise.png")
    assert [leak.path.name for leak in find_leaks(sorted(tmp_path.iterdir()), {*NAMES, "ana", "leo", "eva"})] == [
        "a.jpg", "a.png",
    ]  # fmt: skip


def test_a_name_may_stand_in_two_cells(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('given;family\n"Grace";"Moon"\n', "utf-8")
    assert places(tmp_path / "a.csv") == [("", 2)]


def test_a_link_in_a_pdf_is_read(tmp_path: Path) -> None:
    writer = PdfWriter(clone_from=PdfReader(figure(tmp_path / "clean.pdf", "Seven")))
    writer.add_uri(0, "mailto:maya.thornbury@example.org", RectangleObject((0, 0, 9, 9)))
    writer.write(tmp_path / "link.pdf")
    assert {part for part, _ in places(tmp_path / "link.pdf")} == {"metadata"}


def test_folders_that_leave_are_called_something_too(tmp_path: Path) -> None:
    (path := tmp_path / "Thornbury" / "MayaThornbury" / "a.txt").parent.mkdir(parents=True)
    path.write_text("clean")
    assert [leak.place for leak in find_leaks([path], NAMES, below=tmp_path)] == ["its name"]
    assert find_leaks([path], NAMES) == []


@pytest.mark.parametrize("written", ["0475 12 34 56", "+0475123456", "0475/12.34.56", "0475-123456"])
def test_a_number_is_found_however_it_is_grouped(written: str) -> None:
    assert Searcher({"0475 123 456"}).lines(f"clean\nring {written} now") == {2: EXACT}
    assert Searcher({"0475 123 456"}).lines("0475 123 457") == {}


def test_inflected_names_are_found() -> None:
    people = [Participant("P01", ("a",), "lt", ("Jonas Petkus",)), Participant("P02", ("b",), "el", ("Γιώργος",))]
    searcher = Searcher(secret_names(people, languages=("lt", "el")), ("lt", "el"))
    assert list(searcher.lines("su Petkumi\nPetkaus\nτου Γιώργου\n")) == [1, 2, 3]


def test_ages_and_counts_do_not_cry_wolf_and_dates_with_a_year_do() -> None:
    key = {"placeholders": {"[aged 13-15]": ["fifteen", "15"], "[number 1]": ["2", "two children"],
                            "[date 1]": ["3 March 2019", "2019"], "[organisation 1]": ["Larkfield School"]}}  # fmt: skip
    searcher = Searcher(secret_names([], key))
    assert searcher.lines("fifteen of 20\ntwo people, 2 children\nin 2019\n3 March 2019\nlarkfield school") == {
        4: EXACT,
        5: EXACT,
    }


def test_names_that_are_ordinary_words_are_counted() -> None:
    people = [Participant("P01", ("a",), "en", ("Will Thornbury", "May"), (("Grace Moon", "aunt"),), ("Harrowmere",))]
    assert ordinary_names(people) == 4  # will, may, grace, moon
    assert "will thornbury" in secret_names(people) and "will" not in secret_names(people)


def test_a_date_that_was_moved_is_no_leak_though_somebody_said_it(tmp_path: Path) -> None:
    key = {"placeholders": {"[7th May, 1990]": ["30th December, 1993"], "[30th December, 1993]": ["7th May"]}}
    path = tmp_path / "a.txt"
    path.write_text("on [7th May, 1990].\non 7th May\non [30th December, 1993]\non 30th December, 1993")
    found = find_leaks([path], secret_names([], key), written=moved_dates(key))
    assert [leak.line for leak in found] == [2, 4]


def test_a_book_is_searched_for_thousands_of_surfaces() -> None:
    """200,000 words beside 5,000 surfaces: no search a surface, or this would take minutes."""
    surfaces = {f"zq{number:05d}name".translate(str.maketrans("0123456789", "abcdefghij")) for number in range(5000)}
    searcher = Searcher(surfaces)
    assert searcher.lines("she went to the house by the river\n" * 25_000) == {}


def test_a_leak_says_its_place_in_words() -> None:
    assert Leak(Path("a"), 0).place == "its name"
    assert Leak(Path("a"), 3, "page 2").place == "page 2, line 3"


def test_a_name_of_ordinary_words_is_met_with_its_capitals() -> None:
    surfaces = secret_names([], {"placeholders": {"[school 1]": ["Private School"], "[place 1]": ["Harrowmere Road"]}})
    searcher = Searcher(surfaces)
    assert searcher.lines("a private school\nthe Private School\nthe PRIVATE SCHOOL\nharrowmere road") == {
        2: EXACT, 3: EXACT, 4: EXACT
    }  # fmt: skip


def test_a_word_that_the_corpus_let_stand_is_a_name_with_its_capital_alone(tmp_path: Path) -> None:
    lines = ["three foster places, and bluebell [friend foster] said", "Marvin told thelma, and zelvany"]
    rows = "".join(json.dumps({"text": line}) + "\n" for line in lines)
    (tmp_path / "P01.jsonl").write_text(rows)
    said = words_let_stand(tmp_path)
    assert {"foster", "thelma", "zelvany"} <= said and not {"marvin", "friend"} & said
    people = [Participant("P01", ("a.txt",), "en", ("Bluebell",), (("Jane Foster", "teacher"),))]
    key = {"placeholders": {"[person 1]": ["foster", "thelma"], "[place 1]": ["Zelvany"]}}
    searcher = Searcher(secret_names(people, key, said=said))
    text = "foster care\nMr Foster\njane foster\nbluebell\nthelma\nzelvany"
    assert list(searcher.lines(text)) == [2, 3, 4, 5, 6]


def test_work_that_was_hidden_is_a_word_where_others_speak_of_it() -> None:
    key = {"placeholders": {"[occupation 1]": ["subfalconer", "hill ranger", "quarrywright", "Subfalconer"]}}
    searcher = Searcher(secret_names([], key, said={"subfalconer", "hill", "ranger"}))
    assert searcher.lines("a subfalconer\na hill ranger\na quarrywright") == {3: EXACT}


def test_a_word_without_its_accents_is_no_slip_of_a_name() -> None:
    searcher = Searcher({"crusiu", "grisiv"}, ("lt",))
    assert searcher.lines("grįšiu vakare\ngrisiu vakare\ngrisivo") == {3: NEAR}
