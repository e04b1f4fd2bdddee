"""Places by the word for what they are, and what goes on behind a name."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.situated import find_situated, in_full
from anonymizer.mentions import PERSON, PLACE, REPLACE, Mention, settle


def found(text: str, code: str) -> list[str]:
    return [text[m.start : m.end] for m in settle(find_situated(text, code))]


@pytest.mark.parametrize(
    ("code", "text", "places"),
    [
        ("en", "a town with the name barking, I think", ["barking"]),
        ("de", "am Rastplatz Sonnental, in einem Dorf namens Hölle", ["Sonnental", "Hölle"]),
        ("nl", "bij de halte “Brug”, in een dorp genaamd hoop", ["Brug", "hoop"]),
        ("fr", "dans un village appelé Paradis, au hameau de Grâce", ["Paradis", "Grâce"]),
        ("it", "alla fermata Ponte Rosso", ["Ponte Rosso"]),
        ("es", "la parada «Puente»", ["Puente"]),
        ("el", "στη στάση «Πηγάδι»", ["Πηγάδι"]),
        ("lt", "stotelėje „Malūnas“", ["Malūnas"]),
        ("nl", "het stond in De Klok van het Noorden toen", ["De Klok van het Noorden"]),
        ("en", "the village was small and the town called for help", []),
        ("en", "the street. The Beacon", []),
        ("de", "im Dorf war nichts", []),
        ("es", "Fuimos. La Casa estaba lejos", []),
    ],
)
def test_places_by_their_kind(code: str, text: str, places: list[str]) -> None:
    assert found(text, code) == places


def _in_full(text: str, code: str, *names: tuple[str, str]) -> list[str]:
    mentions = [
        Mention(text.index(name), text.index(name) + len(name), REPLACE, category, "net") for name, category in names
    ]
    return [text[m.start : m.end] for m in settle(in_full(text, code, mentions))]


def test_a_name_goes_on_with_its_house_its_landscape_or_its_region() -> None:
    assert _in_full("Μένω Ορλέμη Δρυ 12, ισόγειο.", "el", ("Ορλέμη Δρυ", PERSON)) == ["Ορλέμη Δρυ 12, ισόγειο"]
    assert _in_full("back of Orlemoyle strand.", "en", ("Orlemoyle", PLACE)) == ["Orlemoyle strand"]
    assert _in_full("απ' την Ορλεμάρα του Ζέλβου.", "el", ("Ορλεμάρα", PLACE), ("Ζέλβου", PLACE)) == [
        "Ορλεμάρα του Ζέλβου"
    ]
    assert _in_full("Anna van Orlem had 12 honden", "nl", ("Anna", PERSON), ("Orlem", PLACE)) == ["Anna", "Orlem"]
    assert _in_full("in Orlem 12 people", "en", ("Orlem", PLACE)) == ["Orlem"]
