"""Start-up, words per second beside plain spaCy, a whole run, and peak memory, on twenty real interviews."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

Row = tuple[str, str, str]

_CHILD = (
    "import sys; from analysis import stages; from analysis.study import open_study; from pathlib import Path; "
    "stages.{stage}(open_study(Path(sys.argv[1])))"
)
_SPACY = """
import sys, time
from pathlib import Path
from anonymizer.detectors.names.model import _spacy_alone
from anonymizer.packs import name_pack, verify
spacy = _spacy_alone()
nlp = spacy.load(verify(name_pack("en")))
texts = [p.read_bytes().decode("cp1252", "replace") for p in sorted(Path(sys.argv[1]).glob("*.txt"))]
start = time.perf_counter()
for doc in nlp.pipe(part for text in texts for part in text.split("\\r\\n\\r\\n")):
    doc.ents
print(time.perf_counter() - start)
"""


def _study(data: Path, root: Path) -> Path:
    from analysis.stages import new_study

    new_study(root)
    for path in (data / "western_sydney").glob("*.txt"):
        shutil.copy(path, root / "secure" / "raw" / path.name)
    shutil.copy(data / "western_sydney" / "participants.csv", root / "secure" / "participants.csv")
    return root


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _child(code: str, folder: Path) -> tuple[float, int]:
    """Seconds and peak resident memory (bytes) of a Python process of its own."""
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-c", code, str(folder)], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise RuntimeError(f"the benchmark's child ended with {status}")
    return time.perf_counter() - start, usage.ru_maxrss * 1024


def measure(data: Path) -> Iterator[Row]:
    """Rows of the speed table.

    Parameters
    ----------
    data : Path
        The folder with western_sydney.

    Yields
    ------
    (what, measured, goal)
    """
    command = [str(Path(sys.executable).parent / "interviews"), "--help"]
    helps = [_timed(lambda: subprocess.run(command, check=True, capture_output=True)) for _ in range(7)]
    yield "interviews --help, median of 7", f"{statistics.median(helps):.2f} s", "under 0.5 s"

    with tempfile.TemporaryDirectory() as folder:
        root = _study(data, Path(folder) / "study")
        words = sum(len(p.read_bytes().split()) for p in (root / "secure" / "raw").iterdir())
        plain = [
            float(subprocess.run([sys.executable, "-c", _SPACY, str(root / "secure" / "raw")], check=True,
                                 capture_output=True, text=True).stdout)
            for _ in range(3)
        ]  # fmt: skip
        ours = []
        for _ in range(3):
            shutil.rmtree(root / "work", ignore_errors=True)
            ours.append(_child(_CHILD.format(stage="anonymize"), root)[0])
        spacy_rate, our_rate = words / statistics.median(plain), words / statistics.median(ours)
        yield "plain spaCy, whole pipeline, words per second (model loaded)", f"{spacy_rate:,.0f}", ""
        yield "anonymize, words per second (start and writing included)", f"{our_rate:,.0f}", ""
        yield "anonymize beside plain spaCy", f"{our_rate / spacy_rate:.2f} times", ""

        shutil.rmtree(root / "work")
        seconds, memory = _child(_CHILD.format(stage="run"), root)
        yield f"whole run, {words:,} words", f"{seconds:.0f} s", "under 180 s"
        yield "peak memory of the whole run", f"{memory / 1e9:.2f} GB", "under 2.5 GB"
        again = [_child(_CHILD.format(stage="run"), root)[0] for _ in range(3)]
        yield "run with nothing changed, median of 3", f"{statistics.median(again):.1f} s", "under 5 s"
