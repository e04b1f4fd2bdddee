"""What an entity is called, before it gets its number, in any language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..detectors.words import words_of
from ..entities.entity import Entity
from ..generalising.ages import OLDEST, age_band
from ..generalising.money import Band, money_band
from ..generalising.places import Place, region_name, region_of
from ..languages import LANGUAGES, language_for
from ..mentions import AGE, MONEY, ORGANISATION, PERSON, PLACE
from ..numbers import value_of
from ..wording import Wording, wording_for
from .hidden import Hidden
from .rules import Rules


@dataclass(frozen=True)
class Label:
    """The words of a placeholder.

    Attributes
    ----------
    kind : str
        What is counted together; "" for what gets no number, because many things may be called so.
    identity : str
        Labels of one kind and one identity get the same number.
    words : callable
        From a language and a number ("" or " 2") to the words without brackets.
    always : bool
        Whether the first one carries a number too.
    """

    kind: str
    identity: str
    words: Callable[[str, str], str]
    always: bool = True


def plain(kind: str, identity: str, *, always: bool = True) -> Label:
    """A kind of thing with a number."""
    return Label(kind, identity, lambda code, n: wording_for(code).kind(kind) + n, always)


@dataclass(frozen=True)
class Gazetteer:
    """What is known about the places of a study.

    Attributes
    ----------
    places : mapping of str to Place
        By surface.
    hidden : frozenset of str
        Countries that are themselves behind a placeholder, ISO 3166-1.
    number : callable
        From a kind and an identity to a number.
    """

    places: Mapping[str, Place]
    hidden: frozenset[str]
    number: Callable[[str, str], int]


def label_of(entity: Entity, rules: Rules, names: Hidden, gazetteer: Gazetteer) -> Label:
    """The label of an entity that is hidden and about which no words of its own were decided."""
    if entity.id.startswith("participant/"):
        return Label("", "", lambda _, __: entity.id.removeprefix("participant/"))
    if entity.category == AGE:
        return _age(entity, rules.age_width)
    if entity.category == MONEY:
        band = money_band(entity.name, entity.language)
        return Label("", "", lambda code, _: _amount(band, wording_for(code))) if band else plain(MONEY, entity.id)
    if entity.category == PERSON and entity.relation and not _tells(entity, names):
        relation = entity.relation
        return Label(relation, entity.id, lambda code, n: wording_for(code).relation(relation) + n, always=False)
    if entity.category == ORGANISATION:
        kinds = _heads(entity)
        return plain(kinds[-1] if kinds else ORGANISATION, entity.id)
    if entity.category == PLACE and (kind := _house(entity)):
        return plain(kind, entity.id)
    if entity.category == PLACE:
        found = {gazetteer.places[surface] for surface in entity.surfaces if surface in gazetteer.places}
        return _place(found.pop(), rules, names, gazetteer) if len(found) == 1 else plain(PLACE, entity.id)
    return plain(entity.category, entity.id)


def _heads(entity: Entity) -> list[str]:
    """The kinds of organisation that the words of a name speak of, in order."""
    heads = language_for(entity.language).organisations
    return [kind for word in words_of(entity.name) if (kind := heads.get(word.text.lower(), ""))]


def _house(entity: Entity) -> str:
    """The kind of organisation that a place is by its head: "hôpital de Valmont" is a hospital."""
    language = language_for(entity.language)
    names = [words_of(surface) for surface in entity.surfaces]
    heads = {name[0 if language.head_first else -1].text.lower() if len(name) > 1 else "" for name in names}
    return language.organisations.get(heads.pop(), "") if len(heads) == 1 else ""


def _tells(entity: Entity, names: Hidden) -> bool:
    """Whether a relation that the study made up holds a name."""
    known = entity.relation in wording_for("fr").relations
    return not known and names.within(entity.relation, entity)


def _age(entity: Entity, width: int) -> Label:
    age = value_of(entity.name, entity.language)
    band = age_band(age, width) if age is not None else None

    def words(code: str, _: str) -> str:
        wording = wording_for(code)
        if band is None:
            return wording.kind(AGE)
        low, high = band
        return wording.or_older.format(low) if high == OLDEST else wording.aged.format(f"{low}-{high}")

    return Label("", "", words)


def _amount(band: Band, wording: Wording) -> str:
    currency = wording.currencies[band.currency]
    if band.high is None:
        return wording.more.format(f"{band.low} {currency}")
    return wording.less.format(f"{band.high} {currency}") if not band.low else f"{band.low}-{band.high} {currency}"


def _place(place: Place, rules: Rules, names: Hidden, gazetteer: Gazetteer) -> Label:
    if place.kind == "country":
        return plain(place.kind, place.country)
    kind, region, identity = place.kind, region_of(place.country, rules.population), str(place.id)
    if place.country in gazetteer.hidden:
        country = gazetteer.number("country", place.country)

        def inside(code: str, n: str) -> str:
            wording = wording_for(code)
            return wording.inside.format(wording.kind(kind) + n, f"{wording.kind('country')} {country}")

        return Label(f"{kind} in {place.country}", identity, inside, always=False)
    if not region or any(names.within(region_name(region, code)) for code in LANGUAGES):
        return plain(kind, identity)

    def named(code: str, n: str) -> str:
        return wording_for(code).inside.format(wording_for(code).kind(kind) + n, region_name(region, code))

    return Label(f"{kind} in {region}", identity, named, always=False)
