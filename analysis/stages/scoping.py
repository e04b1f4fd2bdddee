"""Under which identifiers the study's tables leave: its own, or those of one release."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from anonymizer.replacement.scoping import Scope, scope_of
from anonymizer.secret import study_secret
from anonymizer.transcript import PARTICIPANT
from anonymizer.wording import PLACEHOLDER

from ..study import Study

if TYPE_CHECKING:
    import pandas as pd

_NAMING = ("participant", "speaker", "interview")
_WORDS = ("question", "before", "quotation", "after", "memo")
_PLACES = ["turn", "start", "end"]


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
    placeholders = {found for text in corpus["text"] for found in PLACEHOLDER.findall(text)}
    return scope_of(who, placeholders, study_secret(study.secret), release)


def scoped(quotations: pd.DataFrame, scope: Scope) -> pd.DataFrame:
    """Quotations under the identifiers of a release, in its words too.

    Where in an interview a passage stands is the same in every publication, and so is the order of participants; so the
    first is left out and the second is the release's.

    Parameters
    ----------
    quotations : DataFrame
        From `analysis.quotes.quotations`.
    scope : Scope
        Without identifiers, the table stays as it is.
    """
    if not scope.ids:
        return quotations
    words = {column: quotations[column].map(scope.text) for column in _WORDS}
    table = renamed(quotations.assign(**words), scope.ids).drop(columns=_PLACES)
    order = table["code"].map({code: number for number, code in enumerate(table["code"].unique())})
    by = ["order", "participant", "interview"]
    return table.assign(order=order).sort_values(by, kind="stable", ignore_index=True).drop(columns="order")


def renamed(table: pd.DataFrame, ids: Mapping[str, str]) -> pd.DataFrame:
    """A table with other identifiers in its columns; the text of turns stays."""
    columns = [column for column in _NAMING if ids and column in table]
    return table.assign(**{column: table[column].map(lambda id: ids.get(id, id)) for column in columns})
