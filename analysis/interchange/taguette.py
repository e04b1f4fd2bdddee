"""Taguette projects in, from its SQLite file.

Taguette keeps documents as HTML and highlights as UTF-8 byte offsets over the text between the tags (its
`taguette/extract.py`), and no coder for a highlight: only its log of commands tells who added which tag.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid5

from ..errors import InputError
from .cells import restored
from .database import Database, Row, number, open_database, text
from .html_text import HtmlText, html_text
from .losses import gathered
from .offsets import inside
from .project import Loss, Note, Project, ProjectCode, Segment, Source, User, stable_guid
from .qde_passages import CUT, EMPTY, PAST_END

_NEEDED = {
    "projects": {"id", "name"}, "documents": {"id", "name", "project_id", "contents"},
    "highlights": {"id", "document_id", "start_offset", "end_offset", "snippet"},
    "tags": {"id", "project_id", "path"}, "highlight_tags": {"highlight_id", "tag_id"},
}  # fmt: skip
_TAGS = UUID("51b2b2b7-27eb-4ecb-9d56-e75b0a0496c2")  # Taguette's own, so that its .qdc and its database agree


@dataclass(frozen=True)
class _Way:
    """How highlights are counted: in bytes or characters, with or without the white space a document opens with."""

    bytes: bool = True
    opening: bool = True

    def passage(self, document: Row, highlight: Row) -> tuple[HtmlText, int, int]:
        found = _texts(document)[self.opening]
        start, end = number(highlight["start_offset"]), number(highlight["end_offset"])
        first = found.place(start, bytes=self.bytes)
        return found, first, found.place(end - 1, bytes=self.bytes) + 1 if end > start else first


def _texts(document: Row) -> Mapping[bool, HtmlText]:
    cached: Mapping[bool, HtmlText] = document["texts"]
    return cached


def read_taguette(data: bytes, path: Path | None = None, title: str | None = None) -> Project:
    """A project of a Taguette database.

    Parameters
    ----------
    data : bytes
        Of the .sqlite3 file.
    path : Path, optional
        For the error.
    title : str, optional
        Which project, where the database holds several.

    Raises
    ------
    InputError
        When it is no SQLite file or none of Taguette's, or holds several projects and none was named.
    """
    with open_database(data, path, _NEEDED, "Taguette") as database:
        chosen = _chosen(database.rows("projects"), title, path)
        return _read(database, chosen)


def _chosen(projects: Sequence[Row], title: str | None, path: Path | None) -> Row:
    fitting = [one for one in projects if title is None or text(one["name"]) == title or text(one["id"]) == title]
    if len(fitting) != 1:
        names = ", ".join(f"{one['id']} ({text(one['name'])[:40]})" for one in projects)
        raise InputError(f"this database holds {len(projects)} projects" + (": " + names if names else ""), path=path,
                         remedy="name one of them, or its number, with --project")  # fmt: skip
    return fitting[0]


def _read(database: Database, project: Row) -> Project:
    key = f"{project['name']}"
    documents = {
        row["id"]: dict(row) | {"texts": {True: html_text(text(row["contents"])),
                                          False: html_text(text(row["contents"]).lstrip())}}
        for row in database.rows("documents") if row["project_id"] == project["id"]
    }  # fmt: skip
    highlights = [row for row in database.rows("highlights") if row["document_id"] in documents]
    way, fitted = _way(documents, highlights)
    sources = tuple(
        Source(stable_guid(key, "source", str(id)), text(one["name"]), _texts(one)[way.opening].text,
               memo=text(one.get("description")), created=_date(one.get("created")))
        for id, one in documents.items()
    )  # fmt: skip
    codes = _codes([row for row in database.rows("tags") if row["project_id"] == project["id"]])
    losses: list[Loss] = []
    who = _log(database, project)
    segments = _segments(key, documents, highlights, database.rows("highlight_tags"), codes, way, who, losses)
    notes = [Note(stable_guid(key, "note", "description"), text(project.get("description")))]
    known = sum(bool(one.user) for one in segments)
    return Project(
        text(project["name"]), sources, tuple(codes.values()), tuple(segments),
        tuple(User(stable_guid("", "user", name), name) for name in sorted({name for name, _ in who.values()})),
        tuple(note for note in notes if note.text), origin="Taguette", losses=gathered(losses),
        remarks=(f"places were counted in {'UTF-8 bytes' if way.bytes else 'characters'}: that fitted {fitted} of"
                 f" {len(highlights)} snippets",
                 "Taguette keeps no coder for a highlight; its log of commands tells who coded"
                 f" {known} of {len(segments)}"),
    )  # fmt: skip


def _codes(tags: Sequence[Row]) -> dict[int, ProjectCode]:
    """Tags as codes, by the tag's number."""
    guids = {row["id"]: str(uuid5(_TAGS, text(row["path"]))) for row in tags}
    return {
        row["id"]: ProjectCode(guids[row["id"]], restored(text(row["path"])), guids.get(row.get("parent_id"), ""),
                               restored(text(row.get("description"))))
        for row in tags
    }  # fmt: skip


