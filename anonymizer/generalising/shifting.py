"""Dates moved by one secret number of weeks a participant: intervals, weekdays and the way they are written stay."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

import regex

from ..lexicon import fold
from ..patterns import alternatives
from ..periods import EVERY, stretch, weekday
from ..secret import draw

# More than a year, so that every year changes; no more than three, so that what an age or a law says stays near.
_NEAREST, _FARTHEST = 53, 156
_LINK = r"(?: +(?:of|de|del|di|des|von|van|του))?(?: +the)?[ ,]*"
_ORDINAL = r"(?:st|nd|rd|th|er|º|ª|ος|ο|ης|η|-oji|-ąją|-osios|-os)(?!\p{L})"
_YEAR = r"(?P<year>(?:1[6-9]|2[01])\d\d)"
_FORMS = (
    rf"(?P<day>\d{{1,2}})(?P<ordinal>{_ORDINAL}|\.)?{_LINK}(?P<month>MONTH)(?:\.?{_LINK}{_YEAR})?",
    rf"(?P<month>MONTH)\.? +(?P<day>\d{{1,2}})(?P<ordinal>{_ORDINAL}| d\.| d)?(?:,? *{_YEAR})?",
    rf"(?P<month>MONTH)\.?,?(?: (?:of|de|del|του))? +{_YEAR}",
    rf"{_YEAR}(?: m\.| metų|-ųjų(?: metų)?)? (?P<month>MONTH)(?: (?P<day>\d{{1,2}})(?P<ordinal> d\.| d| dieną|-ąją)?)?",
    r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})",
    r"(?P<day>\d{1,2})(?P<sign> ?[./-] ?)(?P<month>\d{1,2})(?P=sign)(?P<year>\d{4})",
    _YEAR,
)
_NO_NAMES: tuple[str, ...] = ()
_ENGLISH_ORDINALS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}


@dataclass(frozen=True)
class _Written:
    """A date as it was written: its parts, where they stand, and how its month is put."""

    parts: Mapping[str, tuple[int, int, str]]
    year: int | None
    month: int | None
    day: int | None
    names: tuple[str, ...] = ()


def weeks_of(secret: bytes, participant: str) -> int:
    """By how many weeks a participant's dates are moved: from one year to three, forwards or back."""
    drawn = draw(secret, "dates", participant) % (2 * (_FARTHEST - _NEAREST + 1))
    weeks = _NEAREST + drawn // 2
    return weeks if drawn % 2 else -weeks


def shift_date(text: str, code: str, weeks: int) -> str | None:
    """A date in the form in which it was written, moved.

    Parameters
    ----------
    text : str
        One date, or two with what lies between them ("3 May to 4 June 1998").
    code : str
        The language, ISO 639-1.
    weeks : int
        At least 53, so that no part of the date can stay behind; negative for back.

    Returns
    -------
    str or None
        A day keeps its weekday. A month with a year moves by whole months, a year alone by whole years, a day and a
        month without a year on a year of 365 days: between dates of one kind intervals stay as they were. Of two dates
        both move, and the first is given the month and the year of the second where they are no longer the same. None
        for what cannot be moved safely: a date in words, a decade, a year of two digits, 4/3/2019 in English (which is
        the month?), a page that was read wrongly.

    Examples
    --------
    >>> shift_date("3rd of March 2019", "en", -60), shift_date("le 3 mars", "fr", 60), shift_date("2019", "en", -60)
    ('7th of January 2018', 'le 27 avril', '2018')
    >>> shift_date("3 May to 4 June 1998", "en", 60), shift_date("between 3 January and 4 March 1998", "en", -53)
    ('27 June to 29 July 1999', 'between 28 December 1996 and 26 February 1997')
    """
    return _shift(text, code, weeks) or _shift_stretch(text, code, weeks)


def _shift(text: str, code: str, weeks: int) -> str | None:
    written = _read(text, code)
    if written is None:
        return None
    try:
        moved = _moved(written, weeks)
    except (ValueError, OverflowError):  # the 31st of February, or a year that no calendar has
        return None
    out = text
    for name in sorted(written.parts, key=lambda n: -written.parts[n][0]):
        start, end, old = written.parts[name]
        out = out[:start] + _put(name, old, moved, written, code) + out[end:]
    return out


def _shift_stretch(text: str, code: str, weeks: int) -> str | None:
    """Both ends of a stretch of time, or what only a part is meant of ("early 1998")."""
    pattern = stretch(code)
    found = pattern.fullmatch(text) if pattern else None
    if pattern is None or found is None:
        return None
    first, last = found["first"], found["last"] or ""
    tail = _lent(first, last, code)
    moved, end = _shift(first + tail, code, weeks), _shift(last, code, weeks) if last else ""
    if moved is None or end is None:
        return None
    shared = len(tail.split())
    while shared and moved.split()[-shared:] != end.split()[-shared:]:
        shared -= 1
    moved = regex.sub(rf"(?:[\s,]+[^\s,]+){{{shared}}}$", "", moved)
    return text[: found.start("first")] + moved + (found["link"] + end if last else "")


