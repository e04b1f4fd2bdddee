"""The step that says how far the coders agree, and on what they do not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import InputError
from ..freshness import files_below, fingerprint, is_fresh, load_state
from ..study import Study
from .drawing import codebook_of
from .keeping import Notify, Outcome, keep, read_corpus, silent

if TYPE_CHECKING:
    from ..agreement.units import Comparison

DRAWS = 2000


def compared_of(study: Study, coders: Sequence[str] = ()) -> Comparison:
    """The codings that can be compared.

    Raises
    ------
    InputError
        When the study's analysis is reflexive, or there is nothing to compare.
    """
    from ..agreement.units import comparison
    from ..agreement.wording import REFLEXIVE
    from .drawing import codings_of

    if study.settings.agreement.reflexive:
        raise InputError(REFLEXIVE, path=study.root / "study.toml")
    return comparison(codings_of(study), read_corpus(study), coders)


def agreement(study: Study, notify: Notify = silent, coders: Sequence[str] = (), draws: int = DRAWS) -> Outcome:
    """How far the coders agree, and what on, to work/agreement/.

    Parameters
    ----------
    study : Study
    notify : callable, optional
        Called with (what, done, total).
    coders : sequence of str, optional
        Whom to compare; all when empty.
    draws : int
        Bootstrap draws.

    Raises
    ------
    InputError
        When the analysis is reflexive, there is nothing to compare, or the codings have a mistake.
    """
    from ..agreement.wording import what_was_compared

    compared = compared_of(study, coders)
    inputs = _inputs(study, coders, draws)
    about = what_was_compared(compared)
    if is_fresh(state := load_state(study.state), "agreement", inputs, study.root):
        return Outcome("agreement", False, notes=about)
    to, before = study.work / "agreement", before_consensus(study)
    when = "after_consensus" if before else "before_consensus"
    if before:
        about.append("The team has begun to decide, so these figures are those after consensus; a report gives those"
                     " from before, when the coders did not know each other's codings.")  # fmt: skip
    files = agreement_files(study, compared, about, draws, notify)
    public = {to / f"{when}_{name}": data for name, data in files.items()} | _apart(study, compared, about)
    public |= {to / path.name: path.read_bytes() for path in before}
    return Outcome("agreement", True, keep(study, "agreement", state, inputs, public), about)


def _inputs(study: Study, coders: Sequence[str], draws: int) -> str:
    from ..codebook import find_codebook

    package = Path(__file__).parent.parent
    codebook = find_codebook(study.settings.codebook, study.root)
    code = files_below(package / "agreement")
    return fingerprint([*files_below(study.corpus, study.codings), codebook, *code], sorted(coders), draws,
                       study.settings.topics.seed)  # fmt: skip


def agreement_files(
    study: Study, compared: Comparison, about: Sequence[str], draws: int, notify: Notify = silent
) -> dict[str, bytes]:
    """The tables of agreement, a unit each, and how they were made: bytes by the name of the file."""
    from ..agreement.table import UNITS, agreement_table
    from ..agreement.wording import how_it_was_measured
    from ..spreadsheet import spreadsheet_csv

    files, codes, seed = {}, codebook_of(study).frame(), study.settings.topics.seed
    for done, unit in enumerate(UNITS):
        notify("comparing coders", done, len(UNITS))
        files[f"{unit}.csv"] = spreadsheet_csv(agreement_table(compared, codes, unit, draws, seed))
    notify("comparing coders", len(UNITS), len(UNITS))
    method = [*about, *how_it_was_measured(draws, seed)]
    return files | {"method.txt": "".join(f"{sentence}\n" for sentence in method).encode()}


def _apart(study: Study, compared: Comparison, about: Sequence[str]) -> dict[Path, bytes]:
    from ..agreement.paper import discussion_paper
    from ..agreement.passages import coded_passages, disagreements, with_words
    from ..spreadsheet import spreadsheet_csv

    codes = codebook_of(study).frame()
    passages = coded_passages(compared.codings, compared.coders)
    apart = disagreements(with_words(passages, read_corpus(study)), codes)
    folder = study.work / "agreement"
    return {
        folder / "disagreements.csv": spreadsheet_csv(apart.drop(columns=["ids", "created"])),
        folder / "disagreements.docx": discussion_paper(apart, codes, about),
    }


def consensus_folder(study: Study) -> Path:
    """Where the team's decisions lie, and the agreement from before them; no coder's file."""
    return study.codings / "consensus"


def before_consensus(study: Study) -> list[Path]:
    """The agreement that was kept when the team began to decide; nothing before that."""
    return sorted(consensus_folder(study).glob("before_consensus_*"))
