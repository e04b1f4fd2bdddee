"""Coders' files for the tests, small and made up."""

from __future__ import annotations

from analysis.codings import COLUMNS

HEADER = ",".join(COLUMNS)
HASH = "0123456789abcdef"


def coding(id: str, **changes: str) -> dict[str, str]:
    """A row of a coder's file."""
    row = {"id": id, "interview": "P01", "turn": "1", "start": "0", "end": "5", "code": "route", "coder": "ana",
           "memo": "", "created": "2026-01-01", "codebook": "1.0.0", "text_hash": HASH}  # fmt: skip
    return row | changes


def by_id(*rows: dict[str, str]) -> dict[str, dict[str, str]]:
    """Rows by their id."""
    return {row["id"]: row for row in rows}


def as_csv(*rows: dict[str, str]) -> str:
    """Rows as a coder's file."""
    return "\n".join([HEADER, *(",".join(row[name] for name in COLUMNS) for row in rows)]) + "\n"
