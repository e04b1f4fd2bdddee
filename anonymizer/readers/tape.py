"""Interviews in which only the interviewer's lines carry a tape counter ("1.01"), and nobody a label.

Who speaks has to be guessed: a counted paragraph is the interviewer's unless it talks like an answer; others alternate,
and questions are questions. The transcript says that it was guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from ..transcript import INTERVIEWER, OTHER, PARTICIPANT, Transcript, Turn
from .building import Line, lines_of, make_turn, paragraphs

_COUNTER = regex.compile(r"^[ \t]*\d{1,3} ?[.:] ?\d{2}(?:[ \t]{1,}|$)")
_ASKS = regex.compile(
    r"^(?:(?:and|so|well|right|oh|now|okay|ok|yes|but|good|mm+|uh-?huh|then)\b[ ,.]*)*"
    r"(?:what|where|when|who|why|how|which|did|do|does|was|were|is|are|have|has|had|can|could|would|will|you|tell me"
    r"|your)\b",
    regex.IGNORECASE,
)
_ANSWERS = regex.compile(r"\b(?:I|I['’](?:m|d|ve)|we|my|our|us|me)\b")
_INTRODUCES = regex.compile(r"\b(?:my name|I live|I was born|date of (?:my )?birth|nationality)\b", regex.IGNORECASE)
NOTE = "nobody is labelled: who asks and who answers was guessed from tape counters, questions and turn-taking"
PLAIN_NOTE = "nobody is labelled: who asks and who answers was guessed from questions and turn-taking"


def is_counted(lines: Sequence[Line]) -> bool:
    """Whether a file marks lines with a tape counter: three or more do, and they grow."""
    counters = [line for line in lines if _COUNTER.match(line.text) and _COUNTER.sub("", line.text).strip()]
    return len(counters) >= 3


def read_unlabelled(source: str) -> Transcript:
    """Turns of a transcript without labels, a paragraph each, with guessed roles."""
    lines = lines_of(source)
    counted = is_counted(lines)
    turns = list(_turns(source, lines, counted))
    return Transcript(source, tuple(turns), (NOTE if counted else PLAIN_NOTE,))


def _turns(source: str, lines: Sequence[Line], counted: bool) -> Iterator[Turn]:
    heading = counted
    before = ""
    for block in _blocks(lines):
        counter = _COUNTER.match(block[0].text) if counted else None
        heading = heading and counter is None
        slices = [(line.start, line.end) for line in block]
        if counter is not None:
            slices[0] = (block[0].start + counter.end(), block[0].end)
        turn = make_turn(source, slices, line=block[0].number)
        if turn is None:
            continue
        role = OTHER if heading else _guess(turn.text, counter is not None, before)
        before = role if role != OTHER else before
        yield Turn(turn.label, turn.text, turn.line, turn.pieces, role=role)


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Paragraphs, parted again where a counter or an indented line starts a new speaker's."""
    for paragraph in paragraphs(lines):
        block: list[Line] = []
        for line in paragraph:
            if block and _COUNTER.match(line.text):
                yield block
                block = []
            block.append(line)
        yield block


def _guess(text: str, counter: bool, before: str) -> str:
    words = len(text.split())
    score = 3.0 if counter else 0.0
    score += 2.0 * text.rstrip().endswith("?") + 1.0 * ("?" in text and words < 60)
    score += 1.0 * bool(_ASKS.search(text)) * (words < 40)
    score -= 1.5 * bool(_ANSWERS.search(text)) * (not text.rstrip().endswith("?"))
    score -= 2.0 * (words > 60) + 2.0 * (words > 25 and "?" not in text)
    score -= 4.0 * bool(_INTRODUCES.search(text)) * ("?" not in text)
    score += {INTERVIEWER: -1.5, PARTICIPANT: 1.0}.get(before, 0.0)
    return INTERVIEWER if score > 1.0 else PARTICIPANT
