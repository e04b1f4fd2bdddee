"""What differs between two codebooks, in words."""

from __future__ import annotations

from collections.abc import Iterator

from .model import Code, Codebook

_WORDS = ("name", "definition", "include", "exclude", "examples", "sources")
_FIELDS = ("stage", "quote_release", "sensitivity", "colour")


def codebook_differences(old: Codebook, new: Codebook) -> list[str]:
    """Compare two codebooks, or two versions of one.

    Where the change log of the second says what became of a code, that is said instead of "taken out" and "new".
    """
    lines = [] if old.version == new.version else [f"version {old.version} is now {new.version}"]
    became = {code.id: new.became(code.id, old.version) if old.id == new.id else (code.id,) for code in old.codes}
    heirs = {heir for code, into in became.items() if into != (code,) for heir in into}
    for theme in old.themes:
        lines += [] if any(theme.id == other.id for other in new.themes) else [f"the theme {theme.id} is gone"]
    for theme in new.themes:
        lines += [] if any(theme.id == other.id for other in old.themes) else [f"the theme {theme.id} is new"]
    for code in old.codes:
        lines += _one(code, became[code.id], old, new)
    lines += [f"{code.id}: new" for code in new.codes if code.id not in old.by_id and code.id not in heirs]
    return lines


def _one(code: Code, into: tuple[str, ...], old: Codebook, new: Codebook) -> Iterator[str]:
    if len(into) > 1:
        yield f"{code.id}: split into {', '.join(into)}"
        return
    if not into or into[0] not in new.by_id:
        yield f"{code.id}: taken out"
        return
    other = new.by_id[into[0]]
    if other.id != code.id:
        if other.id in old.by_id or sum(other.id in new.became(one.id, old.version) for one in old.codes) > 1:
            yield f"{code.id}: merged into {other.id}"
            return
        yield f"{code.id}: renamed to {other.id}"
    before, after = _home(code, old), _home(other, new)
    if before != after and new.became(before, old.version) != (after,):
        yield f"{other.id}: moved from {before} to {after}"
    changed = [field for field in _WORDS if getattr(code, field) != getattr(other, field)]
    if changed:
        yield f"{other.id}: other words in {', '.join(changed)}"
    for field in _FIELDS:
        if getattr(code, field) != getattr(other, field):
            yield f"{other.id}: {field} {_said(getattr(code, field))} is now {_said(getattr(other, field))}"


def _home(code: Code, book: Codebook) -> str:
    return code.parent or book.theme_of[code.id].id


def _said(value: object) -> str:
    return "none" if value in (None, "") else str(value)
