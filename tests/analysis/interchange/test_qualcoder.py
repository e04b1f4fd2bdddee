"""QualCoder projects: back as they were, in the tables of its own versions, and what it cannot hold."""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from analysis.errors import InputError
from analysis.interchange.project import Note, Project, ProjectCode, Segment, Source, code_path, stable_guid
from analysis.interchange.qualcoder import read_qualcoder
from analysis.interchange.qualcoder_writing import _SCHEMA, RENAMED, TWICE, day, write_qualcoder
from tests.analysis.interchange.projects import guid, projects


def plain(project: Project) -> Project:
    """A project as far as QualCoder can hold it: each name once, one coding a passage, code and coder."""
    codes = tuple(replace(code, name=f"{code.name} {n}") for n, code in enumerate(project.codes))
    once = {(one.source, one.start, one.end, one.code, one.user): one for one in reversed(project.segments)}
    return replace(project, codes=codes, segments=tuple(reversed(once.values())))


def said(project: Project) -> Counter[tuple[object, ...]]:
    """Codings without the numbers that tools give them."""
    names = {source.guid: source.name for source in project.sources}
    users = {user.guid: user.name for user in project.users} | {"": "default"}
    return Counter((names[one.source], one.start, one.end, code_path(project.codes, one.code), users[one.user], one.memo,
                    day(one.created)) for one in project.segments)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(project=projects().map(plain))
def test_a_project_comes_back_as_it_was(project: Project) -> None:
    files, losses = write_qualcoder(project)
    again = read_qualcoder(files["data.qda"], project.title)
    assert said(again) == said(project)
    assert [source.text for source in again.sources] == [source.text for source in project.sources]
    used = {one.code for one in project.segments}
    assert {code_path(again.codes, c.guid): (c.description, c.codable) for c in again.codes} == {
        code_path(project.codes, c.guid): (c.description, c.codable or c.guid in used) for c in project.codes
    }  # fmt: skip
    assert sorted(n.text for n in again.notes if n.about) == sorted(n.text for n in project.notes if n.at)
    assert [(case.name, sorted(case.variables)) for case in again.cases] == [
        (case.name, sorted(case.variables)) for case in project.cases
    ]  # fmt: skip
    assert not [loss for loss in losses if loss.count and loss.what in (RENAMED, TWICE)]
    assert write_qualcoder(project)[0] == files


def test_doubled_names_and_codings_are_listed() -> None:
    source = Source(guid("source", 1), "P01", "some words")
    codes = tuple(ProjectCode(guid("code", n), "contact") for n in range(2))
    one = Segment(guid("coding", 1), source.guid, 0, 4, codes[0].guid)
    away = replace(one, guid=guid("coding", 3), region="page 1")
    project = Project("p", (source,), codes, (one, replace(one, guid=guid("coding", 2)), away),
                      notes=(Note(guid("note", 1), "about it", codes[0].guid),))  # fmt: skip
    files, losses = write_qualcoder(project)
    assert {loss.what: loss.count for loss in losses if loss.count} == {
        RENAMED: 1, TWICE: 1, "a coding outside the texts": 1, "what a note is about": 1,
    }  # fmt: skip
    assert [code.name for code in read_qualcoder(files["data.qda"]).codes] == ["contact", "contact (2)"]


def database(rows: str, schema: str = _SCHEMA) -> bytes:
    connection = sqlite3.connect(":memory:")
    connection.executescript(schema + rows)
    return connection.serialize()


ROWS = """
INSERT INTO project (databaseversion, memo) VALUES ('v14', 'the memo');
INSERT INTO source (id, name, fulltext, mediapath) VALUES (1, 'one', 'ab' || char(13) || char(10) || 'cd', NULL),
 (2, 'p.png', NULL, '/images/p.png'), (3, 'gone', NULL, 'docs:/x');
INSERT INTO code_name (cid, name, color) VALUES (1, 'contact', '#FF0000');
INSERT INTO code_text (cid, fid, pos0, pos1, owner, important, memo) VALUES (1, 1, 4, 6, 'ana', 1, 'm'), (1, 1, 3, 99, 'ben', 0, ''),
 (1, 1, 50, 60, 'ben', 0, ''), (9, 1, 0, 1, 'ben', 0, ''), (1, 3, 0, 1, 'ben', 0, '');
INSERT INTO code_image (imid, id, x1, y1, width, height, cid, owner) VALUES (1, 2, 3, 4, 5, 6, 1, 'cleo');
INSERT INTO code_image (imid, id, cid) VALUES (2, 77, 1);
INSERT INTO journal (jid, name, jentry) VALUES (1, 'day one', 'it rained');
INSERT INTO annotation (anid, fid, pos0, pos1, memo, owner) VALUES (1, 1, 0, 2, 'look', 'ana');
INSERT INTO attribute (name, attr_type, value, id) VALUES ('age', 'file', '20', 1);
"""


