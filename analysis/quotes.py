"""Coded passages as quotations, each with what may be done with it: consent, release level, and whether it is stale.

The strictest code on any of the words decides, whoever gave it: a passage inside which somebody marked words that may
never be quoted is not quoted either, and such words are taken out of what stands around other passages.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from types import SimpleNamespace
from typing import Any

import pandas as pd

from .errors import InputError

LEVELS = ("ok", "care", "paraphrase", "never")  # from free to strict
QUOTE = "quote"
YES, SECOND_READER, NO = "yes", "after a second reader", "no"
LEFT_OUT = "[…]"
COLUMNS = (
    "may_be_quoted", "why", "participant", "role", "interview", "turn", "start", "end", "code", "code_path", "coders",
    "question", "before", "quotation", "after", "memo", "consent", "release", "state",
)  # fmt: skip
_REASONS = {
    "never": "a code on these words says that no text leaves the project",
    "paraphrase": "a code on these words allows a paraphrase only",
}
_CONTEXT = 200  # characters on each side
_GONE = SimpleNamespace(text="", speaker="", role="")  # the turn of a coding that has lost it


@dataclass(frozen=True)
class Wanted:
    """What to look for; empty is everything. Values of one kind are alternatives, the kinds have to hold together."""

    codes: Sequence[str] = ()
    themes: Sequence[str] = ()
    participants: Sequence[str] = ()
    coders: Sequence[str] = ()


def quotations(
    codings: pd.DataFrame, corpus: pd.DataFrame, codes: pd.DataFrame, consent: Mapping[str, Sequence[str] | None],
    wanted: Wanted = Wanted(), *, internal: bool = False,
) -> pd.DataFrame:  # fmt: skip
    """The passages that were coded, with what may be done with each.

    Parameters
    ----------
    codings : DataFrame
        From `read_codings`, all of them: what others marked in the same words counts too.
    corpus : DataFrame
        One row a turn.
    codes : DataFrame
        `Codebook.frame()`.
    consent : mapping of participant to scopes
        None, or a participant who is missing, is consent that nobody wrote down: no.
    wanted : Wanted
    internal : bool
        Keep what may not be quoted, marked so, with all its context.

    Returns
    -------
    DataFrame
        One row a passage and code, sorted by code as in the codebook, participant, interview, turn, start:
        may_be_quoted ("yes", "after a second reader" or "no"), why (not), participant, role, interview, turn, start,
        end, code, code_path (theme > code > code), coders, question (the turn before, when somebody else spoke),
        before and after (in the turn), quotation, memo, consent ("yes", "no" or "not stated"), release (the strictest
        level on the words) and state ("ok" or "stale").

    Raises
    ------
    InputError
        When a code, theme, participant or coder that is wanted does not exist.
    """
    _check(wanted, codings, corpus, codes)
    paths, levels = code_paths(codes), dict(zip(codes["code"], codes["quote_release"], strict=True))
    strict = _by_turn(codings, levels)
    turns = {(row.interview, row.turn): row for row in corpus.itertuples()}
    rows = [_row(group, turns, paths, strict, consent, internal) for group in _groups(_chosen(codings, wanted))]
    table = pd.DataFrame(rows, columns=list(COLUMNS))
    if not internal:
        table = table[table["may_be_quoted"] != NO]
    order = {code: number for number, code in enumerate(codes["code"])}
    place = ["order", "participant", "interview", "turn", "start", "end"]
    return table.assign(order=table["code"].map(order)).sort_values(place, ignore_index=True).drop(columns="order")


def code_paths(codes: pd.DataFrame) -> dict[str, str]:
    """Where each code stands: "theme > code > code inside it", in names.

    Parameters
    ----------
    codes : DataFrame, columns code, name, parent, theme, theme_name
    """
    rows = {row.code: row for row in codes.itertuples()}
    paths = {}
    for code, row in rows.items():
        steps = [str(row.name)]
        while (above := rows.get(row.parent)) is not None:
            steps.append(str(above.name))
            row = above
        paths[str(code)] = " > ".join([str(row.theme_name), *reversed(steps)])
    return paths


def _check(wanted: Wanted, codings: pd.DataFrame, corpus: pd.DataFrame, codes: pd.DataFrame) -> None:
    speaking = corpus.loc[corpus["role"] == "participant", "speaker"]
    known = (
        ("code", wanted.codes, codes["code"]), ("theme", wanted.themes, codes["theme"]),
        ("participant", wanted.participants, speaking), ("coder", wanted.coders, codings["coder"]),
    )  # fmt: skip
    for kind, asked, there in known:
        choice = sorted(set(there))
        for one in asked:
            if one not in choice:
                near = get_close_matches(one, choice, 1)
                hint = f"did you mean '{near[0]}'?" if near else f"choose from {', '.join(choice) or 'none'}"
                raise InputError(f"there is no {kind} '{one[:40]}'", remedy=hint)


def _chosen(codings: pd.DataFrame, wanted: Wanted) -> pd.DataFrame:
    for column, values in (("code", wanted.codes), ("theme", wanted.themes), ("participant", wanted.participants),
                           ("coder", wanted.coders)):  # fmt: skip
        if values:
            codings = codings[codings[column].isin(list(values))]
    return codings


def _groups(codings: pd.DataFrame) -> list[list[Any]]:
    """Codings of the same words with the same code, together."""
    groups: dict[tuple[Any, ...], list[Any]] = {}
    for row in codings.sort_values(["coder", "id"]).itertuples():
        groups.setdefault((row.interview, row.turn, row.start, row.end, row.code, row.status), []).append(row)
    return list(groups.values())


def _by_turn(codings: pd.DataFrame, levels: Mapping[str, str]) -> dict[tuple[str, int], list[tuple[int, int, str]]]:
    """The release levels on the words of each turn; a stale coding may stand anywhere in it."""
    found: dict[tuple[str, int], list[tuple[int, int, str]]] = {}
    for row in codings.itertuples():
        span = (row.start, row.end) if row.status == "ok" else (0, sys.maxsize)
        # of a code that is no more nobody knows what it allows
        found.setdefault((row.interview, row.turn), []).append((*span, levels.get(row.code, "never")))
    return found


def _row(
    group: Sequence[Any], turns: Mapping[tuple[str, int], Any], paths: Mapping[str, str],
    strict: Mapping[tuple[str, int], Sequence[tuple[int, int, str]]], consent: Mapping[str, Sequence[str] | None],
    internal: bool,
) -> dict[str, object]:  # fmt: skip
    one = group[0]
    here, above = (one.interview, one.turn), (one.interview, one.turn - 1)
    turn, last = turns.get(here, _GONE), turns.get(above)
    release = max((level for s, e, level in strict[here] if s < one.end and one.start < e), key=LEVELS.index)
    agreed = consent.get(one.participant)
    said = "not stated" if agreed is None else "yes" if QUOTE in agreed else "no"
    may, why = _verdict(one, release, said)
    closed = {} if internal else strict
    asked = last is not None and last.speaker != turn.speaker and (internal or last.role == "interviewer")
    return {
        "may_be_quoted": may, "why": why, "participant": one.participant, "role": turn.role,
        "interview": one.interview, "turn": one.turn, "start": one.start, "end": one.end, "code": one.code,
        "code_path": paths.get(one.code, one.code), "coders": "; ".join(dict.fromkeys(row.coder for row in group)),
        "question": _shown(last.text, closed.get(above, ()), 0, len(last.text)) if last is not None and asked else "",
        "before": _tail(_shown(turn.text, closed.get(here, ()), 0, one.start)),
        "quotation": turn.text[one.start : one.end],
        "after": _head(_shown(turn.text, closed.get(here, ()), one.end, len(turn.text))),
        "memo": " / ".join(row.memo for row in group if row.memo.strip()),
        "consent": said, "release": release, "state": one.status,
    }  # fmt: skip


def _verdict(one: Any, release: str, consent: str) -> tuple[str, str]:
    if one.status != "ok":
        return NO, f"the coding is stale: {one.reason}"
    if not one.participant:
        return NO, "these are not a participant's words"
    if consent != "yes":
        return NO, f"consent to be quoted: {consent}"
    if release in _REASONS:
        return NO, _REASONS[release]
    return (SECOND_READER, "a second reader has to sign it off") if release == "care" else (YES, "")


def _shown(text: str, strict: Sequence[tuple[int, int, str]], first: int, last: int) -> str:
    """Some of a turn, without the words that may not be quoted."""
    closed = [(s, e) for s, e, level in strict if level in _REASONS and s < last and first < e]
    hidden = sorted((max(s, first), min(e, last)) for s, e in closed)
    parts: list[str] = []
    at = first
    for start, end in hidden:
        if start > at or not parts:
            parts += [text[at:start], LEFT_OUT]
        at = max(at, end)
    return "".join([*parts, text[at:last]])


def _tail(text: str) -> str:
    return text if len(text) <= _CONTEXT else f"… {text[-_CONTEXT:].partition(' ')[2]}"


def _head(text: str) -> str:
    return text if len(text) <= _CONTEXT else f"{text[:_CONTEXT].rpartition(' ')[0]} …"
