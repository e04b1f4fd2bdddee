"""Coders' files: what is read, what is stale, what is refused, with file and line."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from analysis.codebook import Change, load_codebook, shipped
from analysis.codings import COLUMNS, check_codings, code_presence, read_codings, write_codings
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
    hash = text_hash(texts[interview, turn]) if (interview, turn) in texts else ""
    return f"{id},{interview},{turn},{start},{end},{code},{coder},,2026-01-01,1.0.0,{hash}"


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
    # 40 lies outside the text as it is now: the coding was made on another one
    old = [
        row(id, "P01", 1, "family_strain", start=s, end=e) for id, s, e in (("1", 0, 5), ("2", 30, 40), ("3", "", ""))
    ]
    lines = [line.replace(text_hash("Quiet at [place 1]."), "0" * 16) for line in old]
    codings = read(tmp_path, ana="\n".join([HEADER, *lines, row("4", "P01", 1, "online_habits")]))
    assert codings.set_index("id")["status"].to_dict() == {"1": "stale", "2": "stale", "3": "stale", "4": "ok"}
    assert code_presence(codings).values.tolist() == [["P01", "online_habits"]]


def test_without_start_and_end_it_is_the_whole_turn(tmp_path: Path) -> None:
    codings = read(tmp_path, ana=f"{HEADER}\n{row('1', 'P02', 0, 'return')}\n")
    assert codings[["start", "end"]].values.tolist() == [[0, len(TURNS[2][4])]]


def test_what_an_interviewer_says_is_nobodys(tmp_path: Path) -> None:
    codings = read(tmp_path, ana="\n".join([HEADER, row("1", "P01", 0, "return"), row("2", "P01", 1, "return")]))
    assert codings.set_index("id")["participant"].to_dict() == {"1": "", "2": "P01"}
    assert code_presence(codings).values.tolist() == [["P01", "return"]]


def test_a_participant_has_a_code_once_however_often_it_was_given(tmp_path: Path) -> None:
    codings = read(
        tmp_path,
        ana="\n".join([HEADER, row("1", "P01", 1, "return"), row("2", "P01", 1, "return", start=0, end=5)]),
        ben="\n".join([HEADER, row("3", "P01", 1, "return", "ben")]),
    )
    assert code_presence(codings).values.tolist() == [["P01", "return"]]


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
        (row("1", "P01", 1, "return", start=5, end=3), "does not lie inside the turn, which has 19 characters"),
        (row("1", "P01", 1, "return", start=0, end=20), "does not lie inside"),
        (row("1", "P01", 1, "return", start=3), "whole numbers; leave both empty"),
        (row("1", "P01", 1, "return", end=3), "whole numbers"),
        (row("1", "P01", 1, "return", start=-1, end=3), "whole numbers"),
        (row("1", "P01", 1, "return", start="0.0", end="3.0"), "whole numbers"),
        (row("1", "P01", 1, "return", start="²", end="³"), "whole numbers"),
        (row("1", "P01", 1, "return", start=0, end="9" * 5000), "whole numbers"),
        (row("1", "P01", 1, "return").replace("P01,1,", "P01,²,"), "no such turn"),
        (row("1", "P01", 1, "return").replace("P01,1,", "P01,,"), "no such turn"),
        (row("1", "P01", -1, "return"), "no such turn"),
        (row("1", "", 1, "return"), "no such interview"),
        (row("1", "P01", 1, ""), "unknown code; see"),
        (row("1", "P01", 1, "return", ""), "the coder is not"),
        (row("", "P01", 1, "return"), "empty or given twice"),
        (row("0", "P01", 1, "return"), "empty or given twice"),
        (
            row("1", "P01", 1, "return").replace(",,2026", ",she said so, once,2026"),
            "more cells than there are columns",
        ),
        ("1,P01,1,,,return,ana,she said so", "fewer cells than there are columns"),
    ],
    ids=lambda value: value[:40],
)
def test_mistakes_name_file_and_line(tmp_path: Path, line: str, says: str) -> None:
    with pytest.raises(InputError) as error:
        read(tmp_path, ana="\n".join([HEADER, row("0", "P02", 0, "return"), line]))
    assert "ana.csv, line 3:" in str(error.value)
    assert says in str(error.value)
    assert "she said so" not in str(error.value)


def test_an_id_is_given_once_among_all_coders(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"ben\.csv, line 3: the id is empty or given twice"):
        read(
            tmp_path,
            ana="\n".join([HEADER, row("1", "P01", 1, "return")]),
            ben="\n".join([HEADER, row("2", "P01", 1, "return", "ben"), row("1", "P02", 0, "return", "ben")]),
        )


def test_a_row_is_named_by_the_line_it_starts_on(tmp_path: Path) -> None:
    memo = row("1", "P01", 1, "return").replace(",,2026", ',"one\ntwo\n\nthree",2026')
    with pytest.raises(InputError, match=r"ana\.csv, line 8: unknown code"):
        read(tmp_path, ana="\n".join([HEADER, "", memo, "", row("2", "P01", 1, "retrun")]))


GOOD = row("1", "P01", 1, "return").replace(",,2026", ',"Zelvany wept",2026')


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("P01,1,", "P01,9,"), ("P01,", "P09,"), ("P01,", "Zelvany wept,"), (",return,", ",Zelvany wept,"), (",return,", ",Zelvany,"),
        ("1,,,", "1,Zelvany,wept,"), ("1,,,", "1,5,99,"), (",ana,", ",ben,"), (",ana,", ",Zelvany,"), ("1,P01", ",P01"),
        ('"Zelvany wept"', "Zelvany, wept"), ('wept"', "wept"), (",2026", ""),
    ],
)  # fmt: skip
def test_no_message_holds_a_memo_or_a_transcripts_words(tmp_path: Path, old: str, new: str) -> None:
    assert old in GOOD
    with pytest.raises(InputError) as error:
        read(tmp_path, ana=f"{HEADER}\n{GOOD.replace(old, new, 1)}\n")
    assert not any(word in str(error.value) for word in ("Zelvany", "wept", "Quiet", "place"))


def test_all_mistakes_are_gathered(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"ana\.csv, line 2.*and 2 more: ana\.csv line 3, ben\.csv line 2"):
        read(
            tmp_path,
            ana="\n".join([HEADER, row("1", "P01", 9, "return"), row("2", "P01", 1, "nothing")]),
            ben="\n".join([HEADER, row("3", "P01", 1, "returns", "ben")]),
        )


def test_a_message_names_a_handful_and_counts_the_rest(tmp_path: Path) -> None:
    lines = [row(f"{n}", "P01", 9, "return") for n in range(9)]
    (tmp_path / "zoe.csv").write_bytes(b"\xff\xfe")
    with pytest.raises(InputError) as error:
        read(tmp_path, ana="\n".join([HEADER, *lines]))
    assert "(and 9 more: ana.csv line 3, ana.csv line 4, ana.csv line 5, ana.csv line 6, ana.csv line 7, ...)" in str(
        error.value
    )


def test_one_broken_file_does_not_hide_the_next(tmp_path: Path) -> None:
    (tmp_path / "ana.csv").write_bytes(b"\xff\xfe")
    (tmp_path / "cleo.csv").write_bytes(b"\xff\xfe")
    with pytest.raises(
        InputError, match=r"ana\.csv: this file is not UTF-8.*\(and 2 more: ben\.csv line 2, cleo\.csv\)"
    ):
        read(tmp_path, ben=f"{HEADER}\n{row('1', 'P01', 9, 'return', 'ben')}")


BROKEN = row("1", "P01", 1, "return").replace(",,2026", ',"a memo that goes on,2026')


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("", 1, "the column 'id' is missing; the columns are id, interview, turn"),
        ("\n\n", 1, "the column 'id' is missing"),
        ("id,interview\n1,P01\n", 1, "the column 'turn' is missing"),
        (f"{HEADER},memo\n", 1, "the column 'memo' is given twice"),
        (f"{HEADER},memoo\n", 1, "unknown column 'memoo'; did you mean 'memo'?"),
        (f"{HEADER},colour\n", 1, "unknown column 'colour'; take it out"),
        (f'{HEADER}\n"1,P01\n', 2, "cannot be read as a table; look for a quotation mark that is not closed"),
        (
            f"{HEADER}\n{row('0', 'P01', 1, 'return')}\n{BROKEN}\n{row('2', 'P01', 1, 'return')}\n",
            3,
            "cannot be read as a table",
        ),
        ('"id,interview\n1,P01\n', 1, "cannot be read as a table"),
    ],
    ids=range(9),
)
def test_tables_that_are_none(tmp_path: Path, text: str, line: int, says: str) -> None:
    with pytest.raises(InputError) as error:
        read(tmp_path, ana=text)
    assert f"ana.csv, line {line}: " in str(error.value)
    assert says in str(error.value)


def test_what_is_not_utf8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "ana.csv").write_bytes(f"{HEADER}\n{row('1', 'P01', 1, 'return')}é".encode("cp1252"))
    with pytest.raises(InputError, match=r"ana\.csv: this file is not UTF-8 text; save it as CSV in UTF-8"):
        read(tmp_path)


def test_a_spreadsheets_export_is_read(tmp_path: Path) -> None:
    lines = [HEADER, row("1", "P02", 0, "return", start=0, end=4).replace(",,2026", ",yes; no,2026"), "," * 10]
    text = "\r\n".join(lines).replace(",", ";").replace("yes; no", '"yes; no"')
    (tmp_path / "ana.csv").write_bytes(b"\xef\xbb\xbf" + text.encode())
    codings = read_codings(tmp_path, CODEBOOK, CORPUS)
    assert codings[["code", "start", "end", "memo"]].values.tolist() == [["return", 0, 4, "yes; no"]]


MEMOS = st.lists(
    st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from(",;\"'\n\r\tάé😀"), max_size=20).map(
        lambda memo: memo.replace("\0", "")
    ),
    min_size=1,
    max_size=6,
)


@given(MEMOS)
@example(['a, b; "c"', "δυο\nγραμμές", "😀\r\n", "a\rb", '"', "", " padded ", "=1+1"])
def test_what_is_written_is_read_again(tmp_path_factory: pytest.TempPathFactory, memos: list[str]) -> None:
    folder = tmp_path_factory.mktemp("codings")
    text = TURNS[2][4]
    rows = [
        [f"{n}", "P02", 0, 0, 4 + n, "return", "ana", memo, "2026-01-01", "1.0.0", text_hash(text)]
        for n, memo in enumerate(memos)
    ]
    written = write_codings(pd.DataFrame(rows[::-1], columns=list(COLUMNS)))
    (folder / "ana.csv").write_bytes(written)
    again = read_codings(folder, CODEBOOK, CORPUS)
    assert again[list(COLUMNS)].values.tolist() == rows
    assert write_codings(again) == written


SPLIT_BOOK = CODEBOOK.model_copy(
    update={
        "version": "3.0.0",
        "changes": (
            Change(version="3.0.0", what="split", became={"old_route": ("route", "recipient")}),
            Change(version="2.0.0", what="merged", became={"old_return": ("return",), "gone": ()}),
        ),
    }
)


@pytest.mark.parametrize(
    ("code", "version", "reason"),
    [
        ("return", "1.0.0", ""), ("return", "3.0.0", ""), ("return", "", ""), ("old_return", "1.0.0", "code renamed or merged"),
        ("old_route", "2.0.0", "code split"), ("gone", "1.0.0", "code gone from codebook"),
        ("old_return", "3.0.0", "code gone from codebook"), ("elsewhere", "1.0.0", "code gone from codebook"),
        ("return", "4.0.0", "newer codebook version"), ("return", "0.1.0", "older codebook version"),
    ],
)  # fmt: skip
def test_a_coding_of_another_version_says_why_it_does_not_count(
    tmp_path: Path, code: str, version: str, reason: str
) -> None:
    line = row("1", "P01", 1, code).replace("1.0.0", version)
    (tmp_path / "ana.csv").write_text(f"{HEADER}\n{line}\n", "utf-8")
    codings = read_codings(tmp_path, SPLIT_BOOK, CORPUS)
    assert codings[["reason", "status", "line"]].values.tolist() == [[reason, "stale" if reason else "ok", 2]]
    assert len(code_presence(codings)) == (0 if reason else 1)


def test_a_code_that_this_version_does_not_have_is_a_slip(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="unknown code 'retrun'; did you mean 'return'"):
        read(tmp_path, ana=f"{HEADER}\n{row('1', 'P01', 1, 'retrun')}\n")


def test_reasons_are_gathered(tmp_path: Path) -> None:
    line = row("1", "P01", 1, "old_route").replace(text_hash(TURNS[1][4]), "0" * 16)
    (tmp_path / "ana.csv").write_text(f"{HEADER}\n{line}\n", "utf-8")
    assert read_codings(tmp_path, SPLIT_BOOK, CORPUS)["reason"].tolist() == ["code split; text changed"]


def test_a_turn_that_is_no_more_is_stale_and_one_that_is_mistyped_is_told(tmp_path: Path) -> None:
    gone = row("1", "P01", 1, "return").replace("P01,1,", "P01,7,").replace(text_hash(TURNS[1][4]), "0" * 16)
    codings = read(tmp_path, ana=f"{HEADER}\n{gone}\n")
    assert codings[["turn", "reason", "participant"]].values.tolist() == [[7, "turn gone", ""]]
    with pytest.raises(InputError, match="no such turn in this interview; turn 1 has its text"):
        read(tmp_path, ana=f"{HEADER}\n{row('1', 'P01', 1, 'return').replace('P01,1,', 'P01,7,')}\n")


def test_all_mistakes_are_told_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "ana.csv").write_text(
        "\n".join([HEADER, row("1", "P01", 9, "return"), row("2", "P01", 1, "return"), row("2", "P01", 1, "return")]),
        "utf-8",
    )
    (tmp_path / "ben.csv").write_bytes(b"\xff")
    checked = check_codings(tmp_path, CODEBOOK, CORPUS)
    assert [(Path(one.path or "").name, one.line) for one in checked.mistakes] == [
        ("ana.csv", 2),
        ("ana.csv", 4),
        ("ben.csv", None),
    ]
    assert checked.codings["id"].tolist() == ["2"]
