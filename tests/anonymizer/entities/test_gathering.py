"""Entities: what shares a placeholder, how it is called and numbered, and what a decision changes."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.decisions import Decision
from anonymizer.detection import Detection, Interview
from anonymizer.entities.gathering import Entity, gather_entities, placeholders_by_turn, review_rows
from anonymizer.entities.known import Known
from anonymizer.lexicon import fold
from anonymizer.mentions import REPLACE, REVIEW, Mention
from anonymizer.transcript import Piece, Transcript, Turn

Marked = tuple[str, str, str, str]  # surface, tier, category, entity


def person(surface: str, entity: str = "") -> Marked:
    return surface, REPLACE, "person", entity


def gather(
    *texts: tuple[str, tuple[Marked, ...]], known: tuple[Known, ...] = (), decisions: tuple[Decision, ...] = ()
) -> tuple[list[Entity], list[Interview]]:
    """Entities of one interview for each text, with the first place of every surface as its mention."""
    interviews = []
    found = {}
    for number, (text, marked) in enumerate(texts, start=1):
        turn = Turn("", text, 1, (Piece(0, 0, len(text)),), role="participant", speaker=f"P{number:02}")
        interviews.append(Interview(f"P{number:02}", "en", Transcript(text, (turn,))))
        found[f"P{number:02}"] = [
            sorted(
                Mention(text.index(surface), text.index(surface) + len(surface), tier, category, "model", entity)
                for surface, tier, category, entity in marked
            )
        ]
    detection = Detection(found, {one.id: one for one in known})
    return gather_entities(interviews, detection, {fold(d.surface): d for d in decisions}), interviews


def placeholders(entities: list[Entity]) -> dict[str, str]:
    return {surface: entity.placeholder for entity in entities for surface in entity.surfaces}


def listed(id: str, relation: str) -> Known:
    return Known(id, "person", (id,), "en", relation)


def test_all_mentions_of_a_known_person_are_one_entity() -> None:
    entities, _ = gather(
        ("Anna Marsh and Annie", (person("Anna Marsh", "listed/a"), person("Annie", "listed/a"))),
        ("then ANNA", (person("ANNA", "listed/a"),)),
        known=(listed("listed/a", "mother"),),
    )
    [anna] = entities
    assert (anna.placeholder, anna.interviews, sorted(anna.surfaces)) == (
        "[mother]", ["P01", "P02"], ["ANNA", "Anna Marsh", "Annie"],
    )  # fmt: skip


def test_the_second_of_a_kind_is_numbered() -> None:
    known = (listed("listed/e", "sister"), listed("listed/r", "sister"), listed("listed/t", ""))
    entities, _ = gather(
        ("Ellen, Rita, Tom, Uma", (person("Ellen", "listed/e"), person("Rita", "listed/r"), person("Tom", "listed/t"), person("Uma"))),
        known=known,
    )  # fmt: skip
    assert placeholders(entities) == {
        "Ellen": "[sister]", "Rita": "[sister 2]", "Tom": "[person 1]", "Uma": "[person 2]",
    }  # fmt: skip


def test_numbers_follow_first_appearance_in_the_interviews() -> None:
    known = (listed("listed/a", "friend"), listed("listed/z", "friend"))
    entities, _ = gather(
        ("Zoe", (person("Zoe", "listed/z"),)), ("Abe", (person("Abe", "listed/a"),)), known=known
    )  # fmt: skip
    assert placeholders(entities) == {"Zoe": "[friend]", "Abe": "[friend 2]"}


def test_an_alias_is_nobody_of_the_family() -> None:
    known = (
        listed("listed/p1/denise", "mother"),
        listed("listed/p1/callum", "offender's alias"),
        listed("listed/x", "offender"),
    )
    entities, _ = gather(
        ("Denise, Callum, Hale", (person("Denise", "listed/p1/denise"), person("Callum", "listed/p1/callum"), person("Hale", "listed/x"))),
        known=known,
    )  # fmt: skip
    assert placeholders(entities) == {"Denise": "[mother]", "Callum": "[offender's alias]", "Hale": "[offender]"}
    assert len({entity.id for entity in entities}) == 3


def test_a_participant_is_called_by_the_studys_label() -> None:
    entities, _ = gather(("Maya", (person("Maya", "participant/P07"),)), known=(listed("participant/P07", ""),))
    assert placeholders(entities) == {"Maya": "[P07]"}


@pytest.mark.parametrize(
    ("surface", "placeholder"),
    [
        ("0", "[aged 0-5]"), ("5", "[aged 0-5]"), ("six", "[aged 6-9]"), ("10", "[aged 10-12]"), ("twelve", "[aged 10-12]"),
        ("thirteen", "[aged 13-15]"), ("15", "[aged 13-15]"), ("16", "[aged 16-17]"), ("17", "[aged 16-17]"), ("18", "[aged 18-24]"),
        ("twenty-five", "[aged 25-34]"), ("44", "[aged 35-44]"), ("74", "[aged 65-74]"), ("75", "[aged 75 or more]"), ("130", "[aged 75 or more]"),
        ("131", "[age]"), ("old", "[age]"),
    ],
)  # fmt: skip
def test_an_age_becomes_a_band(surface: str, placeholder: str) -> None:
    entities, _ = gather((f"I was {surface} then", ((surface, REPLACE, "age", ""),)))
    assert placeholders(entities) == {surface: placeholder}


@given(st.integers(0, 74))
def test_every_age_lies_in_its_band(age: int) -> None:
    entities, _ = gather((f"I was {age}", ((str(age), REPLACE, "age", ""),)))
    low, high = entities[0].placeholder.removeprefix("[aged ").removesuffix("]").split("-")
    assert int(low) <= age <= int(high)


def test_two_ages_of_one_band_look_alike() -> None:
    entities, _ = gather(("13 and 14", (("13", REPLACE, "age", ""), ("14", REPLACE, "age", ""))))
    assert placeholders(entities) == {"13": "[aged 13-15]", "14": "[aged 13-15]"}


@pytest.mark.parametrize(
    ("surface", "category", "placeholder"),
    [
        ("Alder Vale School", "organisation", "[school 1]"),
        ("Alder Vale Social Club", "organisation", "[club 1]"),
        ("Orlemond", "organisation", "[organisation 1]"),
        ("Orlemond", "place", "[place 1]"),
        ("3 May 1999", "date", "[date 1]"),
        ("two or three hundred quid", "amount", "[amount 1]"),
        ("xX_Blaze_Xx", "handle", "[handle 1]"),
        ("a@example.org", "contact", "[contact 1]"),
        ("Zelvany", "word", "[detail 1]"),
        ("417", "number", "[number 1]"),
    ],
)
def test_a_kind_is_said_with_a_number(surface: str, category: str, placeholder: str) -> None:
    entities, _ = gather((f"so {surface} it", ((surface, REPLACE, category, ""),)))
    assert placeholders(entities) == {surface: placeholder}


def test_case_spaces_and_accents_make_no_second_entity() -> None:
    entities, _ = gather(
        ("Sinéad  Reed", (person("Sinéad  Reed"),)), ("SINEAD REED", (person("SINEAD REED"),)), ("a\nb sinead\nreed", (person("sinead\nreed"),))
    )  # fmt: skip
    assert [sorted(entity.surfaces) for entity in entities] == [["SINEAD REED", "Sinéad Reed", "sinead reed"]]


def test_what_nobody_looked_at_is_masked_and_waits() -> None:
    texts = ("Zelvany 417", (("Zelvany", REVIEW, "word", ""), ("417", REVIEW, "number", "")))
    entities, interviews = gather(texts)
    assert placeholders(entities) == {"Zelvany": "[unreviewed]", "417": "[unreviewed]"}
    assert all(entity.open for entity in entities)
    assert [(row[0], row[2], row[6], row[7], row[8]) for row in review_rows(entities, interviews)] == [
        ("Zelvany", "word", 1, "P01", "Zelvany 417"),
        ("417", "number", 1, "P01", "Zelvany 417"),
    ]


def test_sure_once_is_sure_everywhere() -> None:
    entities, _ = gather(
        ("Zelvany", (("Zelvany", REVIEW, "place", ""),)), ("Zelvany", (("Zelvany", REPLACE, "place", ""),))
    )
    assert placeholders(entities) == {"Zelvany": "[place 1]"}
    assert not entities[0].open


def test_most_risky_first_then_most_frequent() -> None:
    marked = (
        ("417", REVIEW, "number", ""),
        ("Brask", REVIEW, "person", ""),
        ("Ulm", REVIEW, "place", ""),
        ("Wye", REVIEW, "place", ""),
    )
    entities, interviews = gather(("417 Brask Ulm Wye", marked), ("Wye", marked[3:]))
    assert [row[0] for row in review_rows(entities, interviews)] == ["Brask", "Wye", "Ulm", "417"]


REVIEWED = (("Zelvany 417", (("Zelvany", REVIEW, "word", ""),)), ("a Zelvany", (("Zelvany", REVIEW, "word", ""),)))


@pytest.mark.parametrize(
    ("decision", "placeholder"),
    [
        (Decision("Zelvany", "keep"), ""),
        (Decision("ZELVANY", "replace"), "[detail 1]"),
        (Decision("zelvany", "replace", "place"), "[place 1]"),
        (Decision("Zelvany", "replace", "person", "cousin"), "[cousin]"),
        (Decision("Zelvany", "replace", placeholder="the boat"), "[the boat]"),
        (Decision("Zelvany", "replace", placeholder="[the boat]"), "[the boat]"),
        (Decision("Zelvan", "keep"), "[unreviewed]"),
    ],
)
def test_a_decision_holds_in_every_interview(decision: Decision, placeholder: str) -> None:
    entities, interviews = gather(*REVIEWED, decisions=(decision,))
    assert placeholders(entities) == {"Zelvany": placeholder}
    where = placeholders_by_turn(entities)
    assert where == ({("P01", 0): [(0, 7, placeholder)], ("P02", 0): [(2, 9, placeholder)]} if placeholder else {})
    assert bool(list(review_rows(entities, interviews))) == (placeholder == "[unreviewed]")


def test_when_decisions_about_one_entity_differ_the_one_that_hides_counts() -> None:
    marked = (person("Anna Marsh", "listed/a"), person("Annie", "listed/a"))
    decisions = [Decision("Annie", "keep"), Decision("Anna Marsh", "replace", relation="aunt")]
    for order in itertools.permutations(decisions):
        entities, _ = gather(("Anna Marsh, Annie", marked), known=(listed("listed/a", "mother"),), decisions=order)
        assert {entity.placeholder for entity in entities} == {"[aunt]"}


def test_a_name_that_was_kept_takes_no_number() -> None:
    known = (listed("listed/e", "sister"), listed("listed/r", "sister"))
    marked = (person("Ellen", "listed/e"), person("Rita", "listed/r"))
    entities, _ = gather(("Ellen, Rita", marked), known=known, decisions=(Decision("Ellen", "keep"),))
    assert placeholders(entities) == {"Ellen": "", "Rita": "[sister]"}
