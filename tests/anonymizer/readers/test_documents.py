"""Documents of every kind, as their own libraries write them and as other programs might: each visible word once."""

from __future__ import annotations

import html
import io
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from docx import Document
from docx.oxml import parse_xml
from hypothesis import given, settings
from hypothesis import strategies as st
from odfdo import Annotation, Cell, Frame, Note, Row, Table
from odfdo import Document as OpenDocument
from odfdo import Paragraph as OpenParagraph
from striprtf.striprtf import rtf_to_text

from anonymizer.readers import read_bytes
from anonymizer.transcript import OTHER, Transcript

TALK = [
    ("Interviewer", "How was it, at the café?"),
    ("P", "Well: I said “fine” & left – με την Άννα."),
    ("Interviewer", "And then?"),
    ("P", "Then 😀 home."),
]
LINES = [f"{label}: {text}" for label, text in TALK]


def turns(transcript: Transcript) -> list[tuple[str, str]]:
    return [(turn.label, turn.text) for turn in transcript.turns]


def odt(lines: list[str]) -> bytes:
    document = OpenDocument("text")
    document.body.clear()
    for line in lines:
        document.body.append(OpenParagraph(line))
    return saved(document)


def saved(document: OpenDocument) -> bytes:
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def content(body: str, styles: str = "") -> bytes:
    """An OpenDocument text with this XML as its body."""
    names = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("draw", "drawing"),
            ("style", "style"),
        )
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr(
            "content.xml",
            f"<office:document-content{names}><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
        )
        if styles:
            archive.writestr("styles.xml", f"<office:document-styles{names}>{styles}</office:document-styles>")
    return packed.getvalue()


def rtf(lines: list[str]) -> bytes:
    def coded(text: str) -> str:
        halves = text.encode("utf-16-le")
        units = [int.from_bytes(halves[n : n + 2], "little") for n in range(0, len(halves), 2)]
        return "".join(
            chr(u) if 31 < u < 127 and chr(u) not in "\\{}" else f"\\u{u - 65536 * (u > 32767)}?" for u in units
        )

    return ("{\\rtf1\\ansi " + "\\par\n".join(map(coded, lines)) + "\\par}").encode()


def web(lines: list[str]) -> bytes:
    return (
        "<!DOCTYPE html><html><body>" + "".join(f"<p>{html.escape(line)}</p>" for line in lines) + "</body></html>"
    ).encode()


def word(lines: list[str]) -> bytes:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


MAKERS = {"a.docx": word, "a.odt": odt, "a.rtf": rtf, "a.html": web}


@pytest.mark.parametrize("name", MAKERS)
def test_a_plain_conversation(name: str) -> None:
    transcript = read_bytes(MAKERS[name](LINES), Path(name))
    assert turns(transcript) == TALK
    assert transcript.source == "\n".join(LINES)
    assert transcript.notes == ()


printable = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cf", "Zs", "Zl", "Zp", "Cn", "Co"]), min_size=1, max_size=6
)


@settings(max_examples=30)
@given(st.lists(st.lists(printable, min_size=1, max_size=6).map(" ".join), min_size=1, max_size=8))
@pytest.mark.parametrize("name", MAKERS)
def test_any_paragraphs(name: str, lines: list[str]) -> None:
    assert read_bytes(MAKERS[name](lines), Path(name)).source == "\n".join(lines)


