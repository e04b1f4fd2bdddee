"""Coded segments as one table, a coding a row: the form every tool and every spreadsheet can read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from ..errors import InputError
from .losses import gathered
from .project import Loss, Project, ProjectCode, Segment, Source, User, code_path, stable_guid

COLUMNS = ("source", "start", "end", "passage", "code", "path", "coder", "memo", "created", "speaker", "role", "region",
           "code_guid", "id")  # fmt: skip
# what other tools call these columns, in lower case
_CALLED = {
    "source": ("source", "document", "document name", "file", "interview", "filename", "media title", "doc_name"),
    "passage": ("passage", "segment", "coded segment", "quotation content", "content", "text", "snippet", "seltext",
                "excerpt copy", "segment_text"),
    "code": ("code", "codes", "tag", "codename", "codes applied combined", "code_name"),
    "coder": ("coder", "created by", "author", "owner", "user", "excerpt creator", "user_name"),
    "memo": ("memo", "comment", "comments", "note"),
    "created": ("created", "creation date", "date", "excerpt date"),
}  # fmt: skip
_APPLIED = re.compile(r"Code: (.+) Applied", re.IGNORECASE)  # Dedoose: a column a code, "True" where a passage has it
_NEEDED = ("source", "passage", "code")
_STEP = " > "
_PARTED = re.compile(r"(?<!\\) > ")

Row = Mapping[str, str]


def segment_rows(project: Project) -> list[tuple[str | int, ...]]:
    """The codings of a project, sorted by source and place: the cells of `COLUMNS`."""
    sources = {source.guid: source for source in project.sources}
    users = {user.guid: user.name for user in project.users}
    rows: list[tuple[str | int, ...]] = []
    order = {guid: number for number, guid in enumerate(sources)}
    for one in sorted(project.segments, key=lambda s: (order.get(s.source, -1), s.start, s.end, s.code, s.guid)):
        source = sources[one.source]
        path = code_path(project.codes, one.code)
        speaker, role = _voice(project, one)
        words = one.quote if source.text is None or one.region else source.text[one.start : one.end]
        rows.append((source.name, one.start, one.end, words, path[-1] if path else "",
                     _STEP.join(name.replace(_STEP, f"\\{_STEP}") for name in path), users.get(one.user, ""), one.memo,
                     one.created, speaker, role, one.region, one.code, one.guid))  # fmt: skip
    return rows


def _voice(project: Project, one: Segment) -> tuple[str, str]:
    """Who speaks where a passage starts, and in which role, as far as the cases tell."""
    for case in project.cases:
        if any(s == one.source and start <= one.start < end for s, start, end in case.passages):
            return case.name, dict(case.variables).get("role", "")
    return "", ""


def losses_of_table(project: Project) -> list[Loss]:
    """What a project has and a table of its codings does not."""
    used = {segment.code for segment in project.segments}
    values = sum(len(case.variables) for case in project.cases)
    return [
        Loss("a code that no passage has", "codes", sum(code.guid not in used for code in project.codes)),
        Loss("a definition of a code", "codes", sum(bool(code.description) for code in project.codes)),
        Loss("a note", "notes", len(project.notes)),
        Loss("a value of a case's variable", "cases", values),
        Loss("what was said and bears no code", "sources", sum(source.text is not None for source in project.sources)),
    ]


def project_of_rows(rows: Iterable[Row], path: Path | None = None) -> Project:
    """A project from a table of coded segments, ours or another tool's.

    The texts themselves are not in a table: the sources have none, and the passages stand as quotations.

    Parameters
    ----------
    rows : iterable of mapping of column to text
        A cell with several codes, parted by line ends or semicolons, counts for each.
    path : Path, optional
        For the error.

    Raises
    ------
    InputError
        When a column that must be there is missing.
    """
    found: list[Segment] = []
    losses: list[Loss] = []
    sources: dict[str, Source] = {}
    users: dict[str, User] = {}
    codes: dict[str, ProjectCode] = {}
    columns: dict[str, str] | None = None
    for number, row in enumerate(rows):
        columns = columns or _columns(row, path)
        cells = {name: row.get(column, "") for name, column in columns.items()}
        cells["code"] = _ticked(row) if any(map(_APPLIED.fullmatch, row)) else cells["code"]
        if not cells["source"].strip() or not cells["code"].strip():
            losses.append(Loss("a row without a source or a code", "table"))
            continue
        source = Source(stable_guid("", "source", cells["source"]), cells["source"], None)
        user = User(stable_guid("", "user", cells["coder"]), cells["coder"]) if cells["coder"] else User("", "")
        sources[source.guid] = source
        users |= {user.guid: user} if user.guid else {}
        for nth, guid in enumerate(_codes(cells, codes)):
            found.append(_segment(cells, source, user, guid, stable_guid("", "coding", f"{number} {nth}")))
    return Project("", tuple(sources.values()), tuple(codes.values()), tuple(found), tuple(users.values()),
                   losses=gathered(losses))  # fmt: skip


def _ticked(row: Row) -> str:
    """The codes whose columns are ticked, a line each: in one cell they are parted by commas, which names may hold."""
    named = ((_APPLIED.fullmatch(name), cell) for name, cell in row.items())
    return "\n".join(found[1] for found, cell in named if found and cell.strip().lower() in ("true", "yes", "1"))


def has_columns(names: Iterable[str]) -> bool:
    """Whether a heading has all that a table of coded segments needs, whatever it is called."""
    given = {name.strip().lower() for name in names}
    return all(given & set(_CALLED[name]) for name in _NEEDED)


def _columns(row: Row, path: Path | None) -> dict[str, str]:
    """Our names of columns, and what this table calls them."""
    given = {name.strip().lower(): name for name in row}
    called = {name: next((given[one] for one in _CALLED.get(name, (name,)) if one in given), "") for name in COLUMNS}
    if not ({"start", "end"} <= set(given)):
        called["start"] = called["end"] = ""
    if missing := [name for name in _NEEDED if not called[name]]:
        raise InputError(f"the column '{missing[0]}' is missing", path=path, line=1,
                         remedy=f"it may also be called {', '.join(_CALLED[missing[0]][1:4])}")  # fmt: skip
    return called


def _codes(cells: Mapping[str, str], codes: dict[str, ProjectCode]) -> list[str]:
    """The guids of a row's codes; the codes and those above them are added to `codes`."""
    if cells["path"] or cells["code_guid"]:
        names = [name.replace(f"\\{_STEP}", _STEP) for name in _PARTED.split(cells["path"] or cells["code"])]
        return [_add(names, cells["code_guid"], codes)]
    several = [name.strip() for name in re.split(r"[\n;]", cells["code"]) if name.strip()]
    return [_add([part.strip() for part in re.split(r"\\|(?<=\s)>(?=\s)", name)], "", codes) for name in several]


def _add(names: Sequence[str], guid: str, codes: dict[str, ProjectCode]) -> str:
    parent = ""
    for depth, name in enumerate(names, 1):
        last = depth == len(names)
        own = stable_guid("", "code", guid if last and guid else _STEP.join(names[:depth]))
        if last or own not in codes:  # what only holds others is not known to be coded with
            codes[own] = ProjectCode(own, name, parent, codable=last)
        parent = own
    return parent


def _segment(cells: Mapping[str, str], source: Source, user: User, code: str, guid: str) -> Segment:
    place = [int(cells[name]) if re.fullmatch("[0-9]{1,9}", cells[name]) else 0 for name in ("start", "end")]
    own = cells["id"].strip()
    return Segment(stable_guid("", "coding", own) if own else guid, source.guid, place[0], place[1], code, user.guid,
                   cells["memo"], cells["created"], cells["passage"], cells["region"])  # fmt: skip
