"""Codings: who marked which words with which code, one CSV file a coder, checked against codebook and corpus."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import pandas as pd

from .codebook import Codebook, nearest
from .errors import InputError
from .turn_hash import text_hash

COLUMNS = ("id", "interview", "turn", "start", "end", "code", "coder", "memo", "created", "codebook", "text_hash")
DERIVED = ("status", "participant", "theme")
OK, STALE = "ok", "stale"
_TEXT = ("id", "interview", "code", "coder", "memo", "created", "codebook", "text_hash", *DERIVED)
_SHOWN = 5  # mistakes that one message names


@dataclass(frozen=True)
class _Turn:
    text: str
    speaker: str
    role: str


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
        ("ok", or "stale" when the turn's text has changed since), participant ("" for other people's turns) and theme.

    Raises
    ------
    InputError
        At the first mistake, with file and line, naming where the next ones stand.
    """
    turns = {
        (row.interview, int(row.turn)): _Turn(row.text, row.speaker, row.role)
        for row in corpus[["interview", "turn", "text", "speaker", "role"]].itertuples()
    }
    themes = dict(zip(*(codebook.frame()[column] for column in ("code", "theme")), strict=True))
    rows: list[dict[str, Any]] = []
    ids: set[str] = set()
    mistakes: list[InputError] = []
    for path in sorted(folder.glob("*.csv")) if folder.is_dir() else ():
        try:
            for line, cells in _lines(path):
                try:
                    row = _checked(cells, path, line, codebook, turns, ids)
                    rows.append(row | {"theme": themes[row["code"]]})
                except InputError as mistake:
                    mistakes.append(mistake)
        except InputError as mistake:
            mistakes.append(mistake)
    if mistakes:
        raise _all(mistakes)
    return _frame(rows)


def _frame(rows: list[dict[str, Any]]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=[*COLUMNS, *DERIVED])
    frame = frame.astype({"turn": "int64", "start": "int64", "end": "int64"} | dict.fromkeys(_TEXT, "str"))
    return frame.sort_values(["coder", "interview", "turn", "start", "end", "code", "id"], ignore_index=True)


def _lines(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a table by column, each with the line it starts on; cells that no column has stand under ""."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("this file is not UTF-8 text", path=path, remedy="save it as CSV in UTF-8") from None
    header = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), strict=True,
                        delimiter=";" if header.count(";") > header.count(",") else ",")  # fmt: skip
    names: list[str] = []
    following = 1
    try:
        for row in reader:
            line, following = following, reader.line_num + 1
            if not any(cell.strip() for cell in row):
                continue
            if not names:
                names = _columns(row, path, line)
                continue
            cells = {name: cell if name == "memo" else cell.strip() for name, cell in zip(names, row, strict=False)}
            yield line, cells | ({"": "more"} if any(cell.strip() for cell in row[len(names) :]) else {})
    except csv.Error:
        raise InputError("this row cannot be read as a table", path=path, line=following,
                         remedy="look for a quotation mark that is not closed") from None  # fmt: skip
    if not names:
        _columns([], path, 1)


def _columns(row: list[str], path: Path, line: int) -> list[str]:
    names = [name.strip() for name in row]
    for name in COLUMNS:
        if names.count(name) != 1:
            raise InputError(f"the column '{name}' is {'given twice' if name in names else 'missing'}", path=path,
                             line=line, remedy=f"the columns are {', '.join(COLUMNS)}")  # fmt: skip
    for name in names:
        if name not in COLUMNS:
            near = get_close_matches(name, COLUMNS, 1)
            raise InputError(f"unknown column '{name[:30]}'", path=path, line=line,
                             remedy=f"did you mean '{near[0]}'?" if near else "take it out")  # fmt: skip
    return names


def _checked(
    cells: Mapping[str, str], path: Path, line: int, codebook: Codebook,
    turns: Mapping[tuple[str, int], _Turn], ids: set[str],
) -> dict[str, Any]:  # fmt: skip
    def wrong(problem: str, remedy: str = "") -> InputError:
        return InputError(problem, path=path, line=line, remedy=remedy or None)

    if len(cells) < len(COLUMNS) or "" in cells:
        raise wrong(f"this row has {'more' if '' in cells else 'fewer'} cells than there are columns",
                    "put a memo with a comma or a semicolon in quotation marks")  # fmt: skip
    if not cells["id"] or cells["id"] in ids:
        raise wrong("the id is empty or given twice", "give every coding an id of its own")
    if cells["coder"] != path.stem:
        raise wrong("the coder is not the one the file is called after", f"write '{path.stem}', or move the row")
    if cells["code"] in {theme.id for theme in codebook.themes}:
        raise wrong(f"'{cells['code']}' is a theme, not a code", "choose one of its codes")
    if cells["code"] not in codebook.by_id:
        # what is like no code may be somebody's words, so it is not repeated
        hint = nearest(cells["code"], codebook)
        shown = f" '{cells['code']}'" if hint else ""
        raise wrong(f"unknown code{shown}", hint or f"see the codebook {codebook.id}")
    number = _number(cells["turn"])
    if number is None or (cells["interview"], number) not in turns:
        known = any(interview == cells["interview"] for interview, _ in turns)
        raise wrong("there is no such turn in this interview" if known else "there is no such interview in the corpus")
    ids.add(cells["id"])
    turn = turns[cells["interview"], number]
    stale = cells["text_hash"] != text_hash(turn.text)
    start, end = _span(cells, len(turn.text), stale, wrong)
    return {**cells, "turn": number, "start": start, "end": end, "status": STALE if stale else OK,
            "participant": turn.speaker if turn.role == "participant" else ""}  # fmt: skip


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


def write_codings(codings: pd.DataFrame) -> bytes:
    """One coder's codings as the bytes of a CSV file: sorted, line feeds, the same for the same codings."""
    ordered = codings.sort_values(["interview", "turn", "start", "end", "code", "id"])
    # a carriage return alone would end the row when it is read again, and is not quoted without being told
    quoting = (
        csv.QUOTE_ALL if ordered["memo"].astype("str").str.contains("\r", regex=False).any() else csv.QUOTE_MINIMAL
    )
    return ordered[list(COLUMNS)].to_csv(index=False, lineterminator="\n", quoting=quoting).encode()


def code_presence(codings: pd.DataFrame) -> pd.DataFrame:
    """Which participant has which code: present when any of the given codings is in one of their turns.

    Parameters
    ----------
    codings : DataFrame
        From `read_codings`; stale ones and those in other people's turns are left out.

    Returns
    -------
    DataFrame
        participant, code; each pair once, sorted.
    """
    counted = codings[(codings["status"] == OK) & (codings["participant"] != "")]
    return counted[["participant", "code"]].drop_duplicates().sort_values(["participant", "code"], ignore_index=True)
