"""Taguette: byte offsets over the text of its HTML, coders from its log, whatever else is a SQLite file."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import InputError
from analysis.interchange.project import Project, code_path
from analysis.interchange.taguette import read_taguette

# as Taguette 1.4 makes them
SCHEMA = """
CREATE TABLE users (login VARCHAR(30) NOT NULL, created DATETIME NOT NULL, hashed_password VARCHAR(192),
  password_set_date DATETIME, language VARCHAR(10), email VARCHAR(256), email_sent DATETIME, PRIMARY KEY (login));
CREATE TABLE projects (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name VARCHAR(200) NOT NULL,
  description TEXT NOT NULL, created DATETIME NOT NULL);
CREATE TABLE documents (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name VARCHAR(200) NOT NULL,
  description TEXT NOT NULL, filename VARCHAR(200) NOT NULL, created DATETIME NOT NULL, project_id INTEGER NOT NULL,
  text_direction VARCHAR(13) NOT NULL, contents TEXT NOT NULL);
CREATE TABLE commands (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, date DATETIME NOT NULL,
  user_login VARCHAR(30) NOT NULL, project_id INTEGER NOT NULL, document_id INTEGER, payload TEXT NOT NULL);
CREATE TABLE highlights (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL,
  start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, snippet TEXT NOT NULL);
CREATE TABLE tags (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL, path VARCHAR(200) NOT NULL,
  description TEXT NOT NULL, UNIQUE (project_id, path));
