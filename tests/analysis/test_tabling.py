"""Tables that leave with the figures: nothing small in them, and nothing small to be computed from them."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis import stages
from analysis.errors import InputError
from analysis.stages.tabling import grouped_table, themes_table
from analysis.study import Study, open_study

CODES = pd.DataFrame({
    "code": ["a1", "a2", "b1", "b2", "c1"], "name": ["A1", "A2", "B1", "B2", "C1"], "theme": [*"AABBC"],
    "theme_name": ["At", "At", "By", "By", "Cut"], "process": False,
})  # fmt: skip


def presence(**who: str) -> pd.DataFrame:
    """Which participants, a letter each, mentioned a code."""
    rows = [(participant, code) for code, participants in who.items() for participant in participants]
    return pd.DataFrame(rows, columns=["participant", "code"])


def test_a_theme_is_shown_where_nobody_mentioned_a_hidden_code_alone() -> None:
    seen = presence(a1="pqrs", a2="pq", b1="pqrs", b2="t")  # a2 is hidden and adds nobody, b2 adds one
    shown = themes_table(seen, CODES, 6, 3).data
    assert shown.values.tolist() == [["A", "At", "4 of 6"], ["C", "Cut", "not mentioned"]]


def test_groups_lose_the_rows_from_which_a_small_count_could_be_computed() -> None:
    groups = {**dict.fromkeys("pqrs", "x"), **dict.fromkeys("tuvw", "y")}
    seen = presence(a1="pqrstuvw", a2="pqrst", b1="pqrs")
    shown = grouped_table(seen, CODES, groups, "gender", 3).data
    assert shown.values.tolist() == [
        ["a1", "A1", "4 of 4", "4 of 4"], ["b1", "B1", "4 of 4", "not mentioned"],
        ["b2", "B2", "not mentioned", "not mentioned"], ["c1", "C1", "not mentioned", "not mentioned"],
    ]  # fmt: skip
    with pytest.raises(InputError, match="fewer than 3 participants"):
        grouped_table(seen, CODES, {**groups, "w": "z"}, "gender", 3)


def test_a_study_writes_them_and_says_why_it_leaves_one_out(study: Study) -> None:
    root = study.root
    settings = (root / "study.toml").read_text("utf-8")
    tables = root / "work" / "tables"
    for column, said in (
        ("gender", "fewer than 3"),
        ("nothing", "no participant has this attribute"),
        ("known_before", ""),
    ):
        named = settings.replace('group_by = ""', f'group_by = "{column}"')
        (root / "study.toml").write_text(named, "utf-8")
        outcome = stages.figures(open_study(root))
        assert any(f"the table by '{column}' is left out" in note and said in note for note in outcome.notes) == bool(
            said
        )
        assert (tables / "codes_by_group.csv").exists() == (not said)
        assert (tables / "code_by_participant.csv").exists() == bool(said)  # beside each other they would tell too much
    names = {
        "participants_per_theme",
        "ways_to_missing",
        "stage_transitions",
        "co_occurrence",
        "new_codes",
        "codes_by_group",
    }
    assert names <= {path.stem for path in tables.glob("*.csv")}
    assert "Participants per code, by known_before" in (root / "work" / "index.html").read_text("utf-8")
