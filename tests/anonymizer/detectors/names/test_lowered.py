"""Names where nothing has a capital."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.cues import find_cued
from anonymizer.detectors.names.lowered import beside_people, clippings, find_clipped, find_lowered
from anonymizer.detectors.names.shapes import find_shapes
from anonymizer.detectors.names.towns import find_towns
from anonymizer.detectors.words import Usage
from anonymizer.mentions import settle


def found(text: str) -> set[str]:
    mentions = settle([*find_lowered(text, "en"), *find_cued(text, "en", Usage([text], "en"), True)])
    return {text[m.start : m.end] for m in mentions}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("so then mrs brennick came in", {"mrs brennick"}),
        ("it was dr. joan quill who said", {"dr. joan quill"}),
        ("we lived at 43 tavern road then", {"43 tavern road"}),
        ("my name is nadia brennick and", {"nadia brennick"}),
        ("with my foster mum jacqui and", {"jacqui"}),
        ("because brennick said it was quiet", {"brennick"}),
    ],
)
def test_names(text: str, names: set[str]) -> None:
    assert names <= found(text)


@pytest.mark.parametrize(
    "text", ["i don't know and i wouldn't say", "the doctor said so", "two miles of road", "my sister and i went home"]
)
def test_ordinary_speech_is_left_alone(text: str) -> None:
    assert found(text) == set()


@pytest.mark.parametrize(
    ("text", "code", "town", "tier"),
    [
        ("so we moved to london then", "en", "london", "replace"), ("then paris came up", "fr", "paris", "replace"),
        ("alors on est allés à mulhouse hier", "fr", "mulhouse", "replace"), ("und dann in berlin war", "de", "berlin", "replace"),
        ("toen naar den haag gegaan", "nl", "den haag", "replace"), ("poi a reggio emilia sono", "it", "reggio emilia", "replace"),
        ("luego en españa ya", "es", "españa", "replace"), ("i was reading a book", "en", "reading", "review"),
        ("puis la croix du cou", "fr", "croix", "review"), ("over de grens, duitsland in", "nl", "duitsland", "replace"),
        ("από τη θεσσαλονίκη ήταν", "el", "θεσσαλονίκη", "replace"), ("gyvenu klaipėdoje dabar", "lt", "klaipėdoje", "replace"), ("gyvenu zarasuose dabar", "lt", "zarasuose", "review"),
        ("tėtis dirbo airijoje tada", "lt", "airijoje", "replace"),
    ],
)  # fmt: skip
def test_towns_and_countries(text: str, code: str, town: str, tier: str) -> None:
    assert (town, tier) in {(text[m.start : m.end], m.tier) for m in find_towns(text, code)}


def spoken(text: str, code: str) -> set[str]:
    usage = Usage([text], code)
    found = [*find_lowered(text, code), *find_cued(text, code, usage, True), *find_shapes(text, code, True)]
    return {text[m.start : m.end] for m in settle([*found, *beside_people(text, code, found)])}


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        ("toen kwam rechter van der zelvan binnen", "nl", "rechter van der zelvan"), ("anna van der zelvan was er", "nl", "anna van der zelvan"),
        ("then mr ap zelvan came", "en", "mr ap zelvan"), ("at twelve larch terrace then", "en", "twelve larch terrace"),
        ("ήρθε η μάνα μου η ζέλβια μαζί", "el", "ζέλβια"), ("ήρθε ο παπα-ορλέμης μαζί", "el", "παπα-ορλέμης"),
        ("toen kwam frau zelvan binnen", "nl", "frau zelvan"), ("anna en zelvje waren er", "nl", "zelvje"),
        ("dann kam frau zelvan mit", "de", "frau zelvan"), ("12 bis, impasse des zelvans", "fr", "12 bis, impasse des zelvans"),
        ("poi kevin di zelvo faceva", "it", "kevin di zelvo"),
        ("in via del gelso storto 3, sopra", "it", "via del gelso storto 3"), ("su orlem y anna se fueron", "es", "orlem"),
        ("au collège anna-zelvan hier", "fr", "collège anna-zelvan"), ("alla scuola media anna zelvani andavo", "it", "scuola media anna zelvani"),
        ("en el instituto sierra de zelvia ya", "es", "instituto sierra de zelvia"), ("στο γυμνάσιο ζελβίας τότε", "el", "γυμνάσιο ζελβίας"),
        ("op het café de drie zelvanen toen", "nl", "café de drie zelvanen"), ("at zelvan & sons garage then", "en", "zelvan & sons garage"),
    ],
)  # fmt: skip
def test_names_by_their_grammar(text: str, code: str, name: str) -> None:
    assert name in spoken(text, code)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("je suis allée au collège avec elle", "fr"), ("la scuola era grande e bella", "it"), ("el instituto donde iba yo", "es"),
        ("στο σχολείο μου τότε ήμουν", "el"), ("ik ging naar school en naar huis", "nl"), ("l'école de la vie quoi", "fr"),
        ("η μάνα μου η καημένη", "el"), ("mi hermana y su amiga", "es"),
    ],
)  # fmt: skip
def test_schools_and_mothers_in_general_are_left_alone(text: str, code: str) -> None:
    assert spoken(text, code) == set()


def test_the_start_of_a_name_that_is_known_waits_for_review() -> None:
    text = "then zel rang and the zeal was"
    found = find_clipped(text, "en", clippings(["zelvana"]))
    assert [(text[m.start : m.end], m.tier) for m in found] == [("zel", "review")]
