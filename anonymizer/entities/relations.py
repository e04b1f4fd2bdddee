"""Who somebody is to the participant, by the words around the name: "my sister Ellen", "Ellen, my aunt"."""

from __future__ import annotations

from functools import cache

import regex

from ..languages import language_for
from ..patterns import alternatives

# What may stand between the relation and the name ("my sister is called Ellen"), and before the relation that follows
# the name ("Ellen, my sister"); an article before the name itself is allowed everywhere.
_CALLED = {
    "en": (
        r"(?:,? (?:who |which )?(?:is |was |were )?(?:called|named)|['’]s"
        r"|['’]?s (?:name(?: is| was|['’]s)|called|named))"
    ),
    "fr": r"(?:,? (?:qui )?s['’]appel(?:le|ait)|,? (?:appelée?|nommée?|prénommée?))",
    "de": r"(?:,? (?:(?:die|der|sie|er) )?(?:hei(?:ß|ss)t|hie(?:ß|ss)|namens|genannt))",
    "nl": r"(?:,? (?:die )?(?:heet|heette|genaamd|genoemd))",
    "it": r"(?:,? (?:che )?si chiama(?:va)?|,? di nome|,? chiamat[ao])",
    "es": r"(?:,? (?:que )?se llama(?:ba)?|,? llamad[ao]|,? de nombre)",
    "el": r"(?: μου| μας)?(?:,? (?:που )?(?:τη |την |τον )?(?:λέγεται|λεγόταν|λένε|έλεγαν))?",
    "lt": r"(?:,? (?:kurios |kurio )?(?:vardu|vardas(?: yra| buvo)?|vadin(?:asi|osi)))",
}
_ARTICLES = {
    "el": r"(?:ο|η|τον|την|τη)",
    "it": r"(?:la|il|l['’])",
    "es": r"(?:la|el)",
    "de": r"(?:die|der|den|dem)",
    "fr": r"(?:la|le|l['’])",
}
_OWN = {
    "en": r"(?:my|our|an?|the)",
    "fr": r"(?:mon|ma|notre|une?|l['’]|le|la)",
    "de": r"(?:meine?[rnm]?|unsere?[rnm]?|eine?)",
    "nl": r"(?:mijn|m['’]n|ons|onze|een)",
    "it": r"(?:(?:la |il |l['’])?(?:mia|mio|nostra|nostro)|una?)",
    "es": r"(?:mi|nuestra|nuestro|una?)",
    "el": r"(?:ο|η|τον|την|τη|του|της)",
    "lt": r"(?:mano|mūsų)",
}
# "une femme" is a woman and "ma femme" a wife; in Greek what makes her one stands behind
_MINE = {
    "fr": r"(?:mon|ma)", "de": r"(?:meine?[rnm]?|mei)", "nl": r"(?:mijn|m['’]n)", "es": r"mi", "lt": r"mano",
}  # fmt: skip
_EITHER = frozenset({"mujer", "femme", "fille", "mann", "frau", "man", "vrouw", "άντρας", "γυναίκα", "vyras"})
# Somebody else's mother is not the participant's.
_OTHERS = {
    "en": r"(?:his|her|their|your|['’]s)",
    "fr": r"(?:son|sa|leur|ton|ta|votre)",
    "de": r"(?:seine?[rnm]?|ihre?[rnm]?|deine?[rnm]?)",
    "nl": r"(?:zijn|z['’]n|haar|d['’]r|hun|jouw|je)",
    "it": r"(?:suo|sua|loro|tuo|tua)",
    "es": r"(?:su|tu)",
    "lt": r"(?:jo|jos|jų|tavo)",
}


@cache
def _patterns(code: str) -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    kin = _kin(code)
    called, article = _CALLED.get(code, _CALLED["en"]), _ARTICLES.get(code)
    lead = rf"(?: {article})?" if article else ""
    others = rf"(?<!{_OTHERS[code]} (?:\p{{L}}+ )?)" if code in _OTHERS else ""
    before = rf"(?<!\p{{L}}){others}(?P<kin>{kin})(?:{called})?,?:?{lead} *$"
    # "Ελένης ο πατέρας" is Helen's father, "Ελένη, η μητέρα μου" a mother
    comma, mine = (",", " (?:μου|μας)") if code == "el" else (",?", "")
    after = rf"^{comma} {_OWN.get(code, _OWN['en'])} ?(?:\p{{L}}+ )?(?P<kin>{kin}){mine}(?!\p{{L}})"
    return regex.compile(before, regex.IGNORECASE), regex.compile(after, regex.IGNORECASE)


def _kin(code: str) -> str:
    known = set(language_for(code).kin)
    either = alternatives(known & _EITHER)
    either = rf"{either}(?= (?:μου|μας))" if code == "el" else rf"(?<={_MINE.get(code, '')} ){either}"
    return rf"(?:{alternatives(known - _EITHER)}|{either})"


def relation_of(text: str, start: int, end: int, code: str) -> str:
    """The English relation that the words around a name give it, "" where they give none.

    Parameters
    ----------
    text : str
        A turn.
    start, end : int
        Where the name stands, code points, half-open.
    code : str
        The language, ISO 639-1.

    Examples
    --------
    >>> relation_of("So my sister Ellen rang", 13, 18, "en"), relation_of("Ellen, my aunt, rang", 0, 5, "en")
    ('sister', 'aunt')
    """
    before, after = _patterns(code)
    found = before.search(text[max(0, start - 60) : start]) or after.search(text[end : end + 40])
    return language_for(code).kin[found["kin"].lower()] if found else ""
