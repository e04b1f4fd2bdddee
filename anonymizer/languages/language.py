"""What the detectors need to know about a language, in one place each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Language:
    """One language's words for the things that identify people.

    Every word is lower-case. Patterns are for the `regex` module; ``{n}`` stands for a number in digits or words.

    Attributes
    ----------
    code : str
        ISO 639-1.
    phone_regions : tuple of str
        Countries whose phone numbers are tried, ISO 3166-1.
    name_locales : tuple of str
        Faker locales whose given names, surnames and cities serve as gazetteer.
    numbers : mapping of str to int
        Number words that stand alone, 0 to 100.
    repeats : tuple of str
        Words that repeat the next digit ("double").
    ages : tuple of str
        Patterns of a person's age.
    titles : tuple of str
        Words that a name follows ("mrs").
    kin : mapping of str to str
        Words for relatives, friends and roles, to the English relation of the placeholder.
    organisations : mapping of str to str
        Heads of an organisation's name, to its kind in English.
    institutions : tuple of str
        Words for public bodies, which with a capital inside a sentence are particular ones ("the Council").
    no_tails : frozenset of str
        Heads that also follow a person's name as plain words ("Anna home").
    between : tuple of str
        Words that may stand between a name and the head ("Larkfield Hill public school").
    streets_after, streets_before : tuple of str
        Street words that follow the name ("road") or go before it ("rue").
    at, dot, letter_links : tuple of str
        Spoken "@", spoken ".", and what links a letter to its example ("t for tango").
    name_cues : tuple of str
        Patterns right after which a name is said ("my name is").
    place_cues : tuple of str
        Words right before a place ("in").
    place_heads : tuple of str
        Words for land and water that end a place's name ("plains").
    ordinary_capitals : frozenset of str
        Words written with a capital that identify nobody (days, feasts, "I").
    endings : tuple of tuple of str
        Sets of endings that the same name takes in different cases; the longest match counts.
    more_names : tuple of str
        Given names and pet names that the gazetteer lacks.
    more_places : tuple of str
        There, towns, regions and islands whose names in the language the gazetteers lack, or that are as common as words.
    articles : frozenset of str
        Where all nouns have a capital: what stands before a noun and not before a name.
    towns_too : frozenset of str
        Everyday words that are towns as well ("Essen", "reading"); where capitals say nothing they count as towns after
        a place's preposition in German, and wait for review elsewhere.
    noun_endings : str
        There, a pattern of the ends of words that no name has.
    abstract : str
        There, a pattern of the ends of abstract nouns: nobody, and no alias either, is called so.
    declines : bool
        Whether names change with their case, so that a list of names holds only some of their forms.
    surnames : str
        A pattern that fits surnames of the language, in lower case, and few other words, "" where there is none.
    public : tuple of str
        Patterns of phrases with capitals that identify nobody ("second world war").
    after_possessive : tuple of str
        Words before which a possessive belongs to a name ("at Brimley's and"), where the language has one.
    ordinals : str
        A pattern of ordinals in words, for dates that are said ("the third of March"); "" where cardinals are said.
    letter_names : tuple of str
        The names of the letters, where names are spelled with them ("άλφα, βήτα").
    head_first : bool
        Whether what an organisation is stands before its name ("clinique Sainte-Anne").
    all_nouns_capital : bool
        True where a capital says nothing (German).
    """

    code: str
    phone_regions: tuple[str, ...]
    name_locales: tuple[str, ...]
    numbers: Mapping[str, int]
    ages: tuple[str, ...]
    titles: tuple[str, ...]
    kin: Mapping[str, str]
    organisations: Mapping[str, str]
    at: tuple[str, ...]
    dot: tuple[str, ...]
    letter_links: tuple[str, ...]
    name_cues: tuple[str, ...]
    place_cues: tuple[str, ...] = ()
    place_heads: tuple[str, ...] = ()
    ordinary_capitals: frozenset[str] = frozenset()
    streets_after: tuple[str, ...] = ()
    streets_before: tuple[str, ...] = ()
    repeats: tuple[str, ...] = ()
    endings: tuple[tuple[str, ...], ...] = field(default_factory=tuple)
    institutions: tuple[str, ...] = ()
    no_tails: frozenset[str] = frozenset()
    between: tuple[str, ...] = ()
    public: tuple[str, ...] = ()
    after_possessive: tuple[str, ...] = ()
    ordinals: str = ""
    letter_names: tuple[str, ...] = ()
    more_names: tuple[str, ...] = ()
    articles: frozenset[str] = frozenset()
    more_places: tuple[str, ...] = ()
    towns_too: frozenset[str] = frozenset()
    noun_endings: str = "(?!)"
    abstract: str = "(?!)"
    declines: bool = False
    surnames: str = ""
    head_first: bool = False
    all_nouns_capital: bool = False


def words(text: str) -> tuple[str, ...]:
    """The words of a listing, parted by white space; ``_`` joins a phrase."""
    return tuple(word.replace("_", " ") for word in text.split())


def pairs(text: str) -> dict[str, str]:
    """``word:meaning`` pairs of a listing; ``_`` joins a phrase on either side."""
    return {key: value for key, _, value in (pair.replace("_", " ").partition(":") for pair in text.split())}


def count(units: str, tens: str = "") -> dict[str, int]:
    """Number words: `units` from 0 upwards, `tens` from 20 by ten; ``/`` parts spellings of one number.

    Examples
    --------
    >>> count("zero/oh one two", "twenty thirty")
    {'zero': 0, 'oh': 0, 'one': 1, 'two': 2, 'twenty': 20, 'thirty': 30}
    """
    found = {form: value for value, forms in enumerate(units.split()) for form in forms.split("/")}
    for step, forms in enumerate(tens.split(), start=2):
        found |= {form: 10 * step for form in forms.split("/")}
    return found
