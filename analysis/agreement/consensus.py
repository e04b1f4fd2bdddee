"""From what coders coded to what the team agreed on: a table of decisions that people fill in, and its codings."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from ..errors import InputError
from ..spreadsheet import as_written
from ..turn_hash import text_hash
from .passages import ALIKE, ALONE
from .units import CONSENSUS

PLACE = ("interview", "turn", "start", "end", "code")
FILLED = ("decision", "new_code", "new_passage", "reviewer", "decided", "note")
FORM = (*PLACE, "kind", "coded_by", "not_by", "passage", *FILLED, "text_hash")
ACCEPT, REJECT, ADJUST = "accept", "reject", "adjust"
GONE = "no longer coded like this"
BY = {ALIKE: "all coders", ALONE: "one coder"}  # who decided where nobody had to

Place = tuple[str, int, int, int, str]


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
    def place(self) -> Place:
        """What the row is about."""
        c = self.cells
        return c["interview"], int(c["turn"]), int(c["start"]), int(c["end"]), c["code"]


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
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("this file is not UTF-8 text", path=path, remedy="save it as CSV in UTF-8") from None
    header = text.partition("\n")[0]
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True,
                            delimiter=";" if header.count(";") > header.count(",") else ",")  # fmt: skip
    if missing := [name for name in FORM if name not in (reader.fieldnames or ())]:
        raise InputError(f"the column '{missing[0]}' is missing", path=path, line=1,
                         remedy="put it back, or move the file away and run the command again")  # fmt: skip
    try:
        verdicts = [_verdict(row, path, reader.line_num) for row in reader if any(row.values())]
    except csv.Error:
        raise InputError("this row cannot be read as a table", path=path, line=reader.line_num,
                         remedy="look for a quotation mark that is not closed") from None  # fmt: skip
    seen: dict[Place, int] = {}
    for one in verdicts:
        if one.place in seen:
            raise InputError(f"this passage stands on line {seen[one.place]} too", path=path, line=one.line,
                             remedy="keep one of the two rows")  # fmt: skip
        seen[one.place] = one.line
    return verdicts


def is_decided(verdict: Verdict) -> bool:
    """Whether the team has said anything in this row."""
    return bool(verdict.cells["decision"])


def _verdict(row: Mapping[str, str], path: Path, line: int) -> Verdict:
    def wrong(problem: str, remedy: str) -> InputError:
        return InputError(problem, path=path, line=line, remedy=remedy)

    if None in row or None in row.values():
        raise wrong(
            "this row has more or fewer cells than there are columns", "put texts with commas into quotation marks"
        )
    cells = {name: as_written(row[name].strip()) for name in FORM}
    if not all(cells[name].isascii() and cells[name].isdecimal() for name in ("turn", "start", "end")):
        raise wrong("turn, start and end must be whole numbers", "leave these columns as they were written")
    cells["decision"] = cells["decision"].lower()
    new = bool(cells["new_code"] or cells["new_passage"])
    if cells["decision"] not in ("", ACCEPT, REJECT, ADJUST):
        raise wrong("the decision is none of accept, reject, adjust", "write one of these")
    if cells["decision"] == ADJUST and not new:
        raise wrong("'adjust' needs a new code or a new passage", "fill in new_code, new_passage or both")
    if cells["decision"] != ADJUST and new:
        raise wrong(
            "there is a new code or passage, but the decision is not 'adjust'", "write adjust, or empty the two"
        )
    return Verdict(line, cells)


def decision_form(
    passages: pd.DataFrame,
    verdicts: Sequence[Verdict],
    hashes: Mapping[tuple[str, int], str],
    accepted: Collection[str] = (),
) -> pd.DataFrame:
    """The table of decisions as it now has to be: every passage once, with what was filled in already.

    Parameters
    ----------
    passages : DataFrame
        From `with_words(coded_passages(...))`.
    verdicts : sequence of Verdict
        What was filled in before.
    hashes : mapping of (interview, turn) to str
        Of the turns' texts.
    accepted : collection of str
        Kinds of passages that are accepted where nothing else was decided: "alike", "one coder".

    Returns
    -------
    DataFrame
        The columns of `FORM`. Decisions about passages that nobody codes any more stand at the end, with the kind
        "no longer coded like this", and count no more.
    """
    given = {one.place: one for one in verdicts}
    rows: list[dict[str, object]] = []
    for one in passages.to_dict("records"):
        old = given.pop((one["interview"], one["turn"], one["start"], one["end"], one["code"]), None)
        filled = {name: old.cells[name] if old else "" for name in FILLED}
        if one["kind"] in accepted and not filled["decision"]:
            filled |= {"decision": ACCEPT, "reviewer": filled["reviewer"] or BY[one["kind"]]}
        rows.append(one | filled | {"text_hash": hashes[one["interview"], one["turn"]]})
    kept = [one for one in given.values() if one.cells["decision"]]
    rows += [dict(one.cells) | {"kind": GONE} | dict(zip(PLACE, one.place, strict=True)) for one in kept]
    return pd.DataFrame(rows, columns=list(FORM))


def undecided(form: pd.DataFrame) -> int:
    """How many passages wait for a decision."""
    return int(((form["decision"] == "") & (form["kind"] != GONE)).sum())


def consensus_codings(
    passages: pd.DataFrame, verdicts: Mapping[Place, Verdict], texts: Mapping[tuple[str, int], str],
    codes: Collection[str], version: str, path: Path,
) -> pd.DataFrame:  # fmt: skip
    """The codings that the team agreed on.

    Parameters
    ----------
    passages : DataFrame
        From `coded_passages`.
    verdicts : mapping of place to Verdict
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
    for place, one in zip(_places(passages), passages.itertuples(), strict=True):
        verdict = verdicts[place]
        if verdict.cells["decision"] == REJECT:
            continue
        interview, turn = place[:2]
        start, end, code = _adjusted(verdict, texts[interview, turn], codes, path)
        rows.append({
            "id": f"k{hashlib.sha256(str(one.ids).encode()).hexdigest()[:12]}", "interview": interview, "turn": turn,
            "start": start, "end": end, "code": code, "coder": CONSENSUS, "memo": verdict.cells["note"],
            "created": verdict.cells["decided"] or one.created, "codebook": version,
            "text_hash": text_hash(texts[interview, turn]),
        })  # fmt: skip
    agreed = pd.DataFrame(rows, columns=["id", *PLACE, "coder", "memo", "created", "codebook", "text_hash"])
    return agreed.drop_duplicates(list(PLACE), ignore_index=True)


def _places(passages: pd.DataFrame) -> Iterator[Place]:
    for one in passages.itertuples():
        yield str(one.interview), int(one.turn), int(one.start), int(one.end), str(one.code)


def _adjusted(verdict: Verdict, text: str, codes: Collection[str], path: Path) -> tuple[int, int, str]:
    """Where the coding starts and ends, and its code, after what was adjusted."""
    _, _, start, end, code = verdict.place
    new, words = verdict.cells["new_code"], verdict.cells["new_passage"]
    if new and new not in codes:
        raise InputError("the new code is not in the codebook", path=path, line=verdict.line,
                         remedy="write the id of a code, as it stands in the codebook")  # fmt: skip
    if words:
        if text.count(words) != 1:
            found = "stands more than once in" if words in text else "is not in"
            raise InputError(f"the new passage {found} the turn", path=path, line=verdict.line,
                             remedy="copy the words from the turn, enough of them to be found once")  # fmt: skip
        start = text.index(words)
        end = start + len(words)
    return start, end, new or code
