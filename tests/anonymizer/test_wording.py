"""What placeholders say: complete, and no two things alike, in every language."""

from __future__ import annotations

import re

import pytest

from anonymizer.categories import CATEGORIES
from anonymizer.languages import LANGUAGES
from anonymizer.wording import MASKS, WORDINGS, Wording, english_relation


def test_every_language_has_its_words() -> None:
    assert set(WORDINGS) == set(LANGUAGES)


@pytest.mark.parametrize("wording", [w for c, w in WORDINGS.items() if c != "en"], ids=lambda w: w.code)
def test_everything_that_a_detector_can_say_has_a_word(wording: Wording) -> None:
    said = {r for one in LANGUAGES.values() for r in one.kin.values()} | {"offender", "offender's alias", "interviewer"}
    assert said - set(wording.relations) == set()
    kinds = {kind for one in LANGUAGES.values() for kind in one.organisations.values()}
    assert kinds | set(CATEGORIES) | {"town", "city", "country"} == set(wording.kinds)


@pytest.mark.parametrize("wording", list(WORDINGS.values()), ids=lambda w: w.code)
def test_no_two_things_are_called_alike(wording: Wording) -> None:
    said = [*wording.relations.values(), *wording.kinds.values(), wording.unreviewed]
    assert sorted(set(said)) == sorted(said)


def test_what_waits_for_review_says_so_in_every_language() -> None:
    assert len(MASKS) == len(WORDINGS)
    assert all(re.fullmatch(r"\[[^\W\d_]+( [^\W\d_]+)*\]", mask) for mask in MASKS)


def test_a_relation_is_the_same_in_every_language() -> None:
    for wording in WORDINGS.values():
        for english, word in wording.relations.items():
            assert english_relation(word.upper() if wording.code != "de" else word) == english


def test_a_word_means_the_same_in_every_language_that_has_it() -> None:
    meanings: dict[str, set[str]] = {}
    for wording in WORDINGS.values():
        for english, word in (*wording.relations.items(), *wording.kinds.items()):
            meanings.setdefault(word, set()).add(english)
    assert {word: found for word, found in meanings.items() if len(found) > 1} == {}
