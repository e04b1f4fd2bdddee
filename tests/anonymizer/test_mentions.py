"""Settling overlapping mentions loses no letter."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from anonymizer.mentions import REPLACE, REVIEW, Mention, settle

mentions = st.builds(
    lambda start, length, tier, detector: Mention(start, start + length, tier, "person", detector),
    st.integers(0, 60), st.integers(1, 15), st.sampled_from([REPLACE, REVIEW]),
    st.sampled_from(["known", "grammar", "model", "net"]),
)  # fmt: skip


@given(st.lists(mentions, max_size=12))
def test_what_was_claimed_stays_claimed_and_nothing_else(found: list[Mention]) -> None:
    settled = settle(found)
    claimed = {i for m in found for i in range(m.start, m.end)}
    assert {i for m in settled for i in range(m.start, m.end)} == claimed
    assert all(a.end <= b.start for a, b in pairwise(settled))


@given(st.lists(mentions, max_size=12))
def test_a_sure_letter_never_becomes_doubtful(found: list[Mention]) -> None:
    sure = {i for m in found if m.tier == REPLACE for i in range(m.start, m.end)}
    after = {i for m in settle(found) if m.tier == REPLACE for i in range(m.start, m.end)}
    assert sure <= after


@given(st.lists(mentions, max_size=8), st.randoms())
def test_the_order_of_detectors_does_not_matter(found: list[Mention], random) -> None:  # type: ignore[no-untyped-def]
    shuffled = random.sample(found, len(found))
    assert [(m.start, m.end, m.tier) for m in settle(found)] == [(m.start, m.end, m.tier) for m in settle(shuffled)]


def test_the_detector_that_knows_most_names_the_mention() -> None:
    [one] = settle(
        [Mention(0, 9, REPLACE, "organisation", "model"), Mention(2, 6, REPLACE, "person", "known", "participant/P1")]
    )
    assert (one.start, one.end, one.category, one.entity) == (0, 9, "person", "participant/P1")
