"""Names that are words as well, by what stands beside them: "June, she's called", "Bill, the plumber", "our liam", "Hope said"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex

from ...dictionary import is_given_name, is_only_name
from ...languages import language_for
from ...languages.language import words
from ...lexicon import fold, zipf
from ...mentions import PERSON, REPLACE, REVIEW, Mention
from ...patterns import alternatives
from ..words import Usage, words_of
from .word_names import may_be_called

_NAME = r"(?P<name>\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,2})"
_EARLY = 40  # characters: what answers stands at the start
_EVERYWHERE, _USUAL = 5.6, 4.8  # zipf: "yeah", "well"; what may be somebody's name where it is said to be


@dataclass(frozen=True)
class _Beside:
    """One language's words behind a name, as patterns.

    Attributes
    ----------
    called : str
        Says that what stood before the comma is what somebody is called.
    articles : str
        Starts what is told of somebody: "the plumber", "my neighbour".
    pronouns : str
        Takes up whoever was named.
    says, does : str
        Verbs of people alone, and of people and things.
    """

    called: str
    articles: str
    pronouns: str
    says: str
    does: str


_BESIDE = {
    "en": _Beside(
        r"(?:she|he|it|they)(?:['’]s|['’]re| is| was| were) (?:called|named)|(?:was|is) (?:his|her|their|its) name|that['’]?s? (?:was |is )?(?:his|her) name"
        r"|they call(?:ed)? (?:him|her)",
        "(?:the|my|his|her|our|their|your|an?)",
        r"(?:he|she)(?:['’](?:s|d|ll)| \p{Ll})",
        "said|says|told|tells|asked|asks|rang|phoned|texted|messaged|knew|knows|thought|thinks|reckons|shouted|cried|laughed|looked|wanted|wants",
        "came|went|goes|took|gave|got|had|has|is|was|will|would|did|does|used",
    ),
    "fr": _Beside(
        r"(?:(?:qu['’])?(?:il|elle)|ça|on) (?:s['’]appel\p{L}+|l['’]appel\p{L}+|se nomm\p{L}+)|c['’](?:est|était) son (?:nom|prénom)",
        r"(?:l['’](?=\p{L})|(?:la|le|ma|mon|sa|son|notre|leur|une?)\b)",
        r"(?:lui|elle|il)(?:,| \p{Ll})",
        "disait|dit|a dit|m['’]a dit|demandait|savait|pensait|répondait|criait|voulait",
        "est venue?|était|avait|est|a",
    ),
    "de": _Beside(
        r"(?:so )?(?:hieß|heißt|nannten?|nennt|nennen)(?: er| sie| der| die| ich| sich| wir)?",
        r"(?:der|die|mein[er]?|seine?|ihre?|unsere?|eine?) (?=(?:\p{Ll}+ )?\p{Lu})",
        r"(?:er|der|die|sie) (?:hat|war|ist|kam|sagte|meinte|wollte|wusste|konnte)",
        "sagte|sagt|meinte|meint|fragte|wusste|dachte|rief|schrie|lachte|wollte|erzählte",
        "hat|war|ist|kam|ging|kommt|hatte",
    ),
    "nl": _Beside(
        r"(?:zo )?(?:heet|heette|heetten|noemde|noemden) (?:hij|ze|zij|die|de|het|ie|ik|we)",
        "(?:de|het|mijn|m['’]n|zijn|z['’]n|haar|d['’]r|onze|een)",
        r"(?:hij|ze|zij|die) \p{Ll}",
        "zei|zegt|vroeg|wist|dacht|riep|lachte|wilde|wou|vertelde|belde|appte",
        "kwam|ging|had|heeft|was|is",
    ),
    "it": _Beside(
        r"(?:così )?(?:si chiam\p{L}+|l[oa] chiam\p{L}+)|diceva di chiamarsi",
        r"(?:l['’](?=\p{L})|(?:il|lo|la|mi[oa]|su[oa]|nostr[oa]|una?)\b)",
        r"(?:lui|lei)\b",
        "disse|diceva|dice|ha detto|mi ha detto|chiese|sapeva|pensava|rispose|rideva|voleva",
        "venne|era|aveva|è|ha",
    ),
    "es": _Beside(
        r"(?:decía que )?(?:se llam\p{L}+|l[eoa] (?:dicen|decían|decíamos|llam\p{L}+)|se hacía llamar)",
        "(?:el|la|mi|su|nuestr[oa]|una?)",
        r"(?:él|ella)\b",
        "dijo|decía|dice|me dijo|preguntó|sabía|pensaba|gritó|quería|contaba",
        "vino|era|tenía|es|fue|estaba",
    ),
    "el": _Beside(
        r"(?:έτσι )?(?:τον|την|τη|με) (?:λένε|έλεγαν|λέγανε|λέγαν|φώναζαν|φωνάζουν)|(?:λεγόταν|λέγεται|λεγότανε|ονομάζεται)",
        "(?:ο|η|ένας|μια|μία)",
        r"(?:αυτός|αυτή|εκείνος|εκείνη)\b",
        "είπε|λέει|έλεγε|μου είπε|ρώτησε|ήξερε|φώναξε",
        "(?!)",
    ),
    "lt": _Beside(
        r"(?:taip )?(?:jis |ji |j[įą] )?(?:vadin\p{L}+)|toks (?:jo|jos) vardas|(?:jo|jos) vardas",
        "(?:mano|jo|jos|mūsų|tas|ta|toks|tokia)",
        r"(?:jis|ji)\b",
        "sakė|sako|pasakė|klausė|žinojo|galvojo|šaukė|juokėsi|norėjo",
        "atėjo|buvo|turėjo|yra",
    ),
}  # fmt: skip
# what relatives and elders are called behind their names, and before them, in languages that are spoken beside these eight:
# Turkish, Kurdish, Arabic, Persian, Urdu, Hindi and Bengali, Somali, Swahili, Portuguese, Polish, Romanian, Russian, Serbian
_BEHIND = alternatives(
    words("amca teyze abla abi ağabey dayı hala yenge dede nine nene hanım bey hoca xanim khan jan joon bhai bhaiya didi dada baji apa appa"
          " chacha chachi khala mausi aunty uncle ji sahib san sensei tante oom amo")
)  # fmt: skip
_BEFORE = alternatives(
    words("dona dom senhor senhora khala khalto khalti ammo amou hajji hadja hacı haji hajja sheikh cheikh şeyh mullah imam sidi lalla pani"
          " pan gospodin gospođa teta tetka ujak stric tanti nana dyadya tyotya babushka mama tía tio tiya mzee bibi eedo adeer habo")
)  # fmt: skip
_ABROAD = regex.compile(
    rf"(?<!\p{{L}})(?:{_NAME} {_BEHIND}(?!\p{{L}})|{_BEFORE}\.? (?P<titled>\p{{Lu}}[\p{{L}}\p{{M}}’'-]+))"
)
_VOCATIVE = regex.compile(
    r"(?<=^|[.?!…:;\n,] |[\"“«„(])(?P<name>\p{Lu}\p{L}{2,}),? (?:my |mon |ma |mein |meine |mijn |mi |amore |αγάπη |mano )?"
    r"(?:darling|dearest|sweetheart|sweetie|honey|babe|hen|duck|pet|love|lovey|chérie?|ma puce|mon cœur|mon coeur|schatz|liebling|süße"
    r"|schat|schatje|lieverd|meisje|amore|tesoro|cara|cariño|cielo|mi vida|hija|corazón|μωρό|αγάπη|κούκλα|καρδιά|brangioji|mieloji|saulute)(?: μου| mio| mia)?(?= ?[,.;!?…”\"»]|$)"
)
_OUR = regex.compile(r"\b[Oo]ur (?P<name>\p{Ll}{3,})(?!\p{L}|['’]t)")
_NEAR = 5.3  # zipf


def find_beside(text: str, code: str, usage: Usage, lower_cased: bool) -> Iterator[Mention]:
    """Yield names that a capital does not tell, because a sentence starts there or because they have none.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    usage : Usage
        How the study writes that language's words.
    lower_cased : bool
        The transcript has no capitals; nothing is found then.
    """
    if lower_cased:
        return
    for found in _ABROAD.finditer(text):
        yield Mention(found.start(), found.end(), REPLACE, PERSON, "title")
    yield from _told(text, code, usage)
    for found in _agent(code).finditer(text):
        [*_, last] = words_of(found["name"])
        if may_be_called(last.folded, code) and not usage.harmless(last) and last.text.lower() not in _no_names(code):
            yield Mention(*found.span("name"), REPLACE if found["says"] else REVIEW, PERSON, "title")
    for found in _VOCATIVE.finditer(text):
        called = zipf(found["name"], code) < _USUAL or may_be_called(fold(found["name"]), code)
        if called and found["name"].lower() not in _no_names(code):
            yield Mention(*found.span("name"), REPLACE, PERSON, "title")
    for found in _OUR.finditer(text) if code == "en" else ():
        if is_given_name(fold(found["name"]), code) and zipf(found["name"], code) < _NEAR:
            yield Mention(*found.span("name"), REPLACE, PERSON, "title")
    for word in words_of(text):
        if not word.capital and len(word.text) > 2 and is_only_name(word.text, code):
            yield Mention(word.start, word.end, REPLACE, PERSON, "net")


# what an interviewer asks for a name with
_ASKED = regex.compile(
    r"(?:your|his|her|their) name\b|(?:to|should i|shall i|can i|may i|i) call you|be called|(?:is|was) (?:he|she) called|call (?:him|her)"
    r"|vous appel\p{L}+|t['’]appel\p{L}+|(?:votre|ton|son) (?:pré)?nom|s['’]appel\p{L}+|ihr name|dein name|(?:dich|sie|ihn) nennen|heißen sie|heißt du|hieß (?:er|sie)"
    r"|(?:je|uw|zijn|haar) naam|(?:je|u) noemen|heet (?:je|u)|heette (?:hij|ze|zij)|ti chiam\p{L}+|(?:tuo|suo) nome|si chiam\p{L}+"
    r"|te llam\p{L}+|(?:tu|su) nombre|se llam\p{L}+|σε (?:λένε|λέω|φωνάζω|λέμε|φωνάζουν)|τ' όνομά|το όνομά|(?:τον|την) (?:λένε|έλεγαν)"
    r"|(?:jūsų|tavo|jo|jos) vard\p{L}+|(?:tave|jus) vadin\p{L}+|kuo (?:tu )?vard\p{L}+",
    regex.IGNORECASE,
)
_NEXT = regex.compile(r"[^.?!\n]{0,40}?(?<![\p{L}’'])(?P<name>\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}+)*)")


def find_answered(text: str, before: str, code: str, usage: Usage) -> Iterator[Mention]:
    """Yield the name that answers a question for one: "And your name?" "Hope, if you like."

    Parameters
    ----------
    text, before : str
        One turn, and the one before it.
    code : str
        Their language.
    usage : Usage
        How the study writes that language's words.
    """
    question = before[max(0, before.rfind("?") - 120) :] if before.rstrip().endswith("?") else ""
    found = _NEXT.match(text) if _ASKED.search(question) else None
    while found is not None and found.start("name") < _EARLY:
        named = words_of(found["name"])
        known = may_be_called(named[0].folded, code) or usage.lower[named[0].folded] < 2
        known &= _no_names(code).isdisjoint(word.text.lower() for word in named)
        if zipf(named[0].text, code) < _EVERYWHERE and not usage.harmless(named[0]) and known:
            yield Mention(*found.span("name"), REPLACE, PERSON, "title")
            return
        found = _NEXT.match(text, found.end())


def _told(text: str, code: str, usage: Usage) -> Iterator[Mention]:
    """What stands before a comma and what is said of whoever is called so."""
    for found in _pattern(code).finditer(text):
        named = words_of(found["name"])
        if not named or any(word.text.lower() in _no_names(code) for word in named):
            continue
        given = may_be_called(named[0].folded, code)
        common = zipf(named[0].text, code)
        called = found["called"] and (given or common < _USUAL)
        if not called and any(map(usage.harmless, named)):  # "June, she's called", but "Christmas, the day"
            continue
        inside = found["kin"] and not _opens(text, found.start()) and common < _EVERYWHERE
        if called or given or inside:
            yield Mention(*found.span("name"), REPLACE, PERSON, "title")


@cache
def _no_names(code: str) -> frozenset[str]:
    """What people are addressed by, and kinds of organisations: "Sir, he said"."""
    language = language_for(code)
    return frozenset((*language.kin, *language.titles, *language.organisations, "office", "sir", "madam"))


def _opens(text: str, at: int) -> bool:
    while at and text[at - 1] == " ":  # a copy of all that stands before would cost a long turn dear
        at -= 1
    return not at or text[at - 1] in '.?!…:;\n"“«„(–—'


@cache
def _pattern(code: str) -> regex.Pattern[str]:
    beside = _BESIDE[code]
    kin = alternatives(language_for(code).kin)
    told = rf"(?P<kin>{beside.articles} ?(?:\p{{Ll}}+ )?{kin}(?!\p{{L}}))|{beside.articles} ?\p{{L}}{{3}}|{beside.pronouns}"
    called = rf"(?P<called>(?:{beside.called})(?!\p{{L}}| \p{{Lu}}| ?[\"“„«:]))"
    return regex.compile(rf"(?<![\p{{L}}'’-]){_NAME}, (?:{called}|{told})")


@cache
def _agent(code: str) -> regex.Pattern[str]:
    beside = _BESIDE[code]
    start = r"(?:(?<=^|[.?!…:;\n] |[\"“«„(]))"
    verbs = rf"(?:(?P<says>{beside.says})|{beside.does})(?!\p{{L}})"
    return regex.compile(rf"{start}(?P<name>\p{{Lu}}[\p{{L}}\p{{M}}-]+) {verbs}")
