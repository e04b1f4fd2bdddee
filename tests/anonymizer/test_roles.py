"""Who is who: labels, lists, and guesses that are said to be guesses."""

from __future__ import annotations

import pytest

from anonymizer.generic import generic_role, is_generic
from anonymizer.readers.text import read_text
from anonymizer.roles import Cast, assign_roles, guess_participants

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
