"""The readers: one file in, its turns out."""

from __future__ import annotations

from pathlib import Path

from ..errors import InputError
from ..transcript import Transcript
from .decoding import decode
from .limits import MEGABYTE, refuse_large, refuse_long

# Every ending that is read, and how large a file of it may be (MB): packed formats hold pictures, text does not.
LARGEST = {
    ".txt": 20, ".md": 20, ".rst": 20, ".vtt": 20, ".srt": 20, ".docx": 200, ".odt": 200, ".rtf": 100, ".pdf": 100,
    ".html": 10, ".htm": 10, ".csv": 20, ".xlsx": 100, ".json": 20,
}  # fmt: skip
SUFFIXES = tuple(LARGEST)


def read_transcript(path: Path) -> Transcript:
    """Read one transcript.

    Parameters
    ----------
    path : Path
        Its ending says how it is read, in upper or lower case.

    Returns
    -------
    Transcript
        Roles may still be missing: `anonymizer.speakers.roles.assign_roles` gives them.

    Raises
    ------
    InputError
        When the ending is not known, or the file is empty, too large, damaged, or not what its ending says.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise InputError(f"files that end in '{suffix}' cannot be read", path=path,
                         remedy=f"save it as one of {', '.join(SUFFIXES)}")  # fmt: skip
    refuse_large(path.stat().st_size, LARGEST[suffix] * MEGABYTE, path)
    return read_bytes(path.read_bytes(), path)


def read_bytes(data: bytes, path: Path) -> Transcript:
    """Read what a file of some name holds; as `read_transcript`."""
    transcript = _read(data, path)
    if not any(turn.text for turn in transcript.turns):
        raise InputError("this file holds nobody's words", path=path, remedy="check that it is the transcript")
    return transcript


def _read(data: bytes, path: Path) -> Transcript:
    """What each format needs is only loaded for it."""
    match path.suffix.lower():
        case ".docx":
            from .word import read_word as read
        case ".odt":
            from .opendocument import read_opendocument as read
        case ".rtf":
            from .rich import read_rich as read
        case ".pdf":
            from .pdf import read_pdf as read
        case ".html" | ".htm":
            from .web import read_web as read
        case ".csv":
            from .tables import read_csv as read
        case ".xlsx":
            from .tables import read_workbook as read
        case ".json":
            from .recognised import read_recognised as read
        case ".vtt" | ".srt":
            from .subtitles import read_subtitles

            return read_subtitles(_short(data, path), path)
        case suffix:
            from .text import read_text

            return read_text(_short(data, path), suffix.removeprefix(".") if suffix != ".txt" else "")
    return read(data, path)


def _short(data: bytes, path: Path) -> str:
    source = decode(data, path)
    refuse_long(source, path)
    return source


__all__ = ["LARGEST", "SUFFIXES", "read_bytes", "read_transcript"]
