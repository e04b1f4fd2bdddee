"""Terms that a text defines, and letters with what they stand for."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.abbreviations import long_form
from anonymizer.detectors.names.defined import find_defined


def found(*texts: str, paper: bool = False, code: str = "en") -> list[list[str]]:
    turns = find_defined(texts, code, paper)
    return [[text[m.start : m.end] for m in mentions] for text, mentions in zip(texts, turns, strict=True)]


def test_a_defined_body_is_found_wherever_it_stands() -> None:
    assert found(
        'He wrote to the regional fund for retired divers (hereinafter "the Fund").',
        "The Fund’s answer came late. A fund of theirs was empty. The regional fund for retired divers had lost it.",
    ) == [
        ["regional fund for retired divers", "the Fund"],
        ["The Fund’s", "regional fund for retired divers"],
    ]  # fmt: skip


def test_the_body_is_the_nearest_one_and_no_verb_is_part_of_it() -> None:
    [surfaces] = found("The diver complained to the court about the national diving tribunal (“the NDT”).")
    assert surfaces == ["national diving tribunal", "the NDT"]


@pytest.mark.parametrize(
    "text",
    [
        "under Article 6 of the Convention (“the Convention”)", "Mr Orle (“the applicant”)", "the Ruvian Government (“the Government”)",
        "the 1998 Act (“the 1998 Act”)", "he said (“Come here at once, will you”)", "it was dark (and cold)",
    ],
)  # fmt: skip
def test_laws_and_parties_are_nobodys(text: str) -> None:
    assert found(text) == [[]]


def test_other_languages_define_otherwise() -> None:
    assert found("la caisse (« la Caisse »)", code="fr") == [[]]


def test_letters_in_a_paper_stand_for_words_and_take_their_kind_along() -> None:
    texts = ("He had to do the Managing Storms and Outbursts course (“MSO”).", "The MSO course was full.")
    assert found(*texts, paper=True) == [["Managing Storms and Outbursts course", "MSO"], ["MSO course"]]
    assert found("a long-term diving allowance (LDA) was paid", paper=True) == [["long-term diving allowance", "LDA"]]
    assert found("a long-term diving allowance (LDA) was paid") == [[]]
    assert found("nobody knew (XYZ) of it", paper=True) == [[]]


def test_the_letters_are_all_looked_for_and_the_first_starts_a_word() -> None:
    text = "by the enzyme Gcn5-related N-acetyltransferase"
    at = long_form(text, "GNAT")
    assert at is not None and text[at:] == "Gcn5-related N-acetyltransferase"
    assert long_form("", "AB") is None
    assert long_form("unheard", "HE") is None
