"""Provisions, sections of a court and headings name nobody."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.provisions import in_provisions
from anonymizer.mentions import PLACE, REPLACE, REVIEW, Mention


def left(text: str, name: str, code: str = "en", detector: str = "net") -> list[str]:
    start = text.index(name)
    mention = Mention(start, start + len(name), REPLACE, PLACE, detector)
    return [m.tier for m in in_provisions(text, code, [mention])]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("under Article 6 § 1 of the Convention he", "Article 6 § 1 of the Convention"),
        ("Rule 44 § 2 of the Rules of Court", "Rules of Court"),
        ("Articles 311 and 315 of the Criminal Code", "Criminal Code"),
        ("section 12(3) of the Code of Civil Procedure", "Code of Civil Procedure"),
    ],
)
def test_a_provision_is_no_guess_about_a_name(text: str, name: str) -> None:
    assert left(text, name) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("II. THE FACTS OF THE CASE\nHe", "FACTS OF THE CASE"),
        ("THE FACTS\nHe", "FACTS"),
        ("before the Second Section of the Court", "Second Section of the Court"),
        ("to the European Court of Human Rights", "European Court of Human Rights"),
    ],
)
def test_headings_and_sections_are_for_a_person(text: str, name: str) -> None:
    assert left(text, name) == [REVIEW]


@pytest.mark.parametrize(
    ("text", "name", "code", "detector"),
    [
        (
            "section 4 of the Larch Protection Act",
            "Larch Protection Act",
            "en",
            "net",
        ),  # which tells what the case is about
        ("Article 7 of the Ruvian Criminal Code", "Ruvian", "en", "net"),
        ("the 7th Chamber of the Orlem Court", "7th Chamber", "en", "net"),
        ("THE QUARTON LARCH\nHe", "QUARTON LARCH", "en", "net"),
        ("ORLEM HOUSE", "ORLEM HOUSE", "en", "net"),
        ("Article 6 of the Convention", "Convention", "en", "known"),
        ("Article 6 of the Convention", "Convention", "de", "net"),
        ("Then Marsh left", "Marsh", "en", "net"),
    ],
)
def test_what_may_be_a_name_stays(text: str, name: str, code: str, detector: str) -> None:
    assert left(text, name, code, detector) == [REPLACE]
