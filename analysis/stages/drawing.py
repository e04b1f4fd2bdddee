"""The figure stage: codings and topics to tables, figures and the page that shows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from ..codebook import Codebook, find_codebook, load_codebook
from ..errors import InputError
from ..freshness import files_below, fingerprint, is_fresh, load_state
from ..study import Study
from .keeping import Notify, Outcome, keep, people_of, read_corpus, silent
from .scoping import renamed, scope
from .tabling import Tabled, coded_tables, grouped_table, themes_table

if TYPE_CHECKING:
    import pandas as pd

    from ..figures.base import Figure

CONSENSUS = "consensus"


def codebook_of(study: Study) -> Codebook:
    """The codebook that study.toml names."""
    return load_codebook(find_codebook(study.settings.codebook, study.root))


def codings_of(study: Study) -> pd.DataFrame:
    """All coders' codings, checked against the codebook and the corpus."""
    from ..codings import read_codings

    return read_codings(study.codings, codebook_of(study), read_corpus(study))


class NothingToDraw(InputError):
    """Nobody has coded anything yet, and no model found topics: so far nothing is wrong."""


def figures(study: Study, notify: Notify = silent) -> Outcome:
    """Draw what can be drawn to work/figures/, with tables in work/tables/ and a page in work/index.html.

    Parameters
    ----------
    study : Study
    notify : callable, optional
        Called with (what, done, total).

    Raises
    ------
    InputError
        When there is no corpus, or a coding, the codebook or participants.csv has a mistake.
    """
    inputs = _inputs(study)
    if is_fresh(state := load_state(study.state), "figures", inputs, study.root):
        return Outcome("figures", False)
    corpus = read_corpus(study)
    notes: list[str] = []
    ids = scope(study, corpus, study.settings.release.name).ids
    counted = sorted(ids.get(id, id) for id in _counted(study, corpus, notes))
    coded, tabled = _coded(study, renamed(corpus, ids), counted, notes, ids)
    drawn = [*coded, *_modelled(study, counted, notes, ids)]
    if not drawn:
        raise NothingToDraw("there is nothing to draw: no codings and no topics", path=study.codings,
                            remedy="code an interview, or run: interviews topics")  # fmt: skip
    public = _rendered(study, drawn, tabled, notes, notify)
    return Outcome("figures", True, keep(study, "figures", state, inputs, public), notes)


def _inputs(study: Study) -> str:
    package = Path(__file__).parent.parent
    code = [
        *files_below(package / "figures", package / "codings", package / "themes"),
        *(package / f"{m}.py" for m in ("disclosure", "stages/tabling")),
    ]
    topics = files_below(study.work / "topics")
    tables = [
        find_codebook(study.settings.codebook, study.root),
        *(path for path in (study.participants, study.secret) if path.exists()),
    ]
    return fingerprint([*files_below(study.corpus, study.codings), *topics, *tables, *code],
                       study.settings.title, study.settings.figures.model_dump(),
                       study.settings.topics.seed, study.settings.release.name)  # fmt: skip


def _counted(study: Study, corpus: pd.DataFrame, notes: list[str]) -> list[str]:
    """Who is counted: participants who spoke, without those whose consent is known and does not hold the report."""
    speaking = sorted(set(corpus.loc[corpus["role"] == "participant", "speaker"]))
    consent = {person.id: person.consent for person in people_of(study)}
    agreed = [id for id in speaking if consent.get(id) is None or "report" in (consent[id] or ())]
    if left := len(speaking) - len(agreed):
        notes.append(f"{left} of {len(speaking)} participants did not agree to the report and are in no figure")
    if unknown := sum(consent.get(id) is None for id in speaking):
        notes.append(f"participants.csv does not say what {unknown} of {len(speaking)} participants agreed to:"
                     " these drafts may not be published before it does")  # fmt: skip
    return agreed


def _coded(
    study: Study, corpus: pd.DataFrame, counted: Sequence[str], notes: list[str], ids: Mapping[str, str]
) -> tuple[list[Figure], list[Tabled]]:
    from ..codings import code_presence

    codings = renamed(codings_of(study), ids)
    _note_stale(codings, notes)
    agreed = codings[codings["coder"] == CONSENSUS] if CONSENSUS in set(codings["coder"]) else codings
    seen = code_presence(agreed)
    presence = seen[seen["participant"].isin(counted)]
    if presence.empty:
        notes.append("no interview has been coded yet: there are no figures of codes")
        return [], []
    coded = sorted(set(presence["participant"]))
    if len(coded) < len(counted):
        notes.append(
            f"{len(coded)} of {len(counted)} participants' interviews have been coded; the figures of codes count these"
        )
    small = study.settings.figures.small_cell
    if len(coded) < small:
        notes.append(f"figures of codes need at least {small} coded participants; there are {len(coded)}")
        return [], []
    drawn, tabled = _of_codes(study, corpus, agreed, presence, CONSENSUS if agreed is not codings else "any")
    grouped = _grouped(study, presence, coded, notes, ids)
    if grouped:  # two codes that differ by one participant in the one would tell that participant's group in the other
        drawn = [figure for figure in drawn if figure.name != "code_by_participant"]
        notes.append(f"who mentioned which code is left out: beside the table by '{study.settings.figures.group_by}' it"
                     " could tell which group a participant is in")  # fmt: skip
    return drawn, [*tabled, *grouped]


