"""Identifiers that have a grammar: contacts, codes, dates, ages, money, addresses, as written and as spoken."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from ..languages import Language, language_for
from ..mentions import AGE, CODE, CONTACT, DATE, HANDLE, MONEY, PERSON, PLACE, REPLACE, Mention
from ..numbers import OCR_DIGIT, number, number_words

_WEB = r"(?:com|org|net|info|edu|gov|io|eu|uk|ie|au|be|fr|de|nl|it|es|gr|lt|example|test|invalid)"
_SIMPLE: tuple[tuple[str, str], ...] = (
    (CONTACT, r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    (CONTACT, r"(?:https?://|www\.)[^\s<>\"')\]]+"),
    (CONTACT, rf"(?<![\w@.])(?:[a-z0-9-]+\.)+{_WEB}\b(?:/[^\s<>\"')\]]*)?"),
    (HANDLE, r"(?<![\w@.])[@#](?=\w*\p{L})[\w.-]*\w"),
    # underscores never occur in speech: whatever holds one is a name on some service
    (HANDLE, r"(?<!\w)_*(?:\p{L}|\d)+(?:[_]+(?:\p{L}|\d)+)+_*(?!\w)"),
    (
        HANDLE,
        r"(?<![\w.])(?=[\p{L}\d]*\p{Ll}\d|[\p{L}\d]*\d\p{L})(?!\d+(?:st|nd|rd|th|s|am|pm|km|m|cm|kg|g|h|p|er|ère|e|ème|º|ª|o|a|ος|η|ο)\b)"
        r"(?![lI]\d{1,3}s?\b)(?!\d[lIO]+\b)[\p{L}\d]{3,}(?!\w)",
    ),
    (CODE, r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b"),
    (CODE, r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b"),
    (CODE, r"\b(?:(?:\p{Lu}{1,5}|\d{1,6})[-/.]){1,4}\d{2,}(?:[-/.]?[\p{Lu}\d]+)*\b"),
    (CODE, r"\b\d{2,}[-/.]\p{L}{1,3}[-/.]\d{2,}\b"),
    (CODE, r"\b\p{Lu}{1,5} ?\d{4,}(?:[-/.]?[\p{Lu}\d]+)*\b|\b\d{7,}\b"),
    (CONTACT, r"(?<![\w/])(?:\+|00)?\(?\d{2,4}\)?(?:[ .\-/]\d{2,4}){2,5}(?!\w)"),
)
_CURRENCY = r"(?:£|\$|€|USD|GBP|EUR|pounds?|quid|dollars?|euros?|eur|pence|p|francs?|livres?|pond|sterline|sterlin[ae]|libras?|λίρες|ευρώ|eurų|eurai|eurus|litų|grand|k)"
# hundreds and thousands as they are said, alone or grown together with the number before them
_LARGE = (
    r"(?:(?:due|tre)?(?:mille|mila)\p{L}*|tūkstan\p{L}+|šimt\p{L}+|χιλι[άα]\p{L}+|δισχίλια|(?:twee|drie)?duizend\p{L}*"
    r"|(?:zwei)?tausend\p{L}*|mil|thousand|hundred|cents?|honderd)"
)
_AMOUNT = r"\d[\d.,]*(?: ?(?:million|thousand|hundred|mille|mila|duizend|tausend|k))?"


@cache
def _patterns(code: str) -> tuple[tuple[str, regex.Pattern[str]], ...]:
    language = language_for(code)
    rows = [(kind, regex.compile(pattern)) for kind, pattern in _SIMPLE]
    for kind, pattern, flags in (
        *_dates(code),
        *_said_dates(language),
        *_money(code),
        *_spoken(language),
        *_addresses(language),
    ):
        rows.append((kind, regex.compile(pattern, flags=flags)))
    for pattern in language.ages:
        rows.append((AGE, regex.compile(pattern.replace("{n}", number(code)), flags=regex.IGNORECASE)))
    return tuple(rows)


def _dates(code: str) -> Iterator[tuple[str, str, int]]:
    months, year = "|".join(_month_names(code)), rf"(?:(?:1[6-9]|2[01])\d\d|[lI1][6-9]{OCR_DIGIT}{{2}})(?!\w)"
    day = rf"\b(?:{OCR_DIGIT}{{1,2}})(?:st|nd|rd|th|er|\.|º|η|ης|-oji|-ąją|-osios|-os)?"
    joins = r"(?: +(?:of|de|del|di|des)(?: the)?)?[ ,]*"
    flags = regex.IGNORECASE
    # a month alone ("in March") tells no one apart; with a day or a year it does
    yield DATE, rf"{day}{joins}\s*\b(?:{months})\b\.?(?:[ ,]*(?:de |del )?{year})?", flags
    yield DATE, rf"\b(?:{months})\b\.?,? +{OCR_DIGIT}{{1,2}}(?:st|nd|rd|th)?\b(?:,? *{year})?", flags
    yield DATE, rf"\b(?:{months})\b\.?,?(?: (?:of|de|del))? *{year}", flags
    yield (
        DATE,
        rf"(?:{year} m\.|{year}(?:-ųjų|-aisiais|-ais)?(?: metų| metais| metų)?) (?:{months})(?: {OCR_DIGIT}{{1,2}}(?: d\.| d| dieną|-ąją)?)?",
        flags,
    )
    yield DATE, rf"\b{OCR_DIGIT}{{1,2}} ?[./-] ?{OCR_DIGIT}{{1,2}} ?[./-] ?(?:\d{{4}}|\d{{2}})\b", 0
    yield DATE, r"\b\d{4}-\d{2}-\d{2}\b", 0
    yield DATE, rf"(?<![\d£$€.,/-])\b{year}(?:(?:['’]?s)\b)?(?![.,]?\d)", 0
    yield DATE, r"(?<!\w)['’]\d\ds?(?!\w)", 0
    ordinal = (
        r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)"
    )
    if code == "en":
        yield DATE, rf"\b(?:spring|summer|autumn|winter)(?: of)?,? {year}", flags
        yield DATE, rf"\b(?:the )?\d{{1,2}}(?:st|nd|rd|th) of (?:the )?{ordinal}\b,?(?: *{year})?", flags
        spoken = r"(?:nineteen|twenty)[ -](?:hundred|oh|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
        yield DATE, rf"\b{spoken}\b(?! (?:years|people|pounds|euros|miles|minutes|times|days|or|quid|of))", flags
        yield (
            DATE,
            r"\btwo thousand(?: and)? (?:\w+teen|ten|eleven|twelve|twenty(?:[ -]\w+)?|one|two|three|four|five|six|seven|eight|nine)\b",
            flags,
        )
        yield (
            DATE,
            rf"\b(?:the )?(?:{ordinal}|twent(?:y|ieth)(?:[ -]{ordinal})?|thirt(?:y[ -]first|ieth)|\w+teenth) of (?:{months})\b(?:,? *(?:{year}|{spoken}))?",
            flags,
        )


def _said_dates(language: Language) -> Iterator[tuple[str, str, int]]:
    """A day and a month in words, with what may be a year in words around them."""
    said = (
        rf"(?:{number_words(language.code)}|{_LARGE}{'|' + language.ordinals if language.ordinals else ''})(?!\p{{L}})"
    )
    months = "|".join(_month_names(language.code))
    links = r"(?:[ ,]+(?:de |di |del |of |the |von |του |and |et |e |metų |m\. )*)"
    year = rf"(?:{links}(?:{said}|\d{{4}}))"
    day = rf"(?<!\p{{L}})(?:{said}{links}){{1,3}}(?:{months})(?!\p{{L}}){year}{{0,5}}"
    yield DATE, day, regex.IGNORECASE
    yield (
        DATE,
        rf"(?<!\p{{L}})(?:{said}{links}){{0,5}}(?:{months}) {said}(?: {said}){{0,2}}(?:{links}\d{{4}})?",
        regex.IGNORECASE,
    )


@cache
def _month_names(code: str) -> tuple[str, ...]:
    from babel.dates import get_month_names

    forms = {
        name.rstrip(".").lower()
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for name in get_month_names(width, context, code).values()
        if not name[:1].isdigit()
    }
    # "mar" and "may" abbreviate in print, and are words in speech; keep abbreviations of at least three letters
    return tuple(sorted((regex.escape(form) for form in forms if len(form) > 2), key=len, reverse=True))


def _money(code: str) -> Iterator[tuple[str, str, int]]:
    yield MONEY, rf"[£$€] ?{_AMOUNT}", regex.IGNORECASE
    yield MONEY, rf"\b{_AMOUNT} ?{_CURRENCY}(?!\w)", regex.IGNORECASE
    counted = (
        rf"{number_words(code)}(?:[ -](?:and |hundred |thousand )*{number_words(code)})*(?:[ -](?:hundred|thousand))*"
    )
    yield (
        MONEY,
        rf"\b{counted} (?:pounds|quid|dollars|euros?|eur|livres|pond|sterline|ευρώ|eurų|eurai|eurus|euro)\b",
        regex.IGNORECASE,
    )


def _spoken(language: Language) -> Iterator[tuple[str, str, int]]:
    """What people say aloud: addresses with "at" and "dot", numbers digit by digit, names letter by letter."""
    flags = regex.IGNORECASE
    joints = (*language.dot, "underscore", "dash", "hyphen", "tiret")
    either = {"at": _alternatives(language.at), "dot": _alternatives(joints)}
    part = r"[\p{L}\d_-]+"
    spoken_part = rf"{part}(?:(?: {either['dot']} |\.){part})*"
    yield (
        CONTACT,
        rf"\b{spoken_part} {either['at']} (?!the ){part}(?: {either['dot']} |\.)(?:{part} {either['dot']} )*{_WEB}\b",
        flags,
    )
    repeated = rf"(?:{_alternatives(language.repeats)} )?" if language.repeats else ""
    digit = rf"(?:{repeated}{number_words(language.code)}(?: {_LARGE}(?!\p{{L}}))?|\d+)"
    parted = r"(?:[ ,.…-]+|,? (?:et|y|en|und|e|και|ir|and|then|puis|dan|poi|ensuite) )"
    yield CONTACT, rf"\b{digit}(?:{parted}{digit}){{4,}}", flags
    # letters and numbers said in turn, as number plates and identity cards are
    letter = r"(?-i:\p{Lu})(?!\p{L})"
    either_one = rf"(?:{digit}|{letter})"
    yield CODE, rf"(?<!\p{{L}})(?:{either_one}{parted})*{letter}{parted}{digit}(?:{parted}{either_one}){{2,}}", flags
    yield CODE, rf"(?<!\p{{L}})(?:{digit}{parted}){{1,}}(?:{letter}{parted}){{2,}}{digit}", flags
    link = _alternatives(language.letter_links)
    yield PERSON, r"(?<![\p{L}\d'’])\p{L}(?:(?:-|–|\.|, ?| - |\.\.\. ?|… ?)\p{L}){2,}(?![\p{L}\d])", 0
    yield (
        PERSON,
        rf"(?<![\p{{L}}\d'’])\p{{L}},? {link} \p{{L}}+(?:[ ,.;]+(?:(?:and|then|et|en|e|y|και|ir) )?(?:\p{{L}},? {link} \p{{L}}+|\p{{L}}(?![\p{{L}}'’]))){{1,}}",
        flags,
    )
    yield PERSON, r"(?<![\p{L}\d'’])(?:\p{L} ){3,}\p{L}(?![\p{L}\d'’])", 0
    if language.letter_names:
        name = rf"(?:{_alternatives(language.letter_names)})(?!\p{{L}})"
        yield PERSON, rf"(?<!\p{{L}}){name}(?:[ ,.\n]+{name}){{2,}}", flags
    double = _alternatives(language.repeats)
    if language.repeats:
        yield (
            PERSON,
            rf"(?<![\p{{L}}\d'’])(?:(?:{double} )?\p{{L}}[ ,.-]+){{3,}}(?:{double} )?\p{{L}}(?![\p{{L}}\d'’])",
            flags,
        )


def _addresses(language: Language) -> Iterator[tuple[str, str, int]]:
    name, house = r"\p{Lu}[\p{L}'’-]*", r"\d+[A-Za-z]?(?:[/-]\d+)?"
    if language.streets_after:
        word = rf"(?:{'|'.join(regex.escape(w) + '|' + regex.escape(w.title()) + '|' + regex.escape(w.upper()) for w in language.streets_after)})"
        yield PLACE, rf"\b{house},? (?:{name} ){{1,4}}{word}\b\.?", 0
        if language.code in ("nl", "de"):
            glued = "|".join(language.streets_after)
            yield PLACE, rf"\b{name}(?:{glued})(?: {house})?\b", 0
        elif language.code == "lt":
            yield PLACE, rf"\b{name} (?:{'|'.join(w for w in language.streets_after if len(w) > 2)})\b(?: {house})?", 0
        else:
            capital = "|".join(regex.escape(w.title()) for w in language.streets_after)
            yield PLACE, rf"\b(?:(?:Mc|Mac|O['’])?{name} ){{1,3}}(?:{capital})\b", 0
    if language.streets_before:
        words = "|".join(f"{w}|{w.title()}" for w in language.streets_before)
        inner = r"(?:d[eiu]s?|del|della|dello|dell['’]|dei|des|l['’]|la|le|les|los|las|el|της|του|των)"
        yield PLACE, rf"\b(?:{house},? )?(?:{words}) (?:{inner} ?)*{name}(?: (?:{inner} ?)*{name})*(?:,? {house})?\b", 0


def _alternatives(words: tuple[str, ...]) -> str:
    return rf"(?:{'|'.join(regex.escape(word) for word in words)})"


def find_grammar(text: str, code: str) -> Iterator[Mention]:
    """Every stretch that has the form of an identifier.

    Parameters
    ----------
    text : str
        One turn, any case.
    code : str
        Its language, ISO 639-1.

    Yields
    ------
    Mention
        Tier "replace"; they may overlap.
    """
    for category, pattern in _patterns(code):
        for found in pattern.finditer(text):
            if found.end() > found.start():
                yield Mention(found.start(), found.end(), REPLACE, category, "grammar")
    yield from _phones(text, code)


def _phones(text: str, code: str) -> Iterator[Mention]:
    if sum(c.isdigit() for c in text) < 7:  # loading the number plans costs more than most turns need
        return
    from phonenumbers import Leniency, PhoneNumberMatcher

    for region in language_for(code).phone_regions:
        for found in PhoneNumberMatcher(text, region, leniency=Leniency.POSSIBLE):
            if sum(c.isdigit() for c in found.raw_string) >= 7:
                yield Mention(found.start, found.end, REPLACE, CONTACT, "grammar")
