"""Interviews in one line each, for tests of what happens after detection."""

from __future__ import annotations

from collections.abc import Sequence

from anonymizer.decisions import Decision, merge_decisions
from anonymizer.detection import Detection, Interview
from anonymizer.entities.gathering import Entity, gather_entities, placeholders_by_turn
from anonymizer.entities.known import Known
from anonymizer.mentions import REPLACE, REVIEW, Mention
from anonymizer.replacement.rules import Rules
from anonymizer.replacement.swapping import swap
from anonymizer.transcript import PARTICIPANT, Piece, Transcript, Turn

Marked = tuple[str, ...]  # surface, category, entity, tier


def person(surface: str, entity: str = "") -> Marked:
    return surface, "person", entity, REPLACE


def doubtful(surface: str, category: str = "word") -> Marked:
    return surface, category, "", REVIEW


def listed(id: str, relation: str, *names: str, where: Sequence[str] = (), category: str = "person") -> Known:
    return Known(id, category, names or (id,), "en", relation, frozenset(where))


def gather(
    *texts: tuple[str, Sequence[Marked]], known: Sequence[Known] = (), decisions: Sequence[Decision] = (),
    rules: Rules | None = None, languages: Sequence[str] = (),
) -> tuple[list[Entity], list[str]]:  # fmt: skip
    """Entities of one interview for each text, with the first place of every surface as its mention; and the new texts."""
    interviews, found = [], {}
    for number, (text, marked) in enumerate(texts, start=1):
        id = f"P{number:02}"
        turn = Turn("", text, 1, (Piece(0, 0, len(text)),), role=PARTICIPANT, speaker=id)
        language = languages[number - 1] if languages else "en"
        interviews.append(Interview(id, language, Transcript(text, (turn,))))
        found[id] = [sorted(_mention(text, *one) for one in marked)]
    detection = Detection(found, {one.id: one for one in known})
    entities = gather_entities(interviews, detection, merge_decisions(decisions)[0], rules)
    by_turn = placeholders_by_turn(entities)
    return entities, [swap(one.texts[0], by_turn.get((one.id, 0), ()))[0] for one in interviews]


def _mention(text: str, surface: str, category: str, entity: str = "", tier: str = REPLACE) -> Mention:
    start = text.index(surface)
    return Mention(start, start + len(surface), tier, category, "model", entity)
