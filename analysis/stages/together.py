"""Writing several files: all of them or none."""

from __future__ import annotations

from collections.abc import Container, Mapping
from pathlib import Path

from anonymizer.files import write_whole


def write_together(files: Mapping[Path, bytes | None], private: Container[Path] = ()) -> list[Path]:
    """Write files, and take away those that are given as None; when one fails, all are as they were.

    Parameters
    ----------
    files : mapping of path to bytes
    private : container of path
        Those that are to be readable by their owner alone.

    Returns
    -------
    list of Path
        What was written, sorted.
    """
    before = {path: path.read_bytes() if path.is_file() else None for path in files}
    done: list[Path] = []
    try:
        for path, data in files.items():
            done.append(path)
            _put(path, data, path in private)
    except BaseException:
        for path in reversed(done):
            _put(path, before[path], path in private)
        raise
    return sorted(path for path, data in files.items() if data is not None)


def _put(path: Path, data: bytes | None, private: bool) -> None:
    if data is None:
        path.unlink(missing_ok=True)
    else:
        write_whole(path, data, private=private)
