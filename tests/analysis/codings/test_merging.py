"""Two people's work on the same codings: merged by id, conflicts listed, nothing dropped."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.codings.merging import (
    DIFFERENT,
    REMOVED,
    SAME_ID,
    TAKEN_OUT,
    Merged,
    merge,
    rows_by_id,
    settle,
    write_conflicts,
)  # fmt: skip
from analysis.codings.sheet import read_sheet
from analysis.errors import InputError
from tests.analysis.codings.coded import HEADER, as_csv, by_id, coding

BASE = by_id(coding("1"), coding("2"), coding("3"))


def kinds(merged: Merged) -> list[tuple[str, str]]:
    return [(one.id, one.what) for one in merged.conflicts]


def test_what_one_changed_is_taken_part_by_part() -> None:
    mine = BASE | by_id(coding("1", code="loyalty"), coding("2", start="2"))
    theirs = BASE | by_id(coding("1", memo="look"), coding("3", end="9"))
    merged = merge(BASE, mine, theirs)
    assert merged.rows == by_id(coding("1", code="loyalty", memo="look"), coding("2", start="2"), coding("3", end="9"))
    assert merged.conflicts == []


def test_both_add_and_both_stay() -> None:
    merged = merge(BASE, BASE | by_id(coding("a")), BASE | by_id(coding("b")))
    assert set(merged.rows) == {"1", "2", "3", "a", "b"}


def test_a_place_is_taken_whole_so_that_it_is_never_counted_in_another_text() -> None:
    carried = coding("1", start="7", end="12", text_hash="f" * 16)
    merged = merge(BASE, BASE | by_id(carried), BASE | by_id(coding("1", memo="look", code="loyalty")))
    assert merged.rows["1"] == {**carried, "memo": "look", "code": "loyalty"}
    clash = merge(BASE, BASE | by_id(carried), BASE | by_id(coding("1", end="4")))
    assert clash.rows["1"] == carried
    assert kinds(clash) == [("1", DIFFERENT)]


def test_a_conflict_has_each_side_as_a_whole_row_and_mine_stands() -> None:
    mine, theirs = coding("1", code="loyalty", memo="mine"), coding("1", code="recipient", end="9")
    merged = merge(BASE, BASE | by_id(mine), BASE | by_id(theirs))
    assert merged.rows["1"] == {**mine, "end": "9"}
    [one] = merged.conflicts
    assert (one.mine, one.theirs) == ({**mine, "end": "9"}, {**mine, "end": "9", "code": "recipient"})


def test_what_is_taken_out_goes_with_its_words_listed_unless_it_was_changed() -> None:
    rest = by_id(coding("2"), coding("3", memo="mine"))
    merged = merge(BASE, rest, by_id(coding("1"), coding("2", memo="theirs")))
    assert merged.rows == by_id(coding("2", memo="theirs"), coding("3", memo="mine"))
    assert kinds(merged) == [("1", TAKEN_OUT), ("3", REMOVED)]
    assert "mine" in write_conflicts(merged.conflicts).decode()


def test_one_id_for_two_codings_keeps_both_and_merging_again_changes_nothing() -> None:
    mine, theirs = BASE | by_id(coding("4")), BASE | by_id(coding("4", turn="9"))
    merged = merge(BASE, mine, theirs)
    [other] = set(merged.rows) - set(mine)
    assert merged.rows["4"] == coding("4")
    assert merged.rows[other] == coding(other, turn="9")
    assert kinds(merged) == [("4", SAME_ID)]
    assert merge(BASE, merged.rows, theirs).rows == merged.rows


def test_without_a_base_nothing_is_taken_out() -> None:
    merged = merge({}, by_id(coding("1")), by_id(coding("2")))
    assert set(merged.rows) == {"1", "2"}
    assert kinds(merge({}, by_id(coding("1", memo="a")), by_id(coding("1", memo="b")))) == [("1", DIFFERENT)]


IDS = st.sampled_from(["1", "2", "3", "4"])
ROWS = st.builds(
    lambda id, code, memo, end: coding(id, code=code, memo=memo, end=end),
    IDS, st.sampled_from(["route", "loyalty"]), st.sampled_from(["", "x"]), st.sampled_from(["5", "6"]),
)  # fmt: skip
CODINGS = st.lists(ROWS, max_size=4).map(lambda rows: by_id(*rows))


@given(CODINGS, CODINGS)
def test_merging_with_itself_or_with_what_did_not_change_changes_nothing(
    base: dict[str, dict[str, str]], mine: dict[str, dict[str, str]]
) -> None:
    assert merge(base, mine, mine) == Merged(dict(sorted(mine.items())), [])
    assert merge(base, mine, base).rows == merge(base, base, mine).rows == dict(sorted(mine.items()))


@given(CODINGS, CODINGS, CODINGS)
def test_it_is_the_same_from_either_side_where_there_is_no_conflict_and_conflicts_are_the_same_ones(
    base: dict[str, dict[str, str]], mine: dict[str, dict[str, str]], theirs: dict[str, dict[str, str]]
) -> None:
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)
    assert kinds(one) == kinds(other)
    unsettled = {id for id, what in kinds(one) if what in (DIFFERENT, SAME_ID)}
    made = {id for id in (*one.rows, *other.rows) if "-" in id}
    assert {i: r for i, r in one.rows.items() if i not in unsettled | made} == {
        i: r for i, r in other.rows.items() if i not in unsettled | made
    }
    # what either holds is in the merged codings or in the list
    listed = write_conflicts(one.conflicts).decode() + as_csv(*one.rows.values())
    assert all(row["memo"] in listed for row in (*mine.values(), *theirs.values()))


@given(CODINGS, CODINGS, CODINGS)
def test_what_is_not_marked_changes_nothing_and_what_is_marked_stands(
    base: dict[str, dict[str, str]], mine: dict[str, dict[str, str]], theirs: dict[str, dict[str, str]]
) -> None:
    merged = merge(base, mine, theirs)
    table = write_conflicts(merged.conflicts)
    assert settle(table, merged.rows) == merged.rows
    marked = list(csv.DictReader(io.StringIO(table.decode(), newline="")))
    for row in marked:
        row["keep"] = "x" if row["side"] == "theirs" else ""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(marked[0]) if marked else ["conflict"])
    writer.writeheader()
    writer.writerows(marked)
    if marked:
        settled = settle(out.getvalue().encode(), merged.rows)
        for one in merged.conflicts:
            if one.what == DIFFERENT:
                assert settled[one.id] == one.theirs
            if one.what == REMOVED:
                assert settled.get(one.id) == one.theirs


def table(*marks: tuple[str, str]) -> bytes:
    merged = merge(BASE, BASE | by_id(coding("1", code="loyalty")), BASE | by_id(coding("1", code="recipient")))
    text = write_conflicts(merged.conflicts).decode()
    for side, mark in marks:
        text = text.replace(f'"{side}",""', f'"{side}","{mark}"')
    return text.encode()


def test_a_table_of_conflicts_with_two_marks_or_that_is_none_is_refused() -> None:
    now = BASE | by_id(coding("1", code="loyalty"))
    assert settle(table(("theirs", "x")), now)["1"]["code"] == "recipient"
    with pytest.raises(InputError, match="two rows of one conflict are marked"):
        settle(table(("theirs", "x"), ("mine", "yes")), now)
    with pytest.raises(InputError, match="no table of conflicts"):
        settle(as_csv(coding("1")).encode(), now)
    with pytest.raises(InputError, match="was changed after the conflict was listed"):
        settle(table(("theirs", "x")), BASE | by_id(coding("1", code="shame_self_blame")))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (as_csv(coding("1"), coding("1")), "the id is empty or given twice"),
        (as_csv(coding("")), "the id is empty"),
        (f"{HEADER}\n1,2\n", "fewer cells"),
        ("id,code\n1,2\n", "the column 'interview' is missing"),
    ],
)
def test_files_that_cannot_be_merged(text: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        rows_by_id(read_sheet(text.encode()))
