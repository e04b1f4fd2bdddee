"""Which words stand in a dictionary: in speech without capitals, what does not may be a name."""

from __future__ import annotations

import importlib
from collections import defaultdict
from functools import cache

import regex
from rapidfuzz.distance import OSA

from .lexicon import everyday, fold, given_names, is_town, large_towns, place_names, surnames, zipf
from .packs import name_pack, verify

# Endings of English words, with what the word without them may end in.
_ENDINGS = (
    ("ies", "y"), ("ied", "y"), ("ier", "y"), ("iest", "y"), ("ily", "y"), ("iness", "y"), ("es", ""),
    ("s", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", ""), ("er", "e"), ("er", ""), ("ers", "e"), ("ers", ""),
    ("est", "e"), ("est", ""), ("ly", ""), ("ly", "le"), ("ness", ""), ("y", "e"), ("y", ""),
    ("ish", ""), ("less", ""), ("ful", ""), ("able", ""), ("able", "e"),
)  # fmt: skip
_DOUBLED = regex.compile(r"([bdfgklmnprtz])\1$")
_NAMELIKE = 5.1
_EVERYDAY = 4.0  # zipf: a word as common as this needs no dictionary
_TOLD_FROM = 6  # letters
_LONGEST = 40  # letters: nobody says a longer word


@cache
def _listed(code: str) -> frozenset[str]:
    """The words of the dictionary that ships with a language's pipeline (WordNet's, for English); empty without one."""
    pack = name_pack(code)
    if pack is None:
        return frozenset()
    path = verify(pack) / "lemmatizer" / "lookups" / "lookups.bin"
    if not path.is_file():
        return frozenset()
    import srsly

    tables = srsly.msgpack_loads(path.read_bytes())
    # only an index of lemmas is a dictionary; a table from form to lemma lists whatever a corpus held, names too
    if "lemma_index" not in tables:
        return frozenset()
    return frozenset(
        word for name in ("lemma_index", "lemma_exc") for words in tables.get(name, {}).values() for word in words
    )


def has_dictionary(code: str) -> bool:
    """Whether a dictionary of a language is installed."""
    return bool(_listed(code))


@cache
def is_word(word: str, code: str) -> bool:
    """Whether a word, in any of its forms, is one of the language's own; False for languages without a dictionary.

    Examples
    --------
    >>> [is_word(word, "en") for word in ("camisoles", "bulldozed", "knitting", "Thornbury", "zelvany")]
    [True, True, True, False, False]
    """
    listed, low = _listed(code), word.lower()
    if not listed:
        return False
    return low in listed or zipf(low, code) >= _EVERYDAY or any(stem in listed for stem in _stems(low))


def _stems(word: str) -> list[str]:
    found = []
    for ending, before in _ENDINGS:
        if word.endswith(ending) and len(stem := word[: len(word) - len(ending)]) >= 3:
            found.append(stem + before)
            if not before and _DOUBLED.search(stem):
                found.append(stem[:-1])
    return found


@cache
def is_slip(word: str, code: str) -> bool:
    """Whether an unknown word is an everyday one mistyped by a letter; short words have too many neighbours to tell.

    Examples
    --------
    >>> [is_slip(word, "en") for word in ("enought", "queston", "zelvany", "lyn")]
    [True, True, False, False]
    """
    low = word.lower()
    if not _TOLD_FROM <= len(low) <= _LONGEST:
        return False
    near = (one for cut in _shortened(low) for one in _by_shortened(code).get(cut, ()))
    return any(one != low and OSA.distance(one, low, score_cutoff=1) <= 1 for one in near)


def _shortened(word: str) -> set[str]:
    """A word, and what is left of it without one of its letters: two words a slip apart share one of these."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


@cache
def _by_shortened(code: str) -> dict[str, list[str]]:
    """The everyday words of a language by what `_shortened` makes of them (Garbe, 2012)."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in everyday(code, _EVERYDAY):
        if _TOLD_FROM - 1 <= len(word) <= _LONGEST:
            for cut in _shortened(word):
                found[cut].append(word)
    return found


@cache
def is_compound(word: str, code: str) -> bool:
    """Whether a word is two everyday ones grown together, as "sandshoes"; many a town is, too.

    Examples
    --------
    >>> is_compound("sandshoes", "en"), is_compound("zelvany", "en")
    (True, False)
    """
    low = word.lower() if len(word) <= _LONGEST else ""
    return any(zipf(low[:at], code) >= _EVERYDAY and zipf(low[at:], code) >= _EVERYDAY for at in range(3, len(low) - 2))


@cache
def _rarer_given_names(code: str) -> frozenset[str]:
    """Given names of a language in any country and time (source: the Faker package's list), without words it shares."""
    try:
        provider = importlib.import_module(f"faker.providers.person.{code}").Provider
    except ModuleNotFoundError:
        return frozenset()
    names = {fold(name) for name in getattr(provider, "first_names", ())}
    return frozenset(
        n for n in names if len(n) > 2 and zipf(n, code) < 5.1 and has_dictionary(code) and not _own(n, code)
    )


def _own(word: str, code: str) -> bool:
    return word in _listed(code) or any(stem in _listed(code) for stem in _stems(word))


@cache
def is_given_name(folded: str, code: str) -> bool:
    """Whether a folded word is a given name, a common one or one that is no word besides.

    Examples
    --------
    >>> [is_given_name(word, "en") for word in ("hannah", "thelma", "merry", "else")]
    [True, True, False, False]
    """
    return folded in given_names(code) or folded in _rarer_given_names(code)


@cache
def is_only_name(word: str, code: str) -> bool:
    """Whether a word in lower case is a given name, and no word of the dictionary.

    Examples
    --------
    >>> [is_only_name(word, "en") for word in ("hannah", "grace", "zelvany")]
    [True, False, False]
    """
    low = word.lower()
    named = has_dictionary(code) and is_given_name(fold(low), code)
    return named and zipf(low, code) < _NAMELIKE and not _own(low, code)


def is_surname(folded: str, code: str) -> bool:
    """Whether a folded word is a listed surname."""
    return folded in surnames(code)


def is_name(folded: str, code: str) -> bool:
    """Whether a folded word is a given name or a listed surname."""
    return is_given_name(folded, code) or is_surname(folded, code)


def is_plain(word: str, code: str) -> bool:
    """Whether a word stands in the dictionary, however rare it is, and in no list of names or towns.

    Examples
    --------
    >>> [is_plain(word, "fr") for word in ("Tournesols", "Rose", "Nantes", "Kerbiriou")]
    [True, False, False, False]
    """
    folded = fold(word)
    known = (
        is_name(folded, code)
        or folded in place_names(code)
        or is_town(folded, code)
        or word.lower() in large_towns(code)
    )
    return has_dictionary(code) and _own(word.lower(), code) and not known


# adverbs, plurals of adjectives and nouns, and forms of verbs, which sentences start with and nobody is called
_INFLECTED = {
    "en": r".{4,}ly",
    "fr": r".{4,}(?:ment|s|aux)",
    "es": r".{3,}mente|.{3,}(?:ab|í)(?:as?|an|amos)|.{3,}[ai]mos",
    "it": r".{3,}mente|.{3,}[aei]v(?:[oi]|amo|ano|ate)",
}


@cache
def is_inflected(word: str, code: str) -> bool:
    """Whether a word has an ending that no name has, and is none.

    Examples
    --------
    >>> [is_inflected(word, "fr") for word in ("Lentement", "Tournesols", "Clément", "Kerbirious", "Mandarine")]
    [True, True, False, False, False]
    """
    pattern = _INFLECTED.get(code, "(?!)")
    if regex.fullmatch(pattern, word.lower()) is None or is_name(fold(word), code):
        return False
    return is_plain(word, code) if has_dictionary(code) else zipf(word, code) > 0
