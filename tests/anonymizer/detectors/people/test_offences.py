"""Convictions and charges: for review, never replaced unseen."""

from __future__ import annotations

import pytest

from anonymizer.detectors.people.offences import find_offences
from anonymizer.mentions import OFFENCE, REVIEW


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("My father was convicted of armed robbery in May.", ["armed robbery"]),
        ("He was charged with handling stolen goods and sentenced.", ["handling stolen goods"]),
        ("She pleaded guilty to false accounting.", ["false accounting"]),
        ("on suspicion of an offence of burglary", ["burglary"]),
        ("He was convicted of grooming.", ["grooming"]),
        ("Convicted of burglary. Released since.", ["burglary"]),
    ],
)
def test_what_somebody_was_convicted_or_accused_of(text: str, acts: list[str]) -> None:
    mentions = list(find_offences(text, "en"))
    assert [text[m.start : m.end] for m in mentions] == acts
    assert {(m.tier, m.category) for m in mentions} == {(REVIEW, OFFENCE)}


@pytest.mark.parametrize(
    "text",
    [
        "I felt guilty of nothing", "She was in charge of the children.", "He charged me for it", "he was convicted of this offence",
        "Robbery is a crime.", "They counted on me.", "two counts of the same",
    ],
)  # fmt: skip
def test_what_says_no_offence(text: str) -> None:
    assert list(find_offences(text, "en")) == []


def test_other_languages_wait() -> None:
    assert list(find_offences("condamné pour vol", "fr")) == []
