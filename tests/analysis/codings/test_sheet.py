"""A coder's file keeps every byte of what is not changed."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from analysis.codings.sheet import misfits, read_sheet
from analysis.errors import InputError

CELLS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0") | st.sampled_from(',;"\n\r'), max_size=8
)


@given(
    st.text(
        st.characters(exclude_categories=["Cs"], exclude_characters="\0") | st.sampled_from(',;"\n\r ab'), max_size=60
    )
)
@example('a,b\n"1,2\n3,4')
@example("a;b\r\n1;2\r\n\r\n")
def test_what_is_read_and_not_changed_is_the_same_bytes(text: str) -> None:
    try:
        sheet = read_sheet(text.encode())
    except InputError:
        return
    assert sheet.data() == text.encode()


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=5), CELLS)
def test_a_changed_cell_changes_nothing_else(rows: list[list[str]], new: str) -> None:
    import csv
    import io

    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows([["a", "memo", "c"], *rows])
    sheet = read_sheet(out.getvalue().encode())
    fitting = [number for number, _, _ in sheet.fitting()]
    if not fitting:
        return
    changed = read_sheet(sheet.changed({fitting[0]: {"memo": new}}).data())
    before, after = [row.cells for row in sheet.rows], [row.cells for row in changed.rows]
    expected = list(before)
    expected[fitting[0]] = (before[fitting[0]][0], new, before[fitting[0]][2])
    assert after == [cells if any(c.strip() for c in cells) else () for cells in expected]


def test_rows_are_put_at_the_end_of_a_file_without_a_last_line_end() -> None:
    sheet = read_sheet(b"a,b\n1,2").more([{"a": "3", "b": "4, and 5"}, {"b": "6"}])
    assert sheet.data() == b'a,b\n1,2\n3,"4, and 5"\n,6\n'


def test_what_does_not_fit_is_named_by_line() -> None:
    sheet = read_sheet(b'a,b\n1,2\n1,2,3\n\n"x\ny",2\n1\n')
    assert [(one.line, one.problem[:24]) for one in misfits(sheet, None)] == [
        (3, "this row has more cells "),
        (7, "this row has fewer cells"),
    ]


@pytest.mark.parametrize("data", [b"\xff\xfe\x00a", "é".encode("cp1252")])
def test_what_is_not_utf8_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="not UTF-8"):
        read_sheet(data)
