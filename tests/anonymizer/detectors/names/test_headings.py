"""The head of a transcript: numbers of interviews, postcodes, houses that have a name."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.headings import find_headings


def found(text: str) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.category) for m in find_headings(text)]


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("INTERVIEW NO. 24\t\tDATE OF INTERVIEW:", "24"),
        ("INTERVIEW NO.7", "7"),
        ("INTERVIEW N0.12", "12"),
        ("Interview number: 118", "118"),
        ("Tape no 3", "3"),
        ("Participant ID: QX-17", "QX-17"),
        ("interview no. 24", "24"),
        ("Interviewee 12", "12"),
        ("MRS. QUILL\nORRA VALE. 2760.", "2760"),
        ("ORRA VALE, 81475\n", "81475"),
    ],
)
def test_numbers(text: str, surface: str) -> None:
    assert found(text) == [(surface, "code")]


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("I live at 'The Larches ', 54 Tavern Road", "The Larches"),
        ("We lived in a cottage called “Yarrow”.", "Yarrow"),
        ("The house was called 'Yarrow' then", "Yarrow"),
        ('MRS ELLEN QUILL\n"The Larches"\n54 Tavern Road', "The Larches"),
        ('mrs ellen quill\n"the larches"\n54 tavern road', "the larches"),
        ("they moved to 'Yarrow' in May", "Yarrow"),
        ("we had our tea at “Copper Lark” that day", "Copper Lark"),
    ],
)
def test_houses(text: str, surface: str) -> None:
    assert (surface, "place") in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "We had 24 interviews and no 7 of them was long.",
        "He said 'Good morning' to us",
        "'That is all', she said.",
        "at home 'I would' say that",
        "she laughed at 'no way'",
        "it cost 2760 pounds",
        "The tape ran on.",
    ],
)
def test_ordinary_speech_is_left_alone(text: str) -> None:
    assert found(text) == []
