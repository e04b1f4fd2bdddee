"""Names where nothing has a capital."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.cues import find_cued
from anonymizer.detectors.names.lowered import find_lowered
from anonymizer.detectors.names.towns import find_towns
from anonymizer.detectors.words import Usage
from anonymizer.mentions import settle


def found(text: str) -> set[str]:
    mentions = settle([*find_lowered(text, "en"), *find_cued(text, "en", Usage([text], "en"), True)])
    return {text[m.start : m.end] for m in mentions}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("so then mrs brennick came in", {"mrs brennick"}),
        ("it was dr. joan quill who said", {"dr. joan quill"}),
        ("we lived at 43 tavern road then", {"43 tavern road"}),
        ("my name is nadia brennick and", {"nadia brennick"}),
        ("with my foster mum jacqui and", {"jacqui"}),
        ("because brennick said it was quiet", {"brennick"}),
    ],
)
def test_names(text: str, names: set[str]) -> None:
    assert names <= found(text)


@pytest.mark.parametrize(
    "text", ["i don't know and i wouldn't say", "the doctor said so", "two miles of road", "my sister and i went home"]
)
def test_ordinary_speech_is_left_alone(text: str) -> None:
    assert found(text) == set()


@pytest.mark.parametrize(
    ("text", "code", "town", "tier"),
    [
        ("so we moved to london then", "en", "london", "replace"), ("then paris came up", "fr", "paris", "replace"),
        ("alors on est allés à mulhouse hier", "fr", "mulhouse", "replace"), ("und dann in berlin war", "de", "berlin", "replace"),
        ("toen naar den haag gegaan", "nl", "den haag", "replace"), ("poi a reggio emilia sono", "it", "reggio emilia", "replace"),
        ("luego en españa ya", "es", "españa", "replace"), ("i was reading a book", "en", "reading", "review"),
        ("puis la croix du cou", "fr", "croix", "review"), ("over de grens, duitsland in", "nl", "duitsland", "replace"),
    ],
)  # fmt: skip
def test_towns_and_countries(text: str, code: str, town: str, tier: str) -> None:
    assert (town, tier) in {(text[m.start : m.end], m.tier) for m in find_towns(text, code)}
