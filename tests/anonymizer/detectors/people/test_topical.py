"""What one interview speaks of and no other does."""

from __future__ import annotations

import pytest

from anonymizer.detectors.people.topical import find_topical
from anonymizer.detectors.words import Usage
from anonymizer.mentions import REPLACE, REVIEW, WORD

BEES = ["I kept beehives then.", "The beehives stood by the road, and I sold them.", "One of the beehives fell over."]


def found(texts: list[str], study: list[str] | None = None) -> list[str]:
    marked = zip(texts, find_topical(texts, "en", Usage(study or texts, "en")), strict=True)
    mentions = [(text, m) for text, of_turn in marked for m in of_turn]
    assert {(m.tier, m.category) for _, m in mentions} <= {(REVIEW, WORD)}
    return [text[m.start : m.end] for text, m in mentions]


def test_a_rare_word_said_again_and_again() -> None:
    assert found(BEES) == ["beehives"] * 3


def test_words_of_one_root_count_together() -> None:
    assert found(["He was a taxidermist.", "His taxidermy was known.", "I never liked taxidermy."]) == [
        "taxidermist", "taxidermy", "taxidermy",
    ]  # fmt: skip


def test_what_another_interview_says_too_tells_no_one_apart() -> None:
    assert found(BEES, [*BEES, "We had beehives, too."]) == []


@pytest.mark.parametrize(
    "texts",
    [
        ["The grooming began.", "I knew of grooming.", "It was grooming."],  # what every interview here is about
        ["We had beehives.", "The beehives."],  # twice is not often
        ["My kitchen.", "The kitchen.", "A kitchen."],  # anybody's
        ["I mustn't go.", "He mustn’t go.", "She mustn't."],
        ["I kept beehives."] * 3
        + ["And then we went home and had our tea and went to bed again."] * 3000,  # in a long talk
    ],
)
def test_what_does_not_stand_out(texts: list[str]) -> None:
    assert found(texts) == []


def test_other_languages_have_no_list_that_would_do() -> None:
    assert list(find_topical(["ruches, ruches, ruches"], "fr", Usage([], "fr"))) == [[]]


def test_what_keeps_standing_beside_it_belongs_to_it() -> None:
    texts = ["The winter beehives stood there.", "My winter beehives.", "Five winter beehives.", "The beehives."]
    assert found(texts) == ["winter beehives"] * 3 + ["beehives"]


def test_what_a_case_is_about_tells_it_apart_and_the_words_of_the_law_do_not() -> None:
    texts = [*BEES, "The beehives, the beehives, he quashed it, they quashed it, quashed."]
    marked = zip(texts, find_topical(texts, "en", Usage(texts, "en"), paper=True), strict=True)
    assert {(text[m.start : m.end], m.tier) for text, found in marked for m in found} == {("beehives", REPLACE)}
