"""From turns to placeholders: entities, relations, decisions, and the way back."""

from __future__ import annotations

import csv
import io
import itertools
import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.anonymise import Anonymised, anonymise, corpus_lines, offset_table, put_together
from anonymizer.categories import CATEGORIES
from anonymizer.decisions import Decision, merge_decisions, read_decisions
from anonymizer.detection import Detection, Interview
from anonymizer.entities.gathering import gather_entities
from anonymizer.errors import InputError
from anonymizer.intake import known_from, with_roles
from anonymizer.languages import LANGUAGES
from anonymizer.lexicon import fold
from anonymizer.mentions import Mention
from anonymizer.readers.text import read_text
from anonymizer.replacement.rules import Rules
from anonymizer.replacement.swapping import Swap, restore
from anonymizer.speakers.participants import Participant
from anonymizer.transcript import Piece, Transcript, Turn

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


def test_two_participants_may_each_have_an_ellen() -> None:
    result = run(
        talk("And my sister Ellen rang.", "Ellen was late.", "Well."),
        talk("Then my aunt Ellen rang.", "Ellen was late.", "Well."),
    )
    assert said(result)[:2] == ["And my sister [sister] rang.", "[sister] was late."]
    assert said(result, "P02")[:2] == ["Then my aunt [aunt] rang.", "[aunt] was late."]


def test_the_name_by_which_a_file_labels_a_participant_is_theirs() -> None:
    person = Participant("P01", ("a.txt",), "en", ("Judith Quarrow",))
    text = "Interviewer: And then?\nJools: She goes, jools, my darling. Not Jools again.\n" * 2
    found, _, _ = with_roles({"a.txt": read_text(text)}, [person], {"Jools": "participant"}, "en")
    assert said(anonymise(found, known_from([person], found), {}))[0] == "She goes, [P01], my darling. Not [P01] again."


def test_a_month_in_a_date_is_nobody() -> None:
    person = Participant("P01", ("a.txt",), "en", ("May Quarrow",))
    found, _, _ = with_roles(
        {"a.txt": read_text(talk("It began in May 2015. May, he said.", "A.", "B."))}, [person], {}, "en"
    )
    assert said(anonymise(found, known_from([person], found), {}))[0] == "It began in [date 1]. [P01], he said."


def test_the_second_sister_is_numbered() -> None:
    assert said(run(talk("And my sister Ellen rang.", "Then my sister Rita came.", "Ellen and Rita left."))) == [
        "And my sister [sister] rang.",
        "Then my sister [sister 2] came.",
        "[sister] and [sister 2] left.",
    ]


@pytest.mark.parametrize(
    "speech",
    ["Callum and Denise came.", "My sister Callum, he said.", "It was Callum, my mother said.", "callum, DENISE!"],
)
def test_an_alias_is_never_one_of_the_family(speech: str) -> None:
    result = run(talk(speech, "Well, Callum.", "No."))
    found = {entity.id: entity for entity in result.entities}
    assert found["listed/P01/callum"].placeholder == "[offender's alias]"
    assert {surface.casefold() for surface in found["listed/P01/callum"].surfaces} == {"callum"}
    assert all({s.casefold() for s in e.surfaces} == {"denise"} for id, e in found.items() if id == "listed/P01/denise")


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
    result = run(talk("We took the Tractor there.", "Yes.", "No."))
    assert said(result)[0] == "We took the [unreviewed] there."
    rows = list(csv.DictReader(io.StringIO(result.review.decode())))
    assert [row["surface"] for row in rows if "Tractor" in row["surface"]] == ["Tractor"]


@pytest.mark.parametrize(
    ("decision", "text"),
    [
        (Decision("Lantern", "keep"), "We took the Lantern there."),
        (Decision("lantern", "replace", "place"), "We took the [place 1] there."),
        (Decision("Lantern", "replace", "person", "cousin"), "We took the [cousin] there."),
        (Decision("Lantern", "replace", placeholder="a boat"), "We took the [a boat] there."),
    ],
)
def test_a_decision_holds_everywhere(decision: Decision, text: str) -> None:
    result = run(
        talk("We took the Lantern there.", "Yes.", "No."),
        talk("We took the Lantern there.", "A.", "B."),
        decisions=[decision],
    )
    assert said(result)[0] == said(result, "P02")[0] == text


def everything(result: Anonymised) -> list[object]:
    corpus = [corpus_lines(turns) for turns in result.corpus.values()]
    return [corpus, [offset_table(swaps) for swaps in result.offsets.values()], result.key, result.review]


def test_the_order_of_decisions_does_not_matter() -> None:
    decisions = [Decision("Lantern", "keep"), Decision("Ellen", "replace", relation="cousin"), Decision("1987", "keep")]
    speech = talk("My sister Ellen took the Lantern in 1987.", "Yes.", "No.")
    results = [everything(run(speech, decisions=list(order))) for order in itertools.permutations(decisions)]
    assert all(result == results[0] for result in results)


TWO = (
    talk("My sister Ellen took the Lantern in 1987.", "I was 14, at Alder Vale School.", "Denise said so."),
    talk("Then my aunt Ellen rang me on 07700 900123.", "The Lantern again.", "Mail ellen@example.org!"),
)


