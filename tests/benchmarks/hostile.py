"""Inputs made to make a pattern run away: four times the text may take four times as long, not sixteen.

Of the grammar and of the quasi-identifiers every language has its worst piece; of the whole of detection every kind of
text that is dense with one thing has a row.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from anonymizer.detection import Interview, detect
from anonymizer.detectors.grammar.together import find_grammar
from anonymizer.detectors.people.demographic import find_demographic
from anonymizer.intake import known_from
from anonymizer.languages import LANGUAGES
from anonymizer.readers.text import read_text

COLUMNS = ("language", "slowest input", "seconds for 8,000 characters", "times as long as for 2,000")
_HOSTILE = [
    "a", "1", "1-", "1.", "1:", "1/", "A1", "A-1", "a@", "_", "a_", "x.y.", "A.", "one ", "A 1 ", "A B ", "two and ", "a dot ",
    "1 may ", "Aa ", "Aa-", "i was a nurse ", "two children and ", "anxiety, ", "£1,", "five hundred ", "how old ", "GB29 NWBK ",
    "case number ", "ab:", "(1)", "Name: ", "\n", " ",
]  # fmt: skip

DENSE_COLUMNS = ("text of nothing but", "seconds a megabyte", "times as long as for a quarter")
_DENSE = {
    "occupations": "I was a nurse and my husband was a lorry driver, a plumber and a baker. ",
    "names": "Anna Brennick told Mrs Dunmore about Tom and Sinéad Marsh. ",
    "names, one sentence": "Zelvany Orra Hill Marsh ",
    "dates": "On 3 March 1985 and the fifth of May nineteen ninety and 12/04/2001. ",
    "ages": "I was fifteen and he was twenty one, she was 14. ",
    "figures": "12 345 7 89 1,200 ",
    "money": "five hundred pounds and £1,200 and 30 euros ",
    "streets": "12 Larch Road, 5 Orra Street, ",
    "illness": "I had anxiety, epilepsy, depression and asthma, ",
    "full stops": "a.b.c. x.y ",
    "apostrophes": "d'Anna l'Ora o'Brien 's ",
    "capitals": "ORRA HILL SCHOOL STREET ",
    "titles": "Mr Mrs Dr Miss ",
    "brackets": "[(Anna [",
    "letters without a space": "abcdefghij",
    "speech without capitals": "i told anna marsh about harrowmere and the nurse ",
}
_LONG = 100_000  # characters


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


def measure_dense(_data: Path) -> Iterator[tuple[str, ...]]:
    """A row a kind of text, one turn of it, through the whole of detection in English."""
    _detected(_DENSE["names"])
    for name, piece in _DENSE.items():
        short, long = (_detected(piece * (length // len(piece))) for length in (_LONG // 4, _LONG))
        yield name, f"{long * 1e6 / _LONG:.1f}", f"{long / max(short, 1e-6):.1f}"


def _detected(text: str) -> float:
    interview = Interview("X", "en", read_text(text, ""))
    start = time.process_time()
    detect([interview], known_from([], [interview]))
    return time.process_time() - start
