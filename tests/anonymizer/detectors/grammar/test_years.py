"""Years in words, beside English."""

from __future__ import annotations

import pytest

from anonymizer.detectors.grammar.years import find_years


def found(text: str, code: str) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.tier) for m in find_years(text, code)]


@pytest.mark.parametrize(
    ("text", "code", "surface"),
    [
        ("C'était en deux mille dix-sept.", "fr", "deux mille dix-sept"), ("l'été mille neuf cent douze", "fr", "mille neuf cent douze"),
        ("seit zweitausendelf", "de", "zweitausendelf"), ("im Jahr neunzehnhundertneunzig", "de", "neunzehnhundertneunzig"),
        ("in tweeduizend zeventien", "nl", "tweeduizend zeventien"), ("sinds twintig achttien", "nl", "twintig achttien"),
        ("nel duemiladiciassette", "it", "duemiladiciassette"), ("en dos mil diecisiete", "es", "dos mil diecisiete"),
        ("από το χίλια εννιακόσια ενενήντα", "el", "χίλια εννιακόσια ενενήντα"),
        ("sono nata nel duemila, a casa", "it", "duemila"), ("desde el dos mil.", "es", "dos mil"), ("seit zweitausend", "de", "zweitausend"),
        ("du tūkstančiai septynioliktais", "lt", "du tūkstančiai septynioliktais"),
        ("tūkstantis devyni šimtai devyniasdešimt penktų metų", "lt", "tūkstantis devyni šimtai devyniasdešimt penktų"),
    ],
)  # fmt: skip
def test_years(text: str, code: str, surface: str) -> None:
    assert found(text, code) == [(surface, "replace")]


def test_what_could_be_a_count_is_for_a_person_to_say() -> None:
    assert found("Zweitausendsiebzehn war schwer.", "de") == [("Zweitausendsiebzehn", "review")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("in tweeduizend vijf euro", "nl"), ("nel duemila per cento", "it"), ("en dos mil casas", "es"), ("en dos mil cinco euros", "es"), ("en deux mille dix jours", "en"),
        ("du tūkstančiai penki eurai", "lt"), ("nel due per cento", "it"),
    ],
)  # fmt: skip
def test_money_and_counts_are_no_years(text: str, code: str) -> None:
    assert found(text, code) == []
