"""Names by what stands before them."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.cues import find_cued
from anonymizer.detectors.words import Usage
from anonymizer.mentions import settle


def found(text: str, code: str) -> list[str]:
    return [text[m.start : m.end] for m in settle(find_cued(text, code, Usage([text], code), False))]


@pytest.mark.parametrize(
    ("text", "code", "surface"),
    [
        ("then Mr ap Zelvan came", "en", "Mr ap Zelvan"), ("then Dr van der Zelvan came", "en", "Dr van der Zelvan"),
        ("my friend Orla el Zelvani came", "en", "Orla el Zelvani"), ("toen kwam mr. Zelvan binnen", "nl", "mr. Zelvan"),
        ("mijn vriendin Orla el Zelvani kwam", "nl", "Orla el Zelvani"), ("ήρθε ο παπα-Ορλέμης", "el", "παπα-Ορλέμης"),
        ("ήρθε ο δόκτωρ Ορλέμης", "el", "δόκτωρ Ορλέμης"), ("vino la teniente Zelvani", "es", "teniente Zelvani"),
    ],
)  # fmt: skip
def test_a_title_and_the_small_words_of_a_name_belong_to_it(text: str, code: str, surface: str) -> None:
    assert found(text, code) == [surface]


def test_a_preposition_ends_a_name() -> None:
    assert found("mio zio Orlem al Bar Zelvan", "it")[0] == "Orlem"
    assert found("mi tío Orlem al Bar Zelvan", "es")[0] == "Orlem"


@pytest.mark.parametrize(
    ("text", "code", "surface"),
    [
        ("My brother Zelvan came", "en", "Zelvan"), ("and his sister Zelvan came", "en", "Zelvan"),
        ("Then Sister Zelvan came", "en", "Sister Zelvan"),
        ("meine Schwester Zelvan kam", "de", "Zelvan"),
    ],
)  # fmt: skip
def test_somebodys_brother_is_no_monk(text: str, code: str, surface: str) -> None:
    assert found(text, code) == [surface]


@pytest.mark.parametrize(
    ("text", "code"),
    [("o a su hermana. Que una hermana", "es"), ("chez mon oncle. Mais non", "fr"), ("zu meiner Tante. Dann ja", "de")],
)
def test_a_sentence_ends_after_a_relative(text: str, code: str) -> None:
    assert found(text, code) == []


def test_or_is_no_part_of_a_dutch_name() -> None:
    assert found("ze noemden me Orlem of Zelvan.", "nl") == ["Orlem"]
