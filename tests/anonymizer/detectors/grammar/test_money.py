"""Sums of money."""

from __future__ import annotations

import pytest

from anonymizer.detectors.forms import words_said
from anonymizer.detectors.grammar.money import find_money
from anonymizer.mentions import REPLACE, REVIEW, settle


def found(text: str, code: str = "en") -> list[str]:
    return [text[m.start : m.end] for m in settle(find_money(text, code, words_said(text)))]


@pytest.mark.parametrize(
    ("text", "code", "surface"),
    [
        ("paid £35,000.", "en", "£35,000"), ("about 35k then", "en", "35k"), ("PLN 552.20 a month", "en", "PLN 552.20"),
        ("4,393 pounds sterling (GBP) a year", "en", "4,393 pounds sterling (GBP)"), ("seven hundred quid", "en", "seven hundred quid"),
        ("a fine of 1,000 Norland crowns", "en", "1,000 Norland crowns"), ("1 500 €", "fr", "1 500 €"),
        ("trois cents euros", "fr", "trois cents euros"), ("2.500 Euro", "de", "2.500 Euro"), ("hundert Euro", "de", "hundert Euro"),
        ("vijftig gulden", "nl", "vijftig gulden"), ("due mila lire", "it", "due mila lire"), ("cinco mil pesetas", "es", "cinco mil pesetas"),
        ("zweihundertfünfzig Euro", "de", "zweihundertfünfzig Euro"), ("honderdtwintig euro", "nl", "honderdtwintig euro"),
        ("centotrenta euro", "it", "centotrenta euro"), ("cuatrocientos diez euros", "es", "cuatrocientos diez euros"),
        ("τριακόσια πενήντα ευρώ", "el", "τριακόσια πενήντα ευρώ"), ("šimtą penkiasdešimt eurų", "lt", "šimtą penkiasdešimt eurų"),
        ("cent cinquante euros", "fr", "cent cinquante euros"), ("tausendzweihundert Euro", "de", "tausendzweihundert Euro"),
        ("200 ευρώ", "el", "200 ευρώ"), ("300 litų", "lt", "300 litų"),
    ],
)  # fmt: skip
def test_sums(text: str, code: str, surface: str) -> None:
    assert found(text, code) == [surface]


def test_what_a_sum_is_worth_belongs_to_it() -> None:
    assert found("he got PLN 200 (approx. EUR 50) monthly") == ["PLN 200 (approx. EUR 50"]
    assert found("five hundred quid, £35,000") == ["five hundred quid", "£35,000"]


@pytest.mark.parametrize(
    "text", ["ten pence each", "two shillings", "I won the race", "20 points", "ALL 5 OF US", "5 p.m."]
)
def test_coins_and_points_are_no_sums(text: str) -> None:
    assert found(text) == []


def test_an_amount_as_documents_write_it_takes_its_vagueness_along() -> None:
    for text, sums in (
        ("of approximately EUR 300,000 in", "approximately EUR 300,000"),
        ("approximately £300 in", "£300"),
    ):
        assert [text[m.start : m.end] for m in find_money(text, "en", words_said(text))] == [sums]


@pytest.mark.parametrize(
    ("text", "code", "tier"),
    [
        ("five pounds", "en", REVIEW), ("€10 in it", "en", REVIEW), ("cinq euros", "fr", REVIEW), ("eleven pounds", "en", REPLACE),
        ("£5 million", "en", REPLACE), ("£5.50", "en", REPLACE), ("5k", "en", REPLACE),
    ],
)  # fmt: skip
def test_small_change_is_anybodys_and_for_review(text: str, code: str, tier: str) -> None:
    assert {m.tier for m in find_money(text, code, words_said(text))} == {tier}
