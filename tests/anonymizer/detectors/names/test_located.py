"""Places where nothing has a capital."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.located import find_located
from anonymizer.mentions import REPLACE, REVIEW


def found(text: str, code: str) -> dict[str, str]:
    return {text[m.start : m.end]: m.tier for m in find_located(text, code)}


@pytest.mark.parametrize(
    ("text", "code", "place", "tier"),
    [
        ("we flew to new zealand then", "en", "new zealand", REPLACE),
        ("on est partis au sri lanka en mai", "fr", "sri lanka", REPLACE),
        ("mein vater war in deutschland", "de", "deutschland", REPLACE),
        ("deutschland war mir fremd", "de", "deutschland", REVIEW),
        ("vivíamos en argentina con mi tía", "es", "argentina", REPLACE),
        ("l' italia mi mancava", "it", "italia", REVIEW),
        ("hij woonde in duitsland toen", "nl", "duitsland", REPLACE),
        ("tėtis dirbo norvegijoje", "lt", "norvegijoje", REVIEW),
        ("gyvenu klaipėdoje dabar", "lt", "klaipėdoje", REVIEW),
        ("αυτή ήταν από τη σύρο", "el", "σύρο", REVIEW),
    ],
)
def test_places_of_several_words_common_ones_and_declined_ones(text: str, code: str, place: str, tier: str) -> None:
    assert found(text, code)[place] == tier


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("it was a new house and a nice room", "en"),
        ("wir wollten essen und waren müde", "de"),
        ("la donna era in piazza ora", "it"),
        ("heel echt een man", "nl"),
        ("c'est la fin de la journée", "fr"),
    ],
)
def test_words_that_are_towns_as_well_are_words(text: str, code: str) -> None:
    assert found(text, code) == {}


def test_words_of_a_name_that_a_comma_parts_are_no_name() -> None:
    assert "sri, lanka" not in found("it is sri, lanka", "en")
