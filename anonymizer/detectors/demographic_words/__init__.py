"""The words by which people say what they are, one file a language."""

from __future__ import annotations

from .about import About
from .en import ENGLISH

ABOUT: dict[str, About] = {"en": ENGLISH}

__all__ = ["ABOUT", "About"]
