"""Inputs made to make a pattern run away: four times the text may take four times as long, not sixteen."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from anonymizer.detectors.demographic import find_demographic
from anonymizer.detectors.grammar import find_grammar
from anonymizer.languages import LANGUAGES

COLUMNS = ("language", "slowest input", "seconds for 8,000 characters", "times as long as for 2,000")
_HOSTILE = [
    "a", "1", "1-", "1.", "1:", "1/", "A1", "A-1", "a@", "_", "a_", "x.y.", "A.", "one ", "A 1 ", "A B ", "two and ", "a dot ",
    "1 may ", "Aa ", "Aa-", "i was a nurse ", "two children and ", "anxiety, ", "£1,", "five hundred ", "how old ", "GB29 NWBK ",
    "case number ", "ab:", "(1)", "Name: ", "\n", " ",
]  # fmt: skip


def measure(_data: Path) -> Iterator[tuple[str, ...]]:
    """A row a language: the input that takes longest."""
    for code in LANGUAGES:
        _seconds("warm 5 one may", code)
        rows = []
        for piece in _HOSTILE:
            short, long = (_seconds(piece * (length // len(piece)) + "!", code) for length in (2_000, 8_000))
            rows.append((long, piece, long / max(short, 1e-6)))
        slowest, piece, times = max(rows)
        yield code, repr(piece), f"{slowest:.2f}", f"{times:.1f}"


def _seconds(text: str, code: str) -> float:
    start = time.process_time()
    list(find_grammar(text, code)), list(find_demographic([text], code))
    return time.process_time() - start
