"""What all documents share: paragraphs in their order become a source, and what stands beside them comes after."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from ..errors import InputError
from ..transcript import OTHER, Transcript, Turn
from .building import lines_of, make_turn
from .limits import MOST_LINES, refuse_long
from .meetings import read_export

BESIDE_NOTE = "headers, footers, footnotes or comments were found and put at the end"
DELETED_NOTE = "tracked changes were found: what was deleted was left out, what was inserted was kept"
EMBEDDED_NOTE = "pictures, charts or embedded files were found: no words were read from them"


def first_paragraphs(paragraphs: Iterable[str]) -> list[str]:
    """As many paragraphs as are read at most, and one more, for which `from_paragraphs` refuses the file."""
    return list(islice(paragraphs, MOST_LINES + 2))


def from_paragraphs(body: Sequence[str], beside: Sequence[str], notes: Sequence[str], path: Path) -> Transcript:
    """A transcript from the paragraphs of a document.

    Parameters
    ----------
    body, beside : sequence of str
        What is said; and headers, footers, notes and comments, which are kept since they may hold names, and are
        nobody's speech.
    notes : sequence of str
    path : Path
        For the message alone.

    Raises
    ------
    InputError
        When the document holds no text, or more than any transcript.
    """
    speech = "\n".join(body)
    refuse_long(speech, path)
    if not speech.strip():
        raise InputError("this document holds no text", path=path, remedy="check that it is the transcript")
    beside = [text for text in beside if text.strip()]
    source = "\n".join([speech, *beside])
    refuse_long(source, path)
    transcript = read_export(speech)
    extra: list[Turn] = []
    for line in lines_of(source):
        if line.start > len(speech):
            turn = make_turn(source, [(line.start, line.end)], line=line.number, role=OTHER)
            extra += [turn] if turn is not None else []
    return replace(transcript, source=source, turns=(*transcript.turns, *extra),
                   notes=(*transcript.notes, *[BESIDE_NOTE] * bool(beside), *notes))  # fmt: skip
