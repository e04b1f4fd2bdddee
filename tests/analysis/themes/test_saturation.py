"""New codes over orders of interviews, against the exact expectation."""

from __future__ import annotations

from math import comb

import numpy as np
import pandas as pd
import pytest

from analysis.errors import InputError
from analysis.themes import new_codes

PRESENCE = pd.DataFrame(
    [("I1", "a"), ("I1", "a"), ("I1", "b"), ("I2", "a"), ("I3", "a"), ("I3", "c"), ("I3", "d")],
    columns=["interview", "code"],
)
INTERVIEWS = ["I1", "I2", "I3", "I4"]


def test_the_mean_over_orders_is_the_expectation_over_all_of_them() -> None:
    table = new_codes(PRESENCE, INTERVIEWS, orders=4000, seed=1)
    held = [3, 1, 1, 1]  # interviews with a, b, c, d
    for read in range(1, 5):
        expected = sum(1 - comb(4 - n, read) / comb(4, read) for n in held)
        assert table["codes"].iloc[read - 1] == pytest.approx(expected, abs=0.06)
    assert table["codes"].iloc[-1] == 4
    assert table[["codes_low", "codes_high"]].iloc[-1].tolist() == [4, 4]
    assert np.cumsum(table["new"]).iloc[-1] == pytest.approx(4, abs=0.02)
    # the first interview read is any of four, with 2, 1, 3 and no codes
    assert table[["new_low", "new_high"]].iloc[0].tolist() == [0, 3]


def test_the_order_of_coding_does_not_matter_and_the_seed_does() -> None:
    first = new_codes(PRESENCE, INTERVIEWS, 500, 1)
    pd.testing.assert_frame_equal(first, new_codes(PRESENCE.iloc[::-1], INTERVIEWS, 500, 1))
    assert not first.equals(new_codes(PRESENCE, INTERVIEWS, 500, 2))


def test_no_interview_is_refused() -> None:
    for interviews in ([], ["I1", "I1"]):
        with pytest.raises(InputError, match="list every coded interview once"):
            new_codes(PRESENCE, interviews)
