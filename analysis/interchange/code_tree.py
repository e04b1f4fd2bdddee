"""The tree of codes of REFI-QDA, in codebooks and projects alike, to any depth."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from .markup import Element, Writer, attribute, children, local, text_of
from .project import Loss, ProjectCode, stable_guid

COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})")
_NO_GUID = "a code without a GUID: it got one made from its name"
_TWICE = "a GUID that two codes have: the second got one made from its name"


def read_codes(container: Element | None, losses: list[Loss]) -> tuple[ProjectCode, ...]:
    """The codes below an element, parents before their children.

    Parameters
    ----------
    container : element, optional
        CodeBook, or what else holds the topmost codes.
    losses : list of Loss
        Gets what had to be made up.
    """
    codes: dict[str, ProjectCode] = {}
    waiting: list[tuple[Element, str, str]] = [(top, "", "") for top in reversed([*_below(container)])]
    while waiting:
        element, parent, path = waiting.pop()
        code = _read(element, parent, path, codes, losses)
        codes[code.guid] = code
        below = [(one, code.guid, f"{path}/{code.name}") for one in _below(element)]
        waiting += reversed(below)
    return tuple(codes.values())


def _below(container: Element | None) -> Iterator[Element]:
    """The codes directly inside something; some writers put them into a container of their own, some into none."""
    for one in children(container, "Code", "Codes", "SubCodes"):
        yield from [one] if local(one) == "code" else children(one, "Code")


def _read(
    element: Element, parent: str, path: str, codes: Mapping[str, ProjectCode], losses: list[Loss]
) -> ProjectCode:
    name, given = attribute(element, "name"), attribute(element, "guid").strip()
    guid = stable_guid("", "code", given) if given else ""
    if not guid or guid in codes:
        losses.append(Loss(_TWICE if guid else _NO_GUID, "codes"))
        number, guid = 1, stable_guid("", "code", f"{path}/{name}")
        while guid in codes:
            number, guid = number + 1, stable_guid("", "code", f"{path}/{name} {number}")
    colour = attribute(element, "color", "colour")
    return ProjectCode(
        guid, name, parent, text_of(element, "Description"), colour if COLOUR.fullmatch(colour) else "",
        attribute(element, "isCodable").lower() not in ("false", "0"),
    )  # fmt: skip


def write_codes(
    writer: Writer, codes: Sequence[ProjectCode], notes: Callable[[str], Sequence[str]] = lambda _: ()
) -> None:
    """Write Code elements, each inside its parent.

    Parameters
    ----------
    writer : Writer
    codes : sequence of ProjectCode
        One whose parent is not among them stands at the top; of a circle, the one that comes first.
    notes : callable, optional
        The guids of the notes about a code.
    """
    below: dict[str, list[ProjectCode]] = {}
    known = {code.guid for code in codes}
    for code in codes:
        below.setdefault(code.parent if code.parent in known else "", []).append(code)
    done: set[str] = set()
    for top in [*below.get("", ()), *codes]:
        steps: list[ProjectCode | None] = [top]
        while steps:
            step = steps.pop()
            if step is None:
                writer.end()
            elif step.guid not in done:
                done.add(step.guid)
                _begin(writer, step, notes(step.guid))
                steps += [None, *reversed(below.get(step.guid, ()))]


def _begin(writer: Writer, code: ProjectCode, notes: Sequence[str]) -> None:
    writer.begin("Code", {"guid": code.guid, "name": code.name, "isCodable": str(code.codable).lower(),
                          "color": code.colour if COLOUR.fullmatch(code.colour) else None})  # fmt: skip
    if code.description:
        writer.leaf("Description", code.description)
    for guid in notes:
        writer.leaf("NoteRef", attributes={"targetGUID": guid})
