"""Small cells: what must not be shown, so that nobody can be picked out of a table.

A number from 1 to threshold - 1 is hidden and written "<3". Zero is shown as "not mentioned": it points at
nobody. So are n - 1 and n - 2: the one or two participants left are those who did not speak of something,
which is no statement about them ("not mentioned" is not "did not happen"). Tables by group are stricter,
because there the complement helps to compute what is hidden; see `suppress_cross`.

A hidden number can be any of 1 .. threshold - 1, so a threshold below 3 would hide nothing and is refused,
and so is a table of fewer participants than the threshold.
"""

from __future__ import annotations

from typing import Any

import pandas as pd

from analysis.errors import InputError

THRESHOLD = 3
NOT_MENTIONED = "not mentioned"


def suppress_small(counts: pd.Series, threshold: int = THRESHOLD) -> pd.DataFrame:
    """Counts of participants without the small ones.

    Parameters
    ----------
    counts : Series of int
        Participants, 0 or more.
    threshold : int
        The smallest count above zero that may be shown, 3 or more.

    Returns
    -------
    DataFrame, index of counts
        count (Int64, missing where hidden), suppressed (bool).

    Raises
    ------
    InputError
        When the threshold is below 3 or a count below 0.

    Examples
    --------
    >>> suppress_small(pd.Series([0, 1, 2, 3]))["count"].tolist()
    [0, <NA>, <NA>, 3]
    """
    hidden = _small(counts, threshold)
    return pd.DataFrame({"count": counts.astype("Int64").mask(hidden), "suppressed": hidden})


def suppress_rows(matrix: pd.DataFrame, threshold: int = THRESHOLD) -> pd.DataFrame:
    """A matrix of participants without the rows that few of them share.

    A row with 1 to threshold - 1 participants is hidden whole, its empty cells too: hiding only the filled
    cells would say who they are. No totals may go beside it but those of `totals`: any other total of a
    column, less the shown cells, would be the hidden ones.

    Parameters
    ----------
    matrix : DataFrame of bool or int, shape (codes or topics, participants)
        Presence, or a number of turns; a cell above zero is a participant.
    threshold : int
        The smallest number of participants above zero that may be shown, 3 or more.

    Returns
    -------
    DataFrame of boolean or Int64, same shape
        Hidden rows are missing.

    Raises
    ------
    InputError
        When the threshold is below 3 or there are fewer participants than the threshold.
    """
    enough(matrix.shape[1], threshold)
    if (matrix < 0).any(axis=None):
        raise InputError("a cell is below 0", remedy="give presence, or numbers of turns")
    kind = "boolean" if all(map(pd.api.types.is_bool_dtype, matrix.dtypes)) else "Int64"
    hidden = _small((matrix > 0).sum(axis=1), threshold)
    return matrix.astype(kind).mask(hidden, axis=0)


def suppress_cross(counts: pd.DataFrame, sizes: pd.Series, threshold: int = THRESHOLD) -> pd.DataFrame:
    """Participants per code and group, without the rows from which a small cell could be computed.

    How many participants mentioned a code and how large each group is are known from elsewhere, so hiding
    one cell of a row hides nothing: the rest gives it away. A row is hidden whole when any of its cells is
    small, or what a cell leaves of its group. Both matter: of 19 who mentioned a code in groups of 3 and
    17, it was 3 and 16 or 2 and 17, and if only the second were hidden, it would not be.

    One grouping a release: a second one that is finer, coarser or crossed with the first can undo this.

    Parameters
    ----------
    counts : DataFrame of int, shape (codes, groups)
        Participants; the groups part the participants, so that each is in one.
    sizes : Series of int, index groups
        Participants in each group.
    threshold : int
        The smallest number above zero that may be shown, 3 or more.

    Returns
    -------
    DataFrame of Int64, same shape
        Hidden rows are missing.

    Raises
    ------
    InputError
        When a group is smaller than the threshold, or holds fewer participants than a cell.
    """
    sizes = sizes.reindex(counts.columns, fill_value=0)
    if (sizes < threshold).any():
        raise InputError(
            f"{(sizes < threshold).sum()} of {len(sizes)} groups have fewer than {threshold} participants",
            remedy="merge groups until each has enough",
        )
    if (counts > sizes).any(axis=None):
        raise InputError(
            "a cell counts more participants than its group has", remedy="give every participant one group"
        )
    hidden = (_small(counts, threshold) | _small(sizes - counts, threshold)).any(axis=1)
    return counts.astype("Int64").mask(hidden, axis=0)


def totals(shown: pd.DataFrame, axis: int) -> pd.Series:
    """Totals of the lines in which nothing is hidden; the others are missing.

    Parameters
    ----------
    shown : DataFrame of Int64, shape (rows, columns)
        What `suppress_cross` or `suppress_rows` left.
    axis : int
        0 for a total a column, 1 for a total a row.

    Returns
    -------
    Series of Int64
        Missing where a cell of the line is hidden, so that no cell is a total less the rest.
    """
    return shown.sum(axis=axis, skipna=False).astype("Int64")


def say(count: Any, n: int, threshold: int = THRESHOLD) -> str:
    """A count as readers see it: "7 of 20", "<3" where it is missing, "not mentioned" where it is 0."""
    if pd.isna(count):
        return f"<{threshold}"
    return f"{count} of {n}" if count else NOT_MENTIONED


def enough(n: int, threshold: int = THRESHOLD) -> None:
    """Refuse a table of so few participants that even "<3" or "not mentioned" describes one of them.

    Raises
    ------
    InputError
        When n is below the threshold, or the threshold below 3.
    """
    _checked(threshold)
    if n < threshold:
        raise InputError(
            f"{n} participants are too few for a table: {threshold} is the fewest",
            remedy="wait for more interviews, or describe these without counts",
        )


def _small(counts: Any, threshold: int) -> Any:
    """Where counts lie between 1 and threshold - 1."""
    _checked(threshold)
    if (counts < 0).any(axis=None):
        raise InputError("a count of participants is below 0", remedy="give counts of 0 or more")
    return (counts > 0) & (counts < threshold)


def _checked(threshold: int) -> None:
    if threshold < 3:
        raise InputError(
            f"a small-cell threshold of {threshold} hides nothing: what it hides could only be 1",
            remedy="give a threshold of 3 or more",
        )
