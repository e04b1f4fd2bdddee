"""Anonymised interviews as files for a colleague's own program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anonymizer.writers
from anonymizer.files import write_whole
from anonymizer.wording import MASKS
from anonymizer.writers import WRITERS, untimed

from ..errors import InputError
from ..freshness import files_below, fingerprint, is_fresh, load_state
from ..study import Study
from .keeping import Outcome, keep, read_corpus

FOLDER = "transcripts"


def write_transcripts(study: Study, kind: str, to: Path | None = None) -> Outcome:
    """Write every anonymised interview as one file.

    Parameters
    ----------
    study : Study
    kind : str
        txt, docx or vtt. Interviews without times cannot become .vtt and are left out, with a note.
    to : Path, optional
        A folder outside the study; work/transcripts/ when left out.

    Raises
    ------
    InputError
        When there is no corpus, the kind is not known, or a file that is there would be written over.
    """
    if kind not in WRITERS:
        raise InputError(f"transcripts cannot be written as '{kind[:12]}'", remedy=f"use one of {', '.join(WRITERS)}")
    stage = f"write {kind}"
    code = files_below(Path(anonymizer.writers.__file__).parent)
    inputs = fingerprint([*files_below(study.corpus), *code], kind)
    if to is None and is_fresh(state := load_state(study.state), stage, inputs, study.root):
        return Outcome(stage, False)
    files, notes = _files(study, kind, to or study.work / FOLDER)
    if to is None:
        return Outcome(stage, True, keep(study, stage, state, inputs, files), notes)
    _refuse_overwriting(study, files, to)
    for path, data in files.items():
        write_whole(path, data)
    return Outcome(stage, True, sorted(files), notes)


def _files(study: Study, kind: str, folder: Path) -> tuple[dict[Path, bytes], list[str]]:
    files: dict[Path, bytes] = {}
    left_out: list[str] = []
    for interview, rows in read_corpus(study).groupby("interview", sort=True):
        turns = [_turn(row) for row in rows.to_dict("records")]
        if kind == "vtt" and untimed(turns):
            left_out.append(str(interview))
        else:
            files[folder / f"{interview}.{kind}"] = WRITERS[kind](turns)
    if not files:
        raise InputError("no interview of this study has the times that subtitles need", path=study.corpus,
                         remedy="write them with --format docx or txt")  # fmt: skip
    notes = [f"left out, since not everything in them has a time: {', '.join(left_out)}"] * bool(left_out)
    corpora = [path.read_text("utf-8") for path in files_below(study.corpus)]
    hidden = sum(any(mask in corpus for mask in MASKS) for corpus in corpora)
    return files, [*notes, *[f"interviews in which words are still masked as [unreviewed]: {hidden}"] * bool(hidden)]


def _turn(row: dict[str, Any]) -> dict[str, Any]:
    """A turn with None for what is missing, as in the corpus file."""
    return row | {name: None if row[name] != row[name] else row[name] for name in ("start", "end")}


def _refuse_overwriting(study: Study, files: dict[Path, bytes], to: Path) -> None:
    """A colleague's notes in a file of that name must not be lost, nor the study's own folders filled with copies."""
    if to.resolve().is_relative_to(study.root.resolve()):
        raise InputError("this folder lies inside the study", path=to,
                         remedy=f"leave --to out: transcripts then go to work/{FOLDER}/")  # fmt: skip
    for path, data in files.items():
        if path.exists() and path.read_bytes() != data:
            raise InputError("this file is there already, and is another", path=path, remedy="choose an empty folder")
