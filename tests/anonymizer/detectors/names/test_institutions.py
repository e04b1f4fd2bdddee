"""Public bodies that a capital makes particular ones."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.institutions import find_institutions
from anonymizer.detectors.words import Usage
from anonymizer.mentions import ORGANISATION, REPLACE


def found(text: str, code: str, *seen: str, lower_cased: bool = False) -> list[str]:
    mentions = list(find_institutions(text, code, Usage([text, *seen], code), lower_cased))
    assert all((m.tier, m.category) == (REPLACE, ORGANISATION) for m in mentions)
    return [text[m.start : m.end] for m in mentions]


@pytest.mark.parametrize(
    ("code", "text", "body"),
    [
        ("en", "I wrote to the Council about it.", "Council"),
        ("fr", "J'ai écrit au Conseil régional.", "Conseil régional"),
        ("es", "Escribí a la Comisión y esperé.", "Comisión"),
        ("it", "Ho scritto al Consiglio comunale.", "Consiglio comunale"),
        ("it", "Parlamento catalano, ha detto.", "Parlamento catalano"),
        ("nl", "Ik schreef aan de Raad.", "Raad"),
    ],
)
def test_a_capital_makes_it_a_particular_one(code: str, text: str, body: str) -> None:
    assert found(text, code) == [body]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I wrote to the council. Council houses are cold."),
        ("fr", "Un conseil pour la famille."),
        ("de", "Ich habe dem Rat geschrieben."),
    ],
)
def test_words_stay_words(code: str, text: str) -> None:
    assert found(text, code) == []


def test_what_a_study_writes_small_is_no_name() -> None:
    assert found("I wrote to the Council.", "en", "the council and the council again") == []


def test_without_capitals_nothing_is_told() -> None:
    assert found("the Council", "en", lower_cased=True) == []
