"""Which stages have to run: those whose inputs or settings changed since they last wrote what still lies there."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any


def fingerprint(files: Iterable[Path], *values: Any) -> str:
    """A hash over the names and contents of files, and over values that JSON can hold.

    Names go into the hash, never into a file: raw transcripts are often called after the people in them.
    """
    digest = hashlib.sha256()
    for path in sorted(files):
        digest.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    digest.update(json.dumps(values, sort_keys=True, default=str).encode())
    return digest.hexdigest()


def files_below(*folders: Path) -> list[Path]:
    """Every file in some folders, however deep, without hidden and compiled ones; sorted."""
    return sorted(
        path for folder in folders if folder.is_dir() for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".") and path.suffix != ".pyc"
    )  # fmt: skip


def is_fresh(state: Mapping[str, Any], stage: str, inputs: str, root: Path) -> bool:
    """Whether a stage ran on exactly these inputs and what it wrote is untouched."""
    entry = state.get(stage)
    return entry is not None and entry["inputs"] == inputs and entry["outputs"] == _hashes(entry["outputs"], root)


def record(stage: str, inputs: str, written: Iterable[Path], root: Path) -> dict[str, Any]:
    """The state's entry for a stage that has run."""
    return {stage: {"inputs": inputs, "outputs": _hashes((p.relative_to(root).as_posix() for p in written), root)}}


def _hashes(names: Iterable[str], root: Path) -> dict[str, str]:
    # the key is salted anew each time it is sealed, and for whom is the study's own: that it is there is all to ask
    return {
        name: "sealed" if Path(name).stem == "key" else hashlib.sha256((root / name).read_bytes()).hexdigest()
        for name in sorted(names)
        if (root / name).is_file()
    }


def load_state(path: Path) -> dict[str, Any]:
    """The state as it was written; none, or one that cannot be read, means that everything has to run."""
    try:
        state: dict[str, Any] = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return state


def dump_state(state: Mapping[str, Any]) -> bytes:
    """The state as bytes, the same for the same state."""
    return (json.dumps(state, indent=1, sort_keys=True) + "\n").encode()
