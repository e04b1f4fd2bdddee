"""REFI-QDA projects out: valid against the schema of March 2019, and the same bytes for the same project."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from .archive import pack
from .code_tree import write_codes
from .markup import Writer, unwritable
from .moments import to_moment
from .project import Case, Loss, Note, Project, Segment, Source, stable_guid
from .qdc import ORIGIN

NAMESPACE = "urn:QDA-XML:project:1.0"
_NAME = 100  # characters of a passage that become its name, as ATLAS.ti does
_Spot = tuple[int, int]


class _Notes:
    """Which notes belong to what; `homeless` are those about something that no NoteRef can stand in."""

    def __init__(self, project: Project) -> None:
        self.of: dict[str, list[str]] = defaultdict(list)
        self.at: dict[str, dict[_Spot, list[str]]] = defaultdict(lambda: defaultdict(list))
        texts = {source.guid for source in _texts(project)}
        homes = {one.guid for group in (project.codes, project.sources, project.segments) for one in group}
        self.homeless: list[Note] = []
        for note in project.notes:
            if note.at is not None and note.about in texts:
                self.at[note.about][note.at].append(note.guid)
                continue
            if note.about and (note.at is not None or note.about not in homes):
                self.homeless.append(note)
            self.of[note.about if note.about in homes else ""].append(note.guid)


def write_qdpx(project: Project) -> bytes:
    """A project as a .qdpx archive: project.qde, and sources/ with one text a source, named by its guid.

    `losses_of_writing` tells what the format cannot hold.
    """
    members = {"project.qde": write_qde(project)}
    for source in _texts(project):
        members[f"sources/{source.guid}.txt"] = (source.text or "").encode("utf-8", "replace")
    return pack(members)


def write_qde(project: Project) -> bytes:
    """The project file alone."""
    writer, notes = Writer(), _Notes(project)
    writer.begin("Project", {"xmlns": NAMESPACE, "name": project.title, "origin": project.origin or ORIGIN})
    users = [("User", {"guid": user.guid, "name": user.name}) for user in project.users]
    _container(writer, "Users", users)
    if project.codes:
        writer.begin("CodeBook")
        writer.begin("Codes")
        write_codes(writer, project.codes, lambda guid: notes.of[guid])
        writer.end()
        writer.end()
    names = sorted({name for case in project.cases for name, _ in case.variables})
    variables = {name: stable_guid(project.title, "variable", name) for name in names}
    _container(writer, "Variables", [("Variable", {"guid": guid, "name": name, "typeOfVariable": "Text"})
                                     for name, guid in variables.items()])  # fmt: skip
    _write_cases(writer, project, variables)
    if texts := [*_texts(project)]:
        writer.begin("Sources")
        for source in texts:
            _write_source(writer, project, source, notes)
        writer.end()
    _write_notes(writer, project.notes)
    for guid in notes.of[""]:
        writer.leaf("NoteRef", attributes={"targetGUID": guid})
    writer.end()
    return writer.bytes()


def _container(writer: Writer, name: str, leaves: Sequence[tuple[str, Mapping[str, str]]]) -> None:
    """An element with leaves alone; none at all where there are none, since the schema forbids empty ones."""
    if leaves:
        writer.begin(name)
        for leaf, attributes in leaves:
            writer.leaf(leaf, attributes=attributes)
        writer.end()


def _texts(project: Project) -> Iterator[Source]:
    return (source for source in project.sources if source.text is not None)


def _write_cases(writer: Writer, project: Project, variables: Mapping[str, str]) -> None:
    texts = {source.guid for source in _texts(project)}
    if project.cases:
        writer.begin("Cases")
    for case in project.cases:
        writer.begin("Case", {"guid": case.guid, "name": case.name})
        for name, value in case.variables:
            writer.begin("VariableValue")
            writer.leaf("VariableRef", attributes={"targetGUID": variables[name]})
            writer.leaf("TextValue", value)
            writer.end()
        for source in case.sources:
            if source in texts:
                writer.leaf("SourceRef", attributes={"targetGUID": source})
        for source, start, end in case.passages:
            if source in texts:
                writer.leaf("SelectionRef", attributes={"targetGUID": _passage_guid(case, source, start, end)})
        writer.end()
    if project.cases:
        writer.end()


def _passage_guid(case: Case, source: str, start: int, end: int) -> str:
    return stable_guid(case.guid, "passage", f"{source} {start} {end}")


def _write_source(writer: Writer, project: Project, source: Source, notes: _Notes) -> None:
    writer.begin("TextSource", {"guid": source.guid, "name": source.name,
                                "plainTextPath": f"internal://{source.guid}.txt",
                                "creationDateTime": to_moment(source.created)})  # fmt: skip
    if source.memo:
        writer.leaf("Description", source.memo)
    for case in project.cases:
        for guid, start, end in case.passages:
            if guid == source.guid:
                place = {"startPosition": str(start), "endPosition": str(end)}
                writer.leaf("PlainTextSelection", attributes={"guid": _passage_guid(case, guid, start, end), **place})
    for spot, guids in sorted(notes.at[source.guid].items()):
        _begin_selection(writer, stable_guid(source.guid, "annotation", str(spot)), source, spot)
        for guid in guids:
            writer.leaf("NoteRef", attributes={"targetGUID": guid})
        writer.end()
    for group in _selections(project.segments, source.guid):
        _write_selection(writer, source, group, notes)
    for guid in notes.of[source.guid]:
        writer.leaf("NoteRef", attributes={"targetGUID": guid})
    writer.end()


def _selections(segments: Iterable[Segment], source: str) -> Iterator[list[Segment]]:
    """Segments that share a passage and a memo: one selection, so that no tool shows the same quotation twice."""
    groups: dict[tuple[int, int, str], list[Segment]] = defaultdict(list)
    for one in segments:
        if one.source == source and not one.region:
            groups[one.start, one.end, one.memo].append(one)
    return iter([group for _, group in sorted(groups.items())])


def _write_selection(writer: Writer, source: Source, group: Sequence[Segment], notes: _Notes) -> None:
    first = group[0]
    guid = stable_guid(source.guid, "selection", f"{first.start} {first.end} {first.memo}")
    _begin_selection(writer, guid, source, (first.start, first.end))
    if first.memo:
        writer.leaf("Description", first.memo)
    for one in group:
        writer.begin("Coding", {"guid": one.guid, "creatingUser": one.user or None,
                                "creationDateTime": to_moment(one.created)})  # fmt: skip
        writer.leaf("CodeRef", attributes={"targetGUID": one.code})
        for note in notes.of[one.guid]:
            writer.leaf("NoteRef", attributes={"targetGUID": note})
        writer.end()
    writer.end()


def _begin_selection(writer: Writer, guid: str, source: Source, spot: _Spot) -> None:
    words = " ".join((source.text or "")[slice(*spot)].split())
    name = words if len(words) <= _NAME else f"{words[: _NAME - 1]}…"
    place = {"startPosition": str(spot[0]), "endPosition": str(spot[1])}
    writer.begin("PlainTextSelection", {"guid": guid, "name": None if unwritable(name) else name, **place})


def _write_notes(writer: Writer, notes: Sequence[Note]) -> None:
    if notes:
        writer.begin("Notes")
    for note in notes:
        writer.begin("Note", {"guid": note.guid, "name": note.name, "creationDateTime": to_moment(note.created)})
        writer.leaf("PlainTextContent", note.text)
        writer.end()
    if notes:
        writer.end()


def losses_of_writing(project: Project) -> list[Loss]:
    """What a project has and a .qdpx of this toolkit does not hold."""
    texts = {source.guid for source in _texts(project)}
    words = [*(one.memo for one in project.segments), *(note.text for note in project.notes),
             *(text for code in project.codes for text in (code.name, code.description))]  # fmt: skip
    dates = [one.created for group in (project.segments, project.notes, project.sources) for one in group]
    return [
        Loss("a source without a text", "sources", len(project.sources) - len(texts)),
        Loss("a coding outside the texts", "codings",
             sum(one.source not in texts or bool(one.region) for one in project.segments)),
        Loss("a note that stands with the project now, not with what it was about", "notes",
             len(_Notes(project).homeless)),
        Loss("a character that XML cannot hold, written as U+FFFD", "names, memos and notes",
             sum(map(unwritable, words))),
        Loss("a date that is none", "codings, notes and sources",
             sum(bool(date) and to_moment(date) is None for date in dates)),
    ]  # fmt: skip
