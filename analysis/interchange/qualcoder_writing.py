"""QualCoder projects out: the files of a .qda folder, with the tables of version 3.8 (database version 14)."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from .project import Loss, Project, ProjectCode

_SCHEMA = """
CREATE TABLE project (databaseversion text, date text, memo text,about text, bookmarkfile integer, bookmarkpos integer,
 codername text, recently_used_codes text);
CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text,
 av_text_id integer, risid integer, unique(name));
CREATE TABLE code_image (imid integer primary key,id integer,x1 integer, y1 integer, width integer, height integer,
 cid integer, memo text, date text, owner text, important integer, pdf_page integer);
CREATE TABLE code_av (avid integer primary key,id integer,pos0 integer, pos1 integer, cid integer, memo text, date text,
 owner text, important integer);
CREATE TABLE annotation (anid integer primary key, fid integer,pos0 integer, pos1 integer, memo text, owner text,
 date text, unique(fid,pos0,pos1,owner));
CREATE TABLE attribute_type (name text primary key, date text, owner text, memo text, caseOrFile text, valuetype text);
CREATE TABLE attribute (attrid integer primary key, name text, attr_type text, value text, id integer, date text,
 owner text, unique(name,attr_type,id));
CREATE TABLE case_text (id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer, owner text,
 date text, memo text);
CREATE TABLE cases (caseid integer primary key, name text, memo text, owner text,date text,
 constraint ucm unique(name));
CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer,
 unique(name));
CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer,seltext text, pos0 integer, pos1 integer,
 owner text, date text, memo text, avid integer, important integer, unique(cid,fid,pos0,pos1, owner));
CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text,date text, color text,
 unique(name));
