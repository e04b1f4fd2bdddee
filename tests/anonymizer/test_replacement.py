"""Replacing and going back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from anonymizer.replacement import restore, swap


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
