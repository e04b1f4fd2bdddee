"""Areas with the word for what they are, and cases."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.areas import find_areas
from anonymizer.mentions import PLACE, WORD


@pytest.mark.parametrize(
    ("text", "surface", "category"),
    [
        ("in the Municipalities of Orlem and Kerrow there", "Municipalities of Orlem and Kerrow", PLACE),
        ("in the county of Kerrow and Anna", "county of Kerrow", PLACE),
        ("the Kingdom of Orlem and Northern Kerrow", "Kingdom of Orlem and Northern Kerrow", PLACE),
        ("from the north-eastern part of Ruvia", "north-eastern part of Ruvia", PLACE),
        ("in south-east Ruvia there", "south-east Ruvia", PLACE),
        ("in northern Kerrow and", "northern Kerrow", PLACE),
        ("on the A4 motorway near", "A4 motorway", PLACE),
        ("see Marl and 12 Others v. Ruvia, no", "Marl and 12 Others v. Ruvia", WORD),
        ("in R v. Orne on", "R v. Orne", WORD),
    ],
)
def test_areas_and_cases(text: str, surface: str, category: str) -> None:
    assert [(text[m.start : m.end], m.category) for m in find_areas(text, "en")] == [(surface, category)]


@pytest.mark.parametrize(
    "text",
    [
        "in the county and Kerrow",
        "a part of it",
        "part of Ruvia",
        "the county of origin",
        "v. good",
        "the village of Orlem",
    ],
)
def test_what_is_no_area(text: str) -> None:
    assert list(find_areas(text, "en")) == []
    assert list(find_areas("the county of Kerrow", "de")) == []
