"""No word of a participant in a message, a log record or a file's name, whatever goes wrong and wherever.

Faults are put in from inside, at many places of every command, with words in them that nobody may see; and into every
file that the commands read.
"""

from __future__ import annotations

import csv
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from typer.testing import CliRunner

from analysis import stages
from analysis.cli import app
from analysis.study import open_study
from tests.conftest import Once

WORDS = "Zanthippe Quellmarsh told Obrynka in Wexhollow"
SECRET = ("zanthippe", "quellmarsh", "obrynka", "wexhollow")
OURS = tuple(str(Path(module.__file__ or "").parent) for module in (sys.modules["analysis"], sys.modules["anonymizer"]))
KEPT = ("P01", "P02", "P03")

# Every command that reads a study or its files; {study} and {out} are folders.
COMMANDS: dict[str, str] = {
    "anonymize": "anonymize {study}",
    "detect": "detect {study}/secure/raw/P01.txt --language en",
    "figures": "figures {study}",
    "agreement": "agreement {study}",
    "consensus": "consensus {study}",
    "quotes": "quotes {study}",
    "review": "review {study} --reviewer ak",
    "risk": "risk {study}",
    "check": "check {study} {study}/corpus --identity {study}/sample.identity",
    "export": "export {study} --format qdpx",
    "import": "import {study} {out}/segments.csv",
    "write": "write {study} --format txt",
    "reidentify": "reidentify {study} P01 --identity {study}/sample.identity",
    "withdraw": "withdraw {study} P02 --yes",
    "rotate": "key rotate {study} --identity {study}/sample.identity",
    "destroy": "key destroy {study} --yes",
    "codings check": "codings check {study}",
    "codings sheet": "codings sheet {study} {out}/sheet.csv",
    "codings take": "codings take {study} {out}/coded.csv --coder ana",
    "codings migrate": "codings migrate {study}",
    "codings merge": "codings merge {study} {out}/coder_a.csv",
    "codings diff": "codings diff {study}/codings/coder_a.csv {out}/coder_a.csv --study {study}",
    "codebook check": "codebook check {study}",
    "codebook export": "codebook export {study} {out}/codebook.qdc",
}


@pytest.fixture(scope="module")
def small(once: Once) -> Path:
    """Two interviews of the sample study, anonymised, with their codings."""

    def make(root: Path) -> None:
        stages.copy_sample(root)
        for path in (root / "secure" / "raw").iterdir():
            if path.stem not in KEPT:
                path.unlink()
        _keep(root / "secure" / "participants.csv", "participant")
        for path in (root / "codings").glob("*.csv"):
            _keep(path, "interview")
        stages.anonymize(open_study(root))

    return once("small_sample", make)


def _keep(path: Path, column: str) -> None:
    with path.open(encoding="utf-8", newline="") as table:
        reader = csv.DictReader(table)
        rows, names = [row for row in reader if row[column] in KEPT], list(reader.fieldnames or ())
    with path.open("w", encoding="utf-8", newline="") as table:
        writer = csv.DictWriter(table, names)
        writer.writeheader()
        writer.writerows(rows)


@pytest.fixture
def root(small: Path, tmp_path: Path) -> Path:
    shutil.copytree(small, tmp_path / "study")
    out = tmp_path / "out"
    out.mkdir()
    shutil.copy(small / "codings" / "coder_a.csv", out / "coder_a.csv")
    (out / "coded.csv").write_text("interview,turn,start,end,code\nP01,6,15,96,family_strain\n", "utf-8")
    (out / "segments.csv").write_text("document,code,segment\nP01,family_strain,Then I went home.\n", "utf-8")
    return tmp_path / "study"


def call(command: str, root: Path) -> Any:
    arguments = COMMANDS[command].format(study=root, out=root.parent / "out").split()
    return CliRunner().invoke(app, arguments, input="q\n")


def shown(result: Any, caplog: pytest.LogCaptureFixture, root: Path) -> str:
    """All that anybody but the study's keepers can see: output, logs, what a caller would print, names of files."""
    names = " ".join(path.name for path in root.parent.rglob("*"))
    exception = "" if isinstance(result.exception, SystemExit) else repr(result.exception)
    return "\n".join((result.stdout, result.stderr, exception, caplog.text, names)).lower()


class Saboteur:
    """Counts the calls of our own functions, and lets one of them fail with words in its message."""

    def __init__(self, at: int = 0, error: Callable[[], Exception] = lambda: RuntimeError(WORDS)) -> None:
        self.at, self.error, self.calls = at, error, 0

    def __call__(self, frame: FrameType, event: str, _: object) -> None:
        if event != "call" or not frame.f_code.co_filename.startswith(OURS) or "telling" in frame.f_code.co_filename:
            return
        if frame.f_code.co_name.startswith("<") or "/commands/" in frame.f_code.co_filename:
            return
        self.calls += 1
        if self.calls == self.at:
            raise self.error()


