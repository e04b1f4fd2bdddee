"""Illnesses by their form: the Greek ends that medicine gives to its words in every language of Europe, and broken bones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import regex

from ...mentions import ILLNESS, REVIEW, Mention

# Ends of the names of illnesses and operations, by language; the words that have them and are none stand behind.
_ENDS: dict[str, tuple[str, str]] = {
    "en": (
        r"itis|(?:thr|r|scler|cirrh|tubercul|necr|fibr|psych|neur|stat|por|thromb|sten|cyst|acid|spondyl|melan|lei|sarcoid|scoli|lord|kyph|endometri)osis"
        r"|algia|opath(?:y|ies)|aemia|[ln]emia|ectomy|ostomy|plegi[ac]|oplasty|arrhoea|orrhage",
        r"nostalgia|sociopath(?:y|ies)|telepath(?:y|ies)|hom(?:o)?eopath(?:y|ies)|sympath(?:y|ies)|empath(?:y|ies)|antipath(?:y|ies)|apath(?:y|ies)|academia",
    ),
    "fr": (r"algies?|opathies?|ectomies?|plégi\p{Ll}+|arthrose|sclérose|cirrhose|tuberculose|névrose|psychose", r"nostalgies?|homéopathies?|télépathies?"),
    "de": (r"itis|algie|opathie|ektomie|plegie|sklerose|arthrose|zirrhose|tuberkulose|neurose|psychose|ämie", r"nostalgie|homöopathie|telepathie|akademie"),
    "nl": (r"itis|algie|opathie|ectomie|plegie|sclerose|artrose|cirrose|tuberculose|neurose|psychose|emie", r"nostalgie|homeopathie|telepathie|academie|premie|chemie|epidemie|pandemie|blasfemie"),
    "it": (r"algi[ae]|opati[ae]|ectomi[ae]|plegi[ac]|sclerosi|artrosi|cirrosi|tubercolosi|nevrosi|psicosi", r"nostalgi[ae]|omeopati[ae]|telepati[ae]|simpati[ae]|empati[ae]|antipati[ae]|apati[ae]"),
    "es": (r"itis|algias?|opatías?|ectomías?|plej[íi]as?|esclerosis|artrosis|cirrosis|tuberculosis|neurosis|psicosis", r"nostalgias?|homeopatías?|telepatías?"),
}  # fmt: skip
# A look before the costly pattern: some part of each of those words.
_TOLD = re.compile(
    r"it[ií]s|osis|algi|lgia|opat|emi|ämie|ectom|ektom|ostom|pl[eé][gj]|oplast|rrho|rrhag|fractur|broke|disloc|amputat|rose|rosi|culos"
)
_BROKEN = (
    r"fractures? of the (?:(?:left|right|lower|upper|\d\w\w) )*\p{L}+"
    r"|(?:fractured|broke|broken|dislocated|amputated) (?:my |his |her |their |a |the )?(?:left |right |lower |upper )?"
    r"(?:leg|arm|wrist|ankle|hip|collarbone|jaw|nose|rib|ribs|skull|pelvis|knee|kneecap|shoulder|elbow|spine|neck|foot|hand)"
)


def find_medical(text: str, code: str) -> Iterator[Mention]:
    """Yield them, for a person to look at.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language; Greek and Lithuanian have only the lists of `anonymizer.detectors.people.demographic_words`.
    """
    if code in _ENDS and _TOLD.search(text):
        for found in _pattern(code).finditer(text):
            yield Mention(found.start(), found.end(), REVIEW, ILLNESS, "demographic")


@cache
def _pattern(code: str) -> regex.Pattern[str]:
    ends, others = _ENDS[code]
    broken = f"|{_BROKEN}" if code == "en" else ""
    return regex.compile(
        rf"(?<!\p{{L}})(?!(?:{others})(?!\p{{L}}))(?:\p{{L}}{{0,30}}(?:{ends}){broken})(?!\p{{L}})", regex.IGNORECASE
    )
