"""Placed codings as rows of coders' files, beside what is there already."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..codings import COLUMNS
from ..codings.sheet import parted_by
from ..turn_hash import text_hash
from .from_study import coding_guid
from .markup import line_feeds
from .placing import Put
from .project import Loss, Project

if TYPE_CHECKING:
    import pandas as pd

_NOBODY = "imported"
_SAME = ("interview", "turn", "start", "end", "code", "coder")
Row = dict[str, str]


@dataclass(frozen=True)
class Joined:
    """What an import does to the codings.

    Attributes
    ----------
    rows : list of dict
        The new ones, a cell a column of the coders' files.
    again : int
        How many were here already.
    losses : list of Loss
    """

    rows: list[Row]
    again: int
    losses: list[Loss]


def coders(project: Project, known: Iterable[str]) -> dict[str, str]:
    """The name of each user as a file can bear it, by guid; one who codes here keeps their name."""
    names: dict[str, str] = {"": _NOBODY}
    here = set(known)
    for user in project.users:
        plain = re.sub(r"[^\w-]+", "_", user.name).strip("_") or _NOBODY
        name = user.name if user.name in here else f"{plain}_imported" if plain.casefold() == "consensus" else plain
        number, own = 2, name
        while own in names.values() and own != _NOBODY:
            number, own = number + 1, f"{name}_{number}"
        names[user.guid] = own
    return names


def join(
    puts: Sequence[Put], project: Project, codes: Mapping[str, str], texts: Mapping[tuple[str, int], str],
    here: pd.DataFrame, title: str, version: str,
) -> Joined:  # fmt: skip
    """Rows for the codings that are not here yet.

    Parameters
    ----------
    puts : sequence of Put
    project : Project
    codes : mapping of str to str
        The id of each code by its guid.
    texts : mapping of (interview, turn) to str
    here : DataFrame
        The study's codings, as `read_codings` gives them.
    title : str
        Of the study, for codings that left it and come back.
    version : str
        Of the codebook.
    """
    names = coders(project, here["coder"])
    left = {coding_guid(title, str(id)): str(id) for id in here["id"]}
    known: dict[tuple[str, ...], str] = {
        tuple(str(getattr(row, name)) for name in _SAME): str(row.memo) for row in here.itertuples()
    }
    taken = set(map(str, here["id"]))
    notes = _notes(project)
    rows: list[Row] = []
    losses: list[Loss] = []
    again = 0
    for one in puts:
        segment = one.segment
        own = {"code": codes[segment.code], "coder": names.get(segment.user, _NOBODY), "codebook": version}
        row = _row(one, notes.get(segment.guid, ()), texts) | own
        key = tuple(row[name] for name in _SAME)
        if key in known:
            again += 1
            losses += [Loss("a memo that differs from the one here", "codings")] if known[key] != row["memo"] else []
            continue
        known[key] = row["memo"]
        if segment.guid in left:
            losses.append(Loss("a coding that was changed since it left: both stand here now", "codings"))
        rows.append(row | {"id": _id(segment.guid, one, taken)})
    return Joined(rows, again, losses)


def _row(one: Put, notes: Iterable[str], texts: Mapping[tuple[str, int], str]) -> Row:
    """Where a coding stands, and what its coder wrote about it."""
    return {
        "interview": one.interview, "turn": str(one.turn), "start": str(one.start), "end": str(one.end),
        "memo": "\n".join(filter(None, (line_feeds(one.segment.memo), *notes))), "created": one.segment.created,
        "text_hash": text_hash(texts[one.interview, one.turn]),
    }  # fmt: skip


def _id(guid: str, one: Put, taken: set[str]) -> str:
    own = guid if one.part == 0 else f"{guid}-{one.turn}"
    number = 1
    while own in taken:
        number += 1
        own = f"{guid}-{one.turn}-{number}"
    taken.add(own)
    return own


def _notes(project: Project) -> dict[str, list[str]]:
    """The texts of notes about codings, which become part of their memos."""
    codings = {one.guid for one in project.segments}
    found: dict[str, list[str]] = {}
    for note in project.notes:
        if note.about in codings:
            found.setdefault(note.about, []).append(line_feeds(note.text))
    return found


def appended(data: bytes, rows: Sequence[Row]) -> bytes:
    """A coder's file with more rows, every byte that was there as it was.

    Parameters
    ----------
    data : bytes
        The file; empty where there is none yet.
    rows : sequence of dict
    """
    names, delimiter = [*COLUMNS], ","
    if data:
        header = data.decode("utf-8-sig").partition("\n")[0]
        delimiter = parted_by(header)
        names = [name.strip() for name in next(csv.reader([header.rstrip("\r")], delimiter=delimiter))]
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    if not data:
        writer.writerow(names)
    order = ("interview", "turn", "start", "end", "code", "id")
    for row in sorted(rows, key=lambda row: [int(row[n]) if n in order[1:4] else row[n] for n in order]):
        writer.writerow([row.get(name, "") for name in names])
    return data + b"\n" * (bool(data) and not data.endswith((b"\n", b"\r"))) + out.getvalue().encode()
