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


def carry(at: int, old: Sequence[Swap], new: Sequence[Swap], *, end: bool) -> int:
    """Where a place in a text that was replaced one way stands in the same text replaced another way.

    Parameters
    ----------
    at : int
        A place in the old text, in code points.
    old, new : sequence of Swap
        The offset maps of the old and of the new text, over the same raw text.
    end : bool
        Whether the place ends a stretch: what falls inside a placeholder goes to its end, otherwise to its start.

    Examples
    --------
    >>> carry(15, [Swap(0, 4, 0, 8)], [Swap(0, 4, 0, 12)], end=True)
    19
    """
    return _through(_through(at, old, end, back=True), new, end, back=False)


def _through(at: int, swaps: Sequence[Swap], end: bool, *, back: bool) -> int:
    shift = 0
    for one in swaps:
        here = (one.new_start, one.new_end) if back else (one.raw_start, one.raw_end)
        there = (one.raw_start, one.raw_end) if back else (one.new_start, one.new_end)
        if at < here[0] or (at == here[0] and not (end and here[0] == here[1])):
            break
        if at < here[1]:
            return there[1] if end else there[0]
        shift = there[1] - here[1]
    return at + shift


def same_raw(raw: str, swaps: Sequence[Swap], replaced: str) -> bool:
    """Whether a replaced text was made from this raw text, as far as can be seen without the key."""
    if any(one.raw_end > len(raw) or one.new_end > len(replaced) for one in swaps):
        return False
    return swap(raw, [(s.raw_start, s.raw_end, replaced[s.new_start : s.new_end]) for s in swaps])[0] == replaced
