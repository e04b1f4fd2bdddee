"""Areas by their kind ("the county of Kerrow"), parts of a country, and cases as papers cite them; in English."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from ...mentions import PLACE, REPLACE, WORD, Mention
from .bodies import CAPITALS

# "Marsh and Others v. Ruvia", as a paper cites it
_CASE = regex.compile(
    rf"(?<!\p{{L}})(?:R|{CAPITALS}(?: and (?:\d+ )?(?:[Oo]thers?|{CAPITALS}))*) v\.? (?:the )?{CAPITALS}(?: and (?:\d+ )?(?:[Oo]thers?|{CAPITALS}))*(?: \[GC\])?"
)
_AREA = regex.compile(
    r"(?<!\p{L})(?:"
    # "the Municipalities of Orlem and Kerrow", "the county of Kerrow", but "Parish of Kerrow and Anna" is a parish and somebody
    rf"(?:[Cc]ounties|[Mm]unicipalities|[Pp]rovinces|[Pp]refectures|[Cc]antons|[Cc]ommunes|Districts|Parishes|Boroughs|Villages|Kingdom)"
    rf" of {CAPITALS}(?:, {CAPITALS})*,? and {CAPITALS}"
    r"|(?:[Cc]ounty|[Mm]unicipality|[Pp]rovince|[Pp]refecture|[Gg]overnorate|[Cc]anton|[Cc]ommune|[Oo]blast|District|Parish|Borough|Village"
    rf"|City|Kingdom|Republic|Principality|Duchy|Diocese) of {CAPITALS}"
    # "the northern parts of Zelvany"
    r"|(?:north|south|east|west|central)\p{Ll}*(?:-?(?:east|west)(?:ern)?)? (?:parts?|half|coasts?|shores?|suburbs?|outskirts|borders?|provinces?)"
    rf" of (?:the )?{CAPITALS})"
)
# "south-east Zelvany", which is a part of it; with a capital the detectors of names know it
_TOWARDS = regex.compile(
    rf"(?<!\p{{L}})(?:(?:north|south)(?:-?(?:east|west))?|east|west|central|upper|lower)(?:ern)? (?=\p{{Lu}})(?!\p{{L}}+(?: \p{{L}}+)*['’]s ){CAPITALS}"
)
# some part of every area's words: a look before the costly pattern
_TOLD = (
    "ount", "unicipalit", "rovince", "refecture", "overnorate", "anton", "ommune", "blast", "istrict", "arish", "orough", "illage", "City of", "Kingdom", "epublic",
    "incipality", "Duchy", "iocese", " part", " half", " coast", " shore", " suburb", " outskirts", " border"
)  # fmt: skip


_ROAD = regex.compile(
    r"\b[ABEMNR]\d{1,3} (?:motorway|road|highway|autoroute|autobahn|dual carriageway|bypass)\b", regex.IGNORECASE
)


def find_areas(text: str, code: str) -> Iterator[Mention]:
    """Yield areas with the word for what they are, and cases by the names of their parties.

    Parameters
    ----------
    text : str
        One turn with capitals.
    code : str
        Its language.
    """
    if code != "en":
        return
    if " of " in text and any(part in text for part in _TOLD):
        for found in _AREA.finditer(text):
            yield Mention(found.start(), found.end(), REPLACE, PLACE, "gazetteer")
    for found in _ROAD.finditer(text):
        yield Mention(found.start(), found.end(), REPLACE, PLACE, "gazetteer")
    if any(part in text for part in ("north", "south", "east", "west", "central ")):
        for found in _TOWARDS.finditer(text):
            yield Mention(found.start(), found.end(), REPLACE, PLACE, "gazetteer")
    if " v " in text or " v. " in text:
        for found in _CASE.finditer(text):
            yield Mention(found.start(), found.end(), REPLACE, WORD, "gazetteer")
