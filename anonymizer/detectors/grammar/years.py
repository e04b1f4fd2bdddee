"""Years in words, in the languages beside English: "deux mille dix-sept", "zweitausendsiebzehn", "nel duemiladiciassette"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from ...languages.language import words
from ...mentions import DATE, REPLACE, REVIEW, Mention
from ...numbers import number_forms
from ...patterns import alternatives
from ...periods import SEASONS
from ..forms import holds

# How a language begins the years of the last century and of this one; {n} is the number from 1 to 99 that follows.
_YEARS: dict[str, tuple[str, ...]] = {
    "fr": (r"deux[ -]mille[ -](?:et[ -])?{n}", r"(?:mille|dix)[ -]neuf[ -]cents?[ -]{n}"),
    "de": (r"zweitausend(?:und)?{n}", r"neunzehn ?hundert ?(?:und)?{n}"),
    "nl": (r"tweeduizend ?(?:en ?)?{n}", r"negentien ?(?:honderd ?(?:en ?)?)?{n}", r"twintig {n}"),
    "it": (r"due ?mila ?(?:e ?)?{n}", r"mille ?nove ?cento ?{n}"),
    "es": (r"dos mil {n}", r"mil novecientos {n}"),
    "el": (r"δ[υύ]ο χιλιάδες {n}", r"χίλια εν(?:ν)?ιακόσια {n}"),
    "lt": (
        r"(?:du tūkstančiai|tūkstantis devyni šimtai) (?:\p{L}+ )?"
        r"\p{L}*(?:pirm|antr|treči|ketvirt|penkt|šešt|septint|aštunt|devint|dešimt|olikt|ylikt)(?:ais(?:iais)?|ų(?:jų)?|ieji|uosius|i)",
    ),
}  # fmt: skip
_PARTS: dict[str, tuple[str, ...]] = {  # one of which stands in each of them
    "fr": ("deux mille", "deux-mille", "neuf cent", "neuf-cent"), "de": ("zweitausend", "neunzehn"),
    "nl": ("tweeduizend", "negentien", "twintig"), "it": ("duemila", "due mila", "mille"), "es": ("dos mil", "mil novecientos"),
    "el": ("χιλιάδες", "χίλια"), "lt": ("tūkstan",),
}  # fmt: skip
# What stands before a year and not before a count of things, as seasons do.
_BEFORE: dict[str, tuple[str, ...]] = {
    "fr": words("en depuis vers avant après jusqu'en année début fin l'an"),
    "de": words("jahr seit anfang ende mitte bis ab vor nach"),
    "nl": words("in sinds vanaf tot jaar begin eind einde"),
    "it": words("nel dal del al anno fine inizio"),
    "es": words("en desde hasta del año finales principios"),
    "el": words("το του στο από έτος"),
}
_COUNTED = regex.compile(
    r" (?:d['’]|de |di )?(?:euros?|eur|ευρώ|dollars?|dollari|dólares|pfund|pond|livres|ans|jahre|jaar|anni|años|χρόνια"
    r"|mal|fois|keer|volte|veces|φορές|personnes?|leute|mensen|persone|personas|άτομα"
    r"|kilom\p{L}+|km|meter|mètres|metri|metros|stück|followers?|abonn\p{L}+|likes?|nachrichten|messages|berichten|messaggi"
    r"|mensajes|μηνύματα)(?!\p{L})",
    regex.IGNORECASE,
)


def find_years(text: str, code: str) -> Iterator[Mention]:
    """Yield years in words: for review where a count of things could be meant.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language; English has its own in `anonymizer.detectors.grammar.dates`.
    """
    if code not in _YEARS:
        return
    for found in _short(code).finditer(text):
        yield Mention(found.start("year"), found.end("year"), REVIEW, DATE, "grammar")
    if not holds(text, _PARTS[code]):
        return
    pattern, before = _pattern(code)
    for found in pattern.finditer(text):
        ordinal = code == "lt"  # which counts nothing
        if not ordinal and _COUNTED.match(text, found.end()):
            continue
        sure = ordinal or before.search(text, 0, found.start())
        yield Mention(found.start(), found.end(), REPLACE if sure else REVIEW, DATE, "grammar")
    for found in _millennium(code).finditer(text):
        yield Mention(found.start("year"), found.end(), REPLACE, DATE, "grammar")


@cache
def _short(code: str) -> regex.Pattern[str]:
    """A year by its last two figures in words, where its clause ends with it: "nel diciassette."."""
    if code == "lt":
        return regex.compile(
            r"(?<!\p{L})(?P<year>(?:dvidešimt \p{L}+ais(?:iais)?|\p{L}+oliktais(?:iais)?) metais)", regex.IGNORECASE
        )
    number = alternatives(form for form, value in number_forms(code).items() if 9 < value < 31)
    before = {"fr": "en ", "it": "nel(?:l['’])?[ ]?", "es": "en el ", "el": "το "}.get(code, "(?!)")
    return regex.compile(rf"(?<!\p{{L}}){before}(?P<year>{number})(?= ?(?:[.,;:?!)\n]|$))", regex.IGNORECASE)


@cache
def _pattern(code: str) -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    last = alternatives(form for form, value in number_forms(code).items() if 0 < value < 100)
    years = "|".join(_YEARS[code]).replace("{n}", last)
    return (
        regex.compile(rf"(?<!\p{{L}})(?:{years})(?!\p{{L}})", regex.IGNORECASE),
        regex.compile(rf"{_cue(code)}(?: de| di| van)? $", regex.IGNORECASE),
    )


def _cue(code: str) -> str:
    return rf"(?<!\p{{L}}){alternatives((*_BEFORE.get(code, ()), *SEASONS[code]))}"


@cache
def _millennium(code: str) -> regex.Pattern[str]:
    """The year 2000, where its clause ends with it: "nel duemila." is no count."""
    year = {
        "fr": "deux mille", "de": "zweitausend", "nl": "tweeduizend", "it": "duemila", "es": "dos mil", "el": "δύο χιλιάδες",
    }.get(code, "(?!)")  # fmt: skip
    return regex.compile(
        rf"{_cue(code)}(?: de| di| van| el)? (?P<year>{year})(?= ?(?:[.,;:?!)\n]|$))", regex.IGNORECASE
    )
