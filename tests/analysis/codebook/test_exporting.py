"""A codebook in other formats: the same bytes twice, and back as it was where the format can hold it."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from analysis.codebook import Code, Codebook, Theme, load_codebook, parse_codebook, shipped
from analysis.codebook.appendix import appendix, as_html, as_markdown
from analysis.codebook.appendix_word import as_word
from analysis.codebook.comparing import codebook_differences
from analysis.codebook.projecting import from_project, project_codes
from analysis.codebook.tables import codebook_csv, from_csv
from analysis.codebook.writing import codebook_yaml
from analysis.errors import InputError
from analysis.interchange.project import ProjectCode
from analysis.interchange.qdc import read_qdc, write_qdc

BOOKS = {name: load_codebook(path) for name, path in shipped().items()}

# control characters and lone line ends have no place in XML or in a cell, and no codebook needs them
TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="\ufffe\uffff|"),
    min_size=1,
    max_size=30,
)
WORDS = TEXT.map(lambda text: " ".join(text.split())).filter(bool)
# lines that look like what an export writes for other fields, line ends of every kind, parting marks, formulas
PIECES = ("Include: ", "Exclude: x", "Example: ", "Stage: 3", "Quotation: ok", "Id: other", "\\", "Source: ", "\n", "\n\n",
          "\r\n", "\r", "\u2028", "\x85", "\t", " ", " | ", "|", "=1+1", "'", '"', ": ", "# ", "- ", "<b>&amp;", "🙂",
          "👩‍👧", "e\u0301", "ά", "word")  # fmt: skip
LINES = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join).filter(lambda text: text.strip())
SAID = st.one_of(WORDS, LINES)
FREE = st.one_of(st.just(""), SAID)


@st.composite
def codebooks(draw: st.DrawFn) -> Codebook:
    """Codebooks of two themes, codes nested to any depth."""
    themes = []
    for t in range(2):
        codes: list[Code] = []
        for c in range(draw(st.integers(1, 4))):
            parent = draw(st.sampled_from([None, *(code.id for code in codes)]))
            codes.append(Code(
                id=f"c{t}{c}", name=draw(WORDS), definition=draw(SAID), include=draw(FREE), exclude=draw(FREE), parent=parent,
                examples=tuple(draw(st.lists(SAID, max_size=2))), sources=tuple(draw(st.lists(SAID, max_size=2))),
                stage=draw(st.sampled_from([None, 0, 8])), quote_release=draw(st.sampled_from(["ok", "never"])),
                sensitivity=draw(st.sampled_from([None, "high"])), colour=draw(st.sampled_from(["", "#a31"])),
            ))  # fmt: skip
        themes.append(
            Theme(id=f"T{t}", name=draw(WORDS), definition=draw(SAID), process=draw(st.booleans()), codes=tuple(codes))
        )
    return Codebook(
        id="any", title="Any", version="1.0.0", language="en", licence="none", status="draft", themes=tuple(themes)
    )


def tree(book: Codebook) -> list[Theme]:
    """The themes with their codes as a tree gives them, without guids."""
    in_order = {theme.id: [code for _, home, code in book.tree() if home is theme] for theme in book.themes}
    return [
        theme.model_copy(
            update={"guid": "", "codes": tuple(c.model_copy(update={"guid": ""}) for c in in_order[theme.id])}
        )
        for theme in book.themes
    ]


@settings(max_examples=300)
@given(codebooks())
def test_what_goes_out_comes_back(book: Codebook) -> None:
    again, notes = from_project(read_qdc(write_qdc(project_codes(book))), book.id, book.title)
    assert (tree(again), notes) == (tree(book), [])
    again, notes = from_csv(codebook_csv(book), book.id, book.title)
    assert (tree(again), notes) == (tree(book), [])


@settings(max_examples=40)
@given(codebooks())
def test_a_codebook_is_written_as_it_is_read(book: Codebook) -> None:
    assert parse_codebook(codebook_yaml(book)) == book


@pytest.mark.parametrize("name", shipped())
def test_a_shipped_codebook_goes_out_and_comes_back(name: str, study_data: Path) -> None:
    book = BOOKS[name]
    data = write_qdc(project_codes(book))
    assert data == write_qdc(project_codes(book))
    etree.XMLSchema(etree.parse(study_data / "refi_qda" / "Codebook.xsd")).assertValid(etree.fromstring(data))
    again, notes = from_project(read_qdc(data), book.id, book.title)
    assert (tree(again), notes) == (tree(book), [])
    assert {code.guid for code in again.codes} <= {code.guid for code in project_codes(again)}
    assert parse_codebook(codebook_yaml(book)) == book


@pytest.mark.parametrize("name", shipped())
def test_an_appendix_says_everything_and_is_the_same_bytes_twice(name: str) -> None:
    book = BOOKS[name]
    one = appendix(book)
    word = as_word(one)
    assert word == as_word(appendix(book))
    with zipfile.ZipFile(BytesIO(word)) as packed:
        assert {info.date_time for info in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    from docx import Document

    document = Document(BytesIO(word))
    cells = [" ".join(cell.text.split()) for table in document.tables for row in table.rows for cell in row.cells]
    page, plain = as_html(one), as_markdown(one)
    etree.HTML(page)
    assert len(document.tables) == len(book.themes)
    for code in book.codes:
        assert any(cell.startswith(f"{code.name} {code.id}") for cell in cells)
        assert any(" ".join(code.definition.split()) in cell for cell in cells)
        assert f'<article id="{code.id}"' in page
        assert f"(`{code.id}`)" in plain
    for reference in book.references:
        assert any(
            reference.read in paragraph.text and reference.id in paragraph.text for paragraph in document.paragraphs
        )
    assert f"{book.version}" in plain


def test_what_a_page_shows_cannot_become_markup() -> None:
    code = Code(id="a", name="<script>x</script> *b* [c](d)", definition="D | <b>", quote_release="ok")
    book = Codebook(id="any", title="T & U", version="1.0.0", language="en", licence="", status="s",
                    themes=(Theme(id="T", name="<i>", definition="D", codes=(code,)),))  # fmt: skip
    page, plain = as_html(appendix(book)), as_markdown(appendix(book))
    assert "<script>" not in page
    assert "<i>" not in page
    assert "\\<script\\>" in plain
    assert "\\[c\\](d)" in plain


def codes(*rows: tuple[str, str, str, bool]) -> list[ProjectCode]:
    return [ProjectCode(f"00000000-0000-4000-8000-00000000000{guid}", name,
                        f"00000000-0000-4000-8000-00000000000{parent}" if parent else "", codable=codable)
            for guid, name, parent, codable in rows]  # fmt: skip


def test_another_tools_tree_becomes_themes_and_what_was_made_up_is_told() -> None:
    book, notes = from_project(
        codes(("1", "Contact", "", True), ("2", "Online", "1", True), ("3", "Online", "1", False), ("4", "Σιωπή", "", True),
              ("5", "Empty", "", False), ("6", "", "3", True)),
        "theirs", "Theirs", "A tool 1",
    )  # fmt: skip
    assert [(theme.id, [(code.id, code.name, code.parent) for code in theme.codes]) for theme in book.themes] == [
        ("contact", [("contact_2", "Contact", None), ("online", "Online", None), ("online_2", "Online", None),
                     ("unnamed", "Unnamed", "online_2")]),
        ("ungrouped", [("code", "Σιωπή", None)]),
    ]  # fmt: skip
    told = "\n".join(notes)
    for words in ("'Contact' is a theme and could be coded with", "'Online' would have the id of 'Online': it has the id online_2",
                  "1 codes stand at the top", "'Empty' holds no code", "'Online' could not be coded with", "has no definition",
                  "a second reader has to sign off"):  # fmt: skip
        assert words in told
    assert all(code.quote_release == "care" for code in book.codes)
    assert parse_codebook(codebook_yaml(book)) == book


def test_a_table_from_elsewhere_is_read_by_its_names() -> None:
    data = "Category;Code;Description;Parent;Stage;Colour;Mood;GUID\nHome;Quiet;;;9;red;x;none\nHome;Very quiet;Nobody spoke.;Quiet;2;;;\n"
    book, notes = from_csv(data.encode("utf-8-sig"), "theirs", "Theirs")
    [theme] = book.themes
    assert [(code.id, code.parent, code.definition) for code in theme.codes] == [
        ("quiet", None, "To be written."), ("very_quiet", "quiet", "Nobody spoke."),
    ]  # fmt: skip
    told = "\n".join(notes)
    for words in (
        "the column 'mood' was left out",
        "its stage is no number from 0 to 8",
        "its colour is not written as",
        "its guid is none",
    ):
        assert words in told


def test_the_table_of_taguettes_tags_is_read() -> None:
    data = (b"tag,parent,description,number of highlights\r\n"
            b'Fear,,"It frightened them.\nInclude: fright\nQuotation: ok",3\r\n"Dread of ""them""",Fear,,1\r\nNights,"Dread of ""them""",,1\r\n')  # fmt: skip
    book, notes = from_csv(data, "theirs", "Theirs")
    assert [(code.name, code.parent, code.definition) for code in book.codes] == [
        ("Fear", None, "It frightened them."), ('Dread of "them"', "fear", "To be written."),
        ("Nights", "dread_of_them", "To be written."),
    ]  # fmt: skip
    assert [(code.include, code.quote_release) for code in book.codes] == [("fright", "ok"), ("", "care"), ("", "care")]
    assert "the column 'number of highlights' was left out" in notes


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"id,definition\n", "line 1: the column 'name' is missing"),
        (b"name,name\n", "line 1: the column 'name' is missing or given twice"),
        (b"name\n", "this table has no codes"),
        (b"name,parent\nA,B\n", "line 2: the parent is no code of this theme"),
        (b"name,definition\n,D\n", "line 2: this code has no name"),
        (b"name,definition\nA\n", "line 2: this row has fewer cells"),
        (b'name\n"A\n', "line 2: this row cannot be read"),
    ],
)
def test_tables_that_are_no_codebook(data: bytes, says: str) -> None:
    with pytest.raises(InputError) as error:
        from_csv(data, "x", "X", Path("codes.csv"))
    assert says in str(error.value)


def test_parents_that_lead_in_a_circle_are_refused() -> None:
    book, _ = from_csv(b"name,parent\nA,B\nB,A\n", "x", "X")
    with pytest.raises(InputError, match="its own parent"):
        parse_codebook(codebook_yaml(book))


def test_differences_are_said_in_words() -> None:
    old = BOOKS["grooming-and-missing"]
    assert codebook_differences(old, old) == []
    theme = old.themes[0]
    first = theme.codes[0].model_copy(update={"name": "Other", "stage": None, "quote_release": "never"})
    added = theme.codes[1].model_copy(update={"id": "brand_new", "parent": first.id})
    new = old.model_copy(update={"version": "1.1.0", "themes": (
        theme.model_copy(update={"codes": (first, *theme.codes[2:], added)}), *old.themes[1:])})  # fmt: skip
    new = Codebook.model_validate(new.model_dump())
    assert codebook_differences(old, new) == [
        "version 1.0.0 is now 1.1.0", "family_strain: other words in name", "family_strain: stage 0 is now none",
        "family_strain: quote_release ok is now never", "peer_difficulty: taken out", "brand_new: new",
    ]  # fmt: skip
