"""Names that are words as well, by what stands beside them."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.beside import find_answered, find_beside
from anonymizer.detectors.words import Usage
from anonymizer.mentions import REPLACE, REVIEW, settle


def found(text: str, code: str, tier: str = REPLACE) -> list[str]:
    mentions = settle(find_beside(text, code, Usage([text], code), False))
    return [text[m.start : m.end] for m in mentions if m.tier == tier]


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("en", "Bill, the plumber, came round.", ["Bill"]),
        ("en", "Will Karsten, he has the yard.", ["Will Karsten"]),
        ("en", "June, she's called, the midwife.", ["June"]),
        ("en", "Hope said no. Will told me.", ["Hope", "Will"]),
        ("en", "And our liam and hannah went.", ["liam", "hannah"]),
        ("en", 'She\'d say, "Zelly, my darling, eat."', ["Zelly"]),
        ("en", "Emre abi and dona Luzia came.", ["Emre abi", "dona Luzia"]),
        ("en", "I went with Verity, his wife, to town.", ["Verity"]),
        ("fr", "Rose, ma voisine, est venue. Aimé, il s'appelait.", ["Rose", "Aimé"]),
        ("de", "Wolf, der Trainer, kam. Rosa, so hieß sie.", ["Wolf", "Rosa"]),
        ("nl", "Ans, de buurvrouw, kwam. Roos, heette ze.", ["Ans", "Roos"]),
        ("it", "Gioia, si chiamava. Vittoria, lei rideva.", ["Gioia", "Vittoria"]),
        ("es", "Lucero, decía que se llamaba. Paz dijo que no.", ["Lucero", "Paz"]),
        ("el", "Χαρά, τη λένε.", ["Χαρά"]),
        ("lt", "Viltis, mano kaimynė, atėjo. Rasa, ji vadinosi.", ["Viltis", "Rasa"]),
    ],
)
def test_what_stands_beside_a_word_makes_it_a_name(code: str, text: str, names: list[str]) -> None:
    assert found(text, code) == names


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Yeah, she's called Orla. Well, my mother came. Mum, she said. Sir, he said."),
        ("en", "Will you come? Hope you will. Because, the thing is. Christmas, the day after."),
        ("en", "Our house, our garden. Honey, the cat."), ("fr", "Oui, il s'appelait. Donc, ma mère est venue."),
        ("de", "Ja, so hieß sie. Also, der Hund kam."), ("nl", "Nee, heette hij niet. Dus, mijn moeder kwam."),
        ("es", "Sí, se llamaba así. Pues, mi madre dijo."), ("it", "Sì, si chiamava così. Allora, la mamma venne."),
    ],
)  # fmt: skip
def test_what_opens_a_sentence_is_no_name_by_itself(code: str, text: str) -> None:
    assert found(text, code) == []


def test_a_verb_of_things_leaves_a_doubt() -> None:
    assert found("Hope is all I had.", "en", REVIEW) == ["Hope"]


def test_nothing_is_found_without_capitals() -> None:
    assert list(find_beside("bill, the plumber", "en", Usage(["bill, the plumber"], "en"), True)) == []


@pytest.mark.parametrize(
    ("code", "before", "text", "names"),
    [
        ("en", "What would you like to be called?", "It's Zelly. All of them say so.", ["Zelly"]),
        ("en", "And his name?", "Oh, I don't know. Hope, I think.", []),
        ("en", "Where was that?", "Zelly, maybe.", []),
        ("en", "What did you call him?", "Sir, always.", []),
        ("es", "¿Cómo quieres que te llame?", "Lucera, mejor.", ["Lucera"]),
        ("de", "Wie heißt du?", "Traudel, eigentlich.", ["Traudel"]),
    ],
)
def test_an_answer_to_a_question_for_a_name_is_one(code: str, before: str, text: str, names: list[str]) -> None:
    mentions = find_answered(text, before, code, Usage([text], code))
    assert [text[m.start : m.end] for m in mentions] == names
