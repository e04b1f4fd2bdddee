"""A codebook as the codes of a coded project, and back: what has no place of its own stands in the description."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..interchange.project import ProjectCode, stable_guid
from .model import Code, Codebook, Theme

_LABELS = {
    "include": "Include", "exclude": "Exclude", "examples": "Example", "stage": "Stage",
    "quote_release": "Quotation", "sensitivity": "Sensitivity", "sources": "Source",
    "process": "Working mark", "id": "Id",
}  # fmt: skip
_MANY = ("examples", "sources")
_VALUES = {
    "stage": "[0-8]", "quote_release": "ok|care|paraphrase|never", "sensitivity": "low|medium|high", "process": "yes",
    "id": "[A-Za-z][A-Za-z0-9_-]*",
}  # fmt: skip
_LABELLED = re.compile(
    "|".join(rf"(?:{label}): (?:{_VALUES[field]})\Z" if field in _VALUES else rf"(?:{label}): "
             for field, label in _LABELS.items())
)  # fmt: skip
_GUID = re.compile("(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})?")
_MARK = "\\"  # before a line that only looks like one of ours
UNWRITTEN = "To be written."
UNGROUPED = "ungrouped"


def project_codes(codebook: Codebook) -> tuple[ProjectCode, ...]:
    """Themes, which nothing can be coded with, and codes in their places, parents first.

    A code that came from another tool keeps its guid; any other has one made from the codebook's and its own id.
    """
    entries: list[Theme | Code] = [*codebook.themes, *codebook.codes]
    guids = {one.id: stable_guid(codebook.id, "code", one.guid or one.id) for one in entries}
    codes = [ProjectCode(guids[t.id], t.name, "", _described(t), t.colour, codable=False) for t in codebook.themes]
    for _, theme, code in codebook.tree():
        codes.append(
            ProjectCode(guids[code.id], code.name, guids[code.parent or theme.id], _described(code), code.colour)
        )
    return tuple(codes)


def _described(one: Theme | Code) -> str:
    """The definition, and each further field on a line of its own; a further line of a text that looks so is marked."""
    texts = [one.definition]
    for field, label in _LABELS.items():
        value = getattr(one, field, None)
        for item in (value or ()) if field in _MANY else [value]:
            if item is not None and item is not False and item != "":
                texts.append(f"{label}: {'yes' if item is True else item}")
    return "\n".join(map(_marked, texts))


def _marked(text: str) -> str:
    first, *further = text.split("\n")
    return "\n".join([first, *(f"{_MARK}{one}" if _LABELLED.match(one.lstrip(_MARK)) else one for one in further)])


def from_project(codes: Sequence[ProjectCode], id: str, title: str, origin: str = "") -> tuple[Codebook, list[str]]:
    """A codebook from a project's codes.

    A code at the top that has codes inside it becomes a theme; where it could be coded with, also the theme's first
    code. Codes that stand alone at the top go into a theme of their own.

    Returns
    -------
    codebook : Codebook
    notes : list of str
        What had to be made up, and what was lost.
    """
    notes: list[str] = []
    inside: dict[str, list[ProjectCode]] = {}
    known = {code.guid for code in codes}
    for code in codes:
        inside.setdefault(code.parent if code.parent in known else "", []).append(code)
    ids = Ids(notes)
    themes: list[Theme] = []
    alone = [code for code in inside.get("", ()) if code.codable and code.guid not in inside]
    for top in inside.get("", ()):
        if top.guid in inside:
            themes.append(_theme(top, inside, ids, notes))
        elif not top.codable:
            notes.append(f"'{top.name}' holds no code and cannot be coded with: it was left out")
    if alone:
        notes.append(f"{len(alone)} codes stand at the top, in no theme: they are in the theme '{UNGROUPED}'")
        home = ids.new("Ungrouped", UNGROUPED)
        themes.append(Theme(id=home, name="Ungrouped codes", definition="Codes that stood in no theme.",
                            codes=tuple(_code(one, None, ids, notes) for one in alone)))  # fmt: skip
    book = new_codebook(id, title, themes, f"imported from {origin}" if origin else "imported")
    return book, notes


def new_codebook(id: str, title: str, themes: Iterable[Theme], status: str) -> Codebook:
    """A first version around themes."""
    return Codebook(id=id, title=title, version="1.0.0", language="und", licence="not stated", status=status,
                    themes=tuple(themes))  # fmt: skip


def _theme(top: ProjectCode, inside: Mapping[str, list[ProjectCode]], ids: Ids, notes: list[str]) -> Theme:
    fields = fields_of(top.description)
    id = ids.new(top.name, fields.get("id", ""))
    codes: list[Code] = []
    if top.codable:
        notes.append(f"'{top.name}' is a theme and could be coded with: it is also a code inside itself")
        codes.append(_code(top, None, ids, notes))
    waiting: list[tuple[ProjectCode, str | None]] = [(one, None) for one in reversed(inside[top.guid])]
    while waiting:
        one, parent = waiting.pop()
        code = _code(one, parent, ids, notes)
        codes.append(code)
        waiting += [(below, code.id) for below in reversed(inside.get(one.guid, ()))]
        if not one.codable:
            notes.append(f"'{one.name}' could not be coded with, and can be here")
    return Theme(id=id, name=top.name.strip() or "Unnamed", definition=fields["definition"] or UNWRITTEN,
                 process=fields.get("process") == "yes", colour=top.colour,
                 guid="" if top.codable else top.guid, codes=tuple(codes))  # fmt: skip


def _code(one: ProjectCode, parent: str | None, ids: Ids, notes: list[str]) -> Code:
    fields = fields_of(one.description)
    name = one.name.strip() or "Unnamed"
    return code_from({**fields, "name": name, "parent": parent, "colour": one.colour, "guid": one.guid}, ids, notes)


def code_from(fields: Mapping[str, Any], ids: Ids, notes: list[str]) -> Code:
    """A code from whatever is known of it; what does not fit is told, and what has to be there is made up."""
    values = {key: value for key, value in fields.items() if value not in ("", None) and key in Code.model_fields}
    values["id"] = ids.new(values["name"], values.get("id", ""))
    told = f"'{values['name']}'"
    if not str(values.get("stage", "0")).isdecimal() or not 0 <= int(values.get("stage", 0)) <= 8:
        notes.append(f"{told}: its stage is no number from 0 to 8, and was left out")
        del values["stage"]
    for field, allowed, fallback in (
        ("quote_release", ("ok", "care", "paraphrase", "never"), "care"),
        ("sensitivity", ("low", "medium", "high"), None),
    ):
        if field in values and values[field] not in allowed:
            notes.append(f"{told}: its {field} is none of {', '.join(allowed)}, and was left out")
            del values[field]
        if fallback and field not in values:
            values[field] = fallback
            notes.append(f"{told}: nothing says whether it may be quoted, so a second reader has to sign off ('care')")
    if not re.fullmatch(r"#(?:[0-9A-Fa-f]{3}){1,2}", values.get("colour", "#fff")):
        notes.append(f"{told}: its colour is not written as #RRGGBB, and was left out")
        del values["colour"]
    if not _GUID.fullmatch(values.get("guid", "")):
        notes.append(f"{told}: its guid is none, and was left out")
        del values["guid"]
    if "definition" not in values:
        notes.append(f"{told} has no definition")
        values["definition"] = UNWRITTEN
    return Code(**values)


def fields_of(description: str) -> dict[str, Any]:
    """What a description says that `project_codes` wrote, field by field; anything else is the definition."""
    fields: dict[str, list[str]] = {"definition": [""]}
    by_label = {label: field for field, label in _LABELS.items()}
    at = "definition"
    for number, line in enumerate(description.split("\n")):
        field = by_label[line.partition(": ")[0]] if number and _LABELLED.match(line) else ""
        if field and (field in _MANY or field not in fields):
            at = field
            fields.setdefault(at, []).append(line.partition(": ")[2])
            continue
        marked = number and line.startswith(_MARK) and _LABELLED.match(line.lstrip(_MARK))
        fields[at][-1] += ("\n" if number else "") + (line.removeprefix(_MARK) if marked else line)
    return {field: tuple(texts) if field in _MANY else texts[0].strip() for field, texts in fields.items()}


class Ids:
    """Ids made from names, each given once; what had to be changed is told."""

    def __init__(self, notes: list[str]) -> None:
        self.notes = notes
        self.taken: dict[str, str] = {}

    def new(self, name: str, wanted: str = "") -> str:
        """An id for a name: the wanted one where it is free and an id, else one made from the name."""
        first = wanted if re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", wanted) else made_id(name)
        id, number = first, 1
        while id in self.taken:
            number += 1
            id = f"{first}_{number}"
        if id != first:
            self.notes.append(f"'{name}' would have the id of '{self.taken[first]}': it has the id {id}")
        self.taken[id] = name
        return id


def made_id(name: str) -> str:
    """An id from a name: letters and digits without accents, parted by underscores.

    Examples
    --------
    >>> made_id("Loneliness, bullying or exclusion"), made_id("Été (2)"), made_id("Σιωπή"), made_id("2nd")
    ('loneliness_bullying_or_exclusion', 'ete_2', 'code', 'code_2nd')
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")
    return words if words[:1].isalpha() else f"code_{words}".rstrip("_")
