"""Under which identifiers the study's tables leave: its own, or those of one release."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import regex

from anonymizer.scoping import Scope, scope_of
from anonymizer.secret import study_secret
from anonymizer.transcript import PARTICIPANT

from ..study import Study

if TYPE_CHECKING:
    import pandas as pd

_NAMING = ("participant", "speaker", "interview")


def scope(study: Study, corpus: pd.DataFrame, release: str) -> Scope:
    """The identifiers of a release.

    Parameters
    ----------
    study : Study
    corpus : DataFrame
        One row a turn: interview, speaker, role, text.
    release : str
        Its name; "" for the study's own identifiers.
    """
    if not release:
        return Scope({}, {})
    speaking = corpus[corpus["role"] == PARTICIPANT].groupby("interview")["speaker"].unique()
    who = {one: found[0] if len(found) == 1 else one for one, found in speaking.items()}
    who |= {speaker: speaker for found in speaking for speaker in found}
    who = {one: one for one in corpus["interview"].unique()} | who
    placeholders = {found for text in corpus["text"] for found in regex.findall(r"\[[^\[\]]*\]", text)}
    return scope_of(who, placeholders, study_secret(study.secret), release)


def renamed(table: pd.DataFrame, ids: Mapping[str, str]) -> pd.DataFrame:
    """A table with other identifiers in its columns; the text of turns stays."""
    columns = [column for column in _NAMING if ids and column in table]
    return table.assign(**{column: table[column].map(lambda id: ids.get(id, id)) for column in columns})
