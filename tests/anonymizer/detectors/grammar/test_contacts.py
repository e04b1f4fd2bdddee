"""Contacts, as they are written."""

from __future__ import annotations

import pytest

from anonymizer.detectors.grammar.contacts import find_contacts
from anonymizer.mentions import settle


def found(text: str, code: str = "en") -> list[tuple[str, str, str]]:
    return [(text[m.start : m.end], m.category, m.tier) for m in settle(find_contacts(text, code))]


@pytest.mark.parametrize(
    ("text", "code", "surface", "category"),
    [
        ("write to kit.marlow+x@example.org.", "en", "kit.marlow+x@example.org", "contact"),
        ("kit @ example.org", "en", "kit @ example.org", "contact"),
        ("see https://example.org/a?b=1, and", "en", "https://example.org/a?b=1,", "contact"),
        ("on www.example.org/kit today", "en", "www.example.org/kit", "contact"),
        ("it was larchplace.co.uk then", "en", "larchplace.co.uk", "contact"),
        ("sur larcheplace.museum hier", "fr", "larcheplace.museum", "contact"),
        ("he is @quiet.fox there", "en", "@quiet.fox", "handle"),
        ("he was xX_Quiet99_Xx there", "en", "xX_Quiet99_Xx", "handle"),
        ("it was quietfox99 again", "en", "quietfox99", "handle"),
        ("ήταν kit.quiet_fox εκεί", "el", "kit.quiet_fox", "handle"),
        ('his gamertag was "night owl"', "en", "night owl", "handle"),
        ("mein Benutzername ist quietfuchs", "de", "quietfuchs", "handle"),
        ("call 07700 900123 or", "en", "07700 900123", "contact"),
        ("le 06 39 98 12 34 alors", "fr", "06 39 98 12 34", "contact"),
        ("unter 030 23125 014 war", "de", "030 23125 014", "contact"),
        ("op 06-12345678 dus", "nl", "06-12345678", "contact"),
        ("al 347 123 4567 sempre", "it", "347 123 4567", "contact"),
        ("el 612 345 678 y", "es", "612 345 678", "contact"),
        ("στο 694 212 3456 τότε", "el", "694 212 3456", "contact"),
        ("numeriu +370 612 34567 buvo", "lt", "+370 612 34567", "contact"),
        ("from 192.0.2.44 it", "en", "192.0.2.44", "code"),
        ("from 2001:db8::8a2e:370:7334 it", "en", "2001:db8::8a2e:370:7334", "code"),
        ("card 00:1b:44:11:3a:b7 it", "en", "00:1b:44:11:3a:b7", "code"),
    ],
)  # fmt: skip
def test_what_somebody_is_reached_under(text: str, code: str, surface: str, category: str) -> None:
    assert (surface, category, "replace") in found(text, code)


@pytest.mark.parametrize(
    "text",
    [
        "I went home.So I left it.It was late", "at 10:30:15 we left, at 9:05 we were back", "it cost 3.50 and 12.75",
        "on 11/12/91 and 2009-03-04", "the 1st, the 2nd, 3pm, 10km, the 90s", "version 2.4.1 of it", "pages 10-20, 30-40",
    ],
)  # fmt: skip
def test_typing_slips_times_and_prices_are_no_contacts(text: str) -> None:
    assert found(text) == []


def test_a_hashtag_waits_for_a_person() -> None:
    assert found("so tired #lateshift") == [("#lateshift", "handle", "review")]


def test_the_suffix_list_is_the_bundled_one() -> None:
    # sockets are forbidden in tests, so that a look for a newer list would fail here
    assert found("try larchplace.ngo or larchplace.notasuffix") == [("larchplace.ngo", "contact", "replace")]


def test_a_platform_and_a_plain_word_are_no_handle() -> None:
    assert found("on snapchat was kind", "en") == found("auf Discord war er nett", "de") == []
    assert found("my snapchat was dark") == [("dark", "handle", "review")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I was quiet_fox there and he was orlemvane, he said.", "en"), ("Ik was quiet_fox daar en hij was orlemvane.", "nl"),
        ("Ich war quiet_fox und er war orlemvane, ja.", "de"), ("J'étais quiet_fox et lui c'était orlemvane.", "fr"),
        ("Yo era quiet_fox y él era orlemvane.", "es"), ("Io ero quiet_fox e lui era orlemvane, sì.", "it"),
        ("Εγώ ήμουν quiet_fox κι αυτός ήταν orlemvane.", "el"), ("Aš buvau quiet_fox, o jis buvo orlemvane.", "lt"),
    ],
)  # fmt: skip
def test_beside_one_name_on_a_service_another_is_told_the_same_way(text: str, code: str) -> None:
    assert ("orlemvane", "handle", "replace") in found(text, code)
    assert "kind" not in [one for one, _, _ in found(text.replace("orlemvane", "kind"), "en")]
