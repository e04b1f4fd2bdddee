"""What counts as a word of a language where no capital tells a name from one."""

from __future__ import annotations

import pytest

from anonymizer.vocabulary import is_form, is_mere_word


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("de", "gefahren"),
        ("de", "beschlüsse"),  # nouns have capitals in the list, as names have, and plurals, as names have not
        ("de", "krankheit"),
        ("de", "schulwegbegleitung"),
        ("nl", "tweelingzus"),
        ("es", "preferiríamos"),
        ("es", "revisarlas"),
        ("es", "dándole"),
        ("it", "rinnovarlo"),
        ("it", "conformemente"),
        ("el", "πήγαινα"),
        ("lt", "mokykloje"),
        ("fr", "travaillons"),
    ],
)
def test_inflected_derived_and_compound_words_are_words(code: str, word: str) -> None:
    assert is_form(word, code)


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("de", "zelvan"),
        ("de", "orlembach"),
        ("de", "hausdorf"),  # two everyday words, but towns end so
        ("nl", "huisveen"),
        ("nl", "zelvoort"),
        ("es", "zelvar"),
        ("it", "orlembo"),
        ("el", "ζέλβαν"),
        ("lt", "zelvanoje"),
        ("fr", "zelvan"),
        ("de", "x" * 500),
    ],
)
def test_what_may_be_a_name_is_none(code: str, word: str) -> None:
    assert not is_form(word, code)


def test_a_word_that_is_a_name_too_is_no_mere_word() -> None:
    assert is_mere_word("travaillons", "fr")
    assert not is_mere_word("rose", "fr")
    assert not is_mere_word("working", "en")
