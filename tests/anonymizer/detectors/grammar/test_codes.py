"""Numbers that an office gave."""

from __future__ import annotations

from importlib import import_module

import pytest
import regex

from anonymizer.detectors.grammar.codes import find_codes
from anonymizer.mentions import settle


def found(text: str, code: str) -> list[str]:
    return [text[m.start : m.end] for m in settle(find_codes(text, code))]


# numbers from the manuals of the offices and of python-stdnum, given to nobody
NATIONAL = [
    ("en", "gb.nhs", "943 476 5919"), ("fr", "fr.nir", "2 95 10 99 126 111 93"), ("nl", "nl.bsn", "1112.22.333"),
    ("nl", "be.nn", "85.07.30-033 28"), ("de", "de.idnr", "36 574 261 809"), ("it", "it.codicefiscale", "RCCMNL83S18D969H"),
    ("es", "es.dni", "54362315-K"), ("es", "es.nie", "X-2482300W"), ("el", "gr.amka", "01013099997"),
    ("el", "gr.vat", "094259216"), ("lt", "lt.asmens", "33309240064"), ("en", "iban", "GB82 WEST 1234 5698 7654 32"),
    ("en", "luhn", "4111 1111 1111 1111"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "module", "number"), NATIONAL)
def test_national_numbers_however_they_are_parted(code: str, module: str, number: str) -> None:
    bare = regex.sub(r"[ .-]", "", number)
    assert import_module(f"stdnum.{module}").is_valid(bare)
    for written in (number, bare):
        assert found(f"it is {written}, I think", code) == [written]


@pytest.mark.parametrize(
    ("text", "code", "surface"),
    [
        ("AB 12 34 56 C it said", "en", "AB 12 34 56 C"), ("case LV-2231/14 was", "en", "LV-2231/14"), ("αριθμό, Λ14/2231, ήταν", "el", "Λ14/2231"),
        ("interview no. 12 of", "en", "12"), ("the plate was KL 52 RTX, blue", "en", "KL 52 RTX"),
        ("Kennzeichen: WO L 2231", "de", "WO L 2231"), ("la matrícula era 12 BCD 1", "es", "12 BCD 1"), ("it said Error 917: Engine Stalled now", "en", "Error 917: Engine Stalled"), ("it said Error 917: Engine Stalled now", "en", "Error 917: Engine Stalled"), ("crime reference number: 77/4410 then", "en", "77/4410"),
        ("dossier n° 4471 ouvert", "fr", "4471"), ("η υπόθεση 2013/β/558 έκλεισε", "el", "2013/β/558"),
        ("flat at ZZ99 3VZ now", "en", "ZZ99 3VZ"), ("QUARTON 2999 then", "en", "2999"), ("in 1017 AB woonde", "nl", "1017 AB"),
        ("à 75011 Paris", "fr", "75011"), ("in 12345 Musterdorf", "de", "12345"), ("a 00184 Roma", "it", "00184"),
        ("en 28013 Madrid", "es", "28013"), ("στο 104 32 Αθήνα", "el", "104 32"), ("LT-01234 Vilnius", "lt", "LT-01234"),
        ("plate AB12 CDE", "en", "AB12 CDE"), ("plaque AB-123-CD", "fr", "AB-123-CD"), ("B-AB 1234 war", "de", "B-AB 1234"),
        ("XJ-98-GT stond", "nl", "XJ-98-GT"), ("targa AB 123 CD", "it", "AB 123 CD"), ("1234 BCD era", "es", "1234 BCD"),
        ("ΙΚΑ-1234 ήταν", "el", "ΙΚΑ-1234"), ("ABC 123 buvo", "lt", "ABC 123"),
    ],
)  # fmt: skip
def test_files_plates_and_postcodes(text: str, code: str, surface: str) -> None:
    assert surface in found(text, code)


@pytest.mark.parametrize(
    "text",
    [
        "Article no. 5 and Law no. 657 and page no. 12", "it was 11.30 am, or 12.45", "about 500 or 1000 people",
        "on 11/12/91, on 3.4.2009", "tape 1.31", "a B12 vitamin", "the number one, number two",
    ],
)  # fmt: skip
def test_laws_times_and_counts_are_no_codes(text: str) -> None:
    assert found(text, "en") == []


@pytest.mark.parametrize(
    ("text", "code", "surface"),
    [
        ("it was kl52 rtx i think", "en", "kl52 rtx"), ("het kenteken was kl-482-r ja", "nl", "kl-482-r"),
        ("la matrícula era 4417 bcd y", "es", "4417 bcd"), ("la plaque kl-482-bt voilà", "fr", "kl-482-bt"),
        ("la targa kl 482 bt ecco", "it", "kl 482 bt"), ("kennzeichen kl-rt 4482 ja", "de", "kl-rt 4482"),
        ("aktenzeichen 112 js 345/19 war", "de", "112 js 345/19"),
        ("numeris klr 482 buvo", "lt", "klr 482"), ("η πινακίδα κνμ 4482 ήταν", "el", "κνμ 4482"),
        ("the case was lv/14/2231 then", "en", "lv/14/2231"), ("le dossier 2014-0442-br alors", "fr", "2014-0442-br"),
    ],
)  # fmt: skip
def test_plates_and_files_without_capitals(text: str, code: str, surface: str) -> None:
    assert surface in found(text, code)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("in 2014 and then", "en"), ("we took the m6 and went", "en"), ("il y en a 200 par an", "fr"), ("per 200 euro al", "it"),
        ("um so 2014 rum", "de"), ("en 2014 con ella", "es"), ("tai per 200 eurų", "lt"), ("op 12-jarige leeftijd", "nl"),
    ],
)  # fmt: skip
def test_words_beside_figures_are_no_plates(text: str, code: str) -> None:
    assert found(text, code) == []
