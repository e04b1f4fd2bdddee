"""Tables beside the figures: what stands together, what was told after what, when nothing new came."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

_WITHIN, _ORDERS = 1, 1000


@dataclass(frozen=True)
class Tabled:
    """A table of work/tables: its file's stem, its title, and its rows without small cells."""

    name: str
    title: str
    data: pd.DataFrame


def coded_tables(
    codings: pd.DataFrame, corpus: pd.DataFrame, codes: pd.DataFrame, participants: Collection[str],
    small: int, seed: int,
) -> list[Tabled]:  # fmt: skip
    """The tables of codings of some participants.

    Parameters
    ----------
    codings : DataFrame
        From `read_codings`; stale ones and working flags are left out here.
    corpus : DataFrame
        One row a turn.
    codes : DataFrame
        `Codebook.frame()`.
    participants : collection of str
        Who is counted, `small` or more.
    small : int
        The smallest count of participants above zero that is shown.
    seed : int
        For the random orders of interviews.
    """
    from .. import themes

    findings = set(themes.countable(codes)["code"])
    kept = codings[(codings["status"] == "ok") & codings["participant"].isin(participants)]
    kept = kept[kept["code"].isin(findings)]
    said = corpus[(corpus["role"] == "participant") & corpus["speaker"].isin(participants)]
    told = themes.transitions(themes.stage_sequence(kept, codes.set_index("code")["stage"]))
    interviews = sorted(set(kept["interview"]))
    n = len(participants)
    return [
        Tabled("co_occurrence", f"Which codes stand together (for {small} participants or more)",
               _shown(themes.co_occurrence(kept, said, _WITHIN).drop(columns="places"), n, small)),
        Tabled("stage_transitions", f"Which stage was told after which (by {small} participants or more)",
               _shown(told.drop(columns="times"), n, small)),
        Tabled("new_codes", "Codes that each further interview brings",
               themes.new_codes(kept, interviews, _ORDERS, seed)),
    ]  # fmt: skip


def _shown(table: pd.DataFrame, n: int, small: int) -> pd.DataFrame:
    """The rows that enough participants share, written "7 of 20": a row of few would say that there are some."""
    from ..disclosure import say, suppress_small

    shown = table[~suppress_small(table["participants"], small)["suppressed"]]
    return shown.assign(participants=[say(count, n, small) for count in shown["participants"]])
