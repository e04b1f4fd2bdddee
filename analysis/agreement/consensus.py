"""From what coders coded to what the team agreed on: a table of decisions that people fill in, and its codings."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from ..codings.sheet import misfits, read_sheet
from ..errors import InputError
from ..interchange.cells import restored
from ..turn_hash import text_hash
from .passages import ALIKE, ALONE
from .units import CONSENSUS

PLACE = ("interview", "turn", "start", "end", "code")
FILLED = ("decision", "new_code", "new_passage", "reviewer", "decided", "note")
FORM = (*PLACE, "kind", "coded_by", "not_by", "passage", *FILLED, "ids", "text_hash")
ACCEPT, REJECT, ADJUST = "accept", "reject", "adjust"
GONE = "no longer coded like this"
BY = {ALIKE: "all coders", ALONE: "one coder"}  # who decided where nobody had to

Key = tuple[str, str, int, int, int, str]


@dataclass(frozen=True)
class Verdict:
    """One row that the team filled in.

    Attributes
    ----------
    line : int
        Of the file.
    cells : dict of str to str
        Of `FORM`; decision is "", accept, reject or adjust.
    """

    line: int
    cells: Mapping[str, str]

    @property
    def key(self) -> Key:
        """What the row is about: codings, where they stand, and their code."""
        c = self.cells
        return c["ids"], c["interview"], int(c["turn"]), int(c["start"]), int(c["end"]), c["code"]

    @property
    def decided(self) -> bool:
        """Whether the team has said anything."""
        return bool(self.cells["decision"])


def read_verdicts(data: bytes, path: Path) -> list[Verdict]:
    """Read the table of decisions.

    Parameters
    ----------
    data : bytes
        CSV with the columns of `FORM`, with commas or semicolons, in UTF-8.
    path : Path
        For messages.

    Raises
    ------
    InputError
        With the line: not UTF-8, a missing column, a cell too many, a decision that is none of the three, an "adjust"
        without anything new or something new without "adjust", a passage that stands in two rows.
    """
    sheet = read_sheet(data, path)
    if missing := [name for name in FORM if name not in sheet.names]:
        raise InputError(f"the column '{missing[0]}' is missing", path=path, line=1,
                         remedy="put it back, or move the file away and run the command again")  # fmt: skip
    for mistake in misfits(sheet, path):
        raise mistake
    verdicts: dict[Key, Verdict] = {}
    for _, row, cells in sheet.fitting():
        one = _verdict(cells, path, row.line)
        if one.key in verdicts:
            raise InputError(f"this passage stands on line {verdicts[one.key].line} too", path=path, line=one.line,
                             remedy="keep one of the two rows")  # fmt: skip
        verdicts[one.key] = one
    return list(verdicts.values())


def _verdict(row: Mapping[str, str], path: Path, line: int) -> Verdict:
    def wrong(problem: str, remedy: str) -> InputError:
        return InputError(problem, path=path, line=line, remedy=remedy)

    cells = {name: restored(row[name]) for name in FORM}
    if not all(re.fullmatch("[0-9]{1,9}", cells[name]) for name in ("turn", "start", "end")):
        raise wrong("turn, start and end must be whole numbers", "leave these columns as they were written")
    cells["decision"] = cells["decision"].lower()
    new = bool(cells["new_code"] or cells["new_passage"])
    if cells["decision"] not in ("", ACCEPT, REJECT, ADJUST):
        raise wrong("the decision is none of accept, reject, adjust", "write one of these")
    if cells["decision"] == ADJUST and not new:
        raise wrong("'adjust' needs a new code or a new passage", "fill in new_code, new_passage or both")
    if cells["decision"] != ADJUST and new:
        raise wrong("a new code or passage needs the decision 'adjust'", "write adjust, or empty the two")
    return Verdict(line, cells)


def decision_form(
    passages: pd.DataFrame, verdicts: Sequence[Verdict], hashes: Mapping[tuple[str, int], str],
    codes: Collection[str], accepted: Collection[str] = (),
) -> pd.DataFrame:  # fmt: skip
    """The table of decisions as it now has to be: every passage once, with what was filled in already.

    A decision holds while the same codings stand at the same place with the same code, or with one that took the place
    of a code that is no more.

    Parameters
    ----------
    passages : DataFrame
        From `with_words(coded_passages(...))`.
    verdicts : sequence of Verdict
        What was filled in before.
    hashes : mapping of (interview, turn) to str
        Of the turns' texts.
    codes : collection of str
        Of the codebook.
    accepted : collection of str
        Kinds of passages that are accepted where nothing else was decided: "alike", "one coder".

    Returns
    -------
    DataFrame
        The columns of `FORM`. Decisions about passages that nobody codes like this any more stand at the end, with the
        kind "no longer coded like this", and count no more.
    """
    given = {one.key: one for one in verdicts}
    renamed = {one.key[:-1]: one.key for one in verdicts if one.cells["code"] not in codes}
    rows: list[dict[str, object]] = []
    for key, one in zip(keys(passages), passages.to_dict("records"), strict=True):
        old = given.pop(key if key in given else renamed.get(key[:-1], key), None)
        filled = {name: old.cells[name] if old else "" for name in FILLED}
        if one["kind"] in accepted and not filled["decision"]:
            filled |= {"decision": ACCEPT, "reviewer": filled["reviewer"] or BY[one["kind"]]}
        rows.append(one | filled | {"text_hash": hashes[one["interview"], one["turn"]]})
    rows += [{**one.cells, "kind": GONE} for one in given.values() if one.decided]
    return pd.DataFrame(rows, columns=list(FORM))


def keys(passages: pd.DataFrame) -> list[Key]:
    """What each passage is known by."""
    columns = [passages[name] for name in ("ids", "interview", "turn", "start", "end", "code")]
    return [(str(i), str(n), int(t), int(s), int(e), str(c)) for i, n, t, s, e, c in zip(*columns, strict=True)]


def undecided(form: pd.DataFrame) -> int:
    """How many passages wait for a decision."""
    return int(((form["decision"] == "") & (form["kind"] != GONE)).sum())


def consensus_codings(
    passages: pd.DataFrame, verdicts: Mapping[Key, Verdict], texts: Mapping[tuple[str, int], str],
    codes: Collection[str], version: str, path: Path,
) -> pd.DataFrame:  # fmt: skip
    """The codings that the team agreed on.

    Parameters
    ----------
    passages : DataFrame
        From `coded_passages`.
    verdicts : mapping of key to Verdict
        A decision for each passage.
    texts : mapping of (interview, turn) to str
    codes : collection of str
        Of the codebook.
    version : str
        The codebook's.
    path : Path
        Of the decisions, for messages.

    Returns
    -------
    DataFrame
        id, interview, turn, start, end, code, coder ("consensus"), memo (the note), created (the day in `decided`, or
        that of the latest of the coders' codings), codebook, text_hash. An id stays while the coders' ids stay.

    Raises
    ------
    InputError
        With the line: a new code that the codebook does not have, a new passage that does not stand in the turn exactly
        once.
    """
    rows = []
    for key, one in zip(keys(passages), passages.itertuples(), strict=True):
        verdict, (_, interview, turn, start, end, code) = verdicts[key], key
        if verdict.cells["decision"] == REJECT:
            continue
        start, end = _words(verdict, texts[interview, turn], path) or (start, end)
        rows.append({
            "id": f"k{hashlib.sha256(str(one.ids).encode()).hexdigest()[:12]}", "interview": interview, "turn": turn,
            "start": start, "end": end, "code": _new_code(verdict, codes, path) or code, "coder": CONSENSUS,
            "memo": verdict.cells["note"], "created": verdict.cells["decided"] or one.created, "codebook": version,
            "text_hash": text_hash(texts[interview, turn]),
        })  # fmt: skip
    agreed = pd.DataFrame(rows, columns=["id", *PLACE, "coder", "memo", "created", "codebook", "text_hash"])
    return agreed.drop_duplicates(list(PLACE), ignore_index=True)


def _new_code(verdict: Verdict, codes: Collection[str], path: Path) -> str:
    new = verdict.cells["new_code"]
    if new and new not in codes:
        raise InputError("the new code is not in the codebook", path=path, line=verdict.line,
                         remedy="write the id of a code, as it stands in the codebook")  # fmt: skip
    return new


def _words(verdict: Verdict, text: str, path: Path) -> tuple[int, int] | None:
    """Where the new passage stands in the turn; None when there is none."""
    words = verdict.cells["new_passage"]
    if words and text.count(words) != 1:
        found = "stands more than once in" if words in text else "is not in"
        raise InputError(f"the new passage {found} the turn", path=path, line=verdict.line,
                         remedy="copy the words from the turn, enough of them to be found once")  # fmt: skip
    return (text.index(words), text.index(words) + len(words)) if words else None
