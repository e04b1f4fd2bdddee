"""Capitals that only names have, and German, where every noun has one."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.proper import find_proper
from anonymizer.detectors.words import Usage
from anonymizer.mentions import PERSON, PLACE, REPLACE


def found(text: str, code: str, seen: tuple[str, ...] = ()) -> list[str]:
    mentions = list(find_proper(text, code, Usage([text, *seen], code), False))
    assert all(m.tier == REPLACE for m in mentions)
    return [text[m.start : m.end] for m in mentions]


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("nl", "Toen zei Wobbina dat we naar Oosterzwaag gingen.", ["Wobbina", "Oosterzwaag"]),
        ("it", "Allora la Torrisani mi ha portato a Valcornia.", ["Torrisani", "Valcornia"]),
        ("es", "Entonces fuimos con Eufrasia a Villarejo de la Peña.", ["Eufrasia", "Villarejo de la Peña"]),
        ("fr", "On allait chez Kerbiriou, à Saint-Melaine.", ["Kerbiriou", "Saint-Melaine"]),
        ("lt", "Tada mama nuvežė mane į Pagilmę pas Gintautę.", ["Pagilmę", "Gintautę"]),
        ("el", "Μετά πήγαμε με τη Ροδάνθη στο Καλοχώρι.", ["Ροδάνθη", "Καλοχώρι"]),
        ("es", "Hablé con la Sra. de la Vegalinda ayer.", ["de la Vegalinda", "Vegalinda"]),
        ("fr", "Je travaillais chez Total, avec Perle, contre Leone.", ["Total", "Perle", "Leone"]),
        ("it", "Ero contro Leone allora.", ["Leone"]),
        ("en", "Then Wobbina came to Oosterzwaag.", []),
    ],
)
def test_a_capital_inside_a_sentence_is_a_name(code: str, text: str, names: list[str]) -> None:
    assert found(text, code) == names


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "Señora Presidenta, usted dijo que sí. Mañana es Lunes."),
        ("it", "Dio mio, Signora, Lei non capisce."),
        ("nl", "Dat was in Maart, zei U toen."),
        ("fr", "Quand je suis partie. Prochaine question ?"),
    ],
)
def test_politeness_and_openings_are_no_names(code: str, text: str) -> None:
    assert found(text, code) == []


def test_what_the_study_writes_in_lower_case_is_a_word() -> None:
    seen = ("de kermis en de kermis en nog een kermis",)
    assert found("Dat was op de Kermis toen.", "nl", seen) == []


def test_a_nickname_counts_although_messages_write_it_small() -> None:
    assert found("Thuis zeggen ze Snorrie.", "nl", ("hoi snorrie", "dag snorrie", "snorrie toch")) == ["Snorrie"]


def test_a_place_is_told_from_a_person_by_what_stands_before() -> None:
    text = "Dan ging ik naar Oosterzwaag met Wobbina."
    kinds = {text[m.start : m.end]: m.category for m in find_proper(text, "nl", Usage([text], "nl"), False)}
    assert kinds == {"Oosterzwaag": PLACE, "Wobbina": PERSON}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dann kam Schnürpel und hat mich abgeholt.", ["Schnürpel"]),
        ("Ich war bei Annegret Schnürpel zu Hause.", ["Annegret Schnürpel"]),
        ("Wir wohnten damals in Norwegen und den Vereinigten Staaten.", ["Norwegen", "Vereinigten Staaten"]),
        ("Das war die Kölner Gruppe.", ["Kölner"]),
        ("Der Kohlenkeller und die Hausaufgabenbetreuung waren mit Angst verbunden.", []),
        ("Die kleine Schnurre lag auf dem Tisch.", []),
        ("Köln war schön, und Paris auch, sogar New York.", ["Köln", "Paris", "New York"]),
        ("Wir waren in Frankfurt am Main und in Bayern.", ["Frankfurt am Main", "Frankfurt", "Bayern"]),
        ("Nach dem Essen sind wir in Essen umgestiegen.", ["Essen"]),
        ("Ich war zum ersten Mal in den Bergen, in vielen Ländern.", []),
        (
            "Das waren Nevada, Österreich und das Vereinigte Königreich.",
            ["Nevada", "Österreich", "Vereinigte Königreich"],
        ),
        ("Dann kam das Rote Kreuz und die Hildesheimische Schule.", ["Rote Kreuz", "Hildesheimische Schule"]),
        ("Die rote Schule und die Jugendlichen Kinder, im Allgemeinen.", []),
        ("Mein Stiefvater Jürgen war Schlosser.", ["Jürgen"]),
        ("Er hat sich Schattenlilie genannt, weil er gern Tiger hieß.", ["Schattenlilie", "Tiger"]),
        ("In Wirklichkeit hieß er anders, und wie das Lied hieß, weiß ich nicht.", []),
        ("Der Berater war kein Bremer.", ["Bremer"]),
        ("Frau von der Mühlenau hat mit der Lehrerin gesprochen.", ["von der Mühlenau"]),
    ],
)
def test_german_nouns(text: str, names: list[str]) -> None:
    assert found(text, "de") == names
