"""Themes as tables: who mentioned what, what stands together, in which order it was told, and when nothing new comes.

These tables hold every number, small ones too. What may be shown of them is the business of `analysis.disclosure`.
"""

from __future__ import annotations

from .counting import (
    code_by_participant,
    countable,
    participants_per_code,
    participants_per_theme,
    topics_by_participant,
    wilson,
)
from .crossing import by_attribute
from .pathway import ORDER_UNCLEAR, episodes, stage_sequence, transitions, ways
from .saturation import new_codes
from .together import co_occurrence

__all__ = [
    "ORDER_UNCLEAR", "by_attribute", "co_occurrence", "code_by_participant", "countable", "episodes", "new_codes",
    "participants_per_code", "participants_per_theme", "stage_sequence", "topics_by_participant", "transitions",
    "ways", "wilson",
]  # fmt: skip