CREATE TABLE highlight_tags (highlight_id INTEGER NOT NULL, tag_id INTEGER NOT NULL, PRIMARY KEY (highlight_id, tag_id));
INSERT INTO projects VALUES (1, 'Pilot', 'about it', '2026-01-01 10:00:00.000000');
INSERT INTO tags VALUES (1, 1, 'contact.first', 'how it began'), (2, 1, 'fear', '');
"""
HTML = "\n<p>Ελπίδα said: <em>caf\u00e9</em> &amp; 🙂 home.</p><p>Then <b>nothing</b>.</p>\n"
SEEN = "\nΕλπίδα said: café & 🙂 home.Then nothing.\n"  # what stands between the tags
READ = "\nΕλπίδα said: café & 🙂 home.\nThen nothing.\n\n"


def database(contents: str = HTML, words: tuple[str, ...] = ("café", "nothing"), seen: str = SEEN, more: str = "",
             in_bytes: bool = True) -> bytes:  # fmt: skip
    connection = sqlite3.connect(":memory:")
    connection.executescript(SCHEMA)
    connection.execute("INSERT INTO documents VALUES (1, 'one.docx', 'first', 'one.docx', '2026-01-01 10:00:00', 1, "
                       "'LEFT_TO_RIGHT', ?)", (contents,))  # fmt: skip
    for number, word in enumerate(words, 1):
        before = seen[: seen.index(word)]
        start = len(before.encode()) if in_bytes else len(before)
        end = start + (len(word.encode()) if in_bytes else len(word))
        connection.execute("INSERT INTO highlights VALUES (?, 1, ?, ?, ?)", (number, start, end, f"<p>{word}</p>"))
        connection.execute("INSERT INTO highlight_tags VALUES (?, ?)", (number, 1 + number % 2))
    connection.executescript(more)
    return connection.serialize()


def words(project: Project) -> list[str]:
    return [(project.sources[0].text or "")[one.start : one.end] for one in project.segments]


def test_byte_offsets_become_code_points_of_a_text_with_its_paragraphs() -> None:
    project = read_taguette(database())
    assert project.sources[0].text == READ
    assert words(project) == ["café", "nothing"]
    assert [code.name for code in project.codes] == ["contact.first", "fear"]
    assert project.codes[0].description == "how it began"
    assert [note.text for note in project.notes] == ["about it"]
    assert "UTF-8 bytes: that fitted 2 of 2" in project.remarks[0]
    assert project.segments[0].user == "" and "0 of 2" in project.remarks[1]


def test_an_end_before_a_paragraph_does_not_take_its_line_feed_along() -> None:
    assert words(read_taguette(database(words=("home.", "Then")))) == ["home.", "Then"]


def test_another_count_is_found_from_the_snippets() -> None:
    assert words(read_taguette(database(in_bytes=False))) == ["café", "nothing"]
    assert words(read_taguette(database(seen=SEEN.lstrip()))) == ["café", "nothing"]


@settings(max_examples=60, deadline=None)
@given(
    parts=st.lists(
        st.sampled_from(("é", "🙂", "<p>", "</p>", "<b>", "</b>", "&lt;", "word", " ", "\n", "ά")), max_size=20
    )
)
def test_any_word_in_any_document_is_found(parts: list[str]) -> None:
    contents = "<p>" + "".join(parts) + "TARGET" + "".join(parts) + "</p>"
    seen = "".join({"&lt;": "<"}.get(part, part) for part in parts if not part.startswith("<"))
    assert words(read_taguette(database(contents, ("TARGET",), seen + "TARGET"))) == ["TARGET"]


def command(number: int, who: str, highlight: int, tags: list[int]) -> str:
    payload = json.dumps({"type": "highlight_add", "highlight_id": highlight, "tags": tags, "start_offset": 0})
    return f"INSERT INTO commands VALUES ({number}, '2026-01-0{number} 09:00:00.5', '{who}', 1, 1, '{payload}');"


def test_the_log_tells_who_gave_a_tag_that_is_still_there() -> None:
    log = (
        command(1, "ana", 1, [2])
        + command(2, "ben", 1, [1])
        + command(3, "cleo", 1, [1, 2])
        + command(4, "ana", 7, [1])
    )
    project = read_taguette(database(more=log + "INSERT INTO highlight_tags VALUES (1, 1);"))
    users = {user.guid: user.name for user in project.users}
    assert [(users.get(one.user, ""), one.created) for one in project.segments] == [
        ("ben", "2026-01-02T09:00:00"), ("cleo", "2026-01-03T09:00:00"), ("", ""),
    ]  # fmt: skip


def test_a_log_from_before_its_fields_were_renamed_tells_too() -> None:
    log = command(1, "ana", 1, [2]).replace("highlight_id", "id")
    [user] = read_taguette(database(more=log)).users
    assert user.name == "ana"


def test_tags_inside_tags_of_newer_versions_are_codes_inside_codes() -> None:
    more = "ALTER TABLE tags ADD parent_id INTEGER; INSERT INTO tags VALUES (3, 1, 'dread', '', 2);"
    project = read_taguette(database(more=more))
    assert [code_path(project.codes, code.guid) for code in project.codes] == [
        ("contact.first",), ("fear",), ("fear", "dread"),
    ]  # fmt: skip


def test_what_is_past_the_end_or_has_no_tag_is_listed() -> None:
    more = "INSERT INTO highlights VALUES (8, 1, 900, 910, 'x'), (9, 1, 1, 3, 'Ε');INSERT INTO highlight_tags VALUES (8, 1);"
    project = read_taguette(database(more=more))
    assert {loss.what: loss.count for loss in project.losses} == {
        "a coding past the end of its text": 1, "a highlight without a tag": 1,
    }  # fmt: skip
    assert len(project.segments) == 2


def test_of_several_projects_one_has_to_be_named() -> None:
    two = database(more="INSERT INTO projects VALUES (2, 'Main', '', '2026-01-01');")
    with pytest.raises(InputError, match=r"2 projects: 1 \(Pilot\), 2 \(Main\).*--project"):
        read_taguette(two)
    assert read_taguette(two, title="Main").sources == ()
    assert len(read_taguette(two, title="1").segments) == 2


def other_tables() -> bytes:
    connection = sqlite3.connect(":memory:")
    connection.executescript("CREATE TABLE projects (id INTEGER, name TEXT); CREATE VIEW documents AS SELECT 1 AS id")
    return connection.serialize()


BAD = {
    "no SQLite": (lambda: b"PK\x03\x04", "no SQLite file"),
    "empty": (lambda: b"", "no SQLite file"),
    "other tables": (other_tables, "none of Taguette: it has no table 'documents'"),
    "truncated": (lambda: database()[:8000], "damaged|none of Taguette"),
    "damaged": (lambda: database()[:4096] + b"\xff" * 20_000, "damaged"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_databases_are_refused_in_one_line(name: str) -> None:
    make, said = BAD[name]
    with pytest.raises(InputError, match=said) as caught:
        read_taguette(make(), Path("t.sqlite3"))
    assert "\n" not in str(caught.value)


def test_a_database_with_a_write_ahead_log_is_read() -> None:
    data = database()
    assert words(read_taguette(data[:18] + b"\x02\x02" + data[20:])) == ["café", "nothing"]
