"""Codes of other tools and a codebook: matched by GUID, id and name; the rest added behind what is there."""

from __future__ import annotations

from hypothesis import given, settings

from analysis.codebook import find_codebook, load_codebook, parse_codebook
from analysis.codebook.projecting import project_codes
from analysis.interchange.matching_codes import extended, guids_by_id, match_codes, new_codebook_text, unmatched
from analysis.interchange.project import ProjectCode, stable_guid
from tests.analysis.interchange.projects import code_trees

PATH = find_codebook("grooming-and-missing", None)  # type: ignore[arg-type]
BOOK = load_codebook(PATH)
SMALL = """\
# the head
id: small
title: A small one
version: 1.0.0
language: en
licence: none
status: a test
themes:
- id: T  # a theme
  name: Theme
  definition: What it is.
  codes:
  - {id: here, name: Here, definition: It is here., quote_release: ok}
# the foot
unit: a turn
"""


def code(name: str, parent: str = "", **more: bool) -> ProjectCode:
    return ProjectCode(stable_guid("t", "code", f"{parent}/{name}"), name, parent, **more)  # type: ignore[arg-type]


def test_our_own_codes_are_known_by_guid() -> None:
    codes = project_codes(BOOK)
    matched = match_codes(codes, BOOK)
    assert matched == {guid: id for id, guid in guids_by_id(BOOK).items()}
    assert unmatched(codes, BOOK, matched, set()) == []


def test_other_codes_are_known_by_id_or_by_a_name_that_only_one_bears() -> None:
    first = next(BOOK.codes)
    codes = (code("trust_building"), code(f" {first.name.upper()}  "), code("of nobody"))
    assert match_codes(codes, BOOK) == {codes[0].guid: "trust_building", codes[1].guid: first.id}
    twins = (code("a"), code("b"))
    doubled = (*twins, *(code(first.name, twin.guid) for twin in twins))
    assert match_codes(doubled, BOOK) == {}


def test_of_two_codes_of_one_name_the_one_below_the_same_code_is_meant() -> None:
    theme, first = BOOK.themes[0], BOOK.themes[0].codes[0]
    folders = (code(theme.name), code("elsewhere"))
    inside = tuple(code(first.name, folder.guid) for folder in folders)
    assert match_codes((*folders, *inside), BOOK) == {inside[0].guid: first.id}


@settings(max_examples=40, deadline=None)
@given(codes=code_trees())
def test_a_codebook_with_more_codes_is_a_codebook_and_keeps_what_it_had(codes: tuple[ProjectCode, ...]) -> None:
    small, used = parse_codebook(SMALL), {one.guid for one in codes}
    more = unmatched(codes, small, match_codes(codes, small), used)
    text, _ = extended(SMALL, more, "a tool")
    book = parse_codebook(text)
    assert {"here"} < set(book.by_id)
    assert {line for line in SMALL.splitlines() if not line.startswith("version")} <= set(text.splitlines())
    assert set(match_codes(codes, book)) == used
    alone = parse_codebook(new_codebook_text(codes, used, "id", "A title", "a tool")[0])
    assert set(match_codes(codes, alone)) == used


def test_ids_that_are_taken_get_another() -> None:
    folder = code("Folder", codable=False)
    text, _ = extended(SMALL, (folder, code("hére", folder.guid)), "")
    assert [one.id for one in parse_codebook(text).codes] == ["here", "here_imported"]
    assert parse_codebook(text).version == "1.1.0"


def test_folders_that_hold_nothing_new_are_left_out() -> None:
    folder, inner = code("Folder", codable=False), code("Empty", codable=False)
    known, new = code("trust_building", folder.guid), code("new", folder.guid)
    codes = (folder, inner, known, new)
    assert unmatched(codes, BOOK, match_codes(codes, BOOK), set()) == [folder, new]
    assert unmatched(codes[:3], BOOK, match_codes(codes, BOOK), set()) == []
