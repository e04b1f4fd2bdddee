"""Gazetteers: names in the cases of their language, towns of the world, and common words left out."""

from __future__ import annotations

import pytest

from anonymizer.lexicon import countries, fold, given_names, is_town, place_names


@pytest.mark.parametrize(
    ("name", "code"),
    [("Vytautui", "lt"), ("Živilės", "lt"), ("Δημήτρη", "el"), ("Kees", "nl"), ("Gennaro", "it"), ("Ulrike", "de")],
)
def test_given_names_in_every_case(name: str, code: str) -> None:
    assert fold(name) in given_names(code)


@pytest.mark.parametrize(
    ("name", "code"), [("Warschau", "de"), ("Varšuvoje", "lt"), ("Πάτρας", "el"), ("Florencia", "es"), ("Rijsel", "nl")]
)
def test_towns_as_other_countries_call_them(name: str, code: str) -> None:
    assert is_town(fold(name), code)


@pytest.mark.parametrize(("word", "code"), [("most", "en"), ("media", "es"), ("solo", "it"), ("mitte", "de")])
def test_words_that_some_town_is_called_by_are_words(word: str, code: str) -> None:
    assert not is_town(word, code)


@pytest.mark.parametrize(
    ("name", "code"), [("Norwegen", "de"), ("Norvegija", "lt"), ("Noruega", "es"), ("Νορβηγία", "el")]
)
def test_countries_in_their_language(name: str, code: str) -> None:
    assert fold(name) in countries(code) & place_names(code)
