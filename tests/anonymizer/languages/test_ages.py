"""Ages as people say them, in seven languages."""

from __future__ import annotations

import pytest

from anonymizer.detectors.grammar.together import find_grammar
from anonymizer.mentions import AGE


def ages(text: str, code: str) -> list[str]:
    return [text[m.start : m.end] for m in find_grammar(text, code) if m.category == AGE]


@pytest.mark.parametrize(
    ("code", "text", "age"),
    [
        ("fr", "j'avais treize, presque quatorze", "treize"),
        ("fr", "c'était un garçon de seize, je crois", "seize"),
        ("fr", "un type, la cinquantaine, chauve", "cinquantaine"),
        ("it", "ne aveva ventisei, diceva", "ventisei"),
        ("it", "con la voce di una quattordicenne", "quattordicenne"),
        ("it", "un uomo di cinquantadue che guidava", "cinquantadue"),
        ("es", "tenía catorce cuando pasó", "catorce"),
        ("es", "a los quince me fui", "quince"),
        ("nl", "geen meisje van veertien zou", "veertien"),
        ("nl", "ik was bijna zestien.", "zestien"),
        ("de", "ein Mann von einundfünfzig", "einundfünfzig"),
        ("de", "sie war Mitte dreißig, glaube ich", "dreißig"),
        ("el", "ήμουν δεκατεσσάρων στην αρχή", "δεκατεσσάρων"),
        ("el", "ένας σαραντάρης με μούσι", "σαραντάρης"),
        ("el", "η δεκαπεντάχρονη κόρη της", "δεκαπεντάχρονη"),
        ("lt", "man jau trisdešimt ketveri", "trisdešimt ketveri"),
        ("lt", "Gintautui buvo vienuolika", "vienuolika"),
        ("lt", "penkiolikmetei mergaitei", "penkiolikmetei"),
        ("nl", "Wobbe, negentien, student", "negentien"),
    ],
)
def test_an_age(code: str, text: str, age: str) -> None:
    assert any(age in found for found in ages(text, code))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "j'ai deux chats et trois chiens"),
        ("it", "ho due sorelle"),
        ("es", "tengo dos hermanas"),
        ("nl", "een man van de kerk"),
        ("de", "ein Mann von der Kirche"),
        ("lt", "man buvo dvi dienos poilsio"),
    ],
)
def test_a_number_of_other_things_is_no_age(code: str, text: str) -> None:
    assert ages(text, code) == []
