"""Firms with an "and" in their names, and people who only stand side by side."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.firms import find_firms
from anonymizer.mentions import ORGANISATION, REPLACE


def found(text: str, code: str) -> list[str]:
    mentions = list(find_firms(text, code))
    assert all((m.tier, m.category) == (REPLACE, ORGANISATION) for m in mentions)
    return [text[m.start : m.end] for m in mentions]


@pytest.mark.parametrize(
    ("code", "text", "firm"),
    [
        ("en", "She worked at Brimley, Orlem and Thrale until May.", "Brimley, Orlem and Thrale"),
        ("en", "a clerk with Brimley, Orlem, Thrale & Hawke, in town", "Brimley, Orlem, Thrale & Hawke"),
        ("en", "a tight deadline for Brimley, Orlem and Thrale today", "Brimley, Orlem and Thrale"),
        ("fr", "les logiciels d'AXR et Vexel France, surtout", "AXR et Vexel France"),
        ("fr", "on achetait chez Kerbiriou et fils.", "Kerbiriou et fils"),
        ("es", "en Villarejo y Hermanos todos", "Villarejo y Hermanos"),
        ("it", "da Torrisani e Figli, in centro", "Torrisani e Figli"),
        ("de", "bei Schnürpel und Söhne war", "Schnürpel und Söhne"),
        ("nl", "bij Wobbina en Zonen dus", "Wobbina en Zonen"),
    ],
)
def test_one_firm(code: str, text: str, firm: str) -> None:
    assert found(text, code) == [firm]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I looked at Brimley, Orlem and Thrale."),
        ("en", "I went with Brimley, Orlem and Thrale."),
        ("en", "a job with Emma, Lucy and Kate"),
        ("en", "we stopped at Leeds, Bradford and Sheffield"),
        ("en", "at Brimley, Orlem and Thrale Hawke"),
        ("fr", "la sœur d'Anna et Paul"),
        ("fr", "entre Lille et Brest, de Lille et Brest"),
        ("fr", "avec AXR et avec Vexel France"),
        ("fr", "Mère et fille, toutes les deux"),
        ("el", "στην Καλλιρρόη και Υιοί"),
    ],
)
def test_people_and_places_side_by_side_are_several(code: str, text: str) -> None:
    assert found(text, code) == []
