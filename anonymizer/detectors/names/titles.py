"""Titles of works, which lead to whoever made them, and laws by their numbers, which tell what somebody was tried for."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from ...mentions import CODE, WORD, Mention
from ..forms import Form, form, matches

_QUOTED = r"[“\"«](?=\p{Lu})[^”\"»\n]{3,120}[”\"»]"
_WORK = (
    r"(?:article|book|novel|film|movie|poem|song|album|painting|play|report|leaflet|pamphlet|poster|banner|essay|thesis|column|video"
    r"|documentary|exhibition|lecture|website|blog|channel|podcast|series|placard|headline|slogan)"
)
_CAPITALS = r"(?:\p{Lu}[\p{L}'’-]*)(?:,? (?:(?:and|of|on|for|the|in|to|against) ){0,3}\p{Lu}[\p{L}'’-]*)*"
_LAW = r"(?:Laws?|Acts?|Decrees?|Decree-Law|Legislative Decree|Statutes?|Regulations?|Ordinances?|Directives?|Resolutions?|Circulars?)"
_TITLES: tuple[Form, ...] = (
    form(WORD, rf"\b(?:entitled|titled|headed|headlined|captioned|subtitled),? \K{_QUOTED}"),
    form(WORD, rf"\b{_WORK}s?,? (?:(?:called|named) )?\K{_QUOTED}", regex.IGNORECASE),
)
_LAWS: tuple[Form, ...] = (
    form(CODE, rf"\b{_LAW} (?i:nos?\.?|number|n°) ?\d(?:[\d/.-]*\d)?(?: (?:on|of|concerning|regulating) (?:the )?{_CAPITALS})?"),
    form(
        CODE,
        r"\b(?:Articles?|Art\.|[Ss]ections?|[Pp]aragraphs?) \d+(?:[ ,]*(?:§+|and|or|to|in conjunction with)? ?\(?\d+\)?){0,8}"
        r" (?:\(\p{Ll}\) )?of the (?:\p{Lu}[\p{L}-]+ ){0,2}(?:Criminal|Penal) Code",
    ),
)  # fmt: skip
_QUOTES, _NUMBERS = regex.compile(r"[“\"«]\p{Lu}"), regex.compile(r"\d")


def find_titles(text: str, code: str) -> Iterator[Mention]:
    """Yield titles in quotation marks after what says that they are titles, and laws by number; in English only.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    """
    if code == "en" and _QUOTES.search(text):
        yield from matches(text, _TITLES)
    if code == "en" and _NUMBERS.search(text):
        yield from matches(text, _LAWS)
