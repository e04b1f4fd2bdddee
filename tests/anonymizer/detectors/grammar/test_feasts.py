"""Days that are told by a feast, a weekday or the week of a month, and what stands around a date."""

from __future__ import annotations

import pytest

from anonymizer.detectors.forms import words_said
from anonymizer.detectors.grammar.dates import find_dates
from anonymizer.generalising.shifting import shift_date
from anonymizer.mentions import REPLACE, REVIEW, settle


def found(text: str, code: str, tier: str = REPLACE) -> list[str]:
    return [text[m.start : m.end] for m in settle(find_dates(text, code, words_said(text))) if m.tier == tier]


@pytest.mark.parametrize(
    ("code", "text", "days"),
    [
        ("en", "It was Monday the third of June, 2019, and then June third.", ["Monday the third of June, 2019", "June third"]),
        ("en", "The Monday after St Patrick's Day.", ["The Monday after St Patrick's Day"]),
        ("en", "The Thursday we broke up before Easter, it was.", ["The Thursday we broke up before Easter"]),
        ("en", "In the second week in March, 2018, on Boxing Day.", ["the second week in March, 2018", "Boxing Day"]),
        ("en", "From the tenth till the twelfth of May.", ["the tenth till the twelfth of May"]),
        ("nl", "De dinsdag na Pasen, maandag 3 juni.", ["De dinsdag na Pasen", "maandag 3 juni"]),
        ("nl", "De eerste zaterdag van september 2017, op kerstavond.", ["De eerste zaterdag van september 2017", "op kerstavond"]),
        ("de", "Am zweiten Samstag im Advent. An Heiligabend 2018.", ["Am zweiten Samstag im Advent", "An Heiligabend 2018"]),
        ("de", "Mittwoch, der siebzehnte Mai.", ["Mittwoch, der siebzehnte Mai"]),
        ("fr", "Le mardi après Pâques 2018, un lundi, le 3 juin.", ["Le mardi après Pâques 2018", "un lundi, le 3 juin"]),
        ("it", "Il giorno della Candelora, lunedì 3 giugno.", ["Il giorno della Candelora", "lunedì 3 giugno"]),
        ("es", "El Viernes Santo de 2018, el puente de la Constitución.", ["El Viernes Santo de 2018", "el puente de la Constitución"]),
        ("el", "Την Κυριακή των Βαΐων. Δευτέρα, 3 Ιουνίου.", ["Την Κυριακή των Βαΐων", "Δευτέρα, 3 Ιουνίου"]),
        ("lt", "Antradienį po Velykų, trečią sausio šeštadienį.", ["Antradienį po Velykų", "trečią sausio šeštadienį"]),
    ],
)  # fmt: skip
def test_days(code: str, text: str, days: list[str]) -> None:
    assert found(text, code) == days


@pytest.mark.parametrize(
    ("code", "text", "guess"),
    [
        ("en", "It was a week before Halloween.", "a week before Halloween"),
        ("en", "at ten to seven then", "ten to seven"),
        ("de", "um halb neun", "halb neun"),
        ("es", "a las siete menos diez", "siete menos diez"),
        ("el", "έξι παρά τέταρτο", "έξι παρά τέταρτο"),
        ("lt", "septynioliktais metais", "septynioliktais metais"),
    ],
)
def test_a_guess_waits_for_review(code: str, text: str, guess: str) -> None:
    from anonymizer.detectors.grammar.years import find_years

    waiting = found(text, code, REVIEW) + [text[m.start : m.end] for m in find_years(text, code)]
    assert waiting == [guess]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "At Christmas we stayed for seventeen days, two years ago, on a Monday."), ("de", "An Weihnachten waren wir da, am Montag."),
        ("en", "You may second that, and may third parties."), ("fr", "À Noël, le lundi, trois semaines."),
        ("es", "En Navidad estuvimos dos meses."), ("nl", "Met kerst, op maandag, elf weken."), ("it", "A Natale, di lunedì."),
    ],
)  # fmt: skip
def test_seasons_weekdays_and_durations_stay(code: str, text: str) -> None:
    assert found(text, code) == found(text, code, REVIEW) == []


def test_a_date_is_moved_with_its_weekday() -> None:
    assert shift_date("Monday 3 June 2019", "en", 60) == "Monday 27 July 2020"
    assert shift_date("every 8 December", "en", 60) == "every 1 February"
