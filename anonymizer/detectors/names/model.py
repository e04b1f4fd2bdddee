"""Names found by a spaCy pipeline, of which only the word vectors and the name finder are loaded."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

import regex

from ...dictionary import is_given_name, is_name, is_plain, is_word
from ...languages import language_for
from ...lexicon import fold, place_names, zipf
from ...mentions import ORGANISATION, PERSON, PLACE, REPLACE, REVIEW, WORD, Mention
from ...packs import Pack, verify
from ...vocabulary import is_mere_word
from ..words import Usage, Word, words_of
from .heads import PLACE_LEADS

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline

_CATEGORIES = {
    "PERSON": PERSON, "PER": PERSON, "GPE": PLACE, "LOC": PLACE, "FAC": PLACE, "ORG": ORGANISATION,
    "NORP": WORD, "PRODUCT": WORD, "EVENT": WORD, "WORK_OF_ART": WORD, "LAW": WORD, "MISC": WORD,
}  # fmt: skip
_ARTICLES = frozenset(["the", "a", "an", "my", "le", "la", "les", "l", "un", "une", "mon", "ma"])
_ENDS = regex.compile(r"[.?!…;\u037e\n]")
_LONGEST = 100  # words: who talks without a full stop is read in pieces
_UNUSED = ["tagger", "parser", "senter", "morphologizer", "lemmatizer", "attribute_ruler"]
_ENOUGH = 2  # sentences: what a word is in these, it is in the rest of the interview


@cache
def load_pipeline(pack: Pack) -> Pipeline:
    """A spaCy pipeline with nothing but the parts that find names, its weights checked against the pack's hash."""
    folder = verify(pack)
    spacy = _spacy_alone()
    pipeline = spacy.load(folder, exclude=_UNUSED)
    if not pipeline.get_pipe("tok2vec").listening_components:  # the small models' name finder has vectors of its own
        pipeline.remove_pipe("tok2vec")
    return pipeline


def _spacy_alone() -> Any:
    """Import spaCy without torch: thinc would load it only to see that it is there, for seconds and 300 MB."""
    if "spacy" in sys.modules or "torch" in sys.modules:
        import spacy
    else:
        sys.modules["torch"] = None  # type: ignore[assignment]
        try:
            import spacy
        finally:
            del sys.modules["torch"]
    return spacy


def find_names(
    texts: Sequence[str], pack: Pack, usage: Usage, lower_cased: Sequence[bool] = ()
) -> Iterator[list[Mention]]:
    """Yield, for each text, the names that the pipeline finds.

    Parameters
    ----------
    texts : sequence of str
        Turns in the pack's language.
    pack : Pack
        Which pipeline.
    usage : Usage
        How the study writes that language's words.
    lower_cased : sequence of bool, optional
        Which of the texts have no capitals, so that none is asked of a name.
    """
    code, low = pack.languages[0], lower_cased or [False] * len(texts)
    sentences = list(_worth_reading(texts, code, usage, low))
    docs = load_pipeline(pack).pipe((texts[i][start:end] for i, start, end in sentences), batch_size=256)
    found: dict[int, list[Mention]] = defaultdict(list)
    for (i, start, _), doc in zip(sentences, docs, strict=True):
        for entity in doc.ents:
            if mention := _mention(texts[i], start, entity, code, usage, low[i]):
                found[i].append(mention)
    yield from (found[i] for i in range(len(texts)))


def _worth_reading(
    texts: Sequence[str], code: str, usage: Usage, lower_cased: Sequence[bool]
) -> Iterator[tuple[int, int, int]]:
    """Sentences with a word that may be a name and was not read often enough before: closure carries on from there."""
    read: Counter[str] = Counter()
    for i, text in enumerate(texts):
        for start, end, words in _sentences(text):
            telling = {w.folded for w in words if _may_be_name(w, code, usage, lower_cased[i])}
            if any(read[word] < _ENOUGH for word in telling):
                read.update(telling)
                yield i, start, end


def _sentences(text: str) -> Iterator[tuple[int, int, Sequence[Word]]]:
    words = words_of(text)
    first = 0
    for at in range(1, len(words) + 1):
        ends = at == len(words) or (words[at].opens and _ENDS.search(text, words[at - 1].end, words[at].start))
        if ends or at - first == _LONGEST:
            end = words[at].start if at < len(words) else len(text)
            yield words[first].start, end, words[first:at]
            first = at


