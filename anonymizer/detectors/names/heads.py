"""Words for kinds of organisations, and the names that they lead, end or grow together with."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from ...languages import language_for
from ...lexicon import fold, zipf
from ...patterns import alternatives
from ..words import Word

# what the names of places start with, and nobody's name does: "Port Orlem"
PLACE_LEADS = frozenset(("port", "mount", "lake", "fort", "cape", "upper", "lower", "north", "south", "east", "west"))
_NAME = r"[«\"“]?(?:\p{Lu}|\d+\p{L}* \p{Lu})[\p{L}'’-]*(?:[ -](?:(?:de|du|des|della?|di|van|la|le) )?\p{Lu}[\p{L}'’-]*)*[»\"”]?"
_QUOTE = regex.compile(r"[«„“\"]")
_KIND = 5.5  # zipf: "scuola media", but not "école avec", "escuela donde"


@cache
def heads_of(code: str) -> frozenset[str]:
    """The folded words of a language for kinds of organisations."""
    return frozenset(map(fold, language_for(code).organisations))


def is_head(word: Word, code: str, beside: bool) -> bool:
    """Whether a word is a kind of organisation; `beside` a name, in Dutch and German, also as the end of a longer word."""
    heads = heads_of(code)
    grown = beside and code in ("nl", "de") and any(len(h) > 4 and word.folded.endswith(h) for h in heads)
    return grown or word.folded in heads


def is_glued(word: Word, code: str) -> bool:
    """A kind of organisation grown together with its name, where languages do so: "Sint-Elsabetcollege"."""
    if code not in ("nl", "de") or word.opens:
        return False
    heads = [head for head in heads_of(code) if len(head) > 5 and word.folded.endswith(head)]
    # a town's or a saint's school, but not a girls' school: what stands before is no everyday word
    return any(len(name := word.text[: -len(head)]) > 3 and zipf(name, code) < 4.0 for head in heads)


@cache
def tail_of(code: str) -> regex.Pattern[str]:
    """The lower-case rest of an organisation's name: "Larkfield Hill| public school", "Brimley|'s shop"."""
    language = language_for(code)
    heads = heads_pattern(code, language.no_tails)
    return regex.compile(rf"(?:['’]s)? (?:{alternatives(language.between)} )?{heads}(?!\p{{L}})")


def organisations_in(text: str, code: str, lower_cased: bool = False) -> Iterator[tuple[int, int]]:
    """Where organisations stand whose kind leads a name, is told by a place, or has its name in quotation marks."""
    if language_for(code).head_first:
        for found in _led(code).finditer(text):
            if not found["kind"] or zipf(found["kind"], code) < _KIND:
                yield found.span()
    if code == "en" and not lower_cased:
        yield from (found.span("name") for found in _somewhere().finditer(text))
    if _QUOTE.search(text):
        yield from (found.span() for found in _quoted(code).finditer(text))


@cache
def _led(code: str) -> regex.Pattern[str]:
    """An organisation whose kind stands first: "clinique Sainte-Colombine", "scuola media Giacinta Morri"."""
    return regex.compile(
        rf"(?<!\p{{L}})(?:\d{{1,3}}[οºª°]? )?{heads_pattern(code)}"
        rf"(?: (?:de|du|des|della?|di|van)| (?P<kind>\p{{Ll}}{{4,}}))? {_NAME}"
    )


@cache
def _somewhere() -> regex.Pattern[str]:
    """In English, an organisation that is told by where it is: "the library in Orlem"."""
    heads = heads_pattern("en", language_for("en").no_tails)
    place = r"\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*)*"
    return regex.compile(rf"\bthe (?P<name>(?:\p{{Ll}}+ )?{heads} in {place})")


@cache
def _quoted(code: str) -> regex.Pattern[str]:
    """An organisation whose name stands in quotation marks: "kavinė „Arka“", "the pub “Orla’s Rest”"."""
    name, heads = r"[«„“\"]\s?\p{Lu}[^«»„“”\"\n]{1,30}?(?:\n[^«»„“”\"\n]{1,30}?)?\s?[»“”\"]", heads_pattern(code)
    return regex.compile(rf"(?<!\p{{L}})(?:{heads}\s{name}|{name} (?:\p{{Ll}}+ )?{heads}(?!\p{{L}}))")


def heads_pattern(code: str, without: frozenset[str] = frozenset()) -> str:
    """Words for kinds of organisations; where languages glue or decline words, with what may be before or behind."""
    known = [head for head in language_for(code).organisations if head not in without]
    heads = alternatives(known)
    if code in ("nl", "de"):
        return rf"\p{{Ll}}*{heads}"
    if code in ("lt", "el"):
        stems = alternatives(head[:-2] for head in known if len(head) > 5)
        return rf"(?:{heads}|\p{{Ll}}*{stems}\p{{Ll}}*)"
    return heads
