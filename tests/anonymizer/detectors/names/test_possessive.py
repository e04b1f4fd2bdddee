"""Where a name ends."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.possessive import bridged, with_possessive
from anonymizer.mentions import DATE, ORGANISATION, PERSON, REPLACE, Mention, settle


def ended(text: str, name: str, category: str = PERSON) -> str:
    start = text.index(name)
    [mention] = with_possessive(text, "en", [Mention(start, start + len(name), REPLACE, category, "model")])
    return text[mention.start : mention.end]


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("We bought it at Brimley's.", "Brimley", "Brimley's"),
        ("Brimley’s had everything", "Brimley", "Brimley’s"),
        ("near Brimley's and the baker", "Brimley", "Brimley's"),
        ("the shop, Hobbins', closed", "Hobbins", "Hobbins'"),
    ],
)
def test_what_belongs_to_a_name(text: str, name: str, whole: str) -> None:
    assert ended(text, name, ORGANISATION) == whole


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("that was Brimley's dog", "Brimley"),
        ("we live at 'The Larches', 4 Tavern Road", "The Larches"),
        ("a Zelvany-born man", "Zelvany"),
        ("a brick-built house", "brick"),
        ("Brimley isn't here", "Brimley"),
    ],
)
def test_what_does_not(text: str, name: str) -> None:
    assert ended(text, name) == name


def test_a_date_has_no_possessive() -> None:
    assert ended("in 1958's and", "1958", DATE) == "1958"


def test_a_language_without_possessives_is_left_alone() -> None:
    mention = Mention(0, 7, REPLACE, PERSON, "model")
    assert list(with_possessive("Brimley's.", "lt", [mention])) == [mention]


@pytest.mark.parametrize(("code", "parts"), [("nl", ["Orla el Zelvani"]), ("es", ["Orla", "Zelvani"])])
def test_a_small_word_between_two_parts_of_a_name_belongs_to_it(code: str, parts: list[str]) -> None:
    text = "Orla el Zelvani"
    found = settle(bridged(text, code, [Mention(0, 4, REPLACE, PERSON, "net"), Mention(8, 15, REPLACE, PERSON, "net")]))
    assert [text[m.start : m.end] for m in found] == parts
