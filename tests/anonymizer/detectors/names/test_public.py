"""Phrases that name nobody."""

from __future__ import annotations

import pytest

from anonymizer.detectors.names.public import without_public
from anonymizer.mentions import REPLACE, Mention


def kept(text: str, name: str, detector: str = "model", code: str = "en") -> bool:
    start = text.index(name)
    mention = Mention(start, start + len(name), REPLACE, "organisation", detector)
    return list(without_public(text, code, [mention])) == [mention]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("before the Second World War we", "Second World War"),
        ("during the Depression", "Depression"),
        ("END OF INTERVIEW", "END OF INTERVIEW"),
        ("(Laughs) Oh dear", "Laughs"),
        ("SIDE B", "SIDE B"),
        ("on Christmas Eve", "Christmas Eve"),
        ("at the Post Office there", "Post Office"),
    ],
)
def test_guesses_about_them_are_let_go(text: str, name: str) -> None:
    assert not kept(text, name)


@pytest.mark.parametrize(
    ("text", "name", "detector"),
    [
        ("at the Larkfield Post Office", "Larkfield Post Office", "gazetteer"),
        ("at the Post Office there", "Post Office", "known"),
        ("INTERVIEW NO. 24", "24", "grammar"),
        ("It was eleven.", "eleven", "net"),
        ("Warwick was there", "Warwick", "net"),
    ],
)
def test_what_is_more_or_known_stays(text: str, name: str, detector: str) -> None:
    assert kept(text, name, detector)


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("We met on Discord.", "Discord", "en"), ("auf Snapchat war er nett", "Snapchat", "de"), ("jis rašė Facebooke", "Facebooke", "lt"),
        ("via Facebook Messenger", "Facebook Messenger", "nl"), ("στο Φέισμπουκ", "Φέισμπουκ", "el"),
    ],
)  # fmt: skip
def test_a_large_platform_stays_in_every_language(text: str, name: str, code: str) -> None:
    """Where people were met is what the research asks, and tells none of millions apart."""
    assert not kept(text, name, code=code)


def test_what_only_holds_a_platforms_name_is_masked() -> None:
    assert kept("on the Discord Owls of Zelvany", "Discord Owls of Zelvany")
    assert kept("my discord is night owl", "night owl", "grammar")
