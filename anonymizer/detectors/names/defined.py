"""What a paper calls somebody or something from some line on: 'the regional pension office (hereinafter "the Office")'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from ...languages import language_for
from ...languages.language import words
from ...mentions import ORGANISATION, REPLACE, Mention
from ...patterns import alternatives
from .abbreviations import long_form

_LEAD = r"(?:(?:hereinafter|hereafter|henceforth|further|later|also)?,?;? ?(?:referred to as|known as|called)?[,:;]? ?)"
_TERM = r"(?P<the>[Tt]he )?(?P<term>\p{Lu}[\p{L}\d.&/-]*(?: (?:of |for |and )?\p{Lu}[\p{L}\d&/-]*){0,4})"
_DEFINITION = regex.compile(rf" [(\[]{_LEAD}[“\"‘'«]{_TERM}[”\"’'»][,;]?(?: or [^()\n]{{2,40}})?[)\]]")
# writings, and those that every judgment speaks of
_ABBREVIATION = regex.compile(
    rf" [(\[]{_LEAD}(?:the )?[“\"‘'«]?(?P<letters>\p{{Lu}}[\p{{Lu}}\d-]{{1,7}})[”\"’'»]?[)\]]"
)
_REACH = 200  # characters before a bracket
# what goes on behind a term: "the ABC course"
_KIND = r"(?: (?:courses?|programmes?|schemes?|benefits?|pensions?|projects?|reports?|tests?|treatment|training|assessments?|party|movement)\b)?"
_COMMON = alternatives(
    words(
        "Act Law Code Convention Regulation Regulations Rules Directive Protocol Treaty Agreement Covenant Charter Decree Order"
        " Ordinance Constitution Statute Notice Report Contract Judgment Decision List Plan Applicant Applicants Government Court"
        " Commission Plaintiff Plaintiffs Defendant Defendants Claimant Claimants Respondent State Parties Republic"
    )
)
_IS_COMMON = regex.compile(rf"(?:.* )?{_COMMON}(?: .*)?", regex.IGNORECASE)
# kinds of bodies that `Language.organisations` lacks, since in talk they are nobody's
_BODIES = words(
    "tribunal fund office authority commission inspectorate directorate institute registry chamber federation administration"
    " service bureau party movement scheme body secretariat assembly"
)


def find_defined(texts: Sequence[str], code: str, paper: bool = False) -> Iterator[list[Mention]]:
    """Yield, for each turn of an interview, the bodies that it defines a term for, and the term wherever it stands.

    Parameters
    ----------
    texts : sequence of str
        The turns of one interview.
    code : str
        Their language; only English is looked at.
    paper : bool
        It is a court's paper, which defines letters for courses, benefits and reports as well.
    """
    surfaces: set[str] = set()
    for text in texts if code == "en" else ():
        surfaces.update(_terms(text))
        surfaces.update(_letters(text) if paper else ())
    again = "|".join(sorted(surfaces, key=lambda surface: (-len(surface), surface)))
    pattern = regex.compile(rf"(?<![\p{{L}}\d-])(?:{again})(?:['’]s?)?{_KIND}(?![\p{{L}}\d])") if surfaces else None
    for text in texts:
        found_here = pattern.finditer(text) if pattern else ()
        yield [Mention(found.start(), found.end(), REPLACE, ORGANISATION, "gazetteer") for found in found_here]


def _terms(text: str) -> Iterator[str]:
    """Patterns of the terms that a text defines in quotation marks, and of bodies in small letters that they stand for."""
    for found in _DEFINITION.finditer(text):
        if not _IS_COMMON.fullmatch(found["term"]):
            yield rf"{'(?:[Tt]he )?' if found['the'] else ''}{regex.escape(found['term'])}"
            if body := _body().search(text, max(0, found.start() - _REACH), found.start()):
                yield rf"(?i:{regex.escape(body['body'])})"


def _letters(text: str) -> Iterator[str]:
    """Patterns of letters in brackets and of what they stand for."""
    for found in _ABBREVIATION.finditer(text):
        low = max(text.rfind("\n", 0, found.start()) + 1, found.start() - _REACH)
        start = long_form(text[low : found.start()], found["letters"])
        if start is not None:
            yield rf"(?i:{regex.escape(text[low + start : found.start()])})"
            yield regex.escape(found["letters"])


@cache
def _body() -> regex.Pattern[str]:
    """A body in small letters right before its definition, with what it is for: "national fund for sick miners"."""
    heads = alternatives((*language_for("en").organisations, *_BODIES))
    word = r"(?!(?:the|an?|to|by|with|from|that|which|who|before|against|at|his|her|its|their|was|were|is|are|had|has)\b)\p{Ll}[\p{L}'’-]*"
    rest = r"(?: (?:for|of|on|in|against|concerning|relating to) [^.;:()\[\]“”\"\n]{2,140})?"
    return regex.compile(rf"\b(?:the|an?|its|their|his|her) (?P<body>(?:{word},? ){{0,7}}?{heads}{rest})$")
