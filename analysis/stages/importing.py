"""Another tool's project into a study: a new one, or one that has these interviews already."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from anonymizer.files import write_whole

from ..codebook import find_codebook, load_codebook, shipped
from ..codebook.projecting import made_id
from ..errors import InputError
from ..freshness import files_below
from ..interchange.losses import gathered, loss_table
from ..interchange.matching_codes import match_codes, new_codebook_text, unmatched
from ..interchange.opening import open_project
from ..interchange.project import Loss, Project
from ..study import Study, open_study
from .anonymizing import anonymize
from .imported_codings import Into, into
from .imported_texts import anonymous_corpus, people_table, raw_files_of, texts_of
from .keeping import Notify, people_of, silent
from .making import new_study
from .naming import naming
from .together import write_together


@dataclass
class Imported:
    """What an import did.

    Attributes
    ----------
    root : Path
        The study's folder.
    report : Path
        Its loss report.
    losses : tuple of Loss
    remarks : list of str
        What was decided, placed and made; no participant's words.
    """

    root: Path
    report: Path
    losses: tuple[Loss, ...] = ()
    remarks: list[str] = field(default_factory=list)


def import_project(
    root: Path, file: Path, *, anonymised: bool = False, project: str | None = None, title: str = "",
    language: str = "en", identity: Path | None = None, notify: Notify = silent,
) -> Imported:  # fmt: skip
    """Bring a project of another tool into a study.

    Into a folder that is no study yet, a study is made: its texts are raw, go into the locked room and are anonymised
    at once, and the codings are carried to the anonymised text. A study that is there keeps its interviews; codings are
    placed in those that the sources are found to be. Either everything is written or nothing.

    Parameters
    ----------
    root : Path
        The study's folder.
    file : Path
        A .qdpx, .qde, .qdc, Taguette's .sqlite3, QualCoder's folder, or a table of coded segments.
    anonymised : bool
        For a new study: the texts were anonymised already and become the corpus as they are.
    project : str, optional
        Which project of a file that holds several.
    title, language, identity
        For a new study, as `new_study` takes them.

    Raises
    ------
    InputError
        When the file cannot be read, or the study has a mistake.
    """
    found = open_project(file, project)
    if (root / "study.toml").is_file():
        if anonymised:
            raise InputError("this study is there already: its own interviews stay as they are", path=root,
                             remedy="leave --anonymised out, or name a new folder")  # fmt: skip
        study = open_study(root)
        done = into(study, found, file.stem)
        write_together(done.files, done.private)
        return _told(study, root, file, done)
    with _made_aside(root, identity) as (aside, key):
        new_study(aside, title or found.title or root.name, language, key)
        study = _with_codebook(open_study(aside), found)
        remarks = _with_texts(study, found, anonymised, notify)
        done = into(study, found, file.stem)
        write_together(done.files, done.private)
        told = _told(study, root, file, done)
    told.remarks = [*remarks, *told.remarks]
    return told


def _told(study: Study, root: Path, file: Path, done: Into) -> Imported:
    kind = file.suffix.lower().removeprefix(".") or "qda"
    losses = gathered(done.losses)
    report = Path("work") / f"import-{kind}-losses.csv"
    write_whole(study.root / report, loss_table(losses))
    return Imported(root, root / report, losses, done.remarks)


@contextmanager
def _made_aside(root: Path, identity: Path | None) -> Iterator[tuple[Path, Path]]:
    """A folder beside the study's, which takes its place when all went well and leaves no trace when not."""
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        raise InputError("this folder is neither a study nor empty", path=root, remedy="choose a name that is free")
    aside, key = root.parent / f".importing-{root.name}", identity or root.parent / f"{root.name}.identity"
    if key.exists():
        raise InputError("this file exists and may be the only key to another study", path=key,
                         remedy="name another with --identity")  # fmt: skip
    shutil.rmtree(aside, ignore_errors=True)
    try:
        yield aside, key
        if root.exists():
            root.rmdir()
        aside.rename(root)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        key.unlink(missing_ok=True)
        raise


def _with_codebook(study: Study, found: Project) -> Study:
    """The study with the project's codes as its codebook, unless a codebook that ships has them all."""
    used = {segment.code for segment in found.segments}
    for name in shipped():
        codebook = load_codebook(find_codebook(name, study.root))
        matched = match_codes(found.codes, codebook)
        if not unmatched(found.codes, codebook, matched, used) and (matched or not found.codes):
            return _naming(study, name)
    if not any(code.codable or code.guid in used for code in found.codes):
        return study
    title = found.title or "Imported codebook"
    text, _ = new_codebook_text(found.codes, used, made_id(title), title, found.origin)
    write_whole(study.root / "codebook.yaml", text.encode())
    return _naming(study, "codebook.yaml")


def _naming(study: Study, codebook: str) -> Study:
    path = study.root / "study.toml"
    write_whole(path, naming(path, codebook))
    return open_study(study.root)


def _with_texts(study: Study, found: Project, anonymised: bool, notify: Notify) -> list[str]:
    """The texts in the study, raw and then anonymised, or as a corpus."""
    if not texts_of(found):
        return ["the file holds no text: copy the transcripts to secure/raw, anonymize, and import the file again"]
    language = study.settings.languages[0]
    if anonymised:
        made = anonymous_corpus(found, language)
        for path, data in made.files(study).items():
            write_whole(path, data)
        rows: dict[str, tuple[list[str], dict[str, str]]] = {}
        for speaker, interview in made.speakers():
            rows.setdefault(speaker, ([], {}))[0].append(f"{interview}.txt")
        write_whole(study.participants, people_table(found, rows, language), private=True)
        return [f"{len(made.turns)} texts became the corpus as they are: nothing in them was anonymised here"]
    for path, data in raw_files_of(study, found).items():
        write_whole(path, data, private=True)
    outcome = anonymize(study, notify)
    _add_attributes(study, found, language)
    anonymize(study, notify)
    return [f"{len(files_below(study.raw))} texts went to secure/raw and were anonymised", *outcome.notes,
            "the names and definitions of codes were not anonymised: read them before the codebook leaves"]  # fmt: skip


def _add_attributes(study: Study, found: Project, language: str) -> None:
    """What the cases tell, beside the participants that were guessed."""
    if found.cases:
        rows = {
            person.id: ([*person.files], {"language": person.language, "names": ";".join(person.names),
                                          "interviewer": ";".join(person.interviewers)})
            for person in people_of(study)
        }  # fmt: skip
        write_whole(study.participants, people_table(found, rows, language), private=True)
