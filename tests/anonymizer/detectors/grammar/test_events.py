"""A time that is told by what happened, and what is everybody's."""

from __future__ import annotations

import pytest

from anonymizer.detectors.grammar.events import find_events
from anonymizer.mentions import DATE, REPLACE, REVIEW


def found(text: str, code: str) -> list[tuple[str, str]]:
    mentions = list(find_events(text, code))
    assert all(m.category == DATE for m in mentions)
    return [(text[m.start : m.end], m.tier) for m in mentions]


@pytest.mark.parametrize(
    ("text", "code", "event"),
    [
        ("It was the night the chapel roof fell in.", "en", "the night the chapel roof fell in"),
        ("C'était le soir de l'incendie du moulin, je crois.", "fr", "le soir de l'incendie du moulin"),
        ("Das war in der Nacht, als die Brücke einstürzte.", "de", "in der Nacht, als die Brücke einstürzte"),
        ("Het was de avond van de brand in het zwembad.", "nl", "de avond van de brand in het zwembad"),
        ("Era la sera dell'incendio alla segheria.", "it", "la sera dell'incendio alla segheria"),
        ("Fue la noche del incendio de la imprenta.", "es", "la noche del incendio de la imprenta"),
        ("Ήταν το βράδυ που κάηκε το ελαιοτριβείο.", "el", "το βράδυ που κάηκε το ελαιοτριβείο"),
        ("Tai buvo tą vakarą, kai sudegė lentpjūvė.", "lt", "tą vakarą, kai sudegė lentpjūvė"),
    ],
)
def test_what_happened_is_for_review(text: str, code: str, event: str) -> None:
    assert found(text, code) == [(event, REVIEW)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("That was the day I left.", "en"), ("the night that we met", "en"), ("the end of the day", "en"),
        ("On the same day the chapel council met again.", "en"),
        ("le jour où je suis partie", "fr"), ("in der Nacht, als ich ging", "de"), ("de dag dat ik wegging", "nl"),
    ],
)  # fmt: skip
def test_what_somebody_did_is_everybodys(text: str, code: str) -> None:
    assert found(text, code) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [("herfst van 2014", "nl"), ("été 2012", "fr"), ("primavera del 2011", "it"), ("été et l'automne 2012", "fr")],
)
def test_a_season_of_a_year_is_a_date(text: str, code: str) -> None:
    assert found(f"{text}.", code) == [(text, REPLACE)]
