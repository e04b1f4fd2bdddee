"""What stands in the place of every mention: placeholders with their numbers, moved dates, pseudonyms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from ..decisions import GENERALISE, Conflict
from ..detection import Detection, Interview
from ..entities.entity import Entity
from ..entities.found import Found, participant_of
from ..generalising.places import find_places, supported
from ..generalising.shifting import shift_date, weeks_of, year_of
from ..mentions import DATE, PERSON, PLACE
from ..wording import wording_for
from .hidden import Hidden
from .labels import Gazetteer, Label, label_of
from .pseudonyms import Pseudonyms, spoken_as
from .rules import PSEUDONYM, SHIFT, Rules


def put_placeholders(
    entities: Sequence[Entity], interviews: Sequence[Interview], detection: Detection, rules: Rules
) -> None:
    """Fill in `Entity.shown`.

    Parameters
    ----------
    entities : sequence of Entity
        In order of first appearance, decided.
    interviews : sequence of Interview
    detection : Detection
    rules : Rules
    """
    naming = _Naming(entities, interviews, detection, rules)
    for entity in entities:
        entity.shown = naming.shown(entity)


class _Naming:
    """What is needed to name any entity: the numbers given so far, the places, the shifts, the pseudonyms."""

    def __init__(
        self, entities: Sequence[Entity], interviews: Sequence[Interview], detection: Detection, rules: Rules
    ) -> None:
        self._rules = rules
        self._hidden = Hidden(entities, detection.known.values())
        self._numbers: dict[str, dict[str, int]] = defaultdict(dict)
        self._gazetteer = self._looked_up([e for e in entities if e.category == PLACE and not e.open])
        self._weeks = {one.id: weeks_of(rules.secret, participant_of(one)) for one in interviews}
        self._names = Pseudonyms(rules.secret, interviews, detection) if rules.style == PSEUDONYM else None

    def _looked_up(self, places: Sequence[Entity]) -> Gazetteer:
        names = {row.surface: row.language for entity in places for row in entity.rows}
        said: dict[str, list[str]] = defaultdict(list)
        for row in (row for entity in places for row in entity.rows):
            said[row.surface].append(row.interview)
        known = find_places(names)
        hidden = {row.surface for entity in places if not entity.kept for row in entity.rows}
        found = {name: known[name] for name in sorted(supported(known, said, names) & hidden)}
        countries = frozenset(place.country for place in found.values() if place.kind == "country")
        return Gazetteer(found, countries, self._number)

    def _number(self, kind: str, identity: str) -> int:
        given = self._numbers[kind]
        return given.setdefault(identity, len(given) + 1)

    def shown(self, entity: Entity) -> list[str]:
        if entity.kept:
            return [""] * len(entity.rows)
        if entity.open:
            return [wording_for(self._rules.language_of(row.language)).mask for row in entity.rows]
        if words := self._decided(entity):
            return [f"[{words}]"] * len(entity.rows)
        label = label_of(entity, self._rules, self._hidden, self._gazetteer)
        return [self._special(entity, row) or self._bracketed(label, row) for row in entity.rows]

    def _decided(self, entity: Entity) -> str:
        """The words that a reviewer wrote, unless a name is in them."""
        words = entity.decision.placeholder.strip("[] ") if entity.decision else ""
        if words and entity.decision and self._hidden.within(words, entity):
            problem = "the words in placeholder hold a name; the toolkit's own stand in its place"
            entity.conflicts.append(Conflict(problem, entity.decision.rows))
            return ""
        return words

    def _special(self, entity: Entity, row: Found) -> str | None:
        """A moved date or a pseudonym, where the study wants one and it can be had."""
        if entity.category == DATE and self._rules.dates == SHIFT and self._rules.secret:
            year_only = entity.decision is not None and entity.decision.decision == GENERALISE
            text = year_of(row.surface, row.language) if year_only else row.surface
            moved = shift_date(text, row.language, self._weeks[row.interview])
            return f"[{moved}]" if moved else None
        if self._names is not None and entity.category == PERSON and "alias" not in entity.relation:
            name = self._names.of(entity)
            return spoken_as(row.surface, name, entity) if name else None
        return None

    def _bracketed(self, label: Label, row: Found) -> str:
        number = self._number(label.kind, label.identity) if label.kind else 0
        shown = f" {number}" if number > 1 or (number and label.always) else ""
        return f"[{label.words(self._rules.language_of(row.language), shown)}]"
