"""The life of the key: for whom it is sealed, how one participant is found again, and how the way back is destroyed."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from anonymizer.files import write_whole
from anonymizer.key import new_identity, open_key, read_identity, seal_key
from anonymizer.readers.decoding import decode
from anonymizer.replacement.swapping import Swap, restore
from anonymizer.tables import parted_by, write_table

from ..errors import InputError
from ..freshness import files_below
from ..study import Study, read_settings
from .anonymizing import recipient_lines, sealed_for
from .together import write_together

Ask = Callable[[], str]
_NAMING = ("names", "known_people", "known_places", "interviewer", "birth_year")


def key_of(study: Study, identity: Path, ask: Ask) -> dict[str, Any]:
    """The study's key, opened.

    Raises
    ------
    InputError
        When there is no key, or the identity does not open it; the corpus works without it.
    """
    if not study.key.is_file():
        gone = study.settings.key.destroyed
        raise InputError("the key was destroyed: nobody can go back" if gone else "there is no key", path=study.key,
                         remedy=None if gone else f"run: interviews anonymize {study.root}")  # fmt: skip
    return open_key(study.key.read_bytes(), read_identity(identity, ask))


def rotate_key(
    study: Study, identity: Path, ask: Ask, recipients: Sequence[str] = (), to: Path | None = None
) -> Path | None:
    """Seal the key anew, for other recipients or for a new identity; earlier identities no longer open it.

    Parameters
    ----------
    study : Study
    identity : Path
        One that opens the key now.
    ask : callable
        Gives the passphrase of a locked identity.
    recipients : sequence of str
        age public keys; without any, a new identity is made.
    to : Path, optional
        Where a new identity is written; beside the study when left out.

    Returns
    -------
    Path or None
        Where the new identity was written.

    Raises
    ------
    InputError
        When the key does not open, a recipient is none, or the new identity's file exists. Nothing is changed then.
    """
    content = key_of(study, identity, ask)
    written, secret = None, ""
    if not recipients:
        written = to or study.root.parent / f"{study.root.name}-new.identity"
        if written.exists():
            raise InputError("this file exists and may be the only key to a study", path=written,
                             remedy="name another with --to")  # fmt: skip
        secret, recipient = new_identity()
        recipients = [recipient]
    sealed = seal_key(content, recipients)
    settings = _with_key(study, recipients, destroyed=False)
    new: dict[Path, bytes] = {} if written is None else {written: f"{secret}\n".encode()}
    new |= {study.key: sealed, sealed_for(study): recipient_lines(recipients)}
    write_together(new | {study.root / "study.toml": settings}, new)
    return written


def destroy_key(study: Study, *, everything: bool = False) -> list[str]:
    """Take away the way back.

    Parameters
    ----------
    study : Study
    everything : bool
        Also the raw interviews and all that names somebody in secure/: then the corpus can never be made again.

    Returns
    -------
    list of str
        What was taken away, by its place in the study.
    """
    secure = study.root / "secure"
    settings = _with_key(study, (), destroyed=True)
    names = [study.key, sealed_for(study), *files_below(secure / "reidentified")]
    changed = {study.root / "study.toml": settings}
    if everything:
        if not files_below(study.corpus):
            raise InputError("there is no corpus yet, so nothing would be left", path=study.corpus,
                             remedy=f"run: interviews anonymize {study.root}")  # fmt: skip
        names += sorted(path for path in secure.rglob("*") if path.is_file() and path != study.participants)
        if study.participants.is_file():
            changed[study.participants] = _without_names(study.participants)
    gone = [path for path in dict.fromkeys(names) if path.is_file()]
    write_together({**changed, **dict.fromkeys(gone)}, {study.participants})
    return [path.parent.relative_to(study.root).as_posix() if path.parent == study.raw
            else path.relative_to(study.root).as_posix() for path in gone]  # fmt: skip


def reidentify(study: Study, participant: str, identity: Path, ask: Ask) -> list[Path]:
    """Write one participant's interviews as they were said, into the locked room.

    Returns
    -------
    list of Path
        secure/reidentified/<interview>.txt, readable by their owner alone.

    Raises
    ------
    InputError
        When the key does not open, the participant has no interview, or the key was made with another corpus.
    """
    originals = key_of(study, identity, ask)["originals"]
    written: list[Path] = []
    for path in interviews_of(study, participant):
        where = study.root / "secure" / "offsets" / f"{path.stem}.json"
        if path.stem not in originals or not where.is_file():
            raise _another_corpus(study)
        offsets = json.loads(where.read_bytes())
        lines: list[str] = []
        for line in path.read_bytes().splitlines():
            turn = json.loads(line)
            number = str(turn["turn"])
            swaps, surfaces = [Swap(*one) for one in offsets.get(number, ())], originals[path.stem].get(number, [])
            if len(swaps) != len(surfaces):
                raise _another_corpus(study)
            lines.append(f"{turn['speaker']}: {restore(turn['text'], swaps, surfaces)}\n")
        to = study.root / "secure" / "reidentified" / f"{path.stem}.txt"
        write_whole(to, "\n".join(lines).encode(), private=True)
        written.append(to)
    return written


def _another_corpus(study: Study) -> InputError:
    return InputError("the key was made with another corpus", path=study.key,
                      remedy=f"run: interviews anonymize {study.root}")  # fmt: skip


def interviews_of(study: Study, participant: str) -> list[Path]:
    """The corpus files in which a participant speaks alone.

    Raises
    ------
    InputError
        When there is none.
    """
    own = re.compile(rf"{re.escape(participant)}(?:-\d+)?")
    found = [path for path in files_below(study.corpus) if own.fullmatch(path.stem)]
    if not found:
        raise InputError(f"there is no interview of {participant[:20]} alone in the corpus", path=study.corpus,
                         remedy="give the participant's label, such as P07")  # fmt: skip
    return found


def _with_key(study: Study, recipients: Sequence[str], *, destroyed: bool) -> bytes:
    """study.toml with other recipients, everything else as it stands; checked before it is written."""
    path = study.root / "study.toml"
    text = path.read_text("utf-8")
    head, heading, rest = text.partition("[key]\n")
    body, table, tail = rest.partition("\n[")
    listed = ", ".join(f'"{recipient}"' for recipient in recipients)
    body = re.sub(r"^recipients\s*=\s*\[[^\]]*\]", f"recipients = [{listed}]", body, count=1, flags=re.MULTILINE)
    body = re.sub(r"^destroyed\s*=.*\n?", "", body, flags=re.MULTILINE).rstrip("\n")
    changed = f"{head}{heading}{body}\ndestroyed = {str(destroyed).lower()}\n{table}{tail}"
    trial = path.with_name(".study.toml")
    try:
        write_whole(trial, changed.encode())
        key = read_settings(trial).key
    finally:
        trial.unlink(missing_ok=True)
    if key.recipients != tuple(recipients) or key.destroyed != destroyed:
        raise InputError("the table [key] could not be changed", path=path, remedy="write recipients = [...] on a line")
    return changed.encode()


def _without_names(path: Path) -> bytes:
    text = decode(path.read_bytes(), path)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=parted_by(text))
    columns = [name for name in rows.fieldnames or () if name not in _NAMING]
    return write_table(columns, ([("destroyed" if c == "file" else row[c]) for c in columns] for row in rows))
