"""Posts written with capitals."""

from __future__ import annotations

import pytest

from anonymizer.detectors.people.posts import is_post, with_posts
from anonymizer.mentions import OCCUPATION, ORGANISATION, REPLACE, REVIEW, Mention


def told(text: str, name: str, code: str = "fr", detector: str = "model") -> list[tuple[str, str, str]]:
    start = text.index(name)
    mention = Mention(start, start + len(name), REPLACE, ORGANISATION, detector)
    return [(text[m.start : m.end], m.tier, m.category) for m in with_posts(text, code, [mention])]


@pytest.mark.parametrize(
    ("code", "text", "name", "post"),
    [
        ("fr", "Ida Brunet - Directrice Logistique", "Directrice Logistique", "Directrice Logistique"),
        ("fr", "elle est Responsable des Achats ici", "Responsable des Achats", "Responsable des Achats"),
        ("fr", "leur directeur RH", "RH", "directeur RH"),
        ("es", "la Directora General", "General", "Directora General"),
        ("it", "il Direttore Commerciale", "Direttore Commerciale", "Direttore Commerciale"),
    ],
)
def test_a_post_is_for_a_person_to_look_at(code: str, text: str, name: str, post: str) -> None:
    assert told(text, name, code) == [(post, REVIEW, OCCUPATION)]


def test_where_somebody_has_it_stays_a_name() -> None:
    assert told("Directrice RH Mairie de Kerbiriou", "Directrice RH Mairie de Kerbiriou") == [
        ("Directrice RH", REVIEW, OCCUPATION),
        ("Mairie de Kerbiriou", REPLACE, ORGANISATION),
    ]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "la Directrice Kerbiriou", "Directrice Kerbiriou"),
        ("fr", "la serveuse Perle", "Perle"),
        ("fr", "Avocat Martin", "Avocat Martin"),
        ("fr", "l'Institut Supérieur", "Institut Supérieur"),
        ("en", "our Managing Director", "Managing Director"),
    ],
)
def test_names_stay_names(code: str, text: str, name: str) -> None:
    assert told(text, name, code) == [(name, REPLACE, ORGANISATION)]


def test_what_a_list_or_a_title_found_stays() -> None:
    assert told("leur directeur RH", "RH", detector="known") == [("RH", REPLACE, ORGANISATION)]


def test_heads_of_posts() -> None:
    assert is_post("Responsable", "fr") and is_post("directeurs", "fr") and not is_post("Kerbiriou", "fr")
