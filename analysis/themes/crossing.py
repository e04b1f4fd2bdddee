"""Codes by what participants.csv says about the participants."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from ..errors import InputError
from .counting import code_by_participant

NOT_STATED = "not stated"


def by_attribute(
    presence: pd.DataFrame, codes: pd.DataFrame, participants: Sequence[str], attribute: Mapping[str, str]
) -> tuple[pd.DataFrame, pd.Series]:
    """How many participants of each group mentioned each code.

    Parameters
    ----------
    presence, codes, participants
        As for `code_by_participant`.
    attribute : mapping of participant to str
        The group of each, such as the column "gender" of participants.csv; a missing or empty one is "not stated".

    Returns
    -------
    counts : DataFrame of int, shape (codes, groups)
        Index code in codebook order, columns sorted, "not stated" last.
    sizes : Series of int, index groups
        Participants in each group. Both go into `analysis.disclosure.suppress_cross`.

    Raises
    ------
    InputError
        As `code_by_participant`; and when nobody listed has the attribute.
    """
    groups = {one: attribute.get(one, "").strip() or NOT_STATED for one in participants}
    if set(groups.values()) == {NOT_STATED}:
        raise InputError("no participant has this attribute", remedy="fill in its column in participants.csv")
    matrix = code_by_participant(presence, codes, participants).astype(int)
    names = sorted(set(groups.values()), key=lambda name: (name == NOT_STATED, name))
    counts = matrix.T.groupby(groups).sum().T.reindex(columns=names).rename_axis(columns="group")
    sizes = pd.Series(list(groups.values())).value_counts().reindex(names).rename_axis("group").rename("participants")
    return counts, sizes
