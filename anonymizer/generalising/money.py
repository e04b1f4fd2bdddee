"""Amounts of money to bands."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import regex

from ..numbers import number_forms, number_words

_CURRENCIES = {
    "euro": r"€|eur\b|euros?|ευρώ|eur(?:ų|ai|us)",
    "pound": r"£|gbp|pounds?|quid|livres?|pond|sterlin[ae]|libras?|λίρες",
    "dollar": r"\$|usd|dollars?|dollari|dólares|δολάρια|doleri\p{L}+",
    "franc": r"chf|francs?|franken|franchi|francos",
}
_DIGITS = regex.compile(r"\d[\d., ]*\d|\d")
_LARGE = {
    100: r"hundred|honderd|hundert|šimt\p{L}+",
    1000: r"thousand|grand|mille|mila|mil|duizend|tausend|χιλιάδες|tūkstan\p{L}+|k",
    1_000_000: r"millions?|miljoen|millionen|milioni|millones|εκατομμύρια|milijon\p{L}+",
}
_STEPS = (0, 10, 50, 100, 500)


@dataclass(frozen=True)
class Band:
    """An amount's band, low included, high not; `high` is None where there is no end."""

    low: int
    high: int | None
    currency: str


def money_band(text: str, code: str) -> Band | None:
    """The band of an amount as it was written or said; None where it cannot be read for certain.

    Parameters
    ----------
    text : str
        "£40", "1.200,50 euro", "two hundred quid".
    code : str
        The language, ISO 639-1.

    Examples
    --------
    >>> money_band("£40", "en"), money_band("1.200,50 euros", "fr")
    (Band(low=10, high=50, currency='pound'), Band(low=1000, high=5000, currency='euro'))
    >>> money_band("five hundred quid", "en")
    Band(low=500, high=1000, currency='pound')
    """
    found = [currency for currency, pattern in _CURRENCIES.items() if _times(pattern, text)]
    amount = _amount(text, code)
    if amount is None or len(found) != 1:
        return None
    edges = [*_STEPS, *(step * 10**power for power in (3, 4) for step in (1, 5)), 100_000]
    for low, high in pairwise(edges):
        if low <= amount < high:
            return Band(low, high, found[0])
    return Band(edges[-1], None, found[0])


def _amount(text: str, code: str) -> float | None:
    """The number in a text, times the hundreds and thousands that are said after it."""
    hundred = _LARGE[100] + (r"|cents?" if code == "fr" else "")
    if code != "fr" and _times(r"cents?|pence|p", text):
        return None
    values = [_written(digits) for digits in _DIGITS.findall(text)]
    spoken = [number_forms(code)[form.lower()] for form in _words(text, code)]
    values += [float(value) for value in spoken if value != 100]
    hundreds = 100 in spoken or bool(_times(hundred, text))
    if len(values) > 1 or not (values or hundreds):  # "two hundred and fifty" has parts that would have to be added
        return None
    value = (values or [1.0])[0] * (100 if hundreds else 1)
    for size in (1000, 1_000_000):
        value *= size ** _times(_LARGE[size], text)
    return value


def _words(text: str, code: str) -> list[str]:
    return regex.findall(rf"(?<!\p{{L}}){number_words(code)}", text, flags=regex.I)


def _times(pattern: str, text: str) -> int:
    return len(regex.findall(rf"(?<!\p{{L}})(?:{pattern})(?!\p{{L}})", text, flags=regex.I))


def _written(digits: str) -> float:
    """A number with the signs that any of the languages puts into it: three digits at the end are thousands."""
    parts = regex.split(r"[., ]", digits)
    if len(parts) > 1 and len(parts[-1]) != 3:
        return float("".join(parts[:-1]) + "." + parts[-1])
    return float("".join(parts))
