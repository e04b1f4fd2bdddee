"""Codebooks to other formats and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..codebook import Codebook, find_codebook, load_codebook, shipped
from ..errors import InputError
from ..study import open_study
from .keeping import Outcome
from .together import write_together

_ONLY_CODES = "only themes and codes are in it: title, sources, stages and the change log are not"


def codebook_path(what: str) -> Path:
    """The file of a codebook that is named by its study, by a file, or by the name of one that ships.

    Raises
    ------
    InputError
        When it is none of these.
    """
    path = Path(what)
    if path.is_dir():
        study = open_study(path)
        return find_codebook(study.settings.codebook, study.root)
    if path.is_file():
        return path
    if what in shipped():
        return shipped()[what]
    raise InputError(f"'{what}' is no study, no codebook's file, and no codebook that ships",
                     remedy=f"these ship: {', '.join(shipped())}")  # fmt: skip


def export_codebook(what: str, to: Path) -> Outcome:
    """Write a codebook in the format that the file's ending names.

    Raises
    ------
    InputError
        When the codebook has a mistake, or the ending is not known.
    """
    book = load_codebook(codebook_path(what))
    if to.suffix.lower() not in _FORMATS:
        raise InputError(f"no codebook is written as '{to.suffix}'", path=to,
                         remedy=f"end the name with one of {', '.join(_FORMATS)}")  # fmt: skip
    data = _FORMATS[to.suffix.lower()](book)
    notes = [_ONLY_CODES] if to.suffix.lower() in (".qdc", ".csv") else []
    return Outcome("codebook", True, write_together({to: data}), notes)


def _qdc(book: Codebook) -> bytes:
    from ..codebook.projecting import project_codes
    from ..interchange.qdc import write_qdc

    return write_qdc(project_codes(book))


def _csv(book: Codebook) -> bytes:
    from ..codebook.tables import codebook_csv

    return codebook_csv(book)


def _markdown(book: Codebook) -> bytes:
    from ..codebook.appendix import appendix, as_markdown

    return as_markdown(appendix(book)).encode()


def _html(book: Codebook) -> bytes:
    from ..codebook.appendix import appendix, as_html

    return as_html(appendix(book)).encode()


def _word(book: Codebook) -> bytes:
    from ..codebook.appendix import appendix
    from ..codebook.appendix_word import as_word

    return as_word(appendix(book))


_FORMATS: dict[str, Callable[[Codebook], bytes]] = {
    ".qdc": _qdc, ".csv": _csv, ".md": _markdown, ".html": _html, ".docx": _word,
}  # fmt: skip


def import_codebook(file: Path, to: Path, title: str = "") -> Outcome:
    """Make a codebook's YAML file from a .qdc or .csv file.

    Raises
    ------
    InputError
        When the file cannot be read, holds no codes, or `to` exists.
    """
    from ..codebook import parse_codebook
    from ..codebook.projecting import from_project, made_id
    from ..codebook.tables import from_csv
    from ..codebook.writing import codebook_yaml
    from ..interchange.qdc import read_codebook_file

    if to.exists():
        raise InputError("this file exists", path=to, remedy="name another")
    data, title = file.read_bytes(), title or file.stem
    if file.suffix.lower() == ".csv":
        book, notes = from_csv(data, made_id(title), title, file)
    else:
        project = read_codebook_file(data, file)
        if not project.codes:
            raise InputError("this codebook has no codes", path=file)
        book, notes = from_project(project.codes, made_id(title), title, project.origin)
        notes += [f"{loss.count} x {loss.what}" for loss in project.losses]
    text = codebook_yaml(book)
    parse_codebook(text, to)
    notes.append("write what the file could not say: language, licence, status, sources, and for each code what belongs"
                 " there and what does not")  # fmt: skip
    return Outcome("codebook", True, write_together({to: text.encode()}), notes)
