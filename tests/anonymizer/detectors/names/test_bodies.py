"""Institutions with "and", quotation marks, small letters, a genitive, a translation."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.bodies import find_bodies, with_translations
from anonymizer.dictionary import has_dictionary
from anonymizer.mentions import ORGANISATION, PERSON, PLACE, REPLACE, REVIEW, Mention


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("to the Office for Widows and Orphans on Monday", "Office for Widows and Orphans"),
        ("the Quarton Institute of Bees, Wasps and Ants", "Quarton Institute of Bees, Wasps and Ants"),
        ("by the Quarton and Larkfield Hospitals, which", "Quarton and Larkfield Hospitals"),
        ("before the Quarton Court of First-instance that", "Quarton Court of First-instance"),
        ("was told by the Quarton court that", "Quarton court"),
        ("he joined the “Xenia” movement then", "“Xenia” movement"),
    ],
)
def test_names_of_several_parts(text: str, surface: str) -> None:
    assert [text[m.start : m.end] for m in find_bodies(text, "en")] == [surface]


@pytest.mark.parametrize(
    "text",
    ["Anna went to court", "I met Anna and Tom", "my school and Anna's", "he said “Come here” to them", "at the court"],
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
