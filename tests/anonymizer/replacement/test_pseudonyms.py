"""Names that nobody in the study has."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.detection import Detection
from anonymizer.detectors.words import words_of
from anonymizer.entities.entity import Entity
from anonymizer.entities.found import Found
from anonymizer.entities.known import Known
from anonymizer.lexicon import fold, given_names
from anonymizer.mentions import Mention
from anonymizer.replacement.pseudonyms import Pseudonym, Pseudonyms, gender_of, spoken_as
from anonymizer.replacement.rules import Rules
from tests.anonymizer.gathering import gather, listed, person

RULES = Rules(style="pseudonym", secret=b"s" * 32)


def entity(*surfaces: str, relation: str = "", language: str = "en") -> Entity:
    rows = [Found("P01", 0, Mention(0, 1, "replace", "person", "model"), one, language, "x") for one in surfaces]
    return Entity("x", "person", "replace", relation, language, rows)


ALAN = Pseudonym("Alan", "Pole")


@pytest.mark.parametrize(
    ("surface", "said"),
    [
        ("Craig Dunmore", "Alan Pole"), ("Craig", "Alan"), ("Dunmore", "Pole"), ("CRAIG", "ALAN"), ("craig dunmore", "alan pole"),
        ("Mr Dunmore", "Mr Pole"), ("Mr Craig", "Mr Pole"), ("Uncle Craig", "Uncle Alan"), ("Craig's", "Alan's"), ("Dunmore’s", "Pole’s"),
        ("C. D.", "A. P."), ("C-R-A-I-G", "ALAN"), ("craig.d@example.org", None), ("xX_craig", None), ("!", None),
    ],
)  # fmt: skip
def test_a_pseudonym_is_said_as_the_name_was(surface: str, said: str | None) -> None:
    assert spoken_as(surface, ALAN, entity("Craig Dunmore", surface)) == said


@pytest.mark.parametrize(
    ("one", "gender"),
    [
        (entity("Zelva", relation="mother"), "female"), (entity("Zelva", relation="stepfather"), "male"), (entity("Mr Zelva"), "male"),
        (entity("madame Zelva", language="fr"), "female"), (entity("Craig Zelva"), "male"), (entity("Zelva"), ""),
    ],
)  # fmt: skip
def test_gender_where_it_can_be_told(one: Entity, gender: str) -> None:
    assert gender_of(one) == gender


def test_consistent_by_entity_fresh_by_secret_and_an_alias_keeps_its_placeholder() -> None:
    known = (listed("a", "mother", "Denise Reed"), listed("b", "offender's alias", "Callum"))
    texts = (
        ("Denise Reed, Callum", (person("Denise Reed", "a"), person("Callum", "b"))),
        ("Then Denise Reed rang, Denise, I mean Denise", (person("Denise Reed", "a"),)),
    )
    _, new = gather(*texts, known=known, rules=RULES)
    name = new[0].removesuffix(", [offender's alias]")
    assert name.count(" ") == 1 and "[" not in name
    assert new[1].startswith(f"Then {name} rang")
    assert gather(*texts, known=known, rules=RULES)[1] == new
    others = {
        gather(*texts, known=known, rules=Rules(style="pseudonym", secret=bytes([n]) * 32))[1][0] for n in range(8)
    }
    assert len(others) > 4


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(sorted(n.title() for n in given_names("en") if n.isalpha())), min_size=1, max_size=25, unique=True), st.binary(min_size=4, max_size=4))  # fmt: skip
def test_a_pseudonym_is_nobodys_name_nor_a_part_of_one(names: list[str], secret: bytes) -> None:
    known = {name: Known(name, "person", (name,), "en") for name in names}
    pseudonyms = Pseudonyms(secret, [], Detection({}, known))
    people = [Entity(name, "person", "replace", language="en", rows=entity(name).rows) for name in names]
    drawn = [part for one in people if (name := pseudonyms.of(one)) for part in (name.first, name.last)]
    assert len(drawn) == 2 * len(people)
    assert len(set(drawn)) == len(drawn)
    real = {word.folded for name in names for word in words_of(name)}
    for part in drawn:
        assert not any(fold(part) in name or name in fold(part) for name in real if len(name) > 2)


def test_when_the_lists_are_used_up_people_keep_their_placeholders() -> None:
    pseudonyms = Pseudonyms(b"s", [], Detection({}, {}))
    people = [Entity(f"person/{n}", "person", "replace", language="lt", rows=entity("Zelva").rows) for n in range(5000)]
    drawn = [pseudonyms.of(one) for one in people]
    assert drawn[0] is not None and drawn[-1] is None