CREATE TABLE journal (jid integer primary key, name text, jentry text, date text, owner text, unique(name));
CREATE TABLE stored_sql (title text, description text, grouper text, ssql text, unique(title));
CREATE TABLE coder_names (name TEXT UNIQUE NOT NULL);
"""
_COLOUR = "#B8B8B8"  # QualCoder needs one
_NOBODY = "default"  # what QualCoder calls a coder without a name
RENAMED, TWICE = "a second code of one name, which got a number", "a second coding of one passage by one coder"


def write_qualcoder(project: Project) -> tuple[dict[str, bytes], list[Loss]]:
    """The files of a .qda folder, and what it cannot hold.

    Parameters
    ----------
    project : Project
        Its texts go into the database; QualCoder makes the folders for media itself.

    Returns
    -------
    files : dict of str to bytes
        By path in the folder; the same bytes for the same project.
    losses : list of Loss
    """
    connection = sqlite3.connect(":memory:")
    connection.executescript(_SCHEMA)
    writing = _Writing(connection, project)
    writing.everything()
    connection.commit()
    data = connection.serialize()
    connection.close()
    return {"data.qda": data}, writing.losses


class _Writing:
    """One project on its way into one database."""

    def __init__(self, connection: sqlite3.Connection, project: Project) -> None:
        self.project, self._connection = project, connection
        self.losses: list[Loss] = []
        self.users = {user.guid: user.name or _NOBODY for user in project.users}
        self.texts = [source for source in project.sources if source.text is not None]
        self.files = {source.guid: number for number, source in enumerate(self.texts, 1)}
        self.codes: dict[str, int] = {}

    def everything(self) -> None:
        """Every table."""
        owner = next(iter(self.users.values()), _NOBODY)
        memo = "\n\n".join(note.text for note in self.project.notes if not note.about and not note.name)
        self.insert("project", [("v14", "", memo, "QualCoder", 0, 0, owner, "")])
        names = _distinct([source.name for source in self.texts])
        self.insert("source", [
            (number, name, source.text, None, source.memo, owner, day(source.created), None, None)
            for number, (source, name) in enumerate(zip(self.texts, names, strict=True), 1)
        ])  # fmt: skip
        self.insert("coder_names", [(name,) for name in dict.fromkeys([owner, *self.users.values()])])
        self.write_codes(owner)
        self.write_codings()
        self.write_notes(owner)
        self.write_cases(owner)

    def insert(self, table: str, rows: Iterable[Sequence[Any]]) -> None:
        """Rows into a table; half characters, which SQLite cannot hold, become U+FFFD."""
        for row in rows:
            clean = [re.sub("[\ud800-\udfff]", "\ufffd", cell) if isinstance(cell, str) else cell for cell in row]
            marks = ",".join("?" * len(clean))
            self._connection.execute(f"INSERT INTO {table} VALUES ({marks})", clean)

    def write_codes(self, owner: str) -> None:
        """Codes, and a category for each that holds others; both tables know a name once."""
        codes = self.project.codes
        known = {code.guid for code in codes}
        holding = {code.parent for code in codes} | {code.guid for code in codes if not code.codable}
        names = dict(zip((code.guid for code in codes), _distinct([code.name for code in codes]), strict=True))
        renamed = sum(names[code.guid] != code.name for code in codes)
        self.losses.append(Loss(RENAMED, "codes", renamed))
        categories = {code.guid: number for number, code in enumerate((c for c in codes if c.guid in holding), 1)}
        used = {one.code for one in self.project.segments}
        for code in codes:
            above = categories.get(code.parent) if code.parent in known else None
            applied = code.codable or code.guid in used
            if code.guid in categories:
                memo = "" if applied else code.description
                self.insert("code_cat", [(categories[code.guid], names[code.guid], owner, "", memo, above)])
            if applied:
                self.codes[code.guid] = len(self.codes) + 1
                self.insert("code_name", [(self.codes[code.guid], names[code.guid], code.description,
                                           categories.get(code.guid, above), owner, "", colour(code))])  # fmt: skip

    def write_codings(self) -> None:
        """One row a coding."""
        seen: set[tuple[object, ...]] = set()
        for one in self.project.segments:
            if one.source not in self.files or one.region:
                self.losses.append(Loss("a coding outside the texts", "codings"))
                continue
            text = self.texts[self.files[one.source] - 1].text or ""
            owner = self.users.get(one.user, _NOBODY)
            key = (self.codes[one.code], self.files[one.source], one.start, one.end, owner)
            if key in seen:
                self.losses.append(Loss(TWICE, "codings"))
                continue
            seen.add(key)
            self.insert("code_text", [(None, *key[:2], text[one.start : one.end], one.start, one.end, owner,
                                       day(one.created), one.memo, None, None)])  # fmt: skip

    def write_notes(self, owner: str) -> None:
        """Notes at a passage as annotations, the others as the journal."""
        names, spots = [], set()
        for note in self.project.notes:
            spot = (self.files.get(note.about, 0), *(note.at or ()))
            if note.at is not None and spot[0] and spot not in spots:
                spots.add(spot)
                self.insert("annotation", [(None, *spot, note.text, owner, day(note.created))])
            elif note.about or note.name:
                names.append(note)
                self.losses += [Loss("what a note is about", "notes")] if note.about else []
        for note, name in zip(names, _distinct([note.name or "note" for note in names]), strict=True):
            self.insert("journal", [(None, name, note.text, day(note.created), owner)])

    def write_cases(self, owner: str) -> None:
        """Cases with their variables, whole sources and passages."""
        cases = self.project.cases
        variables = sorted({name for case in cases for name, _ in case.variables})
        self.insert("attribute_type", [(name, "", owner, "", "case", "character") for name in variables])
        for number, (case, name) in enumerate(zip(cases, _distinct([case.name for case in cases]), strict=True), 1):
            self.insert("cases", [(number, name, "", owner, "")])
            self.insert("attribute", [(None, variable, "case", value, number, "", owner)
                                      for variable, value in dict(case.variables).items()])  # fmt: skip
            apart = {source for source, _, _ in case.passages}
            whole = [(source, 0, len(self.texts[self.files[source] - 1].text or "")) for source in case.sources
                     if source in self.files and source not in apart]  # fmt: skip
            theirs = [spot for spot in (*whole, *case.passages) if spot[0] in self.files]
            self.insert("case_text", [(None, number, self.files[source], start, end, owner, "", "")
                                      for source, start, end in theirs])  # fmt: skip


def _distinct(names: Sequence[str]) -> list[str]:
    """The names, with a number after those that were there before."""
    found: list[str] = []
    for name in names:
        number, own = 2, name
        while own in found:
            number, own = number + 1, f"{name} ({number})"
        found.append(own)
    return found


def colour(code: ProjectCode) -> str:
    """A code's colour in six digits."""
    short = re.fullmatch("#([0-9A-Fa-f])([0-9A-Fa-f])([0-9A-Fa-f])", code.colour)
    return "#" + "".join(2 * digit for digit in short.groups()) if short else code.colour or _COLOUR


def day(created: str) -> str:
    """A moment as QualCoder writes it."""
    return created.removesuffix("Z").replace("T", " ")
