"""A study's codebook changes: a new version, the one before kept, and every coder's codings brought along."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from pathlib import Path

from ..codebook import Codebook, find_codebook, load_codebook, parse_codebook, shipped
from ..codebook.changing import Edit
from ..codebook.editing import set_value
from ..codebook.publishing import published
from ..codebook.yaml_text import read_text
from ..codings.migrating import Question, migrate, read_answers, write_questions
from ..codings.sheet import Sheet, misfits, read_sheet
from ..errors import InputError
from ..freshness import files_below
from ..study import Study
from .drawing import codings_of
from .keeping import Outcome, read_corpus
from .naming import naming
from .together import write_together

OWN, EARLIER, QUESTIONS = "codebook.yaml", "earlier-codebooks", "codings_to_decide.csv"


def change_codebook(
    study: Study, change: Callable[[str, Path], Edit], why: str, by: str = "", date: datetime.date | None = None
) -> Outcome:
    """Change a study's codebook and migrate the codings of every coder: all files are written, or none.

    A codebook that ships, or that lies outside the study, is copied into it first. The version before is kept below
    earlier-codebooks/. Codings that cannot be migrated are listed in codings_to_decide.csv for a person.

    Parameters
    ----------
    study : Study
    change : callable
        Given the codebook's text and its file, makes the change: one of `analysis.codebook.changing`.
    why, by, date : str, str, date
        For the change log.

    Raises
    ------
    InputError
        When the change cannot be made, or a coder's file has a mistake; nothing is written then.
    """
    path = find_codebook(study.settings.codebook, study.root)
    text = read_text(path)
    before = parse_codebook(text, path)
    if study.codings.is_dir() and files_below(study.corpus):
        codings_of(study)  # a mistake is told before anything is changed
    edit = change(text, path)
    new = published(edit, why, by, date, path)
    files: dict[Path, bytes | None] = {study.root / EARLIER / f"{before.version}.yaml": text.encode()}
    if own := _own(study, path):
        target = path
    else:
        target = study.root / OWN
        if target.exists():
            raise InputError("this file exists and is not the study's codebook", path=target,
                             remedy="name it in study.toml, or move it away")  # fmt: skip
        new = set_value(new, (), "based_on", f"{before.id} {before.version}")
        files[study.root / "study.toml"] = naming(study.root / "study.toml", OWN)
    files[target] = new.encode()
    book = parse_codebook(new, target)
    moved, notes = _migrated(study, book)
    written = write_together(files | moved)
    copied = [] if own else [f"the codebook {before.id} was copied to {target}: study.toml names it now"]
    return Outcome("codebook", True, written, [f"version {before.version} is now {book.version}: {edit.what}", *copied,
                                               *edit.notes, *notes])  # fmt: skip


def migrate_codings(study: Study) -> Outcome:
    """Bring the codings that were made with an earlier version of the codebook along to the one of today."""
    book = load_codebook(find_codebook(study.settings.codebook, study.root))
    moved, notes = _migrated(study, book)
    return Outcome("codings", bool(moved), write_together(moved), notes or ["every coding is of this version"])


def _migrated(study: Study, book: Codebook) -> tuple[dict[Path, bytes | None], list[str]]:
    files: dict[Path, bytes | None] = {}
    questions: list[Question] = []
    changed = 0
    for path, sheet in coders_sheets(study).items():
        moved, open_ = migrate(sheet, book)
        questions += open_
        if moved != sheet:
            files[path] = moved.data()
            changed += sum(one != other for one, other in zip(sheet.rows, moved.rows, strict=True))
    notes = [f"{changed} codings in {', '.join(sorted(path.name for path in files))} are of version {book.version} now"]
    notes = notes if changed else []
    return files | _questions(study, book, questions, notes), notes


def _questions(study: Study, book: Codebook, questions: list[Question], notes: list[str]) -> dict[Path, bytes | None]:
    """The table for a person, with what was already answered there."""
    path = study.root / QUESTIONS
    if not questions:
        return {path: None} if path.is_file() else {}
    answers: dict[str, str] = {}
    if path.is_file():
        answers = {one.id: "; ".join(one.becomes) for one in read_answers(path.read_bytes(), book, path)}
    passages = _passages(study, [one.row for one in questions])
    data = write_questions(questions, passages, answers)
    notes.append(f"{len(questions)} codings need a person: fill in 'becomes' in {path}")
    return {} if path.is_file() and path.read_bytes() == data else {path: data}


def _passages(study: Study, rows: list[Mapping[str, str]]) -> dict[str, str]:
    """The words under codings that fit the corpus as it is."""
    if not files_below(study.corpus):
        return {}
    from ..turn_hash import text_hash

    texts = {(row.interview, str(row.turn)): row.text for row in read_corpus(study).itertuples()}
    found = {}
    for row in rows:
        text = texts.get((row["interview"], row["turn"]), "")
        if text_hash(text) == row["text_hash"]:
            span = (int(row["start"]), int(row["end"])) if row["start"].isdecimal() and row["end"].isdecimal() else None
            found[row["id"]] = text[slice(*span)] if span else text
    return found


def coders_sheets(study: Study) -> dict[Path, Sheet]:
    """Every coder's file.

    Raises
    ------
    InputError
        When one cannot be read as a table.
    """
    sheets = {path: read_sheet(path.read_bytes(), path) for path in sorted(study.codings.glob("*.csv"))}
    for path, sheet in sheets.items():
        for mistake in misfits(sheet, path):
            raise mistake
        for name in ("id", "code", "codebook"):
            if sheet.names.count(name) != 1:
                raise InputError(f"the column '{name}' is missing or given twice", path=path, line=1)
    return sheets


def _own(study: Study, path: Path) -> bool:
    return path.resolve().is_relative_to(study.root.resolve()) and path not in shipped().values()
