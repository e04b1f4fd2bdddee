"""Organisations where nothing has a capital."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.unmarked import find_unmarked, with_kinds
from anonymizer.mentions import ORGANISATION, PERSON, PLACE, REPLACE, REVIEW, Mention


def bodies(text: str, code: str) -> list[str]:
    found = list(find_unmarked(text, code))
    assert all((m.tier, m.category) == (REVIEW, ORGANISATION) for m in found)
    return [text[m.start : m.end] for m in found]


@pytest.mark.parametrize(
    ("text", "code", "body"),
    [
        ("and the council wrote to us", "en", "council"),
        ("j'ai écrit à la mairie et attendu", "fr", "mairie"),
        ("le conseil régional a payé", "fr", "conseil régional"),
        ("fui al ayuntamiento con ella", "es", "ayuntamiento"),
        ("è andata dalla questura", "it", "questura"),
        ("das städtische parlament hat abgelehnt", "de", "städtische parlament"),
        ("de rechtbank zei niets", "nl", "rechtbank"),
        ("πήγα στο υπουργείο", "el", "υπουργείο"),
        ("tai sprendė taryba", "lt", "taryba"),
    ],
)
def test_a_body_with_its_article_is_a_particular_one(text: str, code: str, body: str) -> None:
    assert bodies(text, code) == [body]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("we lived in a council house", "en"),
        ("he gave me a commission", "en"),
        ("dans la chambre de ma sœur", "fr"),
        ("il m'a donné un conseil", "fr"),
        ("nella camera da letto", "it"),
        ("op de kamer van mijn broer", "nl"),
        ("un consejo que me dio", "es"),
    ],
)
def test_rooms_advice_and_any_body_are_nobody(text: str, code: str) -> None:
    assert bodies(text, code) == []


def whole(text: str, name: str, code: str, category: str = PLACE) -> str:
    start = text.index(name)
    [mention] = with_kinds(text, code, [Mention(start, start + len(name), REPLACE, category, "gazetteer")])
    return text[mention.start : mention.end]


@pytest.mark.parametrize(
    ("text", "name", "code", "expected"),
    [
        ("das gymnasium zelvan war groß", "zelvan", "de", "gymnasium zelvan"),
        ("am zelvan-gymnasium war ich", "zelvan", "de", "zelvan-gymnasium"),
        ("in café zelvoort zaten we", "zelvoort", "nl", "café zelvoort"),
        ("mokiausi zelvanos žaliojoje mokykloje tada", "zelvanos", "lt", "zelvanos žaliojoje mokykloje"),
    ],
)
def test_the_kind_beside_a_name_belongs_to_it(text: str, name: str, code: str, expected: str) -> None:
    assert whole(text, name, code) == expected


@pytest.mark.parametrize(
    ("text", "name", "code", "category"),
    [
        ("de school waar zelvoort zat", "zelvoort", "nl", PERSON),
        ("die schule war in zelvan", "zelvan", "de", PLACE),
        ("we went with zelda home", "zelda", "en", PERSON),
    ],
)
def test_a_kind_elsewhere_in_the_sentence_does_not(text: str, name: str, code: str, category: str) -> None:
    assert whole(text, name, code, category) == name
