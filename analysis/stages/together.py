"""Writing several files: all of them or none."""

from __future__ import annotations

from collections.abc import Container, Mapping
from pathlib import Path

from anonymizer.files import write_aside, write_whole


def write_together(files: Mapping[Path, bytes | None], private: Container[Path] = ()) -> list[Path]:
    """Write files, and take away those given as None; when one fails, all are as they were, on a full disk too.

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
    aside: dict[Path, Path] = {}
    try:
        for path, data in files.items():
            if data is not None:
                aside[path] = write_aside(path, data, private=path in private)
        _put_in_place(files, aside)
    finally:
        for left in aside.values():
            left.unlink(missing_ok=True)
    return sorted(path for path, data in files.items() if data is not None)


def _put_in_place(files: Mapping[Path, bytes | None], aside: Mapping[Path, Path]) -> None:
    """Everything is written, and no room is needed any more: rename, and go back if that is interrupted."""
    before = {path: path.read_bytes() if path.is_file() else None for path in files}
    modes = {path: path.stat().st_mode for path in files if path.is_file()}
    done: list[Path] = []
    try:
        for path in files:
            done.append(path)
            if path in aside:
                aside[path].replace(path)
            else:
                path.unlink(missing_ok=True)
    except BaseException:
        for path in reversed(done):
            old = before[path]
            if old is None:
                path.unlink(missing_ok=True)
            else:
                write_whole(path, old)
                path.chmod(modes[path])
        raise
