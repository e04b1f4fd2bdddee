"""Names that no list knew: which of them are one person, which are two, and what relation the words around give."""

from __future__ import annotations

import itertools

from anonymizer.detection import Interview
from anonymizer.entities.discovery import discover
from anonymizer.entities.known import Known
from anonymizer.mentions import ORGANISATION, PERSON, PLACE, REPLACE, REVIEW, Mention
from anonymizer.transcript import Piece, Transcript, Turn

Found = tuple[str, str]  # surface and category


def interview(id: str, *texts: str, code: str = "en") -> Interview:
    turns = tuple(Turn("", text, 1, (Piece(0, 0, len(text)),), role="participant", speaker=id) for text in texts)
    return Interview(id, code, Transcript("\n".join(texts), turns))


def mentions(one: Interview, *found: Found, tier: str = REPLACE, entity: str = "") -> list[list[Mention]]:
    """Every place where a surface stands, as a detector would give it."""
    rows: list[list[Mention]] = []
    for text in one.texts:
        row: list[Mention] = []
        for surface, category in sorted(found, key=lambda f: -len(f[0])):
            start = text.find(surface)
            while start >= 0:
                if not any(m.start < start + len(surface) and start < m.end for m in row):
                    row.append(Mention(start, start + len(surface), tier, category, "model", entity))
                start = text.find(surface, start + 1)
        rows.append(sorted(row))
    return rows


def people(*study: tuple[Interview, tuple[str, ...]]) -> dict[str, Known]:
    found = {one.id: mentions(one, *((name, PERSON) for name in names)) for one, names in study}
    return {known.id: known for known in discover([one for one, _ in study], found)}


def test_a_full_name_and_its_parts_are_one_person() -> None:
    one = interview("P01", "Hannah Okafor rang.", "I like Hannah.", "Mrs Okafor is kind.")
    [hannah] = people((one, ("Hannah Okafor", "Hannah", "Okafor"))).values()
    assert (hannah.id, hannah.category, hannah.listed) == ("person/hannah okafor", PERSON, False)
    assert set(hannah.names) == {"hannah okafor", "hannah", "okafor"}
    assert hannah.interviews == {"P01"}


def test_a_title_is_no_part_of_a_name() -> None:
    found = people((interview("P01", "Mrs Okafor came.", "Then Okafor left."), ("Mrs Okafor", "Okafor")))
    assert list(found) == ["person/okafor"]


def test_a_first_name_that_two_people_have_joins_neither() -> None:
    one = interview("P01", "Hannah Okafor rang.", "Hannah Reed rang.", "I like Hannah.")
    found = people((one, ("Hannah Okafor", "Hannah Reed", "Hannah")))
    assert set(found) == {"person/hannah okafor", "person/hannah reed", "person/hannah"}
    assert not any("hannah" in known.names for id, known in found.items() if id != "person/hannah")


def test_a_first_name_joins_the_full_name_of_its_own_interview() -> None:
    found = people(
        (interview("P01", "Hannah Okafor rang.", "I like Hannah."), ("Hannah Okafor", "Hannah")),
        (interview("P02", "Hannah Reed rang."), ("Hannah Reed",)),
    )
    assert found["person/hannah okafor"].names == ("hannah okafor", "hannah")
    assert found["person/hannah reed"].names == ("hannah reed",)


def test_declined_forms_are_one_person() -> None:
    one = interview("P01", "Ο Γιώργος ήρθε.", "Είδα τον Γιώργο.", "του Γιώργου", code="el")
    [known] = people((one, ("Γιώργος", "Γιώργο", "Γιώργου"))).values()
    assert len(known.names) == 3


def test_names_in_two_languages_stay_apart() -> None:
    found = people(
        (interview("P01", "Then Anna Marsh came."), ("Anna Marsh",)), (interview("P02", "Anna", code="de"), ("Anna",))
    )
    assert sorted((known.id, known.language) for known in found.values()) == [
        ("person/anna", "de"),
        ("person/anna marsh", "en"),
    ]


