"""Which codes of another tool are codes of a codebook, and a codebook that has room for those that are none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ..codebook import Code, Codebook, Theme, parse_codebook
from ..codebook.changing import MINOR, Edit
from ..codebook.editing import blocks, insert
from ..codebook.projecting import from_project, project_codes
from ..codebook.publishing import published
from ..codebook.writing import codebook_yaml
from .project import ProjectCode, code_path

_WHY = "Codes that came with an import and that this codebook did not have."


def guids_by_id(codebook: Codebook) -> dict[str, str]:
    """The guid under which each code leaves, by its id."""
    leaving = (code.guid for code in project_codes(codebook) if code.codable)
    return {code.id: guid for (_, _, code), guid in zip(codebook.tree(), leaving, strict=True)}


def match_codes(codes: Sequence[ProjectCode], codebook: Codebook) -> dict[str, str]:
    """The id in the codebook of each code that it has, by guid.

    By GUID; else by id; else by name, where only one code on either side is called so, or only one with that name lies
    below one of the same name.
    """
    own = project_codes(codebook)
    ids = {guid: id for id, guid in guids_by_id(codebook).items()}
    matched = {code.guid: ids[code.guid] for code in codes if code.guid in ids}
    matched |= {
        code.guid: code.name.strip() for code in codes
        if code.guid not in matched and code.name.strip() in codebook.by_id
    }  # fmt: skip
    for depth in (1, 2):
        theirs, ours = _named(codes, codes, depth), _named([code for code in own if code.guid in ids], own, depth)
        for name, guids in theirs.items():
            if len(guids) == len(ours.get(name, ())) == 1 and guids[0] not in matched:
                matched[guids[0]] = ids[ours[name][0]]
    return matched


def _named(
    codes: Iterable[ProjectCode], tree: Sequence[ProjectCode], depth: int
) -> Mapping[tuple[str, ...], list[str]]:
    """Codes by the last names of their path, in any case and spacing."""
    found: dict[tuple[str, ...], list[str]] = {}
    for code in codes:
        path = code_path(tree, code.guid)[-depth:]
        found.setdefault(tuple(" ".join(name.casefold().split()) for name in path), []).append(code.guid)
    return found


def unmatched(
    codes: Sequence[ProjectCode], codebook: Codebook, matched: Mapping[str, str], used: set[str]
) -> list[ProjectCode]:
    """The codes that the codebook does not have, with what holds them; folders that hold none of them are left out."""
    themes = {code.guid for code in project_codes(codebook) if not code.codable}
    by_guid = {code.guid: code for code in codes}
    wanted: set[str] = set()
    for code in codes:
        guid = code.guid if code.guid not in matched and (code.codable or code.guid in used) else ""
        while guid in by_guid and guid not in wanted and guid not in themes and guid not in matched:
            wanted.add(guid)
            guid = by_guid[guid].parent
    return [code for code in applied(codes, used) if code.guid in wanted]


def applied(codes: Sequence[ProjectCode], used: set[str]) -> list[ProjectCode]:
    """The codes, where a folder that something is coded with is a code too."""
    return [replace(code, codable=code.codable or code.guid in used) for code in codes]


def new_codebook_text(
    codes: Sequence[ProjectCode], used: set[str], id: str, title: str, origin: str
) -> tuple[str, list[str]]:
    """A codebook file of these codes alone, and what had to be made up."""
    book, notes = from_project(applied(codes, used), id, title, origin)
    return codebook_yaml(book), notes


def extended(text: str, codes: Sequence[ProjectCode], origin: str) -> tuple[str, list[str]]:
    """A codebook file with more codes, in themes of their own behind its own, as a new version of it.

    Parameters
    ----------
    text : str
        A codebook file that is valid.
    codes : sequence of ProjectCode
    origin : str
        The tool they come from.

    Returns
    -------
    text : str
    notes : list of str
        What had to be made up.
    """
    old = parse_codebook(text)
    book, notes = from_project(codes, "imported", "Imported", origin)
    book = _beside(book, {*old.by_id, *(theme.id for theme in old.themes)})
    written = codebook_yaml(book).splitlines(keepends=True)
    first, last = blocks("".join(written), ("themes",))[0][0], blocks("".join(written), ("themes",))[-1][1]
    own = blocks(text, ("themes",))
    indent = len(re.match(" *", text.splitlines()[own[0][0]])[0])  # type: ignore[index]
    more = insert(text, own[-1][1], written[first:last], indent)
    count = sum(1 for _ in book.codes)
    return published(Edit(more, f"{count} codes were added by an import", MINOR), _WHY), notes


def _beside(book: Codebook, taken: set[str]) -> Codebook:
    """The codebook with ids that another does not have."""
    ids = [*(theme.id for theme in book.themes), *book.by_id]
    new: dict[str, str] = {}
    for id in ids:
        number, own = 1, id
        while own in taken:
            number, own = number + 1, f"{id}_imported{number if number > 1 else ''}"
        taken.add(own)
        new[id] = own

    def code(one: Code) -> Code:
        return one.model_copy(update={"id": new[one.id], "parent": one.parent and new[one.parent]})

    def theme(one: Theme) -> Theme:
        return one.model_copy(update={"id": new[one.id], "codes": tuple(map(code, one.codes))})

    return book.model_copy(update={"themes": tuple(map(theme, book.themes))})
