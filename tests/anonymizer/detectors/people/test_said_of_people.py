"""Nicknames, establishments, ages and trades as people of eight countries say them, through the whole of detection."""

from __future__ import annotations

import pytest

from anonymizer.detection import Interview, detect
from anonymizer.mentions import REPLACE, REVIEW
from anonymizer.readers.text import read_text


def covered(text: str, code: str, *tiers: str) -> str:
    """The letters that mentions of these tiers cover, a space for every other character."""
    interview = Interview("P01", code, read_text(text, ""))
    [turn], out = interview.transcript.turns, [" "] * len(text)
    for mention in detect([interview], []).mentions["P01"][0]:
        if mention.tier in tiers:
            out[mention.start : mention.end] = turn.text[mention.start : mention.end]
    return "".join(out)


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("But on the server I was quillowisp, you know.", "en", "quillowisp"),
        ("Im Chat war ich Nebelwaffel, immer.", "de", "Nebelwaffel"),
        ("Op Discord was ik sneeuwvos, altijd.", "nl", "sneeuwvos"),
        ("Nel gioco ero stellinabuia, sempre.", "it", "stellinabuia"),
        ("Ji dirbo kavinėje „Orla“ vakarais.", "lt", "kavinėje „Orla“"),
        ("Δούλευε στο νηπιαγωγείο «Το Αστεράκι» τότε.", "el", "νηπιαγωγείο «Το Αστεράκι»"),
        ("I met him at the library in Orlemond once.", "en", "library in Orlemond"),
        ("Port Orlem was two hours away.", "en", "Port Orlem"),
        ("We lived near Velderhoven aan Zee then.", "en", "Velderhoven aan Zee"),
        ("Das Aktenzeichen war 34 Js 1187/21, glaube ich.", "de", "34 Js 1187/21"),
        ("His number was oh seven four four, two one nine, I still know it.", "en", "oh seven four four, two one nine"),
        ("Ik woonde daar tot mijn zevende bij haar.", "nl", "zevende"),
        ("Er war da, bis ich vierzehn war.", "de", "vierzehn"),
        ("En vrai il en avait quarante-deux, ce type.", "fr", "quarante-deux"),
        ("Jam septyniolika ir jis meluoja.", "lt", "septyniolika"),
        ("He told me that he was sixteen as well.", "en", "sixteen"),
        ("Je suis fleuriste depuis longtemps.", "fr", "fleuriste"),
        ("Ik ben fietsenmaker geworden.", "nl", "fietsenmaker"),
    ],
)
def test_replaced(text: str, code: str, said: str) -> None:
    assert said in covered(text, code, REPLACE)


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("Il m'appelait petite plume, tout le temps.", "fr", "petite plume"),
        ("Mijn stiefvader, vrachtwagenchauffeur, was nooit thuis.", "nl", "vrachtwagenchauffeur"),
        ("Mia madre è moldava, ortodossa, e lavora.", "it", "ortodossa"),
        ("Ji nuėjo pas psichologę Ireną.", "lt", "psichologę"),
    ],
)
def test_masked_until_somebody_has_looked(text: str, code: str, said: str) -> None:
    assert said in covered(text, code, REPLACE, REVIEW)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I left school.then I went home.", "en"), ("In the chat he was kind to me.", "en"), ("He called me back again.", "en"),
        ("Das heißt, wir waren dort.", "de"), ("On Discord he was nice.", "en"),
    ],
)  # fmt: skip
def test_left_alone(text: str, code: str) -> None:
    assert not covered(text, code, REPLACE).replace("Discord", "").strip()
