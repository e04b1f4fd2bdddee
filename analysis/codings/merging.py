"""Merging what two people did to the same codings: by id, against what both started from; nothing is dropped."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import InputError
from .checking import check_columns
from .sheet import Sheet, misfits, read_sheet
from .table import COLUMNS

Row = Mapping[str, str]
Rows = Mapping[str, Row]
SIDES = ("base", "mine", "theirs")
CONFLICTS = ("conflict", "what", "side", "keep", *COLUMNS)
# what belongs together: a place means nothing without the text it was counted in, a code nothing without its version
_PLACE = ("interview", "turn", "start", "end", "text_hash")
_GROUPS = (_PLACE, ("code", "codebook"), ("coder",), ("memo",), ("created",))
DIFFERENT = "both changed it, differently"
REMOVED = "one took it out, the other changed it"
TAKEN_OUT = "taken out"
SAME_ID = "one id for two codings"


@dataclass(frozen=True)
class Conflict:
    """A coding that a person should look at.

    Attributes
    ----------
    what : str
        DIFFERENT and REMOVED wait for a decision; TAKEN_OUT and SAME_ID say what was done.
    base, mine, theirs : mapping
        The three versions of the row; None where a side has none.
    """

    id: str
    what: str
    base: Row | None
    mine: Row | None
    theirs: Row | None


@dataclass(frozen=True)
class Merged:
    """The codings of both, by id, and what a person should look at."""

    rows: dict[str, Row] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)


def merge(base: Rows, mine: Rows, theirs: Rows) -> Merged:
    """Merge two versions of the same codings against the one that both started from.

    What only one side changed is taken from that side, part by part: the place with the text it was counted in, the
    code with its version, the memo. Where both changed the same part differently, mine stays and the conflict is
    listed with all three versions. A coding that one side took out and the other left alone goes, and is listed with
    its words; one that the other side changed stays.

    Parameters
    ----------
    base, mine, theirs : mapping
        Rows by id, each with the columns of a coder's file.
    """
    merged = Merged()
    for id in sorted({*base, *mine, *theirs}):
        was, here, there = base.get(id), mine.get(id), theirs.get(id)
        if here is not None and there is not None:
            _both(merged, id, was, here, there)
        elif (left := here or there) is not None:
            if was is None:
                merged.rows[id] = left
            elif _same(was, left):
                merged.conflicts.append(Conflict(id, TAKEN_OUT, was, here, there))
            else:
                merged.rows[id] = left
                merged.conflicts.append(Conflict(id, REMOVED, was, here, there))
    return merged


def _both(merged: Merged, id: str, was: Row | None, here: Row, there: Row) -> None:
    if was is None and not _same(here, there) and any(here[n] != there[n] for g in _GROUPS[:2] for n in g):
        # two people who number their rows alike have not made the same coding
        merged.rows[id] = here
        other = f"{id}-{hashlib.sha256(repr(sorted(there.items())).encode()).hexdigest()[:6]}"
        merged.rows[other] = {**there, "id": other}
        merged.conflicts.append(Conflict(id, SAME_ID, None, here, there))
        return
    row, theirs, clash = dict(here), dict(here), False
    for group in _GROUPS:
        before, left, right = (tuple(side[n] for n in group) if side else None for side in (was, here, there))
        if left == right or right == before:
            continue
        new = {name: there[name] for name in group}
        theirs.update(new)
        if left == before:
            row.update(new)
        else:
            clash = True
    merged.rows[id] = row
    if clash:
        # each is a whole row: what did not clash is the same in both
        merged.conflicts.append(Conflict(id, DIFFERENT, was, row, theirs))


def _same(one: Row, other: Row) -> bool:
    return all(one[name] == other[name] for name in COLUMNS)


def rows_by_id(sheet: Sheet, path: Path | None = None) -> dict[str, Row]:
    """The rows of a coder's file by their id.

    Raises
    ------
    InputError
        With the line, for a row that does not fit its columns, or an id that is empty or given twice.
    """
    check_columns(sheet.names, path)
    for mistake in misfits(sheet, path):
        raise mistake
    rows: dict[str, Row] = {}
    for _, row, values in sheet.fitting():
        if not values["id"] or values["id"] in rows:
            raise InputError("the id is empty or given twice", path=path, line=row.line,
                             remedy="give every coding an id of its own")  # fmt: skip
        rows[values["id"]] = values
    return rows


def write_conflicts(conflicts: list[Conflict]) -> bytes:
    """The table of conflicts: a row a side, and a column `keep` to mark the one that is right."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, CONFLICTS, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    for number, one in enumerate(conflicts, start=1):
        for side in SIDES:
            row = getattr(one, side)
            if row is not None or (one.what == REMOVED and side != "base"):
                writer.writerow({"conflict": number, "what": one.what, "side": side, "keep": "",
                                 **dict.fromkeys(COLUMNS, ""), "id": one.id, **(row or {})})  # fmt: skip
    return out.getvalue().encode()


def settle(data: bytes, mine: Rows, path: Path | None = None) -> dict[str, Row]:
    """The codings with the marked rows of a table of conflicts in the place of what stood there.

    A marked row that is empty but for its id takes the coding out.

    Raises
    ------
    InputError
        With the line, for a table that is none, or two marked rows of one conflict.
    """
    sheet = read_sheet(data, path)
    if set(CONFLICTS) - set(sheet.names):
        raise InputError("this is no table of conflicts", path=path, line=1,
                         remedy=f"its columns are {', '.join(CONFLICTS)}")  # fmt: skip
    for mistake in misfits(sheet, path):
        raise mistake
    rows = dict(mine)
    marked: set[str] = set()
    listed: dict[str, list[Row]] = {}
    for _, _, values in sheet.fitting():
        listed.setdefault(values["conflict"], []).append(values)
    for _, row, values in sheet.fitting():
        if not values["keep"]:
            continue
        if values["conflict"] in marked:
            raise InputError("two rows of one conflict are marked", path=path, line=row.line, remedy="mark one of them")
        marked.add(values["conflict"])
        kept = {name: values[name] for name in COLUMNS}
        if (now := mine.get(kept["id"])) and not any(_same(now, one) for one in listed[values["conflict"]]):
            raise InputError("this coding was changed after the conflict was listed", path=path, line=row.line,
                             remedy="merge again, or change the coding by hand and take the mark out")  # fmt: skip
        if kept["interview"]:
            rows[kept["id"]] = kept
        else:
            rows.pop(kept["id"], None)
    return rows