def _note_stale(codings: pd.DataFrame, notes: list[str]) -> None:
    if stale := int((codings["status"] == "stale").sum()):
        notes.append(
            f"{stale} of {len(codings)} codings are stale, because the text under them changed; they are left out"
        )


def _of_codes(
    study: Study, corpus: pd.DataFrame, codings: pd.DataFrame, presence: pd.DataFrame, basis: str
) -> tuple[list[Figure], list[Tabled]]:
    """The figures and tables of codes, of the participants that `presence` holds."""
    from .. import themes

    codebook, small = codebook_of(study), study.settings.figures.small_cell
    codes, coded = codebook.frame(), sorted(set(presence["participant"]))
    options = {"basis": basis, "codebook": codebook.version, "threshold": small}
    counts = themes.participants_per_code(presence, codes, len(coded))
    matrix = themes.code_by_participant(presence, codes, coded)
    drawn = [
        import_module("analysis.figures.participants_per_code").figure(counts, **options),
        import_module("analysis.figures.code_by_participant").figure(matrix, codes, **options),
    ]
    more = coded_tables(codings, corpus, codes, coded, small, study.settings.topics.seed)
    return drawn, [themes_table(presence, codes, len(coded), small), *more]


def _grouped(
    study: Study, presence: pd.DataFrame, coded: Sequence[str], notes: list[str], ids: Mapping[str, str]
) -> list[Tabled]:
    """The table by the attribute that study.toml names; why it is left out is noted."""
    column, small = study.settings.figures.group_by, study.settings.figures.small_cell
    if not column:
        return []
    told = {ids.get(person.id, person.id): person.attributes.get(column, "") for person in people_of(study)}
    try:
        return [
            grouped_table(presence, codebook_of(study).frame(), {id: told.get(id, "") for id in coded}, column, small)
        ]
    except InputError as reason:
        notes.append(f"the table by '{column}' is left out: {reason.problem}; {reason.remedy}")
        return []


def _modelled(study: Study, counted: Sequence[str], notes: list[str], ids: Mapping[str, str]) -> list[Figure]:
    import pandas as pd

    from .. import themes

    folder = study.work / "topics"
    if not (folder / "units.csv").is_file():
        notes.append("there are no topics: there is no figure of them")
        return []
    units = renamed(pd.read_csv(folder / "units.csv", dtype={"participant": str, "interview": str}), ids)
    labels = pd.read_csv(folder / "topics.csv", keep_default_na=False).set_index("topic")["label"]
    present = [id for id in counted if id in set(units["participant"])]
    small = study.settings.figures.small_cell
    if len(present) < small or not (units["participant"].isin(present) & (units["topic"] >= 0)).any():
        notes.append(f"the figure of topics needs at least {small} participants with topics")
        return []
    counts = themes.topics_by_participant(units, present)
    return [import_module("analysis.figures.topics_by_participant").figure(counts, labels.to_dict(), threshold=small)]


def _rendered(
    study: Study, drawn: Sequence[Figure], tabled: Sequence[Tabled], notes: Sequence[str], notify: Notify
) -> dict[Path, bytes]:
    from ..figures.base import render
    from ..figures.page import Table, index_page
    from ..spreadsheet import spreadsheet_csv

    public: dict[Path, bytes] = {}
    tables = []
    for done, figure in enumerate(drawn):
        notify("drawing figures", done, len(drawn))
        files = render(figure)
        public |= {study.work / "figures" / name: data for name, data in files.items()}
        public[study.work / "tables" / f"{figure.name}.csv"] = files[f"{figure.name}.csv"]
        tables.append(Table(figure.title, f"tables/{figure.name}.csv"))
    for table in tabled:
        public[study.work / "tables" / f"{table.name}.csv"] = spreadsheet_csv(table.data)
        tables.append(Table(table.title, f"tables/{table.name}.csv"))
    public[study.work / "index.html"] = index_page(study.settings.title, drawn, notes, tables).encode()
    notify("drawing figures", len(drawn), len(drawn))
    return public
