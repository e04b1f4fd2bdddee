"""Dates, and what looks like one."""

from __future__ import annotations

import pytest

from anonymizer.detectors.dates import find_dates
from anonymizer.detectors.forms import words_said
from anonymizer.mentions import settle


def found(text: str, code: str = "en") -> list[str]:
    return [text[m.start : m.end] for m in settle(find_dates(text, code, words_said(text)))]


@pytest.mark.parametrize(
    ("text", "code", "surface"),
    [
        ("on 12th September, 1991 we", "en", "12th September, 1991"), ("on 14 and 27 July 1999", "en", "14 and 27 July 1999"),
        ("at 2023-09-14 03:15 PM it", "en", "2023-09-14 03:15 PM"), ("in l954 or so", "en", "l954"),
        ("in the summer of 1998", "en", "summer of 1998"), ("back in nineteen fifty-six", "en", "nineteen fifty-six"),
        ("in two thousand and four", "en", "two thousand and four"), ("the third of March", "en", "the third of March"),
        ("le 3 mars 2009", "fr", "3 mars 2009"), ("am 3. März 2009", "de", "3. März 2009"), ("op 3 maart 2009", "nl", "3 maart 2009"),
        ("il 3 marzo 2009", "it", "3 marzo 2009"), ("el 3 de marzo de 2009", "es", "3 de marzo de 2009"),
        ("στις 3 Μαρτίου 2009", "el", "3 Μαρτίου 2009"), ("2009 m. kovo 3 d.", "lt", "2009 m. kovo 3 d."),
        ("in the '60s", "en", "'60s"), ("on 3.4.2009", "de", "3.4.2009"), ("born 11/9/1908", "en", "11/9/1908"),
    ],
)  # fmt: skip
def test_dates(text: str, code: str, surface: str) -> None:
    assert found(text, code) == [surface]


@pytest.mark.parametrize(
    "text",
    [
        "in March or so", "If I may explain", "I left in March, I think", "under the 1985 Act", "the Data Act 1998",
        "the Law of 2004", "it cost £1985", "1,985 people", "twenty years later", "nineteen people",
    ],
)  # fmt: skip
def test_months_alone_laws_and_amounts_are_no_dates(text: str) -> None:
    assert found(text) == []
