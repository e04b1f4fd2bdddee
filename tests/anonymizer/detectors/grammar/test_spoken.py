"""What is dictated: addresses, numbers, codes, names."""

from __future__ import annotations

import pytest

from anonymizer.detectors.forms import words_said
from anonymizer.detectors.grammar.spoken import find_spoken
from anonymizer.mentions import settle


def found(text: str, code: str = "en") -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.category) for m in settle(find_spoken(text, code, words_said(text)))]


@pytest.mark.parametrize(
    ("text", "code", "category"),
    [
        ("kit dot k at gmail dot com", "en", "contact"), ("kit underscore fox at hotmail", "en", "contact"),
        ("kit point k arobase exemple point org", "fr", "contact"), ("kit punkt k at beispiel punkt de", "de", "contact"),
        ("kit punt k apenstaartje voorbeeld punt nl", "nl", "contact"), ("kit punto k chiocciola esempio punto it", "it", "contact"),
        ("kit punto k arroba ejemplo punto es", "es", "contact"), ("κιτ τελεία κ παπάκι example τελεία gr", "el", "contact"),
        ("kit taškas k eta pavyzdys taškas lt", "lt", "contact"), ("kit underscore fox underscore nine", "en", "handle"),
        ("zero four seven five, double one two", "en", "contact"), ("zéro six trente-neuf quatre-vingt-dix-huit douze", "fr", "contact"),
        ("null eins sieben sechs zwei drei", "de", "contact"), ("nul zes twaalf vierendertig zesenvijftig", "nl", "contact"),
        ("tre tre otto uno due quattro", "it", "contact"), ("seis uno dos tres cuatro cinco", "es", "contact"),
        ("έξι εννιά τέσσερα δύο ένα τρία", "el", "contact"), ("aštuoni šeši vienas du trys keturi", "lt", "contact"),
        ("K Z one two V B M", "en", "code"), ("P-I-E-T", "en", "person"), ("A N double N A", "en", "person"),
        ("t for tango, i for india, m for mike", "en", "person"), ("άλφα βήτα γάμμα", "el", "person"),
        ("seven k h v", "en", "code"), ("deux, a, k, quatre", "fr", "code"), ("a x zero quattro uno sette", "it", "code"),
        ("cuarenta y uno, trescientos seis, ocho cero, letra k", "es", "code"),
        ("k come kiwi, e come empoli, l come lucca", "it", "person"),
        ("k come kiwi, l come lucca, a, n come napoli, e", "it", "person"),
        ("tre quattro zero, uno uno due, settanta", "it", "contact"),
        ("pe, e, ere, ele, a", "es", "person"), ("pé, e, erre, elle, a", "fr", "person"), ("pi, e, erre, elle, a", "it", "person"),
        ("pe, e, er, el, a", "de", "person"), ("cuarenta y uno, trescientos seis, ocho cero, letra K", "es", "code"),
    ],
)  # fmt: skip
def test_what_is_dictated_is_found_whole(text: str, code: str, category: str) -> None:
    assert found(text, code) == [(text, category)]


@pytest.mark.parametrize(
    "text",
    [
        "we had three, then two, then one", "I, I, I don't know", "options A, B, C", "I looked at the dot on the wall",
        "in 1991 1992 1993 1994 1995", "a b or so", "look at google or at me", "de a en a e", "one a two a",
    ],
)  # fmt: skip
def test_counting_and_stammering_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_sentence_that_ends_parts_what_is_spelled_from_what_follows() -> None:
    assert found("It is 14-2231. J. B. Marsh said") == []
    assert found("P-I-E-T. Then I") == [("P-I-E-T", "person")]
    assert found("four seven. one two. three four") == [("four seven. one two. three four", "contact")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("se lo di a ella, y a él, y a ti", "es"), ("de pe a pa", "es"), ("ha, er, es war so", "de"),
        ("e, i, a Roma", "it"), ("elle, et lui, a dit", "fr"), ("de, te, se, me", "es"), ("er, es, ich", "de"),
    ],
)  # fmt: skip
def test_words_that_name_letters_too_spell_nothing(text: str, code: str) -> None:
    assert found(text, code) == []


@pytest.mark.parametrize(
    ("text", "code", "whole"),
    [("seven K H V, I said", "en", "seven K H V"), ("ocho cero dos uno, letra K. Soy yo", "es", "ocho cero dos uno, letra K")],
)  # fmt: skip
def test_what_is_dictated_ends_with_its_sentence(text: str, code: str, whole: str) -> None:
    assert [surface for surface, _ in found(text, code)] == [whole]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("il numero è tre quattro zero, uno uno due, settanta", "it"), ("et c'est à zéro six, trente-neuf, quatre-vingt, douze", "fr"),
        ("y es a seis cero uno, dos dos, tres tres", "es"), ("so I dialled, I, zero one seven, double four six", "en"),
        ("το νούμερο η έξι εννιά, τέσσερα δύο ένα τρία", "el"),
    ],
)  # fmt: skip
def test_a_word_of_one_letter_before_a_number_does_not_hide_it(text: str, code: str) -> None:
    [(surface, category)] = found(text, code)
    assert category == "contact" and text.endswith(surface)
