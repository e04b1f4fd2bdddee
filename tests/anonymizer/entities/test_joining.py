"""Which names are one person, and which are two."""

from __future__ import annotations

import pytest

from anonymizer.decisions import Decision
from anonymizer.entities.hypocorisms import same_given_name
from anonymizer.entities.known import Known
from tests.anonymizer.gathering import gather, listed, person

GIVEN = {"en": "Ellen", "de": "Anna", "fr": "Marie", "nl": "Anna", "it": "Maria", "es": "Carmen", "el": "Ελένη"}
JO = listed("listed/jo", "offender", "Josephine Brask", where=["P01"])
KEITH = listed("listed/keith", "uncle", "Keith Brask", where=["P01"])


def new(text: str, *marked: tuple[str, ...], known: tuple[Known, ...] = (JO,)) -> str:
    return gather((text, marked), known=known)[1][0]


@pytest.mark.parametrize("initials", ["J. B.", "J.B.", "JB", "J B."])
def test_initials_are_the_person_whom_they_fit(initials: str) -> None:
    assert new(f"Then {initials} came", person(initials)) == "Then [offender] came"
    assert new(f"Then {initials} came", (initials, "word", "", "review")) == "Then [offender] came"


@pytest.mark.parametrize("category", ["organisation", "place"])
def test_initials_that_a_model_takes_for_something_else_are_the_person_too(category: str) -> None:
    assert new("Then J.B. came", ("J.B.", category)) == "Then [offender] came"


@pytest.mark.parametrize("spelled", ["B-R-A-S-K", "b, r, a, s, k", "J. O. S. E. P. H. I. N. E"])
def test_a_name_that_is_spelled_is_the_person_whom_it_names(spelled: str) -> None:
    assert new(f"It is {spelled} then", person(spelled)) == "It is [offender] then"
    assert "[offender]" not in new("It is B-R-A-S then", person("B-R-A-S"))


@pytest.mark.parametrize("initials", ["K. B.", "J. D.", "TV", "B. J.", "J."])
def test_other_initials_are_not(initials: str) -> None:
    assert "[offender]" not in new(f"Then {initials} came", (initials, "word", "", "review"))


def test_initials_of_two_people_are_nobodys() -> None:
    jim = listed("listed/jim", "uncle", "Jim Barlow", where=["P01"])
    assert new("Then J. B. came", person("J. B."), known=(JO, jim)) == "Then [person 1] came"


@pytest.mark.parametrize(
    ("full", "loose"),
    [
        ("Josephine Brask", "Josephine"), ("Katherine Brask", "Kate"), ("William Brask", "Billy"), ("Thomas Brask", "Tommy"),
        ("Ann Brask", "Annie"), ("Johanna Brask", "Johannake"), ("Keith Brask", "K. Brask"),
    ],
)  # fmt: skip
def test_a_first_name_or_a_short_form_joins_the_full_name(full: str, loose: str) -> None:
    known = (listed("listed/x", "uncle", full, where=["P01"]),)
    assert new(f"Then {loose} came", person(loose), known=known) == "Then [uncle] came"


@pytest.mark.parametrize("loose", ["Anna", "Nan", "Anneke", "Marianne"])
def test_a_name_that_only_looks_alike_does_not(loose: str) -> None:
    known = (listed("listed/x", "uncle", "Jan Brask", where=["P01"]),)
    assert new(f"Then {loose} came", person(loose), known=known) == "Then [person 1] came"


def test_what_fits_two_people_joins_neither() -> None:
    known = (listed("a", "mother", "Ann Reed", where=["P01"]), listed("b", "sister", "Anna Reed", where=["P01"]))
    assert new("Then Annie came", person("Annie"), known=known) == "Then [person 1] came"


def test_an_alias_is_joined_by_nothing_but_its_own_name() -> None:
    known = (listed("a", "offender's alias", "Daniel Voss", where=["P01"]),)
    assert new("Then Dan came", person("Dan"), known=known) == "Then [person 1] came"


def test_two_people_with_one_surname_stay_apart_when_one_is_unlisted() -> None:
    text = "Then Harriet Brask came, and Harriet left Brask."
    assert new(text, person("Harriet Brask", "listed/jo"), person("Brask.", "listed/jo")) == (
        "Then [person 1] came, and Harriet left [offender]"
    )


def test_a_listed_first_name_takes_the_surname_that_it_shares() -> None:
    known = (JO, listed("listed/P01/harriet", "aunt", "Harriet", where=["P01"]))
    assert new("Then Harriet Brask came", person("Harriet Brask", "listed/jo"), known=known) == "Then [aunt] came"


@pytest.mark.parametrize("surface", ["Josephine Brask", "Josie Brask", "J. Brask", "Ms Brask", "Poor Brask", "Josephin Brask"])  # fmt: skip
def test_the_same_person_in_another_form_stays_one(surface: str) -> None:
    assert new(f"Then {surface} came", person(surface, "listed/jo")) == "Then [offender] came"