def test_the_relation_that_is_said_most_counts() -> None:
    one = interview("P01", "my aunt Ellen", "my sister Ellen", "my sister Ellen", "Ellen")
    [ellen] = people((one, ("Ellen",))).values()
    assert ellen.relation == "sister"


def test_the_order_of_interviews_does_not_matter() -> None:
    study = [
        (interview("P01", "Hannah Okafor, my aunt Hannah."), ("Hannah Okafor", "Hannah")),
        (interview("P02", "My sister Hannah.", "Tom Reed"), ("Hannah", "Tom Reed")),
        (interview("P03", "Tom, my uncle."), ("Tom",)),
    ]
    results = [people(*order) for order in itertools.permutations(study)]
    assert all(result == results[0] for result in results)


def test_what_is_known_or_doubtful_is_not_discovered() -> None:
    one = interview("P01", "Then Hannah Okafor rang.")
    for found in (
        mentions(one, ("Hannah Okafor", PERSON), entity="listed/x"),
        mentions(one, ("Hannah Okafor", PERSON), tier=REVIEW),
        mentions(one, ("Hannah Okafor", "handle")),
        mentions(one),
    ):
        assert discover([one], {"P01": found}) == []


def test_one_slip_of_a_recogniser_is_outvoted() -> None:
    one = interview("P01", "Then Orlemond.", "Orlemond again.", "Orlemond")
    found = mentions(one, ("Orlemond", PLACE))
    found[2] = mentions(one, ("Orlemond", PERSON))[2]
    assert [known.id for known in discover([one], {"P01": found})] == ["place/orlemond"]


def test_an_article_makes_no_second_organisation() -> None:
    one = interview(
        "P01", "Le Groupe Kerbiriou recrute.", "Au Groupe Kerbiriou on recrute.", "À La Rochelle.", code="fr"
    )
    found = mentions(
        one, ("Le Groupe Kerbiriou", ORGANISATION), ("Groupe Kerbiriou", ORGANISATION), ("La Rochelle", PLACE)
    )
    assert [known.id for known in discover([one], {"P01": found})] == [
        "organisation/groupe kerbiriou", "place/la rochelle"
    ]  # fmt: skip


def test_places_and_organisations_need_a_telling_word() -> None:
    one = interview("P01", "Alder Vale School", "high school", "Harrowmere")
    found = [
        *mentions(one, ("Alder Vale School", ORGANISATION))[:1],
        *mentions(one, ("high school", ORGANISATION))[1:2],
        *mentions(one, ("Harrowmere", PLACE))[2:],
    ]
    assert [known.id for known in discover([one], {"P01": found})] == [
        "organisation/alder vale school",
        "place/harrowmere",
    ]


def test_one_participants_aunt_is_not_another_ones_sister() -> None:
    found = people(
        (interview("P01", "My sister Ellen rang.", "Ellen left."), ("Ellen",)),
        (interview("P02", "My aunt Ellen rang."), ("Ellen",)),
        (interview("P03", "Then Ellen rang."), ("Ellen",)),
    )
    assert {known.relation: known.interviews for known in found.values()} == {
        "sister": {"P01"}, "aunt": {"P02"}, "": {"P03"},
    }  # fmt: skip


def test_a_full_name_is_one_person_unless_two_participants_say_otherwise() -> None:
    one = interview("P01", "My aunt Ellen Reed rang.")
    two = interview("P02", "Then Ellen Reed rang.")
    assert [k.interviews for k in people((one, ("Ellen Reed",)), (two, ("Ellen Reed",))).values()] == [{"P01", "P02"}]
    other = interview("P02", "My sister Ellen Reed rang.")
    assert sorted(k.relation for k in people((one, ("Ellen Reed",)), (other, ("Ellen Reed",))).values()) == [
        "aunt",
        "sister",
    ]


def test_two_interviews_of_one_participant_speak_of_the_same_sister() -> None:
    [ellen] = people(
        (interview("P01-1", "My sister Ellen rang."), ("Ellen",)), (interview("P01-2", "Then Ellen rang."), ("Ellen",))
    ).values()
    assert (ellen.id, ellen.relation, ellen.interviews) == ("person/ellen", "sister", {"P01-1", "P01-2"})