def _may_be_name(word: Word, code: str, usage: Usage, lower_cased: bool) -> bool:
    if lower_cased:
        return len(word.text) > 2 and (not is_word(word.text, code) or is_name(word.folded, code))
    return word.capital and not usage.harmless(word) and not (word.opens and usage.ordinary(word))


def _mention(text: str, at: int, entity: Any, code: str, usage: Usage, lower_cased: bool) -> Mention | None:
    category = _CATEGORIES.get(entity.label_)
    words = _name_in(text, at + entity.start_char, at + entity.end_char, code, usage, lower_cased)
    if category is None or not words or not (lower_cased or any(w.capital for w in words)):
        return None
    if all(usage.harmless(w) or w.folded in language_for(code).kin for w in words):
        return None
    if (category == WORD or code == "fr") and len(words) == 1 and words[0].opens and usage.ordinary(words[0]):
        return None
    if lower_cased and len(words) == 1 and is_mere_word(words[0].text, code):
        return None
    if category == PERSON and len(words) > 1 and words[0].text.lower() in language_for(code).kin:
        words = words[1:]
    if category == PLACE and len(words) == 1 and _only_given(words[0].folded, code):
        category = PERSON  # at the start of a sentence a small model takes many a first name for a town
    elif category == PERSON and len(words) > 1 and words[0].folded in PLACE_LEADS:
        category = PLACE
    while category in (PERSON, WORD) and len(words) > 1 and is_plain(words[0].text, code) and words[0].text.islower():
        words = words[1:]  # "collègue Kerbiriou"
    if language_for(code).head_first and words[0].folded in _heads(code):
        category = ORGANISATION  # whatever the model took "Clinique Orlemond" for
    # a work's title leads to whoever made it
    tier = REPLACE if entity.label_ == "WORK_OF_ART" and len(words) > 1 else _tier(words, category, code, usage)
    return Mention(words[0].start, words[-1].end, tier, category, "model")


def _name_in(text: str, start: int, end: int, code: str, usage: Usage, lower_cased: bool) -> Sequence[Word]:
    """The words of a find without what the model takes along: articles, the next sentence, "I", a word in passing."""
    every = words_of(text)
    low, high = (bisect_left(every, at, key=lambda word: word.start) for at in (start, end))
    words = [word for word in every[low:high] if word.end <= end]
    if not lower_cased:
        cut = next((n for n in range(1, len(words)) if _parted(text, words[n - 1], words[n])), len(words))
        words = words[:cut]
        while words and not words[-1].capital and words[-1].folded not in _heads(code):
            words.pop()
        while len(words) > 1 and words[-1].text in ("I", "I'm"):
            words.pop()
        while len(words) > 1 and words[0].opens and usage.ordinary(words[0]) and not _may_lead(words[0].folded, code):
            words.pop(0)
    while words and (words[0].folded in _ARTICLES or text[words[0].end : words[0].end + 2] in ("'t", "’t")):
        words = words[1:]
    while words and (words[-1].folded == "s" or text[words[-1].end : words[-1].end + 2] in ("'t", "’t")):
        words = words[:-1]
    return words


def _may_lead(folded: str, code: str) -> bool:
    return is_name(folded, code) or folded in PLACE_LEADS


def _only_given(folded: str, code: str) -> bool:
    return is_given_name(folded, code) and folded not in place_names(code)


def _parted(text: str, before: Word, word: Word) -> bool:
    """Whether a sentence or a column ends between two words."""
    return word.opens or "\t" in text[before.end : word.start] or "  " in text[before.end : word.start]


@cache
def _heads(code: str) -> frozenset[str]:
    return frozenset(map(fold, language_for(code).organisations)) | frozenset(language_for(code).streets_after)


def _tier(words: Sequence[Any], category: str, code: str, usage: Usage) -> str:
    """A lone common word is more often the model's mistake than a name: a person looks."""
    if category == WORD:
        return REVIEW
    first = words[0]
    listed = is_name(first.folded, code)
    doubtful = len(words) == 1 and (usage.lower[first.folded] >= 2 or zipf(first.text, code) >= 5.2) and not listed
    if code != "en" and len(words) == 1 and first.opens:  # "Tournesols": the English model knows better
        doubtful |= is_plain(first.text, code)
    return REVIEW if doubtful else REPLACE
