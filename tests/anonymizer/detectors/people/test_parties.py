"""What a court's paper says its parties are, run and receive."""

from __future__ import annotations

import pytest

from anonymizer.detectors.people.parties import find_parties, surer
from anonymizer.mentions import ILLNESS, OCCUPATION, OFFENCE, REPLACE, REVIEW, WORD, Mention, settle


def found(*texts: str) -> list[str]:
    return [
        text[m.start : m.end]
        for text, mentions in zip(texts, find_parties(texts), strict=True)
        for m in settle(mentions)
    ]


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("The first applicant is a harpoon maker in Orlem.", ["harpoon maker"]),
        (
            "The applicant, Ms Zelda Orle, is a former kite tester and the head of a band.",
            ["kite tester and the head of a band"],
        ),
        ("She was a customs inspector there.", ["customs inspector"]),
        ("He met a kite psychologist in training.", ["kite psychologist in training"]),
        ("a bruise, an ecchymosis and two haematomas", ["ecchymosis", "haematomas"]),
        ("The applicant, a retired harpoon maker, left.", ["retired harpoon maker"]),
        ("The plaintiff's wife was at the material time a kite tester.", ["kite tester"]),
        ("It was paid to its kite tester, the applicant.", ["kite tester"]),
        ("The applicants run a snail farm near Orlem.", ["snail farm"]),
        (
            "They met the owners of a wooden and electric organ workshop.",
            ["owners", "wooden and electric organ workshop"],
        ),
        ("He was a beekeeper and sergeant-at-arms then.", ["beekeeper and sergeant-at-arms"]),
        ("He completed a rope-making (cordage) course at Orlem.", ["rope-making (cordage) course"]),
        ("He was unemployed and illiterate.", ["unemployed", "illiterate"]),
        ("a left-wing weekly with pro-Ruvian views", ["left-wing", "pro-Ruvian"]),
        ("She was of Maltese origin; under Maltese law.", ["Maltese origin", "Maltese"]),
        ("the disability pension and a widow's allowance", ["disability pension", "widow's allowance"]),
        ("short-term maternity benefit (MB) and State pension", ["short-term maternity benefit (MB)", "State pension"]),
        ("He had been severely injured and had sciatica.", ["severely injured", "sciatica"]),
    ],
)
def test_what_is_said_of_a_party(text: str, surfaces: list[str]) -> None:
    assert found(text) == surfaces


def test_what_was_said_once_is_found_again() -> None:
    texts = ("The applicants run a snail farm.", "The flood reached the snail farm, like other snail farms.")
    assert found(*texts) == ["snail farm", "snail farm", "snail farms"]


@pytest.mark.parametrize(
    "text",
    [
        "The applicant is a party to it.", "The applicant was a victim of it.", "The court was the first to say so.", "the judge and his clerk",
        "The applicant was not heard.", "the European Court and the European Union", "a benefit of the doubt", "an allowance was made",
        "the seizure of it", "the maker of the will", "the amendment was invalid.",
    ],
)  # fmt: skip
def test_what_every_paper_says(text: str) -> None:
    assert found(text) == []


def _tier(text: str, name: str, category: str, detector: str = "demographic", tier: str = REVIEW) -> str:
    start = text.index(name)
    [mention] = surer(text, [Mention(start, start + len(name), tier, category, detector)])
    return mention.tier


def test_a_paper_tells_circumstances_for_sure_but_not_of_those_who_act_in_it() -> None:
    assert _tier("as a baker", "baker", OCCUPATION) == REPLACE
    assert _tier("of pleurisy", "pleurisy", ILLNESS) == REPLACE
    assert _tier("a white man", "white man", WORD) == REPLACE
    assert _tier("the trial judge", "trial judge", OCCUPATION) == REVIEW
    assert _tier("convicted of theft", "theft", OFFENCE) == REVIEW
    assert _tier("Marsh", "Marsh", WORD, "net") == REVIEW
    assert _tier("the President of the Third Section", "President", OCCUPATION, tier=REPLACE) == REVIEW
    assert _tier("the Mayor of Orlem", "Mayor", OCCUPATION, tier=REPLACE) == REPLACE
