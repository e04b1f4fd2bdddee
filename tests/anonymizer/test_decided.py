"""A decision to hide holds wherever its words stand, whether or not a detector found them."""

from __future__ import annotations

import pytest

from anonymizer.anonymise import Anonymised, anonymise
from anonymizer.decisions import Decision
from anonymizer.detection import Interview
from anonymizer.lexicon import fold
from anonymizer.transcript import Piece, Transcript, Turn


def interviews(*speech: str) -> list[Interview]:
    turns = [Turn("", said, 1, (Piece(0, 0, len(said)),), role="participant", speaker="P01") for said in speech]
    return [Interview(f"P0{n}", "en", Transcript(turn.text, (turn,))) for n, turn in enumerate(turns, start=1)]


def run(*speech: str, decisions: list[Decision]) -> Anonymised:
    return anonymise(interviews(*speech), [], {fold(one.surface): one for one in decisions})


def said(result: Anonymised, interview: str = "P01") -> str:
    [turn] = result.corpus[interview]
    return str(turn["text"])


@pytest.mark.parametrize(
    ("decision", "speech", "text"),
    [
        (Decision("the blue lantern", "replace", "place"), "we met at the blue  Lantern, always", "we met at [place 1], always"),
        (Decision("sparrow", "replace", "", "friend"), "then sparrow came, and sparrows sang", "then [friend] came, and sparrows sang"),
        (Decision("sparrow", "generalise", "", "", "a nickname"), "Sparrow, they said", "[a nickname], they said"),
        (Decision("Will", "replace", "person", "cousin"), "so Will came, you will see", "so [cousin] came, you will see"),
        (Decision("will", "replace", "person", "cousin"), "so Will came, hey will", "so [cousin] came, hey [cousin]"),
        (Decision("64 21 9", "replace", "code"), "it was 64-21-9, not 64", "it was [code 1], not [unreviewed]"),
    ],
)  # fmt: skip
def test_what_no_detector_found_is_hidden_by_a_decision(decision: Decision, speech: str, text: str) -> None:
    result = run(speech, decisions=[decision])
    assert said(result) == text
    assert not result.conflicts


def test_the_form_that_was_missed_joins_the_one_that_was_found() -> None:
    speech = "I told Quibberley about it. Yes. So quibberley laughed, and quibberley's dog."
    result = run(speech, decisions=[Decision("Quibberley", "replace", "person", "friend")])
    assert said(result) == "I told [friend] about it. Yes. So [friend] laughed, and [friend]'s dog."


def test_a_word_that_a_detector_knows_is_hidden_where_it_tells_of_somebody() -> None:
    result = run("She came at fourteen past, when I was fourteen.", decisions=[Decision("fourteen", "replace", "age")])
    assert said(result) == "She came at fourteen past, when I was [aged 13-15]."


def test_a_merge_holds_for_what_no_detector_found() -> None:
    decisions = [Decision("sparrow", "merge", same_as="Hannah Okafor")]
    text = said(run("Then Hannah Okafor rang. I called her sparrow.", decisions=decisions))
    assert text == "Then [person 1] rang. I called her [person 1]."


def test_a_decision_about_nothing_is_told_with_its_lines_and_without_its_words() -> None:
    decisions = [Decision("zelvany", "replace", rows=(("decisions.csv", 4),)), Decision("river", "keep", rows=(("decisions.csv", 2),))]  # fmt: skip
    [told] = run("By the lake.", decisions=decisions).conflicts
    assert str(told).startswith("decisions.csv line 2 and decisions.csv line 4: nothing that can be hidden")
    assert "zelvany" not in str(told)


def test_what_was_found_keeps_its_place_and_a_decision_may_be_wider() -> None:
    speech = "We lived in Orra Street Market, in Orra Street."
    text = said(run(speech, decisions=[Decision("orra street market", "replace", "place")]))
    assert text.count("[") == 2 and "Market" not in text and "Orra" not in text
