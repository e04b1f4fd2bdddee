"""Any file of another tool as a project: which reader it needs is told by its ending."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from ..errors import InputError
from .project import Project

ENDINGS = {
    ".qdpx": "REFI-QDA project (NVivo, MAXQDA, ATLAS.ti, QualCoder and others)", ".qde": "REFI-QDA project file alone",
    ".qdc": "REFI-QDA codebook", ".sqlite3": "Taguette", ".sqlite": "Taguette", ".db": "Taguette",
    ".qda": "QualCoder folder", ".csv": "coded segments", ".xlsx": "coded segments",
}  # fmt: skip


def open_project(path: Path, title: str | None = None) -> Project:
    """Read another tool's file.

    Parameters
    ----------
    path : Path
        A file, QualCoder's folder, or the folder of a .qdpx that was unpacked.
    title : str, optional
        Which project, where the file can hold several.

    Raises
    ------
    InputError
        When it cannot be read, or its ending is not known.
    """
    if not path.exists():
        raise InputError("there is no such file", path=path)
    path = _inside(path) if path.is_dir() else path
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise InputError(f"files that end in '{ending}' are no project that can be read", path=path,
                         remedy=f"export it as one of {', '.join(ENDINGS)}")  # fmt: skip
    return _read(path.read_bytes(), ending, path, title)


def _read(data: bytes, ending: str, path: Path, title: str | None) -> Project:
    """Each reader is loaded where it is needed."""
    if ending == ".qdpx":
        from .qdpx import read_qdpx

        return read_qdpx(data, path, lambda place: _beside(path, place))
    if ending == ".qde":
        from .qdpx import read_qde

        return read_qde(data, lambda place: _beside(path, place), path)
    if ending == ".qdc":
        from .qdc import read_codebook_file

        return read_codebook_file(data, path)
    if ending in (".csv", ".xlsx"):
        from . import sheets

        return sheets.read_csv(data, path) if ending == ".csv" else sheets.read_xlsx(data, path)
    if ending == ".qda":
        from .qualcoder import read_qualcoder

        return read_qualcoder(data, path.parent.stem, path)
    from .taguette import read_taguette

    return read_taguette(data, path, title)


def _inside(folder: Path) -> Path:
    """The project in a folder: that of a .qdpx which somebody unpacked, or QualCoder's."""
    unpacked = sorted(one for one in folder.iterdir() if one.suffix.lower() == ".qde")
    if not unpacked and not (folder / "data.qda").is_file():
        raise InputError("this folder holds no data.qda, so it is no QualCoder project", path=folder)
    return unpacked[0] if unpacked else folder / "data.qda"


def _beside(path: Path, place: str) -> bytes | None:
    """A source that lies beside a project or in its folder of sources; never one that lies elsewhere."""
    name = PurePosixPath(place.replace("\\", "/")).name.casefold()
    called = ("sources", path.stem.lower())
    folders = [one for one in sorted(path.parent.iterdir()) if one.is_dir() and one.name.lower() in called]
    for folder in (*folders, path.parent):
        for file in sorted(folder.iterdir()):
            if name and file.name.casefold() == name and file.is_file() and not file.is_symlink():
                return file.read_bytes()
    return None
