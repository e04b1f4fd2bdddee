"""The net: what it takes for a name, what it leaves for review, and what it leaves alone."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.net import find_net
from anonymizer.detectors.words import Usage
from anonymizer.mentions import settle

SEEN = ["so we went home and then the little boy said will you come", "we will, and it was quiet at home"]


def found(text: str, code: str = "en") -> list[tuple[str, str, str]]:
    usage = Usage([text, *SEEN], code)
    return [(text[m.start : m.end], m.tier, m.category) for m in settle(find_net(text, code, usage, False))]


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("then we took the Zelvany home", "en", ("Zelvany", "replace", "word")),
        ("then we took the Lantern home", "en", ("Lantern", "review", "word")),
        ("we met at Larkfield Hill public school", "en", ("Larkfield Hill public school", "replace", "organisation")),
        ("Little Zelvany was home", "en", ("Little Zelvany", "replace", "word")),
        ("she worked at Brimley's shop then", "en", ("Brimley's shop", "replace", "organisation")),
        ("à la clinique Sainte-Colombine hier", "fr", ("clinique Sainte-Colombine", "replace", "organisation")),
        ("Le Groupe Kerbiriou est venu", "fr", ("Le Groupe Kerbiriou", "replace", "organisation")),
        ("ik zat op het Sint-Elsabetcollege", "nl", ("Sint-Elsabetcollege", "replace", "organisation")),
        ("ze zat op het Zelvlyceum", "nl", ("Zelvlyceum", "replace", "organisation")),
        ("war mein Stiefvater Jürgen da", "de", ("Jürgen", "replace", "person")),
        ("alla scuola media Giacinta Morri", "it", ("scuola media Giacinta Morri", "replace", "organisation")),
        ("mokiausi Šilagirių progimnazijoje", "lt", ("Šilagirių progimnazijoje", "replace", "organisation")),
        ("there were 37 of us", "en", ("37", "review", "number")),
        ("he was violet.static there", "en", ("violet.static", "replace", "handle")),
    ],
)
def test_what_is_caught(text: str, code: str, expected: tuple[str, str, str]) -> None:
    assert expected in found(text, code)


@pytest.mark.parametrize(
    "text", ["So we went home. Then it was quiet.", "On Monday I saw Mum and Dad.", "Will you come?", "Oh."]
)
def test_ordinary_speech_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_openings_that_nobody_is_called_are_left_alone() -> None:
    assert found("Lentement. Tournesols ? Dernières nouvelles ?", "fr") == []
    assert found("Thankfully, we went home.") == []
    assert found("Abitavamo lontano. Andavo a piedi.", "it") == []
    assert found("Trabajaba mucho. Comíamos poco.", "es") == []
    assert found("El Ayuntamiento", "es") == [("Ayuntamiento", "review", "organisation")]


def test_a_bare_number_answers_something() -> None:
    assert found("Fourteen.") == [("Fourteen.", "review", "number")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Thomas. Or so.", "en"),
        ("Peter war es.", "de"),
        ("Anna venne dopo.", "it"),
        ("Paul vino.", "es"),
        ("London was far.", "en"),
        ("Vilniuje buvo gerai.", "lt"),
        ("Θεσσαλονίκης ήταν.", "el"),
    ],
)
def test_a_common_first_name_or_a_large_town_that_opens_a_sentence_waits_for_a_person(text: str, code: str) -> None:
    name = text.split()[0].strip(".")
    assert (name, "review", "word") in found(text, code)
    assert found(f"{text} We said {name.lower()} a lot.", code) == []


@pytest.mark.parametrize(("text", "code"), [("Birželio pabaigoj. Taip. Vienas.", "lt"), ("Ελληνικά. Γιατί;", "el")])
def test_what_looks_like_a_form_of_a_town_and_is_a_month_or_a_word_is_left_alone(text: str, code: str) -> None:
    assert found(text, code) == []
