"""Names of institutions as documents write them: "Office for X and Y", “Xenia” movement, a name and its translation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

import regex

from ...dictionary import has_dictionary, is_word
from ...mentions import ORGANISATION, PERSON, PLACE, REPLACE, WORD, Mention
from ..words import words_of

_NAMED = frozenset({ORGANISATION, PLACE, PERSON, WORD})
_CAPITALS = r"\p{Lu}[\p{L}'’-]*+(?: \p{Lu}[\p{L}'’-]*+){0,4}"
_HEADS = (
    r"(?:Office|Ministry|Department|Institute|Board|Council|Commission|Committee|Directorate|Inspectorate|Association|Union|Agency"
    r"|Fund|Bureau|Authority|Federation|Society|Faculty|Centre|Center|Service|Foundation|Administration|Chamber|Academy|School|College"
    r"|Hospital|Court|Tribunal|Registry|Party|Trust|Company|Home|Campaign|Alliance|League)"
)
_KINDS = (
    r"(?:movement|party|group|organi[sz]ation|association|society|newspaper|magazine|weekly|daily|journal|programme|campaign|network"
    r"|festival|club|band|choir|company|firm|foundation|charity|project|league|team|hotel|school|hospital|centre|church)s?"
)
_FORMS = (
    # "Office for Widows and Orphans"; two names without a head stay two
    rf"(?:{_CAPITALS} )?{_HEADS} (?:of|for|on) (?:the )?{_CAPITALS}(?:, {_CAPITALS}){{0,4}},? and (?:the )?{_CAPITALS}",
    # "the Quarton and Larkfield Hospitals"
    rf"{_CAPITALS} and {_CAPITALS} (?:Hospitals|Courts|Schools|Universities|Colleges|Councils|Banks|Prisons|Prosecutors|Offices)\b",
    rf"{_CAPITALS} (?:Court|Tribunal)s? of First[- ][Ii]nstance",
    rf"(?<=\b[Tt]he ){_CAPITALS} (?:court|tribunal|board|bank|police|municipality|prosecutor|gendarmerie|registry|prison)(?![\p{{L}}-])",
    rf"[“\"‘«]{_CAPITALS}[”\"’»] {_KINDS}(?!\p{{L}})",
    rf"(?<=\b(?i:{_KINDS}) )[“\"‘«]{_CAPITALS}[”\"’»]",
)
_TRANSLATED = regex.compile(r" [(\[](?P<words>[^()\[\]\n]{3,100})[)\]]")
_ABBREVIATED = regex.compile(
    r" \((?:the )?[“\"‘«]?(?P<letters>\p{Lu}[\p{Lu}\d]{1,6}|\p{Lu}\p{L}?\p{Lu}\p{L}?)[”\"’»]?\)"
)
_REST = regex.compile(r"(?:-\p{Ll}+)?(?:['’]s?(?: (?:office|chambers|headquarters|registry|department)\b)?)?")
_AREA = regex.compile(r" (?:district|province|county|village|municipality|prefecture|governorate|canton)\b")


def find_bodies(text: str, code: str) -> Iterator[Mention]:
    """Yield names of organisations that hold "and", quotation marks or a head in small letters; in English only.

    Parameters
    ----------
    text : str
        One turn with capitals.
    code : str
        Its language.
    """
    for pattern in _patterns() if code == "en" else ():
        for found in pattern.finditer(text):
            yield Mention(found.start(), found.end(), REPLACE, ORGANISATION, "gazetteer")


@cache
def _patterns() -> tuple[regex.Pattern[str], ...]:
    return tuple(regex.compile(form if form.startswith(("[", "(?<")) else rf"(?<!\p{{L}}){form}") for form in _FORMS)


def with_translations(text: str, code: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Mentions, with what belongs to a name behind it: the same in its own language in brackets, its abbreviation.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language; what is no word of it is taken for another's, so nothing is added without a dictionary.
    mentions : iterable of Mention
        Of that turn.
    """
    for mention in mentions:
        yield _whole(text, mention)
        if mention.category not in _NAMED or text[mention.end : mention.end + 2] not in (" (", " ["):
            continue
        if short := _ABBREVIATED.match(text, mention.end):
            if short["letters"][0] in {word.text[0].upper() for word in words_of(text[mention.start : mention.end])}:
                yield replace(mention, start=short.start("letters"), end=short.end("letters"), entity="")
        elif (other := _TRANSLATED.match(text, mention.end)) and _is_foreign(other["words"], code):
            yield Mention(*other.span("words"), mention.tier, ORGANISATION, "gazetteer")


def _whole(text: str, mention: Mention) -> Mention:
    """A name of several words with its genitive, and with the kind of area that it is."""
    if mention.category == ORGANISATION and " " in text[mention.start : mention.end]:
        rest = _REST.match(text, mention.end)
    else:
        rest = _AREA.match(text, mention.end) if mention.category == PLACE else None
    return replace(mention, end=rest.end()) if rest else mention


def _is_foreign(text: str, code: str) -> bool:
    """Whether most words of a bracket are not the language's own."""
    words = [word for word in words_of(text) if len(word.text) > 3]
    unknown = sum(not is_word(word.text, code) for word in words)
    return has_dictionary(code) and bool(words) and unknown * 2 >= len(words)
