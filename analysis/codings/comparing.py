"""What differs between two versions of some codings, in words that a coder understands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .merging import Row, Rows


@dataclass(frozen=True)
class Difference:
    """A coding that is not the same: where, and how. Never its words, nor its memo's."""

    interview: str
    turn: str
    what: str

    def __str__(self) -> str:
        return f"{self.interview}, turn {self.turn}: {self.what}"


def differences(old: Rows, new: Rows, names: Mapping[str, str] | None = None) -> list[Difference]:
    """Compare codings by their ids; those that only have another id count as the same.

    Parameters
    ----------
    old, new : mapping
        Rows by id.
    names : mapping, optional
        Names of codes, by id, to say beside them.
    """
    gone = {id: row for id, row in old.items() if id not in new}
    come = {id: row for id, row in new.items() if id not in old}
    found = [_difference(old[id], new[id], names or {}) for id in sorted(old.keys() & new.keys())]
    waiting: dict[tuple[str, ...], list[str]] = {}
    for id in sorted(come):
        waiting.setdefault(_content(come[id]), []).append(id)
    for id, row in sorted(gone.items()):
        if same := waiting.get(_content(row)):
            found.append(_at(row, f"{id} is now called {same[0]}"))
            del come[same.pop(0)]
        else:
            found.append(_at(row, f"{id}, {_named(row['code'], names or {})}, is only in the first"))
    found += [_at(row, f"{id}, {_named(row['code'], names or {})}, is only in the second") for id, row in come.items()]
    return sorted(filter(None, found), key=lambda one: (one.interview, _number(one.turn), one.what))


def _difference(old: Row, new: Row, names: Mapping[str, str]) -> Difference | None:
    said = [*_moved(old, new)]
    if old["code"] != new["code"]:
        said.append(f"code {_named(old['code'], names)} is now {_named(new['code'], names)}")
    if old["coder"] != new["coder"]:
        said.append("another coder")
    if old["memo"] != new["memo"]:
        said.append(
            "memo taken out" if not new["memo"] else "memo added" if not old["memo"] else "another memo"
        )  # fmt: skip
    if old["codebook"] != new["codebook"]:
        said.append(f"codebook {old['codebook'] or 'unknown'} is now {new['codebook'] or 'unknown'}")
    return _at(new, f"{new['id']}: {'; '.join(said)}") if said else None


def _moved(old: Row, new: Row) -> list[str]:
    if (old["interview"], old["turn"]) != (new["interview"], new["turn"]):
        return [f"was at {old['interview']}, turn {old['turn']}"]
    if old["text_hash"] != new["text_hash"]:
        return ["made on another text of the turn"]
    if (old["start"], old["end"]) == (new["start"], new["end"]):
        return []
    if not all(row[side].isdecimal() for row in (old, new) for side in ("start", "end")):
        return ["another passage"]
    at_start, at_end = int(old["start"]) - int(new["start"]), int(new["end"]) - int(old["end"])
    return [
        f"passage {abs(by)} character{'s' if abs(by) != 1 else ''} {'longer' if by > 0 else 'shorter'} at the {side}"
        for by, side in ((at_start, "start"), (at_end, "end"))
        if by
    ]


def _content(row: Row) -> tuple[str, ...]:
    return tuple(row[name] for name in ("interview", "turn", "start", "end", "code", "coder", "memo", "text_hash"))


def _named(code: str, names: Mapping[str, str]) -> str:
    return f"{code} '{names[code]}'" if code in names else code


def _at(row: Row, what: str) -> Difference:
    return Difference(row["interview"], row["turn"], what)


def _number(turn: str) -> int:
    return int(turn) if turn.isdecimal() else -1
