"""A transcript: what was said, by whom, and where each word stands in the file it came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

PARTICIPANT, INTERVIEWER, OTHER = "participant", "interviewer", "other"
ROLES = (PARTICIPANT, INTERVIEWER, OTHER)


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a turn's text that stands, character for character, in the source.

    Attributes
    ----------
    at : int
        Where the run starts in the turn's text (code points).
    source : int
        Where it starts in the transcript's source.
    length : int
        How many code points it is long.
    """

    at: int
    source: int
    length: int


@dataclass(frozen=True, slots=True)
class Turn:
    """One person speaking until another does.

    Attributes
    ----------
    label : str
        The speaker label as the file has it, without its punctuation; "" where there is none.
    text : str
        What was said, line ends as ``\\n``.
    line : int
        The line of the file the turn starts on, counted from 1.
    pieces : tuple of Piece
        Where the text stands in the source; characters in no piece were put in by the reader (a space between cues).
    label_spans : tuple of (int, int)
        Where the label stands in the source, half-open; once for each cue that repeats it.
    start, end : float, optional
        Seconds from the start of the recording.
    role : str
        participant, interviewer or other; "" until roles are assigned.
    speaker : str
        The name-free speaker: a participant's id, "interviewer", "other 1"; "" until roles are assigned.
    """

    label: str
    text: str
    line: int
    pieces: tuple[Piece, ...]
    label_spans: tuple[tuple[int, int], ...] = ()
    start: float | None = None
    end: float | None = None
    role: str = ""
    speaker: str = ""

    def in_source(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the half-open runs of the source that hold ``text[start:end]``."""
        for piece in self.pieces:
            first, last = max(start, piece.at), min(end, piece.at + piece.length)
            if first < last:
                yield piece.source + first - piece.at, piece.source + last - piece.at


@dataclass(frozen=True, slots=True)
class Transcript:
    """One file as read.

    Attributes
    ----------
    source : str
        The decoded text that every offset refers to: line ends untouched for text files and subtitles, the paragraphs
        joined by ``\\n`` for documents.
    turns : tuple of Turn
        In the order of the file; material before the first speaker is a turn with no label and role "other".
    notes : tuple of str
        What the reader or the assignment of roles had to guess, free of names.
    """

    source: str
    turns: tuple[Turn, ...]
    notes: tuple[str, ...] = ()
