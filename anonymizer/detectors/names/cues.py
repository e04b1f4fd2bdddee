"""Names by what stands before them: a title, "my name is", "my sister"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from ...dictionary import is_given_name, is_name
from ...languages import language_for
from ...lexicon import fold, surnames, zipf
from ...mentions import PERSON, REPLACE, REVIEW, Mention
from ...patterns import alternatives
from ...vocabulary import is_form
from ..people.demographic_words.lookup import is_people
from ..words import Usage, words_of

_NAME = r"(?:(?:(?:\p{Lu}\.[ -]?){1,3}(?=\p{Lu}\p{L}))?\p{Lu}[\p{L}\p{M}'’-]*(?:[ -](?:de |van |van de[nr]? |von |di |la |le |of )?\p{Lu}[\p{L}\p{M}'’-]*){0,3})"


# titles that are no words besides; "miss" and "lady" are
_SHORT = frozenset(
    ["mr", "mrs", "ms", "mx", "dr", "prof", "rev", "mme", "mlle", "mevr", "dhr", "sig", "dott", "fr", "hr"]
)
_ADDRESSED = ("sir", "doctor", "father", "mother", "sister", "brother", "uncle", "aunt", "auntie", "aunty", "officer",
              "nurse", "matron", "professor", "judge", "pastor", "constable", "sergeant", "inspector")  # fmt: skip
_PLAIN = 5.6  # zipf: nobody is called by a more common word ("back", "again")
_VOWED = frozenset({"sister", "brother", "father", "mother", "sœur", "soeur", "suor", "zuster", "schwester", "frau"})


@cache
def _title_pattern(code: str) -> regex.Pattern[str]:
    titles = alternatives(language_for(code).titles)
    # a full stop after a word by which people are spoken to ends a sentence: "Thank you, sir. That is all"
    addressed = alternatives(_ADDRESSED)
    return regex.compile(
        rf"(?<!\p{{L}})(?<!(?<![lLdD])['’])(?P<title>(?i:{titles}))(?:(?<!(?i:{addressed}))\.)? {{1,2}}(?:(?:and|et|en|e|y) (?i:{titles})\.? )?(?P<name>{_NAME})"
    )


@cache
def _cue_pattern(code: str) -> regex.Pattern[str]:
    cues = "|".join(language_for(code).name_cues)
    return regex.compile(rf"(?:{cues})(?:,? (?:um|uh|er|like|euh|eh|was|is))?[,:]?\s+[\"'“‘«*]?", regex.IGNORECASE)


@cache
def _kin_pattern(code: str) -> regex.Pattern[str]:
    kin = alternatives(language_for(code).kin)
    return regex.compile(rf"(?<![\p{{L}}'’])(?P<kin>{kin})(?:'s|’s)?,? ", regex.IGNORECASE)


# what surnames start with; "de", "le" and "la" are articles too: "mevrouw de voorzitter"
_PARTICLES = r"(?:de (?:la|los|las|l['’])|d[eu]|del(?:la)?|d[ai]|l[ae]|van(?: de[nr]?)?|von(?: der)?|zu|ter|ten)"


@cache
def _low_title_pattern(code: str) -> regex.Pattern[str]:
    """A title and one or two words, where nothing has a capital."""
    titles = alternatives(language_for(code).titles)
    return regex.compile(
        rf"(?<![\p{{L}}'’])(?P<title>{titles})\.? (?:(?:and|et|en|e|y) (?:{titles})\.? )?"
        rf"(?P<particle>{_PARTICLES} )?(?P<first>(?:[od]['’])?\p{{L}}{{2,}})(?!['’]t)(?:[ \-](?P<second>\p{{L}}{{2,}})(?!['’]t))?"
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
_FOLLOWING = regex.compile(rf"(?P<name>{_NAME})")


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
        if found["title"].islower() and is_people(first, code):  # "is your father Australian?"
            continue
        kin = found["title"].lower() in language_for(code).kin and (
            is_given_name(first, code) or found["title"].lower() not in _VOWED
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
        if found["particle"] and fold(first) not in surnames(code) and is_form(first, code):
            continue
        named = second and (zipf(second, code) < 4.0 or fold(second) in surnames(code)) and zipf(second, code) < 5.5
        kin = title in language_for(code).kin and (title not in _VOWED or fold(first) not in surnames(code))
        start = found.start("particle" if found["particle"] else "first") if kin else found.start("title")
        yield Mention(start, found.end("second") if named else found.end("first"), REPLACE, PERSON, "title")


def _trim(text: str, end: int) -> int:
    return end - 2 if text[end - 2 : end] in ("'s", "’s") else end


def _named_after(text: str, at: int, code: str, usage: Usage, lower_cased: bool, strict: bool) -> Iterator[Mention]:
    name = _FOLLOWING.match(text, at)
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
