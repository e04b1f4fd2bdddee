"""Which codebook a study goes by, in its own settings."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from ..errors import InputError


def naming(path: Path, codebook: str) -> bytes:
    """The text of a study.toml that names another codebook; every other line stays.

    Raises
    ------
    InputError
        When it is written in a way that cannot be changed line by line.
    """
    text = path.read_text("utf-8")
    line = f'codebook = "{codebook}"'
    table = re.search(r"^\s*\[", text, flags=re.MULTILINE)
    head, rest = (text[: table.start()], text[table.start() :]) if table else (text, "")
    head, times = re.subn(r"^\s*codebook\s*=.*$", line, head, flags=re.MULTILINE)
    new = (head if times else f"{head.rstrip()}\n{line}\n\n") + rest
    if tomllib.loads(new) != tomllib.loads(text) | {"codebook": codebook}:
        raise InputError("the codebook's name cannot be changed here", path=path, remedy=f"write {line} into it")
    return new.encode()
