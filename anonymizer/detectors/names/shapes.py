"""Names that need no capital: surnames by their endings, a given name and a word nobody knows, streets by their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from ...languages import language_for
from ...lexicon import given_names, surnames, zipf
from ...mentions import PERSON, PLACE, REPLACE, REVIEW, Mention
from ...patterns import alternatives
from ..grammar.addresses import FLOOR
from ..words import Word, words_of

_UNKNOWN, _RARE, _COMMON = 3.0, 3.4, 4.7  # zipf
_INNER = r"(?:d[eiu]s?|del|della|dello|dell['’]|dei|degli|delle|l['’]|la|le|les|los|las|el|της|του|των|van|de[rn]?)"


def find_shapes(text: str, code: str, lower_cased: bool) -> Iterator[Mention]:
    """Yield names by the shape of their words, in a transcript without capitals.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    lower_cased : bool
        Nothing is found where there are capitals, which tell more.
    """
    if not lower_cased:
        return
    words = words_of(text)
    for at, word in enumerate(words):
        if is_surname(word.text, code):
            yield Mention(word.start, word.end, REPLACE, PERSON, "net")
        if _full_name(text, words, at, code):
            yield Mention(word.start, words[at + 1].end, REPLACE, PERSON, "net")
    yield from _streets(text, code)


def is_surname(word: str, code: str) -> bool:
    """Whether a word ends as surnames of the language do, and is no word that people use."""
    pattern = language_for(code).surnames
    return bool(pattern) and zipf(word, code) < _RARE and regex.fullmatch(pattern, word.lower()) is not None


def _full_name(text: str, words: Sequence[Word], at: int, code: str) -> bool:
    """A given name and, right after it, a surname or a word that nobody knows."""
    first, following = words[at], words[at + 1 : at + 2]
    if not following or first.folded not in given_names(code) or zipf(first.text, code) >= _COMMON:
        return False
    [second] = following
    rare = zipf(second.text, code) < (_UNKNOWN if second.folded not in surnames(code) else _COMMON)
    return rare and len(second.text) > 3 and text[first.end : second.start] == " "


def _streets(text: str, code: str) -> Iterator[Mention]:
    for pattern in _street_patterns(code):
        for found in pattern.finditer(text):
            # without a house it may be anything: "the road to school"
            sure = found["house"] is not None and any(zipf(w.text, code) < 5.0 for w in words_of(found["name"]))
            if sure or any(zipf(word.text, code) < _RARE for word in words_of(found["name"])):
                yield Mention(found.start(), found.end(), REPLACE if sure else REVIEW, PLACE, "address")


@cache
def _street_patterns(code: str) -> tuple[regex.Pattern[str], ...]:
    language = language_for(code)
    before, after = alternatives(language.streets_before), alternatives(w for w in language.streets_after if len(w) > 2)
    house, patterns = r"\d{1,4}[a-z]?(?: bis| ter)?(?!\w)", []
    if language.streets_before:
        name = rf"(?P<name>(?:{_INNER} ?)*\p{{L}}{{3,}}(?: (?:{_INNER} ?)*(?!\d)\p{{L}}{{4,}}){{0,2}}?)"
        whole = name.replace("{0,2}?", "{0,2}")
        floor = FLOOR if code == "es" else ""
        patterns.append(rf"(?<!\p{{L}}){before} {whole},? (?P<house>{house}){floor}")
        patterns.append(rf"(?<!\p{{L}})(?:(?P<house>{house}),? ){before} {name}(?!\p{{L}})(?= ?[.,;:?!\n]|$)")
        patterns.append(rf"(?<!\p{{L}}){before} {name}(?!\p{{L}})(?:,? (?P<house>{house}))?")
    if after and code in ("nl", "de"):
        patterns.append(rf"(?<!\p{{L}})(?P<name>\p{{L}}{{3,}}{after})(?!\p{{L}})(?: (?P<house>{house}))?")
    elif after and code != "en":
        patterns.append(rf"(?<!\p{{L}})(?P<name>\p{{L}}{{3,}}) {after}(?!\p{{L}})(?: (?P<house>{house}))?")
    return tuple(regex.compile(pattern) for pattern in patterns)
