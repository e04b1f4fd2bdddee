"""Run every measurement and print what came out: `make benchmark`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.benchmarks import agreement, hostile, identifiers, speed

DATA = Path(os.environ.get("STUDY_DATA", Path(__file__).resolve().parents[2].parent / "shared" / "data"))

# One file a section: its title, its columns, and the function that yields its rows.
Section = tuple[str, tuple[str, ...], Callable[[Path], Iterator[tuple[str, ...]]]]
SECTIONS: tuple[Section, ...] = (
    ("Speed and memory", ("what", "measured", "goal"), speed.measure),
    ("Agreement", ("what", "measured", "goal"), agreement.measure),
    ("Hostile input", hostile.COLUMNS, hostile.measure),
    ("Dense texts", hostile.DENSE_COLUMNS, hostile.measure_dense),
    ("Identifiers found", identifiers.COLUMNS, identifiers.measure),
)


def main() -> int:
    """Print one table a section."""
    console = Console(width=None if sys.stdout.isatty() else 150)
    if not DATA.is_dir():
        console.print("benchmarks: no real interviews found; set STUDY_DATA to their folder")
        return 1
    for title, columns, measure in SECTIONS:
        table = Table(*columns, title=title, title_justify="left")
        with console.status(f"{title} ..."):
            for row in measure(DATA):
                table.add_row(*row)
        console.print(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
