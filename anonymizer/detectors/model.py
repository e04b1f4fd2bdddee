"""Names found by a spaCy pipeline, of which only the word vectors and the name finder are loaded."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

import regex

from ..languages import language_for
from ..lexicon import is_listed_name, zipf
from ..mentions import ORGANISATION, PERSON, PLACE, REPLACE, REVIEW, WORD, Mention
from ..packs import Pack, verify
from .words import Usage, words_of

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline

_CATEGORIES = {
    "PERSON": PERSON, "PER": PERSON, "GPE": PLACE, "LOC": PLACE, "FAC": PLACE, "ORG": ORGANISATION,
    "NORP": WORD, "PRODUCT": WORD, "EVENT": WORD, "WORK_OF_ART": WORD, "LAW": WORD, "MISC": WORD,
}  # fmt: skip
_EDGE = regex.compile(
    r"^(?:(?:the|a|an|my|le|la|les|l['’]|un|une|mon|ma)\s+|[\W_]+)+|(?:['’]s|[\W_]+)+$", regex.IGNORECASE
)


@cache
def load_pipeline(pack: Pack) -> Pipeline:
    """A spaCy pipeline with nothing but the parts that find names, its weights checked against the pack's hash."""
    folder = verify(pack)
    spacy = _spacy_alone()
    return spacy.load(folder, exclude=["tagger", "parser", "senter", "morphologizer", "lemmatizer", "attribute_ruler"])


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


def find_names(texts: Sequence[str], pack: Pack, usage: Usage, lower_cased: bool = False) -> Iterator[list[Mention]]:
    """Yield, for each text, the names that the pipeline finds.

    Parameters
    ----------
    texts : sequence of str
        Turns in the pack's language.
    pack : Pack
        Which pipeline.
    usage : Usage
        How the study writes that language's words.
    lower_cased : bool
        The texts have no capitals, so that none is asked of a name.
    """
    code = pack.languages[0]
    worth = [
        i
        for i, text in enumerate(texts)
        if lower_cased or any(w.capital and not usage.harmless(w) for w in words_of(text))
    ]
    docs = load_pipeline(pack).pipe((texts[i] for i in worth), batch_size=128)
    found: dict[int, list[Mention]] = {
        i: [m for entity in doc.ents if (m := _mention(texts[i], entity, code, usage, lower_cased))]
        for i, doc in zip(worth, docs, strict=True)
    }
    yield from (found.get(i, []) for i in range(len(texts)))


def _mention(text: str, entity: Any, code: str, usage: Usage, lower_cased: bool) -> Mention | None:
    category = _CATEGORIES.get(entity.label_)
    surface = text[entity.start_char : entity.end_char].split("\n")[0]
    start = entity.start_char
    while (edge := _EDGE.search(surface)) is not None and edge.end() > edge.start():
        start, surface = (
            (start + edge.end(), surface[edge.end() :]) if edge.start() == 0 else (start, surface[: edge.start()])
        )
    words = words_of(surface)
    if category is None or not words or not (lower_cased or any(w.capital for w in words)):
        return None
    if all(usage.harmless(w) or w.folded in language_for(code).kin for w in words):
        return None
    if category == WORD and len(words) == 1 and _opens(text, start) and usage.ordinary(words[0]):
        return None
    if category == PERSON and len(words) > 1 and words[0].text.lower() in language_for(code).kin:
        start, surface, words = start + words[1].start, surface[words[1].start :], words[1:]
    end = start + len(surface)
    if category == ORGANISATION and text[end : end + 2] in ("'s", "’s"):  # a shop is called by it: "at Bond's"
        end += 2
    return Mention(start, end, _tier(words, category, code, usage), category, "model")


def _opens(text: str, start: int) -> bool:
    """Whether a sentence starts here, so that the capital says nothing."""
    return any(word.start == start and word.opens for word in words_of(text[: start + 1]))


def _tier(words: list[Any], category: str, code: str, usage: Usage) -> str:
    """A lone common word is more often the model's mistake than a name: a person looks."""
    if category == WORD:
        return REVIEW
    first = words[0]
    listed = is_listed_name(first.folded, code)
    doubtful = len(words) == 1 and (usage.lower[first.folded] >= 2 or zipf(first.text, code) >= 5.2) and not listed
    return REVIEW if doubtful else REPLACE
