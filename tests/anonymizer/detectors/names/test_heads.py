"""Kinds of organisations and the names beside them."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.heads import is_glued, is_head, organisations_in, tail_of
from anonymizer.detectors.words import words_of


def led(text: str, code: str) -> list[str]:
    return [text[start:end] for start, end in organisations_in(text, code)]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "à la clinique Sainte-Colombine hier", "clinique Sainte-Colombine"),
        ("it", "alla scuola media Giacinta Morri", "scuola media Giacinta Morri"),
        ("es", "en el colegio público Villarejo", "colegio público Villarejo"),
        ("en", "at the library in Larkfield then", "library in Larkfield"),
        ("lt", "kavinė „Šilagirė“ buvo", "kavinė „Šilagirė“"),
    ],
)
def test_a_kind_leads_a_name(code: str, text: str, name: str) -> None:
    assert led(text, code) == [name]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "à l'école avec Colombine"),
        ("es", "la escuela donde Eufrasia estaba"),
        ("it", "a scuola quando Giacinta"),
        ("en", "the school Larkfield"),
    ],
)
def test_who_is_there_is_no_part_of_the_name(code: str, text: str) -> None:
    assert led(text, code) == []


def test_the_end_of_a_longer_word_is_a_kind_beside_a_name() -> None:
    school, name = words_of("Gesamtschule Weierhorst")
    assert is_head(school, "de", True) and not is_head(school, "de", False) and not is_head(name, "de", True)


def test_a_kind_grown_together_with_its_name() -> None:
    assert is_glued(words_of("op het Elsabetcollege")[-1], "nl") and not is_glued(words_of("op het college")[-1], "nl")


def test_the_small_rest_of_a_name() -> None:
    assert tail_of("en").match(" public school") and not tail_of("en").match(" home")
