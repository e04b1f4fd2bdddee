"""The texts of an imported project as transcripts: raw ones for the locked room, or anonymised ones for the corpus."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from anonymizer.anonymise import corpus_lines
from anonymizer.intake import with_roles
from anonymizer.readers.text import read_text
from anonymizer.speakers.participants import COLUMNS
from anonymizer.transcript import PARTICIPANT

from ..errors import InputError
from ..interchange.project import Case, Project, Source
from ..study import Study

Turn = dict[str, Any]


def texts_of(project: Project) -> list[Source]:
    """The sources that hold words."""
    return [source for source in project.sources if (source.text or "").strip()]


def file_names(project: Project, ending: str = ".txt") -> dict[str, str]:
    """A name for each source with words, which no other has and every file system bears, by the source's guid."""
    names: dict[str, str] = {}
    for source in texts_of(project):
        plain = re.sub(r"[^\w .-]+", "_", re.sub(r"\.(?:txt|docx?|rtf|odt|pdf|md|html?)$", "", source.name, flags=re.I))
        stem = plain.strip(" ._")[:80] or "interview"
        number, own = 2, stem
        while own.casefold() in (name.casefold() for name in names.values()):
            number, own = number + 1, f"{stem}_{number}"
        names[source.guid] = own
    return {guid: f"{name}{ending}" for guid, name in names.items()}


def raw_files_of(study: Study, project: Project) -> dict[Path, bytes]:
    """The texts as raw transcripts."""
    names = file_names(project)
    return {study.raw / names[source.guid]: (source.text or "").encode("utf-8", "replace")
            for source in texts_of(project)}  # fmt: skip


@dataclass(frozen=True)
class Anonymous:
    """Texts that were anonymised elsewhere, as a corpus.

    Attributes
    ----------
    turns : dict of str to list of dict
        By interview, as corpus/ has them.
    interviews : dict of str to str
        The interview that each source became, by the source's guid.
    """

    turns: dict[str, list[Turn]]
    interviews: dict[str, str]

    def files(self, study: Study) -> dict[Path, bytes]:
        """What corpus/ is to hold."""
        return {study.corpus / f"{i}.jsonl": corpus_lines(turns) for i, turns in self.turns.items()}

    def speakers(self) -> list[tuple[str, str]]:
        """The participants, each with every interview they speak in."""
        turns = [turn for turns in self.turns.values() for turn in turns if turn["role"] == PARTICIPANT]
        return sorted({(turn["speaker"], turn["interview"]) for turn in turns})


def anonymous_corpus(project: Project, language: str) -> Anonymous:
    """The turns of texts that were anonymised already.

    Where the project's cases tell role and speaker, as those that this toolkit wrote do, the labels are read by them;
    else speakers are found and roles are guessed as for raw transcripts, and a label that is no name stays.
    """
    ids = {guid: _id(name) for guid, name in file_names(project, "").items()}
    if len(set(ids.values())) < len(ids):
        raise InputError("two sources would become interviews of one name", remedy="rename one of them in its tool")
    turns: dict[str, list[Turn]] = {}
    for source in texts_of(project):
        known = _speakers(project, source.guid)
        if known:
            turns[ids[source.guid]] = _labelled(source.text or "", known, ids[source.guid], language)
    others = {name: source for source in texts_of(project) if (name := ids[source.guid]) not in turns}
    return Anonymous({**turns, **_guessed(others, language)}, ids)


def _id(name: str) -> str:
    return re.sub(r"[^\w-]+", "_", name).strip("_") or "interview"


def _speakers(project: Project, source: str) -> dict[str, tuple[str, str]]:
    """Role and language by label, from the cases of a source."""
    found = {}
    for case in project.cases:
        told = dict(case.variables)
        theirs = {*case.sources, *(guid for guid, _, _ in case.passages)}
        if source in theirs and {"speaker", "role", "language"} <= set(told):
            found[told["speaker"]] = (told["role"], told["language"])
    return found


def _labelled(text: str, known: Mapping[str, tuple[str, str]], interview: str, language: str) -> list[Turn]:
    """Turns of a text that this toolkit laid out."""
    labels = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    starts = [*re.finditer(rf"(?:\A|(?<=\n\n))({labels}): ", text)]
    turns = []
    for number, (start, following) in enumerate(zip(starts, [*starts[1:], None], strict=False)):
        end = following.start() - 2 if following else len(text.removesuffix("\n"))
        role, own = known[start[1]]
        turns.append(_turn(interview, number, start[1], role, own or language, text[start.end() : end]))
    return turns


def _turn(interview: str, number: int, speaker: str, role: str, language: str, text: str) -> Turn:
    return {"interview": interview, "turn": number, "speaker": speaker, "role": role, "language": language,
            "text": text, "start": None, "end": None}  # fmt: skip


def _guessed(sources: Mapping[str, Source], language: str) -> dict[str, list[Turn]]:
    transcripts = {name: read_text(source.text or "") for name, source in sources.items()}
    interviews = with_roles(transcripts, [], {}, language)[0] if transcripts else []
    by_text = {one.transcript.source: one.transcript.turns for one in interviews}
    return {
        name: [_turn(name, number, _speaker(turn.label, turn.speaker, turn.role), turn.role, language, turn.text)
               for number, turn in enumerate(by_text[transcript.source])]
        for name, transcript in transcripts.items()
    }  # fmt: skip


def _speaker(label: str, assigned: str, role: str) -> str:
    """A label such as "P07", which names nobody, is worth keeping."""
    return label if role == PARTICIPANT and re.fullmatch(r"[A-Za-z]{1,4}[ _-]?\d{1,4}", label) else assigned


def people_table(project: Project, rows: Mapping[str, tuple[list[str], Mapping[str, str]]], language: str) -> bytes:
    """participants.csv with what the cases tell of each participant in columns of their own.

    Parameters
    ----------
    project : Project
    rows : mapping of participant to (file names, cells)
        Who there is.
    language : str
        Where the cells name none.
    """
    known = {participant: case_of(project, participant, files) for participant, (files, _) in rows.items()}
    own = sorted(
        {name for case in known.values() if case for name, _ in case.variables} - {"role", "speaker", "language"}
    )
    columns = {name: f"case_{name}" if name in COLUMNS else name for name in own}
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*COLUMNS, *columns.values()])
    for participant, (files, cells) in rows.items():
        case = known[participant]
        told = dict(case.variables) if case else {}
        given = {"participant": participant, "file": ";".join(files), "language": language, **cells}
        writer.writerow([*(given.get(name, "") for name in COLUMNS), *(told.get(name, "") for name in own)])
    return out.getvalue().encode()


def case_of(project: Project, participant: str, files: list[str]) -> Case | None:
    """The case of a participant: called so, or the only one of their sources."""
    names = file_names(project)
    guids = {guid for guid, name in names.items() if name in files}
    called = [case for case in project.cases if case.name == participant]
    theirs = [case for case in project.cases if guids & {*case.sources, *(p[0] for p in case.passages)}]
    asked = [case for case in theirs if dict(case.variables).get("role", PARTICIPANT) == PARTICIPANT]
    return called[0] if called else asked[0] if len(asked) == 1 else None
