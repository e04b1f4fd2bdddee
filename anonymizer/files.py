"""Writing files whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700


def write_whole(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write a file under another name, then rename it: whoever reads meets the old file or the new, never a half.

    Parameters
    ----------
    path : Path
        Folders on the way are made.
    data : bytes
    private : bool
        Readable by its owner alone.
    """
    os.replace(write_aside(path, data, private=private), path)


def write_aside(path: Path, data: bytes, *, private: bool = False) -> Path:
    """Write what a file is to hold beside it, under a name of its own, and leave the file as it is.

    Returns
    -------
    Path
        What has to be renamed, or removed.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER if private else 0o777)
    aside: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
        aside = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        aside.chmod(PRIVATE_FILE if private else 0o644)
    except BaseException as error:
        if aside is not None:
            aside.unlink(missing_ok=True)
        if isinstance(error, OSError):
            error.filename = str(
                path
            )  # the file that was to be written: a full disk names none, a barred folder another
        raise
    return aside
