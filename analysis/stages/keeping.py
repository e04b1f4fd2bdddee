"""What every stage does at its ends: open what it needs, write whole files, remember on which inputs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from anonymizer.files import write_whole
from anonymizer.speakers.participants import Participant, read_participants

from ..errors import InputError
from ..freshness import dump_state, files_below, load_state, record
from ..study import Study
from .together import write_together

if TYPE_CHECKING:
    import pandas as pd

_KINDS = {"interview": str, "speaker": str, "text": str, "start": float, "end": float}
Notify = Callable[[str, int, int], None]


@dataclass
class Outcome:
    """What a stage did.

    Attributes
    ----------
    stage : str
    ran : bool
        False when nothing had changed, or when it could not run.
    written : list of Path
        Sorted.
    notes : list of str
        What a person should know: guesses, what was left out and why.
    """

    stage: str
    ran: bool
    written: list[Path] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def silent(_what: str, _done: int, _total: int) -> None:
    """Notify nobody."""


def people_of(study: Study) -> list[Participant]:
    """The participants, from participants.csv; none where it is missing or holds no row."""
    if not study.participants.is_file():
        return []
    return read_participants(study.participants, study.settings.languages[0])


def read_corpus(study: Study) -> pd.DataFrame:
    """The anonymised corpus as a table, one row a turn.

    Returns
    -------
    DataFrame
        interview, turn, speaker, role, language, text, start, end (seconds).

    Raises
    ------
    InputError
        When there is none yet.
    """
    import pandas as pd

    files = files_below(study.corpus)
    if not files:
        raise InputError("there is no corpus yet", path=study.corpus, remedy=f"run: interviews anonymize {study.root}")
    return pd.concat(
        [pd.read_json(path, lines=True, dtype=_KINDS) for path in files], ignore_index=True
    )  # fmt: skip


def keep(
    study: Study, stage: str, state: dict[str, Any], inputs: str,
    public: Mapping[Path, bytes], private: Mapping[Path, bytes] | None = None,
    others: Mapping[Path, bytes] | None = None,
) -> list[Path]:  # fmt: skip
    """Write a stage's files, take away what an earlier run wrote and this one did not, and remember the inputs.

    All of it is done or nothing. `others` are files of people, which are written with them and not the stage's own.
    """
    own = {**public, **(private or {})}
    old = {study.root / name: None for name in state.get(stage, {}).get("outputs", {})}
    write_together({**old, **(others or {}), **own}, private or {})
    written = sorted(own)
    state |= record(stage, inputs, written, study.root)
    write_whole(study.state, dump_state(state))
    return written


def forget(study: Study, stage: str) -> None:
    """Take away what a stage wrote before, when it can no longer be made: a later stage must not meet it."""
    state = load_state(study.state)
    if stage in state:
        for name in state.pop(stage)["outputs"]:
            (study.root / name).unlink(missing_ok=True)
        write_whole(study.state, dump_state(state))
