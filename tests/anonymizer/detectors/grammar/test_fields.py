"""Forms and posts."""

from __future__ import annotations

import pytest

from anonymizer.detectors.grammar.fields import find_fields


def found(text: str, code: str = "en") -> list[tuple[str, str]]:
    return sorted((text[m.start : m.end], m.category) for m in find_fields(text, code))


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("Name: K.Marlow  \nLocation: Quarton \nComment: nice", "en", [("K.Marlow", "person"), ("Quarton", "place")]),
        ("Seller: Kit | Location: QT | Price: 5", "en", [("Kit", "person"), ("QT", "place")]),
        ("Nom : Marleau\nLieu de naissance : Quarton", "fr", [("Marleau", "person"), ("Quarton", "place")]),
        ("Geburtsname: Lärch", "de", [("Lärch", "person")]), ("Achternaam: Lariks", "nl", [("Lariks", "person")]),
        ("Cognome: Larici", "it", [("Larici", "person")]), ("Apellidos: Alerce Soto", "es", [("Alerce Soto", "person")]),
        ("Επώνυμο: Κρινάκης", "el", [("Κρινάκης", "person")]), ("Slapyvardis: tyliLape", "lt", [("tyliLape", "handle")]),
        ("Item: hat | Location for collection: Quarton", "en", [("Quarton", "place")]),
        ("Christian: a bit tired today", "en", [("Christian", "person")]),
    ],
)  # fmt: skip
def test_answers_of_forms_and_writers_of_posts(text: str, code: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, code) == expected


@pytest.mark.parametrize(
    "text", ["Note: this is it", "Question: how many?", "Interviewer: well", "I'll name: nothing", "Yes: I did"]
)
def test_other_colons_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_post_before_a_colon_wrote_nothing() -> None:
    assert found("Responsable Achats: Ida", "fr") == []
