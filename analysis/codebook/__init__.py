"""Codebooks: themes and codes in a YAML file that people write; read, compared, changed and exported."""

from __future__ import annotations

from .model import Change, Code, Codebook, Reference, Release, Theme
from .reading import find_codebook, load_codebook, nearest, parse_codebook, shipped

__all__ = [
    "Change", "Code", "Codebook", "Reference", "Release", "Theme", "find_codebook", "load_codebook", "nearest",
    "parse_codebook", "shipped",
]  # fmt: skip
