"""Dates, and what looks like one."""

from __future__ import annotations

import pytest

from anonymizer.detectors.forms import words_said
from anonymizer.detectors.grammar.dates import find_dates
from anonymizer.mentions import settle


def found(text: str, code: str = "en") -> list[str]:
    return [text[m.start : m.end] for m in settle(find_dates(text, code, words_said(text)))]


@pytest.mark.parametrize(
    ("text", "code", "surface"),
    [
        ("on 12th September, 1991 we", "en", "12th September, 1991"), ("on 14 and 27 July 1999", "en", "14 and 27 July 1999"),
        ("at 2023-09-14 03:15 PM it", "en", "2023-09-14 03:15 PM"), ("in l954 or so", "en", "l954"),
        ("in the summer of 1998", "en", "summer of 1998"), ("back in nineteen fifty-six", "en", "nineteen fifty-six"),
        ("in two thousand and four", "en", "two thousand and four"), ("the third of March", "en", "the third of March"),
        ("le 3 mars 2009", "fr", "3 mars 2009"), ("am 3. März 2009", "de", "3. März 2009"), ("op 3 maart 2009", "nl", "3 maart 2009"),
        ("il 3 marzo 2009", "it", "3 marzo 2009"), ("el 3 de marzo de 2009", "es", "3 de marzo de 2009"),
        ("στις 3 Μαρτίου 2009", "el", "3 Μαρτίου 2009"), ("2009 m. kovo 3 d.", "lt", "2009 m. kovo 3 d."),
        ("from 1960 to 1979 I", "en", "1960 to 1979"), ("between 3 May and 4 June 1998 it", "en", "between 3 May and 4 June 1998"),
        ("on 26 March and 1 April 1998", "en", "26 March and 1 April 1998"), ("from 3 to 5 May 1998", "en", "3 to 5 May 1998"),
        ("between March and June 1998", "en", "between March and June 1998"), ("by the end of May 1998", "en", "end of May 1998"),
        ("du 3 mai au 4 juin 1998", "fr", "3 mai au 4 juin 1998"), ("Ende Mai 1998 war", "de", "Ende Mai 1998"),
        ("tussen 1998 en 1999", "nl", "tussen 1998 en 1999"), ("dal 1998 al 1999", "it", "1998 al 1999"),
        ("a finales de mayo de 1998", "es", "finales de mayo de 1998"), ("από το 1998 έως το 1999", "el", "1998 έως το 1999"),
        ("nuo 1998 iki 1999", "lt", "1998 iki 1999"), ("in 1998/99 she", "en", "1998/99"),
        ("en marzo de dos mil once", "es", "marzo de dos mil once"), ("en marzo del 09", "es", "marzo del 09"),
        ("a maggio del duemilanove", "it", "maggio del duemilanove"), ("a maggio del 09", "it", "maggio del 09"),
        ("τον Μάρτιο του εννιά", "el", "Μάρτιο του εννιά"), ("im März elf", "de", "März elf"),
        ("born on the eighth of the third,", "en", "the eighth of the third"), ("am achten dritten,", "de", "achten dritten"),
        ("in the first half of 1993 it", "en", "first half of 1993"), ("the second quarter of May 2001", "en", "second quarter of May 2001"),
        ("in late 1998 and", "en", "late 1998"), ("since the mid-1970s or", "en", "mid-1970s"), ("in the 1980s we", "en", "1980s"),
        ("the summer and autumn of 1994", "en", "summer and autumn of 1994"), ("at Easter 1998 he", "en", "Easter 1998"), ("on Good Friday 1996", "en", "Good Friday 1996"),
        ("on New Year's Eve 1999.", "en", "New Year's Eve 1999"), ("from 12 until 17 March 1999", "en", "12 until 17 March 1999"),
        ("in January, March and April 1998", "en", "January, March and April 1998"), ("on 3 June. Then", "en", "3 June"),
        ("on 3 Jan. 1998 then", "en", "3 Jan. 1998"), ("au premier semestre de 1993", "fr", "premier semestre de 1993"),
        ("in der zweiten Hälfte des Jahres 1993", "de", "zweiten Hälfte des Jahres 1993"), ("de eerste helft van 1993", "nl", "eerste helft van 1993"),
        ("nel secondo semestre del 1993", "it", "secondo semestre del 1993"), ("el primer semestre de 1993", "es", "primer semestre de 1993"),
        ("in the '60s", "en", "'60s"), ("on 3.4.2009", "de", "3.4.2009"), ("born 11/9/1908", "en", "11/9/1908"),
    ],
)  # fmt: skip
def test_dates(text: str, code: str, surface: str) -> None:
    assert found(text, code) == [surface]


@pytest.mark.parametrize(
    "text",
    [
        "in March or so", "If I may explain", "I left in March, I think", "under the 1985 Act", "the Data Act 1998",
        "the Law of 2004", "it cost £1985", "1,985 people", "twenty years later", "nineteen people",
        "at Easter", "the first half of the match", "in the summer and autumn", "early in the morning",
    ],
)  # fmt: skip
def test_months_alone_laws_and_amounts_are_no_dates(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("in 1955 and 1960", ["1955", "1960"]),
        ("on 3 May 1998 and 4 June 1999", ["3 May 1998", "4 June 1999"]),
        ("from 1998 to 1999 and from 2001 to 2003", ["1998 to 1999", "2001 to 2003"]),
        ("1998, 1999 to 2001", ["1998", "1999 to 2001"]),
    ],
)
def test_two_dates_stay_two_unless_something_joins_them(text: str, dates: list[str]) -> None:
    assert found(text) == dates


@pytest.mark.parametrize(
    ("text", "code", "dates"),
    [
        ("It was the 12th of May, no, the thirteenth, because", "en", ["the 12th of May", "the thirteenth"]),
        ("C'était le 12 mai. Non, le treize, parce que", "fr", ["12 mai", "treize"]),
        ("Das war am 12. Mai. Nein, am dreizehnten, weil", "de", ["12. Mai", "dreizehnten"]),
        ("Het was 12 mei. Nee, de dertiende, want", "nl", ["12 mei", "dertiende"]),
        ("Era il 12 maggio. No, il tredici, perché", "it", ["12 maggio", "tredici"]),
        ("Fue el 12 de mayo. No, el trece, porque", "es", ["12 de mayo", "trece"]),
        ("Ήταν στις 12 Μαΐου. Όχι, στις δεκατρείς, γιατί", "el", ["12 Μαΐου", "δεκατρείς"]),
        ("Gegužės 12. Ne, tryliktą, nes", "lt", ["Gegužės 12", "tryliktą"]),
    ],
)  # fmt: skip
def test_a_day_that_corrects_a_date_is_one(text: str, code: str, dates: list[str]) -> None:
    assert found(text, code) == dates


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("the second of the three brothers", "en"), ("in the third, I think", "en"), ("Ella era el uno, y yo el dos", "es"),
        ("de tweede, zei hij", "nl"), ("on the 3rd of May the first one who came", "en"),
        ("Gegužės 3 d. antrą kartą", "lt"),
    ],
)  # fmt: skip
def test_what_is_only_counted_is_no_day(text: str, code: str) -> None:
    assert [one for one in found(text, code) if not any(month in one for month in ("May", "Geguž"))] == []
