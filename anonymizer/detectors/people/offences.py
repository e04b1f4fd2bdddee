"""Offences that somebody was convicted or accused of: special data of their own (GDPR, article 10), for review."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from ...languages.language import words
from ...mentions import OFFENCE, REVIEW, Mention
from ..forms import holds

# without one of these, "involved in the" and "proceedings for" tell of no offence
_PARTS = words(
    "convict guilty charge count indict prosecut trial tried sentenc prison jail acquit suspicion offence crime remand fined"
)
_STOP = (
    r"(?:under|pursuant|contrary|within|by|before|against|after|when|while|which|who|that|at|from|with|because|as|since|through"
    r"|during|following|in|on|if|but|so|then|having|under|between|where|until|unless|without|is|was|were|are|had|has|he|she|they|we"
    r"|i|it|me|him|her|them|us|you|there|not|and (?:sentenced|was|were|he|she|they|i|we|you|it|the|his|her|had|has|ordered|fined|placed|taken|then|is|are"
    r"|acquitted|released|of|to|that|so|got|went|in|on|for|also|with|just))"
)
_PHRASE = rf"(?P<act>(?!{_STOP}\b)[\p{{L}}'’-]+(?: (?!{_STOP}\b)[\p{{L}}'’-]+){{0,8}})"
_VAGUE = (
    r"(?!(?:an?|the|this|that|these|those|his|her|their|my|our|your|its|it|them|him|us|any|all|some|several|each|every|both|one|two"
    r"|three|four|five|six|seven|eight|nine|ten|other|further|similar|such|doing|having|being|same|something|anything|nothing|everything"
    r"|what|trial|years?|months?|criminal|an? offence|offences?|crimes?|charges?|counts?)\b)"
)
_SURE = regex.compile(
    r"\b(?:convict(?:ed|ions?) (?:of|for)|found (?:him |her |me |them |the \p{L}+ )?guilty of|ple(?:a|ade)d(?:ed|s|ing)?(?: not)? guilty (?:to|of)"
    r"|charged with|(?:charges|a charge) of|counts? of|indicted for|prosecuted for|on trial for|tried for|sentenced for|imprisoned for|jailed for"
    r"|acquitted of|suspicion of|offences? of|crimes? of|proceedings for|remanded for|fined for|conspiracy to commit|involve(?:d|ment) in the) "
    rf"(?:(?:an?|the) (?:offences?|crimes?|counts?|charges?) of )?(?:(?:an?|the|attempted) )?{_VAGUE}{_PHRASE}",
    regex.IGNORECASE,
)


def find_offences(text: str, code: str) -> Iterator[Mention]:
    """Yield what follows "convicted of", "charged with" and their like; in English only.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    """
    if code != "en" or not holds(text, _PARTS):
        return
    for found in _SURE.finditer(text):
        yield Mention(*found.span("act"), REVIEW, OFFENCE, "demographic")
