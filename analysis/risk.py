"""What is left that could single a person out, when every name is gone.

Nothing here says "anonymous": that cannot be read from a table. It says where to look, and what to make coarser.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

import pandas as pd

from .themes import wilson

QUASI = (
    "age",
    "place",
    "organisation",
    "date",
    "occupation",
    "nationality",
    "religion",
    "illness",
    "offence",
    "family",
    "amount",
)
SINGLE, PAIR = "singles one person out", "shared by two"
_ESTIMATES = ("detector", "identifying", "of_all", "recall", "low", "high", "confirmed", "decided")
_RARE, _KNOWN = 3.0, 0.0  # zipf: words that are met less than once in a million


def quasi_matrix(entities: pd.DataFrame, participants: Sequence[str]) -> pd.DataFrame:
    """What the corpus still says about each participant.

    Parameters
    ----------
    entities : DataFrame, columns category, interview, shown
        One row an entity and interview; `shown` is what stands in the corpus in its place.
    participants : sequence of str
        The rows of the result, in this order.

    Returns
    -------
    DataFrame
        One row a participant, one column a kind of quasi-identifier that occurs: what is shown, each once, sorted,
        parted by "; "; "" where there is none.
    """
    own = entities.assign(participant=[owner_of(one, participants) for one in entities["interview"]])
    own = own[own["category"].isin(QUASI) & own["participant"].ne("")]
    cells = own.groupby(["participant", "category"])["shown"].agg(lambda found: "; ".join(sorted(set(found))))
    table = cells.unstack(fill_value="") if len(cells) else pd.DataFrame()
    columns = [kind for kind in QUASI if kind in table.columns]
    return (
        table.reindex(index=list(participants), columns=columns, fill_value="").rename_axis("participant").reset_index()
    )


def owner_of(interview: str, participants: Sequence[str]) -> str:
    """Whose interview it is, by its id ("P07", "P07-2"); "" where several people speak in it.

    Examples
    --------
    >>> owner_of("P07-2", ["P07"]), owner_of("P-7", ["P-7"]), owner_of("I01", ["P07"])
    ('P07', 'P-7', '')
    """
    stem, _, number = interview.rpartition("-")
    return interview if interview in participants else stem if stem in participants and number.isdecimal() else ""


def small_classes(people: pd.DataFrame, most: int = 3) -> pd.DataFrame:
    """Values of attributes, alone and together, that one or two participants share (k-anonymity, Sweeney 2002).

    Parameters
    ----------
    people : DataFrame
        One row a participant: participant, and the attributes that a reader could know. Empty cells are unknown and are
        nobody's.
    most : int
        How many attributes are taken together.

    Returns
    -------
    DataFrame
        attributes, values, participants, size, state; a combination only where no part of it is small already.
        Sorted by size and number of attributes.
    """
    attributes = [name for name in people.columns if name != "participant"]
    found: list[dict[str, object]] = []
    small: set[frozenset[tuple[str, str]]] = set()
    for count in range(1, most + 1):
        for names in combinations(attributes, count):
            known = people[(people[list(names)] != "").all(axis=1)]
            for values, group in known.groupby(list(names), sort=True):
                pairs = frozenset(zip(names, map(str, values), strict=True))
                if len(group) > 2 or any(part < pairs for part in small):
                    continue
                small.add(pairs)
                found.append({"attributes": " + ".join(names), "values": " + ".join(map(str, values)),
                              "participants": "; ".join(sorted(group["participant"])), "size": len(group),
                              "state": SINGLE if len(group) == 1 else PAIR})  # fmt: skip
    table = pd.DataFrame(found, columns=["attributes", "values", "participants", "size", "state"])
    return table.sort_values("size", kind="stable", ignore_index=True)


def only_here(
    corpus: pd.DataFrame, words_of: Callable[[str], list[str]], zipf: Callable[[str, str], float], most: int = 25
) -> pd.DataFrame:
    """Rare words that occur in one interview only, and so could tell who it is: an event, a hobby, an illness.

    Parameters
    ----------
    corpus : DataFrame
        interview, role, language, text.
    words_of : callable
        A text's words, without what stands in brackets.
    zipf : callable
        How common a word is in a language: log10 of its occurrences in a billion words; 0 where unknown.
    most : int
        How many an interview.

    Returns
    -------
    DataFrame
        interview, word, times, zipf; by interview, words said several times first, then the rarest.
    """
    said = corpus[corpus["role"] == "participant"]
    rows = [(one.interview, one.language, word.casefold()) for one in said.itertuples() for word in words_of(one.text)]
    table = pd.DataFrame(rows, columns=["interview", "language", "word"])
    where = table.groupby("word")["interview"].nunique()
    counts = table[table["word"].map(where) == 1].value_counts().rename("times").reset_index()
    counts["zipf"] = [zipf(one.word, one.language) for one in counts.itertuples()]
    rare = counts[(counts["zipf"] < _RARE) & (counts["zipf"] > _KNOWN) & (counts["word"].str.len() > 3)]
    ordered = rare.sort_values(["interview", "times", "zipf", "word"], ascending=[True, False, True, True])
    return ordered.groupby("interview").head(most)[["interview", "word", "times", "zipf"]].reset_index(drop=True)


def detector_estimates(entities: pd.DataFrame) -> pd.DataFrame:
    """What the decisions made so far say about each detector.

    Parameters
    ----------
    entities : DataFrame, columns name, detectors, tier, decision
        One row an entity; detectors parted by ";".

    Returns
    -------
    DataFrame
        detector; identifying: entities that it found and that were replaced, by itself or by a person; of_all: of all
        such entities; recall, low, high: the share with its interval (Wilson 1927); confirmed, decided: of those that a
        person decided about, how many identified somebody. The share is of what anybody found: what no detector and no
        person saw is in no count, so the true recall is lower.
    """
    real = entities[(entities["decision"] != "keep") & ((entities["tier"] == "replace") | (entities["decision"] != ""))]
    decided = entities[entities["decision"] != ""]
    rows = []
    for detector in sorted({name for cell in entities["detectors"] for name in cell.split(";") if name}):
        has = entities["detectors"].map(lambda cell, wanted=detector: wanted in cell.split(";"))
        hits = int(has[real.index].sum())
        low, high = wilson(hits, len(real)) if len(real) else (0.0, 1.0)
        mine = decided[has[decided.index]]
        rows.append({"detector": detector, "identifying": hits, "of_all": len(real),
                     "recall": hits / len(real) if len(real) else float("nan"), "low": low, "high": high,
                     "confirmed": int((mine["decision"] != "keep").sum()), "decided": len(mine)})  # fmt: skip
    return pd.DataFrame(
        rows, columns=["detector", "identifying", "of_all", "recall", "low", "high", "confirmed", "decided"]
    )


def advice(
    matrix: pd.DataFrame, small: pd.DataFrame, rare: pd.DataFrame, waiting: int, unmodelled: Sequence[str]
) -> list[str]:
    """What to do next, most urgent first; never that nothing is left to do."""
    told: list[str] = []
    if waiting:
        told.append(f"review the {waiting} entities that are masked: nobody has looked at them yet")
    told += [f"read the interviews in '{code}' yourself: no name model looked at them" for code in unmodelled]
    for names, group in small[small["state"] == SINGLE].groupby("attributes", sort=False):
        told.append(f"make {names} coarser, or keep it apart from quotations: {len(group)} stand alone in it")
    for kind in matrix.columns.drop("participant"):
        crowded = matrix[matrix[kind].str.count(";") >= 4]["participant"].tolist()
        if crowded:
            told.append(f"generalise some of the {kind} entries of {', '.join(crowded)}: five or more tell who it is")
    if len(rare):
        count = rare["interview"].nunique()
        told.append(f"read the rare words of {count} interviews: what one person alone tells is known to their own")
    return [*told, "ask somebody who knows the field, not the study, to try to recognise a person"]
