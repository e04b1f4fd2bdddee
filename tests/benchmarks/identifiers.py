"""What detectors find in annotated texts: the share of mentions fully covered, with precision next to it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from .materials import DEMOGRAPHIC, DIRECT, LEFT_OUT, NAMED, QUASI, Document, materials
from .systems import Spans, systems

Row = tuple[str, ...]
COLUMNS = (
    "material",
    "system",
    "direct",
    "quasi",
    "demographic",
    "named",
    "precision",
    "to review /1,000 words",
    "words/s",
)
BOTH = ("replace", "review")


@dataclass
class Score:
    """Counts over the documents of one set."""

    hit: Counter[str] = field(default_factory=Counter)
    total: Counter[str] = field(default_factory=Counter)
    inside: int = 0
    outside: int = 0
    waiting: set[tuple[str, str]] = field(default_factory=set)
    words: int = 0

    def add(self, document: Document, spans: Spans, actions: tuple[str, ...]) -> None:
        """Count one document: a mention is caught when all its letters and digits are covered."""
        covered, marked = bytearray(len(document.text)), bytearray(len(document.text))
        for start, end, action in spans:
            if action in actions:
                covered[start:end] = b"\1" * (end - start)
            if action == "review":
                self.waiting.add((document.path.name, document.text[start:end].lower()))
        for gold in document.gold:
            marked[gold.start : gold.end] = b"\1" * (gold.end - gold.start)
            if gold.kind != LEFT_OUT:
                self.total[gold.kind] += 1
                letters = (i for i in range(gold.start, gold.end) if document.text[i].isalnum())
                self.hit[gold.kind] += all(covered[i] for i in letters)
        for i, letter in enumerate(document.text):
            if covered[i] and letter.isalnum():
                self.inside += marked[i]
                self.outside += not marked[i]
        self.words += len(document.text.split())

    def share(self, kind: str) -> str:
        """Recall of one kind of mention."""
        return f"{self.hit[kind] / self.total[kind]:.3f}" if self.total[kind] else ""

    @property
    def precision(self) -> str:
        """Of the letters and digits that were covered, the share inside anything that was marked."""
        return f"{self.inside / max(1, self.inside + self.outside):.3f}"


def measure(data: Path) -> Iterator[Row]:
    """Rows of `COLUMNS`, each material as written and lower-cased, each system on it."""
    for name, documents in materials(data):
        for title, texts in ((name, documents), (f"{name}, lower-cased", [d.lowered() for d in documents])):
            yield from _rows(title, texts)


def _rows(title: str, documents: list[Document]) -> Iterator[Row]:
    for system, find in systems(documents[0].language).items():
        find(documents[0])  # models are loaded outside the clock
        start = time.perf_counter()
        found = [find(document) for document in documents]
        seconds = time.perf_counter() - start
        for label, actions in ((system, ("replace",)), (f"{system} + review", BOTH)):
            if label != system and system != "toolkit":
                continue
            score = Score()
            for document, spans in zip(documents, found, strict=True):
                score.add(document, spans, actions)
            waiting = f"{1000 * len(score.waiting) / max(1, score.words):.1f}" if system == "toolkit" else ""
            kinds = (score.share(kind) for kind in (DIRECT, QUASI, DEMOGRAPHIC, NAMED))
            yield (title, label, *kinds, score.precision, waiting, f"{score.words / seconds:,.0f}")
