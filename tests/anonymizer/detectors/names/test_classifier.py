"""The uncased classifier: offsets that hold whatever the text is made of, long turns, and life without it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.detectors.names.classifier import _BATCH, _batches, _Window, find_uncased
from anonymizer.mentions import PERSON, PLACE, REPLACE, Mention
from anonymizer.packs import uncased_pack

NAME = "my name is hannah okafor and i live in manchester"


def found(*texts: str, code: str = "en") -> list[list[Mention]]:
    pack = uncased_pack(code)
    assert pack is not None, "make installs it"
    return list(find_uncased(texts, code, pack))


def test_people_and_places_without_capitals() -> None:
    [mentions] = found(NAME)
    sure = {NAME[m.start : m.end]: m.category for m in mentions if m.tier == REPLACE}
    assert sure == {"hannah okafor": PERSON, "manchester": PLACE}


@pytest.mark.parametrize(
    "before", ["", "👩‍👧 🙂 ", "cafe\u0301 nai\u0308ve ", "\u202bשלום\u202c ", "한국어 ", "  \n\t "]
)
def test_offsets_are_in_code_points_of_the_text_as_it_is(before: str) -> None:
    text = before + NAME
    [mentions] = found(text)
    assert "hannah okafor" in {text[m.start : m.end] for m in mentions}


def test_what_a_relative_is_called_is_no_name() -> None:
    assert found("my nan rang hannah okafor because nan was ill", "nan said so") == [
        [Mention(12, 25, REPLACE, PERSON, "model")],
        [],
    ]


def test_a_long_turn_is_read_to_its_end() -> None:
    filler = "and then we talked about the weather and the garden for a while "
    text = filler * 60 + NAME + " " + filler * 60
    [mentions] = found(text)
    assert {text[m.start : m.end] for m in mentions if m.tier == REPLACE} == {"hannah okafor", "manchester"}


def test_the_company_that_a_turn_keeps_changes_nothing() -> None:
    turns = ["", "yes", NAME, "so i said no " * 40]
    assert found(*turns)[2] == found(NAME)[0]
    assert found(*turns) == found(*turns)


@given(st.lists(st.integers(1, 126), max_size=60))
def test_windows_are_read_in_batches_that_hold_no_more_than_they_may(lengths: list[int]) -> None:
    windows = [_Window(number, 0, [1] * length) for number, length in enumerate(sorted(lengths))]
    batches = list(_batches(windows))
    assert [window for batch in batches for window in batch] == windows
    assert all(len(batch) * len(batch[-1].ids) <= _BATCH for batch in batches)


def test_without_the_pack_nothing_is_found_and_nothing_breaks() -> None:
    assert list(find_uncased([NAME, ""], "lt", None)) == [[], []]
    assert uncased_pack("lt") is None


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=200))
def test_mentions_are_whole_words_of_any_text(text: str) -> None:
    for mention in found(text)[0]:
        assert 0 <= mention.start < mention.end <= len(text)
        assert text[mention.start].isalpha()
        assert mention.start == 0 or not text[mention.start - 1].isalpha()
        assert mention.end == len(text) or not text[mention.end].isalpha()
