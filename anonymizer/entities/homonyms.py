"""A word that could be a known name and may be none: "rose" in "prices rose", or the Joe of another surname."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..detectors.words import Usage, Word, words_of
from ..dictionary import is_compound, is_given_name, is_name, is_surname, is_word
from ..lexicon import zipf
from ..mentions import REPLACE, REVIEW

_RARE = 3.0  # zipf: below, a listed name is the name however often it is said in lower case
# zipf: from here on a lower-case word is taken for the word, not for the name
_ORDINARY, _SURE, _COMMON = 4.0, 4.5, 5.2


def tier_of(word: Word, exact: bool, listed: bool, code: str, usage: Usage, lower_cased: bool) -> str | None:
    """What one word that could be a known name is, None where it is taken for an ordinary word.

    Parameters
    ----------
    word : Word
    exact : bool
        It is spelled as the name is, neither inflected nor mistyped.
    listed : bool
        The name is from participants.csv or a decision.
    code : str
        The turn's language.
    usage : Usage
        How the study writes that language's words.
    lower_cased : bool
        The transcript has no capitals.

    Returns
    -------
    str or None
        REPLACE or REVIEW.
    """
    common = zipf(word.text, code)
    if word.capital:
        if exact and listed:
            return REPLACE
        if not exact and common >= _ORDINARY and usage.ordinary(word):
            return None
        return None if word.opens and usage.ordinary(word) else REPLACE
    own = not listed and is_word(word.text, code)
    if lower_cased:
        if own and not is_name(word.folded, code):
            return REVIEW if exact and common < _SURE else None
        if common < (_COMMON if exact else 3.0):
            return REPLACE
        return REVIEW if exact and common < 6.0 else None
    often = usage.lower[word.folded] >= 5 and not (exact and listed and common < _RARE)
    if common < (_ORDINARY if exact else 2.0) and not often:
        return REVIEW if own or (not listed and is_compound(word.text, code)) else REPLACE
    return REVIEW if exact and common < _COMMON and is_given_name(word.folded, code) else None


def is_anothers(words: Sequence[Word], at: int, names: Iterable[str], code: str, lower_cased: bool) -> bool:
    """Whether the word beside a part of somebody's name makes it another person's: "Joe Marsh" is not Rosa Marsh."""
    own = {token.folded for name in names for token in words_of(name)}
    word = words[at]
    if at and words[at - 1].end + 1 == word.start and not word.opens:
        before = words[at - 1]
        if before.folded not in own and (before.capital or lower_cased) and is_given_name(before.folded, code):
            return True
    if at + 1 < len(words) and word.end + 1 == words[at + 1].start and not words[at + 1].opens:
        after = words[at + 1]
        surname = is_surname(after.folded, code) or not is_word(after.text, code)
        return after.capital and after.folded not in own and is_given_name(word.folded, code) and surname
    return False
