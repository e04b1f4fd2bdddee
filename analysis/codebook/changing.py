"""Changes to a codebook: codes renamed, moved, merged and split, in its own text, with what became of each code.

Each function takes the codebook's text and gives the new text without a new version; `publishing` adds that. What the
changed text says is read again and held against what was meant, so that a file that is written in an unusual way is
refused rather than damaged.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..errors import InputError
from .bounds import code_of, must_be_free, must_not_empty, must_say, place_of, unusual, with_codes
from .editing import blocks, cut, drop_key, insert, set_value
from .model import Code, Codebook
from .reading import parse_codebook
from .yaml_text import Place

MAJOR, MINOR, PATCH = 0, 1, 2


@dataclass(frozen=True)
class Edit:
    """A change to a codebook.

    Attributes
    ----------
    text : str
        The codebook's new text, its version not yet raised.
    what : str
        The change in words, for the change log.
    level : int
        Which number of the version rises: MAJOR (codings change), MINOR (the tree changes), PATCH (only words change).
    became : dict
        What each code that is no more is now.
    notes : list of str
        What a person should look at.
    """

    text: str
    what: str
    level: int
    became: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def rename(text: str, code: str, to: str = "", name: str = "", path: Path | None = None) -> Edit:
    """Give a code or a theme another id, another name, or both.

    Raises
    ------
    InputError
        When there is no such code or theme, or the new id is taken or is none.
    """
    book = parse_codebook(text, path)
    place, name = place_of(book, code, path), name.strip()
    if not (to or name) or to == code:
        raise InputError("nothing would change", remedy="give another id or another name")
    changed = text
    if to:
        must_be_free(book, to, path)
        for child in [one.id for one in book.codes if one.parent == code]:
            changed = set_value(changed, place_of(book, child, path), "parent", to)
        changed = set_value(changed, place, "id", to)
    if name:
        changed = set_value(changed, place, "name", name)
    new = {"id": to or code} | ({"name": name} if name else {})

    def renamed(one: Any) -> Any:
        child = {"parent": new["id"]} if getattr(one, "parent", None) == code else {}
        return one.model_copy(update=(new if one.id == code else {}) | child)

    meant = [renamed(theme).model_copy(update={"codes": tuple(map(renamed, theme.codes))}) for theme in book.themes]
    must_say(book, meant, changed, path)
    codings = bool(to) and code in book.by_id
    return Edit(changed, f"renamed {code} to {to}" if to else f"gave {code} the name '{name}'",
                MAJOR if codings else MINOR if to else PATCH, {code: (to,)} if codings else {},
                _mentions(book, code) if to else [])  # fmt: skip


def move(text: str, code: str, under: str, path: Path | None = None) -> Edit:
    """Put a code, with the codes inside it, under another code or into another theme.

    Raises
    ------
    InputError
        When there is no such code, theme or place, or the move would leave a theme empty.
    """
    book = parse_codebook(text, path)
    family = [code_of(book, code, path).id, *(one.id for one in book.below(code))]
    place_of(book, under, path)
    if under in family:
        raise InputError(f"'{under}' is inside '{code}'", path=path, remedy="move it somewhere else")
    home = book.theme_of[code].id
    theme, parent = (book.theme_of[under].id, under) if under in book.by_id else (under, None)
    if theme == home and parent == (None if book.by_id[code].parent == home else book.by_id[code].parent):
        raise InputError(f"'{code}' is there already", path=path)
    if theme != home:
        must_not_empty(book, family, path)
    place = place_of(book, code, path)
    changed = set_value(text, place, "parent", parent) if parent else drop_key(text, place, "parent")
    if theme != home:
        changed = _to_theme(changed, book, family, theme, path)
    moved = [book.by_id[id].model_copy(update={"parent": parent} if id == code else {}) for id in family]
    if theme == home:
        by_id = {one.id: one for one in moved}
        meant = [with_codes(t, [by_id.get(one.id, one) for one in t.codes]) for t in book.themes]
    else:
        order = {one.id: number for number, one in enumerate(book.codes)}
        left = [with_codes(t, [one for one in t.codes if one.id not in family]) for t in book.themes]
        moved.sort(key=lambda one: order[one.id])
        meant = [with_codes(t, [*t.codes, *moved]) if t.id == theme else t for t in left]
    must_say(book, meant, changed, path)
    return Edit(changed, f"moved {code} to {under}", MINOR)


def merge(text: str, codes: Sequence[str], into: str, path: Path | None = None) -> Edit:
    """Let a code take in others; what is inside them goes along, and their words are left behind.

    Raises
    ------
    InputError
        When there is no such code, or a theme would be left empty.
    """
    code_of(book := parse_codebook(text, path), into, path)
    gone = list(dict.fromkeys(code_of(book, code, path).id for code in codes))
    if not gone or into in gone:
        raise InputError("name at least one other code to merge into this one", path=path)
    for code in gone:
        text = _merged(text, code, into, path)
    kept = {one.id: one for one in parse_codebook(text, path).codes}
    if set(kept) != set(book.by_id) - set(gone):
        raise unusual(path)
    notes = [f"'{into}' keeps its own words: see whether its definition now covers {', '.join(gone)}"]
    return Edit(text, f"merged {', '.join(gone)} into {into}", MAJOR, dict.fromkeys(gone, (into,)),
                notes + [note for code in gone for note in _mentions(book, code) if code != into])  # fmt: skip


def _merged(text: str, code: str, into: str, path: Path | None) -> str:
    book = parse_codebook(text, path)
    theme = book.theme_of[code]
    above = book.by_id[code].parent or theme.id
    for child in [one.id for one in theme.codes if one.parent == code]:
        around = child == into or into in {one.id for one in book.below(child)}
        text = move(text, child, above if around else into, path).text
    book = parse_codebook(text, path)
    must_not_empty(book, [code], path)
    changed = _without(text, place_of(book, code, path), path)
    must_say(book, [with_codes(t, [one for one in t.codes if one.id != code]) for t in book.themes], changed, path)
    return changed


def split(text: str, code: str, into: Mapping[str, str], path: Path | None = None) -> Edit:
    """Let several codes, by id with their names, take the place of one; each starts with its words.

    Raises
    ------
    InputError
        When there is no such code, fewer than two codes to be, one of them exists, or codes are inside the one that
        is to go.
    """
    book = parse_codebook(text, path)
    old = code_of(book, code, path)
    if len(into) < 2:
        raise InputError("a code is split into at least two", path=path)
    if code not in into and any(book.below(code)):
        raise InputError(f"there are codes inside '{code}'", path=path,
                         remedy="move them first, or keep it as one of the two")  # fmt: skip
    place = place_of(book, code, path)
    new: list[Code] = []
    changed = text
    for id, name in reversed(list(into.items())):
        update = {"id": id, "name": name.strip() or old.name}
        if id != code:
            must_be_free(book, id, path)
            changed = _copied(changed, place, id, update["name"], path)
            update["guid"] = ""
        new.insert(0, old.model_copy(update=update))
    if code in into:
        if into[code].strip() not in ("", old.name):
            changed = set_value(changed, place, "name", into[code].strip())
        new.sort(key=lambda one: one.id != code)
    else:
        changed = _without(changed, place, path)
    meant = [with_codes(t, [n for one in t.codes for n in (new if one.id == code else [one])]) for t in book.themes]
    must_say(book, meant, changed, path)
    notes = [f"write for each of {', '.join(into)} what belongs there and not to the others"]
    return Edit(changed, f"split {code} into {', '.join(into)}", MAJOR, {code: tuple(into)},
                notes + ([] if code in into else _mentions(book, code)))  # fmt: skip


def _copied(text: str, place: Place, id: str, name: str, path: Path | None) -> str:
    """The text with a copy of a code's block below it, under another id."""
    *items, number = place
    start, end = blocks(text, items, path)[int(number)]
    lines = text.splitlines(keepends=True)
    parted = start > 0 and not lines[start - 1].strip()
    below = [*items, int(number) + 1]
    text = insert(text, end, ["\n", *lines[start:end]] if parted else lines[start:end])
    return set_value(drop_key(set_value(text, below, "id", id), below, "guid"), below, "name", name)


