"""Words, where sentences start, and texts without capitals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.detectors.words import Usage, is_lower_cased, without_shouting, words_of


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("So we went. Then it rained.", ["So", "Then"]),
        ("It was at St. Orran then", ["It"]),
        ("with J. B. Marsh and Mrs. Quill", ["with"]),
        ("Yes. I. Then", ["Yes", "I", "Then"]),
        ("1.14\tWell, no", ["Well"]),
        ("I don't know that Anna's there", ["I"]),
        ("one\nTwo - Three -- Four", ["one", "Two", "Three", "Four"]),
        (". And so", ["And"]),
        ("file 2018/33-A. Police came", ["file", "Police"]),
        ("it was P-I-E-T. Anna said", ["it", "Anna"]),
        ("with J.-B. Marsh", ["with"]),
    ],
)
def test_words_that_open(text: str, opening: list[str]) -> None:
    assert [word.text for word in words_of(text) if word.opens] == opening


@given(st.text(max_size=80))
def test_every_letter_is_in_one_word(text: str) -> None:
    words = words_of(text)
    assert all(text[word.start : word.end] == word.text for word in words)
    assert sum(c.isalpha() for word in words for c in word.text) == sum(c.isalpha() for c in text)


def test_capitals_at_the_start_of_sentences_tell_nothing() -> None:
    assert is_lower_cased(["I said so. Then anna came and I left."] * 100)
    assert not is_lower_cased(["I said so. Then Anna came and I left."] * 100)
    assert not is_lower_cased(["So I told you."] * 3)


SHOUTED = "AND WHEN DID YOU MOVE TO HARROWMERE WITH YOUR SISTER ELLEN QUILL?"


def test_a_shouted_interview_is_read_in_small_letters_to_the_last_word() -> None:
    assert without_shouting([SHOUTED, SHOUTED, "OH YES."]) == [SHOUTED.lower(), SHOUTED.lower(), "oh yes."]


def test_one_shouting_voice_does_not_change_the_other() -> None:
    answer = "Oh, Ellen and I moved to Harrowmere when I was young, as I have told you before."
    assert without_shouting([SHOUTED, answer]) == [SHOUTED.lower(), answer]


def test_headings_stay() -> None:
    heading = "INTERVIEW NO. 7\nMRS ELLEN QUILL\nORRA VALE 2760"
    assert without_shouting([heading, "So we went home then, and that was all there was to it."])[0] == heading


@given(st.lists(st.text(alphabet="AÉİẞΣ .x", max_size=40), max_size=5))
def test_no_offset_moves(texts: list[str]) -> None:
    assert [len(text) for text in without_shouting(texts)] == [len(text) for text in texts]


def test_a_word_of_one_letter_opens_a_sentence_where_no_full_stop_makes_it_an_initial() -> None:
    assert [word.opens for word in words_of("piso B. Y la")][2] and not words_of("with B. A. Marsh")[3].opens
    assert words_of("ocho, letra K. Soy")[-1].opens


def test_an_accent_makes_another_word_of_a_month() -> None:
    usage = Usage(["en mai on part"], "fr")
    may, maï = words_of("Mai Maï")
    assert usage.harmless(may) and not usage.harmless(maï)
