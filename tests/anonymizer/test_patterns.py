"""Patterns made of many words match what a plain list of them matches."""

from __future__ import annotations

import regex
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.patterns import alternatives, backwards

WORDS = st.lists(st.text("abα .-(", min_size=0, max_size=5), max_size=8)
TEXT = st.text("abα .-(A", max_size=30)


@given(WORDS, TEXT)
def test_the_longest_word_that_stands_somewhere_is_found_there(words: list[str], text: str) -> None:
    longest = [
        max((word for word in words if text.lower().startswith(word, at)), key=len, default=None)
        for at in range(len(text))
    ]
    pattern = regex.compile(alternatives(words), regex.IGNORECASE)
    assert [
        found and found.group().lower() for found in (pattern.match(text, at) for at in range(len(text)))
    ] == longest


@given(WORDS.filter(bool), TEXT)
def test_backwards_the_longest_is_what_starts_first(words: list[str], text: str) -> None:
    longest = max((word for word in words if text.endswith(word)), key=len, default=None)
    found = regex.compile(backwards(words), regex.REVERSE).match(text)
    assert (found and found.group()) == longest


def test_a_group_may_be_followed_by_a_quantifier() -> None:
    assert regex.fullmatch(f"{alternatives(['ab'])}{{2}}", "abab")
    assert not regex.search(alternatives([]), "ab")
