"""Where a person can be reached: e-mail and web addresses, telephone numbers, names on services, addresses of machines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from ipaddress import ip_address
from typing import TYPE_CHECKING

import regex

from ...languages import language_for
from ...languages.language import words
from ...lexicon import zipf
from ...mentions import CODE, CONTACT, HANDLE, REPLACE, REVIEW, Mention
from ..forms import DATED, form, matches
from .handles import find_handles

if TYPE_CHECKING:
    from tldextract import TLDExtract

_MAIL = form(CONTACT, r"(?<![\w.+%-])[\w.+%-]++(?:@| @ )[\w-]++(?:\.[\w-]+)++")
_WEB = form(CONTACT, r"(?:\b(?:https?|ftp)://|(?<![\w.])www\.)[^\s<>\"'”’)\]]+", regex.IGNORECASE)
# ".so", ".it" and ".no" are countries, and what a typist leaves out a space before
_DOMAIN = regex.compile(
    r"(?<![\w@.-])(?P<name>(?:[a-z0-9-]++\.)++(?<top>[a-z]{2,24}))(?![\w@-])(?P<path>/[^\s<>\"')\]]*)?"
)
_USUAL = frozenset(words("com org net info edu gov io eu uk ie au be fr de nl it es gr lt example test invalid"))
_ORDINARY = 3.5  # zipf: two such words on either side of a full stop are a slip of the typist

_AT = form(HANDLE, r"(?<![\w@.])@(?=\w*\p{L})\w++(?:[.-]\w++)*+")
_HASH = form(HANDLE, r"(?<![\w#])#(?=\w*\p{L})\w++")
# underscores never occur in speech: whatever holds one is a name on some service
_UNDERSCORED = form(HANDLE, r"(?<![\w.])(?:\w++\.){0,3}(?=\w*[\p{L}\d]_++[\p{L}\d])\w++(?:\.\w++)*+")
_OPEN_ENDED = regex.compile(r"(?<![\w.])[\p{L}\d][\w.]*_(?!\w)")  # "orlemvoice_", and the end of _something stressed_
_COUNTED = r"st|nd|rd|th|s|am|pm|km|m|cm|mm|kg|g|h|ha|p|k|er|ère|e|ème|de|ste|jarige|º|ª|o|a|ος|η|ο|ης|oji|os|ai"
_DIGIT = regex.compile(r"\d")
_WITH_DIGITS = form(
    HANDLE,
    r"(?<![\w.])(?=[\p{L}\d]*\p{Ll}\d|[\p{L}\d]*\d\p{L})"
    rf"(?!\d+(?:{_COUNTED})\b)(?![lI]\d{{1,3}}s?\b)(?!\d[lIO]+\b)[\p{{L}}\d]{{3,}}+(?!\w)",
)
# "zora.88", but neither "art.12" nor "at 7.52"
_DOTTED_DIGITS = form(
    HANDLE,
    r"(?<![\w.@])(?!(?:art|par|para|fig|vol|sec|abs|tel|max|min|nos?|num|nr|ext|app|ref)\.)\p{Ll}{3,}\.\d{2,4}(?![\w@]|[.,]\d)",
)
_MACHINE = regex.compile(
    r"(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-fA-F]{0,4}(?::[\da-fA-F]{0,4}){2,7})(?![\w:]|\.\d)"
)
_CARD_OF_MACHINE = form(CODE, r"(?<![\w:-])[\da-fA-F]{2}(?:([:-])[\da-fA-F]{2})(?:\1[\da-fA-F]{2}){4}(?![\w:-])")

_GROUPS = regex.compile(r"(?<![\w/.,+-])(?:\+|00)?[ .]?\(?\d{1,5}\)?(?:[ .\-/]{1,2}\(?\d{1,4}\)?){2,7}(?![\w/]|[.,]\d)")
_STRETCH = regex.compile(r"(?<![\w/])[+(]{0,2}\d[\d .\-/()]{5,34}\d(?!\w)")
_DECIMALS = regex.compile(r"[.,]\d")  # after figures, which are then quantities: a table is full of them
_FEWEST, _MOST, _EXTENSION = 7, 17, 12  # digits of a telephone number; characters of "ext. 1234"
_LONG_ENOUGH = regex.compile(r"(?:\d[ .\-/()]{0,3}){7}")


def find_contacts(text: str, code: str) -> Iterator[Mention]:
    """Yield what somebody could be reached under, as it is written.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language, whose countries' telephone numbers are known.
    """
    if "@" in text:
        yield from matches(text, (_MAIL, _AT))
    if "#" in text:  # a hashtag names a mood more often than a person
        yield from matches(text, (_HASH,), REVIEW)
    if "_" in text:
        yield from matches(text, (_UNDERSCORED,))
        for found in _OPEN_ENDED.finditer(text):
            if not zipf(found.group().rstrip("_"), code):
                yield Mention(found.start(), found.end(), REPLACE, HANDLE, "grammar")
    if "." in text or "/" in text:
        yield from matches(text, (_WEB, _DOTTED_DIGITS))
        yield from _domains(text, code)
    digits = _DIGIT.search(text)
    with_digits = list(matches(text, (_WITH_DIGITS,))) if digits else []
    yield from with_digits
    yield from find_handles(text, code, bool(with_digits) or "_" in text)
    if ":" in text:
        yield from matches(text, (_CARD_OF_MACHINE,))
    if ":" in text or digits:
        yield from _machines(text)
    if _LONG_ENOUGH.search(text):
        yield from _phones(text, code)


@cache
def _suffixes() -> TLDExtract:
    """The public suffix list that ships inside tldextract, which is told never to look for a newer one."""
    from tldextract import TLDExtract

    return TLDExtract(cache_dir=None, suffix_list_urls=(), fallback_to_snapshot=True, include_psl_private_domains=False)


def _domains(text: str, code: str) -> Iterator[Mention]:
    for found in _DOMAIN.finditer(text):
        top, names = found["top"], found["name"].split(".")[:-1]
        if top not in _USUAL and not _suffixes()(found["name"]).suffix:
            continue
        plain = len(names) == 1 and names[0].isalpha() and not found["path"]
        if plain and zipf(top, code) >= _ORDINARY and zipf(names[0], code) >= _ORDINARY:
            continue
        yield Mention(found.start(), found.end(), REPLACE, CONTACT, "grammar")


def _machines(text: str) -> Iterator[Mention]:
    """IP addresses, which a clock time or a version number is not."""
    for found in _MACHINE.finditer(text):
        try:
            ip_address(found.group())
        except ValueError:
            continue
        if len(found.group()) >= 7:
            yield Mention(found.start(), found.end(), REPLACE, CODE, "grammar")


def _phones(text: str, code: str) -> Iterator[Mention]:
    grouped = [found.span() for found in _GROUPS.finditer(text) if _dialled(found.group())]
    yield from (Mention(start, end, REPLACE, CONTACT, "grammar") for start, end in grouped)
    for stretch in _STRETCH.finditer(text):
        at = bisect_right(grouped, stretch.start(), key=lambda span: span[0]) - 1
        told = (at >= 0 and stretch.end() <= grouped[at][1]) or _DECIMALS.match(text, stretch.end())
        if not told and sum(c.isdigit() for c in stretch.group()) <= _MOST and _dialled(stretch.group()):
            yield from _numbers_in(text, *stretch.span(), code)


def _dialled(figures: str) -> bool:
    """Whether figures are as many as a telephone number has, and no date."""
    return sum(c.isdigit() for c in figures) >= _FEWEST and not DATED.fullmatch(figures.strip())


def _numbers_in(text: str, start: int, end: int, code: str) -> Iterator[Mention]:
    """What the countries of the language could dial in a stretch of figures, until all of it is told."""
    from phonenumbers import Leniency, PhoneNumberMatcher

    low, high = max(0, start - 1), end + _EXTENSION
    for region in language_for(code).phone_regions:
        for match in PhoneNumberMatcher(text[low:high], region, leniency=Leniency.POSSIBLE):
            if _dialled(match.raw_string):
                yield Mention(low + match.start, low + match.end, REPLACE, CONTACT, "grammar")
                if low + match.start <= start and low + match.end >= end:
                    return
