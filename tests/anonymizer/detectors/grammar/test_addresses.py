"""Streets and flats."""

from __future__ import annotations

import pytest

from anonymizer.detectors.grammar.addresses import find_addresses
from anonymizer.mentions import settle


def found(text: str, code: str = "en") -> list[str]:
    return [text[m.start : m.end] for m in settle(find_addresses(text, code))]


@pytest.mark.parametrize(
    ("text", "code", "surface"),
    [
        ("at 17 Larch Road then", "en", "17 Larch Road"), ("17 Larch Road. But", "en", "17 Larch Road"),
        ("17 Larch Rd. now", "en", "17 Larch Rd."), ("calle del Alerce, 5, segundo B. Y la", "es", "calle del Alerce, 5, segundo B"), ("in Larch Road then", "en", "Larch Road"),
        ("at twelve Larch Terrace then", "en", "twelve Larch Terrace"), ("we lived at number six.", "en", "number six"),
        ("number twenty-two, Larch Terrace", "en", "number twenty-two, Larch Terrace"),
        ("not ours, next door, number six, because", "en", "number six"), ("au numéro douze.", "fr", "numéro douze"),
        ("in der Lärchenstraße zwölf.", "de", "Lärchenstraße zwölf"), ("via dei Larici tre, era", "it", "via dei Larici tre"),
        ("de Lariksstraat twaalf, ja", "nl", "Lariksstraat twaalf"), ("calle del Alerce, 5, segundo A, y", "es", "calle del Alerce, 5, segundo A"),
        ("calle del Alerce 5, 3º izquierda.", "es", "calle del Alerce 5, 3º izquierda"), ("op nummer zes.", "nl", "nummer zes"),
        ("17 McLarch Court is", "en", "17 McLarch Court"), ("PO Box 44 it was", "en", "PO Box 44"),
        ("at 440/2 Larch Alley now", "en", "440/2 Larch Alley"),
        ("12 bis, rue des Lilas", "fr", "12 bis, rue des Lilas"), ("in der Lärchenstraße 12 a", "de", "Lärchenstraße 12"),
        ("Am Alten Markt 3 war", "de", "Am Alten Markt 3"),
        ("in der Zelvaner Gasse 12 war", "de", "Zelvaner Gasse 12"), ("in der Zelvaner Straße zwölf.", "de", "Zelvaner Straße zwölf"),
        ("au lieu-dit Ker Zelvan hier", "fr", "lieu-dit Ker Zelvan"), ("op Zelvebuurt 5 was", "nl", "Zelvebuurt 5"), ("de Lariksstraat 5 was", "nl", "Lariksstraat 5"),
        ("via dei Larici, 3 era", "it", "via dei Larici, 3"), ("calle del Alerce, 5", "es", "calle del Alerce, 5"),
        ("στην οδό Κρίνων 12", "el", "οδό Κρίνων 12"), ("Maumedžių g. 5 buvo", "lt", "Maumedžių g. 5"),
    ],
)  # fmt: skip
def test_streets(text: str, code: str, surface: str) -> None:
    assert found(text, code) == [surface]


@pytest.mark.parametrize(
    "text",
    [
        "The Court said so",
        "the District Court's ruling",
        "The Road was long",
        "I went down the road",
        "bus 12:30",
        "my number one, really",
        "reason number two, he",
    ],
)
def test_courts_and_roads_are_no_addresses(text: str) -> None:
    assert found(text) == []
