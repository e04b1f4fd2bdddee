"""What the detectors find on annotated interviews: share of mentions fully covered, and precision next to it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from analysis.stages import detect_file, source_of

Row = tuple[str, str, str, str, str]


def score(gold: Path, actions: tuple[str, ...]) -> dict[str, str]:
    """Recall of direct, quasi (named) and demographic mentions, and precision of letters and digits.

    Mentions marked coarse, doubtful or of a public figure are left out of recall, as the annotators' rules say.
    """
    hit: Counter[str] = Counter()
    total: Counter[str] = Counter()
    inside = outside = 0
    for line in gold.read_text("utf-8").splitlines():
        one = json.loads(line)
        path = gold.parent / one["file"]
        source, marked = source_of(path), set[int]()
        covered = {i for s, e, tier, _ in detect_file(path, "en") if tier in actions for i in range(s, e)}
        for span in one["spans"]:
            letters = [i for i in range(span["start"], span["end"]) if source[i].isalnum()]
            marked.update(range(span["start"], span["end"]))
            if span.get("doubtful") or span.get("coarse") or span["type"] == "no_mask" or span["class"] == "OTHER":
                continue
            kind = "demographic" if span["class"] == "DEMOGRAPHIC" else span["type"]
            total[kind] += 1
            hit[kind] += covered.issuperset(letters)
        inside += sum(source[i].isalnum() and i in marked for i in covered)
        outside += sum(source[i].isalnum() and i not in marked for i in covered)
    shares = {kind: f"{hit[kind] / total[kind]:.3f} of {total[kind]}" for kind in ("direct", "quasi", "demographic")}
    return shares | {"precision": f"{inside / max(1, inside + outside):.3f}"}


def measure(data: Path) -> Iterator[Row]:
    """Rows (material, direct, quasi named, demographic, precision) for both tiers."""
    for folder in ("western_sydney", "horizon_inquiry"):
        for actions in (("replace",), ("replace", "review")):
            found = score(data / folder / "gold.jsonl", actions)
            yield (
                f"{folder}, {' + '.join(actions)}",
                found["direct"],
                found["quasi"],
                found["demographic"],
                found["precision"],
            )
