"""The words of a text: where each stands, whether it has a capital, whether a sentence starts with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

import regex

from ..dictionary import is_inflected
from ..languages import language_for
from ..lexicon import fold, zipf

_WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*")
# what a sentence may start after: its end, a quotation, a bracket, a dash, a line break
_OPENING = regex.compile(r"(?:[.!?…:;·\n]|--|[-–—] |[\"“”«»(\[]|\s['‘])[\s\"“”'‘’«»(\[*_.…–—-]*$")
# a full stop after these ends no sentence: "St. Albans", "J. B. Smith"
_SHORT = frozenset(
    [
        "st",
        "ste",
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "rev",
        "sr",
        "jr",
        "mt",
        "messrs",
        "capt",
        "sgt",
        "col",
        "lt",
        "fr",
        "hr",
        "sig",
        "dott",
        "mme",
        "mlle",
    ]
)
# "33-A.", "12 34 56 C.", "P-I-E-T.", "P, I, E, T."
_LAST_LETTER = regex.compile(
    r"(?:(?<!\.)[-/]|\d ?|(?<!\p{L})\p{L}, |(?<!\p{L})(?:letra|letter|lettre|lettera|Buchstabe|raidė|γράμμα) )$",
    regex.IGNORECASE,
)
_SINGLE = frozenset("AEIOYÀÈΗΟ")  # words of one letter, somewhere
# what cards, machines and messages are called in every language
_EVERYWHERE = frozenset(["iban", "sms", "gps", "pc", "cd", "dvd", "usb", "wifi", "pin", "qr", "url", "id", "ip", "pdf"])
# a line that ends inside a sentence: the next goes on in small letters, and is no heading of a form
_WRAPPED = regex.compile(r"(?<=[\p{L}\d,;])\n(?=\p{Ll}[\p{L}'’-]*+(?! ?[:=]))")
_SPEECH = 10  # words in a line: headings have fewer


class Word(NamedTuple):
    """One run of letters; an apostrophe or a hyphen parts words, so that "Brennick's" and "d'Anna" hold the name bare.

    Attributes
    ----------
    start, end : int
        Where it stands, half-open.
    text, folded : str
        As written, and for comparison.
    opens : bool
        Whether a sentence, a line or a quotation may start with it, so that its capital says nothing.
    capital : bool
        Starts with an upper-case letter.
    """

    start: int
    end: int
    text: str
    folded: str
    opens: bool
    capital: bool

    @property
    def shouted(self) -> bool:
        """More than one letter, all upper-case."""
        return len(self.text) > 1 and self.text.isupper()


@lru_cache(maxsize=1 << 14)  # every detector asks for the words of the turn at hand, and closure again for all turns
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text, in order."""
    found: list[Word] = []
    end = 0
    for match in _WORD.finditer(text):
        start, word = match.start(), match.group()
        gap = text[max(end, start - 40) : start]
        shortened = gap in (". ", ".", ".-") and found and _shortened(found[-1], text)
        # "floor B. Y la vecina": a word of one letter that no full stop follows is no second initial
        if (gap == " " and found) or (
            shortened and (word not in _SINGLE or text[match.end() : match.end() + 1] == ".")
        ):
            opens = False
        else:
            opens = not found or _opened(gap)
        found.append(Word(start, end := match.end(), word, fold(word), opens, word[0].isupper()))
    return tuple(found)


def _shortened(word: Word, text: str) -> bool:
    """An abbreviation or an initial, and not the last letter of a code or of a name that is spelled."""
    initial = len(word.text) == 1 and word.text.isupper() and word.text != "I"
    return word.folded in _SHORT or (initial and not _LAST_LETTER.search(text, max(0, word.start - 11), word.start))


@lru_cache(maxsize=4096)
def _opened(gap: str) -> bool:
    return bool(_OPENING.search(gap))


