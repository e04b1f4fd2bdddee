"""The step from codings to quotations."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from anonymizer.files import write_whole

from ..study import Study
from .drawing import codebook_of, codings_of
from .keeping import Outcome, people_of, read_corpus
from .scoping import scope, scoped

if TYPE_CHECKING:
    import pandas as pd

    from ..quotes import Wanted

Format = Literal["csv", "docx"]


def quotations_of(study: Study, wanted: Wanted, internal: bool = False) -> pd.DataFrame:
    """The coded passages of a study, with what may be done with each; see `analysis.quotes.quotations`."""
    from ..quotes import quotations

    consent = {person.id: person.consent for person in people_of(study)}
    codes = codebook_of(study).frame()
    return quotations(codings_of(study), read_corpus(study), codes, consent, wanted, internal=internal)


def quotes(
    study: Study, wanted: Wanted, format: Format = "csv", to: Path | None = None, internal: bool = False
) -> Outcome:
    """Write the quotations to a CSV or Word file, under the identifiers of the release that the study names.

    Parameters
    ----------
    study : Study
    wanted : Wanted
        Codes, themes, participants and coders.
    format : str
        "csv" or "docx".
    to : Path, optional
        The file; work/quotes/quotations.FORMAT, or quotations_internal.FORMAT, when left out.
    internal : bool
        With what may not be quoted, marked so, and under the study's own identifiers.

    Raises
    ------
    InputError
        When something that is wanted does not exist, or the study has a mistake.
    """
    from ..quotes import NO, SECOND_READER
    from ..quotes_paper import quotations_paper
    from ..spreadsheet import spreadsheet_csv

    everything = quotations_of(study, wanted, internal=True)
    release = "" if internal else study.settings.release.name
    table = everything if internal else quotations_of(study, wanted)
    table = scoped(table, scope(study, read_corpus(study), release))
    closed, care = (everything["may_be_quoted"] == NO), int((table["may_be_quoted"] == SECOND_READER).sum())
    notes = [f"{len(table)} passages"]
    if closed.any():
        done = "are marked so, for internal use" if internal else "are left out (--all shows them, for internal use)"
        reasons = everything.loc[closed, "why"].value_counts().sort_index()
        notes.append(f"{int(closed.sum())} that may not be quoted {done}: "
                     + "; ".join(f"{why} ({count})" for why, count in reasons.items()))  # fmt: skip
    if care:
        notes.append(f"{care} need a second reader's sign-off")
    if release:
        notes.append(f"participants and placeholders have the identifiers of the release '{release}', and no place says"
                     " where a passage stands (--all keeps the study's own, to look passages up)")  # fmt: skip
    path = to or study.work / "quotes" / f"quotations{'_internal' if internal else ''}.{format}"
    data = spreadsheet_csv(table) if format == "csv" else quotations_paper(table, _title(study, internal), notes)
    write_whole(path, data)
    return Outcome("quotes", True, [path], notes)


def _title(study: Study, internal: bool) -> str:
    return f"{study.settings.title}: coded passages{', for internal use only' if internal else ''}"
