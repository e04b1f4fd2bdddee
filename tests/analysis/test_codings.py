"""Coders' files: what is read, what is stale, what is refused, with file and line."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.codebook import load_codebook, shipped
from analysis.codings import COLUMNS, code_presence, read_codings, write_codings
from analysis.errors import InputError
from analysis.turn_hash import text_hash

CODEBOOK = load_codebook(shipped()["grooming-and-missing"])
TURNS = [
    ("P01", 0, "interviewer", "interviewer", "How was it?"), ("P01", 1, "P01", "participant", "Quiet at [place 1]."),
    ("P02", 0, "P02", "participant", "They asked where, not why."),
]  # fmt: skip
CORPUS = pd.DataFrame(TURNS, columns=["interview", "turn", "speaker", "role", "text"])
HEADER = ",".join(COLUMNS)


def row(id: str, interview: str, turn: int, code: str, coder: str = "ana", start: object = "", end: object = "") -> str:
    texts = {(i, n): text for i, n, _, _, text in TURNS}
    return f"{id},{interview},{turn},{start},{end},{code},{coder},,2026-01-01,1.0.0,{text_hash(texts.get((interview, turn), ''))}"


def read(folder: Path, **files: str) -> pd.DataFrame:
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, "utf-8")
    return read_codings(folder, CODEBOOK, CORPUS)


def test_two_coders(tmp_path: Path) -> None:
    codings = read(
        tmp_path,
        ana="\n".join(
            [HEADER, row("1", "P01", 1, "family_strain", start=0, end=5), row("2", "P01", 0, "interviewer_turn")]
        ),
        ben="\n".join([HEADER, row("3", "P02", 0, "return", "ben")]),
    )
    assert codings[["coder", "participant", "theme", "start", "end", "status"]].values.tolist() == [
        ["ana", "", "PRO", 0, 11, "ok"], ["ana", "P01", "CTX", 0, 5, "ok"], ["ben", "P02", "MIS", 0, 26, "ok"],
    ]  # fmt: skip
    assert code_presence(codings).values.tolist() == [["P01", "family_strain"], ["P02", "return"]]


def test_a_coding_whose_text_changed_is_stale_and_not_counted(tmp_path: Path) -> None:
    line = row("1", "P01", 1, "family_strain", start=0, end=5).replace(text_hash("Quiet at [place 1]."), "0" * 16)
    codings = read(tmp_path, ana=f"{HEADER}\n{line}\n")
    assert codings["status"].tolist() == ["stale"]
    assert code_presence(codings).empty


def test_no_codings_are_no_mistake(tmp_path: Path) -> None:
    assert read_codings(tmp_path / "none", CODEBOOK, CORPUS).empty


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (row("1", "P01", 1, "famly_strain"), "unknown code 'famly_strain'; did you mean 'family_strain'?"),
        (row("1", "P01", 1, "she said so"), "unknown code; see"),
        (row("1", "P01", 1, "CTX"), "a theme, not a code"),
        (row("1", "P09", 1, "return"), "no such interview"),
        (row("1", "P01", 7, "return"), "no such turn"),
        (row("1", "P01", 1, "return", "ben"), "the coder is not"),
        (row("1", "P01", 1, "return", start=3, end=3), "does not lie inside"),
        (row("1", "P01", 1, "return", start=3, end=99), "does not lie inside"),
        (row("1", "P01", 1, "return", start="a", end=9), "whole numbers"),
        (row("", "P01", 1, "return"), "empty or given twice"),
    ],
)
def test_mistakes_name_file_and_line(tmp_path: Path, line: str, says: str) -> None:
    with pytest.raises(InputError) as error:
        read(tmp_path, ana="\n".join([HEADER, row("0", "P02", 0, "return"), line]))
    assert "ana.csv, line 3:" in str(error.value)
    assert says in str(error.value)
    assert "she said so" not in str(error.value)


def test_all_mistakes_are_gathered(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"ana\.csv, line 2.*and 2 more: ana\.csv line 3, ben\.csv line 2"):
        read(
            tmp_path,
            ana="\n".join([HEADER, row("1", "P01", 9, "return"), row("2", "P01", 1, "nothing")]),
            ben="\n".join([HEADER, row("3", "P01", 1, "returns", "ben")]),
        )


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("id,interview\n1,P01\n", "the column 'turn' is missing"),
        (f"{HEADER},memoo\n", "unknown column 'memoo'; did you mean 'memo'?"),
        (f'{HEADER}\n"1,P01\n', "cannot be read as a table"),
    ],
)
def test_tables_that_are_none(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(InputError) as error:
        read(tmp_path, ana=text)
    assert says in str(error.value)


def test_a_spreadsheets_export_is_read(tmp_path: Path) -> None:
    text = "\n".join([HEADER, row("1", "P02", 0, "return", start=0, end=4)]).replace(",", ";")
    (tmp_path / "ana.csv").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert read_codings(tmp_path, CODEBOOK, CORPUS)["code"].tolist() == ["return"]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20), min_size=1, max_size=6))
def test_what_is_written_is_read_again(tmp_path_factory: pytest.TempPathFactory, memos: list[str]) -> None:
    folder = tmp_path_factory.mktemp("codings")
    rows = [
        [
            f"{n}",
            "P02",
            0,
            0,
            4 + n,
            "return",
            "ana",
            f'{memo}\n, "and" {memo}',
            "2026-01-01",
            "1.0.0",
            text_hash(TURNS[2][4]),
        ]
        for n, memo in enumerate(memos)
    ]
    written = write_codings(pd.DataFrame(rows, columns=list(COLUMNS)))
    (folder / "ana.csv").write_bytes(written)
    again = read_codings(folder, CODEBOOK, CORPUS)
    assert again["memo"].tolist() == [r[7] for r in rows]
    assert write_codings(again) == written
