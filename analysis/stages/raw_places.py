"""Codings that were made on raw text, in the raw turns and from there in the anonymised ones."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from anonymizer.detection import Interview
from anonymizer.intake import read_all, with_roles
from anonymizer.replacement.swapping import Swap, carry
from anonymizer.transcript import Transcript

from ..freshness import files_below
from ..interchange.layout import LaidOut, Placed
from ..interchange.offsets import Original
from ..interchange.placing import Put
from ..study import Study
from .keeping import people_of

if TYPE_CHECKING:
    import pandas as pd


def raw_interviews(study: Study) -> list[Interview]:
    """The raw interviews with the numbers that their turns have in the corpus; none where there is nothing raw."""
    if not files_below(study.raw):
        return []
    people, settings = people_of(study), study.settings
    transcripts = read_all(study.raw, people, study.participants)
    return with_roles(transcripts, people, settings.roles, settings.languages[0])[0]


def laid_raw(interviews: Sequence[Interview]) -> tuple[pd.DataFrame, dict[str, LaidOut]]:
    """The raw turns as a table, and each interview as it lies in its file."""
    import pandas as pd

    rows = [
        {"interview": one.id, "turn": number, "speaker": turn.label, "text": turn.text}
        for one in interviews
        for number, turn in enumerate(one.transcript.turns)
    ]
    frame = pd.DataFrame(rows, columns=["interview", "turn", "speaker", "text"])
    return frame, {one.id: laid_transcript(one.id, one.transcript) for one in interviews}


def laid_transcript(interview: str, transcript: Transcript) -> LaidOut:
    """A transcript's turns in its source with line feeds alone."""
    original = Original(transcript.source)
    placed = []
    for number, turn in enumerate(transcript.turns):
        for piece in turn.pieces:
            start, end = (at - bisect_left(original.returns, at) for at in (piece.source, piece.source + piece.length))
            placed.append(Placed(number, start, end, piece.at))
    return LaidOut(interview, original.text, tuple(placed))


def carried(puts: Sequence[Put], study: Study) -> list[Put]:
    """Places in raw turns as places in the anonymised ones, by the offset maps of the last run."""
    maps: dict[str, Mapping[str, Sequence[Swap]]] = {}
    found = []
    for one in puts:
        if one.interview not in maps:
            path = study.root / "secure" / "offsets" / f"{one.interview}.json"
            given = json.loads(path.read_bytes()) if path.is_file() else {}
            maps[one.interview] = {turn: [Swap(*swap) for swap in swaps] for turn, swaps in given.items()}
        swaps = maps[one.interview].get(str(one.turn), ())
        start, end = carry(one.start, (), swaps, end=False), carry(one.end, (), swaps, end=True)
        found.append(replace(one, start=start, end=end))
    return found
