"""Codings: who marked which words with which code, one CSV file a coder; read, checked, migrated, merged, compared."""

from __future__ import annotations

from .checking import Checked, check_codings, read_codings
from .table import COLUMNS, DERIVED, OK, STALE, code_presence, write_codings

__all__ = [
    "COLUMNS", "DERIVED", "OK", "STALE", "Checked", "check_codings", "code_presence", "read_codings", "write_codings",
]  # fmt: skip
