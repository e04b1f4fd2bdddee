"""Decisions that change which mentions are one entity."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.decisions import HIDING, MERGE, Decision
from tests.anonymizer.gathering import Marked, doubtful, gather, listed, person

ANN, CAL = ("Then Ann came with Cal.", (person("Ann", "listed/ann"), person("Cal", "listed/cal")))
KNOWN = (listed("listed/ann", "mother", "Ann"), listed("listed/cal", "offender's alias", "Cal"))
TALK: tuple[str, tuple[Marked, ...]] = (
    "Zelvany, Ann, Rita, Cal, Hale, Brask.",
    (doubtful("Zelvany"), person("Ann", "listed/ann"), person("Rita"), person("Cal", "listed/cal"), person("Hale", "listed/h"), person("Brask")),
)  # fmt: skip
PEOPLE = (*KNOWN, listed("listed/h", "offender", "Hale"))


def said(*decisions: Decision) -> str:
    return gather(TALK, known=PEOPLE, decisions=decisions)[1][0]


def conflicts(*decisions: Decision) -> list[str]:
    entities, _ = gather(TALK, known=PEOPLE, decisions=decisions)
    return [conflict.problem for entity in entities for conflict in entity.conflicts]


def test_without_decisions_nothing_is_joined_by_hope() -> None:
    assert said() == "[unreviewed], [mother], [person 1], [offender's alias], [offender], [person 2]."


def test_a_merge_joins_the_entity_that_has_the_name() -> None:
    assert said(Decision("Brask", "merge", same_as="hale")) == (
        "[unreviewed], [mother], [person 1], [offender's alias], [offender], [offender]."
    )


def test_only_a_decision_links_an_alias_to_the_offender() -> None:
    assert "[offender], [offender]," in said(Decision("Cal", "merge", same_as="Hale"))


@pytest.mark.parametrize("decision", [Decision("Cal", "merge", same_as="Ann"), Decision("Ann", "merge", same_as="Cal")])
def test_an_alias_is_never_merged_with_the_family(decision: Decision) -> None:
    assert said(decision) == said()
    assert conflicts(decision) == ["an alias is never one of the family; they stay apart"]


def test_what_waits_for_review_is_decided_by_its_merge() -> None:
    assert said(Decision("Zelvany", "merge", same_as="Ann")).startswith("[mother], [mother],")


def test_merges_follow_each_other_and_may_go_in_a_circle() -> None:
    chain = (Decision("Brask", "merge", same_as="Rita"), Decision("Rita", "merge", same_as="Ann"))
    assert said(*chain).count("[mother]") == 3
    circle = (Decision("Brask", "merge", same_as="Rita"), Decision("Rita", "merge", same_as="Brask"))
    assert said(*circle).count("[person 1]") == 2


def test_a_merge_without_its_target_hides_by_itself_and_says_so() -> None:
    decision = Decision("Zelvany", "merge", same_as="Nobody")
    assert said(decision).startswith("[detail 1],")
    assert conflicts(decision) == ["no entity has the name in same_as; until one has, this one is hidden by itself"]


def test_a_target_that_two_entities_have_is_ambiguous() -> None:
    texts = (
        ("Ellen here, and Lena", (person("Ellen", "listed/P01/e"), person("Lena"))),
        ("Ellen there, and Bo", (person("Ellen", "listed/P02/e"), person("Bo"))),
        ("and Nel", (person("Nel"),)),
    )
    known = (
        listed("listed/P01/e", "sister", "Ellen", where=["P01"]),
        listed("listed/P02/e", "aunt", "Ellen", where=["P02"]),
    )
    near = Decision("Lena", "merge", same_as="Ellen")
    assert gather(*texts, known=known, decisions=(near,))[1][0] == "[sister] here, and [sister]"
    entities, new = gather(*texts, known=known, decisions=(Decision("Nel", "merge", same_as="Ellen"),))
    assert "several entities" in next(c.problem for e in entities for c in e.conflicts)
    assert new[2] == "and [person 3]"


def test_a_split_surface_leaves_its_entity_everywhere() -> None:
    both = (person("Ann", "listed/ann"), person("Rita", "listed/ann"))
    texts = (("Ann and Rita", both), ("Rita and Ann", both))
    known = (listed("listed/ann", "mother", "Ann", "Rita"),)
    _, new = gather(*texts, known=known, decisions=(Decision("rita", "split", relation="friend"),))
    assert new == ["[mother] and [friend]", "[friend] and [mother]"]
    _, new = gather(*texts, known=known, decisions=(Decision("Rita", "split"),))
    assert new == ["[mother] and [person 1]", "[person 1] and [mother]"]


def test_generalise_puts_the_reviewers_words_or_the_toolkits_own() -> None:
    assert said(Decision("Zelvany", "generalise", placeholder="a river")).startswith("[a river],")
    assert said(Decision("Zelvany", "generalise", "place")).startswith("[place 1],")


def test_words_that_hold_a_name_are_not_put_in() -> None:
    decision = Decision("Zelvany", "replace", placeholder="the boat of Brask")
    assert said(decision).startswith("[detail 1],")
    assert conflicts(decision) == ["the words in placeholder hold a name; the toolkit's own stand in its place"]


def test_decisions_about_two_names_of_one_entity_that_differ_are_listed_by_their_rows() -> None:
    rows = [
        Decision("Ann", "keep", rows=(("decisions.csv", 2),)),
        Decision("Rita", "replace", relation="aunt", rows=(("decisions-ben.csv", 3),)),
    ]
    for order in itertools.permutations(rows):
        entities, new = gather(
            ("Ann, Rita", (person("Ann", "x"), person("Rita", "x"))),
            known=(listed("x", "", "Ann", "Rita"),),
            decisions=order,
        )
        assert new == ["[aunt], [aunt]"]
        [conflict] = entities[0].conflicts
        assert str(conflict).startswith("decisions-ben.csv line 3 and decisions.csv line 2: decisions differ")


def test_a_listed_person_who_is_kept_is_told() -> None:
    [told] = conflicts(Decision("Ann", "keep"))
    assert "keeps the name of a person who is listed" in told
    assert conflicts(Decision("Zelvany", "keep")) == []


def test_taking_the_row_away_undoes_it() -> None:
    for decision in (Decision("Brask", "merge", same_as="Ann"), Decision("Ann", "split"), Decision("Ann", "keep")):
        assert said(decision) != said()
    assert said() == said()


SURFACES = ["Zelvany", "Ann", "Rita", "Cal", "Hale", "Brask", "brask"]


@st.composite
def decisions(draw: st.DrawFn) -> Decision:
    kind = draw(st.sampled_from(HIDING))
    return Decision(
        draw(st.sampled_from(SURFACES)), kind, draw(st.sampled_from(["", "person", "place"])),
        draw(st.sampled_from(["", "aunt", "friend"])), draw(st.sampled_from(["", "a river"])),
        draw(st.sampled_from(SURFACES)) if kind == MERGE else "",
    )  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(decisions(), max_size=6), st.randoms(use_true_random=False))
def test_merging_decisions_in_any_order_gives_the_same_corpus(rows: list[Decision], random) -> None:  # type: ignore[no-untyped-def]
    def everything(order: list[Decision]) -> object:
        entities, new = gather(TALK, TALK, known=PEOPLE, decisions=order)
        return new, [(e.id, e.category, e.relation, e.shown, e.conflicts) for e in entities]

    shuffled = list(rows)
    random.shuffle(shuffled)
    assert everything(rows) == everything(shuffled)
