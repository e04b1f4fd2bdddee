"""How much is read at most: what is larger is no interview, and would take memory that nobody has."""

from __future__ import annotations

from pathlib import Path

from ..errors import InputError

LARGEST_TEXT, MOST_LINES = 5_000_000, 200_000  # an hour of speech has some 60,000 characters
MEGABYTE = 1_000_000


def refuse_long(source: str, path: Path) -> None:
    """Refuse more text than anybody says in an interview.

    Raises
    ------
    InputError
    """
    if len(source) > LARGEST_TEXT or sum(source.count(end) for end in "\n\r\x0b\x0c\u2028\u2029") > MOST_LINES:
        raise InputError(f"this file holds more than {LARGEST_TEXT:,} characters or {MOST_LINES:,} lines, as no"
                         " interview does", path=path, remedy="split it, one interview a file")  # fmt: skip


def refuse_large(size: int, most: int, path: Path) -> None:
    """Refuse a file of more bytes than its format may have.

    Raises
    ------
    InputError
    """
    if size > most:
        raise InputError(f"this file is larger than {most // MEGABYTE} MB, and no transcript of its format is",
                         path=path, remedy="split it, one interview a file, or take out the pictures")  # fmt: skip
