"""Annotated texts to measure on: each a set of documents with the identifiers that people marked in them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

DIRECT, QUASI, DEMOGRAPHIC, NAMED, LEFT_OUT = "direct", "quasi", "demographic", "named", "left out"


@dataclass(frozen=True)
class Gold:
    """A marked stretch; "left out" of recall, but never held against precision."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class Document:
    """A text and what is marked in it.

    Attributes
    ----------
    path : Path
        The file it is read from; its ending says how.
    text : str
        Decoded, line ends untouched.
    language : str
    gold : tuple of Gold
    """

    path: Path
    text: str
    language: str
    gold: tuple[Gold, ...]

    def lowered(self) -> Document:
        """As speech-to-text writes it, where that keeps every letter in its place."""
        text = "".join(c.lower() if len(c.lower()) == 1 else c for c in self.text)
        return replace(self, text=text)


def materials(data: Path) -> Iterator[tuple[str, list[Document]]]:
    """Every set by name; the interviews first."""
    for folder in ("western_sydney", "horizon_inquiry"):
        yield folder, list(_interviews(data / folder))
    yield "TAB", list(_spans(data / "tab" / "tab_dev.jsonl"))
    yield "PANORAMA", list(_spans(data / "panorama" / "panorama_dev.jsonl"))
    yield "French interviews", list(_french(data / "french_interviews"))
    for language in ("en", "de", "es", "it"):
        yield f"Europarl {language}", [_europarl(data / "ner" / f"europarl_{language}.jsonl", language)]


def _interviews(folder: Path) -> Iterator[Document]:
    for line in (folder / "gold.jsonl").read_text("utf-8").splitlines():
        one = json.loads(line)
        path = folder / one["file"]
        encoding = one.get("encoding") or ("utf-8" if path.suffix == ".rst" else "cp1252")
        text = path.read_bytes().decode(encoding, "replace")
        yield Document(path, text, "en", tuple(Gold(s["start"], s["end"], _kind(s)) for s in one["spans"]))


def _kind(span: dict[str, object]) -> str:
    if span.get("doubtful") or span.get("coarse") or span["type"] == "no_mask" or span["class"] == "OTHER":
        return LEFT_OUT
    return DEMOGRAPHIC if span["class"] == "DEMOGRAPHIC" else str(span["type"])


def _spans(path: Path) -> Iterator[Document]:
    kinds = {"DIRECT": DIRECT, "QUASI": QUASI}
    for number, line in enumerate(path.read_text("utf-8").splitlines()):
        one = json.loads(line)
        gold = (
            Gold(e["start_offset"], e["end_offset"], kinds.get(e["identifier_type"], LEFT_OUT)) for e in one["entities"]
        )
        yield Document(path.with_name(f"{path.stem}_{number}.txt"), one["text"], "en", tuple(gold))


def _french(folder: Path) -> Iterator[Document]:
    for path in sorted(folder.glob("*.json")):
        entities = json.loads(path.read_text("utf-8"))["entities"]
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        yield Document(
            path.with_suffix(".txt"), text, "fr", tuple(Gold(e["start_pos"], e["end_pos"], NAMED) for e in entities)
        )


def _europarl(path: Path, language: str) -> Document:
    """Sentences a paragraph each; the tokens are joined by spaces, as the corpus gives them."""
    parts: list[str] = []
    gold: list[Gold] = []
    at = 0
    for line in path.read_text("utf-8").splitlines():
        one = json.loads(line)
        starts = []
        for token in one["t"]:
            starts.append(at)
            at += len(token) + 1
        gold += [Gold(starts[a], starts[b - 1] + len(one["t"][b - 1]), NAMED) for a, b, _ in one["s"]]
        parts.append(" ".join(one["t"]))
        at += 1
    return Document(path.with_suffix(".txt"), " \n".join(parts), language, tuple(gold))