# One way of writing a word inside a paragraph and around paragraphs, with {} where words or wrappers stand; the ways that
# take words out stand apart.
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RUNS = [
    "<w:r><w:t>{}</w:t></w:r>", "<w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r>", "<w:ins w:id='1'><w:r><w:t>{}</w:t></w:r></w:ins>",
    "<w:moveTo w:id='1'><w:r><w:t>{}</w:t></w:r></w:moveTo>", "<w:hyperlink w:anchor='x'><w:r><w:t>{}</w:t></w:r></w:hyperlink>",
    "<w:sdt><w:sdtContent><w:r><w:t>{}</w:t></w:r></w:sdtContent></w:sdt>", "<w:smartTag w:element='x'><w:r><w:t>{}</w:t></w:r></w:smartTag>",
    "<w:fldSimple w:instr=' AUTHOR '><w:r><w:t>{}</w:t></w:r></w:fldSimple>",
    "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>gone</w:instrText><w:fldChar w:fldCharType='separate'/><w:t>{}</w:t></w:r>",
    "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>",
    "<w:r><w:ruby><w:rt><w:r><w:t>{}</w:t></w:r></w:rt></w:ruby></w:r>", "<w:customXml><w:r><w:t>{}</w:t></w:r></w:customXml>",
    "<m:oMath xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'><m:r><m:t>{}</m:t></m:r></m:oMath>",
]  # fmt: skip
BLOCKS = [
    "{}", "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>", "<w:customXml>{}</w:customXml>",
    "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>", "<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>{}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>",
    "<w:tbl><w:tr><w:sdt><w:sdtContent><w:tc>{}</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>",
    "<w:p><w:r><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></w:r></w:p>",
]  # fmt: skip
GONE = [
    "<w:del w:id='1'><w:r><w:delText>gone</w:delText></w:r></w:del>",
    "<w:moveFrom w:id='1'><w:r><w:t>gone</w:t></w:r></w:moveFrom>",
]
SPANS = [
    "{}", "<text:span>{}</text:span>", "<text:a>{}</text:a>", "<text:bookmark-ref>{}</text:bookmark-ref>", "<text:author-name>{}</text:author-name>",
    "<text:change-start/>{}<text:change-end/>", "<text:note><text:note-citation>gone</text:note-citation><text:note-body><text:p>{}</text:p></text:note-body></text:note>",
    "<office:annotation><text:p>{}</text:p></office:annotation>", "<draw:frame><draw:text-box><text:p>{}</text:p></draw:text-box></draw:frame>",
    "<text:span><draw:custom-shape><text:p>{}</text:p></draw:custom-shape></text:span>",
]  # fmt: skip
ODT_BLOCKS = [
    "{}", "<text:section>{}</text:section>", "<text:list><text:list-item>{}</text:list-item></text:list>",
    "<table:table><table:table-header-rows><table:table-row><table:table-cell>{}</table:table-cell></table:table-row></table:table-header-rows></table:table>",
    "<text:index-body>{}</text:index-body>", "<draw:frame><draw:text-box>{}</draw:text-box></draw:frame>",
]  # fmt: skip
TAGS = [
    "{}",
    "<b>{}</b>",
    "<span><i>{}</i></span>",
    "<a href='gone'>{}</a>",
    "<script>gone</script>{}",
    "<!-- gone -->{}",
    "<img alt='gone'>{}",
    "<style>gone</style>{}",
    "<br>{}<br>",
]
HTML_BLOCKS = ["<p>{}</p>", "<div>{}</div>", "<table><tr><td>{}</td><td>", "<ul><li>{}</ul>", "<blockquote>{}</blockquote>", "<pre>{}</pre>", "<h2>{}</h2>", "{}", "<dl><dt>{}</dl>"]  # fmt: skip
GROUPS = [
    "{}", "{{\\b {}}}", "\\b {}\\b0 ", "{{\\field{{\\*\\fldinst gone}}{{\\fldrslt {}}}}}", "{{\\footnote\\pard {}}}", "{{\\*\\footnote {}}}",
    "{{\\header {}\\par}}", "{{\\*\\annotation {}}}", "{{\\shp{{\\*\\shpinst{{\\sp{{\\sn gone}}{{\\sv gone}}}}{{\\shptxt {}\\par}}}}{{\\shprslt gone}}}}",
    "{{\\upr{{gone}}{{\\*\\ud{{{}}}}}}}", "{}{{\\*\\nobodyknows gone}}", "{}{{\\deleted gone}}", "{}{{\\pict\\bin4 gone}}", "\\trowd {}\\cell\\row ",
    "{}{{\\info{{\\author gone}}}}",
]  # fmt: skip


def nested(draw: st.DrawFn, inner: list[str], outer: list[str], between: str) -> tuple[str, int]:
    """XML with a numbered word in each of some nested wrappers, and how many words there are."""
    blocks, count = [], 0
    for _ in range(draw(st.integers(1, 5))):
        runs = []
        for _ in range(draw(st.integers(1, 4))):
            runs.append(draw(st.sampled_from(inner)).format(f"word{count} "))
            count += 1
        block = between.format("".join(runs))
        for wrapper in draw(st.lists(st.sampled_from(outer), max_size=3)):
            block = wrapper.format(block)
        blocks.append(block)
    return "".join(blocks), count


def each_once(transcript: Transcript, count: int) -> None:
    said = " ".join(turn.text for turn in transcript.turns).split()
    assert sorted(said) == sorted(f"word{n}" for n in range(count))


@settings(max_examples=60)
@given(st.data())
def test_word_shows_each_word_once(data: st.DataObject) -> None:
    xml, count = nested(data.draw, RUNS + [f"{RUNS[0]}{gone}" for gone in GONE], BLOCKS, "<w:p>{}</w:p>")
    document = Document()
    for element in parse_xml(f"<w:body {W}>{xml}</w:body>"):
        document.element.body.insert(0, element)
    packed = io.BytesIO()
    document.save(packed)
    each_once(read_bytes(packed.getvalue(), Path("a.docx")), count)


@settings(max_examples=60)
@given(st.data())
def test_opendocument_shows_each_word_once(data: st.DataObject) -> None:
    xml, count = nested(data.draw, SPANS, ODT_BLOCKS, "<text:p>{}</text:p>")
    gone = "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>"
    body = f"{gone}{xml}<text:p>word{count}</text:p>"  # a document of footnotes alone holds no text
    each_once(read_bytes(content(body), Path("a.odt")), count + 1)


