"""What kind of word a word is: an occupation, a people, an illness, by its stem and ending."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

import regex

from ....lexicon import fold
from ....mentions import FAMILY, ILLNESS, NATIONALITY, OCCUPATION, RELIGION
from . import ABOUT

WORKPLACE, BUSINESS, TRAINING = "workplace", "business", "training"
_TOKEN = regex.compile(r"\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*")
_ABBREVIATED = frozenset({"aids", "ms", "mp"})  # words, or titles, but for their capitals
_FORWARD = frozenset({"tail", "office", "people", "origin", "asked_work", "asked_family"})
_LONGEST = 60  # letters: nobody's work is called by a longer word
# who knows or treats something, in the Greek that science gives such people
_ENDED = {"en": regex.compile(r"(?P<stem>\p{L}{3,}(?:ologist|iatrist|iatrician|ographer|odontist|ometrist))s?")}
_SHORTEST_PART = 4  # letters: of a compound, what the last part has at least


@dataclass(frozen=True, slots=True)
class Hit:
    """``text[start:end]`` is a word, or several, of a kind, whatever its ending."""

    start: int
    end: int
    kind: str
    stem: str


@cache
def _stems(code: str) -> dict[str, str]:
    """Folded stems of single words to their kind; of two kinds the more telling one counts."""
    return {stem: kind for stem, kind in _entries(code) if " " not in stem}


@cache
def _phrases(code: str) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Entries of several words, by the first of them."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for entry, kind in _entries(code):
        parts = tuple(entry.split())
        if len(parts) > 1:
            found.setdefault(parts[0], []).append((parts, kind))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in found.items()}


def _entries(code: str) -> Iterator[tuple[str, str]]:
    about = ABOUT[code]
    for kind, entries in (
        (WORKPLACE, (*about.workplaces, *about.activities)), (BUSINESS, about.businesses), (TRAINING, about.training),
        (OCCUPATION, about.occupations), (FAMILY, about.relatives),
        (NATIONALITY, about.nationalities), (RELIGION, about.religions), (ILLNESS, about.illnesses),
    ):  # fmt: skip
        for entry in entries:
            yield fold(entry), kind


@cache
def weak_stems(code: str) -> frozenset[str]:
    """Folded stems of workplaces that tell nothing by themselves."""
    return frozenset(map(fold, ABOUT[code].weak))


@cache
def of_harm(code: str) -> frozenset[str]:
    """Folded stems of illnesses about which a person decides; all, where a language does not tell them apart."""
    return frozenset(map(fold, ABOUT[code].of_harm or ABOUT[code].illnesses))


@cache
def _endings(code: str) -> regex.Pattern[str]:
    return regex.compile(ABOUT[code].endings)


@lru_cache(maxsize=65536)
def kind_of(word: str, code: str) -> tuple[str, str]:
    """The kind and the folded stem of a word in any case, both "" where it is of no kind.

    Examples
    --------
    >>> kind_of("machinists", "en"), kind_of("Toolmaker", "en"), kind_of("table", "en")
    (('occupation', 'machinist'), ('occupation', 'toolmaker'), ('', ''))
    >>> kind_of("speleologists", "en"), kind_of("biologically", "en")
    (('occupation', 'speleologist'), ('', ''))
    """
    folded = fold(word)
    if len(folded) > _LONGEST or (folded in _ABBREVIATED and not word.isupper()):
        return "", ""
    if (found := _stemmed(folded, code))[0]:
        return found
    if "-" in folded:
        return _stemmed(folded.rpartition("-")[2], code)
    if (ended := _ENDED.get(code)) and (scholar := ended.fullmatch(folded)):
        return OCCUPATION, scholar["stem"]
    if ABOUT[code].glued:
        for at in range(2, len(folded) - _SHORTEST_PART + 1):
            if (found := _stemmed(folded[at:], code, _SHORTEST_PART))[0]:
                return found[0], folded[:at] + found[1]
    return "", ""


def is_people(word: str, code: str) -> bool:
    """Whether a word says of which people somebody is: "Maltese".

    Examples
    --------
    >>> is_people("Maltese", "en"), is_people("Marsh", "en"), is_people("Maltese", "pt")
    (True, False, False)
    """
    return code in ABOUT and kind_of(word, code)[0] == NATIONALITY


def _stemmed(folded: str, code: str, shortest: int = 2) -> tuple[str, str]:
    stems, endings = _stems(code), _endings(code)
    for length in range(len(folded), shortest - 1, -1):
        kind = stems.get(folded[:length])
        if kind and endings.fullmatch(folded, length):
            return kind, folded[:length]
    return "", ""


def hits(text: str, code: str) -> list[Hit]:
    """Every word of a kind, and every phrase, in order."""
    tokens = list(_TOKEN.finditer(text))
    phrases, found, done = _phrases(code), [], 0
    for at, token in enumerate(tokens):
        if token.start() < done:
            continue
        hit = None
        for parts, kind in phrases.get(fold(token.group()), ()) if phrases else ():
            end = at + len(parts) - 1
            if end < len(tokens) and _reads(text, tokens[at : end + 1], parts, code):
                hit = Hit(token.start(), tokens[end].end(), kind, " ".join(parts))
                break
        if hit is None:
            kind, stem = kind_of(token.group(), code)
            hit = Hit(token.start(), token.end(), kind, stem) if kind else None
        if hit is not None:
            found.append(hit)
            done = hit.end
    return found


def _reads(text: str, tokens: list[regex.Match[str]], parts: tuple[str, ...], code: str) -> bool:
    if text[tokens[0].start() : tokens[-1].end()].count("\n") > 1:
        return False
    *first, last = (fold(token.group()) for token in tokens)
    if tuple(first) != parts[:-1] or not last.startswith(parts[-1]):
        return False
    return last == parts[-1] or _endings(code).fullmatch(last, len(parts[-1])) is not None


@cache
def compiled(code: str, name: str) -> regex.Pattern[str]:
    """A pattern of a language; those for what goes before are matched backwards from the word."""
    about = ABOUT[code]
    value = getattr(about, name)
    if name == "several":
        return regex.compile(rf"(?:{value})$", regex.IGNORECASE)
    if name in _FORWARD:
        pattern = rf"(?:(?: |-)(?:{value})(?!\p{{L}}))" if name in ("people", "origin") else value
        return regex.compile(pattern, regex.IGNORECASE)
    parts = (value,) if isinstance(value, str) else value
    filled = "|".join(
        part.replace("{who} ", "{who},? ").replace("{who}", about.who).replace("{a}", about.article) for part in parts
    )
    return regex.compile(rf"(?:{filled})", regex.IGNORECASE | regex.REVERSE)
