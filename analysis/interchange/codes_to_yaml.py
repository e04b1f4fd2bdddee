"""Codes of another tool as themes of a codebook file."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from ..codebook import Code
from .code_tree import COLOUR
from .project import ProjectCode

_UNDEFINED = "No definition was given where this code comes from."
_LOOSE = "imported"
_HARD = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


def new_codebook(id: str, title: str, codes: Sequence[ProjectCode]) -> tuple[str, dict[str, str]]:
    """A codebook file of these codes.

    Returns
    -------
    text : str
        YAML.
    ids : dict of str to str
        The id of each code, by its guid.
    """
    themes, ids = themes_of(codes, ())
    head = {
        "id": slug(id, "codebook"), "title": title or "Imported codebook", "version": "1.0.0", "language": "en",
        "licence": "not stated", "status": "imported; its definitions and quote_release have to be written",
    }  # fmt: skip
    lines = [f"{key}: {value if key == 'version' else scalar(value)}\n" for key, value in head.items()]
    return "".join([*lines, "themes:\n", *themes]), ids


def with_codes(text: str, codes: Sequence[ProjectCode], taken: Iterable[str]) -> tuple[str, dict[str, str]]:
    """A codebook file with more codes in themes of their own, the rest as its owner wrote it.

    Parameters
    ----------
    text : str
        A codebook file that is valid.
    codes : sequence of ProjectCode
    taken : iterable of str
        The ids of its themes and codes.
    """
    lines = text.splitlines(keepends=True)
    start = next(n for n, line in enumerate(lines) if re.match(r"themes\s*:", line))
    past = next((n for n in range(start + 1, len(lines)) if re.match(r"[A-Za-z_\"']", lines[n])), len(lines))
    while past > start + 1 and (not lines[past - 1].strip() or lines[past - 1].startswith("#")):
        past -= 1
    dash = next((re.match(r" *", line)[0] for line in lines[start + 1 : past] if line.lstrip().startswith("-")), "  ")  # type: ignore[index]
    themes, ids = themes_of(codes, taken)
    before = "".join(lines[:past])
    inserted = "".join(f"{dash}{line.removeprefix('  ')}" for line in themes)
    return f"{before}{'' if before.endswith(chr(10)) else chr(10)}{inserted}{''.join(lines[past:])}", ids


def themes_of(codes: Sequence[ProjectCode], taken: Iterable[str]) -> tuple[list[str], dict[str, str]]:
    """Lines of YAML for a list of themes, and the ids of the codes.

    What holds other codes at the top becomes a theme, and a code in it too where it was coded with; what stands alone
    at the top goes into one theme for all.
    """
    names = set(taken)
    known = {code.guid for code in codes}
    below: dict[str, list[ProjectCode]] = {}
    for code in codes:
        below.setdefault(code.parent if code.parent in known else "", []).append(code)
    lines: list[str] = []
    ids: dict[str, str] = {}
    loose = [code for code in below.get("", ()) if code.guid not in below]
    for top in below.get("", ()):
        if top.guid in below:
            theme = _own(f"theme_{slug(top.name, 'x')}", names)
            lines += _theme(theme, top.name, top.description, "" if top.codable else top.guid)
            lines += _family(top, below, names, ids)
    if loose:
        lines += _theme(_own(_LOOSE, names), "Imported codes", "Codes that stood alone where they come from.", "")
        for code in loose:
            lines += _code(code, _own(slug(code.name, code.guid), names), "", ids)
    return lines, ids


def _family(
    top: ProjectCode, below: Mapping[str, Sequence[ProjectCode]], names: set[str], ids: dict[str, str]
) -> list[str]:
    """A theme's codes, parents first."""
    lines: list[str] = []
    waiting = [(top, "")] if top.codable else [(code, "") for code in reversed(below[top.guid])]
    while waiting:
        code, parent = waiting.pop()
        id = _own(slug(code.name, code.guid), names)
        lines += _code(code, id, parent, ids)
        waiting += [(one, id) for one in reversed(below.get(code.guid, ()))]
    return lines


def _theme(id: str, name: str, definition: str, guid: str) -> list[str]:
    kept = [f"    guid: {guid}\n"] * bool(guid and "guid" in Code.model_fields)
    return [f"  - id: {id}\n", f"    name: {scalar(name.strip() or id)}\n",
            f"    definition: {scalar(definition.strip() or _UNDEFINED)}\n", *kept, "    codes:\n"]  # fmt: skip


def _code(code: ProjectCode, id: str, parent: str, ids: dict[str, str]) -> list[str]:
    ids[code.guid] = id
    given = {"name": scalar(code.name.strip() or id), "definition": scalar(code.description.strip() or _UNDEFINED),
             "parent": parent, "quote_release": "never"}  # fmt: skip
    if "guid" in Code.model_fields:
        given |= {"guid": code.guid, "colour": scalar(code.colour) if COLOUR.fullmatch(code.colour) else ""}
    lines = [f"{key}: {value}\n" for key, value in given.items() if value]
    return [f"      - id: {id}\n", *(f"        {line}" for line in lines)]


def slug(name: str, otherwise: str) -> str:
    """An id made from a name: letters without accents, digits and low lines.

    Examples
    --------
    >>> slug("Ältere Brüder (online)", "x"), slug("Φόβος", "7b1c4f9e-1d5a"), slug("2nd meeting", "x")
    ('altere_bruder_online', 'code_7b1c4f9e', 'code_2nd_meeting')
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = "_".join(re.findall("[a-z0-9]+", plain))[:60]
    return words if re.match("[a-z]", words) else f"code_{words or re.sub('[^A-Za-z0-9]', '', otherwise[:8])}"


def _own(id: str, names: set[str]) -> str:
    number, own = 2, id
    while own in names:
        number, own = number + 1, f"{id}_{number}"
    names.add(own)
    return own


def scalar(text: str) -> str:
    """A text as YAML on one line."""
    whole = text.encode("utf-8", "replace").decode()
    return _HARD.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(whole, ensure_ascii=False))
