"""Two steps of coding together: how far the coders agree, and what the team made of where they did not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from anonymizer.files import write_whole

from ..errors import InputError
from ..freshness import files_below, fingerprint, is_fresh, load_state
from ..study import Study
from ..turn_hash import text_hash
from .drawing import codebook_of
from .keeping import Notify, Outcome, keep, read_corpus, silent

if TYPE_CHECKING:
    import pandas as pd

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
    compared = compared_of(study, coders)
    inputs = _inputs(study, coders, draws)
    from ..agreement.wording import what_was_compared

    about = what_was_compared(compared)
    if is_fresh(state := load_state(study.work / "state.json"), "agreement", inputs, study.root):
        return Outcome("agreement", False, notes=about)
    to, before = study.work / "agreement", _before(study)
    tables = _tables(study, compared, draws, notify)
    if before:
        about.append("The team has begun to decide, so these figures are those after consensus; a report gives those"
                     " from before, when the coders did not know each other's codings.")  # fmt: skip
    when = "after_consensus" if before else "before_consensus"
    public = {to / f"{when}_{name}": data for name, data in tables.items()}
    public |= {to / path.name: path.read_bytes() for path in before}
    public |= _apart(study, compared, about)
    public[to / f"{when}_method.txt"] = _method(study, about, draws)
    return Outcome("agreement", True, keep(study, "agreement", state, inputs, public), about)


def _inputs(study: Study, coders: Sequence[str], draws: int) -> str:
    from ..codebook import find_codebook

    package = Path(__file__).parent.parent
    codebook = find_codebook(study.settings.codebook, study.root)
    code = files_below(package / "agreement")
    return fingerprint([*files_below(study.corpus, study.codings), codebook, *code], sorted(coders), draws,
                       study.settings.topics.seed)  # fmt: skip


def _tables(study: Study, compared: Comparison, draws: int, notify: Notify) -> dict[str, bytes]:
    from ..agreement.table import UNITS, agreement_table
    from ..spreadsheet import spreadsheet_csv

    tables = {}
    for done, unit in enumerate(UNITS):
        notify("comparing coders", done, len(UNITS))
        table = agreement_table(compared, codebook_of(study).frame(), unit, draws, study.settings.topics.seed)
        tables[f"{unit}.csv"] = spreadsheet_csv(table)
    notify("comparing coders", len(UNITS), len(UNITS))
    return tables


def _method(study: Study, about: Sequence[str], draws: int) -> bytes:
    from ..agreement.wording import how_it_was_measured

    return "".join(f"{said}\n" for said in (*about, *how_it_was_measured(draws, study.settings.topics.seed))).encode()


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


def _before(study: Study) -> list[Path]:
    return sorted(consensus_folder(study).glob("before_consensus_*"))


def consensus(study: Study, accept_agreed: bool = False, draws: int = DRAWS) -> Outcome:
    """Lay out the table of decisions; when all are made, write codings/consensus.csv.

    The first time, the agreement from before is kept beside the table, whatever the coders change later.

    Parameters
    ----------
    study : Study
    accept_agreed : bool
        Accept what every coder coded alike.
    draws : int
        Bootstrap draws for the agreement that is kept.

    Raises
    ------
    InputError
        When nothing can be compared, or a decision has a mistake; nothing is written then.
    """
    from ..agreement.consensus import consensus_codings, decision_form, is_decided, read_verdicts, undecided
    from ..agreement.passages import coded_passages, with_words
    from ..agreement.wording import what_was_compared
    from ..codings import write_codings
    from ..spreadsheet import spreadsheet_csv
    from .drawing import codings_of

    compared = compared_of(study)
    codings, corpus, codebook = codings_of(study), read_corpus(study), codebook_of(study)
    path = consensus_folder(study) / "decisions.csv"
    verdicts = read_verdicts(path.read_bytes(), path) if path.is_file() else []
    passages, texts = coded_passages(codings), _texts(corpus)
    hashes = {turn: text_hash(text) for turn, text in texts.items()}
    form = decision_form(with_words(passages, corpus), verdicts, hashes, accept_agreed)
    data = spreadsheet_csv(form)
    files = {path: data} if not path.is_file() or path.read_bytes() != data else {}
    if not _before(study):
        kept = _tables(study, compared, draws, silent) | {
            "method.txt": _method(study, what_was_compared(compared), draws)
        }
        files |= {path.parent / f"before_consensus_{name}": content for name, content in kept.items()}
    open_rows = undecided(form)
    if not open_rows:
        # a mistake is told with its line in the file that the team wrote, not in the one that is about to be written
        settled = {one.place: one for one in (*read_verdicts(data, path), *filter(is_decided, verdicts))}
        agreed = consensus_codings(passages, settled, texts, codebook.by_id, codebook.version, path)
        files[study.codings / "consensus.csv"] = write_codings(agreed)
    for target, content in files.items():
        write_whole(target, content)
    return Outcome("consensus", True, sorted(files), _notes(codings, form, open_rows))


def _texts(corpus: pd.DataFrame) -> dict[tuple[str, int], str]:
    return {(row.interview, int(row.turn)): row.text for row in corpus[["interview", "turn", "text"]].itertuples()}


def _notes(codings: pd.DataFrame, form: pd.DataFrame, open_rows: int) -> list[str]:
    from ..agreement.consensus import CONSENSUS, GONE

    own = codings[(codings["coder"] != CONSENSUS) & (codings["participant"] != "")]
    coders = own.groupby("interview")["coder"].nunique()
    notes = [f"{open_rows} of {int((form['kind'] != GONE).sum())} passages wait for a decision"] if open_rows else []
    if alone := sorted(coders[coders == 1].index):
        notes.append(f"only one person coded {', '.join(alone)}: these interviews are not in the consensus, and the"
                     " figures leave them out as soon as there is one")  # fmt: skip
    if gone := int((form["kind"] == GONE).sum()):
        notes.append(f"{gone} decisions are about passages that nobody codes like this any more; they stand at the end"
                     " of the table and count no more")  # fmt: skip
    return notes
