"""Interviews in which nobody is labelled; at most the interviewer's lines carry a tape counter ("1.01").

Who speaks has to be guessed. People take turns, so the guess is made for the whole file at once: the likeliest sequence
of speakers (Viterbi, 1967) given how each paragraph sounds and that the next paragraph is mostly somebody else's. The
transcript says that it was guessed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import regex

from ..transcript import INTERVIEWER, OTHER, PARTICIPANT, Transcript
from .building import Line, lines_of, make_turn

_COUNTER = regex.compile(r"^[ \t]*(?P<tape>\d{1,3}) ?[.:] ?(?P<second>\d{2})(?:(?P<tab> ?\t)|[ \t])[ \t]*(?=\S)")
_ASKS = regex.compile(
    r"^(?:(?:and|so|well|right|oh|now|okay|ok|yes|but|good|mm+|uh-?huh|then)\b[ ,.]*)*"
    r"(?:what|where|when|who|why|how|which|did|do|does|was|were|is|are|have|has|had|can|could|would|will|you|tell me"
    r"|your)\b",
    regex.IGNORECASE,
)
_NODS = regex.compile(
    r"^(?:(?:oh|ah|well|yes|and|so)\b[ ,.]*)*(?:really|right|i see|goodness|good|lovely|o\.?k\.?|okay|mm+|uh-?huh"
    r"|(?:did|do|have|had|were|was|are|is) (?:you|they|she|he|it|there))\b[ .!?…]*$",
    regex.IGNORECASE,
)
_ANSWERS = regex.compile(r"\b(?:I|I['’](?:m|d|ve)|we|my|our|us|me)\b")
_AGREES = regex.compile(r"^(?:oh|well)?[ ,]*(?:yes|no|yeah|nope)\b", regex.IGNORECASE)
_INTRODUCES = regex.compile(r"\b(?:my name|I live|I was born|date of (?:my )?birth|nationality)\b", regex.IGNORECASE)
_ENDS = regex.compile(r"[.?!…:;][\"'”’)\]]*$")
_QUESTION = regex.compile(r"\?|\u037e|(?<=\p{Greek});")
_DASH = regex.compile(r"^[ \t]*[-–—][ \t]*(?=\S)")
_BRACKETED = regex.compile(r"\[[^\[\]]*\]")
_SENTENCE = regex.compile(r"[^.!?…;\u037e]+[.!?…;\u037e]*")
_HOLDS = 1.8  # log odds against one speaker having two paragraphs running
NOTE = "nobody is labelled: who asks and who answers was guessed from tape counters, questions and turn-taking"
PLAIN_NOTE = "nobody is labelled: who asks and who answers was guessed from questions and turn-taking"


@dataclass(frozen=True, slots=True)
class _Part:
    """Lines that one person says: a paragraph, or a line of it where the file has a line a paragraph."""

    lines: tuple[Line, ...]
    text: str
    mark: int  # characters of the first line that are the tape counter or the dash of a new speaker
    apart: bool  # a blank line or a dash stands before it


def counters(lines: Sequence[Line]) -> Mapping[int, int]:
    """The lines that start with a tape counter, by number, and how long it is.

    A time of day that somebody mentions at the start of a line is none: counters grow from near nought, but for a
    misprint or a new side of the tape, and where most of them are followed by a tab all are.
    """
    found = [(line, match) for line in lines if (match := _COUNTER.match(line.text)) is not None]
    values = [60 * int(match["tape"]) + int(match["second"]) for _, match in found]
    growing = sum(a <= b for a, b in pairwise(values))
    if len(found) < 3 or growing < 0.7 * (len(found) - 1) or min(values[:3]) > 300:
        return {}
    tabs = sum(match["tab"] is not None for _, match in found) > 0.8 * len(found)
    around = zip([0, *values], values, [*values[1:], values[-1]], strict=False)
    return {
        line.number: match.end()
        for (line, match), (before, here, after) in zip(found, around, strict=True)
        if (match["tab"] is not None if tabs else True) or before <= here <= after
    }


def read_unlabelled(source: str) -> Transcript:
    """Turns of a transcript without labels, a paragraph each, with guessed roles."""
    lines = lines_of(source)
    counted = counters(lines)
    dashed = _dashes(lines)
    heading, parts = _parts(lines, counted or dashed)
    turns = [
        make_turn(source, [(line.start, line.end) for line in block], line=block[0].number, role=OTHER)
        for block in heading
    ]
    has_counter = [bool(counted) and part.mark > 0 for part in parts]
    roles = guess_roles([part.text for part in parts], has_counter, [part.apart for part in parts])
    for part, role in zip(parts, roles, strict=True):
        slices = [(line.start, line.end) for line in part.lines]
        slices[0] = (slices[0][0] + part.mark, slices[0][1])
        turns.append(make_turn(source, slices, line=part.lines[0].number, role=role))
    return Transcript(source, tuple(t for t in turns if t is not None), (NOTE if counted else PLAIN_NOTE,))


def _dashes(lines: Sequence[Line]) -> Mapping[int, int]:
    """The lines at which a dash says that somebody else speaks, where most paragraphs start with one."""
    filled = [line for line in lines if not line.blank]
    found = {line.number: match.end() for line in filled if (match := _DASH.match(line.text)) is not None}
    return found if len(found) > 1 and len(found) >= 0.5 * len(filled) else {}


def _parts(lines: Sequence[Line], marked: Mapping[int, int]) -> tuple[list[list[Line]], list[_Part]]:
    """The paragraphs of the title page, which ends at the first mark, and the parts of what is said after it."""
    wrapped = not any(len(line.text) > 160 for line in lines)  # else each line is a paragraph
    heading: list[list[Line]] = []
    parts: list[list[Line]] = []
    apart: list[bool] = []
    blank = True
    for line in lines:
        if line.blank:
            blank = True
            continue
        mark = line.number in marked
        if marked and not parts and not mark:
            heading += [[]] if blank or not heading else []
            heading[-1].append(line)
        else:
            if not parts or blank or mark or not (wrapped or _goes_on(parts)):
                parts.append([])
                apart.append(blank or mark)
            parts[-1].append(line)
        blank = False
    built = [
        _Part(tuple(block), " ".join(line.text[marked.get(line.number, 0) :].strip() for line in block),
              marked.get(block[0].number, 0), gap)
        for block, gap in zip(parts, apart, strict=True)
    ]  # fmt: skip
    return heading, built


def _goes_on(parts: Sequence[Sequence[Line]]) -> bool:
    """Whether the last line ends in the middle of a sentence."""
    return _ENDS.search(parts[-1][-1].text.rstrip()) is None


def guess_roles(texts: Sequence[str], counted: Sequence[bool], apart: Sequence[bool]) -> list[str]:
    """The likeliest speaker of each paragraph.

    Parameters
    ----------
    texts : sequence of str
    counted : sequence of bool
        Whether it has a tape counter.
    apart : sequence of bool
        Whether a blank line stands before it.

    Returns
    -------
    list of str
        interviewer, participant, or other for what the transcriber notes in capitals or brackets.
    """
    roles = [OTHER] * len(texts)
    spoken = [n for n, text in enumerate(texts) if not _noted(text)]
    # best[s]: log odds of the best sequence that ends in s (0 participant, 1 interviewer)
    best, came = [0.0, 0.0], list[tuple[int, int]]()
    for place, n in enumerate(spoken):
        stay = _stays(texts[spoken[place - 1]], texts[n], apart[n]) if place else 0.0
        before = [0 if best[0] + stay >= best[1] else 1, 1 if best[1] + stay >= best[0] else 0]
        ends = [best[before[s]] + (stay if before[s] == s else 0.0) for s in (0, 1)]
        sounds = _sounds(texts[n], counted[n]) / 2
        best = [ends[0] - sounds, ends[1] + sounds]
        came.append((before[0], before[1]))
    state = 0 if best[0] >= best[1] else 1
    for n, back in zip(reversed(spoken), reversed(came), strict=True):
        roles[n] = INTERVIEWER if state else PARTICIPANT
        state = back[state]
    return roles


def guess_unlabelled(transcript: Transcript) -> Transcript:
    """Roles from how people sound, where the records of a file name nobody and no role."""
    said = [turn for turn in transcript.turns if turn.role != OTHER]
    if any(turn.label or turn.role for turn in said):
        return transcript
    roles = iter(guess_roles([t.text for t in said], [False] * len(said), [True] * len(said)))
    turns = tuple(turn if turn.role == OTHER else replace(turn, role=next(roles)) for turn in transcript.turns)
    return replace(transcript, turns=turns, notes=(*transcript.notes, PLAIN_NOTE))


def _noted(text: str) -> bool:
    """Whether the transcriber notes something: "END SIDE A", "[tape blank]"."""
    bare = text.strip()
    return bool(_BRACKETED.fullmatch(bare)) or (bare.isupper() and len(bare.split()) > 1)


def _stays(before: str, text: str, apart: bool) -> float:
    """Log odds that whoever spoke goes on."""
    if not text[:1].isupper() and not _ENDS.search(before.rstrip()):
        return 2.0
    return -_HOLDS if apart else -0.5 * _HOLDS


def _sounds(text: str, counted: bool) -> float:
    """Log odds that a paragraph is the interviewer's, by how it sounds."""
    sentences = [sentence for sentence in _SENTENCE.findall(text) if any(c.isalnum() for c in sentence)]
    stated = " ".join(sentence for sentence in sentences if not _QUESTION.search(sentence))
    asks = sum(bool(_QUESTION.search(sentence)) for sentence in sentences) / max(1, len(sentences))
    closes, words = bool(_QUESTION.search(text.rstrip()[-3:])), len(text.split())
    score = 2.5 * counted + (1.0 + 1.5 * asks) * closes + 1.0 * asks
    score += 1.0 * (bool(_ASKS.search(text)) and words < 40) + 1.0 * bool(_NODS.search(text))
    score -= (1.0 if words > 3 else 0.5) * (1.0 - asks) * bool(_AGREES.search(text))
    score -= 1.5 * bool(_ANSWERS.search(stated))
    score -= 2.0 * (words > 25 and not asks) + 2.0 * (words > 60)
    return score - 5.0 * (bool(_INTRODUCES.search(stated)) and not closes)
