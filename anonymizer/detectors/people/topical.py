"""What one interview speaks of and no other does: a trade, a thing, an event by which its speaker may be known."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from ...lexicon import zipf
from ...mentions import REPLACE, REVIEW, WORD, Mention
from ..words import Usage, Word, words_of

_OFTEN = 3  # times
_RARE = 3.6  # zipf: a word as common as this is anybody's
_ABOUT = 5  # times: what a case is about
_EVERYDAY = 5.3  # zipf: "the beehives", "the winter"
_ABOVE = 3.0  # powers of ten: how much more often it is said here than anywhere
_SHORTEST = 5  # letters
_FAMILY = 6  # letters that words of one root share: "beekeeper", "beekeeping"
# What every interview of this kind is about; who codes it has to read it.
_OF_HARM = regex.compile(
    r"groom|abus|rap(?:e|ing|ist)|sext|sexual|molest|nude|selfie|webcam|porn|predat|offend|perpetrat|traffick|p(?:a|e|ae)d[ao]|incest|harass"
    r"|stalk|blackmail|bull(?:y|ied)|assault|victim|surviv|traum|therap|counsel|self-?harm|suicid|runaway|abscon|abduct|missing|chat|online|internet"
    r"|gam(?:er|ing)|follower|texting|interview|transcri|consent|safeguard|foster"
)
# What every court's paper is full of.
_OF_LAW = regex.compile(
    r"applica|plaint|respond|defend|appell|claim|interven|petition|litig|prosecut|solicit|barrist|advoca|counsel|magistr|convict|acquit|indict|incrimin"
    r"|accus|suspect|detain|detent|remand|custod|imprison|prison|sentenc|punish|probation|offen[cd]|crimin|felon|culpab|guilt|lodg|quash|uph[eo]ld|overturn|adjourn"
    r"|annul|admissib|pecuniar|damag|compensat|reimburs|remit|rescind|revo[ck]|dismiss|allegat|alleg|statut|provis|constitut|legislat|jurisdic|jurispru|judic"
    r"|adjudic|tribun|interlocut|procedur|procur|execut|enforc|implement|impos|expul|deport|extradit|asylum|retrospect|retroact|reinstat|rectif|exempt"
    r"|favourab|unfavour|aggravat|mitigat|precede|predecess|success|confisc|seiz|forfeit|surcharg|invalid|incapac|disab|widow|liab|oblig|entitl|eligib"
    r"|pursuan|wherea|herein|therein|thereof|hereto|notwith|afore|abovem|bailiff|notar|affidav|testi|witness|hearsay|forensic|exhum|autops|condition"
)


def find_topical(texts: Sequence[str], code: str, usage: Usage, paper: bool = False) -> Iterator[list[Mention]]:
    """Yield, for each turn of an interview, the rare words that it says a thousand times as often as people do.

    With a word goes the one beside it that keeps standing there: "winter beehives". A word that another interview says too
    tells no one apart. Only English is looked at: for other languages the list of how often words are used holds too few
    of their forms.

    Parameters
    ----------
    texts : sequence of str
        The turns of one interview.
    code : str
        Their language.
    usage : Usage
        How the study writes that language's words, this interview among them.
    paper : bool
        It is a court's paper: what the case is about tells it apart for sure, and words of the law are nothing new in it.
    """
    if code != "en":
        yield from ([] for _ in texts)
        return
    said = [[word for word in words_of(text) if not word.capital and not _cut_off(text, word)] for text in texts]
    counts = Counter(word.folded for words in said for word in words)
    rare = {word: count for word, count in counts.items() if count == usage.lower[word] and _is_rare(word, code, paper)}
    families: Counter[str] = Counter()
    for word, count in rare.items():
        families[word[:_FAMILY]] += count
    total = max(1, sum(len(words_of(text)) for text in texts))
    telling = {
        word
        for word in rare
        if families[word[:_FAMILY]] >= _OFTEN and _log(families[word[:_FAMILY]] / total) - zipf(word, code) >= _ABOVE
    }
    if not telling:
        yield from ([] for _ in texts)
        return
    beside = Counter(pair for text in texts for pair in _pairs(text) if not telling.isdisjoint(pair))
    kept = {pair for pair, count in beside.items() if count >= _OFTEN and all(zipf(w, code) < _EVERYDAY for w in pair)}
    sure = {word for word in telling if paper and families[word[:_FAMILY]] >= _ABOUT}
    for text in texts:
        yield list(_mentions(text, telling, kept, sure))


def _cut_off(text: str, word: Word) -> bool:
    """What is left of "wouldn't" before its apostrophe."""
    return text[word.end : word.end + 2].lower() in ("'t", "’t")


def _is_rare(word: str, code: str, paper: bool) -> bool:
    common = _OF_HARM.match(word) or (paper and _OF_LAW.match(word))
    return len(word) >= _SHORTEST and zipf(word, code) < _RARE and not common


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """Words side by side, small letters both."""
    for one, other in pairwise(words_of(text)):
        if not (one.capital or other.capital) and other.start == one.end + 1 and text[one.end] == " ":
            yield one.folded, other.folded


def _mentions(text: str, telling: set[str], kept: set[tuple[str, str]], sure: set[str]) -> Iterator[Mention]:
    words = words_of(text)
    for at, word in enumerate(words):
        if word.capital or word.folded not in telling:
            continue
        start, end = word.start, word.end
        if at and (words[at - 1].folded, word.folded) in kept and words[at - 1].end + 1 == start:
            start = words[at - 1].start
        if at + 1 < len(words) and (word.folded, words[at + 1].folded) in kept and end + 1 == words[at + 1].start:
            end = words[at + 1].end
        yield Mention(start, end, REPLACE if word.folded in sure else REVIEW, WORD, "net")


def _log(share: float) -> float:
    """A share of all words on the scale of zipf frequencies, which count in a thousand million words."""
    return math.log10(share * 1e9)
