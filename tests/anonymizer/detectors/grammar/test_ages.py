"""Ages, by what stands beside the number or by the question."""

from __future__ import annotations

import pytest

from anonymizer.detectors.forms import words_said
from anonymizer.detectors.grammar.ages import find_ages
from anonymizer.mentions import settle


def found(text: str, code: str = "en", before: str = "") -> list[str]:
    return [text[m.start : m.end] for m in settle(find_ages(text, code, words_said(text), before))]


@pytest.mark.parametrize(
    ("text", "code", "surface"),
    [
        ("I was fourteen when it began", "en", "fourteen"), ("from 10 years of age on", "en", "10 years of age"),
        ("he is thirty-five now and", "en", "thirty-five"), ("in our late fifties", "en", "fifties"),
        ("she's 15, I think", "en", "15"), ("an 18-month-old", "en", "18-month-old"),
        ("j'avais quinze ans", "fr", "quinze ans"), ("âgée de 14 ans", "fr", "14 ans"), ("ich war erst vierzehn.", "de", "vierzehn"),
        ("ein 14-jähriges Kind", "de", "14-jähriges"), ("ik was pas veertien", "nl", "veertien"), ("avevo quindici anni", "it", "quindici anni"),
        ("con catorce años", "es", "catorce años"), ("δεκατεσσάρων χρονών", "el", "δεκατεσσάρων χρονών"),
        ("he said he was Orlem, eighteen, from the north", "en", "eighteen"), ("hij heette Orlem, achttien, uit het noorden", "nl", "achttien"),
        ("er hieß Orlem, achtzehn, aus dem Norden", "de", "achtzehn"), ("Orlem, diciotto, del nord", "it", "diciotto"),
        ("we hebben een zoon, Orlem, van vier.", "nl", "vier"), ("we have a son, Orlem, of four.", "en", "four"),
        ("elle a dix-huit mois.", "fr", "dix-huit mois"), ("eine Nachbarin, über achtzig.", "de", "über achtzig"),
        ("er war wohl Mitte dreißig, glaube ich", "de", "Mitte dreißig"),
        ("man buvo trylika metų", "lt", "trylika metų"), ("diceva di avere vent'anni", "it", "vent'anni"),
        ("en veertien toen ik wegging", "nl", "veertien"), ("hij zei dat hij klein en negentien was.", "nl", "negentien"), ("I was fifteen and a half.", "en", "fifteen and a half"),
        ("ich war fünfzehneinhalb", "de", "fünfzehneinhalb"), ("ik was vijftien en een half.", "nl", "vijftien en een half"),
        ("ήμουν δεκαπεντέμισι όταν έφυγα", "el", "δεκαπεντέμισι"), ("man buvo penkiolika su puse.", "lt", "penkiolika su puse"),
    ],
)  # fmt: skip
def test_ages(text: str, code: str, surface: str) -> None:
    assert found(text, code) == [surface]


@pytest.mark.parametrize(
    ("before", "text", "code", "surface"),
    [
        ("How old were you then?", "Oh, about 16.", "en", "16"),
        ("And what age did you leave school?", "Fourteen and a half.", "en", "Fourteen and a half"),
        ("Quel âge aviez-vous ?", "Quinze, je crois.", "fr", "Quinze"), ("Wie alt waren Sie da?", "Dreizehn.", "de", "Dreizehn"),
        ("Hoe oud was je toen?", "Pas twaalf.", "nl", "twaalf"), ("Quanti anni aveva?", "Tredici.", "it", "Tredici"),
        ("¿Qué edad tenía?", "Doce.", "es", "Doce"), ("Πόσο χρονών ήσουν;", "Δώδεκα.", "el", "Δώδεκα"),
        ("Kiek tau buvo metų?", "Dvylika.", "lt", "Dvylika"),
    ],
)  # fmt: skip
def test_the_answer_to_how_old(before: str, text: str, code: str, surface: str) -> None:
    assert found(text, code, before) == [surface]
    assert found(text, code) == []


@pytest.mark.parametrize(
    "text",
    ["for thirty odd years", "I ran for five minutes", "we were two of six", "ten of us were there", "40-odd years"],
)
def test_durations_and_counts_are_no_ages(text: str) -> None:
    assert found(text) == []


def test_how_long_is_not_how_old() -> None:
    assert found("Twelve years, that is.", before="How old was the house? How long were you there?") == []


def test_the_words_before_an_age_go_with_it() -> None:
    text = "She left at the age of 39."
    mentions = settle(find_ages(text, "en", words_said(text)))
    assert [text[m.start : m.end] for m in mentions] == ["at the age of 39"]
