"""Dates moved: intervals, weekdays and the way they are written stay; what is not sure does not move."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from babel.dates import format_date
from hypothesis import assume, given
from hypothesis import strategies as st

from anonymizer.generalising.shifting import shift_date, weeks_of, year_of
from anonymizer.languages import LANGUAGES

WEEKS = st.integers(53, 156) | st.integers(-156, -53)
DAYS = st.dates(date(1930, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("text", "code", "moved"),
    [
        ("3 March 2019", "en", "7 January 2018"),
        ("the 3rd of March, 2019", "en", "the 7th of January, 2018"),
        ("March 1st, 2019", "en", "January 5th, 2018"),
        ("MARCH 2019", "en", "JANUARY 2018"),
        ("3 march 2019", "en", "7 january 2018"),
        ("Mar 2019", "en", "Jan 2018"),
        ("03/03/2019", "en", "07/01/2018"),
        ("23/03/2019", "en", "27/01/2018"),
        ("2019-03-03", "en", "2018-01-07"),
        ("2019", "en", "2018"),
        ("le 3 mars", "fr", "le 7 janvier"),
        ("1er mai 2018", "fr", "7 mars 2017"),
        ("8 mars 2018", "fr", "12 janvier 2017"),
        ("3. März 2019", "de", "7. Januar 2018"),
        ("3.4.2019", "de", "7.2.2018"),
        ("3 maart 2019", "nl", "7 januari 2018"),
        ("3 marzo 2019", "it", "7 gennaio 2018"),
        ("3 de marzo de 2019", "es", "7 de enero de 2018"),
        ("3 Μαρτίου 2019", "el", "7 Ιανουαρίου 2018"),
        ("Μάρτιος 2019", "el", "Ιανουάριος 2018"),
        ("2019 m. kovo 3 d.", "lt", "2018 m. sausio 7 d."),
        ("29 February 2020", "en", "5 January 2019"),
        ("3 March 2019 and 4 April 2019", "en", "7 January 2018 and 8 February 2018"),
        ("1990 to 1999", "en", "1989 to 1998"),
        ("1990-1999", "en", "1989-1998"),
        ("between 3 May and 4 June 2019", "en", "between 9 March and 10 April 2018"),
        ("1 February and 3 May 2019", "en", "8 December 2017 and 9 March 2018"),
        ("3 to 5 March 2019", "en", "7 to 9 January 2018"),
        ("March 3 and May 4, 2019", "en", "January 7 and March 10, 2018"),
        ("between March and June 2019", "en", "between January and April 2018"),
        ("end of February 2019", "en", "end of December 2017"),
        ("entre le 3 mai et le 4 juin 2019", "fr", "entre le 9 mars et le 10 avril 2018"),
        ("zwischen dem 3. Mai und dem 4. Juni 2019", "de", "zwischen dem 9. März und dem 10. April 2018"),
        ("3 mei tot 4 juni 2019", "nl", "9 maart tot 10 april 2018"),
        ("3 maggio al 4 giugno 2019", "it", "9 marzo al 10 aprile 2018"),
        (
            "1 de febrero hasta el 3 de mayo de 2019",
            "es",
            "8 de diciembre de 2017 hasta el 9 de marzo de 2018",
        ),
        ("3 Μαΐου έως τις 4 Ιουνίου 2019", "el", "9 Μαρτίου έως τις 10 Απριλίου 2018"),
        ("1998 iki 1999", "lt", "1997 iki 1998"),
    ],
)
def test_a_date_stays_in_its_form(text: str, code: str, moved: str) -> None:
    assert shift_date(text, code, -60) == moved


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("03/04/2019", "en"), ("31 April 2019", "en"), ("29 February", "en"), ("l954", "en"), ("1990s", "en"), ("'98", "en"),
        ("3/3/19", "fr"), ("summer of 2019", "en"), ("the third of March", "en"), ("nineteen ninety", "en"), ("", "en"),
        ("3 March 2019, 4 April 2019", "en"), ("between 3 and 4", "en"), ("31 April to 3 May 2019", "en"), ("99/99/2019", "fr"), ("Sinterklaas", "nl"),
    ],
)  # fmt: skip
def test_what_is_not_sure_does_not_move(text: str, code: str) -> None:
    assert shift_date(text, code, 60) is None


def written(day: date, code: str) -> str:
    if code == "lt":
        return format_date(day, "y 'm.' MMMM d 'd.'", locale=code)
    return format_date(day, "d MMMM y", locale=code)


@given(DAYS, DAYS, WEEKS, st.sampled_from(sorted(LANGUAGES)))
def test_days_keep_their_intervals_and_their_weekdays(one: date, other: date, weeks: int, code: str) -> None:
    for day in (one, other):
        expected = day + timedelta(weeks=weeks)
        assert expected.weekday() == day.weekday()
        assert shift_date(written(day, code), code, weeks) == written(expected, code)
        assert shift_date(day.isoformat(), code, weeks) == expected.isoformat()


@given(DAYS, DAYS, WEEKS)
def test_months_years_and_days_without_a_year_keep_their_intervals(one: date, other: date, weeks: int) -> None:
    def moved(pattern: str, day: date) -> str:
        found = shift_date(format_date(day, pattern, locale="en"), "en", weeks)
        assert found is not None
        return found

    assert int(moved("y", one)) - int(moved("y", other)) == one.year - other.year
    months = {format_date(date(2000, m, 1), "MMMM", locale="en"): m for m in range(1, 13)}

    def count(text: str) -> int:
        month, year = text.split()
        return int(year) * 12 + months[month]

    apart = (one.year - other.year) * 12 + one.month - other.month
    assert count(moved("MMMM y", one)) - count(moved("MMMM y", other)) == apart
    assume(not any((d.month, d.day) == (2, 29) for d in (one, other)))

    def ordinal(text: str) -> int:
        day, month = text.split()
        return date(2001, months[month], int(day)).timetuple().tm_yday

    first, second = (date(2001, d.month, d.day).timetuple().tm_yday for d in (one, other))
    assert (ordinal(moved("d MMMM", one)) - ordinal(moved("d MMMM", other))) % 365 == (first - second) % 365


@given(DAYS, WEEKS, st.sampled_from(["d MMMM y", "MMMM y", "y"]))
def test_no_year_stays_behind(day: date, weeks: int, pattern: str) -> None:
    moved = shift_date(format_date(day, pattern, locale="en"), "en", weeks)
    assert moved is not None
    assert str(day.year) not in moved


@given(st.text(max_size=25), WEEKS, st.sampled_from(sorted(LANGUAGES)))
def test_no_text_breaks_it(text: str, weeks: int, code: str) -> None:
    assert shift_date(text, code, weeks) != text


@given(st.binary(min_size=32, max_size=32), st.text(max_size=5))
def test_the_shift_is_between_one_and_three_years_and_hangs_on_the_secret(secret: bytes, participant: str) -> None:
    weeks = weeks_of(secret, participant)
    assert 53 <= abs(weeks) <= 156
    assert weeks == weeks_of(secret, participant)


def test_participants_and_studies_differ() -> None:
    assert len({weeks_of(b"one", f"P{n:02}") for n in range(40)}) > 25
    assert len({weeks_of(bytes([n]), "P01") for n in range(40)}) > 25


@given(DAYS, DAYS, WEEKS, st.sampled_from(["{} to {}", "between {} and {}", "{} - {}"]))
def test_both_ends_of_a_stretch_move_alike(one: date, other: date, weeks: int, frame: str) -> None:
    ends = [shift_date(written(day, "en"), "en", weeks) for day in (one, other)]
    assert shift_date(frame.format(written(one, "en"), written(other, "en")), "en", weeks) == frame.format(*ends)


def test_the_year_of_a_date() -> None:
    assert (year_of("3 March 2019", "en"), year_of("le 3 mars", "fr"), year_of("so", "en")) == ("2019", "", "")
