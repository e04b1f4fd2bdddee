"""A reviewer's decisions: one for each entity, each undone by one step, and what a merge could be with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.entities.inventory import Context, Entry, dump_inventory, load_inventory
from anonymizer.reviewing import Review, named


def entry(name: str, *surfaces: str, tier: str = "review", category: str = "person", where: str = "P01") -> Entry:
    context = (Context(where, 3, "so ", name, " left"),)
    return Entry(
        name, category, tier, "", "[unreviewed]", "", ("net",), dict.fromkeys((name, *surfaces), 1), {where: 1}, context
    )


ROSE, ROSIE, MARKET = entry("Rose", "Rosie"), entry("Rosalind"), entry("Market", category="place", where="P02")


def review() -> Review:
    return Review([ROSE, ROSIE, MARKET, entry("Ola", tier="replace")], reviewer="ak", day="2026-03-01")


def test_a_decision_covers_every_form_and_says_who_made_it() -> None:
    one = review()
    one.decide(ROSE, "replace", relation="aunt")
    assert one.decided(ROSE) == "replace" and one.waiting() == [ROSIE, MARKET]
    assert one.rows == [
        {"surface": "Rose", "decision": "replace", "category": "", "relation": "aunt", "placeholder": "", "same_as": "",
         "reviewer": "ak", "decided": "2026-03-01", "note": ""}
    ]  # fmt: skip
    one.decide(ROSE, "keep")
    assert [row["decision"] for row in one.rows] == ["keep"]


def test_merge_and_split_name_surfaces() -> None:
    one = review()
    one.merge(ROSIE, ROSE)
    one.split(ROSE, "Rosie")
    assert [(row["surface"], row["decision"], row["same_as"]) for row in one.rows] == [
        ("Rosalind", "merge", "Rose"), ("Rosie", "split", "")
    ]  # fmt: skip
    for wrong in (lambda: one.merge(ROSE, ROSE), lambda: one.split(ROSE, "Ola"), lambda: one.decide(ROSE, "hide")):
        with pytest.raises(ValueError):
            wrong()
    assert len(one.rows) == 2


def test_progress_counts_by_interview_what_waits() -> None:
    one = review()
    assert one.progress() == [("P01", 0, 2), ("P02", 0, 1)]
    one.decide(ROSE, "keep")
    assert one.progress() == [("P01", 1, 2), ("P02", 0, 1)]


@given(
    st.lists(
        st.tuples(st.sampled_from([ROSE, ROSIE, MARKET]), st.sampled_from(["replace", "keep", "generalise"])),
        max_size=8,
    )
)
def test_every_step_is_undone_to_the_start(steps: list[tuple[Entry, str]]) -> None:
    one = review()
    seen = []
    for who, decision in steps:
        seen.append(list(one.rows))
        one.decide(who, decision)
    for before in reversed(seen):
        assert one.undo() and one.rows == before
    assert not one.undo()


def test_the_likest_come_first_and_nobody_is_like_themselves() -> None:
    one = review()
    assert one.alike(ROSE)[0] is ROSIE and ROSE not in one.alike(ROSE)
    assert named([ROSE, MARKET], "ROSIE") is ROSE and named([ROSE], "Nobody") is None


def test_the_inventory_comes_back_whole() -> None:
    entries = [ROSE, MARKET]
    assert load_inventory(dump_inventory(entries)) == entries
