"""Names on services that are plain words, by how they are told: "my username is", "in the chat I was", "and he was"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from ...languages.language import words
from ...lexicon import zipf
from ...mentions import HANDLE, REPLACE, REVIEW, Mention
from ...patterns import alternatives
from ..forms import holds

_ORDINARY = 3.5  # zipf: what is more common is a word
_USERNAMES = words(
    "username user_name user-name screen_name screenname gamertag gamer_tag gamer_name nickname_online pseudo"
    " identifiant nom_d'utilisateur benutzername nutzername gebruikersnaam nome_utente nombre_de_usuario usuario"
    " όνομα_χρήστη vartotojo_vardas slapyvardis"
)
_SERVICES = words("snapchat snap insta instagram discord tiktok kik skype")
_ANNOUNCING = (*_USERNAMES, *_SERVICES)
_USERNAME, _SERVICE = alternatives(_USERNAMES), alternatives(_SERVICES)
# "his snap was dana", but "on Snapchat she was kind"
_OWN = alternatives(words("my his her their your mon son mein sein ihr mijn zijn haar mio suo mi su mano jo jos"))
_IS = alternatives(words("is was were called est était ist war lautet heet è era es ήταν είναι yra buvo :"))
_ANNOUNCED = regex.compile(
    rf"(?<!\p{{L}})(?P<told>{_USERNAME}|{_OWN} {_SERVICE}|{_SERVICE} μου)?(?(told)|{_SERVICE})(?: ?{_IS})+"
    r"(?: (?:like|just|um|uh|called),?)? ?"
    r"(?P<quote>[\"“'‘«])?(?P<name>(?(quote)[^\"”'’»\n]{2,40}|[\w.-]*\w))",
    regex.IGNORECASE,
)

# who somebody was where everybody has another name: "in the chat I was ..."
_CALLED_THERE = {
    "en": r"(?:in|on) (?:the |that )?{there},? (?:i|she|he)(?:['’]m| was| am| is|['’]s)(?: called)?",
    "fr": r"(?:dans|sur) (?:le |ce )?{there},? (?:j['’](?:étais|ai été)|je suis|(?:il|elle) (?:était|est)|c['’]était)",
    "de": r"(?:im|in dem|auf|bei) {there} (?:war|bin|hieß|ist|heiße) (?:ich|er|sie)",
    "nl": r"(?:in|op) (?:de |die )?{there} (?:was|ben|is|heette) (?:ik|hij|ze|zij)",
    "it": r"(?:nel(?:la)?|in|sul(?:la)?|su) {there},? (?:ero|sono|mi chiamavo|(?:lui |lei )?(?:era|è))",
    "es": r"en (?:el |la |ese )?{there},? (?:yo |él |ella )?(?:era|soy|es|me llamaba)",
    "el": r"(?:στο|στη|στην) {there},? (?:εγώ )?(?:ήμουν(?:α)?|είμαι|ήταν|με λέγανε|με έλεγαν)(?: [ηο])?",
    "lt": r"(?:{there})(?: aš)? (?:buvau|esu|vadinausi|buvo)",
}
# how another's name there is told once one has been
_AND_WAS = {
    "en": r"\b(?:he|she|i|they) (?:was|were|called (?:him|her|my)self)", "fr": r"\b(?:c['’]était|(?:il|elle) était|j['’]étais)",
    "de": r"\b(?:er|sie|ich) (?:war|hieß)", "nl": r"\b(?:hij|zij|ze|ik) (?:was|heette)", "it": r"\b(?:lui|lei|io)? ?(?:era|ero)",
    "es": r"\b(?:él|ella|yo) era|\bera", "el": r"(?<!\p{L})(?:αυτός |αυτή |εκείνος )?ήτανε?", "lt": r"(?<!\p{L})(?:jis|ji|aš) (?:buvo|buvau)",
}  # fmt: skip
_PLACES = words(
    "chat server discord forum foro roblox minecraft fortnite insta snap tiktok twitch spiel spel gioco juego jeu game τσατ φόρουμ"
    " παιχνίδι pokalb žaidim"
)  # one of which is in what _THERE fits
# a group in which people write to each other, and its name in quotation marks
_GROUPS = words(
    "group chat server channel gruppe gruppenchat groupe groupchat groep groepsapp gruppo grupo canale canal kanal kanaal ομάδα ομαδική"
    " γκρουπ grupė grupę grupėje pokalbis pokalbių"
)
_GROUP = regex.compile(
    rf"(?<!\p{{L}})\p{{L}}*{alternatives(_GROUPS)}(?!\p{{L}})[^.!?\n\"“„«]{{0,40}}(?:called|named|name|heißt|hieß|genannt|namens|appel\p{{L}}+|nom"
    r"|heet(?:te)?|genaamd|naam|chiama(?:va)?|chiamat[oa]|nome|llama(?:ba)?|llamado|nombre|λένε|λέγεται|λεγόταν|έλεγαν|όνομα"
    r"|vadin\p{L}+|pavadin\p{L}+|vardu)(?: is| was| est| è| es| είναι)?,? ?[\"“„«‘] ?(?P<name>[^\"”“»’\n]{2,40}?) ?[\"”“»’]",
    regex.IGNORECASE,
)
_NO_WORD = 2.0  # zipf: rarer than what somebody is said to have been
_THERE = (
    r"(?:chat\p{L}*|server\p{L}*|discord|forum\p{L}*|foro|roblox|minecraft|fortnite|insta(?:gram)?|snap(?:chat)?|tiktok|twitch"
    r"|spiel|spel|gioco|juego|jeu|game|τσατ|φόρουμ|παιχνίδι|pokalb\p{L}+|žaidim\p{L}+|discorde|robloxe|instagrame)"
)


def find_handles(text: str, code: str, beside: bool) -> Iterator[Mention]:
    """Yield what somebody says that he or another was called on a service.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    beside : bool
        The turn has a name on a service in it that is no word, beside which another is told in fewer words.
    """
    for found in _ANNOUNCED.finditer(text) if holds(text, _ANNOUNCING) else ():
        sure = found["quote"] or zipf(found["name"], code) < _ORDINARY
        if sure or found["told"]:
            yield Mention(*found.span("name"), REPLACE if sure else REVIEW, HANDLE, "grammar")
    for found in _GROUP.finditer(text) if holds(text, _GROUPS) else ():
        yield Mention(*found.span("name"), REPLACE, HANDLE, "grammar")
    for found in _called_there(code).finditer(text) if holds(text, _PLACES) else ():
        if zipf(found["name"], code) < _ORDINARY:  # "in the chat he was kind"
            yield Mention(*found.span("name"), REPLACE, HANDLE, "grammar")
    for found in _and_was(code).finditer(text) if beside else ():
        if zipf(found["name"], code) < _NO_WORD:
            yield Mention(*found.span("name"), REPLACE, HANDLE, "grammar")


@cache
def _called_there(code: str) -> regex.Pattern[str]:
    before = _CALLED_THERE.get(code, "(?!)").replace("{there}", _THERE)
    return regex.compile(rf"(?<!\p{{L}}){before} [\"“„«]?(?P<name>[\p{{L}}\d][\w.-]{{2,}}(?<![.-]))", regex.IGNORECASE)


@cache
def _and_was(code: str) -> regex.Pattern[str]:
    return regex.compile(
        rf"(?:{_AND_WAS.get(code, '(?!)')}) (?P<name>(?-i:\p{{Ll}})[\w.-]{{3,}}\w)(?= ?[.,;!?\n]|$)", regex.IGNORECASE
    )
