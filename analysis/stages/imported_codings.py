"""The codings of another tool's project in the interviews of a study, and its codes in the study's codebook."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..codebook import Codebook, find_codebook, parse_codebook, shipped
from ..freshness import files_below
from ..interchange.coding_rows import Joined, appended, join
from ..interchange.matching_codes import extended, match_codes, unmatched
from ..interchange.placing import Fit, Put, match_sources, put, split
from ..interchange.project import Loss, Note, Project, ProjectCode, Segment, Source
from ..interchange.sheets import write_csv
from ..study import Study
from .drawing import codings_of
from .keeping import read_corpus
from .naming import naming
from .raw_places import carried, laid_raw, raw_interviews

if TYPE_CHECKING:
    import pandas as pd

ADDED = "a code that the codebook did not have: it was added, its definition and quote_release are to be written"
MEMOS = "a memo written beside raw text: it is kept in secure/imported, since it may hold names"
KEPT = "kept in secure/imported"
_NOWHERE, _NOTE = Source("project", "(the project)", None), ProjectCode("note", "(note)")


@dataclass
class Into:
    """What is to be written, which of it is private, and what is to be told."""

    files: dict[Path, bytes | None] = field(default_factory=dict)
    private: set[Path] = field(default_factory=set)
    losses: list[Loss] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def into(study: Study, found: Project, name: str) -> Into:
    """Work out what an import changes in a study; nothing is written yet.

    Parameters
    ----------
    study : Study
    found : Project
    name : str
        Of the file, for what is kept of it in the locked room.
    """
    done = Into(losses=[*found.losses], remarks=[*found.remarks])
    codebook, codes = _codes(study, found, done)
    if files_below(study.corpus):
        _codings(study, found, codebook, codes, done)
    elif found.segments:
        done.losses.append(Loss("a coding without an interview to stand in", KEPT, len(found.segments)))
    _keep(study, found, name, done)
    return done


def _codes(study: Study, found: Project, done: Into) -> tuple[Codebook, dict[str, str]]:
    """The codebook, with the codes that it did not have, and the id of each of the project's codes."""
    path = find_codebook(study.settings.codebook, study.root)
    text = path.read_text("utf-8")
    codebook = parse_codebook(text, path)
    matched = match_codes(found.codes, codebook)
    missing = unmatched(found.codes, codebook, matched, {one.code for one in found.segments})
    if missing:
        text, notes = extended(text, missing, found.origin)
        codebook = parse_codebook(text, path)
        target = study.root / "codebook.yaml" if study.settings.codebook in shipped() else path
        done.files[target] = text.encode()
        settings = study.root / "study.toml"
        if target != path:
            done.files[settings] = naming(settings, target.name)
        matched |= {code.guid: code.id for code in codebook.codes if code.guid}
        done.losses.append(Loss(ADDED, "codes", sum(one.codable for one in missing)))
        done.remarks += [f"the codebook is {target.name} now, version {codebook.version}", *_made_up(notes)]
    return codebook, matched


def _made_up(notes: Sequence[str]) -> list[str]:
    return [f"{len(notes)} things had to be made up for the codes: see the codebook"] if notes else []


def _codings(study: Study, found: Project, codebook: Codebook, codes: Mapping[str, str], done: Into) -> None:
    corpus = read_corpus(study)
    puts, left, on_raw = _placed(study, found, corpus, done)
    texts = {(str(row.interview), int(row.turn)): str(row.text) for row in corpus.itertuples()}
    joined = join(
        puts, _without_notes_on(found, on_raw), codes, texts, codings_of(study), study.settings.title, codebook.version
    )
    done.losses += joined.losses
    by_coder: dict[str, list[dict[str, str]]] = {}
    for row in joined.rows:
        by_coder.setdefault(row["coder"], []).append(row)
    for coder, rows in by_coder.items():
        path = study.codings / f"{coder}.csv"
        done.files[path] = appended(path.read_bytes() if path.is_file() else b"", rows)
    done.remarks += _counts(found, puts, left, joined)


