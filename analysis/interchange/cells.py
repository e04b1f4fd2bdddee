"""Cells of a spreadsheet that a program must not run: marked on the way out, unmarked on the way in."""

from __future__ import annotations

import re

_RUNS = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_MARKED = re.compile(f"'{_RUNS.pattern}")


def harmless(text: str) -> str:
    """A cell's text that no spreadsheet takes for a formula.

    Examples
    --------
    >>> harmless("=1+1"), harmless("one"), restored(harmless("'=1+1"))
    ("'=1+1", 'one', "'=1+1")
    """
    return f"'{text}" if _RUNS.match(text) else text


def restored(cell: str) -> str:
    """The text that `harmless` was given."""
    return cell[1:] if _MARKED.match(cell) else cell