def test_a_real_database_is_read_with_what_it_cannot_keep_listed() -> None:
    project = read_qualcoder(database(ROWS), "p")
    text = project.sources[0].text or ""
    assert [text[one.start : one.end] for one in project.segments if not one.region] == ["cd", "\ncd"]
    assert [one.region for one in project.segments if one.region] == ["x1 3, y1 4, width 5, height 6"]
    assert [user.name for user in project.users] == ["ana", "ben", "cleo"]
    assert [source.kind for source in project.sources] == ["text", "picture", "text"]
    assert [(note.text, note.at) for note in project.notes] == [
        ("the memo", None),
        ("it rained", None),
        ("look", (0, 2)),
    ]
    assert [(case.name, case.variables) for case in project.cases] == [("one", (("age", "20"),))]
    losses = {loss.what: loss.count for loss in project.losses}
    assert losses == {
        "a coding past the end of its text": 1, "a coding that went past the end of its text was cut there": 1,
        "a coding whose code or file is not there": 1, "a coding whose code is not there": 1, "a coding whose text is not there": 1, "a passage marked as important": 1,
    }  # fmt: skip


def test_codes_below_codes_of_newer_versions_are_read() -> None:
    rows = ("ALTER TABLE code_name ADD supercid integer; INSERT INTO code_name (cid, name, supercid) "
            "VALUES (1, 'contact', NULL), (2, 'online', 1)")  # fmt: skip
    project = read_qualcoder(database(rows))
    assert code_path(project.codes, project.codes[1].guid) == ("contact", "online")


@pytest.mark.parametrize("units", [False, True])
def test_an_emoji_that_was_counted_as_two_is_found_by_the_words_beside_the_codings(units: bool) -> None:
    said = "🙂 first 👩‍👧 then nothing"
    rows = "INSERT INTO code_name (cid, name) VALUES (1, 'contact');"
    for word in ("first", "then", "nothing"):
        before = said[: said.index(word)]
        at = len(before.encode("utf-16-le")) // 2 if units else len(before)
        rows += f"INSERT INTO code_text (cid, fid, seltext, pos0, pos1, owner) VALUES (1, 1, '{word}', {at}, {at + len(word)}, 'a');"
    project = read_qualcoder(database(f"INSERT INTO source (id, name, fulltext) VALUES (1, 'one', '{said}');{rows}"))
    assert [said[one.start : one.end] for one in project.segments] == ["first", "then", "nothing"]
    assert project.remarks == ((
        "places were counted in UTF-16 units, carriage returns, half-open ends: that fitted 3 of 3 quotations that can be"
        " told by their words",
    ) if units else ())  # fmt: skip


# what the first versions had: no numbers for codings, nothing important, no network
FIRST = """
CREATE TABLE project (databaseversion text, date text, memo text, about text);
CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text);
CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer);
CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text);
CREATE TABLE code_text (cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text, date text, memo text);
INSERT INTO project VALUES ('v1', '', '', 'QualCoder');
INSERT INTO source VALUES (1, 'one', 'some words', NULL, NULL, 'ana', NULL);
INSERT INTO code_cat VALUES (1, 'home', 'ana', '', '', NULL);
INSERT INTO code_name VALUES (1, 'quiet', NULL, 1, 'ana', '', '#F0F0F0');
INSERT INTO code_text VALUES (1, 1, 'words', 5, 10, 'ana', '2019-01-01 10:00:00', NULL);
"""


def test_a_project_of_the_first_version_is_read() -> None:
    project = read_qualcoder(database("", FIRST))
    [one] = project.segments
    assert (one.start, one.end, one.memo, code_path(project.codes, one.code)) == (5, 10, "", ("home", "quiet"))
    assert project.losses == ()


@pytest.mark.parametrize(("data", "said"), [
    (b"nothing", "no SQLite file"),
    (database("", "CREATE TABLE source (id, name, fulltext)"), "none of QualCoder"),
    (database(ROWS)[:6000], "damaged"),
])  # fmt: skip
def test_bad_databases_are_refused_in_one_line(data: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said) as caught:
        read_qualcoder(data, path=Path("data.qda"))
    assert "\n" not in str(caught.value)


def test_a_guid_is_the_same_for_the_same_code_of_two_projects() -> None:
    one, two = (read_qualcoder(database(ROWS), title).codes[0].guid for title in ("a", "b"))
    assert one == two == stable_guid("", "code", "code contact")
