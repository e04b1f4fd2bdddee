"""Places up the hierarchy, where the gazetteer is sure."""

from __future__ import annotations

import pytest

from anonymizer.generalising.places import find_places, region_name, region_of

FOUND = [
    ("Leuven", "nl", "city", "BE"), ("Ieper", "nl", "town", "BE"), ("Βόλος", "el", "town", "GR"), ("Βόλου", "el", "town", "GR"),
    ("Kaunas", "lt", "city", "LT"), ("Kaune", "lt", "city", "LT"), ("PARMA", "it", "city", "IT"), ("København", "en", "city", "DK"),
    ("Belgique", "fr", "country", "BE"), ("Belgijoje", "lt", "country", "BE"), ("the Netherlands", "en", None, None),
    ("Netherlands", "en", "country", "NL"),
]  # fmt: skip
NOT_FOUND = [("Boston", "en"), ("Paris", "en"), ("Birmingham", "en"), ("Harrowmere", "en"), ("PE", "en"), ("", "fr")]


@pytest.fixture(scope="module", autouse=True)
def _gazetteer_read_once() -> None:
    find_places({name: code for name, code, *_ in (*FOUND, *NOT_FOUND)})


@pytest.mark.parametrize(("name", "code", "kind", "country"), FOUND)
def test_a_place_that_is_one_is_found(name: str, code: str, kind: str | None, country: str | None) -> None:
    found = find_places({name: code})
    assert {(place.kind, place.country) for place in found.values()} == ({(kind, country)} if kind else set())


@pytest.mark.parametrize(("name", "code"), NOT_FOUND)
def test_what_may_be_several_or_none_is_not(name: str, code: str) -> None:
    assert find_places({name: code}) == {}


def test_two_names_of_one_town_are_one_place() -> None:
    found = find_places({"Bruxelles": "fr", "Brussel": "nl"})
    assert found["Bruxelles"] == found["Brussel"]


def test_a_small_country_is_said_by_its_continent() -> None:
    assert (region_of("LU", 1_000_000), region_of("LU", 100), region_of("XX", 1)) == ("150", "LU", "")
    assert [region_name("150", code) for code in ("en", "fr", "el", "lt")] == ["Europe", "Europe", "Ευρώπη", "Europa"]
    assert (region_name("GB", "en"), region_name("BE", "en")) == ("the United Kingdom", "Belgium")
