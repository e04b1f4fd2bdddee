"""A small corpus with three coders, and a maker of codings."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import pytest

CODES = pd.DataFrame(
    [
        ("trust", "Trust", "GRM", "GRM", "Grooming", False, 3, "ok", "What builds trust.", "", ""),
        ("threat", "Threat", "GRM", "GRM", "Grooming", False, 5, "never", "A threat.", "Said or implied.", ""),
        ("leaving", "Leaving", "MIS", "MIS", "Missing", False, 6, "care", "Going.", "", ""),
        ("distress", "Distress", "PRO", "PRO", "Flags", True, None, "never", "A sign.", "", ""),
    ],
    columns=["code", "name", "parent", "theme", "theme_name", "process", "stage", "quote_release", "definition",
             "include", "exclude"],
).astype({"stage": "Int64"})  # fmt: skip
TEXT = "He wrote every day. Then he wanted more than that. So I went out of the door."
CORPUS = pd.DataFrame(
    [
        (interview, turn, "interviewer" if turn % 2 == 0 else person, "interviewer" if turn % 2 == 0 else "participant",
         "en", "And then?" if turn % 2 == 0 else TEXT)
        for interview, person in (("I1", "P1"), ("I2", "P2"), ("I3", "P3"))
        for turn in range(6)
    ],
    columns=["interview", "turn", "speaker", "role", "language", "text"],
)  # fmt: skip

Make = Callable[..., pd.DataFrame]


@pytest.fixture
def corpus() -> pd.DataFrame:
    return CORPUS.copy()


@pytest.fixture
def codes() -> pd.DataFrame:
    return CODES.copy()


@pytest.fixture
def make() -> Make:
    """Codings from rows of coder, interview, turn, start, end, code and, if need be, status."""

    def of(*rows: tuple[object, ...]) -> pd.DataFrame:
        table = pd.DataFrame(
            [(*row, "ok")[:7] for row in rows],
            columns=["coder", "interview", "turn", "start", "end", "code", "status"],
        )
        person = {"I1": "P1", "I2": "P2", "I3": "P3"}
        return table.assign(
            id=[f"c{n:03}" for n in range(len(table))], memo="", reason="", created="2026-01-15", codebook="1.0.0", text_hash="",
            participant=[person[i] if t % 2 else "" for i, t in zip(table["interview"], table["turn"], strict=True)],
            theme=table["code"].map(dict(zip(CODES["code"], CODES["theme"], strict=True))),
        )  # fmt: skip

    return of
