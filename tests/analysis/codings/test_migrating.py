"""Codings through the versions of their codebook: ids and places stay, and a person is asked where nobody else knows."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.codebook import parse_codebook
from analysis.codings.following import GONE, NEWER, OLDER, RENAMED, SPLIT, follow
from analysis.codings.migrating import Answer, decided, migrate, read_answers, write_questions
from analysis.codings.sheet import read_sheet
from analysis.errors import InputError
from tests.analysis.codings.coded import as_csv, coding

BOOK = parse_codebook("""\
id: small
title: Small
version: 3.1.0
language: en
licence: none
status: draft
themes:
  - id: A
    name: A
    definition: A.
    codes:
      - {id: told, name: Told, quote_release: ok, definition: D.}
      - {id: found, name: Found, quote_release: ok, definition: E.}
      - {id: kept, name: Kept, quote_release: ok, definition: F.}
changes:
  - {version: 3.1.0, what: moved something}
  - {version: 3.0.0, what: split route, became: {route: [told, found]}}
  - {version: 2.0.0, what: merged and took out, became: {silence: [kept], noise: []}}
""")


@pytest.mark.parametrize(
    ("code", "version", "codes", "reason"),
    [
        ("kept", "3.1.0", ("kept",), ""), ("kept", "1.0.0", ("kept",), ""), ("told", "3.0.0", ("told",), ""),
        ("silence", "1.9.0", ("kept",), RENAMED), ("silence", "2.0.0", (), GONE), ("route", "2.5.0", ("told", "found"), SPLIT),
        ("noise", "1.0.0", (), GONE), ("never", "1.0.0", (), GONE), ("never", "3.1.0", ("never",), GONE),
        ("kept", "3.2.0", ("kept",), NEWER), ("kept", "10.0.0", ("kept",), NEWER), ("kept", "0.9.0", (), OLDER),
        ("kept", "", ("kept",), ""), ("kept", "first", ("kept",), ""), ("never", "", ("never",), GONE),
    ],
)  # fmt: skip
def test_a_code_is_followed(code: str, version: str, codes: tuple[str, ...], reason: str) -> None:
    followed = follow(BOOK, code, version)
    assert (followed.codes, followed.reason) == (codes, reason)


def test_a_first_number_that_no_change_explains_makes_older_codings_doubtful() -> None:
    book = BOOK.model_copy(update={"changes": (), "version": "2.0.0"})
    assert follow(book, "kept", "1.0.0").reason == OLDER
    assert follow(book, "kept", "2.0.0").reason == ""
    assert follow(book.model_copy(update={"version": "1.7.0"}), "kept", "1.0.0").reason == ""


CODINGS = st.lists(
    st.builds(
        lambda code, version, start, memo: coding("", code=code, codebook=version, start=str(start), memo=memo),
        st.sampled_from(["told", "kept", "silence", "route", "noise", "never"]),
        st.sampled_from(["1.0.0", "2.0.0", "3.0.0", "3.1.0", "9.0.0", ""]), st.integers(0, 4),
        st.sampled_from(["", "look", "zwei  Worte"]),
    ),
    max_size=8,
)  # fmt: skip


@given(CODINGS)
def test_a_migrated_coding_keeps_its_id_its_place_and_its_memo(rows: list[dict[str, str]]) -> None:
    sheet = read_sheet(as_csv(*({**row, "id": f"{n}"} for n, row in enumerate(rows))).encode())
    new, questions = migrate(sheet, BOOK)
    before, after = ([values for _, _, values in one.fitting()] for one in (sheet, new))
    kept = ("id", "interview", "turn", "start", "end", "coder", "memo", "created", "text_hash")
    assert [[row[name] for name in kept] for row in before] == [[row[name] for name in kept] for row in after]
    for old, row in zip(before, after, strict=True):
        followed = follow(BOOK, old["code"], old["codebook"])
        if followed.reason in ("", RENAMED) and old["codebook"]:
            assert (row["code"], row["codebook"]) == (followed.codes[0], "3.1.0")
        else:
            assert row == old
    assert {one.row["id"] for one in questions} == {
        row["id"] for row in before if follow(BOOK, row["code"], row["codebook"]).reason in (SPLIT, GONE)
    }
    assert migrate(new, BOOK)[0] == new


def answered(**answers: str) -> bytes:
    _, questions = migrate(read_sheet(SHEET.encode()), BOOK)
    return write_questions(questions, {"1": "=so it was"}, answers)


SHEET = as_csv(
    coding("1"), coding("2"), coding("3", code="noise"), coding("4", code="kept"), coding("1-2", code="kept")
)


def test_the_questions_say_where_and_what_and_keep_what_was_answered() -> None:
    rows = list(csv.DictReader(io.StringIO(answered(**{"2": "found"}).decode())))
    assert [(row["id"], row["code"], row["choices"], row["becomes"], row["passage"]) for row in rows] == [
        ("3", "noise", "", "", ""), ("1", "route", "told; found", "", "'=so it was"), ("2", "route", "told; found", "found", ""),
    ]  # fmt: skip


def test_a_decided_coding_keeps_its_id_and_a_second_code_is_a_row_of_its_own() -> None:
    answers = read_answers(answered(**{"1": "told; found; told", "3": "kept"}), BOOK)
    new, found = decided(read_sheet(SHEET.encode()), answers, BOOK)
    assert found == {"1", "3"}
    assert [(v["id"], v["code"], v["codebook"]) for _, _, v in new.fitting()] == [
        ("1", "told", "3.1.0"), ("2", "route", "1.0.0"), ("3", "kept", "3.1.0"), ("4", "kept", "1.0.0"),
        ("1-2", "kept", "1.0.0"), ("1-3", "found", "3.1.0"),
    ]  # fmt: skip


def test_an_answer_about_another_code_finds_nothing() -> None:
    assert decided(read_sheet(SHEET.encode()), [Answer("1", "noise", ("kept",), 2)], BOOK)[1] == set()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (answered(**{"1": "tld"}), "line 3: what stands under 'becomes' is no code; did you mean 'told'?"),
        (answered(**{"1": "she said so"}), "choose from: told; found"),
        (b"id,code\n", "line 1: the column 'becomes' is missing"),
        (b"id,code,becomes\n1,route,told\n1,route,found\n", "line 3: this coding is answered twice; it stands first on line 2"),
        (b"id,code,becomes\n1,route\n", "line 2: this row has fewer cells"),
    ],
)  # fmt: skip
def test_answers_that_cannot_be_used(tmp_path: object, data: bytes, says: str) -> None:
    from pathlib import Path

    with pytest.raises(InputError) as error:
        read_answers(data, BOOK, Path("decide.csv"))
    assert says in str(error.value)
    assert "she said so" not in str(error.value)
