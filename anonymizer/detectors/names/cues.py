"""Names by what stands before them: a title, "my name is", "my sister"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from ...dictionary import is_given_name, is_name
from ...languages import language_for
from ...languages.language import words
from ...lexicon import fold, surnames, zipf
from ...mentions import PERSON, REPLACE, REVIEW, Mention
from ...patterns import alternatives
from ..people.demographic_words.lookup import is_people
from ..words import Usage, words_of


def particles(code: str) -> str:
    """Small words of Arabic and Welsh names; in Spanish and Italian two of them are prepositions with an article as well."""
    return "bin|ibn|abu|ap|ab" if code in ("es", "it") else "bin|ibn|abu|ap|ab|el|al"


@cache
def _name(code: str) -> str:
    of = "of|" if code == "en" else ""  # which is "or" in Dutch
    small = rf"(?:de|van|van de[nr]?|von|von der|zu|di|la|le|{of}{particles(code)})"
    return (
        r"(?:(?:(?:\p{Lu}\.[ -]?){1,3}(?=\p{Lu}\p{L}))?\p{Lu}[\p{L}\p{M}'’-]*"
        rf"(?:[ -](?:{small} )?\p{{Lu}}[\p{{L}}\p{{M}}'’-]*){{0,3}})"
    )


# titles that are no words besides; "miss" and "lady" are
_SHORT = frozenset(
    ["mr", "mrs", "ms", "mx", "dr", "prof", "rev", "mme", "mlle", "mevr", "dhr", "sig", "dott", "fr", "hr"]
)
_PLAIN = 5.6  # zipf: nobody is called by a more common word ("back", "again")
# the titles that are shortened, with or without a full stop
_SHORTENED = (*_SHORT, *words("sra srta sr sres sras mw st sigra sigg m pr me messrs κ κα δρ p"))
# whose brother or sister somebody is: not a monk or a nun, then
_WHOSE = regex.compile(
    r"(?<!\p{L})(?:my|his|her|their|our|your|mon|ma|son|sa|meine?[rnm]?|seine?[rnm]?|ihre?[rnm]?|mijn|zijn|haar|mi|su|mia|sua) $",
    regex.IGNORECASE,
)
_VOWED = frozenset({"sister", "brother", "father", "mother", "sœur", "soeur", "suor", "zuster", "schwester", "frau"})


# what people of other countries are called by, in every language
_ABROAD = words("frau herr madame monsieur mrs mr signora signor señora señor mevrouw meneer")


@cache
def _titles(code: str) -> str:
    return alternatives({*language_for(code).titles, *_ABROAD})


@cache
def _title_pattern(code: str) -> regex.Pattern[str]:
    titles = _titles(code)
    # a full stop after a title that is no abbreviation ends a sentence: "Thank you, sir. That is all"
    shortened = alternatives(_SHORTENED)
    gap = "(?: {1,2}|-)" if code == "el" else " {1,2}"  # "παπα-Ορλέμης"
    return regex.compile(
        rf"(?<!\p{{L}})(?<!(?<![lLdD])['’])(?P<title>(?i:{titles}))(?:(?<=(?<!\p{{L}})(?i:{shortened}))\.)?{gap}(?:(?:and|et|en|e|y) (?i:{titles})\.? )?"
        rf"(?P<name>(?:(?:{particles(code)}|van|van de[nr]?|von|von der|de) )?{_name(code)})"
    )


@cache
def _cue_pattern(code: str) -> regex.Pattern[str]:
    cues = "|".join(language_for(code).name_cues)
    return regex.compile(rf"(?:{cues})(?:,? (?:um|uh|er|like|euh|eh|was|is))?[,:]?\s+[\"'“‘«*]?", regex.IGNORECASE)


@cache
def _kin_pattern(code: str) -> regex.Pattern[str]:
    kin = alternatives(language_for(code).kin)
    # Greek names have their article: "ο αδερφός μου ο Ορλέμης"
    own = "(?: (?:μου|σου|του|της|μας))?,?(?: (?:ο|η|τον|την|τη|του|της))?" if code == "el" else "(?:'s|’s)?,?"
    return regex.compile(rf"(?<![\p{{L}}'’])(?P<kin>{kin}){own} ", regex.IGNORECASE)


@cache
def _low_title_pattern(code: str) -> regex.Pattern[str]:
    """A title and one or two words, where nothing has a capital."""
    titles = _titles(code)
    gap = "(?: |-)" if code == "el" else " "
    return regex.compile(
        rf"(?<![\p{{L}}'’])(?P<title>{titles})\.?{gap}(?:(?:and|et|en|e|y) (?:{titles})\.? )?"
        rf"(?:(?:{particles(code)}|van de[nr]?|van|von der|von|de) )?(?P<first>(?:[od]['’])?\p{{L}}{{2,}})(?!['’]t)(?:[ \-](?P<second>\p{{L}}{{2,}})(?!['’]t))?"
    )


# what somebody is called by somebody, in small letters: a pet name, or an insult
_PET_CUES = {
    "en": r"\b(?:called|calls|nicknamed) (?:me|him|her|himself|herself)|\b(?:was|is) called",
    "fr": r"\b(?:m|l|s)['’](?:appelait|appelle|appelaient|a appelée?)|\b(?:me|la|le|se) surnomm\p{L}+",
    "de": r"\b(?:nannte|nannten|nennt) (?:mich|ihn|sie|sich)",
    "nl": r"\bnoem(?:t|de|den) (?:me|mij|hem|haar|zich)",
    "it": r"\b(?:mi|lo|la) chiama(?:va|vano)?|\bsi faceva chiamare",
    "es": r"\b(?:me|le|lo|la) (?:llama|decía|llamaba|llamaban)|\bse hacía llamar",
    "el": r"\b(?:με|τον|την) (?:έλεγε|λέει|φώναζε|έλεγαν|φώναζαν)",
    "lt": r"\b(?:mane|jį|ją) (?:vadin(?:o|davo|a)|pravardžiav\p{L}+)",
}  # fmt: skip
_PET = r" (?P<name>\p{Ll}{3,}(?: \p{Ll}{3,})?)(?= ?[,.;:!?\n»”\"]|$| (?:and|et|und|en|e|y|και|ir|because|i)\b)"


def find_cued(text: str, code: str, usage: Usage, lower_cased: bool) -> Iterator[Mention]:
    """Yield the names that a title, a cue or a word for a relative announces.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    usage : Usage
        How the study writes that language's words.
    lower_cased : bool
        The transcript has no capitals, so the next word must be enough.
    """
    for found in _title_pattern(code).finditer(text):
        if all(usage.harmless(word) for word in words_of(found["name"])):  # an office: "Señora Presidenta"
            continue
        # "Aunt Rose": the relation stays, the name goes; "Sister Marsh" is a nurse or a nun, and all of it goes
        first = fold(words_of(found["name"])[0].text)
        if (
            found["title"].islower() and is_people(first, code) and not is_given_name(first, code)
        ):  # "is your father Australian?"
            continue
        kin = (
            found["title"].lower() in language_for(code).kin
            and (
                found["title"].lower() not in _VOWED or is_given_name(first, code) or _is_somebodys(text, found.start())
            )
            and text[found.end("title")] != "-"
        )
        yield Mention(found.start("name" if kin else "title"), _trim(text, found.end("name")), REPLACE, PERSON, "title")
    if lower_cased:
        yield from _low_titled(text, code)
    for found in _pet_pattern(code).finditer(text):
        if all(zipf(word, code) < _PLAIN for word in found["name"].split()):
            yield Mention(*found.span("name"), REVIEW, PERSON, "net")
    for pattern, strict in ((_cue_pattern(code), False), (_kin_pattern(code), True)):
        for cue in pattern.finditer(text):
            yield from _named_after(text, cue.end(), code, usage, lower_cased, strict)


def _is_somebodys(text: str, at: int) -> bool:
    return _WHOSE.search(text, max(0, at - 10), at) is not None


@cache
def _pet_pattern(code: str) -> regex.Pattern[str]:
    return regex.compile(f"(?:{_PET_CUES.get(code, '(?!)')}){_PET}", regex.IGNORECASE)


def _low_titled(text: str, code: str) -> Iterator[Mention]:
    for found in _low_title_pattern(code).finditer(text):
        title, first, second = found["title"], found["first"], found["second"] or ""
        # "doctor said", "sister and": what follows a relative's or a profession's word is rarely a name, after "mrs" it is
        limit = 6.5 if title in _SHORT else 4.6
        if zipf(first, code) >= limit and not (is_name(fold(first), code) and zipf(first, code) < 5.3):
            continue
        named = second and (zipf(second, code) < 4.0 or fold(second) in surnames(code)) and zipf(second, code) < 5.5
        kin = title in language_for(code).kin and (title not in _VOWED or is_given_name(fold(first), code))
        start = found.start("first") if kin else found.start("title")
        yield Mention(start, found.end("second") if named else found.end("first"), REPLACE, PERSON, "title")


def _trim(text: str, end: int) -> int:
    return end - 2 if text[end - 2 : end] in ("'s", "’s") else end


@cache
def _following(code: str) -> regex.Pattern[str]:
    return regex.compile(rf"(?P<name>{_name(code)})")


def _named_after(text: str, at: int, code: str, usage: Usage, lower_cased: bool, strict: bool) -> Iterator[Mention]:
    name = _following(code).match(text, at)
    if name is not None:
        first = words_of(name.group())[0]
        if not usage.harmless(first) and first.text != "I":
            yield Mention(at, _trim(text, name.end()), REPLACE, PERSON, "title")
    elif lower_cased or not strict:
        end = at
        for position, word in enumerate(words_of(text[at : at + 40])[:2]):
            gap = text[end : at + word.start]
            common = zipf(word.text, code)
            listed = is_name(word.folded, code)
            contracted = text[at + word.end : at + word.end + 2] in ("'t", "’t")  # "my mother wasn't"
            if (
                contracted
                or (position and gap != " ")
                or not ((listed and common < 5.3) or common < (3.2 if strict else 3.6))
            ):
                break
            end = at + word.end
        if end > at:
            yield Mention(at, end, REPLACE, PERSON, "title")
