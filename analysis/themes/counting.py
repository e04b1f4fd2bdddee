"""Which participants mentioned what: tables of codes and of topics, one participant counted once.

These tables hold every number, small ones too. What may be shown of them is the business of
`analysis.disclosure`; nothing here is meant for a reader outside the team.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import sqrt

import pandas as pd

from ..errors import InputError

CODE_COLUMNS = ("code", "name", "theme", "theme_name")
NO_TOPIC = -1
Z95 = 1.959964


def participants_per_code(presence: pd.DataFrame, codes: pd.DataFrame, n: int) -> pd.DataFrame:
    """In how many of n participants each code was found.

    Parameters
    ----------
    presence : DataFrame, columns participant, code
        One row a participant and code present, of the n participants only; a repeated row counts once.
    codes : DataFrame, columns code, name, theme, theme_name, process
        The codebook in its own order. Codes whose process is true are working marks and are never counted.
    n : int
        Participants who could have mentioned a code, whether or not any code was found in their interview.

    Returns
    -------
    DataFrame
        One row a code in codebook order: code, name, theme, theme_name, participants, n, low, high; the
        last two are the bounds of `wilson`, as shares of n. They say how little n tells, not how the wider
        population is: participants of a study like this were not drawn at random.

    Raises
    ------
    InputError
        When nothing was coded, a code is not in the codebook, or more participants than n have codings.
    """
    counted = countable(codes)
    marks = _marks(presence, codes)
    seen = marks["participant"].nunique()
    if seen > n:
        raise InputError(
            f"{seen} participants have codings but n is {n}",
            remedy="give n as the number of participants who consented to the report, and only their codings",
        )
    table = counted.assign(
        participants=marks["code"].value_counts().reindex(counted["code"], fill_value=0).to_numpy(dtype=int),
        n=n,
    )
    bounds = [wilson(count, n) for count in table["participants"]]
    return table.assign(low=[low for low, _ in bounds], high=[high for _, high in bounds])


def participants_per_theme(presence: pd.DataFrame, codes: pd.DataFrame, n: int) -> pd.DataFrame:
    """In how many of n participants any code of each theme was found.

    Parameters and errors as for `participants_per_code`. A theme's count beside those of its codes can give away a code
    that is hidden because few mentioned it: do not publish both.

    Returns
    -------
    DataFrame
        One row a theme in codebook order: theme, theme_name, participants, n, low, high.
    """
    themed = countable(codes)[["theme", "theme_name"]].drop_duplicates().assign(process=False)
    themed = themed.assign(code=themed["theme"], name=themed["theme_name"])
    theme_of = dict(zip(codes["code"], codes["theme"], strict=True))
    marks = _marks(presence, codes)
    table = participants_per_code(marks.assign(code=marks["code"].map(theme_of)), themed, n)
    return table.drop(columns=["code", "name"])


def code_by_participant(presence: pd.DataFrame, codes: pd.DataFrame, participants: Sequence[str]) -> pd.DataFrame:
    """Which participant mentioned which code.

    Parameters
    ----------
    presence, codes : DataFrame
        As for `participants_per_code`; rows of participants who are not listed are left out.
    participants : sequence of str
        Who is counted, in the order of the columns.

    Returns
    -------
    DataFrame of bool, shape (codes, participants)
        Index code in codebook order, without process flags. False is "not mentioned", not "did not happen".

    Raises
    ------
    InputError
        When nothing was coded for these participants or a code is not in the codebook.
    """
    counted, columns = countable(codes), _distinct(participants)
    marks = _marks(presence[presence["participant"].isin(columns)], codes)
    found = pd.crosstab(marks["code"], marks["participant"]).reindex(
        index=counted["code"], columns=columns, fill_value=0
    )
    return (found > 0).rename_axis(index="code", columns="participant")


def topics_by_participant(units: pd.DataFrame, participants: Sequence[str]) -> pd.DataFrame:
    """How many units of text (turns) of each participant a topic model put in each topic.

    Parameters
    ----------
    units : DataFrame, columns participant, topic
        One row a unit; topic -1 is no topic and is left out, as are participants who are not listed.
    participants : sequence of str
        Who is counted, in the order of the columns.

    Returns
    -------
    DataFrame of int, shape (topics, participants)
        Units; index topic, ascending. A topic that only others spoke of has no row.

    Raises
    ------
    InputError
        When no unit of these participants has a topic.
    """
    columns = _distinct(participants)
    kept = units[units["participant"].isin(columns) & (units["topic"] != NO_TOPIC)]
    if kept.empty:
        raise InputError(
            "no turn of these participants has a topic",
            remedy="run the topic model on their turns first, or ask it for smaller topics",
        )
    counts = pd.crosstab(kept["topic"], kept["participant"]).reindex(columns=columns, fill_value=0)
    return counts.sort_index().rename_axis(index="topic", columns="participant")


def countable(codes: pd.DataFrame) -> pd.DataFrame:
    """The codes that are findings, in codebook order: code, name, theme, theme_name.

    Raises
    ------
    InputError
        When the codebook has no such code or has one twice.
    """
    counted = codes.loc[~codes["process"].astype(bool), list(CODE_COLUMNS)].reset_index(drop=True)
    if counted.empty:
        raise InputError(
            "the codebook has no code that is counted",
            remedy="give a codebook with codes that are not process flags",
        )
    if codes["code"].duplicated().any():
        raise InputError("the codebook has a code twice", remedy="give every code an identifier of its own")
    return counted


def wilson(count: int, n: int) -> tuple[float, float]:
    """The 95% score interval of a share (Wilson, 1927, J. Am. Stat. Assoc. 22:209-212), uncorrected.

    Parameters
    ----------
    count, n : int
        count participants out of n, 0 <= count <= n and n > 0.

    Returns
    -------
    low, high : float
        Shares between 0 and 1.

    Raises
    ------
    InputError
        When count does not lie between 0 and n, or n is 0.

    Examples
    --------
    Published by Newcombe (1998, Stat. Med. 17:857-872, table I, method 3) for 15 of 148 and 0 of 20:

    >>> [round(bound, 4) for bound in wilson(15, 148)]
    [0.0624, 0.1605]
    >>> [round(bound, 4) for bound in wilson(0, 20)]
    [0.0, 0.1611]
    """
    if n < 1 or not 0 <= count <= n:
        raise InputError(f"{count} of {n} is not a share", remedy="give a count between 0 and n, and n of 1 or more")
    share, weight = count / n, Z95**2 / n
    middle = share + weight / 2
    spread = sqrt(weight * (share * (1 - share) + weight / 4))
    # The bounds at 0 and n are exactly 0 and 1; rounding of the square root must not say otherwise.
    low = 0.0 if count == 0 else (middle - spread) / (1 + weight)
    high = 1.0 if count == n else (middle + spread) / (1 + weight)
    return low, high


def _marks(presence: pd.DataFrame, codes: pd.DataFrame) -> pd.DataFrame:
    """Presence without repeats and process flags."""
    strangers = presence.loc[~presence["code"].isin(codes["code"]), "code"].nunique()
    if strangers:
        # A code made up while reading may be a participant's own words, so it is counted and not named.
        raise InputError(
            f"{strangers} codes in the codings are not in the codebook",
            remedy="add them to the codebook, or change them in the codings",
        )
    marks = presence.loc[presence["code"].isin(countable(codes)["code"]), ["participant", "code"]].drop_duplicates()
    if marks.empty:
        # All zeros would read as "nobody mentioned anything", which nobody has found.
        raise InputError(
            "no participant has a coding that is counted",
            remedy="code at least one interview, or import codings first",
        )
    return marks


def _distinct(participants: Iterable[str]) -> list[str]:
    columns = list(participants)
    if not columns:
        raise InputError("no participants to count", remedy="list the participants who consented to the report")
    if len(set(columns)) < len(columns):
        raise InputError("a participant is listed twice", remedy="list every participant once")
    return columns
