"""Terms, hours, shares and counts of a court's paper."""

from __future__ import annotations

import pytest

from anonymizer.detectors.grammar.terms import find_terms, with_qualifiers
from anonymizer.mentions import AGE, DATE, DURATION, MONEY, PLACE, REPLACE, REVIEW, Mention, settle


def found(text: str, tier: str = REPLACE) -> list[str]:
    return [text[m.start : m.end] for m in settle(find_terms(text)) if m.tier == tier]


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("to answer within thirty days of it", ["thirty days"]),
        ("a three-month time-limit and a ten-day one", ["three-month", "ten-day"]),
        ("for two years, one month and six days", ["two years, one month and six days"]),
        ("paid for 11 years out of 40", ["11 years out of 40"]),
        ("three or four weeks later", ["three or four weeks"]),
        ("after one and a half years", ["one and a half years"]),
        ("a delay of several months; the following days", ["several months", "following days"]),
        ("given life imprisonment for it", ["life imprisonment"]),
        ("at 6.40 p.m. and from 9 to 11 a.m.", ["6.40 p.m.", "9 to 11 a.m."]),
        ("since the late 17th century", ["late 17th century"]),
        ("the 12th, 13th and 14th centuries", ["12th, 13th and 14th centuries"]),
        ("between 30% and 44% unfit", ["between 30% and 44%"]),
        ("a 30 to 44% loss", ["30 to 44%"]),
        ("three quarters of it", ["three quarters"]),
        ("driving at 83 km/h for 200 metres", ["83 km/h", "200 metres"]),
        ("seized 31,000 counterfeit labels", ["31,000 counterfeit labels"]),
        ("fifteen hearings were held", ["fifteen hearings"]),
        ("from 3.2 million to it", ["3.2 million"]),
        ("a wound of 2 x 3 cm and 0.4 ha of land", ["2 x 3 cm", "0.4 ha"]),
        ("the return of 31 paintings, all", ["31 paintings"]),
        ("it killed 22 people", ["22 people"]),
        ("a 240-page file", ["240-page"]),
        ("cited Marl v. Orne [1997] 2 QLR 118 there", ["[1997] 2 QLR 118"]),
    ],
)
def test_what_a_paper_fixes_and_counts(text: str, surfaces: list[str]) -> None:
    assert found(text) == surfaces


def test_few_things_are_for_a_person() -> None:
    assert found("They took two mobile telephones and three red letters.", REVIEW) == [
        "two mobile telephones",
        "three red letters",
    ]
    assert found("They took two mobile telephones.") == []


@pytest.mark.parametrize(
    "text",
    [
        "He is ten years old and of six years of age.", "one day he came", "in 1971 and lives there", "Article 12 states", "the two parties",
        "sections 3 and 4", "no. 17 deals with it", "three judges", "one reason", "the second sentence", "in two respects", "a 5-year-old",
        "he was one of the three applicants' sons", "whereas 12 of them", "a one-sided view",
    ],
)  # fmt: skip
def test_what_every_judgment_has_stays(text: str) -> None:
    assert found(text) == []


def _qualified(text: str, surface: str, category: str) -> str:
    start = text.index(surface)
    [mention] = with_qualifiers(text, [Mention(start, start + len(surface), REPLACE, category, "grammar")])
    return text[mention.start : mention.end]


def test_what_stands_before_a_sum_or_a_term_belongs_to_it() -> None:
    assert _qualified("paid about EUR 300 in all", "EUR 300", MONEY) == "about EUR 300"
    assert _qualified("lasted for more than six years", "six years", DURATION) == "more than six years"
    assert _qualified("until the age of 61, she", "61", AGE) == "the age of 61"
    assert _qualified("in the early hours of 3 May", "3 May", DATE) == "early hours of 3 May"
    assert _qualified("on Monday 3 May", "3 May", DATE) == "Monday 3 May"
    assert _qualified("came about six years ago", "years", PLACE) == "years"
    assert _qualified("nothing about them, six years", "six years", DURATION) == "six years"
