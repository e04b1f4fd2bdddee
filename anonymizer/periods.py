"""How a language speaks of a stretch of time between two dates, and of the edges of one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import regex

from .languages.language import words
from .patterns import alternatives


@dataclass(frozen=True)
class Period:
    """One language's small words around dates, as patterns for the `regex` module.

    Attributes
    ----------
    between, both : str
        Before two dates of which the second follows after `both` ("between ... and").
    to : str
        Before the second of two dates ("from ... to"); "from" stays in the text.
    edge : str
        Before a month or a year, of which only a part is meant ("end of").
    """

    between: str
    both: str
    to: str
    edge: str


_DASH = r"\s?[–—-]\s?"
_GREEK_ARTICLE = r"(?:(?:τ|σ?τ)\p{L}{1,2} )?"
PERIODS = {
    "en": Period(
        "between(?: the)? ", " (?:and|or)(?: the)? ", " (?:up )?(?:to|until|till|through)(?: the)? ",
        r"(?:beginning|start|middle|end|close|(?:first|second|third|fourth|last|latter|early|later?)"
        r" (?:half|third|quarter|part)) of |(?:early|mid|late)[ -]",
    ),
    "fr": Period(
        "entre(?: le)? ", " et(?: le)? ", " (?:jusqu['’])?(?:à|au|en) ",
        "(?:fin|début|(?:premi(?:er|ère)|seconde?|deuxième|troisième|quatrième|derni(?:er|ère))"
        " (?:semestre|trimestre|moitié|quinzaine|tiers))(?: de| du mois de)? |mi-",
    ),
    "de": Period(
        "zwischen(?: dem)? ", " und(?: dem)? ", " bis(?: zum)? ",
        "(?:Anfang|Mitte|Ende|(?:erste|zweite|dritte|vierte|letzte)[nrs]?"
        " (?:Hälfte|Halbjahr|Quartal|Drittel|Vierteljahr)(?: des Jahres| von)?) ",
    ),
    "nl": Period(
        "tussen ", " en ", " (?:tot(?: en met)?|t/m) ",
        "(?:begin|medio|half|eind|(?:eerste|tweede|derde|vierde|laatste) (?:helft|halfjaar|kwartaal)(?: van)?) ",
    ),
    "it": Period(
        "[tf]ra (?:il |l['’])?",
        " e (?:il |l['’])?",
        " (?:fino )?a(?:l |ll['’]| )",
        "(?:inizio|metà|fine|(?:prim[oa]|second[oa]|terzo|quarto|ultimo) (?:metà|semestre|trimestre))(?: del?| di)? ",
    ),
    "es": Period(
        "entre(?: el)? ", " y(?: el)? ", " (?:al?|hasta)(?: el)? ",
        "(?:principios|mediados|finales|fines|(?:primer|segundo|tercer|cuarto|último|primera|segunda)"
        " (?:semestre|trimestre|mitad)) de ",
    ),
    "el": Period(
        f"μεταξύ {_GREEK_ARTICLE}", f" και {_GREEK_ARTICLE}", f" (?:έως|ως|μέχρι) {_GREEK_ARTICLE}",
        f"(?:αρχές|μέσα|τέλη) {_GREEK_ARTICLE}",
    ),
    "lt": Period("tarp ", " ir ", " iki ", "(?!)"),
}  # fmt: skip


SEASONS: dict[str, tuple[str, ...]] = {
    "en": words("spring summer autumn winter fall"), "fr": words("printemps été automne hiver"),
    "de": words("frühling frühjahr sommer herbst winter"), "nl": words("lente voorjaar zomer herfst najaar winter"),
    "it": words("primavera estate autunno inverno"), "es": words("primavera verano otoño invierno"),
    "el": words("άνοιξη καλοκαίρι φθινόπωρο χειμώνας χειμώνα"),
    "lt": words("pavasarį pavasaris vasarą vasara rudenį ruduo žiemą žiema"),
}  # fmt: skip


@cache
def stretch(code: str) -> regex.Pattern[str] | None:
    """A pattern of a whole stretch or edge of time, with groups ``first``, ``link`` and ``last``.

    Examples
    --------
    >>> found = stretch("en").fullmatch("between 3 May and 4 June 1998")
    >>> found["first"], found["last"], stretch("en").fullmatch("end of 1998")["first"]
    ('3 May', '4 June 1998', '1998')
    """
    if (period := PERIODS.get(code)) is None:
        return None
    link = rf"(?P<link>{period.both}|{period.to}|{_DASH})"
    return regex.compile(
        rf"(?:{period.between})?(?P<first>[^–—]+?){link}(?P<last>[^–—]+)"
        rf"|(?:{period.edge})(?P<first>.+)",
        regex.IGNORECASE,
    )


@cache
def before(code: str) -> regex.Pattern[str]:
    """What goes right before a date and belongs to it: a month and its link ("May and"), or the edge ("end of")."""
    period = PERIODS[code]
    link = rf"(?:{period.both}|{period.to}|{_DASH})"
    pattern = rf"(?<!\p{{L}})(?:(?:{period.between})?{alternatives(month_names(code))}\.?{link}|{period.edge})$"
    return regex.compile(pattern, regex.IGNORECASE)


@cache
def between(code: str) -> regex.Pattern[str]:
    """What stands right before two dates that are one stretch."""
    return regex.compile(rf"(?<!\p{{L}})(?:{PERIODS[code].between})$", regex.IGNORECASE)


@cache
def links(code: str) -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    """What stands between two dates: "and", which may part them, and "to", which joins them."""
    both, to = PERIODS[code].both, rf"(?:{PERIODS[code].to}|{_DASH})"
    return regex.compile(both, regex.IGNORECASE), regex.compile(to, regex.IGNORECASE)


# what CLDR leaves out: months as they are said in Greece and in Austria, and Lithuanian ones after "in" and "since"
_ALSO_SAID = {
    "el": "γενάρη φλεβάρη μάρτη απρίλη μάη ιούνη ιούλη σεπτέμβρη οκτώβρη νοέμβρη δεκέμβρη ιανουάριο φεβρουάριο μάρτιο"
    " απρίλιο μάιο ιούνιο ιούλιο αύγουστο σεπτέμβριο οκτώβριο νοέμβριο δεκέμβριο",
    "de": "jänner feber",
    "lt": "sausį vasarį kovą balandį gegužę birželį liepą rugpjūtį rugsėjį spalį lapkritį gruodį",
}


@cache
def month_names(code: str) -> frozenset[str]:
    """Every name of a month (CLDR, and as it is said) in lower case, of three letters or more, without full stop.

    "mar" and "may" abbreviate in print, and are words in speech.
    """
    from babel.dates import get_month_names

    return frozenset(
        name.rstrip(".").lower()
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for name in get_month_names(width, context, code).values()
        if not name[:1].isdigit() and len(name.rstrip(".")) > 2
    ) | frozenset(_ALSO_SAID.get(code, "").split())


# how a language says that a day is one of every week or year
EVERY = r"(?:every|each|chaque|jede[nrs]?|elke?|ogni|cada|κάθε|kiekvien\p{L}+)"
# the forms that CLDR does not have: cases, and weekdays with their time of day
_WEEKDAY_FORMS = {
    "de": r"(?:s|(?:vor|nach)?mittags?|morgens?|abends?|nachts?)?", "en": "s?",
    "nl": "(?:morgen|middag|avond|nacht|ochtend)?", "fr": "s?", "it": "", "es": "s?",
}  # fmt: skip
_WEEKDAYS_DECLINED = {
    "el": r"(?:δευτέρας?|τρίτης?|τετάρτης?|πέμπτης?|παρασκευής?|σαββάτου?|σάββατο|κυριακής?|σαββατοκύριακου?)",
    "lt": r"(?:(?:pirm|antr|treči|ketvirt|penkt|šešt)adien|sekmadien)(?:is|į|io|iais|iui|iai|ius)",
}


@cache
def weekday(code: str) -> str:
    """A pattern of the days of the week (CLDR) in the forms that they are said in, for the flag IGNORECASE."""
    from babel.dates import get_day_names

    if code in _WEEKDAYS_DECLINED:
        return rf"{_WEEKDAYS_DECLINED[code]}(?!\p{{L}})"
    names = alternatives(name.lower() for name in get_day_names("wide", "format", code).values())
    return rf"{names}{_WEEKDAY_FORMS[code]}(?!\p{{L}})"