def _way(documents: Mapping[int, Row], highlights: Sequence[Row]) -> tuple[_Way, int]:
    """The way of counting that fits most snippets."""
    snippets = [
        (documents[one["document_id"]], one, _plain(html_text(text(one["snippet"])).text)) for one in highlights
    ]
    fitted = {}
    for way in (_Way(), _Way(opening=False), _Way(bytes=False), _Way(bytes=False, opening=False)):
        found = [(*way.passage(document, one), snippet) for document, one, snippet in snippets]
        fitted[way] = sum(_plain(there.text[start:end]) == snippet for there, start, end, snippet in found)
    best = max(fitted, key=lambda way: fitted[way])
    return best, fitted[best]


def _plain(words: str) -> str:
    return "".join(words.split())


def _segments(
    key: str, documents: Mapping[int, Row], highlights: Sequence[Row], pairs: Sequence[Row],
    codes: Mapping[int, ProjectCode], way: _Way, who: Mapping[tuple[int, int], tuple[str, str]], losses: list[Loss],
) -> list[Segment]:  # fmt: skip
    tags: dict[int, list[int]] = {}
    for pair in pairs:
        tags.setdefault(pair["highlight_id"], []).append(pair["tag_id"])
    segments: list[Segment] = []
    for one in highlights:
        document = documents[one["document_id"]]
        found, start, end = way.passage(document, one)
        place = inside(start, end, len(found.text))
        given = sorted(tag for tag in tags.get(one["id"], ()) if tag in codes)
        where = f"document {document['id']}, {one['start_offset']} to {one['end_offset']}"
        if place is None:
            losses.append(Loss(EMPTY if start >= end else PAST_END, where, max(1, len(given))))
            continue
        if place != (start, end):
            losses.append(Loss(CUT, where))
        if not given:
            losses.append(Loss("a highlight without a tag", where))
        for tag in given:
            name, date = who.get((one["id"], tag), ("", ""))
            source = stable_guid(key, "source", str(document["id"]))
            segments.append(
                Segment(stable_guid(key, "coding", f"{one['id']} {tag}"), source, *place, codes[tag].guid,
                        stable_guid("", "user", name) if name else "", created=date)
            )  # fmt: skip
    return segments


def _log(database: Database, project: Row) -> dict[tuple[int, int], tuple[str, str]]:
    """Who gave a highlight a tag, and when: the first command of the log after which the highlight has it."""
    who: dict[tuple[int, int], tuple[str, str]] = {}
    for row in database.rows("commands"):
        if row.get("project_id") != project["id"]:
            continue
        try:
            payload = json.loads(text(row.get("payload")))
        except ValueError:
            continue
        if not isinstance(payload, dict) or payload.get("type") != "highlight_add":
            continue
        # before June 2021 the log called it "id"
        highlight, tags = number(payload.get("highlight_id", payload.get("id"))), payload.get("tags")
        now = [number(tag) for tag in tags] if isinstance(tags, list) else []
        for pair in [pair for pair in who if pair[0] == highlight and pair[1] not in now]:
            del who[pair]
        for tag in now:
            who.setdefault((highlight, tag), (text(row.get("user_login")), _date(row.get("date"))))
    return who


def _date(value: object) -> str:
    """A moment of the database as codings have it."""
    return text(value).partition(".")[0].replace(" ", "T")
