"""What a change to a codebook is held against: where codes stand in its text, which ids are free, what was meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from ..errors import InputError
from .model import Code, Codebook, Theme
from .reading import nearest, parse_codebook
from .yaml_text import Place


def code_of(book: Codebook, code: str, path: Path | None) -> Code:
    """A code by its id."""
    if code not in book.by_id:
        theme = any(code == theme.id for theme in book.themes)
        raise InputError(f"there is no code '{code}'", path=path,
                         remedy="that is a theme" if theme else nearest(code, book) or "see the codebook")  # fmt: skip
    return book.by_id[code]


def place_of(book: Codebook, id: str, path: Path | None) -> Place:
    """Where a code or a theme stands in the file: keys and numbers, from the top."""
    for t, theme in enumerate(book.themes):
        if theme.id == id:
            return ["themes", t]
        for c, code in enumerate(theme.codes):
            if code.id == id:
                return ["themes", t, "codes", c]
    raise InputError(f"there is no code and no theme '{id}'", path=path, remedy=nearest(id, book) or "see the codebook")


def must_be_free(book: Codebook, id: str, path: Path | None) -> None:
    """Refuse an id that is none, is taken, or was a code's before."""
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", id):
        raise InputError(f"'{id}' cannot be an id", remedy="letters (a to z), digits, _ and -, a letter first")
    if id in book.by_id or any(id == theme.id for theme in book.themes):
        raise InputError(f"the id '{id}' is taken", path=path, remedy="choose another")
    if any(id in change.became for change in book.changes):
        raise InputError(f"the id '{id}' was a code of an earlier version", path=path,
                         remedy="choose another: codings of that version would be taken for this one")  # fmt: skip


def must_not_empty(book: Codebook, codes: Sequence[str], path: Path | None) -> None:
    """Refuse to take the last codes out of a theme."""
    theme = book.theme_of[codes[0]]
    if {one.id for one in theme.codes} <= set(codes):
        raise InputError(f"the theme '{theme.id}' would be left without a code", path=path,
                         remedy="put another code there first, or take the theme out by hand")  # fmt: skip


def with_codes(theme: Theme, codes: Sequence[Code]) -> Theme:
    """A theme with other codes."""
    return theme.model_copy(update={"codes": tuple(codes)})


def must_say(book: Codebook, meant: Sequence[Theme], text: str, path: Path | None) -> None:
    """Refuse a text that does not say what was meant."""
    try:
        said = parse_codebook(text, path)
    except InputError:
        raise unusual(path) from None
    if said != book.model_copy(update={"themes": tuple(meant)}):
        raise unusual(path)


def unusual(path: Path | None) -> InputError:
    """That a file cannot be changed line by line."""
    return InputError("this file is written in a way that cannot be changed line by line", path=path,
                      remedy="change it by hand, raise its version, and say under 'changes' what became of what",
                     )  # fmt: skip
