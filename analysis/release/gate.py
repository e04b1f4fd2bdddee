"""The gate itself: files in, places where something secret stands out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from .contents import Reading, readings
from .guises import laid_open
from .search import EXACT, Searcher


@dataclass(frozen=True)
class Leak:
    """A surface found in a file that was to leave; which one is not said.

    Attributes
    ----------
    path : Path
    line : int
        Counted from 1 in the file or its part; 0 for the file's name.
    part : str
        Where inside a file of several parts: "page 3", "word/document.xml", "metadata"; "" in a plain text.
    kind : str
        "as it stands" or "one slip away".
    """

    path: Path
    line: int
    part: str = ""
    kind: str = EXACT

    @property
    def place(self) -> str:
        """Part and line in words."""
        line = f"line {self.line}" if self.line else "its name"
        return f"{self.part}, {line}" if self.part else line


def find_leaks(
    paths: Iterable[Path], surfaces: Iterable[str], languages: Sequence[str] = ("en",), below: Path | None = None,
    written: Collection[str] = (),
) -> list[Leak]:  # fmt: skip
    """Search files, and their names, for surfaces as whole words in any case.

    Parameters
    ----------
    paths : iterable of Path
    surfaces : iterable of str
        Folded, as `secret_names` gives them.
    languages : sequence of str
        Whose words are no mistyped names.
    below : Path, optional
        A folder that leaves with its files: the names of those in it are searched too.
    written : collection of str, optional
        From `moved_dates`.

    Raises
    ------
    InputError
        When a file cannot be looked into: then it cannot leave.
    """
    searcher = Searcher(surfaces, languages, written)
    leaks: list[Leak] = []
    for path in paths:
        name = str(path.relative_to(below)) if below else path.name
        called = searcher.lines(laid_open(name)) | searcher.lines(name)
        leaks += [Leak(path, 0, "", kind) for kind in called.values()]
        found: dict[tuple[str, int], str] = {}
        for part, text in _once(readings(path)):
            for line, kind in searcher.lines(text).items():
                found.setdefault((part, line), kind)
        leaks += [Leak(path, line, part, kind) for (part, line), kind in sorted(found.items())]
    return leaks


def _once(found: Iterable[Reading]) -> Iterator[Reading]:
    """Each reading once: many a part has nothing to lay open, and comes out the same several times."""
    seen: set[int] = set()  # not the texts: an archive may hold more than memory does
    for reading in found:
        if (mark := hash(reading)) not in seen:
            seen.add(mark)
            yield reading
