"""The step from what coders coded differently to what the team made of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from anonymizer.files import write_whole

from ..study import Study
from ..turn_hash import text_hash
from .agreeing import DRAWS, agreement_files, before_consensus, compared_of, consensus_folder
from .drawing import codebook_of, codings_of
from .keeping import Outcome, read_corpus

if TYPE_CHECKING:
    import pandas as pd

    from ..agreement.consensus import Verdict


def consensus(study: Study, accept_agreed: bool = False, accept_single: bool = False, draws: int = DRAWS) -> Outcome:
    """Lay out the table of decisions; when all are made, write codings/consensus.csv.

    The first time, the agreement from before is kept beside the table, whatever the coders change later; when a
    participant withdraws, it goes, and is measured again without them the next time.

    Parameters
    ----------
    study : Study
    accept_agreed : bool
        Accept what every coder coded alike.
    accept_single : bool
        Take in the interviews that one person coded, as they coded them.
    draws : int
        Bootstrap draws for the agreement that is kept.

    Raises
    ------
    InputError
        When nothing can be compared, or a decision has a mistake; nothing is written then.
    """
    from ..agreement.consensus import decision_form, read_verdicts, undecided
    from ..agreement.passages import ALIKE, ALONE, coded_passages, with_words
    from ..agreement.wording import what_was_compared
    from ..spreadsheet import spreadsheet_csv

    compared = compared_of(study)
    codings, corpus = codings_of(study), read_corpus(study)
    path = consensus_folder(study) / "decisions.csv"
    verdicts = read_verdicts(path.read_bytes(), path) if path.is_file() else []
    passages, texts = _asked(coded_passages(codings, alone=True), verdicts, accept_single), _texts(corpus)
    hashes = {turn: text_hash(text) for turn, text in texts.items()}
    accepted = [kind for kind, wanted in ((ALIKE, accept_agreed), (ALONE, accept_single)) if wanted]
    form = decision_form(with_words(passages, corpus), verdicts, hashes, codebook_of(study).by_id, accepted)
    files = {path: spreadsheet_csv(form)}
    if not before_consensus(study):
        kept = agreement_files(study, compared, what_was_compared(compared), draws)
        files |= {path.parent / f"before_consensus_{name}": data for name, data in kept.items()}
    if not undecided(form):
        files[study.codings / "consensus.csv"] = _agreed(study, passages, files[path], verdicts, texts)
    for target, data in files.items():
        write_whole(target, data)
    return Outcome("consensus", True, sorted(files), _notes(study, codings, form))


def _agreed(
    study: Study, passages: pd.DataFrame, form: bytes, verdicts: Sequence[Verdict], texts: dict[tuple[str, int], str]
) -> bytes:
    """The file of the consensus, when every passage has its decision."""
    from ..agreement.consensus import consensus_codings, read_verdicts
    from ..codings import write_codings

    codebook, path = codebook_of(study), consensus_folder(study) / "decisions.csv"
    # a mistake is told with its line in the file that the team wrote, not in the one that is about to be written
    settled = {one.key: one for one in (*read_verdicts(form, path), *(one for one in verdicts if one.decided))}
    return write_codings(consensus_codings(passages, settled, texts, codebook.by_id, codebook.version, path))


def _asked(passages: pd.DataFrame, verdicts: Sequence[Verdict], accept_single: bool) -> pd.DataFrame:
    """The passages that are decided on: those of one coder alone only when the team takes them in, or once did."""
    from ..agreement.consensus import keys
    from ..agreement.passages import ALONE

    known = {one.key[0] for one in verdicts}
    asked = zip(passages["kind"], keys(passages), strict=True)
    return passages[[kind != ALONE or accept_single or key[0] in known for kind, key in asked]]


def _texts(corpus: pd.DataFrame) -> dict[tuple[str, int], str]:
    return {(row.interview, int(row.turn)): row.text for row in corpus[["interview", "turn", "text"]].itertuples()}


def _notes(study: Study, codings: pd.DataFrame, form: pd.DataFrame) -> list[str]:
    from ..agreement.consensus import CONSENSUS, GONE, undecided

    open_rows = undecided(form)
    own = codings[(codings["coder"] != CONSENSUS) & (codings["participant"] != "")]
    coders = own.groupby("interview")["coder"].nunique()
    notes = [f"{open_rows} of {int((form['kind'] != GONE).sum())} passages wait for a decision"] if open_rows else []
    if open_rows and (study.codings / "consensus.csv").is_file():
        notes.append("codings/consensus.csv is still as it was, and the figures with it")
    if alone := sorted(set(coders[coders == 1].index) - set(form["interview"])):
        notes.append(f"only one person coded {', '.join(alone)}: these are not in the consensus, and the figures leave"
                     " them out as soon as there is one (--accept-single takes them in)")  # fmt: skip
    if gone := int((form["kind"] == GONE).sum()):
        notes.append(f"{gone} decisions are about passages that nobody codes like this any more; they stand at the end"
                     " of the table and count no more")  # fmt: skip
    return notes
