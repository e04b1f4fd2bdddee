"""The whole of anonymisation as one pure step: interviews and decisions in, corpus, offset map and key out."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from .decided import with_decided
from .decisions import COLUMNS, Conflict, Decision
from .detection import Interview, Progress, detect
from .detectors.adapter import Detector
from .entities.gathering import Entity, gather_entities, placeholders_by_turn, review_rows
from .entities.inventory import dump_inventory, inventory
from .entities.known import Known
from .replacement.rules import Rules
from .replacement.swapping import Swap, swap
from .tables import write_table

# the first six as in decisions.csv, so that a row can be copied
REVIEW_COLUMNS = (*COLUMNS[:6], "mentions", "interviews", "context")


@dataclass(frozen=True)
class Anonymised:
    """What anonymisation gives.

    Attributes
    ----------
    corpus : dict of str to list of dict
        By interview, the turns as they are written to corpus/.
    offsets : dict of str to dict of int to list of Swap
        By interview and turn: where what was replaced.
    key : dict
        Placeholders with their surfaces, and the surfaces in the order of the offset map: the way back.
    inventory : bytes
        Every entity with some of its surroundings, as JSON.
    review : bytes
        The list of what waits for a decision, as CSV.
    entities : list of Entity
    unmet : list of Conflict
        Decisions about words that no interview has.
    """

    corpus: dict[str, list[dict[str, Any]]]
    offsets: dict[str, dict[int, list[Swap]]]
    key: dict[str, Any]
    inventory: bytes
    review: bytes
    entities: list[Entity]
    unmet: list[Conflict] = field(default_factory=list)

    @property
    def open(self) -> int:
        """How many entities wait for a decision."""
        return sum(entity.open for entity in self.entities)

    @property
    def conflicts(self) -> list[Conflict]:
        """Decisions that cannot all hold, each once."""
        return sorted({*self.unmet, *(conflict for entity in self.entities for conflict in entity.conflicts)})


def anonymise(
    interviews: Sequence[Interview],
    known: Iterable[Known],
    decisions: Mapping[str, Decision],
    progress: Progress | None = None,
    rules: Rules | None = None,
    detectors: Sequence[Detector] = (),
) -> Anonymised:
    """Anonymise a study.

    Parameters
    ----------
    interviews : sequence of Interview
        With roles, sorted by id.
    known : iterable of Known
        From participants.csv and the speaker labels.
    decisions : mapping of str to Decision
        By folded surface.
    progress : callable, optional
        Called with (interviews done, interviews in all).
    rules : Rules, optional
        How the study wants its identifiers replaced.
    detectors : sequence of callable, optional
        More of them; see `detect`.

    Returns
    -------
    Anonymised
        The same for the same arguments, byte for byte.
    """
    detection, unmet = with_decided(interviews, detect(interviews, known, progress, detectors), decisions)
    result = put_together(interviews, gather_entities(interviews, detection, decisions, rules))
    return replace(result, unmet=unmet)


def put_together(interviews: Sequence[Interview], entities: list[Entity]) -> Anonymised:
    """The corpus, the offset map and the key of entities that have their placeholders."""
    placeholders = placeholders_by_turn(entities)
    corpus: dict[str, list[dict[str, Any]]] = {}
    offsets: dict[str, dict[int, list[Swap]]] = {}
    originals: dict[str, dict[int, list[str]]] = {}
    for interview in interviews:
        corpus[interview.id], offsets[interview.id], originals[interview.id] = [], {}, {}
        for number, turn in enumerate(interview.transcript.turns):
            text, swaps = swap(turn.text, placeholders.get((interview.id, number), ()))
            corpus[interview.id].append(
                {"interview": interview.id, "turn": number, "speaker": turn.speaker, "role": turn.role,
                 "language": interview.language, "text": text, "start": turn.start, "end": turn.end}
            )  # fmt: skip
            if swaps:
                offsets[interview.id][number] = swaps
                originals[interview.id][number] = [turn.text[s.raw_start : s.raw_end] for s in swaps]
    known_entities = dump_inventory(inventory(entities, interviews))
    review = write_table(REVIEW_COLUMNS, review_rows(entities, interviews))
    return Anonymised(corpus, offsets, _key(entities, originals), known_entities, review, entities)


def _key(entities: Sequence[Entity], originals: dict[str, dict[int, list[str]]]) -> dict[str, Any]:
    surfaces: dict[str, set[str]] = defaultdict(set)
    for entity in entities:
        for row, shown in zip(entity.rows, entity.shown, strict=True):
            if shown:
                surfaces[shown].add(row.surface)
    return {"placeholders": {name: sorted(found) for name, found in surfaces.items()}, "originals": originals}


def corpus_lines(turns: Sequence[Mapping[str, Any]]) -> bytes:
    """One interview as JSON lines."""
    return "".join(json.dumps(turn, ensure_ascii=False) + "\n" for turn in turns).encode()


def offset_table(offsets: Mapping[int, Sequence[Swap]]) -> bytes:
    """One interview's offset map as JSON: it holds places, never words."""
    rows = {str(turn): [list(asdict(one).values()) for one in swaps] for turn, swaps in offsets.items()}
    return (json.dumps(rows, sort_keys=True) + "\n").encode()
