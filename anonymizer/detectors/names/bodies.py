"""Names of institutions as documents write them: "Office for X and Y", “Xenia” movement, a name and its translation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

import regex

from ...dictionary import has_dictionary, is_plain, is_word
from ...mentions import OCCUPATION, ORGANISATION, PERSON, PLACE, REPLACE, WORD, Mention
from ..people.demographic_words.lookup import kind_of
from ..words import words_of

_NAMED = frozenset({ORGANISATION, PLACE, PERSON, WORD})
_TRANSLATED_TOO = _NAMED | {OCCUPATION}  # "Federal Minister (Bundesminister)"
CAPITALS = r"\p{Lu}[\p{L}'’-]*+(?: \p{Lu}[\p{L}'’-]*+){0,4}"
_HEADS = (
    r"(?:Office|Ministry|Department|Institute|Board|Council|Commission|Committee|Directorate|Inspectorate|Association|Union|Agency"
    r"|Fund|Bureau|Authority|Federation|Society|Faculty|Centre|Center|Service|Foundation|Administration|Chamber|Academy|School|College"
    r"|Hospital|Court|Tribunal|Registry|Party|Trust|Company|Home|Campaign|Alliance|League)"
)
_KINDS = (
    r"(?:movement|party|group|organi[sz]ation|association|society|newspaper|magazine|weekly|daily|journal|programme|campaign|network"
    r"|festival|club|band|choir|company|firm|foundation|charity|project|league|team|hotel|school|hospital|centre|church)s?"
)
_WORKS = (
    r"(?:articles?|books?|leaflets?|brochures?|pamphlets?|films?|documentar(?:y|ies)|programmes?|songs?|poems?|plays?|novels?|broadcasts?|editorials?"
    r"|columns?|magazines?|newspapers?|weekly|daily|websites?|posters?|banners?|albums?|series|exhibitions?|lectures?|thesis)"
)
_FORMS = (
    # "Office for Widows and Orphans"; two names without a head stay two
    rf"(?:{CAPITALS} )?{_HEADS} (?:of|for|on) (?!\p{{L}}+day\b)(?:the )?{CAPITALS}(?:, {CAPITALS}){{0,4}},? and (?:the )?{CAPITALS}",
    # "Society for the Protection of Larks and Ferrets"
    rf"(?:{CAPITALS} )?{_HEADS} (?:of|for|on|against) (?:the )?{CAPITALS} (?:of|for|against|from|in) (?:the )?{CAPITALS}(?:,? and (?:of |the )*(?P<field>\p{{Lu}}\p{{L}}+)(?: {CAPITALS})?)+",
    # "the Federal Minister for Roads and Bridges"
    rf"(?:{CAPITALS} )?(?:Minister|Secretary|Commissioner|Ombudsman|Director|Delegate|Rapporteur|Prosecutor) (?:for|of) (?:the )?{CAPITALS}(?:(?:,|,? and) (?P<field>\p{{Lu}}\p{{L}}+)(?: {CAPITALS})?)*",
    # "the Quarton Labour and Pensions Office"; of "Anna and Quarton Council" one is somebody
    rf"(?:{CAPITALS} )?(?<field>\p{{Lu}}\p{{L}}+) and (?<field>\p{{Lu}}\p{{L}}+) (?:(?<field>\p{{Lu}}\p{{L}}+) )?{_HEADS}\b",
    rf"{_HEADS} [Nn]o\.? ?\d+ of {CAPITALS}",
    # "the Quarton and Larkfield Hospitals"
    rf"{CAPITALS} and {CAPITALS} (?:Hospitals|Courts|Schools|Universities|Colleges|Councils|Banks|Prisons|Prosecutors|Offices)\b",
    # "the 12th Infantry Brigade Commander's office"
    r"(?:\d{1,3}(?:st|nd|rd|th) )?(?!The )(?:\p{Lu}[\p{L}-]+ ){1,4}(?P<post>\p{Lu}[\p{L}-]+)['’]s? (?:[Oo]ffice|[Hh]eadquarters|[Cc]hambers|[Rr]egistry)\b",
    r"\d{1,3}(?:st|nd|rd|th) (?:\p{Lu}[\p{L}-]+ ){0,3}(?:Division|Brigade|Regiment|Battalion|Corps|Squadron|Fleet|Platoon)\b",
    rf"{CAPITALS} (?:Court|Tribunal)s? of First[- ][Ii]nstance",
    rf"(?<=\b[Tt]he ){CAPITALS} (?:court|tribunal|board|bank|police|municipality|prosecutor|gendarmerie|registry|prison)(?![\p{{L}}-])",
    rf"[“\"‘«]{CAPITALS}[”\"’»] {_KINDS}(?!\p{{L}})",
    rf"(?<=\b(?i:{_KINDS}) )[“\"‘«]{CAPITALS}[”\"’»]",
    r"(?<=\b(?:known as|trading as|under the name|in the name|by the name of|named|called) (?:the |an? |of )?)"
    r"[“\"«]\p{Lu}[^“”\"«»\n]{2,60}[”\"»]",
    # an article, a leaflet or a film by its title
    rf"(?<=\b{_WORKS}(?:,? (?:was |were )?(?:entitled|titled|called|headed|named))? )[“\"«]\p{{Lu}}[^“”\"«»\n]{{2,160}}[”\"»]",
    r"(?<=\b(?:entitled|titled|headed) )[“\"«]\p{Lu}[^“”\"«»\n]{2,160}[”\"»]",
)
# "the silver miners' trade union"
_UNION = regex.compile(
    r"(?<=\b(?:[Tt]he|[Aa]|[Tt]heir) (?:\p{Ll}[\p{L}-]+ ){0,3})(?:(?!the\b|a\b|their\b)\p{Ll}[\p{L}-]+ ){0,3}\p{Ll}{3,}s['’] (?:trade |labour )?"
    r"(?:union|association|federation|league|cooperative)\b"
)
# "the regional pension office", "the assize court"
_UNNAMED = regex.compile(
    r"\b(?:[Tt]he )?(?:national|regional|municipal|provincial|district|county|federal|cantonal|assize|military|labour|employment|juvenile|prison|social|pensions?|health|tax"
    r"|customs|land|housing|disciplinary|professional|university)(?: \p{Ll}[\p{L}-]*(?<!\b(?:of|and|in|to|by|for|with|the|at|on|or)))?"
    r" (?:courts?|tribunals?|funds?|boards?|offices?|commissions?|committees?|councils?|inspectorates?|directorates?|registr(?:y|ies)|bureaus?|chambers?"
    r"|departments?|hospitals?|schools?|institutes?)\b"
)
_TRANSLATED = regex.compile(r" [(\[](?P<words>[^()\[\]\n]{3,160})[)\]]")
_ABBREVIATED = regex.compile(
    r" \((?:the )?[“\"‘«]?(?P<letters>\p{Lu}[\p{Lu}\d]{1,6}(?:[-/]\p{Lu}{1,3})?|\p{Lu}\p{L}?\p{Lu}\p{L}?)[”\"’»]?\)"
)
# the other way round: "the KRV-P (People's Front of Ruvia)"
_LETTERS = regex.compile(r"\p{Lu}[\p{Lu}\d]{1,6}(?:[-/]\p{Lu}{1,3})?")
_SPELLED = regex.compile(
    r" [(\[](?:the )?[“\"‘«]?(?P<words>\p{Lu}[\p{L}'’-]+(?:(?: (?:of|for|the|and|in|on))* \p{Lu}[\p{L}'’-]+)+)[”\"’»]?[)\]]"
)
_REST = regex.compile(
    r"(?:-\p{Ll}+)?(?:['’]s?(?: (?:office|chambers|headquarters|registry|department)\b)?)?(?: (?:command|headquarters|registry|barracks)\b)?(?: [Nn]o\.? ?\d+)?"
)
# what companies are by law (ISO 20275, entity legal forms)
_COMPANY = regex.compile(
    r",? (?:plc|p\.l\.c\.|Ltd\b\.?|Limited|LLP|LLC|Inc\b\.?|Corp\b\.?|GmbH(?: & Co\. KG)?|AG|KG|S\.A\b\.?(?:R\.L\.)?|S\.?p\.?A\b\.?|S\.?r\.?l\b\.?|SARL|s\.r\.o\.|a\.s\.|A\.Ş\."
    r"|d\.o\.o\.|sp\. z o\.o\.|B\.V\.|N\.V\.|Oyj?|ApS|A/S|ASA|Kft\b\.?|Zrt\b\.?|OOO|EOOD)(?![\p{L}\d]| ?\d)"
)
# a part of a body before its name: "the missing persons branch of the Quarton Security Directorate"
_PART = regex.compile(
    r"\b(?:(?:(?!(?:the|an?|by|to|in|at|of|for|with|from|on|and|or|his|her|its|their|our|my|that|which|was|is)\b)\p{Ll}[\p{L}-]*|\d{1,2}(?:st|nd|rd|th)) ){0,3}(?:[Bb]ranch|[Dd]epartment|[Dd]ivision|[Ss]ection|[Uu]nit|[Oo]ffice|[Rr]egistry|[Ff]aculty|[Bb]ureau|[Ss]quad|[Cc]hamber"
    r"|[Hh]eadquarters|[Ss]ecretariat|[Ww]ing) of (?:the )?$"
)
_AREA = regex.compile(
    r" (?:district|province|county|village|municipality|prefecture|governorate|canton)\b(?: of(?= \p{Lu}))?"
)


def find_bodies(text: str, code: str, paper: bool = False) -> Iterator[Mention]:
    """Yield names of organisations that hold "and", quotation marks or a head in small letters; in English only.

    Parameters
    ----------
    text : str
        One turn with capitals.
    code : str
        Its language.
    paper : bool
        It is a court's paper, where "the regional pension office" is a particular one.
    """
    unions = _UNION.finditer(text) if code == "en" and ("s' " in text or "s’ " in text) else ()
    for found in (*unions, *(_UNNAMED.finditer(text) if paper else ())):
        yield Mention(found.start(), found.end(), REPLACE, ORGANISATION, "gazetteer")
    for pattern in _patterns() if code == "en" else ():
        for found in pattern.finditer(text):
            parts = found.capturesdict()
            plain = all(is_plain(word, code) for word in parts.get("field", ()))
            if plain and all(_is_post(word, code) for word in parts.get("post", ())):
                yield Mention(found.start(), found.end(), REPLACE, ORGANISATION, "gazetteer")


def _is_post(word: str, code: str) -> bool:
    return word in ("Attorney", "General", "Ombudsman", "Chief") or kind_of(word, code)[0] == OCCUPATION


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
        yield whole(text, mention)
        if mention.category not in _TRANSLATED_TOO or text[mention.end : mention.end + 2] not in (" (", " ["):
            continue
        if short := _ABBREVIATED.match(text, mention.end):
            if short["letters"][0] in {word.text[0].upper() for word in words_of(text[mention.start : mention.end])}:
                yield replace(mention, start=short.start("letters"), end=short.end("letters"), entity="")
        elif (spelled := _SPELLED.match(text, mention.end)) and _LETTERS.fullmatch(text, mention.start, mention.end):
            yield replace(mention, tier=REPLACE, category=ORGANISATION)
            yield Mention(*spelled.span("words"), REPLACE, ORGANISATION, "gazetteer")
        elif (other := _TRANSLATED.match(text, mention.end)) and _is_foreign(other["words"], code):
            yield Mention(*other.span("words"), mention.tier, ORGANISATION, "gazetteer")


def whole(text: str, mention: Mention) -> Mention:
    """A name of several words with its genitive, and with the kind of area that it is."""
    if mention.category in _NAMED and (company := _COMPANY.match(text, mention.end)):
        return replace(mention, end=company.end(), category=ORGANISATION)
    if mention.category in (ORGANISATION, WORD) and " " in text[mention.start : mention.end]:
        part = (
            _PART.search(text, max(0, mention.start - 60), mention.start) if mention.category == ORGANISATION else None
        )
        mention = replace(mention, start=part.start()) if part else mention
        rest = _REST.match(text, mention.end)
    else:
        rest = _AREA.match(text, mention.end) if mention.category == PLACE else None
    return replace(mention, end=rest.end()) if rest else mention


def _is_foreign(text: str, code: str) -> bool:
    """Whether most words of a bracket are not the language's own."""
    words = [word for word in words_of(text) if len(word.text) > 3]
    unknown = sum(not is_word(word.text, code) for word in words)
    return has_dictionary(code) and bool(words) and unknown * 2 >= len(words)