def _without(text: str, place: Place, path: Path | None) -> str:
    *items, number = place
    return cut(text, blocks(text, items, path)[int(number)])


def _to_theme(text: str, book: Codebook, family: Sequence[str], theme: str, path: Path | None) -> str:
    """The text with some codes of one theme put at the end of another, the comments right above them too."""
    home, target = place_of(book, book.theme_of[family[0]].id, path), place_of(book, theme, path)
    numbers = sorted(int(place_of(book, id, path)[-1]) for id in family)
    lines = text.splitlines(keepends=True)
    taken: list[list[str]] = []
    for number in reversed(numbers):
        start, end = blocks(text, [*home, "codes"], path)[number]
        while start and lines[start - 1].lstrip().startswith("#"):
            start -= 1
        taken.insert(0, lines[start:end])
        text = cut(text, (start, end))
    for block in taken:
        lines = text.splitlines(keepends=True)
        start, end = blocks(text, [*target, "codes"], path)[-1]
        parted = not lines[start - 1].strip()
        indent = len(lines[start]) - len(lines[start].lstrip())
        text = insert(text, end, block, indent)
        text = insert(text, end, ["\n"]) if parted else text
    return text


def _mentions(book: Codebook, code: str) -> list[str]:
    """Whose texts speak of a code by its id: an ordinary word counts only after an arrow."""
    word = re.escape(code)
    found = rf"(?<![\w-]){word}(?![\w-])" if re.search("[_-]", code) else rf"(?:→|->)[^.;]*\b{word}\b"
    texts = {one.id: f"{one.definition} {one.include} {one.exclude}" for one in book.codes if one.id != code}
    if speaking := [id for id, text in texts.items() if re.search(found, text)]:
        return [f"these codes still speak of '{code}': {', '.join(speaking)}"]
    return []
