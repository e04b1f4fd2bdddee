"""Times that are told by a season ("herfst van 2014") or by what happened, which was in a newspaper: "the night of the fire"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from ...mentions import DATE, REVIEW, Mention
from ...patterns import alternatives
from ...periods import SEASONS
from ..forms import Form, form, matches

# By language: what such a time starts with. What somebody did ("the day I left") is everybody's, and left alone.
_OPENINGS = {
    "en": (
        r"\bthe (?:(?<!\b[Oo]n the )same |very )?(?:day|night|evening|morning|week|weekend|summer|winter|spring|autumn|year)"
        r" (?:as |that |when |after |before |of )?(?:the|an?|our|their|somebody|someone|they)\b(?! (?:day|week|year|time|end)\b)"
    ),
    "fr": (
        r"\b(?:le jour|le soir|la nuit|le matin|la semaine|l['’]année|l['’]été|l['’]hiver) (?:de |d['’]|où )?"
        r"(?:du|des|l[ea]s?|l['’]|une?|il y a eu)(?:\b|(?<=['’]))"
    ),
    "de": (
        r"\b(?:am|an dem|in dem|im|in der|in jener) (?:Tag|Abend|Nacht|Morgen|Woche|Jahr|Sommer|Winter),?"
        r" (?:als|in dem|an dem|in der|wo|nach) (?:der|die|das|dem|den|ein|eine)\b"
    ),
    "nl": (
        r"\b(?:de|het|die|dat) (?:dag|avond|nacht|ochtend|week|jaar|zomer|winter) (?:van|dat|waarop|toen|waarin|na)"
        r" (?:de|het|een|ze)\b"
    ),
    "it": (
        r"\b(?:il giorno|la sera|la notte|la mattina|la settimana|l['’]anno|l['’]estate|l['’]inverno) (?:di |che |in cui |quando )?"
        r"(?:del(?:l[oa])?|dell['’]|dei|degli|delle|è|hanno|il|la|lo|l['’]|un[ao]?)(?:\b|(?<=['’]))"
    ),
    "es": (
        r"\b(?:el día|la noche|la tarde|la mañana|la semana|el año|el verano|el invierno) (?:de |que |en que |cuando )?"
        r"(?:del|el|las?|los|una?|se)\b"
    ),
    "el": (
        r"\b(?:τη(?:ν)? (?:ημέρα|μέρα|νύχτα|βραδιά|χρονιά|εβδομάδα)|το (?:βράδυ|πρωί|καλοκαίρι)|τον χειμώνα)"
        r" (?:που |όταν )(?:\p{L}+ηκ[εα]ν?|\p{L}+σ[εα]ν?|ο|η|το|οι|τα|έγινε|είχε) "
    ),
    "lt": (
        r"\b(?:tą (?:vakarą|dieną|naktį|rytą|savaitę|vasarą|žiemą)|tais metais),? kai (?:\p{L}+(?:ė|o|usi|ęs)|buvo) "
    ),
}  # fmt: skip
_OWN = {
    "fr": r"\b(?:je|j['’]|nous|on|il|elle)\b", "de": r"\b(?:ich|wir|er|sie)\b", "nl": r"\b(?:ik|we|wij|hij|zij)\b",
    "en": r"\b(?:i|we|he|she)\b",
}  # fmt: skip
_REST = r"[^.,;:!?\n·]{5,80}(?:, (?:celle|celui|where|which|when|waar|dove|donde|όπου)\b[^.,;:!?\n·]{3,60})?"
_FEWEST = 3  # words: "the day of the trial" is anybody's


def find_events(text: str, code: str) -> Iterator[Mention]:
    """Yield a year's seasons, and for review what happened where something else is told by it.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    """
    yield from matches(text, (_in_season(code),))
    pattern = _pattern(code)
    for found in pattern.finditer(text) if pattern else ():
        if len(found.group().split()) > _FEWEST:
            yield Mention(found.start(), found.end(), REVIEW, DATE, "grammar")


@cache
def _in_season(code: str) -> Form:
    links = r",? (?:de |del |de l['’]|van |von |του )?"
    # of English `anonymizer.detectors.grammar.dates` knows them
    seasons = alternatives(SEASONS.get(code, ()) if code != "en" else ())
    more = rf"(?:{seasons}(?:,| et| und| en| e| y| και| ir) (?:l['’]|el |la |het |der |το |την )?)*"
    return form(DATE, rf"(?<!\p{{L}}){more}{seasons}{links}(?:19|20)\d\d(?!\w)", regex.IGNORECASE)


@cache
def _pattern(code: str) -> regex.Pattern[str] | None:
    if code not in _OPENINGS:
        return None
    own = rf"(?![^.,;:!?\n·]{{0,60}}{_OWN[code]})" if code in _OWN else ""
    return regex.compile(f"{_OPENINGS[code]}{own}{_REST}", regex.IGNORECASE)
