"""Numbers in digits, in words, and as a scanner read them."""

from __future__ import annotations

import pytest

from anonymizer.languages import LANGUAGES
from anonymizer.numbers import number_forms, value_of


@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("when I was thirty-two", "en", 32), ("l5 years", "en", 15), ("fourteen", "en", 14),
        ("soixante-douze ans", "fr", 72), ("quatre-vingt-treize", "fr", 93), ("vingt et un ans", "fr", 21),
        ("mit einundzwanzig", "de", 21), ("tweeëndertig jaar", "nl", 32), ("eenentwintig", "nl", 21),
        ("ventotto anni", "it", 28), ("trentuno", "it", 31), ("veintidós", "es", 22), ("treinta y dos", "es", 32),
        ("δεκατεσσάρων χρονών", "el", 14), ("είκοσι δύο", "el", 22), ("trylika metų", "lt", 13),
        ("dvidešimt trijų", "lt", 23), ("nothing here", "en", None),
    ],
)  # fmt: skip
def test_values(text: str, code: str, value: int | None) -> None:
    assert value_of(text, code) == value


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_language_counts_to_a_hundred(code: str) -> None:
    values = set(number_forms(code).values())
    assert set(range(30)) | {30, 40, 50, 60, 70, 80, 90, 100} <= values
