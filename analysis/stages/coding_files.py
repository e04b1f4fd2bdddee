"""Coders' files come and go: taken from a spreadsheet, decided, merged, settled, compared."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from ..codings.comparing import Difference, differences
from ..codings.merging import DIFFERENT, REMOVED, SAME_ID, TAKEN_OUT, Row, merge, rows_by_id, settle, write_conflicts
from ..codings.migrating import decided, migrate, read_answers
from ..codings.sheet import read_sheet
from ..codings.table import COLUMNS, write_codings
from ..codings.taking import coding_sheet, take
from ..errors import InputError
from ..study import Study
from .codebook_life import coders_sheets, migrate_codings
from .drawing import codebook_of
from .keeping import Outcome, read_corpus
from .writing import write_together

CONFLICTS = "codings_conflicts.csv"


def write_coding_sheet(study: Study, to: Path) -> Outcome:
    """Write every turn as a row of a table that a coder fills in with a spreadsheet.

    Raises
    ------
    InputError
        When the file exists: somebody may have written into it.
    """
    if to.exists():
        raise InputError("this file exists, and somebody may have coded in it", path=to, remedy="name another")
    return Outcome("codings", True, write_together({to: coding_sheet(read_corpus(study))}))


def take_coding_sheet(study: Study, sheet: Path, coder: str, created: str) -> Outcome:
    """Take the codings out of a filled-in sheet into the coder's file.

    Raises
    ------
    InputError
        At the first mistake, naming the lines of the others; nothing is taken then.
    """
    book, before = codebook_of(study), _all_rows(study)
    taken = take(sheet.read_bytes(), coder, read_corpus(study), book, before, created, sheet)
    if taken.mistakes:
        first, *others = taken.mistakes
        also = f" (and {len(others)} more: line {', '.join(str(one.line) for one in others[:9])})" if others else ""
        raise InputError(first.problem, path=first.path, line=first.line, remedy=f"{first.remedy}{also}")
    path = study.codings / f"{_file_name(coder)}.csv"
    empty = (",".join(COLUMNS) + "\n").encode()
    old = read_sheet(path.read_bytes() if path.is_file() else empty, path)
    notes = [f"{len(taken.rows)} codings were taken into {path}"]
    notes += [f"{taken.known} were there already"] if taken.known else []
    written = write_together({path: old.more(taken.rows).data()}) if taken.rows else []
    return Outcome("codings", bool(written), written, notes)


def decide_codings(study: Study, table: Path) -> Outcome:
    """Give the codings that waited for a person the codes that a table of answers names.

    Raises
    ------
    InputError
        When the table has a mistake, or names a coding that does not wait; nothing is written then.
    """
    book = codebook_of(study)
    answers = read_answers(table.read_bytes(), book, table)
    files: dict[Path, bytes | None] = {}
    found: set[str] = set()
    for path, sheet in coders_sheets(study).items():
        new, here = decided(sheet, answers, book)
        found |= here
        if here:
            files[path] = new.data()
    for answer in answers:
        if answer.id not in found:
            raise InputError("no coding with this id and this code waits for a decision", path=table, line=answer.line,
                             remedy="get the table afresh with: interviews codings migrate")  # fmt: skip
    written = write_together(files)
    rest = migrate_codings(study)
    return Outcome("codings", bool(written), sorted({*written, *rest.written}),
                   [f"{len(found)} codings were decided", *(rest.notes if rest.ran else [])])  # fmt: skip


def merge_codings(study: Study, theirs: Path, base: Path | None = None) -> Outcome:
    """Merge codings that came back into the study's, against the version that was sent out.

    Parameters
    ----------
    study : Study
    theirs, base : Path
        A coder's file, or a folder of them. Without a base nothing counts as taken out.

    Raises
    ------
    InputError
        When a file has a mistake; nothing is written then.
    """
    book = codebook_of(study)
    mine = _all_rows(study)
    back = _rows_of(theirs, study)
    # a file that came back says nothing about the coders it does not hold
    coders = {row["coder"] for row in back.values()} | ({theirs.stem} if theirs.is_file() else set())
    sent = {id: row for id, row in (_rows_of(base, study) if base else {}).items() if row["coder"] in coders}
    own = {id: row for id, row in mine.items() if row["coder"] in coders}
    for row in back.values():
        if row["id"] in mine and mine[row["id"]]["coder"] not in coders:
            raise InputError("a coding that came back has the id of another coder's", path=theirs,
                             remedy="give it an id of its own")  # fmt: skip
    merged = merge(sent, own, back)
    files = _per_coder(study, {**{i: r for i, r in mine.items() if i not in own}, **merged.rows}, coders)
    listed = study.root / CONFLICTS
    if merged.conflicts:
        if listed.exists():
            raise InputError("conflicts of an earlier merge still wait here", path=listed,
                             remedy="settle them with: interviews codings settle, or take the file away")  # fmt: skip
        files[listed] = write_conflicts(merged.conflicts)
    written = write_together(files)
    new, other = len(merged.rows.keys() - own.keys()), book.version
    notes = [f"{new} codings are new, {_changed(own, merged.rows)} changed, {len(merged.rows)} in all"]
    kinds = [conflict.what for conflict in merged.conflicts]
    notes += [f"{kinds.count(what)} {says}: see {listed}" for what, says in _SAYS.items() if what in kinds]
    old = sum(row["codebook"] != other for row in merged.rows.values())
    notes += [f"{old} were made with another version of the codebook: interviews codings check"] if old else []
    return Outcome("codings", bool(written), written, notes)


_SAYS = {
    DIFFERENT: "were changed by both, differently: yours stand until you settle it",
    REMOVED: "were taken out by one and changed by the other: they stay until you settle it",
    TAKEN_OUT: "were taken out by one and left alone by the other: they are gone from the file, and listed",
    SAME_ID: "ids stood for two codings: both are kept, theirs under another id",
}


def settle_conflicts(study: Study, table: Path) -> Outcome:
    """Put the marked rows of a table of conflicts in the place of what stands in the coders' files.

    Raises
    ------
    InputError
        When the table has a mistake; nothing is written then.
    """
    mine = _all_rows(study)
    settled = settle(table.read_bytes(), mine, table)
    coders = {row["coder"] for rows in (mine, settled) for row in rows.values()}
    written = write_together(_per_coder(study, settled, coders))
    return Outcome("codings", bool(written), written, [f"{len(written)} files were changed; {table} can go now"])


def compare_codings(first: Path, second: Path, study: Study | None = None) -> list[Difference]:
    """What differs between two coders' files, or folders of them."""
    names = {code.id: code.name for code in codebook_of(study).codes} if study else {}
    return differences(_rows_of(first), _rows_of(second), names)


