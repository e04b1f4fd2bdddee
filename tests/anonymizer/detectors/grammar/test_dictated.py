"""What is dictated with commas and asides: addresses, files' numbers, figures said once more."""

from __future__ import annotations

import pytest

from anonymizer.detectors.forms import words_said
from anonymizer.detectors.grammar.together import find_grammar
from anonymizer.mentions import CODE, CONTACT, HANDLE, REPLACE, settle


def found(text: str, code: str = "en") -> list[str]:
    return [
        text[m.start : m.end]
        for m in settle(find_grammar(text, code))
        if m.tier == REPLACE and m.category in (CODE, CONTACT, HANDLE)
    ]


@pytest.mark.parametrize(
    ("code", "text", "address"),
    [
        ("en", "It's marlo dot finch oh seven at tarmail dot ie.", "marlo dot finch oh seven at tarmail dot ie"),
        ("en", "My e-mail's tessbo, with an e, underscore four, at tarmail dot co dot uk, if you like.",
         "tessbo, with an e, underscore four, at tarmail dot co dot uk"),
        ("nl", "Naar bram punt oorlem, apenstaartje, zorpmail punt nl.", "bram punt oorlem, apenstaartje, zorpmail punt nl"),
        ("de", "Die ist lena punkt orlem, ät, zorpmail punkt de.", "lena punkt orlem, ät, zorpmail punkt de"),
        ("es", "Es lola, guion bajo, parda, ochenta y uno, arroba zorpmail punto es.",
         "lola, guion bajo, parda, ochenta y uno, arroba zorpmail punto es"),
        ("fr", "C'est lola, tiret du bas, orlem, arobase zorpmail point fr.", "lola, tiret du bas, orlem, arobase zorpmail point fr"),
        ("it", "È lola, trattino basso, orlem, ottantuno, chiocciola zorpmail punto it.",
         "lola, trattino basso, orlem, ottantuno, chiocciola zorpmail punto it"),
        ("el", "Είναι lola παύλα orlem, παπάκι, zorpmail τελεία gr.", "lola παύλα orlem, παπάκι, zorpmail τελεία gr"),
        ("lt", "Jis yra lola, pabraukimas, orlem, eta zorpmail taškas lt.", "lola, pabraukimas, orlem, eta zorpmail taškas lt"),
    ],
)  # fmt: skip
def test_an_address_is_found_from_its_first_part(code: str, text: str, address: str) -> None:
    assert found(text, code) == [address]


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [
        ("en", "the bill number XR 118 of 2018 there", "XR 118 of 2018"),
        ("en", "log number 922 of the third of the ninth, it said", "922 of the third of the ninth"),
        ("nl", "Zaaknummer nul drie, vier vijf nul, streepje twaalf.", "nul drie, vier vijf nul, streepje twaalf"),
        ("de", "Das Aktenzeichen dreizehn Js vier vier zwei Strich neunzehn war es", "dreizehn Js vier vier zwei Strich neunzehn"),
        ("es", "era el sumario 12 barra 2018 allí", "12 barra 2018"),
        ("fr", "Numéro de dossier douze barre dix-huit.", "douze barre dix-huit"),
        ("it", "Fascicolo dodici barra diciotto.", "dodici barra diciotto"),
        ("lt", "Byla numeris dvylika brūkšnys aštuoniolika.", "dvylika brūkšnys aštuoniolika"),
    ],
)  # fmt: skip
def test_a_number_is_found_with_the_signs_that_are_said_in_it(code: str, text: str, number: str) -> None:
    assert found(text, code) == [number]


def test_figures_that_are_said_once_more_belong_to_their_number() -> None:
    assert found("I was zora.88, eight eight, for luck") == ["zora.88", ", eight eight"]
    assert found("I was zora.88, seven of us were") == ["zora.88"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "We met at the shop, at ten, with a dot on it"), ("en", "see art.12 and par.34 of it"),
        ("en", "I was at home. Two, three times"), ("es", "compré una barra de pan"), ("de", "ein Strich und zwei Punkte"),
        ("en", "the case number one in the world"),
    ],
)  # fmt: skip
def test_what_nobody_dictates_is_left_alone(code: str, text: str) -> None:
    assert found(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", 'We have a group chat called "the seven swans".', "the seven swans"),
        ("nl", 'Onze appgroep heet "de zeven zwanen".', "de zeven zwanen"),
        ("fr", "Notre groupe s'appelle « les sept cygnes ».", "les sept cygnes"),
        ("lt", "Mūsų grupė vadinasi „septynios gulbės“.", "septynios gulbės"),
    ],
)
def test_a_group_that_writes_to_each_other_has_a_name(code: str, text: str, name: str) -> None:
    assert found(text, code) == [name]


def test_a_word_that_is_spelled_right_after_it_is_a_name() -> None:
    text = "Carver, C, A, R, V, E, R. Or cover, C, A, R."
    named = [text[m.start : m.end] for m in settle(find_grammar(text, "en")) if m.category == "person"]
    assert named == ["Carver", "C, A, R, V, E, R", "C, A, R"]
    assert words_said(text) >= {"carver"}
