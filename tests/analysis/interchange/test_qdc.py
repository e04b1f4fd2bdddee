"""REFI-QDA codebooks: valid, the same twice, back as they were, and whatever another tool makes of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

from analysis.errors import InputError
from analysis.interchange.project import ProjectCode, code_path, stable_guid
from analysis.interchange.qdc import read_codebook_file, read_qdc, write_qdc
from tests.analysis.interchange.projects import code_trees

FOREIGN = """\ufeff<?xml version="1.0" encoding="UTF-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:0:4" origin="A tool"><Codes>
<Code guid="{7B1C4F9E-1D5A-4B8E-9C55-0A6B6F7D2E11}" name="Contact" isCodable="false" color="red">
 <Description>first</Description>
 <Code name="Online"/><Code name="Online"/>
</Code>
<Code GUID="7b1c4f9e-1d5a-4b8e-9c55-0a6b6f7d2e11" name="Again" isCodable="true"/>
</Codes><Sets><Set guid="x" name="s"/></Sets></CodeBook>"""


@pytest.fixture(scope="module")
def schema(study_data: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(study_data / "refi_qda" / "Codebook.xsd")))


@settings(max_examples=150, deadline=None)
@given(codes=code_trees())
def test_codes_come_back_as_they_were(codes: tuple[ProjectCode, ...]) -> None:
    written = write_qdc(codes)
    again = read_qdc(written)
    assert sorted(again, key=lambda c: c.guid) == sorted(codes, key=lambda c: c.guid)
    assert write_qdc(again) == written


@settings(max_examples=50, deadline=None)
@given(codes=code_trees())
def test_what_is_written_is_valid(codes: tuple[ProjectCode, ...], schema: etree.XMLSchema) -> None:
    schema.assertValid(etree.fromstring(write_qdc(codes)))


def test_a_code_can_lie_a_thousand_deep() -> None:
    guids = [stable_guid("test", "code", str(n)) for n in range(1000)]
    codes = tuple(ProjectCode(guid, "n", above) for guid, above in zip(guids, ["", *guids], strict=False))
    assert read_qdc(write_qdc(codes)) == codes


def test_other_tools_habits_are_read_and_what_was_made_up_is_listed() -> None:
    book = read_codebook_file(FOREIGN.encode())
    top, first, second, again = book.codes
    assert (top.guid, top.codable, top.colour, top.description) == (
        "7b1c4f9e-1d5a-4b8e-9c55-0a6b6f7d2e11", False, "", "first",
    )  # fmt: skip
    assert len({code.guid for code in book.codes}) == 4
    assert code_path(book.codes, second.guid) == ("Contact", "Online")
    assert first.codable and again.parent == ""
    assert {(loss.what.split(":")[0], loss.count) for loss in book.losses} == {
        ("a code without a GUID", 2), ("a GUID that two codes have", 1), ("a set of codes", 1),
    }  # fmt: skip


def test_a_circle_is_cut_and_nothing_is_left_out() -> None:
    a, b = stable_guid("t", "code", "a"), stable_guid("t", "code", "b")
    again = read_qdc(write_qdc((ProjectCode(a, "a", b), ProjectCode(b, "b", a))))
    assert [(code.name, code.parent) for code in again] == [("a", ""), ("b", a)]


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><CodeBook>&b;</CodeBook>'
BAD = {
    "doctype": (b'<?xml version="1.0"?><!DOCTYPE CodeBook><CodeBook/>', "DOCTYPE"),
    "bomb": (BOMB.encode(), "DOCTYPE"),
    "doctype in UTF-16": (BOMB.encode("utf-16"), "DOCTYPE"),
    "cut off": (b'<?xml version="1.0"?><CodeBook><Codes><Code name="a"', "not whole XML"),
    "empty": (b"", "not whole XML"),
    "not XML": (b"code,name\n1,2\n", "not whole XML"),
    "something else": (b"<html><body/></html>", "no REFI-QDA codebook"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_files_are_refused_in_one_line(name: str) -> None:
    data, said = BAD[name]
    with pytest.raises(InputError, match=said) as caught:
        read_qdc(data, Path("book.qdc"))
    assert "book.qdc" in str(caught.value) and "\n" not in str(caught.value)


def test_no_codes_are_no_codebook() -> None:
    with pytest.raises(InputError, match="no code"):
        write_qdc(())
