"""Institutions with "and", quotation marks, small letters, a genitive, a translation."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.bodies import find_bodies, with_translations
from anonymizer.dictionary import has_dictionary
from anonymizer.mentions import ORGANISATION, PERSON, PLACE, REPLACE, REVIEW, WORD, Mention, settle


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("to the Office for Widows and Orphans on Monday", "Office for Widows and Orphans"),
        ("the Quarton Institute of Bees, Wasps and Ants", "Quarton Institute of Bees, Wasps and Ants"),
        ("by the Quarton and Larkfield Hospitals, which", "Quarton and Larkfield Hospitals"),
        ("before the Quarton Court of First-instance that", "Quarton Court of First-instance"),
        ("was told by the Quarton court that", "Quarton court"),
        ("he joined the “Xenia” movement then", "“Xenia” movement"),
        ("by the Quarton Labour and Pensions Office that", "Quarton Labour and Pensions Office"),
        ("at the 12th Cavalry Brigade Commander's office in", "12th Cavalry Brigade Commander's office"),
        (
            "the Quarton Society for the Protection of Larks and Ferrets had",
            "Quarton Society for the Protection of Larks and Ferrets",
        ),
        ("to the Federal Minister for Pensions and Taxes on", "Federal Minister for Pensions and Taxes"),
        ("by Court No. 2 of Quarton that", "Court No. 2 of Quarton"),
        ("with the 3rd Quarton Regiment there", "3rd Quarton Regiment"),
        ("a place known as the “House of Deep Studies” near", "“House of Deep Studies”"),
        ("an article entitled “We shall never dive again” in", "“We shall never dive again”"),
        ("by the silver divers' trade union for", "silver divers' trade union"),
    ],
)
def test_names_of_several_parts(text: str, surface: str) -> None:
    assert [text[m.start : m.end] for m in settle(find_bodies(text, "en"))] == [surface]


@pytest.mark.parametrize(
    "text",
    [
        "Anna went to court",
        "I met Anna and Tom",
        "my school and Anna's",
        "he said “Come here” to them",
        "at the court",
        "I met Anna and Quarton Council",
        "Tom's office",
        "the 3rd May",
        "called “hey you” by them",
        "the divers' gear",
    ],
)
def test_what_is_no_institution(text: str) -> None:
    assert list(find_bodies(text, "en")) == []


def _around(text: str, name: str, category: str = ORGANISATION, tier: str = REPLACE) -> list[tuple[str, str]]:
    start = text.index(name)
    mention = Mention(start, start + len(name), tier, category, "model")
    return [(text[m.start : m.end], m.tier) for m in with_translations(text, "en", [mention])]


@pytest.mark.skipif(not has_dictionary("en"), reason="no English dictionary is installed")
def test_a_translation_in_brackets_belongs_to_its_name() -> None:
    text = "the Quarton Regional Court (Krajský súd) said"
    assert _around(text, "Quarton Regional Court") == [("Quarton Regional Court", REPLACE), ("Krajský súd", REPLACE)]
    assert _around("at Quarton House (a lovely place)", "Quarton House") == [("Quarton House", REPLACE)]


def test_an_abbreviation_in_brackets_belongs_to_its_name() -> None:
    text = "the Quarton Larch Society (“QLS”) paid"
    assert _around(text, "Quarton Larch Society", tier=REVIEW) == [("Quarton Larch Society", REVIEW), ("QLS", REVIEW)]
    assert _around("at Quarton House (NHS)", "Quarton House") == [("Quarton House", REPLACE)]


def test_the_genitive_and_the_kind_of_area() -> None:
    assert _around("the Quarton Court's view", "Quarton Court") == [("Quarton Court's", REPLACE)]
    assert _around("the Quarton Corps's office in", "Quarton Corps") == [("Quarton Corps's office", REPLACE)]
    assert _around("in Quarton district", "Quarton", PLACE) == [("Quarton district", REPLACE)]
    assert _around("Tom Larch's office", "Tom Larch", PERSON) == [("Tom Larch", REPLACE)]


def test_a_body_without_a_name_is_a_particular_one_in_a_papers_alone() -> None:
    text = "to the regional diving office, the assize court and an office"
    assert [text[m.start : m.end] for m in find_bodies(text, "en", paper=True)] == [
        "the regional diving office",
        "the assize court",
    ]
    assert list(find_bodies(text, "en")) == []


def test_a_part_of_a_body_and_what_it_is_belong_to_its_name() -> None:
    assert _around("at the lost divers branch of the Quarton Office", "Quarton Office") == [
        ("lost divers branch of the Quarton Office", REPLACE)
    ]
    assert _around("by the Quarton Police headquarters in", "Quarton Police") == [
        ("Quarton Police headquarters", REPLACE)
    ]
    assert _around("the Quarton Assize Court no. 4 sat", "Quarton Assize Court") == [
        ("Quarton Assize Court no. 4", REPLACE)
    ]
    assert _around("the wing of the Quarton", "Quarton", PLACE) == [("Quarton", REPLACE)]


def test_what_a_company_is_by_law_belongs_to_its_name() -> None:
    assert _around("sued Marl & Orne plc over", "Marl & Orne", PERSON) == [("Marl & Orne plc", REPLACE)]
    assert _around("by Orlem s.r.o. and", "Orlem", PLACE) == [("Orlem s.r.o.", REPLACE)]
    assert _around("Orlem Limitedly", "Orlem", PLACE) == [("Orlem", REPLACE)]


def test_letters_before_what_they_stand_for() -> None:
    text = "the QDF-L (Quarton Divers' Front) was"
    assert _around(text, "QDF-L", WORD, REVIEW) == [
        ("QDF-L", REVIEW),
        ("QDF-L", REPLACE),
        ("Quarton Divers' Front", REPLACE),
    ]
    assert _around("the NHS (as it was)", "NHS", WORD, REVIEW) == [("NHS", REVIEW)]
