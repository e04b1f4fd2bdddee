"""Drafts become files for others: all of them when nothing in them names anybody, none otherwise."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from anonymizer.files import write_whole
from anonymizer.key import open_key
from anonymizer.speakers.participants import Participant

from ..errors import InputError
from ..freshness import files_below
from ..study import Study
from .gate import find_leaks
from .surfaces import moved_dates, secrets_of


def release_drafts(study: Study, people: Iterable[Participant], to: Path, identity: str | None = None) -> list[Path]:
    """Copy the page, the figures and the tables out of the study when nothing in them names anybody.

    Parameters
    ----------
    study : Study
    people : iterable of Participant
        From participants.csv.
    to : Path
        Where to; made when it is missing.
    identity : str, optional
        Opens the key, so that every replaced surface is searched for, not only the listed names.

    Returns
    -------
    list of Path
        What was written, the manifest last.

    Raises
    ------
    InputError
        When a name is found: then nothing is written. The message says where, not which.
    """
    key = open_key(study.key.read_bytes(), identity) if identity else None
    drafts = [study.work / "index.html", *files_below(study.work / "figures", study.work / "tables")]
    languages = study.settings.languages
    if leaks := find_leaks(drafts, secrets_of(study, people, key), languages, study.work, moved_dates(key)):
        first = leaks[0]
        raise InputError(f"a name that must not leave stands here ({len(leaks)} places in all); nothing was released",
                         path=first.path, line=first.line or None,
                         remedy="add a decision for it, then run again")  # fmt: skip
    _clear(to)
    written: list[Path] = []
    for draft in drafts:
        target = to / draft.relative_to(study.work)
        write_whole(target, draft.read_bytes())
        written.append(target)
    manifest = {
        "title": study.settings.title,
        "files": [path.relative_to(to).as_posix() for path in written],
        "identifiers": f"of the release '{release}'" if (release := study.settings.release.name) else "the study's own",
        "searched": "every surface behind a placeholder" if key else "the names listed in participants.csv",
    }
    write_whole(to / "manifest.json", (json.dumps(manifest, indent=1, ensure_ascii=False) + "\n").encode())
    return [*written, to / "manifest.json"]


def _clear(to: Path) -> None:
    """Take away what an earlier release wrote here, and the mark that it was stale."""
    try:
        names = json.loads((to / "manifest.json").read_bytes())["files"]
    except (OSError, ValueError, KeyError):
        names = []
    for path in (to / "STALE.txt", *(to / name for name in names)):
        if to.resolve() in path.resolve().parents:
            path.unlink(missing_ok=True)
