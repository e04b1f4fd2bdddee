"""The gate for any file: what a study keeps secret, searched for in whatever is about to leave."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..errors import InputError
from ..release import Leak, find_leaks, moved_dates, ordinary_names, secrets_of
from ..study import Study
from .keeping import people_of
from .keys import Ask, key_of


def check(study: Study, paths: Iterable[Path], identity: Path | None = None, ask: Ask = str) -> tuple[int, list[Leak]]:
    """Search files and folders for every surface the study keeps secret.

    Parameters
    ----------
    study : Study
    paths : iterable of Path
        Files, and folders with all that is in them.
    identity : Path, optional
        The file that opens the key; without it only the names listed in participants.csv are searched for.
    ask : callable, optional
        Gives the passphrase of a locked identity.

    Returns
    -------
    searched : int
        How many files.
    leaks : list of Leak

    Raises
    ------
    InputError
        When a path does not exist, a file cannot be looked into, or the key does not open.
    """
    key = key_of(study, identity, ask) if identity else None
    surfaces, languages = secrets_of(study, people_of(study), key), study.settings.languages
    if not surfaces:
        raise InputError("no name is known to search for, so nothing can be said of any file", path=study.participants,
                         remedy="put participants.csv back, or open the key with --identity")  # fmt: skip
    searched, leaks, written = 0, [], moved_dates(key)
    for path in paths:
        files = [path] if path.is_file() else _within(path)
        leaks += find_leaks(files, surfaces, languages, None if path.is_file() else path, written)
        searched += len(files)
    return searched, leaks


def unsearched(study: Study) -> int:
    """How many listed names are ordinary words too, and not searched for alone: a person has to."""
    return ordinary_names(people_of(study), study.settings.languages)


def _within(folder: Path) -> list[Path]:
    """Every file in a folder, hidden ones too: they go along when it is passed on."""
    if not (found := sorted(path for path in folder.rglob("*") if path.is_file())):
        raise InputError("there is nothing here to check", path=folder)
    return found
