"""Codings go along when the anonymised text under them changes: by the offset maps, back to the raw text and forth."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from anonymizer.anonymise import Anonymised
from anonymizer.detection import Interview
from anonymizer.replacement.swapping import Swap, carry, same_raw

from ..errors import InputError
from ..freshness import files_below
from ..study import Study
from ..turn_hash import text_hash

_NEEDED = ("interview", "turn", "start", "end", "text_hash")
_Texts = tuple[str, str, str]  # interview, turn and hash of the text that a coding was made on


@dataclass(frozen=True)
class _Change:
    """Where the codings on a text have to go: the turn, its new text, and the ways back to the raw text and forth."""

    turn: int
    new: str
    before: Sequence[Swap]
    after: Sequence[Swap]


def carried_codings(study: Study, interviews: Sequence[Interview], result: Anonymised) -> dict[Path, bytes]:
    """The coders' files whose codings have to move, with their new bytes.

    A coding moves when it was made on the raw text of a turn, or on the text that stands in corpus/ now and whose raw
    text is still there, be it under another number. Any other is left as it is, and will be found stale. Of a file,
    only the rows that move are written anew; a row that does not fit its columns keeps every byte.

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
    changes = dict(_changes(study, interviews, result)) if files else {}
    moved = {path: _moved(path, changes) for path in files}
    return {path: data for path, data in moved.items() if data is not None}


def _changes(
    study: Study, interviews: Sequence[Interview], result: Anonymised
) -> Iterator[tuple[_Texts, _Change]]:  # fmt: skip
    for interview in interviews:
        new = [turn["text"] for turn in result.corpus[interview.id]]
        after = result.offsets[interview.id]
        for number, raw in enumerate(interview.texts):
            yield (interview.id, str(number), text_hash(raw)), _Change(number, new[number], (), after.get(number, ()))
        for number, old, before in _stored(study, interview.id):
            at = _same_turn(interview.texts, number, old, before)
            if at is not None:
                change = _Change(at, new[at], before, after.get(at, ()))
                yield (interview.id, str(number), text_hash(old)), change


def _stored(study: Study, interview: str) -> Iterator[tuple[int, str, Sequence[Swap]]]:
    """The turns of the run before: number, anonymised text, and its way back."""
    corpus, offsets = study.corpus / f"{interview}.jsonl", study.root / "secure" / "offsets" / f"{interview}.json"
    if not (corpus.is_file() and offsets.is_file()):
        return
    swaps = {int(turn): [Swap(*one) for one in given] for turn, given in json.loads(offsets.read_bytes()).items()}
    for line in corpus.read_bytes().splitlines():  # of bytes: a line separator inside a text ends no line
        turn = json.loads(line)
        yield turn["turn"], turn["text"], swaps.get(turn["turn"], ())


def _same_turn(raw: Sequence[str], number: int, old: str, before: Sequence[Swap]) -> int | None:
    """The turn that an anonymised text was made from: the same one, or the only other one that it can be."""
    if number < len(raw) and same_raw(raw[number], before, old):
        return number
    others = [at for at, text in enumerate(raw) if same_raw(text, before, old)]
    return others[0] if len(others) == 1 else None


def _moved(path: Path, changes: Mapping[_Texts, _Change]) -> bytes | None:
    """The file with its codings moved; None when none has to, or the file is not one (the figures will say so)."""
    from ..codings.sheet import read_sheet  # brings pandas, which a study without codings does not need

    try:
        sheet = read_sheet(path.read_bytes(), path)
    except InputError:
        return None
    if any(sheet.names.count(name) != 1 for name in _NEEDED):
        return None
    new = {
        number: cells for number, _, values in sheet.fitting()
        if (change := changes.get((values["interview"], values["turn"], values["text_hash"])))
        and (cells := _cells(values, change))
    }  # fmt: skip
    return sheet.changed(new).data() if new else None


def _cells(values: Mapping[str, str], change: _Change) -> dict[str, str]:
    """The cells of a coding that have to change."""
    cells = {"turn": str(change.turn), "text_hash": text_hash(change.new)}
    if values["start"].isdecimal() and values["end"].isdecimal():
        cells["start"] = str(carry(int(values["start"]), change.before, change.after, end=False))
        cells["end"] = str(carry(int(values["end"]), change.before, change.after, end=True))
    return {name: cell for name, cell in cells.items() if cell != values[name]}
