"""Numbers that an office gave to a person, a case, a car or an account, and the codes of post offices."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module

import regex

from ...languages.language import words
from ...lexicon import zipf
from ...mentions import CODE, REPLACE, Mention
from ...patterns import alternatives
from ..forms import DATED, Form, form, matches

_DIGIT = regex.compile(r"\d")


def _digits(count: int) -> str:
    return rf"\d(?:[ .\-/]?\d){{{count - 1}}}"


# By language: shapes of national identity numbers, and the module of python-stdnum that checks their digits.
_NATIONAL: dict[str, tuple[tuple[str, str], ...]] = {
    "en": ((_digits(10), "gb.nhs"), (r"\d{7}[A-W][A-IW]?", "ie.pps"), (_digits(9), "us.ssn"), (_digits(9), "au.tfn")),
    "fr": ((r"[12](?:[ .]?\d){5}[ .]?[\dABab]\d?(?:[ .]?\d){6,9}", "fr.nir"), (_digits(11), "be.nn"), (_digits(13), "ch.ssn")),
    "de": ((_digits(11), "de.idnr"), (_digits(10), "at.vnr"), (_digits(13), "ch.ssn")),
    "nl": ((_digits(9), "nl.bsn"), (_digits(11), "be.nn")),
    "it": ((r"[A-Za-z]{3} ?[A-Za-z]{3} ?\d\d ?[A-Za-z]\d\d ?[A-Za-z]\d{3} ?[A-Za-z]", "it.codicefiscale"),),
    "es": ((r"\d(?:\.?\d){7}[ -]?[A-Za-z]", "es.dni"), (r"[XYZxyz][ -]?\d{7}[ -]?[A-Za-z]", "es.nie")),
    "el": ((_digits(11), "gr.amka"), (_digits(9), "gr.vat")),
    "lt": ((_digits(11), "lt.asmens"),),
}  # fmt: skip
_CARD = (_digits(13)[:-1] + ",18}", "luhn")
_IBAN = (r"[A-Za-z]{2}\d\d(?:[ -]?[A-Za-z\d]){11,30}", "iban")

_COURT = form(CODE, r"\b\d{1,4} \p{Lu}\p{L}{0,4} \d{1,6}/\d\d\b")  # a German court's: "112 Js 345/19"
_SHAPES: tuple[Form, ...] = (
    form(CODE, r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b"),
    form(CODE, r"\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]\b"),
    # a file number: "LV-2231/14", "2013/4471"; a clock time, a price and a tape counter have one full stop and no more
    form(
        CODE,
        r"\b(?!\d+\.\d+\b(?![-/.]))(?:(?:\p{Lu}{1,5}|\p{Lu}{0,2}\d{1,6})[-/.]){1,4}\d{2,}+(?:[-/.]?[\p{Lu}\d])*+\b",
    ),
    _COURT,
    form(CODE, r"\b(?:at|by|under|number|house|flat) \K[Nn]o\. ?\d+[A-Za-z]?\b"),
    # land as it is registered: "plot no. 12 of block C"
    form(
        CODE,
        r"\b(?:plot|parcel|lot|block|sheet(?:/plan)?|folio|cadastral) (?:nos?\.? )?(?:\d[\w/.]*\w|\d)(?:,? (?:of |and )?(?:plot|parcel|lot|block|sheet(?:/plan)?|folio) (?:no\.? )?(?:\d[\w/.]*\w|\d|\p{Lu})\b)*",
    ),
    # what a machine says when something fails, with its message
    form(CODE, r"\b[Ee]rror(?: [Cc]ode)?:? \p{Lu}?\d{3,}(?:: \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)?"),
    form(CODE, r"\b\d{2,}+[-/.]\p{L}{1,3}[-/.]\d{2,}+\b"),
    form(CODE, r"\b\p{Lu}{1,5} ?\d{4,}+(?:[-/.]?[\p{Lu}\d])*+\b|\b\d{7,}+\b"),
    form(CODE, r"\b(?=[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-Z\d]{6,}+\b"),
)
_POSTCODES: dict[str, tuple[str, ...]] = {
    "en": (
        r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b",
        r"\b(?:[A-Z]\d\dd?|D6W) [A-Z\d]{4}\b(?<=\d[^ ]* [^ ]*\d[^ ]*)",
        r"(?<=\b\p{Lu}{2,}\.?,? {1,2})\d{4,5}\b(?!,\d|\.\d| ?(?:of|and)\b)",
    ),
    "nl": (r"\b[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}\b", r"\b[1-9]\d{3}(?= \p{Lu}\p{Ll}+\b)"),
    "lt": (r"\bLT-? ?\d{5}\b",),
    "el": (r"(?:Τ\.? ?Κ\.?:? )\K\d{3} ?\d\d\b", r"\b\d{3} \d\d(?=,? \p{Lu}\p{Ll})"),
    "fr": (r"\b(?:F-|B-|CH-)?(?:0[1-9]|[1-8]\d|9[0-8])\d{3}(?= \p{Lu})",),
    "de": (r"\b(?:D-|A-|CH-)?\d{5}(?= \p{Lu}\p{Ll})",),
    "it": (r"\b(?:I-)?\d{5}(?=,? \p{Lu}\p{Ll})",),
    "es": (r"\b(?:0[1-9]|[1-4]\d|5[0-2])\d{3}(?=,? \p{Lu}\p{Ll})",),
}
_PLATES: dict[str, tuple[str, ...]] = {
    "en": (r"[A-Z]{2}\d\d ?[A-Z]{3}", r"[A-Z]\d{1,3} ?[A-Z]{3}", r"\d{2,3}-[A-Z]{1,2}-\d{1,6}"),
    "fr": (r"[A-Z]{2}[- ]\d{3}[- ][A-Z]{2}", r"\d{2,4} ?[A-Z]{2,3} ?\d\d", r"\d-[A-Z]{3}-\d{3}"),
    "de": (r"[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2} ?\d{1,4}[EH]?",),
    "nl": (r"(?=[\dA-Z-]*[A-Z])(?=[\dA-Z-]*\d)[\dA-Z]{1,3}-[\dA-Z]{2,3}-[\dA-Z]{1,3}",),
    "it": (r"[A-Z]{2} ?\d{3} ?[A-Z]{2}",),
    "es": (r"\d{4}[ -]?[BCDFGHJKLMNPRSTVWXYZ]{3}", r"[A-Z]{1,2}-\d{4}-[A-Z]{1,2}"),
    "el": (r"[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧABEZHIKMNOPTYX]{3}[- ]?\d{4}",),
    "lt": (r"[A-Z]{3}[ -]?\d{3}",),
}
# What is counted by a number of its own. Laws, articles and pages are counted too, and identify nobody.
NUMBERED = alternatives(
    words(
        "application case file interview reference ref claim docket complaint crime incident policy account membership"
        " passport licence license registration id badge employee patient customer invoice ticket order serial"
        " affaire dossier requête réclamation contrat compte passeport référence plainte procès-verbal"
        " aktenzeichen az akte fall konto ausweis kundennummer zaak dossiernummer zaaknummer kenmerk rekening"
        " caso pratica fascicolo riferimento conto passaporto expediente referencia cuenta pasaporte"
        " υπόθεση φάκελος λογαριασμός διαβατήριο ταυτότητα αδτ αφμ αμκα byla bylos sąskaita pasas"
        " bill log indictment warrant summons procès rôle parquet verfahren geschäft vorgang tagebuch parket rol vonnis"
        " procedimento procedura ruolo sentenza sumario diligencias autos procedimiento sentencia atestado απόφαση απόφασης"
        " δικογραφία βούλευμα nuosprendis nuosprendžio nutartis nutarties"
    )
)
# What stands behind the word for a number plate is one, however it is parted.
_PLATE_WORDS = alternatives(
    words(
        "plate plates number_plate registration reg plaque immatriculation immatriculée kennzeichen nummernschild nummerplaat"
        " kenteken targa matrícula πινακίδα πινακίδες numeriai numeris"
    )
)
_PLATED = regex.compile(
    rf"(?<!\p{{L}})(?i:{_PLATE_WORDS})(?: (?:number|of|is|was|were|est|était|c['’]était|ist|war|lautet|is|was|era|è|es|ήταν|είναι|buvo|yra))*[: ]+"
    r"(?P<number>(?=(?:[\p{Lu}\d]+[ -]?)*\d)(?=(?:[\p{Lu}\d]+[ -]?)*\p{Lu})[\p{Lu}\d]{1,7}(?:[ -][\p{Lu}\d]{1,6}){0,3})(?!\w)",
)
_NO = r"(?:(?:no|nos|nr|num|numero|number|numéro|nummer|número|αριθμός|αρ|ref)(?:\.|\b)|n[°ºo]\.?|#|:)"
_ANNOUNCED = regex.compile(
    rf"(?<!\p{{L}}){NUMBERED}s?\.?[ \t]*(?:{_NO}[ \t:]*){{1,2}}(?:is |was |: ?)?"
    r"(?P<number>(?:\p{L}{1,3} (?=\d))?(?=[\p{L}\d./-]*\d)[\p{L}\d]++(?:[./-][\p{L}\d]++)*+"
    r"(?:,? (?:of|from|de|del|vom|van|von|του|iš) (?:(?:19|20)\d\d(?!\w)|the \w+ of (?:the )?\w+))?)",
    regex.IGNORECASE,
)


_RAISED: tuple[Form, ...] = (  # what of the shapes stays telling where every letter could be a capital
    form(CODE, r"\b(?!\d+\.\d+\b(?![-/.]))(?:(?:\p{Lu}{1,5}|\d{1,6})[-/]){1,4}\d{2,}+(?:[-/]?[\p{Lu}\d])*+\b"),
)
_PLATE_WORD = regex.compile(rf"(?<!\p{{L}}){_PLATE_WORDS}(?!\p{{L}})", regex.IGNORECASE)
_LETTERS = regex.compile(r"\p{L}+")
_SAID = 4.0  # zipf: letters that are a word


def find_codes(text: str, code: str) -> Iterator[Mention]:
    """Yield numbers of identity cards, accounts, cards, files, number plates and postcodes.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language: its countries' identity numbers are checked by their check digits, so that their groups count as
        one number however they are parted.
    """
    if not _DIGIT.search(text):
        return
    shapes = matches(text, _shapes(code)) if text != text.lower() else _without_capitals(text, code)
    for mention in shapes:
        if not DATED.fullmatch(text, mention.start, mention.end):
            yield mention
    for found in (*_ANNOUNCED.finditer(text), *_PLATED.finditer(text)):
        yield Mention(found.start("number"), found.end("number"), REPLACE, CODE, "grammar")
    for pattern, module in _checked(code):
        for found in pattern.finditer(text):
            if import_module(f"stdnum.{module}").is_valid(regex.sub(r"[ ./-]", "", found.group())):
                yield Mention(found.start(), found.end(), REPLACE, CODE, "grammar")


def _without_capitals(text: str, code: str) -> Iterator[Mention]:
    """Codes in a turn of speech-to-text: letters that are no word, or that the word for a plate announces."""
    yield from matches(text, _shapes(code))
    raised = "".join(high if len(high := letter.upper()) == 1 else letter for letter in text)
    announced = _PLATE_WORD.search(text) is not None
    for mention in matches(raised, (*_RAISED, *_plates(code), *((_COURT,) if code == "de" else ()))):
        letters = _LETTERS.findall(text, mention.start, mention.end)
        if letters and (announced or all(zipf(part, code) < _SAID for part in letters)):
            yield mention


@cache
def _plates(code: str) -> tuple[Form, ...]:
    return tuple(form(CODE, rf"(?<![\w-]){plate}(?![\w-])") for plate in _PLATES.get(code, ()))


@cache
def _shapes(code: str) -> tuple[Form, ...]:
    return (*_SHAPES, *(form(CODE, pattern) for pattern in _POSTCODES.get(code, ())), *_plates(code))


@cache
def _checked(code: str) -> tuple[tuple[regex.Pattern[str], str], ...]:
    rows = (*_NATIONAL.get(code, ()), _CARD, _IBAN)
    return tuple((regex.compile(rf"(?<![\w]){shape}(?!\w)"), module) for shape, module in rows)
