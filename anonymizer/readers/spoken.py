"""Records of speech, as tables and recognisers hold them, written out as a source and turns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..transcript import Transcript, Turn
from .building import lines_of, make_turn
from .limits import refuse_long
from .tape import guess_unlabelled


@dataclass(frozen=True, slots=True)
class Spoken:
    """One record: who, what, and when in seconds.

    Attributes
    ----------
    speaker : str
        "" where nobody is named.
    text : str
    start, end : float, optional
    role : str
        participant, interviewer or other; "" where the record does not say.
    """

    speaker: str
    text: str
    start: float | None = None
    end: float | None = None
    role: str = ""


def written_out(records: Iterable[Spoken], notes: Sequence[str], path: Path) -> Transcript:
    """A transcript whose source has each record as a line: the speaker, a tab, the text with the lines it has.

    Raises
    ------
    InputError
        When it is more than any interview.
    """
    rows = [(record, _lines(record.text)) for record in records]
    heads = [f"{record.speaker}\t" if record.speaker else "" for record, _ in rows]
    source = "".join(f"{head}{text}\n" for head, (_, text) in zip(heads, rows, strict=True))
    refuse_long(source, path)
    turns: list[Turn] = []
    at, line = 0, 1
    for head, (record, text) in zip(heads, rows, strict=True):
        spans = [(at, at + len(record.speaker))] if record.speaker else []
        first = at + len(head)
        slices = [(first + one.start, first + one.end) for one in lines_of(text)]
        turn = make_turn(source, slices, line=line, label=record.speaker, label_spans=spans,
                         start=record.start, end=record.end, role=record.role)  # fmt: skip
        if turn is None and spans:
            turn = Turn(record.speaker, "", line, (), tuple(spans), record.start, record.end, record.role)
        turns += [turn] if turn is not None else []
        at, line = first + len(text) + 1, line + 1 + text.count("\n")
    return guess_unlabelled(Transcript(source, tuple(turns), tuple(notes)))


def _lines(text: str) -> str:
    """The text with every line end a line feed."""
    return "\n".join(line.text for line in lines_of(text.strip()))
