"""Tables beside the figures: themes, groups, what stands together, what was told after what, when nothing new came."""

from __future__ import annotations

from collections.abc import Collection, Mapping
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
    sequence = themes.stage_sequence(kept, codes.set_index("code")["stage"])
    interviews = sorted(set(kept["interview"]))
    n = len(participants)
    return [
        Tabled("co_occurrence", f"Which codes stand together (for {small} participants or more)",
               _shown(themes.co_occurrence(kept, said, _WITHIN).drop(columns="places"), n, small)),
        Tabled("stage_transitions", f"Which stage was told after which (by {small} participants or more)",
               _shown(themes.transitions(sequence).drop(columns="times"), n, small)),
        Tabled("ways_to_missing", f"By which ways missing episodes were come to (by {small} participants or more)",
               _shown(themes.ways(themes.episodes(sequence)), n, small)),
        Tabled("new_codes", "Codes that each further interview brings",
               themes.new_codes(kept, interviews, _ORDERS, seed)),
    ]  # fmt: skip


def themes_table(presence: pd.DataFrame, codes: pd.DataFrame, n: int, small: int) -> Tabled:
    """Participants per theme, where all of them mentioned one of its shown codes.

    Where somebody mentioned a hidden code alone, the theme's count beside the shown codes would say that there is
    somebody, and the table of participants who it can be.
    """
    from .. import themes
    from ..disclosure import suppress_small

    counts = themes.participants_per_code(presence, codes, n)
    hidden = set(counts.loc[suppress_small(counts["participants"], small)["suppressed"], "code"])
    table = themes.participants_per_theme(presence, codes, n).drop(columns=["n", "low", "high"])
    theme_of = codes.set_index("code")["theme"]
    seen = presence[~presence["code"].isin(hidden)]
    shown = seen["participant"].groupby(seen["code"].map(theme_of)).nunique()
    known = table["participants"] == table["theme"].map(shown).fillna(0)
    return Tabled("participants_per_theme", "Participants per theme (where the codes that are shown account for all)",
                  _shown(table[known], n, small))  # fmt: skip


def grouped_table(
    presence: pd.DataFrame, codes: pd.DataFrame, groups: Mapping[str, str], column: str, small: int
) -> Tabled:
    """Participants per code in each group, without the rows from which a small count could be computed.

    Parameters
    ----------
    presence, codes : DataFrame
        As for `analysis.themes.by_attribute`.
    groups : mapping of participant to str
        Of everybody who is counted.
    column : str
        What the groups are called in participants.csv.
    small : int

    Raises
    ------
    InputError
        When nobody has the attribute, or a group is smaller than `small`.
    """
    from .. import themes
    from ..disclosure import say, suppress_cross

    counts, sizes = themes.by_attribute(presence, codes, sorted(groups), groups)
    shown = suppress_cross(counts, sizes, small).dropna()
    said = shown.apply(lambda group: group.map(lambda count: say(count, int(sizes[group.name]), small)))
    said.insert(0, "name", codes.set_index("code")["name"].reindex(said.index))
    return Tabled("codes_by_group", f"Participants per code, by {column}", said.rename_axis(columns=None).reset_index())


def _shown(table: pd.DataFrame, n: int, small: int) -> pd.DataFrame:
    """The rows that enough participants share, written "7 of 20": a row of few would say that there are some."""
    from ..disclosure import say, suppress_small

    shown = table[~suppress_small(table["participants"], small)["suppressed"]]
    return shown.assign(participants=[say(count, n, small) for count in shown["participants"]])