@settings(max_examples=60)
@given(st.data())
def test_a_web_page_shows_each_word_once(data: st.DataObject) -> None:
    text, count = nested(data.draw, TAGS, HTML_BLOCKS, "{}")
    each_once(read_bytes(f"<html><head><title>gone</title></head><body>{text}".encode(), Path("a.html")), count)


@settings(max_examples=60)
@given(st.data())
def test_rich_text_shows_each_word_once(data: st.DataObject) -> None:
    text, count = nested(data.draw, GROUPS, ["{}", "{{\\pard {}}}", "{{\\sectd {}\\sect}}"], "{}\\par ")
    body = f"{{\\rtf1{{\\fonttbl{{\\f0 gone;}}}}{text}word{count}}}"  # a document of footnotes alone holds no text
    each_once(read_bytes(body.encode(), Path("a.rtf")), count + 1)


def test_an_opendocument_with_all_that_hangs_on_a_paragraph() -> None:
    document = OpenDocument("text")
    document.body.clear()
    for line in LINES[:3]:
        document.body.append(OpenParagraph(line))
    last = OpenParagraph(LINES[3])
    document.body.append(last)
    last.append(Note(note_class="footnote", note_id="n1", citation="1", body="the footnote"))
    last.append(Annotation("the comment", creator="Bo Reed"))
    last.append(Frame.text_frame("in a frame", name="f"))
    table = Table("t")
    row = Row()
    for text in ("P", "in a table"):
        cell = Cell()
        cell.append(OpenParagraph(text))
        row.append(cell)
    table.append(row)
    document.body.append(table)
    transcript = read_bytes(saved(document), Path("a.odt"))
    assert turns(transcript)[:3] == TALK[:3]
    assert transcript.turns[3].text == "Then 😀 home.\nin a frame\nP\tin a table"
    assert [(turn.text, turn.role) for turn in transcript.turns[4:]] == [
        ("the footnote", OTHER),
        ("the comment", OTHER),
    ]
    assert "put at the end" in " ".join(transcript.notes)


def test_spaces_headers_and_deletions_of_an_opendocument() -> None:
    body = "<text:tracked-changes><text:deletion/></text:tracked-changes><text:p>I: one\n  <text:s text:c='2'/>two<text:line-break/>three<text:tab/>four</text:p>"
    header = "<office:master-styles><style:master-page><style:header><text:p>Interview of Mara</text:p></style:header></style:master-page></office:master-styles>"
    transcript = read_bytes(content(body, header), Path("a.odt"))
    assert transcript.source == "I: one   two\nthree\tfour\nInterview of Mara"
    assert any("deleted" in note for note in transcript.notes)


def test_rich_text_in_the_encodings_of_its_fonts() -> None:
    data = (
        rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset161 B;}{\f2\fcharset186 C;}}"
        rb"\f0 caf\'e9 \f1\'e1\'e2 \f2 \'f0\'fe\plain \'e9 \uc2\u945 ab\uc0\u946 c\~d\_e\emdash\bullet\line f\par}"
    )
    assert read_bytes(data, Path("a.rtf")).source.strip() == "café αβ šžé αβc\u00a0d-e—•\nf"


@pytest.mark.parametrize("lines", [LINES[:1], ["plain words, one\ttab"], ["Ωραία {sic} \\ back"]])
def test_plain_rich_text_is_what_another_reader_reads(lines: list[str]) -> None:
    data = rtf(lines)
    assert read_bytes(data, Path("a.rtf")).source.strip() == rtf_to_text(data.decode()).strip().encode(
        "utf-16", "surrogatepass"
    ).decode("utf-16")


def test_a_page_says_in_which_encoding_it_is() -> None:
    page = "<html><head><meta charset='{}'></head><body><p>I: Πού;</p><p>P: Στο café.</p></body></html>"
    for name in ("utf-8", "utf-16"):
        assert "Πού" in read_bytes(page.format(name).encode(name), Path("a.html")).source
    greek = page.format("windows-1253").replace("é", "e")
    assert "Πού" in read_bytes(greek.encode("cp1253"), Path("a.html")).source


def test_rows_and_line_breaks_of_a_page() -> None:
    page = "<table><tr><td><p>I</p></td><td><p>Where?</p></td></tr><tr><td>P<td>Home,<br>I\n said</tr></table><pre>a\nb</pre>&lt;b&gt;&nbsp;&amp;"
    assert read_bytes(page.encode(), Path("a.html")).source == "I\tWhere?\nP\tHome,\nI said\na\nb\n<b>\u00a0&"


def test_markup_characters_are_words_where_they_are_escaped() -> None:
    body = f"<text:p>I: {escape('<v Mara> & &amp;')}</text:p>"
    assert read_bytes(content(body), Path("a.odt")).source == "I: <v Mara> & &amp;"
