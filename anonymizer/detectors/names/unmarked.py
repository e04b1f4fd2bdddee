"""Organisations where nothing has a capital: public bodies by their article, and kinds of organisations beside a name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

import regex

from ...languages import language_for
from ...lexicon import fold
from ...mentions import ORGANISATION, PERSON, PLACE, REVIEW, WORD, Mention
from ...patterns import alternatives
from .heads import heads_pattern
from .institutions import adjective_after

# what makes a public body a particular one; Lithuanian has no articles, and English says "Parliament" without
_ARTICLES = {
    "en": r"(?:the|this|our) ",
    "fr": r"(?:l[ae] |l['’] ?|du |au |cette |notre )",
    "es": r"(?:el |la |del |al |est[ea] |nuestr[oa] )",
    "it": r"(?:il |la |l['’] ?|[dnsa]+e?l(?:la|lo)? |[dnsa]+e?ll['’] ?|quest[oa] |nostr[oa] )",
    "de": r"(?:der|die|das|des|dem|den|dieser?|dieses|diesem|vom|zum|zur|beim|im|unsere?[smr]?) ",
    "nl": r"(?:de|het|dit|deze|onze?) ",
    "el": r"(?:η|το|της|του|την|στο|στη|στην|ο|τον|στον) ",
}
_ADJECTIVES_BEFORE = {
    "en": r"\p{L}{3,}(?:an|ish|ese|al) ",
    "de": r"\p{L}{3,}(?:isch|al|lich)e[nmrs]? ",
    "nl": r"\p{L}{3,}(?:se|ese|ees|ale|aal) ",
    "el": r"\p{L}{3,}(?:ικ|αϊκ|ιακ)(?:ό|ή|ού|ής|ός) ",
}
# in small letters these are rooms, advice and other things of every day
_OTHERWISE = frozenset(
    ["chambre", "cour", "camara", "camera", "comune", "kamer", "junta", "audiencia", "union", "community", "regione",
     "region", "provincia", "comunidad", "comunita", "communaute", "gemeenschap", "departement"]
)  # fmt: skip
_MORE = {
    "de": "kommission parlament bundestag landtag senat stadtrat gemeinderat ministerium ausschuss",
    "el": "επιτροπή κοινοβούλιο βουλή υπουργείο συμβούλιο επιτροπής κοινοβουλίου βουλής υπουργείου συμβουλίου",
    "lt": "komisija parlamentas seimas taryba ministerija komisijos parlamento seimo tarybos ministerijos komisiją seimą",
}
_NAMED = frozenset({PERSON, PLACE, ORGANISATION, WORD})
_LONGEST = 60  # letters of a kind of organisation and what is between it and the name


def find_unmarked(text: str, code: str) -> Iterator[Mention]:
    """Yield the public bodies that an article makes particular ones, for review, in a turn without capitals.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    """
    for found in _bodies(code).finditer(text):
        yield Mention(found.start("body"), found.end("body"), REVIEW, ORGANISATION, "net")


@cache
def _bodies(code: str) -> regex.Pattern[str]:
    names = (*language_for(code).institutions, *_MORE.get(code, "").split())
    known = alternatives(name for name in names if fold(name) not in _OTHERWISE)
    article, before = _ARTICLES.get(code, ""), _ADJECTIVES_BEFORE.get(code, "")
    adjectives = f"(?:{before})?" if before else ""
    after = f"(?: {adjective_after(code)})?" if adjective_after(code) else ""
    genitive = "(?:e?s)?" if code == "de" else ""
    return regex.compile(rf"(?<!\p{{L}}){article}(?P<body>{adjectives}{known}{genitive}(?!\p{{L}}){after})(?!\p{{L}})")


def with_kinds(text: str, code: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Names with the kind of organisation beside them: "gymnasium zelvan", "zelvan-gymnasium", "zelvanos mokykloje".

    Parameters
    ----------
    text : str
        One turn without capitals.
    code : str
        Its language; where kinds stand first, `anonymizer.detectors.names.led` finds them.
    mentions : iterable of Mention
        Of that turn.
    """
    if code not in ("de", "nl", "lt"):
        yield from mentions
        return
    before, after = _kinds(code)
    for mention in mentions:
        named = mention.category in _NAMED
        led = before.search(text, max(0, mention.start - _LONGEST), mention.start) if named and code != "lt" else None
        ended = after.match(text, mention.end) if named else None
        if led or ended:
            start, end = led.start() if led else mention.start, ended.end() if ended else mention.end
            yield replace(mention, start=start, end=end, category=ORGANISATION, entity="")
        else:
            yield mention


@cache
def _kinds(code: str) -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    heads = heads_pattern(code, language_for(code).no_tails)
    return (
        regex.compile(rf"(?<!\p{{L}}){heads} (?:(?:van|von|der) (?:der?n? |het )?)?$"),
        regex.compile(rf"[ -](?:\p{{Ll}}{{6,}}oje )?{heads}(?!\p{{L}})"),
    )
