"""REFI-QDA projects in: a .qdpx archive, or a project.qde by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from ..errors import InputError
from .archive import Archive
from .code_tree import read_codes
from .losses import gathered
from .markup import Element, attribute, child, children, local, parse, text_of
from .moments import from_moment
from .offsets import decode
from .project import Loss, Note, Project, Segment, User, stable_guid
from .qde_cases import read_cases
from .qde_passages import Resolved, resolve
from .qde_sources import Fetch, Found, guid_of, read_sources


def read_qdpx(data: bytes, path: Path | None = None, beside: Fetch = lambda _: None) -> Project:
    """A project from a .qdpx archive.

    Parameters
    ----------
    data : bytes
    path : Path, optional
        For the error.
    beside : callable, optional
        Gives a source that is not inside, as `fetch` of `read_qde`: some tools put large ones into a folder beside it.

    Raises
    ------
    InputError
        When the archive is damaged or dangerous, or what it holds is no project.
    """
    with Archive(data, path) as archive:
        return read_qde(archive.project_file(), lambda place: archive.source(place) or beside(place), path)


def read_qde(data: bytes, fetch: Fetch = lambda _: None, path: Path | None = None) -> Project:
    """A project from a project.qde.

    Parameters
    ----------
    data : bytes
    fetch : callable, optional
        Gives the bytes of a source by the path in the project, None where they are missing.
    path : Path, optional
        For the error.

    Raises
    ------
    InputError
        When it is not XML, has a DOCTYPE, or is no project.
    """
    root = parse(data, path)
    if local(root) != "project":
        raise InputError("this is no REFI-QDA project: it should start with <Project>", path=path, line=1)
    losses: list[Loss] = []
    codes = read_codes(child(root, "CodeBook"), losses)
    found = read_sources(child(root, "Sources"), fetch)
    known = {code.guid for code in codes} | {guid_of(case, "code") for case in children(child(root, "Cases"), "Case")}
    resolved = resolve(found, known, attribute(root, "origin"))
    cases, case_codes = read_cases(root, found, resolved, codes, losses)
    notes = _notes(root, found, resolved, fetch, losses)
    losses += _left_behind(root, found, resolved, notes)
    segments = tuple(one for one in resolved.segments if one.code not in case_codes)
    return Project(
        attribute(root, "name"), tuple(found.sources), tuple(code for code in codes if code.guid not in case_codes),
        segments, _users(root, segments), tuple(notes.values()), cases, attribute(root, "origin"),
        gathered([*losses, *found.losses, *resolved.losses]), tuple(resolved.remarks),
    )  # fmt: skip


def _users(root: Element, segments: tuple[Segment, ...]) -> tuple[User, ...]:
    listed = {
        guid_of(user, "user"): attribute(user, "name", "id") for user in children(child(root, "Users"), "User")
    }  # fmt: skip
    unlisted = dict.fromkeys(one.user for one in segments if one.user and one.user not in listed)
    return tuple(User(guid, name or "") for guid, name in (listed | unlisted).items())


def _notes(root: Element, found: Found, resolved: Resolved, fetch: Fetch, losses: list[Loss]) -> dict[str, Note]:
    """The notes, each with what it is about, and the passages that bear a comment but no code."""
    about = {guid_of(ref, "note", "targetGUID"): "" for ref in children(root, "NoteRef")}
    about |= found.about | resolved.notes | _notes_of_codes(root) | _linked(root, resolved)
    passages = {note: one.guid for one in resolved.plain for note in one.notes}
    notes: dict[str, Note] = {}
    for element in children(child(root, "Notes"), "Note"):
        guid = guid_of(element, "note") or stable_guid("", "note", str(len(notes)))
        data = fetch(attribute(element, "plainTextPath")) if attribute(element, "plainTextPath") else None
        text = text_of(element, "PlainTextContent") or ("" if data is None else decode(data)[0].text)
        text = text or text_of(element, "Description")
        marked = sum(1 for _ in children(element, "PlainTextSelection", "Coding"))
        losses += [Loss("a passage marked inside a note", "notes", marked)] if marked else []
        note = Note(guid, text, about.get(guid, ""), attribute(element, "name"),
                    from_moment(attribute(element, "creationDateTime")))  # fmt: skip
        notes[guid] = _at(note, passages.get(guid, "") or note.about, resolved)
    for one in resolved.plain:
        if one.memo:
            notes[one.guid] = _at(Note(one.guid, one.memo, one.source), one.guid, resolved)
    if description := text_of(root, "Description"):
        notes["description"] = Note(stable_guid("", "note", "description"), description)
    return notes


def _at(note: Note, selection: str, resolved: Resolved) -> Note:
    """A note about a passage that bears no code: about the source, at the passage."""
    place = resolved.places.get(selection)
    if place is None:
        return note
    if selection in resolved.first:
        return replace(note, about=resolved.first[selection])
    return replace(note, about=place[0], at=place[1:])


def _notes_of_codes(root: Element) -> dict[str, str]:
    codes = child(root, "CodeBook")
    return {
        guid_of(ref, "note", "targetGUID"): guid_of(code, "code")
        for code in (() if codes is None else codes.iter())
        if isinstance(code.tag, str) and local(code) == "code"
        for ref in children(code, "NoteRef")
    }


def _linked(root: Element, resolved: Resolved) -> dict[str, str]:
    """A note by way of a link, as NVivo and ATLAS.ti tie a note to a passage, a source or a code."""
    return {note: target for link in _links(root) for note, target in _ends_at_note(link, root).items()}


def _links(root: Element) -> list[Element]:
    return [*children(child(root, "Links"), "Link")]


def _ends_at_note(link: Element, root: Element) -> Mapping[str, str]:
    notes = {guid_of(note, "note") for note in children(child(root, "Notes"), "Note")}
    ends = [guid_of(link, "link", name) for name in ("originGUID", "targetGUID")]
    for note, target in (ends, ends[::-1]):
        if note in notes and target and target not in notes:
            return {note: target}
    return {}


def _left_behind(root: Element, found: Found, resolved: Resolved, notes: Mapping[str, Note]) -> list[Loss]:
    """What this toolkit has no room for."""
    losses = [Loss("a link", "links") for link in _links(root) if not _ends_at_note(link, root)]
    for container, one, what in (("Sets", "Set", "a set"), ("Graphs", "Graph", "a drawn network")):
        losses += [Loss(what, container.lower()) for _ in children(child(root, container), one)]
    referred = {guid_of(ref, "selection", "targetGUID") for ref in root.iter() if _refers(ref)}
    referred |= {guid_of(link, "selection", end) for link in _links(root) for end in ("originGUID", "targetGUID")}
    losses += [
        Loss("a passage marked without a code or a comment", "sources")
        for one in resolved.plain
        if one.guid not in referred and one.guid not in notes and not one.notes
    ]
    return losses


def _refers(element: Element) -> bool:
    return isinstance(element.tag, str) and local(element) == "selectionref"