def test_decisions_that_two_people_made_may_be_merged_in_any_order(tmp_path: Path) -> None:
    head = "surface,decision,category,relation,placeholder,reviewer,decided,note\n"
    ana, ben = (
        "Lantern,keep,,,,ana,,\n1987,replace,date,,,ana,,\n",
        "Lantern,keep,,,,ben,,\nEllen,replace,,cousin,,ben,,\n",
    )
    found = interviews(*TWO)
    results = []
    for rows in (ana + ben, ben + ana):
        (tmp_path / "decisions.csv").write_text(head + rows, "utf-8")
        decisions = read_decisions(tmp_path / "decisions.csv")
        results.append(everything(anonymise(found, known_from([MAYA, WILL], found), decisions)))
    assert results[0] == results[1]


def test_decisions_that_contradict_each_other_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "decisions.csv"
    path.write_text("surface,decision,category\nLantern,keep,\nOther,keep,\nLANTERN,replace,place\n", "utf-8")
    with pytest.raises(InputError, match=r"decisions\.csv, line 4: this row contradicts an earlier one") as error:
        read_decisions(path)
    assert "lantern" not in str(error.value).casefold()


def test_two_runs_give_the_same_bytes() -> None:
    assert everything(run(*TWO)) == everything(run(*TWO))


def test_the_offset_map_holds_no_words() -> None:
    result = run(*TWO)
    for swaps in result.offsets.values():
        assert not any(character.isalpha() for character in offset_table(swaps).decode())


@pytest.mark.parametrize(
    "decisions", [[], [Decision("Lantern", "keep"), Decision("Ellen", "replace", placeholder="E")]]
)
def test_no_surface_stands_in_its_place_and_the_key_brings_each_back(decisions: list[Decision]) -> None:
    check_way_back(run(*TWO, decisions=decisions), *TWO)


def check_way_back(result: Anonymised, *texts: str) -> None:
    for interview in interviews(*texts):
        for number, raw in enumerate(interview.texts):
            new = result.corpus[interview.id][number]["text"]
            swaps = result.offsets[interview.id].get(number, [])
            originals = result.key["originals"][interview.id].get(number, [])
            assert restore(new, swaps, originals) == raw
            for one, original in zip(swaps, originals, strict=True):
                placed = new[one.new_start : one.new_end]
                assert placed[0] + placed[-1] == "[]"
                assert raw[one.raw_start : one.raw_end] == original
                assert " ".join(original.split()) in result.key["placeholders"][placed]


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


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from(["Maya", "Thornbury", "Craig Dunmore", "Denise", "Harrowmere", "Mayfly"])
        | st.text(st.characters(categories=["L", "N", "P", "Zs", "S", "M"]), min_size=1, max_size=8).map(
            lambda t: f" {t} "
        ),
        min_size=1,
        max_size=10,
    )
)
def test_planted_names_never_survive_in_random_text_and_come_back(words: list[str]) -> None:
    text = talk(" ".join(words), "Yes.", "No.")
    result = run(text)
    left = fold(" ".join(said(result)))
    for name in ("maya", "thornbury", "dunmore", "denise", "harrowmere", "mayfly"):
        assert not re.search(rf"(?<![^\W\d_]){name}(?![^\W\d_])", left)
    check_way_back(result, text)


@settings(deadline=None)
@given(st.text(max_size=60), st.data())
def test_any_mentions_in_any_text_come_back_through_the_offset_map_and_the_key(text: str, data: st.DataObject) -> None:
    edges = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=10)))
    categories = st.sampled_from([*CATEGORIES, "something new"])
    marked = [
        Mention(a, b, data.draw(st.sampled_from(["replace", "review"])), data.draw(categories), "model")
        for a, b in zip(edges[::2], edges[1::2], strict=False)
    ]
    turn = Turn("", text, 1, (Piece(0, 0, len(text)),), role="participant", speaker="P01")
    one = Interview("P01", data.draw(st.sampled_from(sorted(LANGUAGES))), Transcript(text, (turn,)))
    rules = Rules(style=data.draw(st.sampled_from(["placeholder", "pseudonym"])), secret=b"s" * 32)
    result = put_together([one], gather_entities([one], Detection({"P01": [marked]}, {}), {}, rules))
    offsets = json.loads(offset_table(result.offsets["P01"]))
    key = json.loads(json.dumps(result.key))
    swaps = [Swap(*row) for row in offsets.get("0", [])]
    [line] = [json.loads(line) for line in corpus_lines(result.corpus["P01"]).splitlines()]
    assert restore(line["text"], swaps, key["originals"]["P01"].get("0", [])) == text


def test_reviewers_who_differ_are_listed_and_nothing_more_is_shown() -> None:
    decisions = [
        Decision("Denise", "keep", rows=(("decisions.csv", 2),)),
        Decision("denise", "replace", rows=(("decisions-ben.csv", 2),)),
    ]
    merged, _ = merge_decisions(decisions)
    found = interviews(TWO[0])
    result = anonymise(found, known_from([MAYA], found), merged)
    assert "Denise" not in str(result.corpus)
