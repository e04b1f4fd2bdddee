"""What one word tells of a person's orientation, origin or family, in every language."""

from __future__ import annotations

import pytest

from anonymizer.detectors.people.status import find_status


def found(text: str, code: str = "en") -> list[str]:
    assert {m.tier for m in find_status(text, code)} <= {"review"}
    return [text[m.start : m.end] for m in find_status(text, code)]


@pytest.mark.parametrize(
    ("text", "code", "surface"),
    [
        ("and I am gay, so", "en", "gay"), ("my mum was a widow", "en", "widow"), ("I was adopted at two", "en", "adopted"),
        ("she was white British", "en", "white British"), ("he's black and", "en", "black"), ("three Asian girls", "en", "Asian girls"),
        ("the white majority of it", "en", "white majority"), ("their non-Asian pupils", "en", "non-Asian pupils"),
        ("a whites-only bar", "en", "whites-only"), ("the rights of homosexuals", "en", "homosexuals"), ("before her gender reassignment", "en", "gender reassignment"), ("of non-European peoples", "en", "non-European"), ("of his colour (white) were", "en", "(white)"), ("many blacks left", "en", "blacks"),
        ("elle est lesbienne", "fr", "lesbienne"), ("er war verwitwet", "de", "verwitwet"), ("ik ben biseksueel", "nl", "biseksueel"),
        ("mia madre è vedova", "it", "vedova"), ("soy bisexual", "es", "bisexual"), ("είναι λεσβία", "el", "λεσβία"),
        ("mama buvo našlė", "lt", "našlė"),
    ],
)  # fmt: skip
def test_a_person_decides_about_it(text: str, code: str, surface: str) -> None:
    assert found(text, code) == [surface]


@pytest.mark.parametrize(
    "text",
    [
        "the house was white",
        "a black coat",
        "we adopted a dog",
        "it is brown bread",
        "the whites of two eggs",
        "white paint",
        "a widowhood",
    ],
)
def test_what_is_said_of_things_stays(text: str) -> None:
    assert found(text) == []
