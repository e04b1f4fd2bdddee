"""Identifiers with a grammar, written and spoken, in the eight languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.detectors.grammar.together import find_grammar
from anonymizer.detectors.people.demographic import find_demographic
from anonymizer.languages import LANGUAGES
from anonymizer.mentions import settle


def found(text: str, code: str = "en") -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.category) for m in settle(find_grammar(text, code))]


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("write to maya.t@example.org now", "en", [("maya.t@example.org", "contact")]),
        ("it was maya dot t at example dot org", "en", [("maya dot t at example dot org", "contact")]),
        ("anna point k arobase exemple point org", "fr", [("anna point k arobase exemple point org", "contact")]),
        ("anna punt k apenstaartje voorbeeld punt org", "nl", [("anna punt k apenstaartje voorbeeld punt org", "contact")]),
        ("anna punto k chiocciola esempio punto org", "it", [("anna punto k chiocciola esempio punto org", "contact")]),
        ("άννα τελεία κ παπάκι example τελεία org", "el", [("άννα τελεία κ παπάκι example τελεία org", "contact")]),
        ("ona taškas k eta pavyzdys taškas lt", "lt", [("ona taškas k eta pavyzdys taškas lt", "contact")]),
        ("call 07700 900123 or not", "en", [("07700 900123", "contact")]),
        ("oh seven seven double oh nine hundred one two three", "en",
         [("oh seven seven double oh nine hundred one two three", "contact")]),
        ("zéro six trente-neuf quatre-vingt-dix-huit douze", "fr",
         [("zéro six trente-neuf quatre-vingt-dix-huit douze", "contact")]),
        ("it's spelled P-I-E-T", "en", [("P-I-E-T", "person")]),
        ("t for tango, i for india, m for mike", "en", [("t for tango, i for india, m for mike", "person")]),
        ("he was xX_Blaze99_Xx there", "en", [("xX_Blaze99_Xx", "handle")]),
        ("and kit_cat wrote", "en", [("kit_cat", "handle")]),
        ("it was blaze99 again", "en", [("blaze99", "handle")]),
        ("born on the 28th of the sixth l927.", "en", [("the 28th of the sixth l927", "date")]),
        ("on 12th September, 1991", "en", [("12th September, 1991", "date")]),
        ("le 3 mars 2009", "fr", [("3 mars 2009", "date")]),
        ("στις 6 Μαρτίου 2010", "el", [("6 Μαρτίου 2010", "date")]),
        ("2009 m. kovo 3 d.", "lt", [("2009 m. kovo 3 d.", "date")]),
        ("I was fourteen when it began", "en", [("fourteen", "age")]),
        ("j'avais quinze ans", "fr", [("quinze ans", "age")]),
        ("toen was ik pas veertien", "nl", [("veertien", "age")]),
        ("man buvo trylika metų", "lt", [("trylika metų", "age")]),
        ("at 17 Larch Road then", "en", [("17 Larch Road", "place")]),
        ("12 rue des Lilas", "fr", [("12 rue des Lilas", "place")]),
        ("στην οδό Κρίνων 12", "el", [("οδό Κρίνων 12", "place")]),
        ("paid £35,000 for it", "en", [("£35,000", "amount")]),
        ("case LV-2231/14 was", "en", [("LV-2231/14", "code")]),
        ("flat at ZZ99 3VZ now", "en", [("ZZ99 3VZ", "code")]),
    ],
)  # fmt: skip
def test_identifiers(text: str, code: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, code) == expected


@pytest.mark.parametrize(
    "text",
    [
        "it was the 1st or 2nd time, about 3pm", "I ran for five minutes", "we had three, then two, then one",
        "I mean, I looked at the dot on the wall", "about ten or eleven times a day", "in March or so",
    ],
)  # fmt: skip
def test_ordinary_speech_is_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("née le neuf novembre deux mille un à", "fr", "neuf novembre deux mille un"),
        ("sono nato il ventuno giugno duemila e due", "it", "ventuno giugno duemila e due"),
        ("στις δεκαεφτά Ιουλίου του ενενήντα οχτώ γεννήθηκα", "el", "δεκαεφτά Ιουλίου του ενενήντα οχτώ"),
        ("gimiau kovo dvidešimt antrą", "lt", "kovo dvidešimt antrą"),
        ("plaque deux, A, K, quatre", "fr", "deux, A, K, quatre"),
        ("A X zero zero quattro uno sette", "it", "A X zero zero quattro uno sette"),
        ("βήτα, έψιλον, λάμδα, γιώτα", "el", "βήτα, έψιλον, λάμδα, γιώτα"),
        ("η υπόθεση 2013/β/558 έκλεισε", "el", "2013/β/558"),
        ("aštuoni, šeši šimtai, nulis nulis nulis, dvylika", "lt", "aštuoni, šeši šimtai, nulis nulis nulis, dvylika"),
    ],
)
def test_dates_codes_and_letters_as_they_are_said(text: str, code: str, expected: str) -> None:
    assert expected in [surface for surface, _ in found(text, code)]


_WORDS = (
    "one two drei vingt tre άλφα 19 1956 07700 900123 @ . - / : £ € kit dot at gmail com March mars Larch Road rue I was a"
    " nurse she is Polish two children x_y A B C no. case \n 12/3/91 IBAN GB82 how old? \u00a0 \u2028 é\u0301 😀"
)
_PIECES = st.sampled_from(_WORDS.split(" "))


@given(st.lists(_PIECES, max_size=12).map(" ".join) | st.text(max_size=60), st.sampled_from(sorted(LANGUAGES)))
def test_mentions_lie_in_the_text_and_hold_something(text: str, code: str) -> None:
    mentions = [*find_grammar(text, code, "How old were you?"), *next(iter(find_demographic([text], code)))]
    for mention in mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end].strip()
        assert mention.tier in ("replace", "review")


@given(st.text(max_size=40), st.text(max_size=40))
def test_what_is_found_does_not_depend_on_the_turn_it_is_in(before: str, after: str) -> None:
    text = f"{before} \n kit.marlow@example.org \n {after}"
    at = len(before) + 3
    assert any(m.start <= at and m.end >= at + len("kit.marlow@example.org") for m in settle(find_grammar(text, "en")))
