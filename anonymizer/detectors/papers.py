"""Whether a file is a court's paper: a judgment, a pleading or a statement of facts writes what people do not say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..languages.language import words
from .words import words_of

# Who and what stands in every such paper; talk of a trial has one of them in a thousand words.
_OF_COURT = frozenset(
    words(
        "applicant applicants plaintiff plaintiffs claimant claimants appellant appellants respondent respondents defendant"
        " defendants court courts tribunal judgment judgments judgement appeal appeals appealed proceedings prosecutor"
        " hearing hearings case application article section convention detention"
    )
)
_FEWEST = 8  # of them, so that a short talk of a trial is none
_KINDS = 4
_SHARE = 1 / 50  # of all words


def is_court_paper(texts: Iterable[str], code: str) -> bool:
    """Whether the words of a court make up so much of a text that it is none that anybody spoke; in English only.

    Parameters
    ----------
    texts : iterable of str
        The turns of one interview.
    code : str
        Their language.

    Examples
    --------
    >>> is_court_paper(["The applicant appealed. The court dismissed the appeal by a judgment of 4 May."] * 3, "en")
    True
    >>> is_court_paper(["Then we went to court, and I was so scared of the hearing, and my mum held my hand."] * 9, "en")
    False
    """
    if code != "en":
        return False
    said = Counter(word.folded for text in texts for word in words_of(text))
    of_court = {word: count for word, count in said.items() if word in _OF_COURT}
    enough = sum(of_court.values()) >= max(_FEWEST, _SHARE * said.total())
    return enough and len(of_court) >= _KINDS
