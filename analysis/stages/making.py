"""Making study folders: a new one, and a working copy of the sample."""

from __future__ import annotations

import shutil
from pathlib import Path

from anonymizer.decisions import empty_decisions
from anonymizer.files import PRIVATE_FOLDER, write_whole
from anonymizer.key import new_identity
from anonymizer.languages import LANGUAGES
from anonymizer.secret import study_secret
from anonymizer.speakers.participants import COLUMNS

from ..errors import InputError
from ..study import Study, open_study, settings_text

SAMPLE = "sample_study"


def new_study(root: Path, title: str = "", language: str = "en", identity: Path | None = None) -> Path:
    """Make a study folder, and beside it the identity that will open its key.

    Returns
    -------
    Path
        Where the identity was written.

    Raises
    ------
    InputError
        When the language is not known, the folder holds something already, or the identity's file exists.
    """
    if language not in LANGUAGES:
        raise InputError(f"unknown language '{language[:12]}'", remedy=f"use one of {', '.join(LANGUAGES)}")
    identity = identity or root.parent / f"{root.name}.identity"
    if root.exists() and any(root.iterdir()):
        raise InputError("this folder is not empty", path=root, remedy="choose a name that is free")
    if identity.exists():
        raise InputError("this file exists and may be the only key to another study", path=identity,
                         remedy="name another with --identity")  # fmt: skip
    secret, recipient = new_identity()
    (root / "secure").mkdir(parents=True, mode=PRIVATE_FOLDER)
    (root / "secure" / "raw").mkdir(mode=PRIVATE_FOLDER)
    (root / "codings").mkdir()
    write_whole(root / "secure" / "participants.csv", (",".join(COLUMNS) + "\n").encode(), private=True)
    write_whole(root / "secure" / "decisions.csv", empty_decisions(), private=True)
    study_secret(root / "secure" / "secret")
    write_whole(root / "study.toml", settings_text(title or root.name, language, recipient).encode())
    write_whole(identity, f"{secret}\n".encode(), private=True)
    return identity


def sample_folder() -> Path:
    """The fictional study that ships: beside the packages in a clone, inside them in an installation."""
    here = Path(__file__).resolve().parent.parent
    for folder in (here.parent / "notebooks" / SAMPLE, here / SAMPLE):
        if folder.is_dir():
            return folder
    raise InputError("the sample study is not installed", remedy="use a clone of the repository")


def copy_sample(to: Path) -> Study:
    """A working copy of the sample study, made afresh; its key opens with the identity that ships beside it."""
    if to.exists():
        if not (to / "study.toml").is_file():
            raise InputError("this folder is there and is no study, so it is left alone", path=to)
        shutil.rmtree(to)
    shutil.copytree(sample_folder(), to)
    (to / "secure").chmod(PRIVATE_FOLDER)
    return open_study(to)
