"""The sentences that captions and alt texts share: every figure says the same thing in the same words."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten
from typing import Literal

import pandas as pd

from analysis.errors import InputError
from analysis.figures.base import ALT_LIMIT

Basis = Literal["any", "consensus"]
_BASES: dict[str, str] = {
    "any": "A code counts once for a participant, when at least one coder applied it to their interview.",
    "consensus": "A code counts once for a participant, when the coders agreed on it for their interview.",
}
NOT_SAID = '"Not mentioned" does not mean that it did not happen.'
NO_TOTALS = "Totals per participant are not given, because what is hidden could be computed from them."
BY_A_MODEL = "The topics were made by a topic model, not by a person."
_MOST = 3


def basis_sentence(basis: str) -> str:
    """On whose coding a count rests."""
    if basis not in _BASES:
        raise InputError(f"the basis of the counts is not {' or '.join(_BASES)}", remedy="give one of these")
    return _BASES[basis]


def hidden_sentence(rows: str, threshold: int) -> str:
    """What is hidden and why, for rows such as "Codes mentioned"."""
    return (
        f"{rows} by fewer than {threshold} participants are shown without their number and without saying "
        "who, so that nobody is singled out."
    )


def list_words(words: Sequence[str]) -> str:
    """The words as English lists them.

    >>> list_words(["a", "b", "c"])
    'a, b and c'
    """
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]])) if words else ""


def most(counts: pd.Series, n: int) -> str:
    """The largest counts in words, with their n; ties that do not fit are counted.

    Parameters
    ----------
    counts : Series of Int64
        Participants by name; missing where hidden.
    n : int
        Participants in all.

    Examples
    --------
    >>> most(pd.Series([9, 4, 7, 7, 7], index=list("abcde"), dtype="Int64"), 20)
    '"a" (9 of 20), "c" (7 of 20) and "d" (7 of 20); 1 more as often as the last'
    """
    ranked = counts.dropna().sort_values(ascending=False, kind="stable")
    ranked = ranked[ranked > 0]
    if ranked.empty:
        return ""
    first, rest = ranked[:_MOST], ranked[_MOST:]
    ties = int((rest == first.iloc[-1]).sum())
    named = list_words(
        [f'"{shorten(str(name), 90, placeholder=" …")}" ({count} of {n})' for name, count in first.items()]
    )
    return named + (f"; {ties} more as often as the last" if ties else "")


def number_of(count: int, thing: str) -> str:
    """A number with its noun: "1 code", "5 codes"."""
    return f"{count} {thing}{'' if count == 1 else 's'}"


def alt_text(*sentences: str) -> str:
    """The sentences as one alt text, cut at a word when it would be too long to listen to."""
    return shorten(" ".join(filter(None, sentences)), ALT_LIMIT, placeholder=" …")
