"""What one interview speaks of and no other does: a trade, a thing, an event by which its speaker may be known."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence

import regex

from ...lexicon import zipf
from ...mentions import REVIEW, WORD, Mention
from ..words import Usage, words_of

_OFTEN = 3  # times
_RARE = 3.6  # zipf: a word as common as this is anybody's
_ABOVE = 3.0  # powers of ten: how much more often it is said here than anywhere
_SHORTEST = 5  # letters
_FAMILY = 6  # letters that words of one root share: "beekeeper", "beekeeping"
# What every interview of this kind is about; who codes it has to read it.
_OF_HARM = regex.compile(
    r"groom|abus|rap(?:e|ing|ist)|sext|sexual|molest|nude|selfie|webcam|porn|predat|offend|perpetrat|traffick|p(?:a|e|ae)d[ao]|incest|harass"
    r"|stalk|blackmail|bull(?:y|ied)|assault|victim|surviv|traum|therap|counsel|self-?harm|suicid|runaway|abscon|abduct|missing|chat|online|internet"
    r"|gam(?:er|ing)|follower|texting|interview|transcri|consent|safeguard|foster"
)


def find_topical(texts: Sequence[str], code: str, usage: Usage) -> Iterator[list[Mention]]:
    """Yield, for each turn of an interview, the rare words that it says a thousand times as often as people do.

    A word that another interview says too tells no one apart. Only English is looked at: for other languages the list of
    how often words are used holds too few of their forms.

    Parameters
    ----------
    texts : sequence of str
        The turns of one interview.
    code : str
        Their language.
    usage : Usage
        How the study writes that language's words, this interview among them.
    """
    if code != "en":
        yield from ([] for _ in texts)
        return
    said = [[word for word in words_of(text) if not word.capital] for text in texts]
    counts = Counter(word.folded for words in said for word in words)
    rare = {word: count for word, count in counts.items() if count == usage.lower[word] and _is_rare(word, code)}
    families: Counter[str] = Counter()
    for word, count in rare.items():
        families[word[:_FAMILY]] += count
    total = max(1, sum(len(words_of(text)) for text in texts))
    telling = {
        word
        for word in rare
        if families[word[:_FAMILY]] >= _OFTEN and _log(families[word[:_FAMILY]] / total) - zipf(word, code) >= _ABOVE
    }
    for words in said:
        yield [Mention(w.start, w.end, REVIEW, WORD, "net") for w in words if w.folded in telling]


def _is_rare(word: str, code: str) -> bool:
    return len(word) >= _SHORTEST and zipf(word, code) < _RARE and not _OF_HARM.match(word)


def _log(share: float) -> float:
    """A share of all words on the scale of zipf frequencies, which count in a thousand million words."""
    return math.log10(share * 1e9)
