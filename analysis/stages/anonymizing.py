"""The first stage: raw transcripts to a corpus without names."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Sequence
from pathlib import Path

import anonymizer
from anonymizer.anonymise import Anonymised, anonymise, corpus_lines, offset_table
from anonymizer.decisions import decision_files, decision_rows, merge_decisions
from anonymizer.detection import Interview
from anonymizer.detectors.adapter import Adapter, recogniser_named
from anonymizer.detectors.words import words_of
from anonymizer.files import write_whole
from anonymizer.intake import known_from, raw_files, read_all, with_roles
from anonymizer.key import seal_key
from anonymizer.packs import PACKS, name_pack
from anonymizer.replacement.rules import Rules
from anonymizer.secret import study_secret
from anonymizer.speakers.participants import Participant, write_participants
from anonymizer.wording import PLACEHOLDER

from ..freshness import files_below, fingerprint, is_fresh, load_state
from ..study import Study
from .carrying import carried_codings
from .keeping import Notify, Outcome, keep, people_of, silent
from .reviewing import inventory_file

_ANEW = (
    "secure/secret was missing and was drawn anew: dates have moved by other numbers than before, and whoever has both"
    " corpora can compare them; restore the old one from a copy"
)


def anonymize(study: Study, notify: Notify = silent) -> Outcome:
    """Raw transcripts to corpus/, the offset map, the key and the review list.

    Parameters
    ----------
    study : Study
    notify : callable, optional
        Called with (what, done, total).

    Raises
    ------
    InputError
        When a file of the study has a mistake; nothing is written then.
    """
    settings = study.settings
    if settings.key.destroyed and not files_below(study.raw):
        return Outcome("anonymize", False, notes=["the raw interviews were destroyed: the corpus stays as it is"])
    raw_files(study.raw)
    decisions, conflicts = merge_decisions(decision_rows(study.decisions))
    notes = _guess_participants(study) if not people_of(study) else []
    if not study.secret.is_file() and files_below(study.corpus):
        notes.append(_ANEW)
    study_secret(study.secret)
    adapters = [Adapter(recogniser_named(one, study.root / "study.toml")) for one in settings.detect.presidio]
    inputs = _anonymize_inputs(study, adapters)
    if is_fresh(state := load_state(study.state), "anonymize", inputs, study.root) and _is_sealed(study):
        return Outcome("anonymize", False)
    people = people_of(study)
    transcripts = read_all(study.raw, people, study.participants)
    interviews, people, guesses = with_roles(transcripts, people, settings.roles, settings.languages[0])
    result = anonymise(
        interviews, known_from(people, interviews), decisions,
        lambda done, total: notify("reading interviews", done, total), _rules(study), adapters,
    )  # fmt: skip
    public, private = _files(study, result)
    moved = carried_codings(study, interviews, result)
    written = keep(study, "anonymize", state, inputs, public, private, moved)
    if moved:
        notes.append(f"the codings in {', '.join(path.name for path in moved)} were carried to the new text")
    notes += [*_doubts(people, interviews, result), *guesses]
    notes += [*map(str, sorted({*conflicts, *result.conflicts})), _waiting(study, result)]
    return Outcome("anonymize", True, written, notes)


def _doubts(people: Sequence[Participant], interviews: Sequence[Interview], result: Anonymised) -> list[str]:
    """What the toolkit could not look at, or not tell from words."""
    without = sorted(language for language in {i.language for i in interviews} if name_pack(language) is None)
    notes = [f"no name model for '{one}': names by rules and review only (see: interviews models)" for one in without]
    if left := _left_as_words(people, result):
        notes.append(
            f"listed first names of {', '.join(left)} are ordinary words too, and stand in small letters in the corpus:"
            " look whether a person is meant; a decision that is written in small letters hides them all"
        )
    return notes


def _left_as_words(people: Iterable[Participant], result: Anonymised) -> list[str]:
    """The participants who said a listed first name as a word without a capital."""
    found = []
    for person in people:
        names = (*person.names, *(name for name, _ in person.known_people))
        first = {words[0].folded for name in names if (words := words_of(name)) and len(words[0].text) > 2}
        turns = [turn for turns in result.corpus.values() for turn in turns if turn["speaker"] == person.id]
        texts = (PLACEHOLDER.sub(" ", turn["text"]) for turn in turns)
        if any(word.folded in first and word.text.islower() for text in texts for word in words_of(text)):
            found.append(person.id)
    return found


def _waiting(study: Study, result: Anonymised) -> str:
    return (f"{result.open} of {len(result.entities)} entities wait for review and are masked:"
            f" decide with: interviews review {study.root}, or by hand in secure/decisions.csv")  # fmt: skip


def _rules(study: Study) -> Rules:
    wanted = study.settings.anonymise
    return Rules(wanted.placeholders, wanted.style, wanted.age_band, wanted.population, wanted.dates,
                 study_secret(study.secret))  # fmt: skip


def _files(study: Study, result: Anonymised) -> tuple[dict[Path, bytes], dict[Path, bytes]]:
    """What the stage writes: the corpus, and what belongs into the locked room."""
    secure = study.root / "secure"
    public = {study.corpus / f"{i}.jsonl": corpus_lines(turns) for i, turns in result.corpus.items()}
    private = {secure / "offsets" / f"{i}.json": offset_table(result.offsets[i]) for i in result.corpus}
    private[secure / "to_review.csv"] = result.review
    private[inventory_file(study)] = result.inventory
    if not study.settings.key.destroyed:
        private[study.key] = seal_key(result.key, study.settings.key.recipients)
        private[sealed_for(study)] = recipient_lines(study.settings.key.recipients)
    return public, private


def sealed_for(study: Study) -> Path:
    """Where it is written for whom the key was sealed last; the key itself does not tell."""
    return study.key.with_suffix(".recipients")


def recipient_lines(recipients: Iterable[str]) -> bytes:
    """What is written there."""
    return "".join(f"{recipient}\n" for recipient in sorted(recipients)).encode()


def _is_sealed(study: Study) -> bool:
    if study.settings.key.destroyed:
        return True
    wanted = recipient_lines(study.settings.key.recipients)
    return sealed_for(study).is_file() and sealed_for(study).read_bytes() == wanted


def _anonymize_inputs(study: Study, adapters: Sequence[Adapter]) -> str:
    files = [path for path in (study.participants, study.secret) if path.exists()]
    tables = [*files, *decision_files(study.decisions)]
    settings, models = study.settings, [pack.name for pack in PACKS if pack.installed]
    code = files_below(Path(anonymizer.__file__).parent)
    others = [Path(inspect.getfile(type(one.recogniser))) for one in adapters]
    return fingerprint([*files_below(study.raw), *tables, *code, *others], settings.roles, settings.languages,
                       settings.anonymise.model_dump(), models, settings.detect.presidio)  # fmt: skip


def _guess_participants(study: Study) -> list[str]:
    """Write a participants.csv from the speakers, for a study that has none."""
    language = study.settings.languages[0]
    transcripts = read_all(study.raw, [], study.participants)
    _, people, _ = with_roles(transcripts, [], study.settings.roles, language)
    write_whole(study.participants, write_participants(people), private=True)
    return [f"participants.csv had no rows: {len(people)} participants were guessed from the speakers; check it"]
