"""What is told of a person, parted from the names in it: "a baker in Zelvany" is a trade and a town."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from ...lexicon import zipf
from ...mentions import ORGANISATION, PERSON, PLACE, REPLACE, Mention

_LAST = regex.compile(r"\P{L}*(\p{L}[\p{L}\p{M}'’-]*)\W*$")
_SMALL = 5.5  # zipf: "in", "at", "the", "of" and their like
_NAMES = (PERSON, PLACE, ORGANISATION)


def apart(text: str, code: str, told: Sequence[Mention], others: Sequence[Mention]) -> Iterator[Mention]:
    """Yield circumstances up to the first name in them, without the small words before it.

    So that one decision about the trade is not a decision about the town.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    told : sequence of Mention
        Circumstances found in it.
    others : sequence of Mention
        What else was found in it.
    """
    names = [m.start for m in others if m.tier == REPLACE and m.category in _NAMES]
    for mention in told:
        cuts = [start for start in names if mention.start < start < mention.end]
        if not cuts:
            yield mention
            continue
        end = min(cuts)
        while (last := _LAST.search(text, mention.start, end)) and zipf(last[1], code) >= _SMALL:
            end = last.start(1)
        while end > mention.start and not text[end - 1].isalnum():
            end -= 1
        if end > mention.start:
            yield replace(mention, end=end)
