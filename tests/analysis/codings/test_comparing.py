"""What differs is said in a coder's words, and never in a participant's."""

from __future__ import annotations

import pytest

from analysis.codings.comparing import differences
from tests.analysis.codings.coded import by_id, coding


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"code": "loyalty"}, "code route 'How it came out' is now loyalty"),
        ({"end": "12"}, "passage 7 characters longer at the end"),
        ({"start": "1"}, "passage 1 character shorter at the start"),
        (
            {"start": "1", "end": "9"},
            "passage 1 character shorter at the start; passage 4 characters longer at the end",
        ),
        ({"start": "", "end": ""}, "another passage"),
        ({"memo": "she said so"}, "memo added"),
        ({"codebook": "2.0.0"}, "codebook 1.0.0 is now 2.0.0"),
        ({"text_hash": "f" * 16}, "made on another text of the turn"),
        ({"turn": "3"}, "was at P01, turn 1"),
        ({"coder": "ben"}, "another coder"),
    ],
)
def test_a_coding_that_changed(changes: dict[str, str], says: str) -> None:
    new = coding("a1", **changes)
    [one] = differences(by_id(coding("a1")), by_id(new), {"route": "How it came out"})
    assert str(one) == f"P01, turn {new['turn']}: a1: {says}"


def test_memos_are_named_and_never_shown() -> None:
    old, new = by_id(coding("1", memo="she said so"), coding("2", memo="x")), by_id(coding("1", memo="y"), coding("2"))
    assert [one.what for one in differences(old, new)] == ["1: another memo", "2: memo taken out"]


def test_what_is_only_in_one_and_what_has_another_id() -> None:
    old, new = by_id(coding("1"), coding("2", turn="10")), by_id(coding("9"), coding("3", turn="2", code="loyalty"))
    assert [str(one) for one in differences(old, new)] == [
        "P01, turn 1: 1 is now called 9", "P01, turn 2: 3, loyalty, is only in the second",
        "P01, turn 10: 2, route, is only in the first",
    ]  # fmt: skip
    assert differences(old, old) == []
