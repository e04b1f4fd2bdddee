"""E-mail addresses and file numbers that are dictated with commas and asides, and figures that are said once more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

import regex

from ...languages import language_for
from ...languages.language import words
from ...mentions import CODE, CONTACT, HANDLE, REPLACE, Mention
from ...numbers import LARGE, number_forms, number_words
from ...patterns import alternatives
from .codes import NUMBERED
from .spoken import BARS, JOINTS, TOP

_TOKEN = regex.compile(r"[^\s,]+")
_CLAUSE = regex.compile(r"[.!?;:\n\"“„«](?= |$|\p{L})", regex.REVERSE)
_MOST = 16  # parts of an address
# what is said of the part before or after it: "with a k", "all one word"
_ASIDES = frozenset(
    words(
        "with a an as in for like capital small all one word together un une ein einem een una ένα avec comme majuscule mit wie groß klein zusammen met als hoofdletter"
        " con come maiuscola minuscola como mayúscula minúscula todo junto με όπως κεφαλαίο su kaip didžioji mažoji"
    )
)
# what announces an address; also whatever ends in "'s"
_INTRODUCING = frozenset(
    words(
        "is was to on use mail email e-mail address em um eh well yeah so est c'est à sur adresse euh ist lautet unter äh naar op"
        " adres è alla indirizzo es correo al είναι στο μέιλ yra paštas adresas į"
    )
)
_LOW = ("bajo", "bas", "basso", "κάτω", "laag", "liggend", "plus")
_SAID_AGAIN = 8  # figures
_FEWEST = 3  # parts of a file's number; with two, things are counted
_ENDS = ("nummer", "number", "numero", "número", "numéro", "zeichen", "αριθμός", "numeris")
_FILES = frozenset(words("file case dossier akte zaak fascicolo sumario expediente υπόθεση byla plate"))


def find_dictated(text: str, code: str, said: frozenset[str]) -> Iterator[Mention]:
    """Yield e-mail addresses from their first part to the last, and numbers of files after what says that they are such.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    said : frozenset of str
        Its words in lower case.
    """
    if any(word.endswith(_ENDS) for word in said) or said & _FILES:
        for found in _announced(code).finditer(text):
            if len(_TOKEN.findall(found["number"])) >= _FEWEST:
                yield Mention(*found.span("number"), REPLACE, CODE, "grammar")
    if not said & {*language_for(code).at, *_HOST_SIGNS}:
        return
    for found in _host(code).finditer(text):
        start = _first_part(text, found.start(), code)
        if start < found.start():
            yield Mention(start, found.end(), REPLACE, CONTACT, "grammar")


_HOST_SIGNS = ("ät", "arobase", "arroba", "chiocciola", "apenstaartje", "παπάκι", "eta")


@cache
def _announced(code: str) -> regex.Pattern[str]:
    """A file's number in words, letters and figures: "case number eleven K four four stroke nineteen"."""
    part = rf"(?:(?i:{number_words(code)}|{LARGE}(?!\p{{L}})|{alternatives((*JOINTS, *BARS))}(?!\p{{L}}))|\d+|\p{{Lu}}\p{{L}}?(?!\p{{L}}))"
    return regex.compile(
        rf"(?<!\p{{L}})(?i:(?:{NUMBERED}|\p{{L}}*{alternatives(_ENDS)})(?: (?:number|no\.?|nummer|numéro|numero|número|αριθμός|numeris))?"
        rf"(?: (?:is|was|ist|war|lautet|est|était|è|era|es|ήταν|είναι|yra|buvo))?:?) (?P<number>{part}(?:[ ,]{{1,2}}{part})+)"
    )


@cache
def _host(code: str) -> regex.Pattern[str]:
    """The sign and what follows it: ", at tarmail dot co dot uk"."""
    language = language_for(code)
    at, dot = alternatives({*language.at, *_HOST_SIGNS}), alternatives((*language.dot, "dash", "hyphen", "tiret"))
    part = r"[\p{L}\d_-]++"
    return regex.compile(
        rf"(?<=[\p{{L}}\d])[ ,]{{1,3}}(?<![\p{{L}}]){at}[ ,]{{1,3}}{part}(?:(?:[ ,]{{1,3}}{dot}[ ,]{{1,3}}|\.){part}){{0,4}}"
        rf"(?:[ ,]{{1,3}}{dot}[ ,]{{1,3}}|\.){TOP}(?![\p{{L}}\d])",
        regex.IGNORECASE,
    )


def _first_part(text: str, end: int, code: str) -> int:
    """Where an address begins whose parts end there, going back as long as each is one."""
    opening = _CLAUSE.search(text, 0, end)
    parts = [*_TOKEN.finditer(text, opening.end() if opening else 0, end)][-_MOST:]
    first, following, comma = end, "link", False
    for token in reversed(parts):
        part = token.group().lower()
        kind = _kind(part, code)
        if part in _INTRODUCING or part.endswith(("'s", "’s")):
            break
        if kind == "word" and following not in ("link", "number", "aside") and not comma:
            break
        first, following = token.start(), kind
        comma = text[max(0, first - 2) : first].startswith(",")
    return first


@cache
def _kind(part: str, code: str) -> str:
    if part in _ASIDES:
        return "aside"
    if part in _links(code):
        return "link"
    if part.isdigit() or part in number_forms(code):
        return "number"
    return "letter" if len(part) == 1 else "word"


@cache
def _links(code: str) -> frozenset[str]:
    return frozenset(word for phrase in (*language_for(code).dot, *JOINTS, *_LOW) for word in phrase.split())


def said_again(text: str, code: str, found: Iterable[Mention]) -> Iterator[Mention]:
    """Yield the last figures of a number or a name on a service, said once more after it: "zora88, eight eight"."""
    forms = number_forms(code)
    for mention in found:
        if mention.category not in (CODE, CONTACT, HANDLE):
            continue
        figures = "".join(letter for letter in text[mention.start : mention.end] if letter.isdigit())
        again, end = "", 0
        for token in _TOKEN.finditer(text, mention.end, mention.end + 60) if figures else ():
            part = token.group().lower().strip(".?!")
            again += part if part.isdigit() else str(forms.get(part, ""))
            if not again or len(again) > _SAID_AGAIN or (not part.isdigit() and part not in forms):
                break
            if figures.endswith(again) and len(again) > 1:
                end = token.start() + len(part)
        if end:
            yield Mention(mention.end, end, REPLACE, CODE, "grammar")
