"""Who is who: labels, lists, and guesses that are said to be guesses."""

from __future__ import annotations

from pathlib import Path

import pytest

from anonymizer.readers import read_transcript
from anonymizer.readers.text import read_text
from anonymizer.speakers.generic import generic_role, is_generic
from anonymizer.speakers.roles import Cast, assign_roles, guess_participants

ASKING = "".join(f"Mr Quill: Why {n}?\nAda Vane: Because of this and that, I think.\n" for n in range(4))


def speakers(text: str, cast: Cast, mapping: dict[str, str] | None = None) -> list[tuple[str, str]]:
    [transcript] = assign_roles([read_text(text)], [cast], mapping or {})
    return list(dict.fromkeys((turn.role, turn.speaker) for turn in transcript.turns))


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("I", "interviewer"), ("Interviewer 2", "interviewer"), ("Ερευνήτρια", "interviewer"), ("Tyrėja", "interviewer"),
        ("P", "participant"), ("Συμμετέχουσα", "participant"), ("Deelnemer", "participant"), ("DALYVĖ", "participant"),
        ("Interpreter", "other"), ("Speaker 1", ""), ("Mara Quill", ""), ("Ian", ""),
    ],
)  # fmt: skip
def test_labels_that_name_a_role(label: str, role: str) -> None:
    assert generic_role(label) == role
    assert is_generic(label) == (label not in ("Mara Quill", "Ian"))


def test_the_list_decides_before_any_guess() -> None:
    cast = Cast((("P07", ("Adaline Quill",)),), ("Ada Vane",))
    assert speakers(ASKING, cast) == [("participant", "P07"), ("interviewer", "interviewer")]


def test_the_settings_decide_before_the_list() -> None:
    cast = Cast((("P07", ("Ada Vane",)),), ("Mr Quill",))
    assert speakers(ASKING, cast, {"mr quill": "other"})[0] == ("other", "other 1")


def test_a_generic_participant_is_the_one_of_the_file() -> None:
    text = "I: One?\nP: Two.\nI: Three?\nP: Four.\n"
    assert speakers(text, Cast((("P07", ()),))) == [("interviewer", "interviewer"), ("participant", "P07")]


def test_a_guess_says_so_and_names_nobody() -> None:
    [transcript] = assign_roles([read_text(ASKING)], [Cast()], {})
    assert [turn.role for turn in transcript.turns[:2]] == ["interviewer", "participant"]
    assert "2 speaker labels" in transcript.notes[0]
    assert "Quill" not in transcript.notes[0]


def test_who_speaks_in_several_interviews_asks_in_them() -> None:
    other = ASKING.replace("Ada Vane", "Bo Reed")
    transcripts = assign_roles([read_text(ASKING), read_text(other)], [Cast(), Cast()], {})
    assert guess_participants(transcripts) == [("Ada Vane", (0,)), ("Bo Reed", (1,))]


def talk(asks: str, answers: str, question: str = "Why {}?", times: int = 4) -> str:
    return "".join(
        f"{asks}: {question.format(n)}\n{answers}: Because of this and that, I think.\n" for n in range(times)
    )


CAST = Cast((("P07", ("Mara Quill",)),), ("Ada Vane",))
TWO = Cast((("P07", ("Mara Quill",)), ("P08", ("Bea Quill",))), ("Ada Vane",))
ADA = ("interviewer", "interviewer")


@pytest.mark.parametrize(
    ("text", "cast", "expected"),
    [
        (talk("Ada", "Mimi"), CAST, [ADA, ("participant", "P07")]),  # a name that the list does not have
        (talk("ADA VANE", "Mrs Quill"), CAST, [ADA, ("participant", "P07")]),
        (talk("Ada", "Mara") + talk("Ada", "Bea"), TWO, [ADA, ("participant", "P07"), ("participant", "P08")]),
        (talk("Ada", "Ms Quill"), TWO, [ADA, ("participant", "participant 1")]),  # either of two
        (talk("I", "P07") + talk("I", "p08"), TWO, [ADA, ("participant", "P07"), ("participant", "P08")]),
        (talk("I", "P1") + talk("I", "P2", times=2), CAST, [ADA, ("participant", "P07"), ("participant", "participant 1")]),
        (talk("I", "P") + "Participant: Yes.\nInterviewer: Yes?\n", CAST, [ADA, ("participant", "P07")]),
        (talk("Mr Quill", "Mrs Quill"), Cast((("P07", ("Mara Quill",)),), ("Jon Quill",)), [ADA, ("participant", "P07")]),
        (talk("Ada", "Mara") + "Mara's mother: So I see it.\n" * 4, CAST, [ADA, ("participant", "P07"), ("other", "other 1")]),
        (talk("Speaker 1", "Speaker 2"), Cast(), [ADA, ("participant", "participant 1")]),
        (talk("Ελένη", "Μαρία", "Γιατί {};"), Cast(), [ADA, ("participant", "participant 1")]),
        (talk("ada", "mara", "tell me {}"), Cast(), [ADA, ("participant", "participant 1")]),  # nobody types a question mark
    ],
)  # fmt: skip
def test_who_is_who(text: str, cast: Cast, expected: list[tuple[str, str]]) -> None:
    assert speakers(text, cast) == expected


def test_the_ways_to_write_one_name_are_one_voice() -> None:
    text = talk("Ada Vane", "Dr Mara Quill") + talk("A. Vane", "Quill") + talk("Ada", "Mara")
    assert speakers(text, Cast()) == [ADA, ("participant", "participant 1")]
    [transcript] = assign_roles([read_text(text)], [Cast()], {})
    assert guess_participants([transcript]) == [("Dr Mara Quill", (0,))]


def test_who_reads_aloud_or_says_little_is_neither() -> None:
    text = (
        talk("Ada", "Mara", times=8)
        + "Mr Reed: I shall read a statement of many words. \n" * 5
        + "Bo Lane: Hello.\nMr Reed: Thanks.\n"
    )
    assert speakers(text, Cast()) == [ADA, ("participant", "participant 1"), ("other", "other 1")]


def test_a_second_interview_leaves_somebody_a_participant() -> None:
    transcripts = assign_roles([read_text(talk("Ada", "Mara"))] * 2, [Cast()] * 2, {})
    assert guess_participants(transcripts) == [("Mara", (0, 1))]


def test_voices_without_a_row_are_told() -> None:
    [transcript] = assign_roles([read_text(talk("I", "P1") + talk("I", "P2"))], [CAST], {})
    assert any("could not be tied" in note for note in transcript.notes)


def test_the_inquiry(study_data: Path) -> None:
    """A file's title lists its witnesses; none of the others is a participant."""
    paths = sorted((study_data / "horizon_inquiry").glob("*.rst"))
    transcripts = assign_roles([read_transcript(path) for path in paths], [Cast()] * len(paths), {})
    found = 0
    for transcript in transcripts:
        title = next(turn.text for turn in transcript.turns if "–" in turn.text)
        roles = {(turn.label, turn.role) for turn in transcript.turns if turn.label and not is_generic(turn.label)}
        for label, role in roles:
            bare = label.removeprefix("Mr ").removeprefix("Ms ")
            listed = " " in bare and bare in title.replace("’", "'")
            assert (role == "participant") == listed
            found += listed
    assert found >= 20