def _lent(first: str, last: str, code: str) -> str:
    """What the first of two dates leaves to the second to say: " March 1998", " 1998", or nothing."""
    start, end = _read(first, code), _read(last, code)
    if end is None or (start is not None and start.year):
        return ""
    places = [part[1] for name, part in end.parts.items() if name in ("day", "ordinal", "month")]
    for place in sorted(places):
        whole = _read(first + last[place:], code)
        if whole is not None and whole.year and bool(whole.day) == bool(end.day):
            return last[place:]
    return ""


def year_of(text: str, code: str) -> str:
    """The year in a date, both where it is a stretch over several, "" where there is none that is sure.

    Examples
    --------
    >>> year_of("3 March 1998", "en"), year_of("between 3 May 1998 and 4 June 1999", "en"), year_of("the third", "en")
    ('1998', '1998-1999', '')
    """
    if (written := _read(text, code)) is not None:
        return str(written.year or "")
    pattern = stretch(code)
    found = pattern.fullmatch(text) if pattern else None
    if found is None:
        return ""
    first, last = found["first"], found["last"] or ""
    years = [year_of(one, code) for one in (first + _lent(first, last, code), *([last] if last else []))]
    return "-".join(dict.fromkeys(years)) if all(years) else ""


def _moved(written: _Written, weeks: int) -> tuple[int, int, int]:
    days = timedelta(weeks=weeks).days
    year, month, day = written.year, written.month, written.day
    if year and month and day:
        moved = date(year, month, day) + timedelta(days)
        return moved.year, moved.month, moved.day
    if month and day:
        ordinal = date(2001, month, day).timetuple().tm_yday
        moved = date(2001, 1, 1) + timedelta((ordinal - 1 + days) % 365)
        return moved.year, moved.month, moved.day
    if year and month:
        months = year * 12 + month - 1 + round(days / 30.4375)
        return date(months // 12, months % 12 + 1, 1).year, months % 12 + 1, 1
    return date((year or 0) + round(days / 365.25), 1, 1).year, 1, 1


def _read(text: str, code: str) -> _Written | None:
    for pattern in _patterns(code):
        found = regex.fullmatch(pattern, text)
        if found is None:
            continue
        parts = {name: (*found.span(name), value) for name, value in found.groupdict().items() if value}
        numbers = {name: int(value) for name, (_, _, value) in parts.items() if value.isdecimal()}
        month, names = numbers.get("month"), _NO_NAMES
        if "month" in parts and month is None:
            month, names = _months(code)[fold(parts["month"][2])]
        elif "sign" in parts and code == "en" and numbers["day"] <= 12 and numbers["month"] != numbers["day"]:
            return None
        parts.pop("sign", None)
        return _Written(parts, numbers.get("year"), month, numbers.get("day"), names)
    return None


@cache
def _patterns(code: str) -> tuple[regex.Pattern[str], ...]:
    months = alternatives(_spellings(code))
    lead = rf"(?:{weekday(code)},? |{EVERY} )?(?:(?:le|the|el|il|den|am|de|op|στις|την|il) )?"
    return tuple(regex.compile(lead + form.replace("MONTH", months), regex.IGNORECASE) for form in _FORMS)


@cache
def _tables(code: str) -> tuple[tuple[str, ...], ...]:
    """The names of the twelve months in every form that the language has for them (Unicode CLDR)."""
    from babel.dates import get_month_names

    tables = [
        get_month_names("wide", "format", code), get_month_names("abbreviated", "format", code),
        get_month_names("wide", "stand-alone", code), get_month_names("abbreviated", "stand-alone", code),
    ]  # fmt: skip
    return tuple(tuple(str(table[number]) for number in range(1, 13)) for table in tables if not table[1][0].isdigit())


def _spellings(code: str) -> set[str]:
    return {name.rstrip(".") for table in _tables(code) for name in table if len(name.rstrip(".")) > 2}


@cache
def _months(code: str) -> Mapping[str, tuple[int, tuple[str, ...]]]:
    """By folded spelling: the month's number, and the names of all twelve in the same form."""
    found: dict[str, tuple[int, tuple[str, ...]]] = {}
    for table in _tables(code):
        names = tuple(name.rstrip(".") for name in table)
        for number, name in enumerate(names, start=1):
            found.setdefault(fold(name), (number, names))
    return found


def _put(name: str, old: str, moved: tuple[int, int, int], written: _Written, code: str) -> str:
    year, month, day = moved
    if name == "ordinal":
        return _ordinal(old, day, code)
    if name == "month" and written.names:
        return _cased(written.names[month - 1], old)
    value = {"year": year, "month": month, "day": day}[name]
    # "2019-11-14" has two digits everywhere, "23.4.2019" and "14 March" have as many as they need
    two_digits = not written.names and all(len(written.parts.get(n, ("", "", "00"))[2]) == 2 for n in ("month", "day"))
    return f"{value:02d}" if two_digits or old.startswith("0") else str(value)


def _cased(word: str, like: str) -> str:
    change: Callable[[str], str] = str.upper if like.isupper() else str.lower if like.islower() else _capital
    return change(word)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _ordinal(old: str, day: int, code: str) -> str:
    if code == "en":
        return _ENGLISH_ORDINALS.get(day, "th")
    if old == "er":  # French says "le 1er", and then "le 2"
        return "er" if day == 1 else ""
    return old
