"""Codings go along when the anonymised text under them changes: by the offset maps, back to the raw text and forth."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from anonymizer.anonymise import Anonymised
from anonymizer.detection import Interview
from anonymizer.replacement import Swap, carry, same_raw

from ..freshness import files_below
from ..study import Study
from ..turn_hash import text_hash

_NEEDED = {"interview", "turn", "start", "end", "text_hash"}


@dataclass(frozen=True)
class _Change:
    """One turn whose anonymised text is about to change."""

    old: str
    new: str
    before: Sequence[Swap]
    after: Sequence[Swap]


def carried_codings(study: Study, interviews: Sequence[Interview], result: Anonymised) -> dict[Path, bytes]:
    """The coders' files whose codings have to move, with their new bytes.

    A coding moves when it was made on the text that stands in corpus/ now, and the raw text under it is still the same;
    any other is left as it is, and will be found stale.

    Parameters
    ----------
    study : Study
        With the corpus and the offset maps of the run before.
    interviews : sequence of Interview
        The raw turns.
    result : Anonymised
        What is about to be written.
    """
    files = [path for path in files_below(study.codings) if path.suffix == ".csv"]
    changes = _changes(study, interviews, result) if files else {}
    moved = {path: _moved(path, changes) for path in files} if changes else {}
    return {path: data for path, data in moved.items() if data is not None}


def _changes(study: Study, interviews: Sequence[Interview], result: Anonymised) -> dict[tuple[str, str], _Change]:
    changes: dict[tuple[str, str], _Change] = {}
    for interview in interviews:
        corpus = study.corpus / f"{interview.id}.jsonl"
        offsets = study.root / "secure" / "offsets" / f"{interview.id}.json"
        if not (corpus.is_file() and offsets.is_file()):
            continue
        before = {int(turn): [Swap(*one) for one in swaps] for turn, swaps in json.loads(offsets.read_bytes()).items()}
        for line in corpus.read_bytes().splitlines():  # of bytes: a line separator inside a text ends no line
            turn = json.loads(line)
            number, old = turn["turn"], turn["text"]
            if number >= len(interview.texts):
                continue
            new = result.corpus[interview.id][number]["text"]
            if new != old and same_raw(interview.texts[number], before.get(number, ()), old):
                after = result.offsets[interview.id].get(number, ())
                changes[interview.id, str(number)] = _Change(old, new, before.get(number, ()), after)
    return changes


def _moved(path: Path, changes: Mapping[tuple[str, str], _Change]) -> bytes | None:
    """The file with its codings moved; None when none has to, or the file is not one (the figures will say so)."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    header = text.partition("\n")[0]
    delimiter = ";" if header.count(";") > header.count(",") else ","
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    names = list(reader.fieldnames or ())
    if not set(names) >= _NEEDED:
        return None
    rows, touched = list(reader), False
    if any(None in row or None in row.values() for row in rows):
        return None  # a cell too many or too few: rewriting the file would lose words
    for row in rows:
        change = changes.get((row["interview"], row["turn"]))
        if change is None or row["text_hash"] != text_hash(change.old):
            continue
        touched = True
        row["text_hash"] = text_hash(change.new)
        if row["start"].isdecimal() and row["end"].isdecimal():
            row["start"] = str(carry(int(row["start"]), change.before, change.after, end=False))
            row["end"] = str(carry(int(row["end"]), change.before, change.after, end=True))
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, names, delimiter=delimiter, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode() if touched else None
