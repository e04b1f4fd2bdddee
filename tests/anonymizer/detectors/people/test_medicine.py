"""Illnesses by the form of their names."""

from __future__ import annotations

import pytest

from anonymizer.detectors.people.medicine import find_medical


def found(text: str, code: str = "en") -> list[str]:
    assert all((m.tier, m.category) == ("review", "illness") for m in find_medical(text, code))
    return [text[m.start : m.end] for m in find_medical(text, code)]


@pytest.mark.parametrize(
    ("text", "code", "surface"),
    [
        ("I had bursitis then", "en", "bursitis"), ("he has a neuropathy", "en", "neuropathy"), ("after my splenectomy", "en", "splenectomy"),
        ("a fracture of the left heel in May", "en", "fracture of the left heel"), ("he broke my wrist once", "en", "broke my wrist"),
        ("Fractured my elbow.", "en", "Fractured my elbow"),
        ("calcification of the elbow was", "en", "calcification of the elbow"), ("degenerative osteopathy", "en", "degenerative osteopathy"), ("at C4-C5 of it", "en", "C4-C5"),
        ("a scar over her left eyebrow", "en", "scar over her left eyebrow"), ("a tattoo of a heron", "en", "tattoo of a heron"),
        ("a herniated disc", "en", "herniated disc"), ("has Orlem's disease now", "en", "Orlem's disease"), ("his legs were amputated", "en", "legs were amputated"), ("on lorazepam since", "en", "lorazepam"), ("with two prostheses", "en", "prostheses"),
        ("a prosthetic knee joint", "en", "prosthetic knee joint"), ("fracture of the 3rd lumbar vertebra", "en", "fracture of the 3rd lumbar vertebra"),
        ("j'ai des lombalgies", "fr", "lombalgies"), ("mit Tendinitis", "de", "Tendinitis"), ("eine Psychose", "de", "Psychose"), ("an Tuberkulose", "de", "Tuberkulose"), ("door artrose", "nl", "artrose"),
        ("con la fibromialgia", "it", "fibromialgia"), ("la tubercolosi", "it", "tubercolosi"), ("tuvo una neuropatía", "es", "neuropatía"),
    ],
)  # fmt: skip
def test_the_word_tells_that_it_is_an_illness(text: str, code: str, surface: str) -> None:
    assert found(text, code) == [surface]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("my diagnosis and the prognosis, a crisis, full of nostalgia and empathy at the academy", "en"), ("it broke my heart", "en"), ("the loss of the ship, a burn on the table, magazine", "en"),
        ("la nostalgie et la sympathie", "fr"), ("die Akademie der Chemie", "de"), ("de premie en de academie", "nl"),
        ("la simpatia e la nostalgia", "it"), ("la telepatía", "es"), ("arthritis", "el"),
    ],
)  # fmt: skip
def test_other_words_with_such_an_end_are_left_alone(text: str, code: str) -> None:
    assert found(text, code) == []
