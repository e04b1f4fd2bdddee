"""The anonymised and coded study as a file that another tool opens; raw text is never read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from anonymizer.files import write_whole

from ..codebook import Codebook
from ..codebook.projecting import made_id, project_codes
from ..errors import InputError
from ..interchange.losses import gathered, loss_table
from ..interchange.matching_codes import guids_by_id
from ..interchange.project import Loss, Project, ProjectCode
from ..release import secrets_of
from ..release.search import Searcher
from ..study import Study
from .drawing import codebook_of, codings_of
from .keeping import people_of, read_corpus

FORMATS = {"qdpx": ".qdpx", "qdc": ".qdc", "qualcoder": ".qda", "taguette": "-taguette", "csv": ".csv", "xlsx": ".xlsx"}
_RESERVED = ("role", "speaker", "language")


@dataclass(frozen=True)
class Exported:
    """What an export wrote.

    Attributes
    ----------
    path, report : Path
        The export, and its loss report.
    losses : tuple of Loss
    """

    path: Path
    report: Path
    losses: tuple[Loss, ...]


def export_project(study: Study, form: str, to: Path | None = None, attributes: Sequence[str] = ()) -> Exported:
    """Write the study for another tool, from corpus/ and codings/ alone.

    Parameters
    ----------
    study : Study
    form : str
        qdpx, qdc, qualcoder, taguette, csv or xlsx.
    to : Path, optional
        Where to; below work/export when left out.
    attributes : sequence of str
        Columns of participants.csv, the study's own ones, that may go along.

    Raises
    ------
    InputError
        When the form is not known, there is no corpus, a coding has a mistake, or a folder
        is there already in which somebody may have coded.
    """
    if form not in FORMATS:
        raise InputError(f"unknown format '{form[:20]}'", remedy=f"use one of {', '.join(FORMATS)}")
    codebook = codebook_of(study)
    codes = project_codes(codebook)
    project = (
        Project(study.settings.title, codes=codes) if form == "qdc" else _project(study, codebook, form, attributes)
    )
    project = _screened(study, project, guids_by_id(codebook))
    files, own = _WRITERS[form](project)
    path = to or study.work / "export" / f"{made_id(study.root.resolve().name)}{FORMATS[form]}"
    if "" not in files:
        _refuse_to_overwrite(path, files)
    for name, data in files.items():
        write_whole(path / name if name else path, data)
    losses = gathered([*project.losses, *own])
    report = path.with_name(f"{path.stem}-{form}-losses.csv")
    write_whole(report, loss_table(losses))
    return Exported(path, report, losses)


def _project(study: Study, codebook: Codebook, form: str, attributes: Sequence[str]) -> Project:
    from ..interchange.from_study import from_study

    known = {person.id: person.attributes for person in people_of(study)} if attributes else {}
    for name in attributes:
        if name in _RESERVED or not any(name in own for own in known.values()):
            raise InputError(f"the study has no column '{name[:30]}' of its own", path=study.participants,
                             remedy="names, places and birth years never leave")  # fmt: skip
    given = {id: {name: own[name] for name in attributes if own.get(name)} for id, own in known.items()}
    return from_study(study.settings.title, read_corpus(study), codings_of(study), project_codes(codebook),
                      guids_by_id(codebook), given, passages=form != "qdpx")  # fmt: skip


def _screened(study: Study, project: Project, ids: dict[str, str]) -> Project:
    """The project without what a person wrote and in which a listed name stands: it is left out, and listed.

    The corpus was anonymised; memos, attributes, the codebook and the title were not.
    """
    searcher = Searcher(secrets_of(study, people_of(study)), study.settings.languages)
    losses: list[Loss] = []

    def clean(text: str, what: str, instead: str = "") -> str:
        if not text or not searcher.lines(text):
            return text
        losses.append(Loss(f"{what} in which a listed name stands", "written by people"))
        return instead

    names = {guid: id for id, guid in ids.items()}

    def code(one: ProjectCode) -> ProjectCode:
        return replace(one, name=clean(one.name, "the name of a code", names.get(one.guid, "theme")),
                       description=clean(one.description, "a definition"))  # fmt: skip

    cases = tuple(
        replace(case, variables=tuple((name, value if name in _RESERVED else clean(value, "an attribute"))
                                      for name, value in case.variables)) for case in project.cases
    )  # fmt: skip
    segments = tuple(replace(one, memo=clean(one.memo, "a memo")) for one in project.segments)
    return replace(
        project, title=clean(project.title, "the title", "A study"), codes=tuple(map(code, project.codes)), cases=cases,
        segments=segments, losses=gathered([*project.losses, *losses]),
    )  # fmt: skip


def _refuse_to_overwrite(path: Path, files: dict[str, bytes]) -> None:
    if path.exists() and not (path.is_dir() and all((path / n).is_file() and (path / n).read_bytes() == d
                                                    for n, d in files.items())):  # fmt: skip
        raise InputError("this folder is there already, and somebody may have coded in it", path=path,
                         remedy="name another folder with --to, or take this one away")  # fmt: skip


_Written = tuple[dict[str, bytes], list[Loss]]


def _as_qdpx(project: Project) -> _Written:
    from ..interchange.qdpx_writing import losses_of_writing, write_qdpx

    return {"": write_qdpx(project)}, losses_of_writing(project)


def _as_qdc(project: Project) -> _Written:
    from ..interchange.qdc import write_qdc
    from ..interchange.qdpx_writing import losses_of_writing

    return {"": write_qdc(project.codes)}, losses_of_writing(project)


def _as_qualcoder(project: Project) -> _Written:
    from ..interchange.qualcoder_writing import write_qualcoder

    return write_qualcoder(project)


def _as_taguette(project: Project) -> _Written:
    from ..interchange.taguette_writing import write_taguette

    return write_taguette(project)


def _as_csv(project: Project) -> _Written:
    from ..interchange.sheets import losses_of_sheet, write_csv

    return {"": write_csv(project)}, losses_of_sheet(project, workbook=False)


def _as_xlsx(project: Project) -> _Written:
    from ..interchange.sheets import losses_of_sheet, write_xlsx

    return {"": write_xlsx(project)}, losses_of_sheet(project, workbook=True)


_WRITERS: dict[str, Callable[[Project], _Written]] = {
    "qdpx": _as_qdpx, "qdc": _as_qdc, "qualcoder": _as_qualcoder,
    "taguette": _as_taguette, "csv": _as_csv, "xlsx": _as_xlsx,
}  # fmt: skip
