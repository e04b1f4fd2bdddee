"""Agreement of three coders with bootstrap intervals, beside a plain loop over the krippendorff library."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Row = tuple[str, str, str]

INTERVIEWS, TURNS, WORDS, CODES, CODERS, DRAWS = 20, 150, 60, 68, 3, 2000
LOOPED = 200  # calls of the library; the rest of the loop is scaled from them

_CHILD = """
import resource, sys, time
from tests.benchmarks.agreement import DRAWS, study
from analysis.agreement.table import UNITS, agreement_table
from analysis.agreement.units import comparison
codings, corpus, codes = study()
for unit in UNITS:
    start = time.perf_counter()
    agreement_table(comparison(codings, corpus), codes, unit, DRAWS, 20)
    print(time.perf_counter() - start)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
"""


def study() -> tuple[Any, Any, Any]:
    """Codings, corpus and codes of 20 interviews of 9,000 words, each participant's turn with two or three codes."""
    import numpy as np
    import pandas as pd

    generator = np.random.default_rng(20)
    text = "word " * WORDS
    turns = [(f"I{i:02}", turn, f"P{i:02}", "participant", text) for i in range(INTERVIEWS) for turn in range(TURNS)]
    corpus = pd.DataFrame(turns, columns=["interview", "turn", "speaker", "role", "text"])
    rows = []
    for interview, turn, speaker, _, _ in turns:
        for code in generator.integers(0, CODES, 3):
            at = int(generator.integers(0, WORDS - 20)) * 5
            rows += [
                (f"coder_{coder}", interview, turn, speaker, at, at + int(generator.integers(3, 20)) * 5, f"code_{code:02}")
                for coder in range(CODERS) if generator.random() < 0.8
            ]  # fmt: skip
    columns = ["coder", "interview", "turn", "participant", "start", "end", "code"]
    codings = pd.DataFrame(rows, columns=columns).assign(status="ok")
    names = [f"code_{code:02}" for code in range(CODES)]
    codes = pd.DataFrame({"code": names, "name": names, "process": False}).assign(
        theme=[f"T{n % 8}" for n in range(CODES)], theme_name=[f"Theme {n % 8}" for n in range(CODES)]
    )
    return codings, corpus, codes


def _loop() -> float:
    """Seconds that a loop over codes and draws would take, measured on some of its calls."""
    import krippendorff
    import numpy as np

    from analysis.agreement.intervals import draws
    from analysis.agreement.units import by_turn, comparison

    codings, corpus, codes = study()
    marked = by_turn(comparison(codings, corpus), codes["code"].tolist())
    weights = draws(INTERVIEWS, DRAWS, 20)
    start = time.perf_counter()
    for call in range(LOOPED):
        times = weights[call]
        drawn = [one for one, n in zip(marked, times, strict=True) for _ in range(n)]
        rows = np.concatenate([one.marks[:, call % CODES] for one in drawn], axis=1)
        krippendorff.alpha(reliability_data=rows.astype(float), level_of_measurement="nominal")
    return (time.perf_counter() - start) / LOOPED * CODES * DRAWS


def measure(_data: Path) -> Iterator[Row]:
    """Rows of the table.

    Yields
    ------
    (what, measured, goal)
    """
    words, root = INTERVIEWS * TURNS * WORDS, Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", _CHILD], cwd=root, check=True, capture_output=True, text=True)
    turn, character, stretch, memory = map(float, done.stdout.split())
    loop = _loop()
    yield (f"turns: {CODERS} coders, {words:,} words, {CODES} codes, {DRAWS:,} draws, all coefficients", f"{turn:.1f} s",
           "under 10 s")  # fmt: skip
    yield "the same for characters", f"{character:.1f} s", ""
    yield "the same for stretches", f"{stretch:.1f} s", ""
    yield "peak memory of all three", f"{memory / 1e9:.2f} GB", "under 1 GB"
    yield f"plain loop, krippendorff library, alpha only ({LOOPED} calls, scaled)", f"{loop:.0f} s", ""
    yield "turns beside the loop", f"{loop / turn:.0f} times as fast", "50 times"
