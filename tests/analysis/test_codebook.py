"""The codebook that ships, and what a person reads who makes a mistake in their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.codebook import find_codebook, load_codebook, shipped
from analysis.errors import InputError

SMALL = """\
id: small
title: A small codebook
version: 1.0.0
language: en
licence: Apache-2.0
status: draft
themes:
  - id: HOME
    name: Home
    definition: Life at home.
    codes:
      - id: quiet
        name: Quiet
        quote_release: ok
        definition: Nobody asked.
      - id: very_quiet
        parent: quiet
        name: Very quiet
        stage: 2
        quote_release: care
        definition: Nobody spoke.
  - id: FLAG
    name: Flags
    definition: Working marks.
    process: true
    codes:
      - id: look
        name: Look again
        quote_release: never
        definition: Look again.
"""


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def test_the_codebook_that_ships_is_the_proposal() -> None:
    codebook = load_codebook(shipped()["grooming-and-missing"])
    frame = codebook.frame()
    sizes = frame.groupby("theme", sort=False)["code"].count().to_dict()
    assert sizes == {"CTX": 9, "GRM": 12, "TEC": 8, "MIS": 11, "DIS": 10, "JUS": 9, "IMP": 9, "PRO": 5}
    assert (len(frame[~frame["process"]]), int(frame["process"].sum())) == (68, 5)
    one = frame.set_index("code")
    assert one.loc["abuse_act", ["stage", "quote_release"]].tolist() == [4, "never"]
    assert one.loc["return", ["stage", "quote_release"]].tolist() == [8, "ok"]
    assert one.loc["route", "stage"] is not None and one["stage"].isna().loc["route"]
    assert (one.loc[one["process"], "quote_release"] == "never").all()
    assert all(code.sources and code.definition and code.include for code in codebook.codes)


def test_its_changes_are_written_down() -> None:
    path = shipped()["grooming-and-missing"]
    assert f"### {load_codebook(path).version} " in path.with_name("CHANGELOG.md").read_text("utf-8")


def test_codes_may_stand_inside_codes(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(SMALL, "utf-8")
    frame = load_codebook(path).frame().set_index("code")
    assert frame["parent"].to_dict() == {"quiet": "HOME", "very_quiet": "quiet", "look": "FLAG"}


@pytest.mark.parametrize(
    ("old", "new", "at", "says"),
    [
        ("id: very_quiet", "id: quiet", "id: quiet\n        parent", "given twice"),
        ("id: FLAG", "id: HOME", "id: HOME\n    name: Flags", "given twice"),
        ("id: look", "id: HOME", "id: HOME\n        name: Look", "given twice"),
        ("title: A small", "titel: A small", "titel:", "did you mean 'title'"),
        ("parent: quiet", "parnt: quiet", "parnt:", "did you mean 'parent'"),
        ("    process: true", "    proces: true", "proces:", "did you mean 'process'"),
        ("parent: quiet", "parent: quite", "parent: quite", "did you mean 'quiet'"),
        ("stage: 2", "stage: 9", "stage: 9", "stage"),
        ("quote_release: care", "quote_release: maybe", "quote_release: maybe", "quote_release"),
        ("        definition: Nobody spoke.\n", "", "- id: very_quiet", "'definition' is missing"),
        ("status: draft", "status: draft\nstatus: done", "status: done", "twice"),
        ("name: Home", "name: [Home", "name: [Home", "not YAML"),
        ("version: 1.0.0", "version: one", "version: one", "version"),
    ],
)  # fmt: skip
def test_mistakes_name_the_line(tmp_path: Path, old: str, new: str, at: str, says: str) -> None:
    text = SMALL.replace(old, new, 1)
    path = tmp_path / "mine.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError) as error:
        load_codebook(path)
    assert says in str(error.value)
    assert error.value.line is not None
    assert abs(error.value.line - line_of(text, at)) <= (2 if "YAML" in says else 0)


def test_a_circle_of_parents_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(SMALL.replace("      - id: quiet\n", "      - id: quiet\n        parent: very_quiet\n"), "utf-8")
    with pytest.raises(InputError, match="its own parent"):
        load_codebook(path)


@pytest.mark.parametrize("content", [b"", b"- a\n- b\n", b"just words", b"\xff\xfe\x00", "café: é".encode("cp1252")])
def test_what_is_no_codebook(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mine.yaml"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"mine\.yaml"):
        load_codebook(path)


def test_a_codebook_is_found_by_name_or_path(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(SMALL)
    assert find_codebook("grooming-and-missing", tmp_path).is_file()
    assert find_codebook("mine.yaml", tmp_path) == tmp_path / "mine.yaml"
    with pytest.raises(InputError, match="grooming-and-missing"):
        find_codebook("groming", tmp_path)
