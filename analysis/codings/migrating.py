"""Bringing codings along when their codebook changes, and asking a person where that is not certain."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..codebook import Codebook, nearest
from ..errors import InputError
from .following import GONE, RENAMED, SPLIT, follow, is_version
from .sheet import Sheet, misfits, read_sheet

QUESTIONS = ("id", "interview", "turn", "start", "end", "coder", "code", "choices", "becomes", "passage")


@dataclass(frozen=True)
class Question:
    """A coding that waits for a person: its row, and the codes that it may become."""

    row: Mapping[str, str]
    choices: tuple[str, ...]


def migrate(sheet: Sheet, codebook: Codebook) -> tuple[Sheet, list[Question]]:
    """Give every coding the code and the version that it has in this codebook.

    Returns
    -------
    sheet : Sheet
        Ids, places and memos as they were.
    questions : list of Question
        Codings whose code was split or taken out; they stay as they are, and are stale until a person has decided.
    """
    changes: dict[int, dict[str, str]] = {}
    questions: list[Question] = []
    for number, _, values in sheet.fitting():
        followed = follow(codebook, values["code"], values["codebook"])
        if followed.reason in (SPLIT, GONE):
            questions.append(Question(values, followed.codes))
        elif followed.reason in ("", RENAMED) and is_version(values["codebook"]):
            changes[number] = _differing(values, {"code": followed.codes[0], "codebook": codebook.version})
    return sheet.changed({number: change for number, change in changes.items() if change}), questions


def _differing(values: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in new.items() if values[name] != value}


def write_questions(
    questions: Iterable[Question], passages: Mapping[str, str], answers: Mapping[str, str]
) -> bytes:  # fmt: skip
    """The table that a person fills in: for each coding, what it becomes.

    Parameters
    ----------
    questions : iterable of Question
    passages : mapping
        The anonymised words of a coding, by its id, where they are known.
    answers : mapping
        What was already written under `becomes`, by id.
    """
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, QUESTIONS, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    for one in sorted(questions, key=lambda one: (one.row["code"], one.row["interview"], one.row["id"])):
        passage = " ".join(passages.get(one.row["id"], "").split())
        if passage.startswith(("=", "+", "-", "@")):  # a spreadsheet would take it for a formula
            passage = f"'{passage}"
        writer.writerow({**one.row, "choices": "; ".join(one.choices), "becomes": answers.get(one.row["id"], ""),
                         "passage": passage})  # fmt: skip
    return out.getvalue().encode()


@dataclass(frozen=True)
class Answer:
    """What a person decided: the coding with this id and this code becomes one code or several."""

    id: str
    code: str
    becomes: tuple[str, ...]
    line: int


def read_answers(data: bytes, codebook: Codebook, path: Path | None = None) -> list[Answer]:
    """The rows of a table of questions that were filled in.

    Raises
    ------
    InputError
        With the line, for a table that is none, an id given twice, or a code that does not exist.
    """
    sheet = read_sheet(data, path)
    if missing := [name for name in ("id", "code", "becomes") if name not in sheet.names]:
        raise InputError(f"the column '{missing[0]}' is missing", path=path, line=1,
                         remedy=f"the columns are {', '.join(QUESTIONS)}")  # fmt: skip
    for mistake in misfits(sheet, path):
        raise mistake
    answers: dict[str, Answer] = {}
    for _, row, values in sheet.fitting():
        codes = tuple(dict.fromkeys(code.strip() for code in values["becomes"].split(";") if code.strip()))
        for code in codes:
            if code not in codebook.by_id:
                hint = nearest(code, codebook) or f"choose from: {values.get('choices', '')}"
                raise InputError("what stands under 'becomes' is no code", path=path, line=row.line, remedy=hint)
        if codes and values["id"] in answers:
            raise InputError("this coding is answered twice", path=path, line=row.line,
                             remedy=f"it stands first on line {answers[values['id']].line}")  # fmt: skip
        if codes:
            answers[values["id"]] = Answer(values["id"], values["code"], codes, row.line)
    return list(answers.values())


def decided(sheet: Sheet, answers: Iterable[Answer], codebook: Codebook) -> tuple[Sheet, set[str]]:
    """A coder's file with the answers in it, and the ids that were found there.

    A coding that becomes several codes keeps its id with the first; the others are rows of their own.
    """
    by_id = {answer.id: answer for answer in answers}
    ids = {values["id"] for _, _, values in sheet.fitting()}
    changes: dict[int, dict[str, str]] = {}
    more: list[dict[str, str]] = []
    for number, _, values in sheet.fitting():
        answer = by_id.get(values["id"])
        if answer is None or answer.code != values["code"] or values["codebook"] == codebook.version:
            continue
        changes[number] = {"code": answer.becomes[0], "codebook": codebook.version}
        for at, code in enumerate(answer.becomes[1:], start=2):
            new = next(id for n in range(at, at + len(ids) + 1) if (id := f"{values['id']}-{n}") not in ids)
            ids.add(new)
            more.append({**values, "id": new, "code": code, "codebook": codebook.version})
    found = {sheet.values(sheet.rows[number])["id"] for number in changes}
    return sheet.changed(changes).more(more), found
