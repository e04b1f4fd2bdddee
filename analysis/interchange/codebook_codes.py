"""A study's codebook as other tools see it, and their codes as the codebook knows them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from ..codebook import Code, Codebook, Theme
from .project import ProjectCode, code_path, stable_guid


def codes_of(codebook: Codebook) -> tuple[ProjectCode, ...]:
    """Themes, which are not coded with, and their codes, in the order of the file."""
    codes: list[ProjectCode] = []
    for theme in codebook.themes:
        own = _guid(codebook, theme)
        codes.append(ProjectCode(own, theme.name, "", theme.definition, getattr(theme, "colour", ""), False))
        inside = {code.id: _guid(codebook, code) for code in theme.codes}
        codes += [
            ProjectCode(inside[code.id], code.name, inside.get(code.parent or "", own), described(code),
                        getattr(code, "colour", ""))
            for code in theme.codes
        ]  # fmt: skip
    return tuple(codes)


def guids_by_id(codebook: Codebook) -> dict[str, str]:
    """The guid under which each code leaves, by its id."""
    return {code.id: _guid(codebook, code) for code in codebook.codes}


def _guid(codebook: Codebook, entry: Code | Theme) -> str:
    return getattr(entry, "guid", "") or stable_guid(codebook.id, "code", entry.id)


def described(code: Code) -> str:
    """What a coder of another tool reads about a code."""
    parts = (code.definition, f"Include: {code.include}" * bool(code.include),
             f"Exclude: {code.exclude}" * bool(code.exclude))  # fmt: skip
    return "\n\n".join(filter(None, parts))


def match_codes(codes: Sequence[ProjectCode], codebook: Codebook) -> dict[str, str]:
    """Which codes of another tool are codes of the codebook: guid to id.

    By GUID; else by id; else by name, where only one code on either side is called so, or only one with that name lies
    below one of the same name.
    """
    own = codes_of(codebook)
    ids = {guid: id for id, guid in guids_by_id(codebook).items()}
    matched = {code.guid: ids[code.guid] for code in codes if code.guid in ids}
    matched |= {
        code.guid: code.name.strip() for code in codes
        if code.guid not in matched and code.name.strip() in codebook.by_id
    }  # fmt: skip
    for depth in (1, 2):
        theirs, ours = _named(codes, depth), _named([code for code in own if code.guid in ids], depth, own)
        for name, guids in theirs.items():
            if len(guids) == len(ours.get(name, ())) == 1 and guids[0] not in matched:
                matched[guids[0]] = ids[ours[name][0]]
    return matched


def _named(
    codes: Sequence[ProjectCode], depth: int, tree: Sequence[ProjectCode] | None = None
) -> dict[tuple[str, ...], list[str]]:
    """Codes by the last names of their path, in any case and spacing."""
    found: dict[tuple[str, ...], list[str]] = {}
    for code in codes:
        path = code_path(tree or codes, code.guid)[-depth:]
        found.setdefault(tuple(" ".join(name.casefold().split()) for name in path), []).append(code.guid)
    return found


def doubled_names(codes: Sequence[ProjectCode]) -> int:
    """How many codes bear a name that another code bears too."""
    counts: Mapping[str, int] = Counter(code.name for code in codes)
    return sum(count for count in counts.values() if count > 1)
