"""The codebook that ships, and what a person reads who makes a mistake in their own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.codebook import find_codebook, load_codebook, nearest, parse_codebook, shipped
from analysis.codebook.advice import advice
from analysis.codebook.reading import check_codebook
from analysis.errors import InputError

BOOKS = {name: load_codebook(path) for name, path in shipped().items()}
# where an idea comes from that no publication has
NO_PUBLICATION = {
    "Expert-derived", "Return-interview practice", "return-interview practice", "Catch22 / return-interview practice",
    "reflexive addition", "Trauma-informed practice", "Method", "Ethics protocol", "Consent", "Missing Children Europe",
}  # fmt: skip

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
    codebook = BOOKS["grooming-and-missing"]
    frame = codebook.frame()
    sizes = frame.groupby("theme", sort=False)["code"].count().to_dict()
    assert sizes == {"CTX": 9, "GRM": 12, "TEC": 8, "MIS": 11, "DIS": 10, "JUS": 9, "IMP": 9, "PRO": 5}
    assert (len(frame[~frame["process"]]), int(frame["process"].sum())) == (68, 5)
    assert [theme.id for theme in codebook.themes if theme.process] == ["PRO"]
    one = frame.set_index("code")
    assert (one.loc[one["process"], "quote_release"] == "never").all()
    assert all(code.sources and code.definition and code.include for code in codebook.codes)
    assert sorted(codebook.stages) == list(range(9))
    assert sorted(codebook.quote_release) == ["care", "never", "ok", "paraphrase"]


@pytest.mark.parametrize(
    ("code", "theme", "stage", "release"),
    [
        ("family_strain", "CTX", 0, "ok"),
        ("prior_harm", "CTX", 0, "care"),
        ("abuse_act", "GRM", 4, "never"),
        ("return", "MIS", 8, "ok"),
        ("route", "DIS", None, "ok"),
        ("interviewer_turn", "PRO", None, "never"),
    ],
)
def test_a_code_stands_where_the_proposal_puts_it(code: str, theme: str, stage: int | None, release: str) -> None:
    codebook = BOOKS["grooming-and-missing"]
    assert [t.id for t in codebook.themes if codebook.by_id[code] in t.codes] == [theme]
    assert codebook.by_id[code].stage == stage
    assert codebook.by_id[code].quote_release == release


def test_every_source_of_a_code_is_listed_and_every_one_listed_is_used() -> None:
    codebook = BOOKS["grooming-and-missing"]
    listed = {reference.id for reference in codebook.references}
    assert len(listed) == len(codebook.references)
    used = set()
    for code in codebook.codes:
        for source in code.sources:
            stem = re.sub(r" \(.*\)$", "", source)
            found = {
                id
                for id in listed
                if stem in (id, id.removeprefix("Missing Children Europe "), f"{id} recommendations")
            }
            assert found or stem in NO_PUBLICATION, (code.id, source)
            used |= found
    assert listed == used


def test_all_mistakes_are_told(tmp_path: Path) -> None:
    text = (
        SMALL.replace("stage: 2", "stage: 9")
        .replace("title:", "titel:")
        .replace("quote_release: ok", "quote_release: yes!")
    )
    found = check_codebook(text, tmp_path / "mine.yaml")
    assert isinstance(found, list)
    assert sorted((one.line or 0, one.problem.split(":")[0]) for one in found) == [
        (1, "'title' is missing"), (2, "unknown key 'titel'"), (14, "quote_release"), (19, "stage"),
    ]  # fmt: skip


@pytest.mark.parametrize("name", shipped())
def test_its_changes_are_written_down(name: str) -> None:
    book = BOOKS[name]
    assert book.id == name
    page = shipped()[name].with_name("CHANGELOG.md").read_text("utf-8")
    log = page[page.index(f"## {name}\n") :].partition("\n## ")[0]
    told = re.findall(r"^### (\S+) \((\S+)\)", log, flags=re.MULTILINE)
    assert [(one.version, str(one.date)) for one in book.changes] == told
    assert book.changes[0].version == book.version


@pytest.mark.parametrize("name", shipped())
def test_nothing_in_a_codebook_that_ships_needs_a_second_look(name: str) -> None:
    assert list(advice(BOOKS[name])) == []


@pytest.mark.parametrize("name", sorted(set(shipped()) - {"grooming-and-missing"}))
def test_the_other_codebooks_say_how_far_each_source_was_read(name: str) -> None:
    book = BOOKS[name]
    listed = [one.id for one in book.references]
    assert len(set(listed)) == len(listed)
    assert {source for code in book.codes for source in code.sources} - NO_PUBLICATION == set(listed)
    counted = [code for theme in book.themes if not theme.process for code in theme.codes]
    assert all(code.exclude and code.sensitivity for code in counted)
    assert any(code.parent for code in counted)
    flags = [code for theme in book.themes if theme.process for code in theme.codes]
    assert {"identifying_detail", "distress", "safeguarding", "withheld"} <= {code.id for code in flags}
    assert all(code.quote_release == "never" for code in flags)


@pytest.mark.parametrize("name", shipped())
def test_where_to_code_instead_exists(name: str) -> None:
    book = BOOKS[name]
    known = {*book.by_id, *(theme.id for theme in book.themes)}
    pointed = {word for code in book.codes for after in re.findall(r"→ ([^.;]+)", code.exclude)
               for word in re.findall(r"\b[a-z]+(?:_[a-z]+)+\b|\b[A-Z]{3}\b", after)}  # fmt: skip
    assert pointed
    assert pointed <= known


def test_a_code_of_an_earlier_version_is_followed() -> None:
    changes = """changes:
  - {version: 3.0.0, what: c, became: {b: [quiet], d: [very_quiet]}}
  - {version: 2.1.0, what: b, became: {c: [d, quiet]}}
  - {version: 2.0.0, what: a, became: {a: [b], gone: []}}
