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
from .editing import blocks, cut, drop_key, insert, set_value
from .model import Code, Codebook, Theme
from .reading import nearest, parse_codebook

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
    place, name = _place(book, code, path), name.strip()
    if not (to or name) or to == code:
        raise InputError("nothing would change", remedy="give another id or another name")
    changed = text
    if to:
        _free(book, to, path)
        for child in [one.id for one in book.codes if one.parent == code]:
            changed = set_value(changed, _place(book, child, path), "parent", to)
        changed = set_value(changed, place, "id", to)
    if name:
        changed = set_value(changed, place, "name", name)
    new = {"id": to or code} | ({"name": name} if name else {})

    def renamed(one: Any) -> Any:
        child = {"parent": new["id"]} if getattr(one, "parent", None) == code else {}
        return one.model_copy(update=(new if one.id == code else {}) | child)

    meant = [renamed(theme).model_copy(update={"codes": tuple(map(renamed, theme.codes))}) for theme in book.themes]
    _held(book, meant, changed, path)
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
    family = [_code(book, code, path).id, *(one.id for one in book.below(code))]
    _place(book, under, path)
    if under in family:
        raise InputError(f"'{under}' is inside '{code}'", path=path, remedy="move it somewhere else")
    home = book.theme_of[code].id
    theme, parent = (book.theme_of[under].id, under) if under in book.by_id else (under, None)
    if theme == home and parent == (None if book.by_id[code].parent == home else book.by_id[code].parent):
        raise InputError(f"'{code}' is there already", path=path)
    if theme != home:
        _not_the_last(book, family, path)
    place = _place(book, code, path)
    changed = set_value(text, place, "parent", parent) if parent else drop_key(text, place, "parent")
    if theme != home:
        changed = _to_theme(changed, book, family, theme, path)
    moved = [book.by_id[id].model_copy(update={"parent": parent} if id == code else {}) for id in family]
    if theme == home:
        by_id = {one.id: one for one in moved}
        meant = [_with(t, [by_id.get(one.id, one) for one in t.codes]) for t in book.themes]
    else:
        order = {one.id: number for number, one in enumerate(book.codes)}
        left = [_with(t, [one for one in t.codes if one.id not in family]) for t in book.themes]
        moved.sort(key=lambda one: order[one.id])
        meant = [_with(t, [*t.codes, *moved]) if t.id == theme else t for t in left]
    _held(book, meant, changed, path)
    return Edit(changed, f"moved {code} to {under}", MINOR)


def merge(text: str, codes: Sequence[str], into: str, path: Path | None = None) -> Edit:
    """Let a code take in others; what is inside them goes along, and their words are left behind.

    Raises
    ------
    InputError
        When there is no such code, or a theme would be left empty.
    """
    _code(book := parse_codebook(text, path), into, path)
    gone = list(dict.fromkeys(_code(book, code, path).id for code in codes))
    if not gone or into in gone:
        raise InputError("name at least one other code to merge into this one", path=path)
    for code in gone:
        text = _merged(text, code, into, path)
    kept = {one.id: one for one in parse_codebook(text, path).codes}
    if set(kept) != set(book.by_id) - set(gone):
        raise _unusual(path)
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
    _not_the_last(book, [code], path)
    changed = _without(text, book, code, path)
    _held(book, [_with(t, [one for one in t.codes if one.id != code]) for t in book.themes], changed, path)
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
    old = _code(book, code, path)
    if len(into) < 2:
        raise InputError("a code is split into at least two", path=path)
    if code not in into and any(book.below(code)):
        raise InputError(f"there are codes inside '{code}'", path=path,
                         remedy="move them first, or keep it as one of the two")  # fmt: skip
    new: list[Code] = []
    changed, place = text, _place(book, code, path)
    number = int(place[-1])
    items = place[:-1]
    for id, name in reversed(list(into.items())):
        update: dict[str, Any] = {"id": id, "name": name.strip() or old.name}
        if id != code:
            _free(book, id, path)
            start, end = blocks(changed, items, path)[number]
            parted = start > 0 and not changed.splitlines()[start - 1].strip()
            copy = changed.splitlines(keepends=True)[start:end]
            changed = insert(changed, end, ["\n", *copy] if parted else copy)
            changed = drop_key(set_value(changed, [*items, number + 1], "id", id), [*items, number + 1], "guid")
            changed = set_value(changed, [*items, number + 1], "name", update["name"])
            update["guid"] = ""
        new.insert(0, old.model_copy(update=update))
    if code in into:
        if into[code].strip() not in ("", old.name):
            changed = set_value(changed, place, "name", into[code].strip())
        new.sort(key=lambda one: one.id != code)
    else:
        changed = cut(changed, blocks(changed, items, path)[number])
    meant = [_with(t, [n for one in t.codes for n in (new if one.id == code else [one])]) for t in book.themes]
    _held(book, meant, changed, path)
    notes = [f"write for each of {', '.join(into)} what belongs there and not to the others"]
    return Edit(changed, f"split {code} into {', '.join(into)}", MAJOR, {code: tuple(into)},
                notes + ([] if code in into else _mentions(book, code)))  # fmt: skip


