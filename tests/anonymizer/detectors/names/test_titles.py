"""Titles of works and numbers of laws."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.titles import find_titles


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("She wrote a book entitled “The Larches of Quarton” then.", "“The Larches of Quarton”"),
        ('He made a podcast called "Quarton Nights" with us.', '"Quarton Nights"'),
        ("under Law no. 98/11 on Public Gardens he", "Law no. 98/11 on Public Gardens"),
        ("by Decree No. 411.", "Decree No. 411"),
        ("under Article 12 § 3 of the Criminal Code he", "Article 12 § 3 of the Criminal Code"),
    ],
)
def test_what_leads_to_somebody(text: str, surface: str) -> None:
    assert [text[m.start : m.end] for m in find_titles(text, "en")] == [surface]


@pytest.mark.parametrize(
    "text",
    ["He said “Come here” to me.", "the law says no. 12 people", "section 47 of the Children Act", "I read a book."],
)
def test_what_is_said_or_known_to_all(text: str) -> None:
    assert list(find_titles(text, "en")) == []
