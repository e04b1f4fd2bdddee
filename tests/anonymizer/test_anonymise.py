"""From turns to placeholders: entities, relations, decisions, and the way back."""

from __future__ import annotations

import csv
import io
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.anonymise import Anonymised, anonymise
from anonymizer.decisions import Decision
from anonymizer.detection import Interview
from anonymizer.intake import known_from, with_roles
from anonymizer.lexicon import fold
from anonymizer.participants import Participant
from anonymizer.readers.text import read_text
from anonymizer.replacement import restore

MAYA = Participant(
    "P01", ("a.txt",), "en", ("Maya Thornbury", "Mayfly"),
    (("Denise", "mother"), ("Craig Dunmore", "offender"), ("Callum", "offender's alias")), ("Harrowmere",), ("Beth Lind",),
)  # fmt: skip
WILL = Participant("P02", ("b.txt",), "en", ("Will Ashdown",), (("Denise", "aunt"),), (), ("Beth Lind",))


def interviews(*texts: str) -> list[Interview]:
    transcripts = {f"{letter}.txt": read_text(text) for letter, text in zip("ab", texts, strict=False)}
    found, _, _ = with_roles(transcripts, [MAYA, WILL][: len(texts)], {}, "en")
    return found


def run(*texts: str, decisions: list[Decision] | None = None) -> Anonymised:
    found = interviews(*texts)
    by_surface = {fold(d.surface): d for d in decisions or []}
    return anonymise(found, known_from([MAYA, WILL][: len(texts)], found), by_surface)


def talk(*answers: str) -> str:
    return "".join(f"Interviewer: And then?\nP: {answer}\n" for answer in answers)


def said(result: Anonymised, interview: str = "P01") -> list[str]:
    return [turn["text"] for turn in result.corpus[interview] if turn["role"] == "participant"]


def test_people_get_their_relation_and_keep_it() -> None:
    result = run(
        talk(
            "Denise drove me.",
            "Then Craig Dunmore came, or Callum, as he said.",
            "I told Denise.",
            "Mayfly, he called me.",
        )
    )
    assert said(result) == [
        "[mother] drove me.", "Then [offender] came, or [offender's alias], as he said.", "I told [mother].", "[P01], he called me.",
    ]  # fmt: skip


def test_the_same_first_name_in_two_interviews_is_two_people() -> None:
    result = run(talk("Denise came.", "Yes.", "No."), talk("Denise came.", "Yes.", "No."))
    assert (said(result)[0], said(result, "P02")[0]) == ("[mother] came.", "[aunt] came.")


def test_a_first_name_joins_the_full_name_that_was_found() -> None:
    first, second, _ = said(run(talk("Then Hannah Okafor rang.", "I like Hannah a lot.", "Mrs Okafor is kind.")))
    assert first.split("[")[1].split("]")[0] == second.split("[")[1].split("]")[0]


def test_a_relation_is_read_from_the_words_around() -> None:
    assert said(run(talk("And my sister Ellen rang.", "Ellen was late.", "Well.")))[:2] == [
        "And my sister [sister] rang.",
        "[sister] was late.",
    ]


def test_ages_schools_and_places() -> None:
    one, two, three = said(
        run(talk("I was fourteen when it began.", "I went to Alder Vale School.", "We lived in Harrowmere."))
    )
    assert one == "I was [aged 13-15] when it began."
    assert two == "I went to [school 1]."
    assert three == "We lived in [place 1]."


def test_what_nobody_reviewed_is_masked() -> None:
    result = run(talk("We took the Zelvany there.", "Yes.", "No."))
    assert said(result)[0] == "We took the [unreviewed] there."
    rows = list(csv.DictReader(io.StringIO(result.review.decode())))
    assert [row["surface"] for row in rows if "Zelvany" in row["surface"]] == ["Zelvany"]


@pytest.mark.parametrize(
    ("decision", "text"),
    [
        (Decision("Zelvany", "keep"), "We took the Zelvany there."),
        (Decision("zelvany", "replace", "place"), "We took the [place 1] there."),
        (Decision("Zelvany", "replace", placeholder="a boat"), "We took the [a boat] there."),
    ],
)
def test_a_decision_holds_everywhere(decision: Decision, text: str) -> None:
    result = run(
        talk("We took the Zelvany there.", "Yes.", "No."),
        talk("We took the Zelvany there.", "A.", "B."),
        decisions=[decision],
    )
    assert said(result)[0] == said(result, "P02")[0] == text


def test_the_order_of_decisions_does_not_matter() -> None:
    decisions = [Decision("Zelvany", "keep"), Decision("Ellen", "replace", relation="cousin"), Decision("1987", "keep")]
    speech = talk("My sister Ellen took the Zelvany in 1987.", "Yes.", "No.")
    results = [run(speech, decisions=list(order)).corpus for order in itertools.permutations(decisions)]
    assert all(result == results[0] for result in results)


def test_no_surface_is_in_the_corpus_and_the_key_brings_it_back() -> None:
    text = talk(
        "Maya Thornbury here, born on 3 May 1999.", "MAYA, they said, or maya thornbury.", "Mail maya.t@example.org!"
    )
    result = run(text)
    corpus = " ".join(turn["text"] for turn in result.corpus["P01"]).casefold()
    assert not any(word in corpus for word in ("maya", "thornbury", "1999", "example.org"))
    [interview] = interviews(text)
    for number, turn in enumerate(interview.transcript.turns):
        swaps = result.offsets["P01"].get(number, [])
        assert (
            restore(result.corpus["P01"][number]["text"], swaps, result.key["originals"]["P01"].get(number, []))
            == turn.text
        )


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["Maya", "mayfly", "Craig Dunmore,", "DENISE", "went", "home.", "Then", "1987", "😀", "é", "“so”"]
        ),
        min_size=1,
        max_size=12,
    )
)
def test_planted_names_never_survive(words: list[str]) -> None:
    result = run(talk(" ".join(words), "Yes.", "No."))
    left = " ".join(said(result)).casefold()
    assert not any(name in left for name in ("maya", "mayfly", "dunmore", "denise"))
