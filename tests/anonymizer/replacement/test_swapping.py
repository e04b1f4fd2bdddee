"""Replacing and going back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from anonymizer.replacement.swapping import carry, restore, same_raw, swap


@st.composite
def texts_with_stretches(draw: st.DrawFn) -> tuple[str, list[tuple[int, int, str]]]:
    text = draw(st.text(max_size=80))
    edges = sorted(draw(st.sets(st.integers(0, len(text)), max_size=10)))
    names = st.sampled_from(["[mother]", "[place 3]", "[unreviewed]", "[aged 13-15]"])
    return text, [(a, b, draw(names)) for a, b in zip(edges[::2], edges[1::2], strict=False)]


@given(texts_with_stretches())
def test_back_and_forth_gives_the_same_text(case: tuple[str, list[tuple[int, int, str]]]) -> None:
    text, stretches = case
    new, swaps = swap(text, stretches)
    assert restore(new, swaps, [text[s.raw_start : s.raw_end] for s in swaps]) == text
    assert [new[s.new_start : s.new_end] for s in swaps] == [name for _, _, name in stretches]


@st.composite
def replaced_twice(draw: st.DrawFn) -> tuple[str, list[tuple[int, int, str]], list[tuple[int, int, str]]]:
    text, first = draw(texts_with_stretches())
    edges = sorted(draw(st.sets(st.integers(0, len(text)), max_size=10)))
    second = [(a, b, "[organisation 12]") for a, b in zip(edges[::2], edges[1::2], strict=False)]
    return text, first, second


@given(replaced_twice(), st.data())
def test_a_stretch_is_carried_to_where_its_words_are(
    case: tuple[str, list[tuple[int, int, str]], list[tuple[int, int, str]]], data: st.DataObject
) -> None:
    text, first, second = case
    old, old_swaps = swap(text, first)
    new, new_swaps = swap(text, second)
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    carried = carry(start, old_swaps, new_swaps, end=False), carry(end, old_swaps, new_swaps, end=True)
    assert 0 <= carried[0] <= len(new)
    assert 0 <= carried[1] <= len(new)
    untouched = not any(a < end and start < b for a, b in ((s.new_start, s.new_end) for s in old_swaps))
    piece = old[start:end]
    if (
        untouched
        and end > start
        and not any(a < carried[1] and carried[0] < b for a, b in ((s.new_start, s.new_end) for s in new_swaps))
    ):
        assert new[carried[0] : carried[1]] == piece
    assert same_raw(text, old_swaps, old)
    assert carry(start, old_swaps, old_swaps, end=False) <= start
    assert carry(end, old_swaps, old_swaps, end=True) >= end


def test_another_raw_text_is_told_from_the_same() -> None:
    new, swaps = swap("Anna went home.", [(0, 4, "[mother]")])
    assert same_raw("Anna went home.", swaps, new)
    assert not same_raw("Anna came home.", swaps, new)
    assert not same_raw("An", swaps, new)