"""
    book = parse_codebook(SMALL.replace("version: 1.0.0", "version: 3.0.0") + changes)
    assert book.became("a", "1.0.0") == ("quiet",)
    assert book.became("a", "2.0.0") == ("a",)
    assert book.became("b", "2.1.0") == ("quiet",)
    assert book.became("c", "1.4.0") == ("very_quiet", "quiet")
    assert book.became("c", "2.1.0") == ("c",)
    assert book.became("gone", "1.0.0") == ()
    assert book.became("quiet", "1.0.0") == ("quiet",)


def test_the_tree_has_each_code_before_those_inside_it() -> None:
    text = SMALL.replace("      - id: quiet\n", f"{LEAF}      - id: quiet\n")
    book = parse_codebook(text)
    assert [(depth, code.id) for depth, _, code in book.tree()] == [
        (1, "quiet"),
        (2, "leaf"),
        (2, "very_quiet"),
        (1, "look"),
    ]
    assert [code.id for code in book.below("quiet")] == ["leaf", "very_quiet"]
    assert [code.id for code in book.below("look")] == []


def test_codes_may_stand_inside_codes(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(SMALL, "utf-8")
    frame = load_codebook(path).frame().set_index("code")
    assert frame["parent"].to_dict() == {"quiet": "HOME", "very_quiet": "quiet", "look": "FLAG"}


@given(st.integers(1, 40))
def test_codes_stand_inside_codes_to_any_depth(tmp_path_factory: pytest.TempPathFactory, depth: int) -> None:
    codes = "".join(
        f"      - {{id: c{n}, parent: {f'c{n + 1}' if n < depth else 'HOME'}, name: C, quote_release: ok, definition: D.}}\n"
        for n in range(depth + 1)
    )
    path = tmp_path_factory.mktemp("codebook") / "deep.yaml"
    path.write_text(SMALL[: SMALL.index("      - id: quiet")] + codes, "utf-8")
    parents = load_codebook(path).frame().set_index("code")["parent"].to_dict()
    assert parents == {f"c{n}": f"c{n + 1}" for n in range(depth)} | {f"c{depth}": "HOME"}


def mistake(folder: Path, text: str) -> InputError:
    path = folder / "mine.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError) as error:
        load_codebook(path)
    assert str(error.value).startswith(f"{path}, line {error.value.line}: ")
    assert "\n" not in str(error.value)
    return error.value


@pytest.mark.parametrize(
    ("old", "new", "at", "says"),
    [
        ("id: very_quiet", "id: quiet", "id: quiet\n        parent", "the id 'quiet' is given twice; it stands first on line 12"),
        ("id: FLAG", "id: HOME", "id: HOME\n    name: Flags", "the id 'HOME' is given twice; it stands first on line 8"),
        ("id: look", "id: HOME", "id: HOME\n        name: Look", "the id 'HOME' is given twice; it stands first on line 8"),
        ("id: look", "id: quiet", "id: quiet\n        name: Look", "the id 'quiet' is given twice; it stands first on line 12"),
        ("title: A small", "titel: A small", "titel:", "unknown key 'titel'; did you mean 'title'?"),
        ("        parent: quiet", "        parnt: quiet", "parnt:", "unknown key 'parnt'; did you mean 'parent'?"),
        ("    process: true", "    proces: true", "proces:", "unknown key 'proces'; did you mean 'process'?"),
        ("status: draft", "status: draft\ncolour: red", "colour:", "unknown key 'colour'; known here: id, title"),
        ("    name: Home", "    name: Home\n    hue: red", "hue:", "unknown key 'hue'; known here: id, name"),
        ("stage: 2", "stage: 2\n        hue: red", "hue:", "unknown key 'hue'; known here: id, name"),
        ("stage: 2", "colour: red", "colour:", 'colour: string should match pattern'),
        ("stage: 2", "colour: #aa3311", "colour:", 'in quotation marks: "#aa3311"'),
        ("stage: 2", "sensitivity: grave", "sensitivity:", "sensitivity: input should be 'low', 'medium' or 'high'"),
        ("stage: 2", "examples: one", "examples:", "examples: input should be a valid tuple"),
        ("status: draft", "status: draft\nchanges:\n  - {version: 1.0.0, what: x, became: {old: [nothing]}}", "- {version", "'old' became 'nothing', which is no code"),
        ("status: draft", "status: draft\nchanges:\n  - {version: 1.0.0, what: x, date: soon}", "- {version", "date: input should be a valid date"),
        ("status: draft", "status: draft\nchanges:\n  - {version: 1.0.0, wat: x}", "- {version", "unknown key 'wat'; did you mean 'what'?"),
        ("definition: Nobody spoke.", "definition: Nobody: spoke.", "definition: Nobody: spoke", "a text that holds ': ' needs them"),
        ("themes:", "references:\n  - {id: A 2000, reed: all}\nthemes:", "{id: A", "unknown key 'reed'; did you mean 'read'?"),
        ("parent: quiet", "parent: quite", "parent: quite", "the parent 'quite' is no code of this theme; did you mean 'quiet'?"),
        ("parent: quiet", "parent: look", "parent: look", "the parent 'look' is no code of this theme"),
        ("parent: quiet", "parent: FLAG", "parent: FLAG", "the parent 'FLAG' is no code of this theme"),
        ("parent: quiet", "parent: very_quiet", "parent: very", "'very_quiet' is its own parent"),
        ("stage: 2", "stage: 9", "stage: 9", "stage: input should be less than or equal to 8"),
        ("stage: 2", "stage: -1", "stage: -1", "stage: input should be greater than or equal to 0"),
        ("stage: 2", "stage: two", "stage: two", "stage: input should be a valid integer"),
        ("themes:", "stages:\n  0: Before\n  9: Never\nthemes:", "9: Never", "9: input should be less than or equal to 8"),
        ("quote_release: care", "quote_release: maybe", "quote_release: maybe", "quote_release: input should be 'ok', 'care'"),
        ("        definition: Nobody spoke.\n", "", "- id: very_quiet", "'definition' is missing; add it"),
        ("    definition: Life at home.\n", "", "- id: HOME", "'definition' is missing; add it"),
        ("definition: Nobody spoke.", "definition:", "definition:\n", "definition: input should be a valid string"),
        ("definition: Nobody spoke.", 'definition: " "', 'definition: " "', "definition: string should have at least 1 character"),
        ("version: 1.0.0\n", "", "id: small", "'version' is missing; add it"),
        ("version: 1.0.0", "version: 1.0", "version: 1.0", "version: input should be a valid string"),
        ("version: 1.0.0", "version: one", "version: one", "version: string should match pattern"),
        ("id: very_quiet", "id: very quiet", "id: very quiet", "id: string should match pattern"),
        ("status: draft", "status: draft\nstatus: done", "status: done", "this key is given twice; keep one of the two"),
        ("stage: 2", "stage: 2\n        stage: 3", "stage: 3", "this key is given twice; keep one of the two"),
        ("    name: Home", "\tname: Home", "\tname", "this is not YAML: found character"),
        ("    name: Home", "      name: Home", "      name: Home", "this is not YAML: "),
        ("name: Home", "name: Ho\x07me", "name: Ho\x07me", "this is not YAML: a character that cannot be printed"),
        # the parser gives up on the line after the bracket that was not closed
        ("name: Home", "name: [Home", "    definition: Life", "this is not YAML: "),
    ],
)  # fmt: skip
def test_mistakes_name_the_line(tmp_path: Path, old: str, new: str, at: str, says: str) -> None:
    assert old in SMALL
    text = SMALL.replace(old, new, 1)
    error = mistake(tmp_path, text)
    assert says in str(error)
    assert error.line == line_of(text, at)


def test_a_typo_is_told_before_the_key_that_is_missing_because_of_it(tmp_path: Path) -> None:
    error = mistake(
        tmp_path, SMALL.replace("version: 1", "version: one").replace("definition: Nobody spoke", "defnition: N")
    )
    assert "unknown key 'defnition'; did you mean 'definition'?" in str(error)


def test_a_circle_of_parents_is_refused(tmp_path: Path) -> None:
    text = SMALL.replace("      - id: quiet\n", "      - id: quiet\n        parent: very_quiet\n")
    error = mistake(tmp_path, text)
    assert "'quiet' is its own parent, by way of 'very_quiet'" in str(error)
    assert error.line == line_of(text, "parent: very_quiet")


LEAF = "      - id: leaf\n        parent: quiet\n        name: L\n        quote_release: ok\n        definition: L.\n"


@pytest.mark.parametrize("parent", ["nothing", "very_quiet"])
def test_a_wrong_parent_further_up_is_told_where_it_stands(tmp_path: Path, parent: str) -> None:
    text = SMALL.replace("      - id: quiet\n", f"{LEAF}      - id: quiet\n        parent: {parent}\n")
    assert mistake(tmp_path, text).line == line_of(text, f"parent: {parent}")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "this is no codebook: it should start with 'id:'"),
        (b"# nothing but a comment\n", "this is no codebook"),
        (b"- a\n- b\n", "this is no codebook"),
        (b"just words", "this is no codebook"),
        (b"\xff\xfe\x00", "this file is not UTF-8 text; save it as UTF-8"),
        ("id: café".encode("cp1252"), "this file is not UTF-8 text"),
        (b"[" * 400, "this is not YAML"),
        (b"id: a\n---\nid: b\n", "this is not YAML"),
    ],
    ids=range(8),
)
def test_what_is_no_codebook(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "mine.yaml"
    path.write_bytes(content)
    with pytest.raises(InputError) as error:
        load_codebook(path)
    assert str(error.value).startswith(str(path))
    assert says in str(error.value)


@pytest.mark.parametrize("content", [b"\xef\xbb\xbf" + SMALL.encode(), SMALL.replace("\n", "\r\n").encode()])
def test_what_other_editors_save_is_read(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mine.yaml"
    path.write_bytes(content)
    assert [code.id for code in load_codebook(path).codes] == ["quiet", "very_quiet", "look"]


def test_a_codebook_is_found_by_name_or_path(tmp_path: Path) -> None:
    (tmp_path / "books").mkdir()
    for name in ("mine.yaml", "books/mine.yaml"):
        (tmp_path / name).write_text(SMALL, "utf-8")
        assert find_codebook(name, tmp_path) == tmp_path / name
    assert find_codebook("../mine.yaml", tmp_path / "books").samefile(tmp_path / "mine.yaml")
    assert find_codebook(str(tmp_path / "mine.yaml"), tmp_path / "books") == tmp_path / "mine.yaml"
    assert find_codebook("grooming-and-missing", tmp_path) == shipped()["grooming-and-missing"]


@pytest.mark.parametrize("name", ["groming", "books", ""])
def test_a_codebook_that_is_nowhere_names_those_that_are(tmp_path: Path, name: str) -> None:
    (tmp_path / "books").mkdir()
    with pytest.raises(InputError, match=r"study\.toml: there is no codebook .*grooming-and-missing"):
        find_codebook(name, tmp_path)


@pytest.mark.parametrize(("code", "hint"), [("qiet", "did you mean 'quiet'?"), ("zzz", ""), ("quie t", "")])
def test_a_code_that_does_not_exist_has_a_near_one(tmp_path: Path, code: str, hint: str) -> None:
    (tmp_path / "mine.yaml").write_text(SMALL, "utf-8")
    assert nearest(code, load_codebook(tmp_path / "mine.yaml")) == hint
