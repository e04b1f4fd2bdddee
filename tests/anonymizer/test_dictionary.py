"""Words, slips, compounds and names, told by a dictionary."""

from __future__ import annotations

import pytest

from anonymizer.dictionary import has_dictionary, is_compound, is_given_name, is_name, is_slip, is_surname, is_word


@pytest.mark.parametrize(
    "word", ["camisole", "camisoles", "knitted", "stopping", "Tables", "quickly", "worries", "had"]
)
def test_words_in_their_forms(word: str) -> None:
    assert is_word(word, "en")


@pytest.mark.parametrize("word", ["Zelvany", "thornbury", "orlemond", "Brennick"])
def test_names_are_no_words(word: str) -> None:
    assert not is_word(word, "en") and not is_slip(word, "en")


@pytest.mark.parametrize(
    ("word", "slip"), [("questons", True), ("diferent", True), ("hospitall", True), ("brennick", False)]
)
def test_slips(word: str, slip: bool) -> None:
    assert is_slip(word, "en") is slip


def test_short_words_have_too_many_neighbours_to_be_slips() -> None:
    assert not is_slip("lynd", "en")


def test_compounds() -> None:
    assert is_compound("sandshoes", "en") and not is_compound("orlemond", "en")


def test_names_that_are_words_too_are_left_to_the_shorter_list() -> None:
    assert is_given_name("doreen", "en") and is_given_name("hannah", "en")
    assert not is_given_name("else", "en") and not is_given_name("merry", "en")
    assert is_surname("smith", "en") and is_name("smith", "en") and not is_given_name("table", "en")


def test_a_language_without_a_dictionary_says_nothing() -> None:
    assert not has_dictionary("lt")
    assert not is_word("namas", "lt") and not is_given_name("zelvany", "lt")
