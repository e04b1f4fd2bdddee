"""A codebook of 68 codes and what 20 or fewer participants mentioned, worked out by rule."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

import pandas as pd
import pytest

THEMES = ("Before", "Grooming", "Technology", "Missing", "Telling", "Justice", "After")


@pytest.fixture
def codes() -> pd.DataFrame:
    """Codes c00 to c67 in 7 themes, and one process flag."""
    rows = [(f"c{i:02}", f"Code {i:02}", f"T{i // 10}", THEMES[i // 10], False) for i in range(68)]
    rows.append(("distress", "Distress flag", "PRO", "Flags", True))
    return pd.DataFrame(rows, columns=["code", "name", "theme", "theme_name", "process"])


@pytest.fixture
def presence(codes: pd.DataFrame) -> Callable[[int], pd.DataFrame]:
    """What n participants mentioned: code number i by i modulo (n + 1) of them."""

    def mentions(n: int) -> pd.DataFrame:
        rows = [(f"P{who:02}", f"c{i:02}") for i in range(68) for who in range(i % (n + 1))]
        return pd.DataFrame([*rows, ("P00", "distress")], columns=["participant", "code"])

    return mentions


@pytest.fixture
def svg_words() -> Callable[[bytes], list[str]]:
    """The text elements of an SVG."""
    return lambda svg: [unescape(text) for text in re.findall(r"<text[^>]*>([^<]*)</text>", svg.decode())]
