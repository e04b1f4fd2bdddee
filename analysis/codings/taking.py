"""Coding in a spreadsheet: a table with a turn a row, and the codings that stand in it when it comes back."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from ..codebook import Codebook, nearest
from ..errors import InputError
from ..turn_hash import text_hash
from .sheet import misfits, read_sheet

SHEET = ("interview", "turn", "speaker", "text", "code", "passage", "memo")
_NEEDED = ("interview", "turn", "code")
_BOM = "\ufeff"  # without it, a spreadsheet takes UTF-8 for something else


@dataclass(frozen=True)
class Taken:
    """The codings of a sheet: the new ones, how many were there before, and what is wrong."""

    rows: list[dict[str, str]]
    known: int
    mistakes: list[InputError]


def coding_sheet(corpus: pd.DataFrame) -> bytes:
    """A table of every turn, with empty columns for code, passage and memo, as CSV for a spreadsheet."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(SHEET)
    for turn in corpus.sort_values(["interview", "turn"], kind="stable").itertuples():
        # a spreadsheet takes what starts with one of these for a formula
        text = f"'{turn.text}" if turn.text.startswith(("=", "+", "-", "@")) else turn.text
        writer.writerow([turn.interview, turn.turn, turn.speaker, text, "", "", ""])
    return (_BOM + out.getvalue()).encode()


def take(
    data: bytes, coder: str, corpus: pd.DataFrame, codebook: Codebook, before: Mapping[str, Mapping[str, str]],
    created: str, path: Path | None = None,
) -> Taken:  # fmt: skip
    """The codings that somebody wrote into a coding sheet.

    Parameters
    ----------
    data : bytes
        The sheet: interview, turn, code and, where there are any, passage and memo. Several codes in a cell are parted
        by ``;``. Without a passage the whole turn is coded.
    coder : str
    corpus : DataFrame
    codebook : Codebook
    before : mapping
        All codings of the study by id; those of this coder that say the same are not taken again.
    created : str
        The day.

    Raises
    ------
    InputError
        When it is no such table.
    """
    sheet = read_sheet(data, path)
    for name in _NEEDED:
        if sheet.names.count(name) != 1:
            raise InputError(f"the column '{name}' is {'given twice' if name in sheet.names else 'missing'}", path=path,
                             line=1, remedy="get a sheet with: interviews codings sheet")  # fmt: skip
    texts = {(str(row.interview), str(row.turn)): row.text for row in corpus.itertuples()}
    known = {_content(row) for row in before.values()}
    ids, number, again = set(before), 0, 0
    rows: list[dict[str, str]] = []
    mistakes = list(misfits(sheet, path))
    for _, row, values in sheet.fitting():
        try:
            for coding in _codings(values, texts, codebook, path, row.line):
                new = {**coding, "coder": coder, "created": created, "codebook": codebook.version}
                if _content(new) in known:
                    again += 1
                    continue
                number = next(n for n in range(number + 1, number + len(ids) + 2) if f"{coder}-{n:04}" not in ids)
                known.add(_content(new))
                rows.append({"id": f"{coder}-{number:04}", **new})
        except InputError as mistake:
            mistakes.append(mistake)
    return Taken(rows, again, sorted(mistakes, key=lambda mistake: mistake.line or 0))


def _content(row: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(row[name] for name in ("coder", "interview", "turn", "start", "end", "code", "text_hash"))


def _codings(
    values: Mapping[str, str], texts: Mapping[tuple[str, str], str], codebook: Codebook, path: Path | None, line: int
) -> Iterator[dict[str, str]]:
    codes = [code.strip() for code in values["code"].split(";") if code.strip()]
    if not codes:
        if values.get("passage") or values.get("memo", "").strip():
            raise InputError("this row has no code", path=path, line=line, remedy="write one, or empty the row")
        return
    text = texts.get((values["interview"], values["turn"]))
    if text is None:
        raise InputError("there is no such turn in the corpus", path=path, line=line,
                         remedy="leave interview and turn as the sheet had them")  # fmt: skip
    start, end = _found(values.get("passage", ""), text, path, line)
    for code in codes:
        if code not in codebook.by_id:
            raise InputError("unknown code", path=path, line=line, remedy=nearest(code, codebook) or "see the codebook")
        yield {"interview": values["interview"], "turn": values["turn"], "start": str(start), "end": str(end),
               "code": code, "memo": values.get("memo", ""), "text_hash": text_hash(text)}  # fmt: skip


def _found(passage: str, text: str, path: Path | None, line: int) -> tuple[int, int]:
    if not passage:
        return 0, len(text)
    if (times := text.count(passage)) != 1:
        raise InputError(f"these words stand {'more than once' if times else 'not'} in the turn", path=path, line=line,
                         remedy="copy them from the column text, as many as only one place has")  # fmt: skip
    return text.index(passage), text.index(passage) + len(passage)