class Usage:
    """How the words of one language are written in a study: what speakers also say in lower case is no name.

    Parameters
    ----------
    texts : iterable of str
        Every turn of the study in that language.
    code : str
        ISO 639-1.
    """

    def __init__(self, texts: Iterable[str], code: str) -> None:
        self.code = code
        self.lower: Counter[str] = Counter()
        self.upper: Counter[str] = Counter()
        for text in texts:
            words = words_of(text)
            self.lower.update(word.folded for word in words if not word.capital)
            self.upper.update(word.folded for word in words if word.capital and not word.opens and not word.shouted)

    @cached_property
    def _never(self) -> frozenset[str]:
        return _EVERYWHERE | frozenset(map(fold, language_for(self.code).ordinary_capitals))

    @cached_property
    def _written(self) -> frozenset[str]:
        return language_for(self.code).ordinary_capitals

    def harmless(self, word: Word) -> bool:
        """A capital that says nothing: a weekday, a feast, "Mum"."""
        # "mai" is a month, and "Maï" is nobody's
        exact = word.text.lower()
        return word.folded in self._never and (exact in self._written or fold(exact) == exact)

    def ordinary(self, word: Word) -> bool:
        """Seen in lower case at least as often as with a capital inside sentences, or a common word nobody capitalised."""
        lower, upper = self.lower[word.folded], self.upper[word.folded]
        if upper:
            return lower >= max(2, upper)
        return lower > 0 or zipf(word.text, self.code) >= 4.5 or is_inflected(word.text, self.code)


def is_lower_cased(texts: Iterable[str]) -> bool:
    """Whether a transcript has no capitals that tell, as speech-to-text writes.

    Either fewer than one word in 200 has a capital, or in a transcript of some length hardly one inside a sentence has,
    "I" left aside.

    Examples
    --------
    >>> is_lower_cased(["so i told anna about it"] * 20), is_lower_cased(["So I told Anna."] * 20)
    (True, False)
    >>> is_lower_cased(["So I told anna about it. Then she left."] * 100)
    True
    """
    capitals = inside = words = 0
    for text in texts:
        for word in words_of(text):
            words += 1
            capitals += word.capital
            inside += word.capital and not word.opens and word.text != "I"
    return words >= 20 and (capitals < words / 200 or (words >= 500 and inside < words / 500))


def unwrapped(text: str) -> str:
    """A turn without the line ends that a subtitle or a page put into a sentence, a space in the place of each.

    Examples
    --------
    >>> unwrapped("he said he was sixteen,\\nand I believed him\\nName: Ellen")
    'he said he was sixteen, and I believed him\\nName: Ellen'
    """
    return _WRAPPED.sub(" ", text) if "\n" in text else text


def without_shouting(texts: Sequence[str]) -> list[str]:
    """Turns with what is all in capitals in small letters of the same length, so that no offset moves.

    Some machines write whole interviews in capitals, and some typists what the interviewer says; headings, which have
    short lines, stay as they are.

    Examples
    --------
    >>> without_shouting(["AND WHEN DID YOU MOVE TO HARROWMERE WITH YOUR SISTER ELLEN?", "HARROWMERE. In May."])
    ['and when did you move to harrowmere with your sister ellen?', 'HARROWMERE. In May.']
    """
    if _is_shouted([word for text in texts for word in words_of(text)]):
        return [_lowered(text) for text in texts]
    return [_lowered(text) if _is_shouted_speech(text) else text for text in texts]


def _is_shouted(words: Sequence[Word]) -> bool:
    long = [word for word in words if len(word.text) > 1]
    return len(long) >= 20 and sum(word.shouted for word in long) >= 0.9 * len(long)


def _is_shouted_speech(text: str) -> bool:
    if not text[:60].isupper():  # what most turns are told by
        return False
    long = [word for word in words_of(text) if len(word.text) > 1]
    speech = max(len(words_of(line)) for line in text.split("\n")) >= _SPEECH
    return speech and sum(word.shouted for word in long) >= 0.9 * len(long)


def _lowered(text: str) -> str:
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
