"""Closure: a known name is found in every form, and never inside another word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.detectors.words import Usage
from anonymizer.entities.known import Known, Register


def found(text: str, *names: str, code: str = "en", lower: bool = False, seen: tuple[str, ...] = ()) -> list[str]:
    register = Register([Known("listed/1", "person", names, code)])
    usage = Usage([text, *seen], code)
    return [text[m.start : m.end] for m in register.find(text, "P1", code, usage, lower)]


@pytest.mark.parametrize(
    ("text", "names", "code", "surfaces"),
    [
        ("Rosa Brennick, then Rosa, then BRENNICK.", ("Rosa Brennick",), "en", ["Rosa Brennick", "Rosa", "BRENNICK"]),
        ("that was Brennick's house", ("Rosa Brennick",), "en", ["Brennick"]),
        ("so rosa brennick came", ("Rosa Brennick",), "en", ["rosa brennick"]),
        ("Mrs Brenick rang", ("Rosa Brennick",), "en", ["Brenick"]),
        ("c'était d'Élodie", ("Élodie Varnier",), "fr", ["Élodie"]),
        ("μίλησα με τον Γιώργο, τη μάνα του Γιώργου, Γιώργο!", ("Γιώργος Αλεβίζος",), "el", ["Γιώργο", "Γιώργου", "Γιώργο"]),
        ("Jonui, Jono, su Jonu ir Jonai!", ("Jonas Petraitis",), "lt", ["Jonui", "Jono", "Jonu", "Jonai"]),
        ("Rasai Petraitytei ir Petraitytės", ("Rasa Petraitytė",), "lt", ["Rasai Petraitytei", "Petraitytės"]),
        ("Thank you, Sir. Sir Orlo came, and Brennick.", ("Sir Orlo Brennick",), "en", ["Orlo", "Brennick"]),
        ("then Nurse rang", ("Nurse",), "en", ["Nurse"]),
        ("we went up Orra Hill", ("Orra Hill",), "en", ["Orra Hill"]),
    ],
)  # fmt: skip
def test_forms(text: str, names: tuple[str, ...], code: str, surfaces: list[str]) -> None:
    assert found(text, *names, code=code) == surfaces


def test_no_name_is_found_inside_a_word() -> None:
    assert found("Anna and Annabel, bananas and Hannah", "Ann") == []


def test_a_name_that_is_a_word_is_left_where_it_is_the_word() -> None:
    assert found("I looked at the moon and will you come", "Will Moon") == []
    assert found("That was Moon and Will.", "Will Moon") == ["Moon", "Will"]


def test_lower_cased_speech_gives_up_its_names() -> None:
    assert found("so maya said to thornbury that maya thornbury left", "Maya Thornbury", lower=True) == [
        "maya", "thornbury", "maya thornbury",
    ]  # fmt: skip


def test_a_shared_first_name_means_the_person_of_that_interview() -> None:
    register = Register([
        Known("listed/a", "person", ("Tom Ashby",), "en", interviews=frozenset({"P1"})),
        Known("listed/b", "person", ("Tom Wade",), "en", interviews=frozenset({"P2"})),
    ])  # fmt: skip
    usage = Usage(["Then Tom came."], "en")
    entities = {i: [m.entity for m in register.find("Then Tom came.", i, "en", usage, False)] for i in ("P1", "P2")}
    assert entities == {"P1": ["listed/a"], "P2": ["listed/b"]}


@given(st.text(alphabet=st.characters(categories=["Ll", "Lu", "Zs", "Po"]), max_size=60))
def test_mentions_start_and_end_at_word_boundaries(text: str) -> None:
    whole = f"{text} Rosa Brennick {text}"
    register = Register([Known("listed/1", "person", ("Rosa Brennick",), "en")])
    hits = list(register.find(whole, "P1", "en", Usage([whole], "en"), False))
    assert any(whole[m.start : m.end] == "Rosa Brennick" for m in hits)
    for m in hits:
        assert m.start == 0 or not whole[m.start - 1].isalpha()
        assert m.end == len(whole) or not whole[m.end].isalpha()
