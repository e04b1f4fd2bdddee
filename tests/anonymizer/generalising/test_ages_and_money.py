"""Ages and amounts to bands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.generalising.ages import age_band
from anonymizer.generalising.money import Band, money_band
from anonymizer.languages import LANGUAGES


@given(st.integers(0, 130), st.integers(0, 25))
def test_every_age_lies_in_one_band(age: int, width: int) -> None:
    band = age_band(age, width)
    assert band is not None
    low, high = band
    assert low <= age <= high
    assert {age_band(other, width) for other in range(low, high + 1)} == {band}
    if width and age < 75:
        assert high - low < width


@pytest.mark.parametrize("age", [-1, 131, 10_000])
def test_what_is_no_age_has_none(age: int) -> None:
    assert age_band(age) is None


@pytest.mark.parametrize(
    ("text", "code", "low", "high", "currency"),
    [
        ("£40", "en", 10, 50, "pound"), ("£3,000", "en", 1000, 5000, "pound"), ("£9.99", "en", 0, 10, "pound"),
        ("twenty quid", "en", 10, 50, "pound"), ("a hundred dollars", "en", 100, 500, "dollar"), ("£5k", "en", 5000, 10_000, "pound"),
        ("two thousand euros", "en", 1000, 5000, "euro"), ("1,5 million euros", "en", 100_000, None, "euro"),
        ("deux cents euros", "fr", 100, 500, "euro"), ("1 200 €", "fr", 1000, 5000, "euro"), ("1.200,50 €", "de", 1000, 5000, "euro"),
        ("fünfzig Euro", "de", 50, 100, "euro"), ("vijftig euro", "nl", 50, 100, "euro"), ("cinquanta euro", "it", 50, 100, "euro"),
        ("cien euros", "es", 100, 500, "euro"), ("20 ευρώ", "el", 10, 50, "euro"), ("200 eurų", "lt", 100, 500, "euro"),
    ],
)  # fmt: skip
def test_an_amount_lies_in_its_band(text: str, code: str, low: int, high: int | None, currency: str) -> None:
    assert money_band(text, code) == Band(low, high, currency)


@pytest.mark.parametrize("text", ["two hundred and fifty quid", "40p", "50 cents", "40", "quid", "20-30 euros", "£5 or €6", "20 euro cents"])  # fmt: skip
def test_what_cannot_be_read_for_certain_has_none(text: str) -> None:
    assert money_band(text, "en") is None


@given(st.text(max_size=20), st.sampled_from(sorted(LANGUAGES)))
def test_no_text_breaks_it(text: str, code: str) -> None:
    band = money_band(f"{text} €", code)
    assert band is None or band.currency == "euro"
