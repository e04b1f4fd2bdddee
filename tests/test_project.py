"""What must never be in the repository."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))

# A path of somebody's machine; "study/work/topics", after a letter, a dot or a bracket, is a path in a study.
MACHINE_PATH = re.compile(
    r"(?<![\w.}\])>*~$-])(?:/(?:work|root|home|Users|farm|opt|mnt|srv|tmp)/\w|[A-Z]:\\\\?Users\\)"
)
HOSTS = re.compile("|".join(
    re.escape(f"{name}.{top}")
    for name, top in (
        ("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com"), ("debian", "org"),
        ("anaconda", "org"), ("anaconda", "com"), ("download.pytorch", "org"), ("huggingface", "co"),
    )
))  # fmt: skip


@cache
def files() -> list[Path]:
    """Every file that is, or would be, committed; every file of a copy without git."""
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if listed.returncode == 0 and listed.stdout:
        found = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:
        kept_out = re.compile(r"(?:^|/)(?:\.(?!ci|git[ai]|gitkeep)\w|__pycache__|build|dist|outputs)")
        found = [path for path in ROOT.rglob("*") if not kept_out.search(path.relative_to(ROOT).as_posix())]
    return sorted(path for path in found if path.is_file())


@cache
def texts() -> dict[str, str]:
    """The text of every file that holds text, by its path."""
    contents = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in files()}
    return {name: raw.decode("utf-8", "replace") for name, raw in contents.items() if b"\0" not in raw}


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{name}:{number}"
        for name, text in texts().items()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_the_patterns_find_what_they_look_for() -> None:
    for line in ("open('/" + "home/ana/raw.txt')", "C:" + r"\Users\ana", "see /" + "work/x"):
        assert MACHINE_PATH.search(line), line
    for line in ("<study>/work/index.html", "study/work/topics", "/usr/bin/env", "{study}/work/x"):
        assert not MACHINE_PATH.search(line), line
    assert HOSTS.search("files." + "pythonhosted" + ".org")


def test_no_path_of_a_machine() -> None:
    assert lines_with(MACHINE_PATH) == []


def test_no_registry_host() -> None:
    assert lines_with(HOSTS) == []


def test_no_file_of_the_real_interviews(study_data: Path) -> None:
    real = {digest(path) for path in study_data.rglob("*") if path.is_file() and path.stat().st_size}
    assert real
    assert [path.relative_to(ROOT).as_posix() for path in files() if digest(path) in real] == []


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_there_are_notebooks() -> None:
    assert len(NOTEBOOKS) == 7


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebooks_store_no_output(notebook: Path) -> None:
    cells = [cell for cell in json.loads(notebook.read_text("utf-8"))["cells"] if cell["cell_type"] == "code"]
    assert cells
    assert all(not cell["outputs"] and cell["execution_count"] is None for cell in cells)
