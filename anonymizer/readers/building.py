"""Turns from slices of the source: what every reader does once it knows who speaks where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from ..transcript import Piece, Turn

_LINE = regex.compile(r"[^\r\n\x0b\x0c\u2028\u2029]*(?:\r\n|[\r\n\x0b\x0c\u2028\u2029]|$)")
# Characters without a shape. The two joiners are kept where they make emoji, or letters of scripts that need them.
_INVISIBLE = regex.compile(
    r"[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+"
    r"|(?<=[\p{Latin}\p{Greek}\p{Cyrillic}\p{N}])[\u200c\u200d]+"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the source, without its end.

    Attributes
    ----------
    number : int
        Counted from 1.
    start : int
        Where it starts in the source.
    text : str
    """

    number: int
    start: int
    text: str

    @property
    def end(self) -> int:
        """Where it ends in the source, before the line end."""
        return self.start + len(self.text)

    @property
    def blank(self) -> bool:
        """Whether it holds white space alone."""
        return not self.text.strip()


def lines_of(source: str) -> list[Line]:
    """The lines of a text, whatever ends them."""
    found: list[Line] = []
    at = 0
    while at < len(source):
        match = _LINE.match(source, at)
        assert match is not None
        found.append(Line(len(found) + 1, at, match.group().rstrip("\r\n\x0b\x0c\u2028\u2029")))
        at = match.end()
    return found


def make_turn(
    source: str,
    slices: Sequence[tuple[int, int] | str],
    *,
    line: int,
    joint: str = "\n",
    label: str = "",
    label_spans: Sequence[tuple[int, int]] = (),
    start: float | None = None,
    end: float | None = None,
    role: str = "",
) -> Turn | None:
    """A turn whose text is some slices of the source, in order.

    Parameters
    ----------
    source : str
    slices : sequence of (int, int) or str
        Half-open; a string is put in as it is and stands nowhere in the source. With a joint, white space at the ends
        of each slice is left out; without, only at the ends of the turn. Invisible characters are left out everywhere.
    joint : str
        What stands between two slices.

    Returns
    -------
    Turn or None
        None when nothing but white space is in the slices.
    """
    kept = [one if isinstance(one, str) or not joint else _strip(source, *one) for one in slices]
    parts: list[tuple[str, int | None]] = []
    for one in kept:
        if joint and parts:
            parts.append((joint, None))
        parts += [(one, None)] if isinstance(one, str) else _visible(source, *one)
    text = "".join(part for part, _ in parts)
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    if first >= last:
        return None
    pieces: list[Piece] = []
    at = 0
    for part, where in parts:
        low, high = max(at, first), min(at + len(part), last)
        if where is not None and low < high:
            pieces.append(Piece(low - first, where + low - at, high - low))
        at += len(part)
    return Turn(label, text[first:last], line, tuple(pieces), tuple(label_spans), start, end, role)


def _visible(source: str, start: int, end: int) -> Iterator[tuple[str, int | None]]:
    """A slice without what nobody sees: marks of direction, soft hyphens and joiners would part a name from itself."""
    for match in _INVISIBLE.finditer(source, start, end):
        if start < match.start():
            yield source[start : match.start()], start
        start = match.end()
    if start < end:
        yield source[start:end], start


def _strip(source: str, start: int, end: int) -> tuple[int, int]:
    """A slice without the white space at its ends; of white space alone, nothing is left."""
    text = source[start:end]
    start += len(text) - len(text.lstrip())
    return start, start + len(text.strip())


def paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Runs of lines that are not blank."""
    run: list[Line] = []
    for line in lines:
        if line.blank:
            if run:
                yield run
            run = []
        else:
            run.append(line)
    if run:
        yield run