def _with(theme: Theme, codes: Sequence[Code]) -> Theme:
    return theme.model_copy(update={"codes": tuple(codes)})


def _code(book: Codebook, code: str, path: Path | None) -> Code:
    if code not in book.by_id:
        theme = any(code == theme.id for theme in book.themes)
        raise InputError(f"there is no code '{code}'", path=path,
                         remedy="that is a theme" if theme else nearest(code, book) or "see the codebook")  # fmt: skip
    return book.by_id[code]


def _place(book: Codebook, id: str, path: Path | None) -> list[str | int]:
    for t, theme in enumerate(book.themes):
        if theme.id == id:
            return ["themes", t]
        for c, code in enumerate(theme.codes):
            if code.id == id:
                return ["themes", t, "codes", c]
    raise InputError(f"there is no code and no theme '{id}'", path=path, remedy=nearest(id, book) or "see the codebook")


def _free(book: Codebook, id: str, path: Path | None) -> None:
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", id):
        raise InputError(f"'{id}' cannot be an id", remedy="letters (a to z), digits, _ and -, a letter first")
    if id in book.by_id or any(id == theme.id for theme in book.themes):
        raise InputError(f"the id '{id}' is taken", path=path, remedy="choose another")
    if any(id in change.became for change in book.changes):
        raise InputError(f"the id '{id}' was a code of an earlier version", path=path,
                         remedy="choose another: codings of that version would be taken for this one")  # fmt: skip


def _not_the_last(book: Codebook, codes: Sequence[str], path: Path | None) -> None:
    theme = book.theme_of[codes[0]]
    if {one.id for one in theme.codes} <= set(codes):
        raise InputError(f"the theme '{theme.id}' would be left without a code", path=path,
                         remedy="put another code there first, or take the theme out by hand")  # fmt: skip


def _without(text: str, book: Codebook, code: str, path: Path | None) -> str:
    *items, number = _place(book, code, path)
    return cut(text, blocks(text, items, path)[int(number)])


def _to_theme(text: str, book: Codebook, family: Sequence[str], theme: str, path: Path | None) -> str:
    """The text with some codes of one theme put at the end of another, the comments right above them too."""
    home, target = _place(book, book.theme_of[family[0]].id, path), _place(book, theme, path)
    numbers = sorted(int(_place(book, id, path)[-1]) for id in family)
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


def _held(book: Codebook, meant: Sequence[Theme], text: str, path: Path | None) -> None:
    """Refuse a text that does not say what was meant."""
    try:
        said = parse_codebook(text, path)
    except InputError:
        raise _unusual(path) from None
    if said != book.model_copy(update={"themes": tuple(meant)}):
        raise _unusual(path)


def _unusual(path: Path | None) -> InputError:
    return InputError("this file is written in a way that cannot be changed line by line", path=path,
                      remedy="change it by hand, raise its version, and say under 'changes' what became of what",
                     )  # fmt: skip


def _mentions(book: Codebook, code: str) -> list[str]:
    """Whose texts speak of a code by its id: an ordinary word counts only after an arrow."""
    word = re.escape(code)
    found = rf"(?<![\w-]){word}(?![\w-])" if re.search("[_-]", code) else rf"(?:→|->)[^.;]*\b{word}\b"
    texts = {one.id: f"{one.definition} {one.include} {one.exclude}" for one in book.codes if one.id != code}
    if speaking := [id for id, text in texts.items() if re.search(found, text)]:
        return [f"these codes still speak of '{code}': {', '.join(speaking)}"]
    return []
