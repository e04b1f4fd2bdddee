"""The word forms of every language: what stands in none of its lists, in small letters, may be a name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import regex

from .dictionary import is_name
from .lexicon import fold, place_names, zipf

_PIECE, _SHORT_PIECE = 3.3, 4.3  # zipf of the words in a compound; "ber" and "lin" make no "berlin"
_LINKS = ("", "s", "n", "en", "es", "e", "er")
_SHORTEST, _LONGEST = 3, 40  # letters of such a word, and of any word that somebody says
_COMPOUNDS = frozenset({"de", "nl"})
# what places are called in the languages that also make compounds (Eichler and Walther, Städtenamenbuch)
_PLACE = regex.compile(
    r".{3,}(?:ach|au|bach|beck|beek|berg|born|broek|brück|brücken|bruck|burg|büttel|dam|dijk|donk|dorf|dorp|drecht|feld|felde"
    r"|furt|hagen|hausen|haven|heim|hof|hofen|horst|hout|hoven|hövel|huizen|ingen|kerk|kirch|kirchen|leben|loo|lohe|münde|münster"
    r"|oord|reuth|rode|roda|scheid|stadt|stede|stedt|stein|stetten|sum|tal|thal|veen|veld|voorde|wald|walde|wang|weiler|werth"
    r"|wijk|winkel|woude|zell|zijl|zand)"
)
_PLURALS = ("e", "en", "n", "es")  # "er" makes somebody from there: "Berliner"
_DERIVED = {
    "es": regex.compile(r".{3,}(?:mente|ísim[oa]s?|idad(?:es)?)"),
    "it": regex.compile(r".{3,}(?:mente|issim[oaie]|ità)"),
}
_WITH_OBJECTS = {
    "es": regex.compile(r"(?P<verb>\p{L}+(?:[aeiáéí]r|[aáeé]ndo))(?:[mts]e|nos|l[oae]s?){1,2}"),
    "it": regex.compile(r"(?P<verb>\p{L}{2,}(?:r|ndo))(?:[mtcvs]i|gli|gliel[oaie]|ne|[mtcvs]e(?:l[oaie]|ne)|l[oaie])"),
}


@cache
def _forms(code: str) -> Mapping[str, str]:
    """Word forms with their case (source: the simplemma package, from Wiktionary and morphological lexicons)."""
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    return DefaultDictionaryFactory().get_dictionary(code)


@cache
def is_form(word: str, code: str) -> bool:
    """Whether a word stands in the language's list of forms in small letters, or is put together of everyday ones.

    Examples
    --------
    >>> [is_form(word, "nl") for word in ("gordijnen", "tweelingzus", "zelvoort")]
    [True, True, False]
    >>> [is_form(word, "de") for word in ("gefahren", "briefentwurf", "berlin", "zelvan")]
    [True, True, False, False]
    """
    low = word.lower()
    if low in _forms(code) or _is_noun(low.capitalize(), code) or _is_derived(low, code):
        return True
    return code in _COMPOUNDS and _is_compound(low, code)


def is_mere_word(word: str, code: str) -> bool:
    """Whether a word has a form of the language and stands in no list of names or places; never in English.

    The English dictionary and models know more than this list of forms.

    Examples
    --------
    >>> [is_mere_word(word, "fr") for word in ("travaillons", "camille", "zelvan")], is_mere_word("work", "en")
    ([True, False, False], False)
    """
    folded = fold(word)
    listed = is_name(folded, code) or folded in place_names(code)
    return code != "en" and not listed and is_form(word, code)


def _is_noun(word: str, code: str) -> bool:
    """Whether a German word is a noun: it has a capital as names have, but also a plural; names add "s" alone."""
    if code != "de" or (lemma := _forms(code).get(word)) is None:
        return False
    return word not in (lemma, lemma + "s") or any(_forms(code).get(word + ending) == word for ending in _PLURALS)


def _is_derived(word: str, code: str) -> bool:
    """Whether a word is an adverb, a superlative or a quality, or a verb with its objects behind it: "rinnovarlo"."""
    if code not in _DERIVED:
        return False
    if _DERIVED[code].fullmatch(word):
        return True
    verb = _WITH_OBJECTS[code].fullmatch(word)
    return verb is not None and any(fold(verb["verb"]) + ending in _forms(code) for ending in ("", "e"))


def _is_compound(word: str, code: str) -> bool:
    if not 2 * _SHORTEST <= len(word) <= _LONGEST or _PLACE.fullmatch(word):
        return False
    return any(_is_piece(word[:at], code) and _follows(word[at:], code) for at in range(_SHORTEST, len(word) - 2))


def _follows(rest: str, code: str) -> bool:
    """Whether the rest of a compound is a word, or a compound, with or without what links it to the first."""
    pieces = [rest[len(link) :] for link in _LINKS if rest.startswith(link)]
    return any(_is_piece(piece, code) or _is_compound(piece, code) for piece in pieces if len(piece) >= _SHORTEST)


@cache
def _is_piece(word: str, code: str) -> bool:
    return zipf(word, code) >= (_PIECE if len(word) > _SHORTEST else _SHORT_PIECE)
