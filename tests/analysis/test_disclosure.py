"""Nothing that is hidden can be worked out from what is shown."""

from __future__ import annotations

from itertools import product

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.disclosure import enough, say, suppress_cross, suppress_rows, suppress_small, totals
from analysis.errors import InputError


def test_small_counts_are_missing_and_the_rest_is_untouched() -> None:
    shown = suppress_small(pd.Series([0, 1, 2, 3, 19, 20], index=list("abcdef")))
    assert shown.index.tolist() == list("abcdef")
    assert shown["count"].tolist() == [0, pd.NA, pd.NA, 3, 19, 20]
    assert shown["suppressed"].tolist() == [False, True, True, False, False, False]


def test_words_for_counts() -> None:
    assert [say(count, 20) for count in (0, pd.NA, 3, 20)] == ["not mentioned", "<3", "3 of 20", "20 of 20"]
    assert say(pd.NA, 20, 5) == "<5"


def test_rows_that_few_share_are_hidden_whole() -> None:
    presence = pd.DataFrame([[1, 1, 0, 0], [1, 1, 1, 0], [0, 0, 0, 0]], columns=list("wxyz")).astype(bool)
    shown = suppress_rows(presence)
    assert shown.isna().all(axis=1).tolist() == [True, False, False]
    assert shown.iloc[1].tolist() == [True, True, True, False]
    turns = pd.DataFrame([[90, 1, 0, 0], [1, 1, 1, 0]], columns=list("wxyz"))
    assert suppress_rows(turns).isna().all(axis=1).tolist() == [True, False]


def test_a_table_by_group_hides_the_row_of_a_small_cell_and_of_a_small_rest() -> None:
    counts = pd.DataFrame({"girls": [5, 1, 8, 9], "boys": [4, 6, 9, 10]})
    shown = suppress_cross(counts, pd.Series({"girls": 9, "boys": 11}))
    # row 1: one girl; row 2: one girl and two boys are left; row 3: one boy is left
    assert shown["girls"].tolist() == [5, pd.NA, pd.NA, pd.NA]


def test_totals_are_given_only_where_nothing_is_hidden() -> None:
    shown = suppress_cross(pd.DataFrame({"a": [3, 1], "b": [4, 5]}), pd.Series({"a": 6, "b": 8}))
    assert totals(shown, axis=1).tolist() == [7, pd.NA]
    assert totals(shown, axis=0).tolist() == [pd.NA, pd.NA]


def test_refusals() -> None:
    with pytest.raises(InputError, match="threshold of 2 hides nothing"):
        suppress_small(pd.Series([1]), threshold=2)
    with pytest.raises(InputError, match="2 participants are too few for a table"):
        enough(2)
    with pytest.raises(InputError, match="1 participants are too few"):
        suppress_rows(pd.DataFrame({"P1": [True]}))
    with pytest.raises(InputError, match="below 0"):
        suppress_small(pd.Series([-1]))
    with pytest.raises(InputError, match="below 0"):
        suppress_rows(pd.DataFrame([[-1, 3, 4]]))
    with pytest.raises(InputError, match="1 of 2 groups have fewer than 3 participants; merge groups"):
        suppress_cross(pd.DataFrame({"a": [1], "b": [2]}), pd.Series({"a": 2, "b": 9}))
    with pytest.raises(InputError, match="more participants than its group"):
        suppress_cross(pd.DataFrame({"a": [9]}), pd.Series({"a": 5}))


thresholds = st.integers(3, 6)


@given(st.lists(st.integers(0, 30), min_size=1, max_size=20), thresholds, st.data())
def test_any_small_numbers_give_the_same_shown_counts(counts: list[int], threshold: int, data: st.DataObject) -> None:
    small = st.integers(1, threshold - 1)
    others = [data.draw(small) if 0 < count < threshold else count for count in counts]
    one, other = (suppress_small(pd.Series(values), threshold) for values in (counts, others))
    pd.testing.assert_frame_equal(one, other)
    assert not one["count"].between(1, threshold - 1).any()


@st.composite
def matrices(draw: st.DrawFn, largest: int) -> pd.DataFrame:
    rows, columns = draw(st.integers(1, 6)), draw(st.integers(6, 9))
    cells = st.lists(st.integers(0, largest), min_size=columns, max_size=columns)
    return pd.DataFrame(draw(st.lists(cells, min_size=rows, max_size=rows)))


@given(matrices(largest=4), thresholds, st.data())
def test_any_small_rows_give_the_same_shown_matrix(matrix: pd.DataFrame, threshold: int, data: st.DataObject) -> None:
    """Whoever they are, how many they are, and however often they spoke."""
    other = matrix.copy()
    for row in np.flatnonzero((matrix > 0).sum(axis=1).between(1, threshold - 1)):
        people = data.draw(st.sets(st.sampled_from(range(matrix.shape[1])), min_size=1, max_size=threshold - 1))
        other.iloc[row] = [data.draw(st.integers(1, 99)) if who in people else 0 for who in range(matrix.shape[1])]
    pd.testing.assert_frame_equal(suppress_rows(matrix, threshold), suppress_rows(other, threshold))


@given(matrices(largest=4), thresholds)
def test_no_hidden_cell_follows_from_the_totals(matrix: pd.DataFrame, threshold: int) -> None:
    """A hidden cell follows from equations when its unit vector is a combination of them."""
    shown = suppress_rows(matrix, threshold)
    hidden = shown.isna().to_numpy()
    equations = [np.eye(matrix.size)[cell] for cell in np.flatnonzero(~hidden)]
    for axis in (0, 1):
        for line in np.flatnonzero(totals(shown, axis).notna()):
            summed = np.zeros(matrix.shape)
            summed[(slice(None), line) if axis == 0 else line] = 1
            equations.append(summed.ravel())
    known = np.array(equations).reshape(-1, matrix.size)
    rank = np.linalg.matrix_rank(known) if known.size else 0
    for cell in np.flatnonzero(hidden):
        assert np.linalg.matrix_rank(np.vstack([known, np.eye(matrix.size)[cell]])) > rank


@settings(deadline=None)
@given(st.lists(st.integers(3, 6), min_size=2, max_size=3))
def test_no_cell_of_a_hidden_row_follows_from_its_total_and_the_sizes_of_groups(sizes: list[int]) -> None:
    """Every row there can be, by one who knows the rule, the row's total and how large each group is."""
    rows = pd.DataFrame(list(product(*[range(size + 1) for size in sizes])))
    hidden = suppress_cross(rows, pd.Series(sizes)).isna().all(axis=1)
    for _, alike in rows[hidden].groupby(rows.sum(axis=1)):
        assert (alike.nunique() >= 2).all()