ERRORS: tuple[Callable[[], Exception], ...] = (
    lambda: RuntimeError(WORDS),
    lambda: KeyError(WORDS),
    lambda: OSError(WORDS),
    lambda: TypeError(WORDS),
)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_fault_inside_shows_no_words(command: str, root: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1)
    untouched = root.parent / "untouched"
    shutil.copytree(root, untouched)
    count = Saboteur()
    sys.setprofile(count)
    try:
        call(command, root)
    finally:
        sys.setprofile(None)
    parts = 1 if command == "figures" else 4
    places = sorted({max(1, count.calls * part // parts) for part in range(parts + 1)})
    assert count.calls > 0
    failed = 0
    for number, at in enumerate(places):
        shutil.rmtree(root)
        shutil.copytree(untouched, root)
        caplog.clear()
        sys.setprofile(Saboteur(at, ERRORS[number % len(ERRORS)]))
        try:
            result = call(command, root)
        finally:
            sys.setprofile(None)
        failed += result.exit_code != 0
        assert not any(word in shown(result, caplog, root) for word in SECRET), f"{command}, call {at}"
    assert failed


def _garbled(text: str, how: str) -> str:
    lines = text.split("\n")
    middle = len(lines) // 2
    match how:
        case "a line of speech":
            lines.insert(middle, WORDS)
        case "in every cell":
            lines[1:] = [",".join([WORDS] * (line.count(",") + 1)) for line in lines[1:] if line]
        case "a name for a key":
            lines = [
                line.replace('"turn"', f'"{WORDS}"').replace("turn,", f"{WORDS},").replace("[", f"[{WORDS}.", 1)
                for line in lines
            ]
        case "cut off":
            text = f"{text[: len(text) // 2]}{WORDS}"
            return text
    return "\n".join(lines)


FILES = {
    "secure/participants.csv": ("anonymize", "risk", "quotes", "withdraw", "export"),
    "secure/decisions.csv": ("anonymize", "risk", "review", "withdraw"),
    "secure/raw/P01.txt": ("anonymize", "detect"),
    "secure/offsets/P01.json": ("reidentify", "export", "write"),
    "study.toml": ("anonymize", "figures", "quotes", "rotate"),
    "corpus/P01.jsonl": ("quotes", "export", "write", "codings check", "check", "agreement"),
    "codings/coder_a.csv": (
        "quotes",
        "agreement",
        "consensus",
        "codings check",
        "codings migrate",
        "export",
        "anonymize",
    ),
    "../out/coder_a.csv": ("codings merge", "codings diff"),
    "../out/coded.csv": ("codings take",),
    "../out/segments.csv": ("import",),
    "secure/key.age": ("reidentify", "rotate", "check"),
}


@pytest.mark.parametrize("how", ["a line of speech", "in every cell", "a name for a key", "cut off"])
@pytest.mark.parametrize("file", FILES)
def test_a_spoilt_file_is_refused_without_its_words(
    file: str, how: str, root: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(1)
    path = root / file
    if not path.is_file():
        pytest.fail(f"the sample study has no {file}")
    path.write_bytes(_garbled(path.read_bytes().decode("utf-8", "replace"), how).encode())
    for command in FILES[file]:
        seen = shown(call(command, root), caplog, root)
        if command in ("quotes", "review"):  # whose work it is to show words: these look at the errors only
            seen = seen[seen.find("interviews: ") :] if "interviews: " in seen else ""
        assert not any(word in seen for word in SECRET), command


def test_what_goes_well_names_nobody_either(root: Path, caplog: pytest.LogCaptureFixture) -> None:
    """The surfaces of the study, with a transcript whose file is called after who speaks in it."""
    caplog.set_level(1)
    raw, table = root / "secure" / "raw", root / "secure" / "participants.csv"
    (raw / "P01.txt").rename(raw / "Maya Thornbury.txt")
    table.write_text(table.read_text("utf-8").replace("P01.txt", "Maya Thornbury.txt"), "utf-8")
    names = ("thornbury", "dunmore", "nightheron", "harrowmere", "lindqvist", "okafor", "raymond pell")
    for command in (name for name in COMMANDS if name not in ("detect", "review", "quotes")):
        seen = shown(call(command, root), caplog, root).replace("maya thornbury.txt", "")
        assert not any(name in seen for name in names), command
    for path in root.parent.rglob("*"):
        if path.is_file() and "secure" not in path.parts and path.suffix != ".identity":
            assert not any(name.encode() in path.read_bytes().lower() for name in names), path.name
