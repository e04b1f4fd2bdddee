"""What people say aloud: addresses with "at" and "dot", numbers digit by digit, names letter by letter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise

import regex

from ...languages import language_for
from ...lexicon import zipf
from ...mentions import CODE, CONTACT, HANDLE, PERSON, REPLACE, Mention
from ...numbers import LARGE, number_forms
from ...patterns import alternatives
from ..forms import Form, form, matches

JOINTS = ("underscore", "dash", "hyphen", "tiret", "trattino", "guion", "guión", "bindestrich", "unterstrich",
           "streepje", "παύλα", "κάτω παύλα", "brūkšnys", "brūkšnelis", "pabraukimas")  # fmt: skip
# what else is said for the sign between two parts of a number; "barra" is a loaf and a bar, too, beside no figure
BARS = ("slash", "stroke", "barre", "barra", "strich", "schrägstrich", "κάθετος", "κάθετο", "pasvirasis")
TOP = (
    r"(?:com|org|net|info|edu|gov|io|eu|uk|ie|au|be|fr|de|nl|it|es|gr|lt|co uk|example|test|invalid|kom|κομ|γκρ|τζιαρ)"
)
_MAILERS = r"(?:g ?mail|hot ?mail|yahoo|outlook|icloud|proton(?: ?mail)?|gmx|libero|orange|live|msn|aol)"
_TOKEN = regex.compile(r"\p{L}[\p{L}\p{M}]*|\d+")
_GAP = regex.compile(r"[ \t\r\n,.…–-]{0,6}")
_LARGE = regex.compile(LARGE)
_LAST_WORD = regex.compile(r"(?<!\p{L})(?P<word>\p{L}{3,})[ ,.…:–-]{1,4}(?:that['’]s |as in )?$")
_APOSTROPHES = ("'", "’")
_DIGITS, _LETTER, _REPEAT, _LINK, _AND, _BAR, _OTHER = "digits", "letter", "repeat", "link", "and", "bar", "other"
_WORDS_OF_ONE = frozenset("IaàAyYeEèoOη")
_TELLING, _TOLD = 5.0, 2  # zipf of the names of letters that are no words besides, and how many of them tell
_ANDS = {
    "en": "and then", "fr": "et puis", "de": "und dann", "nl": "en dan", "it": "e poi", "es": "y luego", "el": "και μετά",
    "lt": "ir tada",
}  # fmt: skip
_SPOKEN_NUMBER, _CODE_LENGTH, _NAME_LENGTH = 5, 4, 3  # tokens: shorter runs are counts, plurals and initials


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    text: str
    kind: str


def find_spoken(text: str, code: str, said: frozenset[str]) -> Iterator[Mention]:
    """Yield e-mail addresses, numbers, codes and names as they are dictated.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    said : frozenset of str
        Its words in lower case.
    """
    language = language_for(code)
    joints = {word for phrase in (*language.dot, *JOINTS) for word in phrase.split()}
    if said & joints:
        yield from matches(text, _addresses(code))
    elif said & set(language.at):
        yield from matches(text, _addresses(code)[1:2])
    if language.letter_names and len(said & set(language.letter_names)) > 1:
        yield from _spelled(text, code)
    for run in _runs(text, code):
        if (mention := _judge(text, run)) is not None:
            yield mention
            if mention.category == PERSON:
                yield from _before_its_letters(text, run)


@cache
def _addresses(code: str) -> tuple[Form, ...]:
    """Said addresses: in full, at a mailer that all know, and names on services with an underscore in them."""
    language = language_for(code)
    at, dot = alternatives(language.at), alternatives((*language.dot, *JOINTS))
    part = r"[\p{L}\d_]++"
    local = rf"(?<![\p{{L}}\d_]){part}(?:(?: {dot} |[.-]){part}){{0,8}}+"
    host = rf"(?!the |one |that )(?:{part}(?: {dot} |\.)){{1,4}}{TOP}(?![\p{{L}}\d])"
    flags = regex.IGNORECASE
    underscore = alternatives(("underscore", "unterstrich", "tiret bas", "liggend streepje", "guion bajo", "guión bajo",
                               "trattino basso", "κάτω παύλα", "pabraukimas"))  # fmt: skip
    return (
        form(CONTACT, rf"{local} {at} {host}", flags),
        form(CONTACT, rf"{local} {at} {_MAILERS}(?:(?: {dot} |\.)[\p{{L}}]+)?(?!\p{{L}})", flags),
        form(
            CONTACT, rf"(?<![\p{{L}}\d_])(?:www|[wW] [wW] [wW]) {dot} (?:{part} {dot} ){{1,3}}{TOP}(?!\p{{L}})", flags
        ),
        form(HANDLE, rf"(?<![\p{{L}}\d_]){part}(?: {underscore} {part}){{1,4}}", flags),
    )


def _spelled(text: str, code: str) -> Iterator[Mention]:
    """Names spelled by the names of letters; those that are everyday words as well ("de", "te") tell nothing alone."""
    for mention in matches(text, (_named_letters(code),)):
        names = [token.group().lower() for token in _TOKEN.finditer(text, mention.start, mention.end)]
        telling = sum(len(name) > 1 and zipf(name, code) < _TELLING for name in names)
        dictated = "," in text[mention.start : mention.end] or code == "el"
        if telling >= (_TOLD if dictated else _TOLD + 1):
            yield mention


@cache
def _named_letters(code: str) -> Form:
    name = rf"{alternatives(language_for(code).letter_names)}(?!\p{{L}})"
    return form(PERSON, rf"(?<!\p{{L}}){name}(?:[ ,.\n]{{1,3}}{name}){{2,}}", regex.IGNORECASE)


def _runs(text: str, code: str) -> Iterator[list[_Token]]:
    """Stretches of digits and single letters with nothing between them but commas, dashes and "and"."""
    run: list[_Token] = []
    for token in _tokens(text, code):
        if run and (_GAP.fullmatch(text, run[-1].end, token.start) is None or _starts_anew(text, run[-1], token)):
            yield run
            run = []
        if token.kind == _OTHER:
            if _exemplifies(token, run):
                run[-2] = replace(run[-2], kind=_LETTER)
                run.append(token)
        elif run or token.kind in (_DIGITS, _LETTER, _REPEAT):
            run.append(token)
    if run:
        yield run


def _starts_anew(text: str, before: _Token, token: _Token) -> bool:
    """A sentence ends between them: "the case is 14-2231. J. B. Marsh", "E, T. Then I"."""
    ended = ". " in text[before.end : token.start]
    return ended and (before.kind != token.kind or (len(token.text) > 1 and token.text[0].isupper()))


def _exemplifies(token: _Token, run: list[_Token]) -> bool:
    """Whether a word is the example of the letter before it: "t for tango"."""
    # Italian "e" is a letter and an "and"
    if len(run) < 2 or run[-1].kind != _LINK or not (run[-2].kind == _LETTER or len(run[-2].text) == 1):
        return False
    return token.text[0].lower() == run[-2].text.lower()


def _tokens(text: str, code: str) -> Iterator[_Token]:
    """What can be part of a run, and the words that may be an example; other words lie in the gaps between these."""
    before = _OTHER
    for found in _TOKEN.finditer(text):
        word = found.group()
        kind = _kind(word, code)
        if len(word) == 1 and kind != _DIGITS and _is_glued(text, *found.span()):
            kind = _OTHER
        if kind != _OTHER or before == _LINK:
            yield _Token(found.start(), found.end(), word, kind)
        before = kind


@lru_cache(maxsize=1 << 16)
def _kind(word: str, code: str) -> str:
    if word[0].isdigit():
        return _DIGITS
    if len(word) == 1:
        return _kinds(code).get(word, _LETTER) if word.islower() else _LETTER
    return _kinds(code).get(word.lower()) or (_DIGITS if _LARGE.fullmatch(word.lower()) else _OTHER)


@cache
def _kinds(code: str) -> dict[str, str]:
    language = language_for(code)
    kinds = {word: _DIGITS for forms in number_forms(code) for word in regex.split(r"[ -]", forms)}
    kinds |= dict.fromkeys(_ANDS.get(code, "").split(), _AND)
    kinds |= dict.fromkeys((word for phrase in (*JOINTS, *BARS) for word in phrase.split()), _BAR)
    kinds |= dict.fromkeys((word for phrase in language.letter_links for word in phrase.split()), _LINK)
    return kinds | dict.fromkeys(language.repeats, _REPEAT)


def _is_glued(text: str, start: int, end: int) -> bool:
    """Whether an apostrophe ties a letter to a word: "I'm", "l'ora"."""
    return text[start - 1 : start] in _APOSTROPHES or text[end : end + 1] in _APOSTROPHES


def _ends_spelling(text: str, run: list[_Token]) -> bool:
    """Whether an "e" that could be an "and" is the last letter of a name: "n come napoli, e." """
    if len(run[-1].text) > 1 or sum(token.kind == _LETTER for token in run) < _NAME_LENGTH:
        return False
    return text[run[-1].start - 2 : run[-1].start] == ", " and not text[run[-1].end : run[-1].end + 2].strip(" .,;!?")


def _parted(text: str, run: list[_Token]) -> bool:
    """Whether the last letter follows a number, or is the first that a comma parts: "K H V, I said"."""
    gaps = [text[one.end : other.start] for one, other in pairwise(run)]
    return run[-2].kind == _DIGITS or ("," in gaps[-1] and not any("," in gap for gap in gaps[:-1]))


def _judge(text: str, run: list[_Token]) -> Mention | None:
    """What a run spells: a telephone number, a code, a name, or nothing ("one, two, three", "I, I, I")."""
    while run and run[-1].kind not in (_DIGITS, _LETTER, _OTHER) and not _ends_spelling(text, run):
        run = run[:-1]
    # "four four one, I still know it": a word of one letter beside a number is none of it
    while len(run) > 1 and run[-1].kind == _LETTER and run[-1].text in _WORDS_OF_ONE and _parted(text, run):
        run = run[:-1]
    while (
        len(run) > 1 and run[0].kind == _LETTER and run[0].text in _WORDS_OF_ONE and run[1].kind in (_DIGITS, _REPEAT)
    ):
        run = run[1:]
    digits = [token for token in run if token.kind == _DIGITS]
    letters = [token for token in run if token.kind == _LETTER]
    spelled = "".join(token.text.lower() for token in letters)
    category = CODE if _is_parted(run) else ""
    if len(letters) >= _NAME_LENGTH and not digits:
        dense = len(letters) + sum(t.kind != _LETTER for t in run) == len(run)
        if dense and len(set(spelled)) > 1 and spelled not in "abcdefghijklmnopqrstuvwxyz":
            category = PERSON
    elif letters and digits:
        shouted = [token for token in letters if token.text.isupper()]
        if len(digits) + len(letters) >= _CODE_LENGTH and (
            (len(shouted) == len(letters) and spelled not in ("i", "a")) or _is_dictated(letters, digits)
        ):
            category = CODE
    elif len(digits) >= _SPOKEN_NUMBER and not _counted(digits):
        category = CONTACT
    return Mention(run[0].start, run[-1].end, REPLACE, category, "grammar") if category else None


def _before_its_letters(text: str, run: list[_Token]) -> Iterator[Mention]:
    """The word that has just been said and is spelled now: "Orlem, O, R, L, E, M"."""
    word = _LAST_WORD.search(text, 0, run[0].start)
    if word and word["word"].lower() == "".join(token.text.lower() for token in run if token.kind == _LETTER):
        yield Mention(word.start("word"), word.end("word"), REPLACE, PERSON, "grammar")


def _is_dictated(letters: list[_Token], digits: list[_Token]) -> bool:
    """Small letters among digits: some of them no word, and more than one letter or as many digits as a number has."""
    telling = any(token.text not in _WORDS_OF_ONE for token in letters)
    return telling and (len(letters) > 1 or len(digits) >= _SPOKEN_NUMBER)


def _is_parted(run: list[_Token]) -> bool:
    """Whether a sign is said between figures: "seven stroke nineteen"."""
    kinds = [token.kind for token in run]
    return any(kinds[at : at + 3] == [_DIGITS, _BAR, _DIGITS] for at in range(len(kinds)))


def _counted(digits: list[_Token]) -> bool:
    """Years and tables in figures, of which each is found by itself."""
    return all(token.text.isdigit() for token in digits) and any(len(token.text) > 3 for token in digits)
