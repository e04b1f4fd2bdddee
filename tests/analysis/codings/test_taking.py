"""Coding in a spreadsheet: words are found in their turn, mistakes by line, nothing is taken twice."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pandas as pd
import pytest

from analysis.codebook import load_codebook, shipped
from analysis.codings.taking import Taken, coding_sheet, take
from analysis.errors import InputError
from analysis.turn_hash import text_hash

BOOK = load_codebook(shipped()["grooming-and-missing"])
TURNS = [
    ("P01", 0, "interviewer", "How was it?"),
    ("P01", 1, "P01", "- quiet, quiet [place 1] 😀 then loud"),
    ("P02", 0, "P02", "No."),
]
CORPUS = pd.DataFrame(TURNS, columns=["interview", "turn", "speaker", "text"])


def filled(*rows: dict[str, str]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, ["interview", "turn", "speaker", "text", "code", "passage", "memo"], delimiter=";")
    writer.writeheader()
    for row in rows:
        writer.writerow({"interview": "P01", "turn": "1"} | row)
    return ("\ufeff" + out.getvalue()).encode()


def taken(*rows: dict[str, str], before: dict[str, dict[str, str]] | None = None) -> Taken:
    return take(filled(*rows), "ana", CORPUS, BOOK, before or {}, "2026-02-01", Path("coded.csv"))


def test_the_sheet_has_every_turn_and_no_formula() -> None:
    data = coding_sheet(CORPUS.iloc[::-1])
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert [(row["interview"], row["turn"]) for row in rows] == [("P01", "0"), ("P01", "1"), ("P02", "0")]
    assert rows[1]["text"] == "'- quiet, quiet [place 1] 😀 then loud"
    assert take(data, "ana", CORPUS, BOOK, {}, "2026-02-01") == Taken([], 0, [])


def test_passages_are_found_and_several_codes_are_several_codings() -> None:
    text = TURNS[1][3]
    found = taken({"code": "route; loyalty", "passage": "😀 then"}, {"code": "route", "memo": "all of it"})
    assert [(row["id"], row["code"], text[int(row["start"]) : int(row["end"])], row["memo"]) for row in found.rows] == [
        ("ana-0001", "route", "😀 then", ""), ("ana-0002", "loyalty", "😀 then", ""), ("ana-0003", "route", text, "all of it"),
    ]  # fmt: skip
    assert {row["text_hash"] for row in found.rows} == {text_hash(text)}
    assert {row["codebook"] for row in found.rows} == {BOOK.version}


def test_nothing_is_taken_twice_and_ids_go_on() -> None:
    first = {row["id"]: row for row in taken({"code": "route"}).rows}
    again = taken({"code": "route"}, {"code": "loyalty"}, {"code": "loyalty"}, before=first)
    assert ([row["id"] for row in again.rows], again.known) == (["ana-0002"], 2)


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ({"code": "rout"}, "unknown code; did you mean 'route'?"),
        ({"code": "she said so"}, "unknown code; see the codebook"),
        ({"code": "route", "turn": "9"}, "there is no such turn"),
        ({"code": "route", "interview": "P09"}, "there is no such turn"),
        ({"code": "route", "passage": "quiet"}, "these words stand more than once in the turn"),
        ({"code": "route", "passage": "she said so"}, "these words stand not in the turn"),
        ({"passage": "then"}, "this row has no code"),
        ({"memo": "she said so"}, "this row has no code"),
    ],
)
def test_mistakes_are_named_by_line_and_without_words(row: dict[str, str], says: str) -> None:
    found = taken({"code": "route"}, row, {"code": "nothing"})
    assert [mistake.line for mistake in found.mistakes] == [3, 4]
    assert says in str(found.mistakes[0])
    assert "she said so" not in str(found.mistakes[0])


def test_a_table_that_is_no_sheet_is_refused() -> None:
    with pytest.raises(InputError, match="the column 'turn' is missing; get a sheet"):
        take(b"interview,code\nP01,route\n", "ana", CORPUS, BOOK, {}, "")