@pytest.mark.parametrize(
    ("text", "first", "second", "expected"),
    [
        ("Then Josephine Brask came", "Josephine", "Brask", "Then [offender] came"),
        ("Then Anna-Maria came", "Anna", "Maria", "Then [person 1] came"),
        ("Then Anna, Maria came", "Anna", "Maria", "Then [person 1], [person 2] came"),
        ("then anna maria came", "anna", "maria", "then [person 1] [person 2] came"),
    ],
)
def test_pieces_of_one_name_are_one_mention(text: str, first: str, second: str, expected: str) -> None:
    known = "listed/jo" if "Josephine" in text else ""
    assert new(text, person(first, known), person(second)) == expected


def test_two_listed_people_side_by_side_are_two() -> None:
    known = (listed("a", "mother", "Denise"), listed("b", "uncle", "Tom"))
    assert new("Then Denise Tom came", person("Denise", "a"), person("Tom", "b"), known=known) == (
        "Then [mother] [uncle] came"
    )


def test_a_first_name_in_another_participants_interview_is_somebody_else() -> None:
    known = (listed("participant/P01", "", "Ines Carrow", where=["P01"]),)
    texts = [("I am Ines Carrow", (person("Ines Carrow", "participant/P01"),)), ("My friend Ines", (person("Ines", "participant/P01"),))]  # fmt: skip
    assert gather(*texts, known=known)[1] == ["I am [P01]", "My friend [friend]"]
    texts[1] = ("My friend Ines Carrow", (person("Ines Carrow", "participant/P01"),))
    assert gather(*texts, known=known)[1] == ["I am [P01]", "My friend [P01]"]


def test_what_was_sure_in_one_interview_stays_sure_when_the_people_are_two() -> None:
    texts = (("Then Rosa", (person("Rosa"),)), ("Rosa said", (("Rosa", "person", "", "review"),)))
    assert gather(*texts)[1] == ["Then [person 1]", "[person 2] said"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("kate", "katherine", True), ("bill", "william", True), ("wim", "willem", True), ("γιωργοσ", "γεωργιοσ", True),
        ("mariuccia", "maria", True), ("pierrette", "pierre", True), ("hansje", "hans", True), ("ann", "anna", False),
        ("jo", "john", False), ("maria", "marco", False), ("dan", "diana", False), ("", "anna", False),
    ],
)  # fmt: skip
def test_short_and_tender_forms(one: str, other: str, same: bool) -> None:
    assert same_given_name(one, other) == same_given_name(other, one) == same


@pytest.mark.parametrize(
    ("code", "he", "she"),
    [
        ("en", "Mr Brask", "Mrs Brask"), ("en", "Mr. Brask", "Miss Brask"), ("de", "Herr Brask", "Frau Brask"),
        ("fr", "M. Brask", "Mme Brask"), ("nl", "dhr. Brask", "mevr. Brask"), ("nl", "meneer Brask", "mevrouw Brask"),
        ("it", "sig. Brask", "sig.ra Brask"), ("es", "Sr. Brask", "Sra. Brask"), ("es", "don Brask", "doña Brask"),
        ("el", "κ. Μπρασκά", "κα Μπρασκά"), ("el", "κύριο Μπρασκά", "κυρία Μπρασκά"),
        ("lt", "ponas Braskas", "ponia Braskas"), ("lt", "ponui Braskas", "ponios Braskas"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("first", [False, True])
def test_people_of_opposite_titles_are_two(code: str, he: str, she: str, first: bool) -> None:
    given = f"{GIVEN[code]} " if first and code in GIVEN else ""
    one = Known("listed/brask", "person", (f"{given}{he.split()[-1]}",), code, "", frozenset(["P01"]))
    marked = person(he, one.id), person(she, one.id)
    entities, [text] = gather((f"{he} :: {she}", marked), known=[one], languages=[code])
    assert len(entities) == 2
    assert len(set(text.split(" :: "))) == 2
    if given:  # a first name tells whose title it is
        assert next(e for e in entities if e.id == one.id).surfaces.keys() == {she}


def test_of_two_who_are_listed_each_has_a_title() -> None:
    craig = listed("listed/craig", "stepfather", "Craig Brask", where=["P01"])
    ellen = listed("listed/ellen", "mother", "Ellen Brask", where=["P01"])
    text = new(
        "Mr Brask hit Mrs Brask", person("Mr Brask", ellen.id), person("Mrs Brask", ellen.id), known=(craig, ellen)
    )
    assert text == "[stepfather] hit [mother]"


def test_the_list_a_decision_and_a_couple_keep_titles_together() -> None:
    both = listed("listed/brask", "teacher", "Brask", "Mr Brask", "Mrs Brask", where=["P01"])
    marked = person("Mr Brask", both.id), person("Mrs Brask", both.id)
    assert new("Mr Brask, Mrs Brask", *marked, known=(both,)) == "[teacher], [teacher]"
    one = listed("listed/brask", "teacher", "Brask", where=["P01"])
    merged = Decision(surface="Mrs Brask", decision="merge", same_as="Mr Brask")
    assert gather(("Mr Brask, Mrs Brask", marked), known=[one], decisions=[merged])[1] == ["[teacher], [teacher]"]
    couple = person("Mr and Mrs Brask", one.id), person("Mr Brask", one.id)
    assert len(gather(("Mr and Mrs Brask :: Mr Brask", couple), known=[one])[0]) == 1
