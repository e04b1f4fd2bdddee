"""How old somebody was: by what stands beside the number, or because the question before was "how old"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import regex

from ...languages import language_for
from ...mentions import AGE, REPLACE, Mention
from ...numbers import number, number_forms
from ...patterns import alternatives
from ..forms import Form, form, matches

_DIGIT = regex.compile(r"\d")
_LED = r"\b{n}"
_HALF = regex.compile(
    r"(?: and a half| et demie?| e mezz[oa]| y medi[oa]| en (?:een|'n) half| und ein halbe?s?| και μισ[όή]| su puse)(?!\p{L})"
)
# What the languages' own patterns do not hold: babies, ages at the end of a phrase, tables and forms.
_MORE: dict[str, tuple[str, ...]] = {
    "en": (
        r"\b{n}(?: and a half)? (?:years|yrs?|months|weeks) of age\b",
        r"\b{n}(?:[ -]and[ -]a[ -]half)?[ -](?:month|week|day)s?[ -]old\b",
        r"\b(?:i|she|he|we|who|they)(?:['’]d| had)?(?:['’](?:m|s|re)| ?(?:was|were|am|is|are|be|been|turned|turns))"
        r" (?:only |just |about |now |nearly |almost |around |over |under )*\K{n}(?= (?:now|already|today|last|next|this)\b)",
        r"\bin (?:my|his|her|their|our) (?:early |mid[- ]?|late )*\K(?:\d0|twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:ie)?['’]?s\b",
        r"(?-i:\p{Lu})\p{Ll}[\p{L}'’-]*, \K(?!one\b|two\b|oh\b){n}(?=, (?:\p{Ll}|of\b|from\b))",
        r"(?-i:\p{Lu})\p{Ll}[\p{L}'’-]*, of \K{n}(?= ?[.,;?!\n]|$)",
        r"\b(?:aged?|age)[:,]? \K{n}\b",
        r"\b(?:in|until|before|till) (?:my|his|her|their) (?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b",
        r"\b{n}(?= year[- ]old\b)",
        r"\b(?:at )?the age of {n}\b(?! (?:of|to)\b)",
    ),
    "fr": (
        r"\bâgée?s? (?:de )?\K{n}(?: ans)?\b",
        r"(?<!y )\b(?:a|avait) \K{n} mois(?= ?(?:[.,;?!\n]|$))",
        r"\b{n} (?:mois|semaines)(?= (?:quand|lorsqu|à l['’]époque)\b)",
        r"\b(?:la|ma|sa|leur) (?:vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)\b",
    ),
    "de": (
        r"\b(?:Mitte|Ende|Anfang|über|um die|fast|gut) {n}(?= ?[.,;?!\n]|$)",
        r"\b(?:Alter(?: von)?|im Alter von)[: ] ?\K{n}\b",
        r"\b{n}(?:einhalb)? (?:Jahre|Monate|Wochen) alt\b",
    ),
    "nl": (
        r"(?-i:\p{Lu})\p{Ll}[\p{L}'’-]*, van \K{n}(?= ?[.,;?!\n]|$)",
        r"\b(?:leeftijd(?: van)?)[: ] ?\K{n}\b",
        r"\b{n} (?:maanden|weken) oud\b",
    ),
    "it": (
        r"\bet[àa](?: di)?[: ] ?\K{n}\b",
        r"\b(?:quattord|quind|sed|diciassett|diciott|diciannov|vent|trent|quarant|cinquant|sessant)(?:ic)?enn[ei]\b",
        r"\b(?:sulla|alla) (?:ventina|trentina|quarantina|cinquantina)\b",
    ),
    "es": (r"\bedad(?: de)?[: ] ?\K{n}\b", r"\b{n} (?:meses|semanas) de edad\b"),
    "el": (r"\b(?:σε )?ηλικία[ςs]?(?: των)?[: ] ?\K{n}\b", r"\b{n}χρον(?:ος|η|ο|ου|ης)\b"),
    "lt": (r"\bamžius[: ] ?\K{n}\b", r"\b{n}-?(?:mečio|metis|metį|metę|metės)\b"),
}
_ASKED = {
    "en": r"how old|what age|your age",
    "fr": r"quel âge|quelle âge",
    "de": r"wie alt|welche[ms]? alter",
    "nl": r"hoe oud|welke leeftijd",
    "it": r"quanti anni|che età|età aveva",
    "es": r"qué edad|cuántos años ten",
    "el": r"πόσο χρον|πόσων χρον|τι ηλικία|ποια ηλικία",
    "lt": r"kiek (?:\p{L}+ )?(?:buvo |yra )?metų|kokio amžiaus|kiek (?:jums|tau|jai|jam)",
}
_DURATION = r"(?![ -]*(?:odd |or so )?(?:years?|months?|weeks?|days?|hours?|times|miles|people|pounds)\b(?![ -]*(?:old|of age)))"


def find_ages(text: str, code: str, said: frozenset[str], before: str = "") -> Iterator[Mention]:
    """Yield ages of people.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    said : frozenset of str
        Its words in lower case.
    before : str
        The turn before: the first number after "how old were you?" is an age.
    """
    # Greek and Lithuanian make one word of a number and the years
    if not (code in ("el", "lt") or _DIGIT.search(text) or said & _words(code) or "ties" in text or "enn" in text):
        return
    for age in (*matches(text, _forms(code)), *_after_number(text, code)):
        half = _HALF.match(text, age.end)
        yield replace(age, end=half.end()) if half else age
    asked, first = _question(code)
    for at in (0, *(found.end() for found in asked.finditer(text))):
        if at == 0 and not asked.search(before[-160:]):
            continue
        if (answer := first.search(text, at, at + 80)) is not None:
            yield Mention(*answer.span("n"), REPLACE, AGE, "grammar")


def _after_number(text: str, code: str) -> Iterator[Mention]:
    """Ages that start with their number: numbers are looked for once, and not once a pattern."""
    for said in _number(code).finditer(text):
        for category, pattern in _led(code):
            if (found := pattern.match(text, said.start())) and found.end() > found.start():
                yield Mention(found.start(), found.end(), REPLACE, category, "grammar")


@cache
def _patterns(code: str) -> tuple[str, ...]:
    return (*language_for(code).ages, *_MORE.get(code, ()))


@cache
def _forms(code: str) -> tuple[Form, ...]:
    others = (pattern for pattern in _patterns(code) if not pattern.startswith(_LED))
    return tuple(form(AGE, pattern.replace("{n}", number(code)), regex.IGNORECASE) for pattern in others)


@cache
def _led(code: str) -> tuple[Form, ...]:
    led = (pattern for pattern in _patterns(code) if pattern.startswith(_LED))
    return tuple(form(AGE, pattern.replace("{n}", number(code)), regex.IGNORECASE) for pattern in led)


@cache
def _number(code: str) -> regex.Pattern[str]:
    return regex.compile(rf"{number(code)}(?=[ -]*['’]?\p{{L}})", regex.IGNORECASE)  # "years", "-year-old", "’anni"


@cache
def _words(code: str) -> frozenset[str]:
    said = {word for forms in number_forms(code) for word in regex.split(r"[ -]", forms)}
    ordinals = {word + ending for word in said for ending in ("de", "ste")} if code == "nl" else set[str]()
    return frozenset(said | ordinals)  # "op mijn zevende"


@cache
def _question(code: str) -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    half = alternatives((" and a half", " et demi", " e mezzo", " y medio", "einhalb", "enhalf"))
    return (
        regex.compile(rf"\b(?:{_ASKED.get(code, '(?!)')})\p{{L}}*[^?;]{{0,100}}(?:[?;;]|$)", regex.IGNORECASE),
        regex.compile(
            rf"(?<![\d.,])(?!oh\b|zero\b|un |une |a |ein |een )(?P<n>{number(code)}{half}?){_DURATION}",
            regex.IGNORECASE,
        ),
    )
