"""Provisions of the law, sections of a court and headings of a paper's parts: capitals that name nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

import regex

from ...lexicon import zipf
from ...mentions import REVIEW, Mention
from ..words import words_of
from .public import GUESSES

_NUMBER = r"\d+\w?(?: ?\(\w{1,3}\)| ?§+ ?\d+\w?(?: \(?\w\)?(?!\w))?)*"
# a heading over a part: "I. THE CIRCUMSTANCES OF THE CASE"
_HEADING = regex.compile(r"^[ \t]*(?:(?:[IVX]{1,4}|[A-Z]|\d{1,2})\. )?(?=THE )[\p{Lu} ’'-]{6,80}$", regex.MULTILINE)
# "the Second Section", "the Grand Chamber", "a Chamber"
_SECTION = regex.compile(
    r"\b(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Grand) (?:Section|Chamber|Bench|Senate)|Chamber)(?: of the Court)?\b(?! of the \p{Lu})"
    r"|\bRules of Court\b|\bEuropean (?:Court|Commission|Convention) (?:of|on) Human Rights\b"
)
# laws that every state has; an Act of its own tells what a case is about
_GENERAL = (
    r"(?:Convention(?: for the Protection of Human Rights and Fundamental Freedoms)?|Constitution|Rules of Court|Protocol(?: No\.? ?\d+)?"
    r"|Code of (?:Criminal|Civil|Administrative|Constitutional) (?:Procedure|Proceedings)"
    r"|(?:(?:Criminal|Penal|Civil|Administrative|Commercial|Labour|Family|Tax|Customs|Military) )?(?:(?:Procedure|Proceedings|Court) )?(?:Code|Act|Law))"
)
_SAID_BY_ALL = 4.3  # zipf


def in_provisions(text: str, code: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Leave out guesses within "Article 6 of the Convention", and leave a court's sections and headings to a person.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language; in other languages than English everything stays.
    mentions : iterable of Mention
        Of that turn.
    """
    if code != "en":
        yield from mentions
        return
    spans = [found.span() for found in _provision().finditer(text)]
    vague = [found.span() for found in _SECTION.finditer(text)]
    vague += [found.span() for found in _HEADING.finditer(text) if _says_nothing(found.group())]
    for mention in mentions:
        if mention.detector in GUESSES and _within(mention, spans):
            continue
        doubtful = mention.detector in GUESSES and _within(mention, vague)
        yield replace(mention, tier=REVIEW) if doubtful else mention


def _within(mention: Mention, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= mention.start and mention.end <= end for start, end in spans)


def _says_nothing(heading: str) -> bool:
    return all(len(word.text) < 3 or zipf(word.text, "en") >= _SAID_BY_ALL for word in words_of(heading))


@cache
def _provision() -> regex.Pattern[str]:
    """A provision by its number, with the law that it is of where every state has one."""
    numbers = rf"{_NUMBER}(?:(?:,|,? and|,? or| to|[–-]) ?{_NUMBER})*"
    return regex.compile(
        rf"\b(?i:articles?|rules?|sections?|paragraphs?|regulations?) {numbers}(?: (?:of|to|in)(?: (?:the|that|this|its|former))? {_GENERAL}(?!(?: of| on)?(?: the)? \p{{Lu}}))?"
    )
