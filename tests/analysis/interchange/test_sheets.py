"""Coded segments as CSV and XLSX: back as they were, no formulas, other tools' headings, bad files."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from openpyxl import Workbook, load_workbook

from analysis.errors import InputError
from analysis.interchange.project import Project, ProjectCode, Segment, Source, code_path, stable_guid
from analysis.interchange.sheets import losses_of_sheet, read_csv, read_xlsx, write_csv, write_xlsx
from tests.analysis.interchange.projects import projects

WAYS = {"csv": (write_csv, read_csv), "xlsx": (write_xlsx, read_xlsx)}


def codings(project: Project) -> list[tuple[object, ...]]:
    """What a table keeps of codings: everything but the texts around them."""
    names = {source.guid: source for source in project.sources}
    users = {user.guid: user.name for user in project.users}
    return sorted(
        (one.guid, names[one.source].name, one.start, one.end, one.code, code_path(project.codes, one.code),
         users.get(one.user, ""), one.memo, one.created, one.region,
         (names[one.source].text or one.quote)[one.start : one.end] if names[one.source].text else one.quote)
        for one in project.segments
    )  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(project=projects())
def test_codings_come_back_from_csv(project: Project) -> None:
    assert codings(read_csv(write_csv(project))) == codings(project)


@settings(max_examples=80, deadline=None)
@given(project=projects())
def test_codings_come_back_from_xlsx(project: Project) -> None:
    written = write_xlsx(project)
    assert codings(read_xlsx(written)) == codings(project)
    assert write_xlsx(project) == written


DANGEROUS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "\nx",
    "'=1+1",
    "''+1",
    "＝1",
    "'",
    "it's",
    '=HYPERLINK("x")',
)


def one_coding(text: str) -> Project:
    source = Source(stable_guid("t", "source", "1"), "P01", text + " and more")
    code = ProjectCode(stable_guid("t", "code", "1"), text or "c")
    segment = Segment(stable_guid("t", "coding", "1"), source.guid, 0, len(text), code.guid, memo=text)
    return Project("t", (source,), (code,), (segment,))


def test_the_sheet_with_the_codings_is_found_among_others() -> None:
    book = Workbook()
    book.active.append(["Code system"])
    book.create_sheet("empty")
    sheet = book.create_sheet("Coded segments")
    sheet.append(["Comment", "Document name", "Code", "Segment", "Created by"])
    sheet.append([None, "P01", "Home > Loss", "some words", "ana"])
    out = io.BytesIO()
    book.save(out)
    project = read_xlsx(out.getvalue())
    assert [(one.quote, code_path(project.codes, one.code)) for one in project.segments] == [
        ("some words", ("Home", "Loss"))
    ]


def test_dedooses_table_has_a_column_a_code() -> None:
    data = (
        b'Media Title,Excerpt Creator,Excerpt Copy,Codes Applied Combined,Code: Home Applied,"Code: Home\\Loss, grief Applied"\n'
        b'P01.docx,ana,some words,"Loss, grief, Home",True,True\nP01.docx,ana,others,Home,True,False\n'
    )
    project = read_csv(data)
    assert [(one.quote, code_path(project.codes, one.code)) for one in project.segments] == [
        ("some words", ("Home",)), ("some words", ("Home", "Loss, grief")), ("others", ("Home",)),
    ]  # fmt: skip
    assert project.losses == () and [user.name for user in project.users] == ["ana"]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("text", DANGEROUS)
def test_no_cell_is_a_formula_and_every_text_comes_back(way: str, text: str) -> None:
    project = one_coding(text)
    write, read = WAYS[way]
    data = write(project)
    if way == "csv":
        cells = [cell for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")) for cell in row]
    else:
        cells = [cell.value for row in load_workbook(io.BytesIO(data)).worksheets[0].iter_rows() for cell in row]
        kinds = {c.data_type for row in load_workbook(io.BytesIO(data)).worksheets[0].iter_rows() for c in row}
        assert "f" not in kinds
    assert not [cell for cell in cells if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert codings(read(data)) == codings(project)


@pytest.mark.parametrize("heading", [
    "Document group,Document name,Code,Begin,End,Segment,Author,Creation date,Comment",
    "id,document,tag,content,owner,date,memo", "Document;Codes;Quotation Content;Created by;Comment",
])  # fmt: skip
def test_other_tools_headings_are_understood(heading: str) -> None:
    part = ";" if ";" in heading else ","
    values = {"document": "P01", "document name": "P01", "codes": "A\nB > C", "code": "A\\C", "tag": "A", "author": "ana",
              "created by": "ana", "owner": "ana", "segment": "hello", "content": "hello", "quotation content": "hello"}  # fmt: skip
    out = io.StringIO()
    csv.writer(out, delimiter=part).writerows(
        [heading.split(part), [values.get(name.lower(), "7") for name in heading.split(part)]]
    )
    project = read_csv(out.getvalue().encode("cp1252"))
    assert {source.name for source in project.sources} == {"P01"}
    assert {one.quote for one in project.segments} == {"hello"}
    assert [user.name for user in project.users] == ["ana"]
    assert {(one.start, one.end) for one in project.segments} <= {(0, 0)}
    paths = {code_path(project.codes, one.code) for one in project.segments}
    assert paths in ({("A", "C")}, {("A",)}, {("A",), ("B", "C")})


def test_a_row_without_a_code_is_listed() -> None:
    project = read_csv(b"source,passage,code\nP01,hello,\nP01,hello,x\n")
    assert len(project.segments) == 1
    assert [loss.what for loss in project.losses] == ["a row without a source or a code"]


def workbook(*rows: list[object]) -> bytes:
    book, out = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(out)
    return out.getvalue()


BAD = {
    "no column": (read_csv, lambda: b"a,b\n1,2\n", "column 'source' is missing"),
    "no column and no row": (read_csv, lambda: b"source,code\n", "column 'passage' is missing"),
    "empty": (read_csv, lambda: b"", "empty"),
    "open quotation mark": (read_csv, lambda: b'source,passage,code\nP01,"hello,x\n', "table"),
    "no workbook": (read_xlsx, lambda: b"source,passage,code", "not a whole ZIP"),
    "another archive": (read_xlsx, lambda: workbook(["source"])[:0] + _zip(), "not a workbook"),
    "no column in a workbook": (read_xlsx, lambda: workbook(["source", "code"], ["P01", "x"]), "passage"),
    "an empty workbook": (read_xlsx, lambda: workbook(), "empty"),
}  # fmt: skip


def _zip() -> bytes:
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "x")
    return out.getvalue()


@pytest.mark.parametrize("name", BAD)
def test_bad_tables_are_refused_in_one_line(name: str) -> None:
    read, make, said = BAD[name]
    with pytest.raises(InputError, match=said) as caught:
        read(make(), Path("t.csv"))
    assert "\n" not in str(caught.value)


def test_what_a_workbook_cannot_hold_is_listed() -> None:
    project = one_coding("a" * 40_000)
    project = replace(project, segments=(replace(project.segments[0], memo="a\x01b"),))
    losses = {loss.what.split(",")[0]: loss.count for loss in losses_of_sheet(project, workbook=True)}
    assert losses["the end of a cell with more than 32000 characters"] == 3
    assert losses["a character that a workbook cannot hold"] == 1
