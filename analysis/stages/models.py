"""Which models there are for a study's languages."""

from __future__ import annotations

from collections.abc import Iterable

from anonymizer.packs import EMBEDDINGS, NAMES, PACKS, UNCASED

# what a language does without one
_WITHOUT = {
    NAMES: "names by rules and review only",
    UNCASED: "names in transcripts without capitals by rules and review only",
    EMBEDDINGS: "topics by the words alone",
}


def model_rows(languages: Iterable[str]) -> list[tuple[str, str, str, str, str]]:
    """For `interviews models`: name, job, languages, state, and the line that installs what is missing."""
    rows = []
    for pack in PACKS:
        if pack.installed:
            rows.append((pack.name, pack.job, " ".join(pack.languages), f"installed, {pack.licence}", ""))
        elif set(pack.languages) & set(languages) and not any(
            p.installed for p in PACKS if p.job == pack.job and p.languages == pack.languages
        ):
            rows.append((pack.name, pack.job, " ".join(pack.languages), f"missing: {_WITHOUT[pack.job]}",
                         pack.install_line))  # fmt: skip
    return rows
