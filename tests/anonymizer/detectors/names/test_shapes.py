"""Names in transcripts without capitals, by the shape of their words."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.shapes import find_shapes, is_surname
from anonymizer.mentions import REPLACE, REVIEW


def found(text: str, code: str) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.tier) for m in find_shapes(text, code, True)]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("lt", "brazgytis brazgyčio brazgaitė brazgaitės brazgienei kulbinskas kulbinsko meškevičiaus"),
        ("el", "κεραμόπουλος κεραμοπούλου ζωγραφίδης ζωγραφίδου μπαλτάκης μπαλτάκη"),
    ],
)
def test_surnames_by_their_endings(code: str, words: str) -> None:
    assert [word for word in words.split() if not is_surname(word, code)] == []


@pytest.mark.parametrize(
    ("code", "words"),
    [("lt", "savaitė minutės mergaitė skaityti jaunas"), ("el", "φυλακή κυριακή επίπεδο ηλιακή"), ("nl", "huis")],
)
def test_words_that_end_alike_are_no_surnames(code: str, words: str) -> None:
    assert [word for word in words.split() if is_surname(word, code)] == []


@pytest.mark.parametrize(
    ("code", "text", "hit", "tier"),
    [
        ("nl", "toen kwam wiebe snorrebot langs", "wiebe snorrebot", REPLACE),
        ("it", "abitavamo in via dei ciclamini 14, sopra il forno", "via dei ciclamini 14", REPLACE),
        ("fr", "on habitait 8 rue des tilleuls, en face", "8 rue des tilleuls", REPLACE),
        ("nl", "in de kastanjelaan 12 boven", "kastanjelaan 12", REPLACE),
        ("de", "in der kastanienallee 7 oben", "kastanienallee 7", REPLACE),
        ("el", "μέναμε οδό κυκλαμίνων 12 τότε", "οδό κυκλαμίνων 12", REPLACE),
        ("lt", "gyvenome ąžuolynų gatvėje 7 tada", "ąžuolynų gatvėje 7", REPLACE),
        ("nl", "dat was de snorrebotlaan", "snorrebotlaan", REVIEW),
    ],
)
def test_full_names_and_streets(code: str, text: str, hit: str, tier: str) -> None:
    assert (hit, tier) in found(text, code)


def test_nothing_is_done_where_there_are_capitals() -> None:
    assert list(find_shapes("in de kastanjelaan 12", "nl", False)) == []
