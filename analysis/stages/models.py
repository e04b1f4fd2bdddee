"""Which models there are for a study's languages."""

from __future__ import annotations

from collections.abc import Iterable

from anonymizer.packs import PACKS


def model_rows(languages: Iterable[str]) -> list[tuple[str, str, str, str, str]]:
    """For `interviews models`: name, job, languages, state, and the line that installs what is missing."""
    rows = []
    for pack in PACKS:
        if pack.installed:
            rows.append((pack.name, pack.job, " ".join(pack.languages), f"installed, {pack.licence}", ""))
        elif set(pack.languages) & set(languages) and not any(
            p.installed for p in PACKS if p.job == pack.job and p.languages == pack.languages
        ):
            rows.append((pack.name, pack.job, " ".join(pack.languages), "missing: names by rules and review only",
                         pack.install_line))  # fmt: skip
    return rows
