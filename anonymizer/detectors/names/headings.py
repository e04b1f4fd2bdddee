"""What the head of a transcript says: the interview's number, a postcode, the name of a house."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from ...mentions import CODE, PLACE, REPLACE, Mention

# "INTERVIEW NO. 24", "Tape number: 7", "Participant 12"; a scanner reads the O of NO as a nought
_NUMBERED = regex.compile(
    r"\b(?:(?:interview|tape|cassette|recording|transcript|accession|catalogue|collection|file|record|reference|ref"
    r"|participant|interviewee|respondent|informant|case|oral history)(?: (?:id|code|ref(?:erence)?))?"
    r"[ \t]*(?:n[o0°º]\.?|nr\.?|num(?:ber)?\.?|#|id|code)[ \t]*[:.#-]?[ \t]*"
    r"|^[ \t]*(?:interview(?:ee)?|participant|respondent|informant)[ \t]*[:#]?[ \t]*)"
    r"(?P<number>(?:\p{L}{1,4}[-/ ]?)?\d[\w/-]*)",
    regex.IGNORECASE | regex.MULTILINE,
)
# four or five digits after a name, at the end of a line or before a full stop: "ST. ORRAN. 2760."
_POSTCODE = regex.compile(r"\p{L}{3,}[.,]?[ \t]+(?P<code>\d{4,5})(?=[ \t]*[.,]?[ \t]*(?:\n|$))", regex.MULTILINE)
_TELLING = regex.compile(r"[\d\"“‘]|(?<!\p{L})'")
_QUOTED = r"[\"'“‘](?P<name>(?!I\b)\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,3}) ?[\"'”’]"
# a name in quotation marks where somebody lives, or on the line above an address
_HOUSES = (
    regex.compile(
        r"\b(?:li(?:ve|ves|ved|ving)|stay(?:s|ed|ing)?|resid(?:e|es|ed|ing)|mov(?:e|ed|ing)|born)\b"
        rf"(?: \p{{Ll}}+){{0,3}},? (?:at|in|on|to|into|called|named),? {_QUOTED}",
        regex.IGNORECASE,
    ),
    regex.compile(
        r"\b(?:house|home|cottage|farm|property|homestead|villa|bungalow|station|boat)\b,?(?: (?:was|is|were))?"
        rf"(?: (?:called|named|known as))?,? {_QUOTED}",
        regex.IGNORECASE,
    ),
    regex.compile(rf"\bat (?=.(?-i:\p{{Lu}})){_QUOTED}", regex.IGNORECASE),
    regex.compile(rf"^[ \t]*{_QUOTED}[^\n]*\n\s*(?:unit |flat |no\.? ?)?\d+[a-z]?[ ,/]", regex.IGNORECASE | regex.MULTILINE),
)  # fmt: skip


def find_headings(text: str) -> Iterator[Mention]:
    """Yield numbers of interviews, postcodes at the end of a line, and houses that have a name.

    Parameters
    ----------
    text : str
        One turn, or the lines before the first; any case.
    """
    if _TELLING.search(text) is None:
        return
    for found in _NUMBERED.finditer(text):
        yield Mention(*found.span("number"), REPLACE, CODE, "grammar")
    for found in _POSTCODE.finditer(text):
        yield Mention(*found.span("code"), REPLACE, CODE, "grammar")
    for pattern in _HOUSES:
        for found in pattern.finditer(text):
            yield Mention(*found.span("name"), REPLACE, PLACE, "address")
