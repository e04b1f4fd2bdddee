"""The risk report: what is left in a study that could single a person out, written into the locked room."""

from __future__ import annotations

import re

import pandas as pd

from anonymizer.detectors.words import words_of
from anonymizer.entities.inventory import Entry
from anonymizer.files import write_whole
from anonymizer.lexicon import zipf
from anonymizer.packs import name_pack
from anonymizer.wording import english_kind

from .. import risk as tables
from ..study import Study
from .keeping import Outcome, people_of, read_corpus
from .reviewing import inventory_of


def risk(study: Study) -> Outcome:
    """Write secure/risk/: a report to read, and its tables.

    Returns
    -------
    Outcome
        Its notes are the advice.

    Raises
    ------
    InputError
        When there is no corpus or no inventory of entities yet.
    """
    entries, corpus, people = inventory_of(study), read_corpus(study), people_of(study)
    ids = [person.id for person in people]
    matrix = tables.quasi_matrix(_shown(entries), ids)
    attributes = pd.DataFrame([
        {"participant": p.id, "language": p.language, "birth_year": str(p.birth_year or ""), **p.attributes}
        for p in people
    ]).fillna("")  # fmt: skip
    small = tables.small_classes(attributes)
    rare = tables.only_here(corpus, _plain_words, zipf)
    detectors = tables.detector_estimates(pd.DataFrame(
        [(e.name, ";".join(e.detectors), e.tier, e.decision) for e in entries],
        columns=["name", "detectors", "tier", "decision"],
    ))  # fmt: skip
    unmodelled = [code for code in sorted(set(corpus["language"])) if name_pack(code) is None]
    told = tables.advice(matrix, small, rare, sum(entry.open for entry in entries), unmodelled)
    parts = {"quasi_identifiers": matrix, "small_classes": small, "rare_words": rare, "detectors": detectors}
    folder = study.root / "secure" / "risk"
    for name, table in parts.items():
        write_whole(folder / f"{name}.csv", table.to_csv(index=False, lineterminator="\n").encode(), private=True)
    write_whole(folder / "report.md", _report(study.settings.title, told, parts).encode(), private=True)
    return Outcome("risk", True, [folder / "report.md", *(folder / f"{name}.csv" for name in parts)], told)


def _shown(entries: list[Entry]) -> pd.DataFrame:
    """One row an entity and interview: what stands in the corpus and still tells something.

    That is the word itself where it was kept, and a band, a kind or a date in its place; "[place 7]" says nothing.
    """
    told = [(entry, entry.placeholder or entry.name) for entry in entries if not entry.open]
    rows = [
        (entry.category, where, shown)
        for entry, shown in told
        if english_kind(shown) not in tables.QUASI
        for where in entry.interviews
    ]
    return pd.DataFrame(rows, columns=["category", "interview", "shown"])


def _plain_words(text: str) -> list[str]:
    return [word.text for word in words_of(re.sub(r"\[[^\]]*\]", " ", text))]


_SECTIONS = {
    "quasi_identifiers": "What the corpus still says about each participant",
    "small_classes": "Attributes that one or two participants share",
    "rare_words": "Rare words that one interview alone has",
    "detectors": "What the decisions so far say about each detector (of what anybody found: the truth is lower)",
}


def _report(title: str, told: list[str], parts: dict[str, pd.DataFrame]) -> str:
    lines = [
        f"# What is left in: {title}",
        "",
        "This holds what could identify people. It stays in the locked room.",
        "",
    ]
    lines += ["## What to do", "", *(f"- {one}" for one in told), ""]
    for name, table in parts.items():
        lines += [f"## {_SECTIONS[name]}", "", *_markdown(table), ""]
    return "\n".join(lines)


def _markdown(table: pd.DataFrame) -> list[str]:
    if table.empty:
        return ["None."]
    rows = [[f"{cell:.2f}" if isinstance(cell, float) else str(cell).replace("|", "/") for cell in row]
            for row in table.itertuples(index=False)]  # fmt: skip
    return [f"| {' | '.join(row)} |" for row in [list(table.columns), ["---"] * len(table.columns), *rows]]
