"""Words that say nothing about a topic."""

from __future__ import annotations

import re

import pytest

from analysis.stopwords import WORD, stop_words


@pytest.mark.parametrize(
    ("language", "stopped"),
    [
        ("en", ["the", "yeah", "know", "like", "didn"]),
        ("fr", ["avec", "ouais"]),
        ("it", ["della", "cioè"]),
        ("nl-BE", ["niet", "gewoon"]),
        ("es", ["para", "pues"]),
        ("DE", ["nicht", "halt"]),
        ("el", ["της", "μας", "λοιπόν"]),
        ("lt", ["tai", "buvo"]),
    ],
)
def test_common_words_and_fillers_are_stopped(language: str, stopped: list[str]) -> None:
    assert set(stopped) <= set(stop_words([language]))


@pytest.mark.parametrize(
    ("language", "kept"), [("en", ["alone", "call", "cry", "home"]), ("it", ["casa"]), ("el", ["σπίτι"])]
)
def test_words_with_meaning_are_not(language: str, kept: list[str]) -> None:
    assert not set(kept) & set(stop_words([language]))


def test_several_languages_are_joined_and_unknown_ones_add_nothing() -> None:
    assert stop_words(["en", "fr", "tlh"]) == sorted(set(stop_words(["en"])) | set(stop_words(["fr"])))
    assert stop_words([]) == []


def test_each_is_one_whole_token() -> None:
    assert all(re.fullmatch(WORD, word) and word == word.lower() for word in stop_words(["en", "fr", "el", "lt"]))
