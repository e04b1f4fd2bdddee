"""The table of codings, in memory and as a file."""

from __future__ import annotations

import csv
from typing import Any

import pandas as pd

COLUMNS = ("id", "interview", "turn", "start", "end", "code", "coder", "memo", "created", "codebook", "text_hash")
DERIVED = ("status", "reason", "line", "participant", "theme")
OK, STALE = "ok", "stale"
_TEXT = ("id", "interview", "code", "coder", "memo", "created", "codebook", "text_hash",
         "status", "reason", "participant", "theme")  # fmt: skip


def codings_frame(rows: list[dict[str, Any]]) -> pd.DataFrame:
    """Rows as the table that `read_codings` describes."""
    frame = pd.DataFrame(rows, columns=[*COLUMNS, *DERIVED])
    frame = frame.astype(dict.fromkeys(("turn", "start", "end", "line"), "int64") | dict.fromkeys(_TEXT, "str"))
    return frame.sort_values(["coder", "interview", "turn", "start", "end", "code", "id"], ignore_index=True)


def write_codings(codings: pd.DataFrame) -> bytes:
    """One coder's codings as the bytes of a CSV file: sorted, line feeds, the same for the same codings."""
    ordered = codings.sort_values(["interview", "turn", "start", "end", "code", "id"], key=_number_or_word)
    # a carriage return alone would end the row when it is read again, and is not quoted without being told
    quoting = (
        csv.QUOTE_ALL if ordered["memo"].astype("str").str.contains("\r", regex=False).any() else csv.QUOTE_MINIMAL
    )
    return ordered[list(COLUMNS)].to_csv(index=False, lineterminator="\n", quoting=quoting).encode()


def _number_or_word(column: pd.Series) -> pd.Series:
    return pd.to_numeric(column, errors="coerce") if column.name in ("turn", "start", "end") else column


def code_presence(codings: pd.DataFrame) -> pd.DataFrame:
    """Which participant has which code: present when any of the given codings is in one of their turns.

    Parameters
    ----------
    codings : DataFrame
        From `read_codings`; stale ones and those in other people's turns are left out.

    Returns
    -------
    DataFrame
        participant, code; each pair once, sorted.
    """
    counted = codings[(codings["status"] == OK) & (codings["participant"] != "")]
    return counted[["participant", "code"]].drop_duplicates().sort_values(["participant", "code"], ignore_index=True)
