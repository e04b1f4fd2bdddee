"""Somebody's post, written with capitals as a name is: "Directrice Logistique", "Responsable RH"; for review."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ...dictionary import has_dictionary, is_name, is_word
from ...languages import language_for
from ...languages.language import words
from ...lexicon import fold, is_town, place_names, zipf
from ...mentions import OCCUPATION, REVIEW, Mention
from ..names.public import GUESSES
from ..words import Word, words_of
from .demographic_words.lookup import kind_of

# heads of posts that are no occupations, and the small words inside them
_HEADS = frozenset(
    map(fold, words("responsable chef cheffe chargé chargée délégué déléguée jefe jefa encargado encargada responsabile capo"
                    " addetto addetta"))
)  # fmt: skip
_SMALL = frozenset(words("de des du d la le les l et en a au aux del della delle dei di e y"))
_KNOWN = 3.5  # zipf: without a dictionary, what is as common as this is a word


def with_posts(text: str, code: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Leave to a person what is a post and no name, and part it from the name of where somebody has it.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language; only where a post stands before its field ("Directeur Financier").
    mentions : iterable of Mention
        Of that turn.
    """
    posts = list(_posts(text, code)) if language_for(code).head_first else []
    for mention in mentions:
        at = bisect(posts, mention.start, key=lambda post: post[0]) - 1
        if mention.detector not in GUESSES or at < 0 or mention.start >= posts[at][1]:
            yield mention
            continue
        start, end, after = posts[at]
        yield Mention(start, end, REVIEW, OCCUPATION, "demographic")
        if after < mention.end:
            yield replace(mention, start=after)


def is_post(word: str, code: str) -> bool:
    """Whether a word is an occupation, or the head of a post that is none ("Responsable")."""
    return fold(word) in _HEADS or kind_of(word, code)[0] == OCCUPATION


def _posts(text: str, code: str) -> Iterator[tuple[int, int, int]]:
    """Where each post of two words or more starts and ends, and where the next word starts."""
    said, at = words_of(text), 0
    while at < len(said):
        end = _end(text, said, at, code)
        if end > at + 1:
            yield said[at].start, said[end - 1].end, said[end].start if end < len(said) else len(text)
        at = max(at + 1, end)


def _end(text: str, said: Sequence[Word], at: int, code: str) -> int:
    """Behind which word the post and its field end that start with one, that word itself where it is no post."""
    if is_name(said[at].folded, code) or not is_post(said[at].text, code):
        return at
    end = at + 1
    while end < len(said) and _goes_on(text, said[end - 1], said[end], code):
        # "la serveuse Perle" may be called so; letters are nobody's name
        if not (said[at].capital or said[end].folded in _SMALL or said[end].shouted):
            break
        end += 1
    while said[end - 1].folded in _SMALL:
        end -= 1
    return end


def _goes_on(text: str, before: Word, word: Word, code: str) -> bool:
    side_by_side = text[before.end : word.start] in (" ", "-", "'", "’")
    return side_by_side and (word.folded in _SMALL or (word.capital and _is_field(word, code)))


def _is_field(word: Word, code: str) -> bool:
    """A word, or letters that stand for some, and neither a name nor the head of an organisation's name."""
    if word.folded in map(fold, language_for(code).organisations) or is_name(word.folded, code):
        return False
    if word.folded in place_names(code) or is_town(word.folded, code):
        return False
    common = zipf(word.text, code) >= _KNOWN
    return (word.shouted and len(word.text) <= 4) or (is_word(word.text, code) if has_dictionary(code) else common)