def _rows_of(path: Path, study: Study | None = None) -> dict[str, Row]:
    """The rows of a file or a folder by id, of today's version of the study's codebook where that is certain."""
    files = sorted(path.glob("*.csv")) if path.is_dir() else [path]
    found: dict[str, Row] = {}
    for one in files:
        sheet = read_sheet(one.read_bytes(), one)
        rows = rows_by_id(sheet, one)
        if study:
            rows = rows_by_id(migrate(sheet, codebook_of(study))[0], one)
        if twice := next((id for id in rows if id in found), None):
            raise InputError(f"the id '{twice[:40]}' is in another file too", path=one, remedy="ids are given once")
        found |= rows
    return found


def _all_rows(study: Study) -> dict[str, Row]:
    return _rows_of(study.codings) if study.codings.is_dir() else {}


def _per_coder(study: Study, rows: Mapping[str, Row], coders: set[str]) -> dict[Path, bytes | None]:
    """The files of some coders whose rows are not what stands there."""
    before = _all_rows(study)
    files: dict[Path, bytes | None] = {}
    for coder in sorted(coders):
        own = {id: row for id, row in rows.items() if row["coder"] == coder}
        if own != {id: row for id, row in before.items() if row["coder"] == coder}:
            frame = pd.DataFrame(own.values(), columns=list(COLUMNS))
            files[study.codings / f"{_file_name(coder)}.csv"] = write_codings(frame)
    return files


def _file_name(coder: str) -> str:
    if not re.fullmatch(r"\w[\w .-]*", coder):
        raise InputError("a coder's name has to be one that a file can have", remedy="letters and digits, as in: ana")
    return coder


def _changed(before: Mapping[str, Row], after: Mapping[str, Row]) -> int:
    return sum(id in after and dict(after[id]) != dict(row) for id, row in before.items())
