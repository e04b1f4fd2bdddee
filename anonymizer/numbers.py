"""Numbers as digits or in words: what an age or a spoken telephone number is made of."""

from __future__ import annotations

from functools import cache

import regex

from .languages import Language, language_for
from .patterns import alternatives, backwards

# Scanned pages read 1 as a small L or a capital I, and 0 as a capital O.
OCR_DIGIT = r"[0-9lIO]"
_OCR = str.maketrans("lIO", "110")
# Hundreds and thousands as they are said, alone or grown together with the number before them.
LARGE = (
    r"(?:(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|venti)?(?:cento|mille|mila)\p{L}*|tūkstan\p{L}+|šimt\p{L}+"
    r"|χιλι[άα]\p{L}+|χίλι\p{L}+|δισχίλια|εκατόν?|(?:δια|τρια|τετρα|πεντα|εξα|ε[πφ]τα|ο[χκ]τα|εν?νια)κόσι\p{L}+"
    r"|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\p{L}{3,5}tien)?(?:honderd|duizend)\p{L}*"
    r"|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{L}{3,5}zehn)?(?:hundert|tausend)\p{L}*"
    r"|cien(?:to)?|(?:dos|tres|cuatro|seis|sete|ocho|nove)cient[oa]s|quinient[oa]s|mil|thousand|hundred|cents?)"
)
_GREEK_HALVES = {
    "ενά": 1, "δυό": 2, "τρεισή": 3, "τριά": 3, "τεσσερά": 4, "τεσσερισή": 4, "πεντέ": 5, "εξά": 6,
    "εφτά": 7, "επτά": 7, "οχτώ": 8, "οκτώ": 8, "εννιά": 9, "δεκά": 10, "εντεκά": 11, "δωδεκά": 12,
    "δεκατριά": 13, "δεκατρεισή": 13,
    "δεκατεσσερά": 14, "δεκατεσσερισή": 14, "δεκαπεντέ": 15, "δεκαεξά": 16, "δεκαεφτά": 17, "δεκαεπτά": 17,
    "δεκαοχτώ": 18, "δεκαοκτώ": 18,
}  # fmt: skip


@cache
def number_forms(code: str) -> dict[str, int]:
    """Every single-word or hyphenated form of the numbers 0 to 100 in a language.

    Examples
    --------
    >>> [number_forms("de")["einundzwanzig"], number_forms("it")["ventuno"], number_forms("nl")["tweeëndertig"]]
    [21, 21, 32]
    >>> number_forms("de")["vierzehneinhalb"]
    14
    """
    language = language_for(code)
    forms = dict(language.numbers)
    tens = [(word, value) for word, value in language.numbers.items() if 20 <= value < 100 and value % 10 == 0]
    units = [(word, value) for word, value in language.numbers.items() if 0 < value < 10]
    for ten, high in tens:
        for unit, low in units:
            forms |= dict.fromkeys(_compounds(language, ten, unit), high + low)
    if code == "fr":
        teens = [(word, value) for word, value in language.numbers.items() if 10 <= value < 20]
        for stem, high in (("soixante", 60), ("quatre-vingt", 80)):
            forms |= {f"{stem}-{word}": high + value for word, value in teens}
    if code == "it":  # "vent'anni"
        forms |= {ten[:-1]: value for ten, value in tens}
    return forms | _halves(language)


def _halves(language: Language) -> dict[str, int]:
    """Numbers that have grown together with a half, by the whole number in them: "fünfzehneinhalb", "δεκαπεντέμισι"."""
    if language.code == "el":
        return {f"{stem}μισ{end}": value for stem, value in _GREEK_HALVES.items() for end in "ιηυ"}
    ending = {"de": "einhalb", "nl": "enhalf"}.get(language.code)
    return {f"{word}{ending}": value for word, value in language.numbers.items() if value > 0} if ending else {}


def _compounds(language: Language, ten: str, unit: str) -> tuple[str, ...]:
    match language.code:
        case "de":
            return (f"{unit}und{ten}",)
        case "nl":
            return (f"{unit}{'ën' if unit.endswith('e') else 'en'}{ten}", f"{unit}en{ten}")
        case "it":
            return (ten[:-1] + unit if unit[0] in "aeiou" else ten + unit,)
        case "fr":
            return (f"{ten}-{unit}", f"{ten} et {unit}", f"{ten}-et-{unit}")
        case "es":
            short = {"dos": "veintidós", "tres": "veintitrés", "seis": "veintiséis", "un": "veintiún"}
            glued = (f"veinti{unit}", short.get(unit, f"veinti{unit}"))
            return (f"{ten} y {unit}", *glued) if ten == "veinte" else (f"{ten} y {unit}",)
        case _:
            return (f"{ten}-{unit}", f"{ten} {unit}")


@cache
def number_words(code: str) -> str:
    """A pattern that matches one number in words."""
    return rf"(?<!\p{{L}}){alternatives(number_forms(code))}(?!\p{{L}})"


@cache
def number(code: str) -> str:
    """A pattern that matches a number up to three digits, in digits (scanned ones too) or words."""
    return _in_digits_or(number_words(code))


@cache
def number_before(code: str) -> str:
    """The same, for a pattern that is matched backwards."""
    return _in_digits_or(rf"(?<!\p{{L}}){backwards(number_forms(code))}(?!\p{{L}})")


def _in_digits_or(words: str) -> str:
    return rf"(?:\b[0-9][0-9lIO]{{0,2}}(?![.,:]?\d)\b|\b[lI][0-9]\b|{words})"


def value_of(text: str, code: str) -> int | None:
    """The value of the first number in a text, digits or words, None where there is none.

    Examples
    --------
    >>> value_of("when I was thirty-two", "en"), value_of("l5 years", "en"), value_of("quinze ans", "fr")
    (32, 15, 15)
    """
    found = regex.search(number(code), text, flags=regex.IGNORECASE)
    if found is None:
        return None
    form = found.group().lower()
    if form in number_forms(code):
        return number_forms(code)[form]
    digits = found.group().translate(_OCR)
    return int(digits) if digits.isdigit() else None
