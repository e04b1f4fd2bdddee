"""Checking coders' files against codebook and corpus: every mistake by line, every stale coding with a reason."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import pandas as pd

from ..codebook import Codebook, nearest
from ..errors import InputError
from ..turn_hash import text_hash
from .following import GONE, follow
from .sheet import misfits, read_sheet
from .table import COLUMNS, OK, STALE, codings_frame

TEXT_CHANGED, TURN_GONE = "text changed", "turn gone"
_SHOWN = 5  # mistakes that one message names


@dataclass(frozen=True)
class Checked:
    """What the coders' files hold, and what is wrong with them.

    Attributes
    ----------
    codings : DataFrame
        As `read_codings` gives it; the rows with mistakes are not in it.
    mistakes : list of InputError
        In the order of files and lines.
    """

    codings: pd.DataFrame
    mistakes: list[InputError]


@dataclass(frozen=True)
class _Turn:
    text: str
    hash: str
    speaker: str
    role: str


@dataclass
class _Against:
    """What a row is held against."""

    codebook: Codebook
    turns: Mapping[tuple[str, int], _Turn]
    ids: set[str] = field(default_factory=set)

    def interviews(self) -> set[str]:
        return {interview for interview, _ in self.turns}


def read_codings(folder: Path, codebook: Codebook, corpus: pd.DataFrame) -> pd.DataFrame:
    """Read every coder's file and check it.

    Parameters
    ----------
    folder : Path
        With one ``<coder>.csv`` for each coder; none is no coding.
    codebook : Codebook
    corpus : DataFrame
        One row a turn.

    Returns
    -------
    DataFrame
        One row a coding, sorted by coder, interview, turn, start, end, code: the columns of the files, and status
        ("ok", or "stale" when it cannot be used as it stands), reason (why not: text changed, turn gone, code split
        and so on; parted by "; "), line (of its file), participant ("" for other people's turns) and theme ("" for a
        code that is no more).

    Raises
    ------
    InputError
        At the first mistake, with file and line, naming where the next ones stand.
    """
    checked = check_codings(folder, codebook, corpus)
    if checked.mistakes:
        raise _all(checked.mistakes)
    return checked.codings


def check_codings(folder: Path, codebook: Codebook, corpus: pd.DataFrame) -> Checked:
    """As `read_codings`, with all mistakes instead of an error."""
    turns = {
        (row.interview, int(row.turn)): _Turn(row.text, text_hash(row.text), row.speaker, row.role)
        for row in corpus[["interview", "turn", "text", "speaker", "role"]].itertuples()
    }
    against = _Against(codebook, turns)
    rows: list[dict[str, Any]] = []
    mistakes: list[InputError] = []
    for path in sorted(folder.glob("*.csv")) if folder.is_dir() else ():
        try:
            for found in _file(path, against):
                if isinstance(found, InputError):
                    mistakes.append(found)
                else:
                    rows.append(found)
        except InputError as mistake:
            mistakes.append(mistake)
    return Checked(codings_frame(rows), mistakes)


def _file(path: Path, against: _Against) -> Iterator[dict[str, Any] | InputError]:
    sheet = read_sheet(path.read_bytes(), path)
    check_columns(sheet.names, path, sheet.head.count("\n") if sheet.names else 1)
    wrong = {mistake.line: mistake for mistake in misfits(sheet, path)}
    for row in sheet.rows:
        if row.problem:
            yield wrong[row.line]
        elif row.cells:
            try:
                yield _checked(sheet.values(row), path, row.line, against)
            except InputError as mistake:
                yield mistake


def check_columns(names: tuple[str, ...], path: Path | None, line: int = 1) -> None:
    """Refuse a table that has not exactly the columns of a coder's file, in any order.

    Raises
    ------
    InputError
    """
    for name in COLUMNS:
        if names.count(name) != 1:
            raise InputError(f"the column '{name}' is {'given twice' if name in names else 'missing'}", path=path,
                             line=line, remedy=f"the columns are {', '.join(COLUMNS)}")  # fmt: skip
    for name in names:
        if name not in COLUMNS:
            near = get_close_matches(name, COLUMNS, 1)
            raise InputError(f"unknown column '{name[:30]}'", path=path, line=line,
                             remedy=f"did you mean '{near[0]}'?" if near else "take it out")  # fmt: skip


def _checked(cells: Mapping[str, str], path: Path, line: int, against: _Against) -> dict[str, Any]:
    def wrong(problem: str, remedy: str = "") -> InputError:
        return InputError(problem, path=path, line=line, remedy=remedy or None)

    if not cells["id"] or cells["id"] in against.ids:
        raise wrong("the id is empty or given twice", "give every coding an id of its own")
    if cells["coder"] != path.stem:
        raise wrong("the coder is not the one the file is called after", f"write '{path.stem}', or move the row")
    reasons = [_code_reason(cells, against.codebook, wrong)]
    number, turn = _turn(cells, against, wrong)
    against.ids.add(cells["id"])
    changed = turn is not None and cells["text_hash"] != turn.hash
    reasons += [TURN_GONE] if turn is None else [TEXT_CHANGED] if changed else []
    start, end = _span(cells, len(turn.text) if turn else 0, turn is None or changed, wrong)
    reason = "; ".join(filter(None, reasons))
    theme = against.codebook.theme_of.get(cells["code"])
    return {**cells, "turn": number, "start": start, "end": end, "line": line, "reason": reason,
            "status": STALE if reason else OK, "theme": theme.id if theme else "",
            "participant": turn.speaker if turn and turn.role == "participant" else ""}  # fmt: skip


def _code_reason(cells: Mapping[str, str], codebook: Codebook, wrong: Any) -> str:
    """Why the code cannot be used as it stands; a code that no version knows is a mistake."""
    code = cells["code"]
    if code in {theme.id for theme in codebook.themes}:
        raise wrong(f"'{code}' is a theme, not a code", "choose one of its codes")
    followed = follow(codebook, code, cells["codebook"])
    old = any(code in change.became for change in codebook.changes)
    if followed.reason == GONE and not old and cells["codebook"] in ("", codebook.version):
        # what is like no code may be somebody's words, so it is not repeated
        hint = nearest(code, codebook)
        shown = f" '{code}'" if hint else ""
        raise wrong(f"unknown code{shown}", hint or f"see the codebook {codebook.id}")
    return followed.reason


def _turn(cells: Mapping[str, str], against: _Against, wrong: Any) -> tuple[int, _Turn | None]:
    number = _number(cells["turn"])
    if number is not None and (turn := against.turns.get((cells["interview"], number))):
        return number, turn
    if cells["interview"] not in against.interviews():
        raise wrong("there is no such interview in the corpus")
    # a coding that remembers a text that no turn has was made on a turn that is no more; any other is a slip
    elsewhere = [n for (interview, n), turn in against.turns.items()
                 if interview == cells["interview"] and turn.hash == cells["text_hash"]]  # fmt: skip
    if number is None or elsewhere or not re.fullmatch("[0-9a-f]{16}", cells["text_hash"]):
        raise wrong("there is no such turn in this interview", f"turn {elsewhere[0]} has its text" if elsewhere else "")
    return number, None


def _span(cells: Mapping[str, str], length: int, stale: bool, wrong: Any) -> tuple[int, int]:
    if not cells["start"] and not cells["end"]:
        return 0, length
    start, end = _number(cells["start"]), _number(cells["end"])
    if start is None or end is None:
        raise wrong("start and end must be whole numbers", "leave both empty to code the whole turn")
    # a stale coding counted characters in another text: its end cannot be held against this one
    if start >= end or (end > length and not stale):
        raise wrong(f"the coding does not lie inside the turn, which has {length} characters",
                    "start counts from 0, end is one past the last character")  # fmt: skip
    return start, end


def _number(cell: str) -> int | None:
    return int(cell) if re.fullmatch("[0-9]{1,9}", cell) else None


def _all(mistakes: list[InputError]) -> InputError:
    first, *others = mistakes
    more = ", ".join(Path(m.path or "").name + (f" line {m.line}" if m.line else "") for m in others[:_SHOWN])
    also = f" (and {len(others)} more: {more}{', ...' if len(others) > _SHOWN else ''})" if others else ""
    return InputError(first.problem, path=first.path, line=first.line, remedy=f"{first.remedy or 'correct it'}{also}")