def _counts(found: Project, puts: Sequence[Put], left: Sequence[Segment], joined: Joined) -> list[str]:
    placed = len(found.segments) - len(left)
    told = [
        f"{placed} of {len(found.segments)} codings were placed, {joined.again} of their passages were here already"
    ]
    if several := split(puts):
        told.append(f"{several} codings go over several turns and became one for each")
    coders = sorted({row["coder"] for row in joined.rows})
    return [*told, *([f"new codings lie in {', '.join(f'codings/{name}.csv' for name in coders)}"] if coders else [])]


def _without_notes_on(found: Project, sources: set[str]) -> Project:
    """The project without notes about codings in these sources."""
    coded = {one.guid for one in found.segments if one.source in sources}
    return replace(found, notes=tuple(note for note in found.notes if note.about not in coded))


def _placed(
    study: Study, found: Project, corpus: pd.DataFrame, done: Into
) -> tuple[list[Put], list[Segment], set[str]]:  # fmt: skip
    """The codings in the turns of the corpus: those on raw text by way of the raw turns, without their memos."""
    fits, raw = match_sources(found, corpus), _raw_fits(study, found)
    on_raw = {guid for guid, fit in raw.items() if guid not in fits or fit.share > fits[guid].share}
    laid = {guid: fit.laid for guid, fit in fits.items() if guid not in on_raw}
    plain = replace(found, segments=tuple(one for one in found.segments if one.source not in on_raw))
    hidden = replace(found, segments=tuple(replace(one, memo="") for one in found.segments if one.source in on_raw))
    puts, left, losses = put(plain, laid)
    raw_puts, raw_left, raw_losses = put(hidden, {guid: raw[guid].laid for guid in on_raw})
    memos = sum(bool(one.memo) for one in found.segments if one.source in on_raw)
    memos += len(found.notes) - len(_without_notes_on(found, on_raw).notes)
    strangers = sum(one.text is not None and one.guid not in fits and one.guid not in raw for one in found.sources)
    done.losses += [*losses, *raw_losses, Loss(MEMOS, "codings", memos),
                    Loss("a source that is no interview of this study", "sources", strangers)]  # fmt: skip
    return [*puts, *carried(raw_puts, study)], [*left, *raw_left], on_raw


def _raw_fits(study: Study, found: Project) -> dict[str, Fit]:
    interviews = raw_interviews(study)
    if not interviews:
        return {}
    turns, laid = laid_raw(interviews)
    texts = replace(found, sources=tuple(source for source in found.sources if source.text is not None))
    return match_sources(texts, turns, laid)


def _keep(study: Study, found: Project, name: str, done: Into) -> None:
    """All codings, notes and codes as the file has them, in the locked room."""
    folder = study.root / "secure" / "imported"
    stem = re.sub(r"[^\w-]+", "_", name).strip("_") or "project"
    codings = {one.guid for one in found.segments}
    notes = [note for note in found.notes if note.about not in codings]
    kept = {"codings": found, "notes": _as_table(found)}
    for what, project in kept.items():
        if project.segments:
            done.files[folder / f"{stem}-{what}.csv"] = write_csv(project)
            done.private.add(folder / f"{stem}-{what}.csv")
    done.losses += [Loss("a note that is about no coding", KEPT, len(notes))]


def _as_table(found: Project) -> Project:
    """The notes as a table: each where it stands, with its text as the memo."""
    sources = {source.guid for source in found.sources}
    segments = {one.guid: one for one in found.segments}
    codes = {code.guid for code in found.codes}

    def row(note: Note) -> Segment:
        coded = segments.get(note.about)
        source = coded.source if coded else note.about if note.about in sources else _NOWHERE.guid
        place = (coded.start, coded.end) if coded else note.at or (0, 0)
        code = coded.code if coded else note.about if note.about in codes else _NOTE.guid
        return Segment(note.guid, source, *place, code, memo="\n".join(filter(None, (note.name, note.text))),
                       created=note.created)  # fmt: skip

    return replace(found, sources=(*found.sources, _NOWHERE), codes=(*found.codes, _NOTE),
                   segments=tuple(map(row, found.notes)))  # fmt: skip
