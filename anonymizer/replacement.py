"""Putting placeholders into a text, and the map that leads back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Swap:
    """``raw[raw_start:raw_end]`` became ``new[new_start:new_end]``; all code points, half-open."""

    raw_start: int
    raw_end: int
    new_start: int
    new_end: int


def swap(text: str, placeholders: Iterable[tuple[int, int, str]]) -> tuple[str, list[Swap]]:
    """Replace stretches of a text.

    Parameters
    ----------
    text : str
        The raw text.
    placeholders : iterable of (start, end, placeholder)
        Sorted, none overlapping.

    Returns
    -------
    new : str
    swaps : list of Swap
        The offset map, in order.

    Examples
    --------
    >>> swap("Anna left.", [(0, 4, "[mother]")])
    ('[mother] left.', [Swap(raw_start=0, raw_end=4, new_start=0, new_end=8)])
    """
    parts: list[str] = []
    swaps: list[Swap] = []
    at = length = 0
    for start, end, placeholder in placeholders:
        length += start - at
        parts += (text[at:start], placeholder)
        swaps.append(Swap(start, end, length, length + len(placeholder)))
        length, at = length + len(placeholder), end
    return "".join([*parts, text[at:]]), swaps


def restore(text: str, swaps: Sequence[Swap], originals: Sequence[str]) -> str:
    """Undo `swap`: put the original surfaces, which the key holds, back in their places.

    Examples
    --------
    >>> restore("[mother] left.", [Swap(0, 4, 0, 8)], ["Anna"])
    'Anna left.'
    """
    parts: list[str] = []
    at = 0
    for one, original in zip(swaps, originals, strict=True):
        parts += (text[at : one.new_start], original)
        at = one.new_end
    return "".join([*parts, text[at:]])
