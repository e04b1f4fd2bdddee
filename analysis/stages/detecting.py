"""What could identify somebody in one file, without a study."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from anonymizer.detection import detect, spans_in_source
from anonymizer.intake import known_from, with_roles
from anonymizer.languages import LANGUAGES
from anonymizer.mentions import PERSON, REPLACE
from anonymizer.readers import read_transcript
from anonymizer.speakers.generic import is_generic
from anonymizer.speakers.participants import Participant

from ..errors import InputError


def detect_file(path: Path, language: str, people: Sequence[Participant] = ()) -> list[tuple[int, int, str, str]]:
    """The mentions in one transcript.

    Parameters
    ----------
    path : Path
        The transcript.
    language : str
        ISO 639-1.
    people : sequence of Participant
        Who is already known to be in it.

    Returns
    -------
    list of (start, end, tier, category)
        Offsets in the decoded file with its line ends untouched (for .docx, the paragraphs joined by line feeds);
        speaker labels that are names are among them.

    Raises
    ------
    InputError
        When the language is not known or the file cannot be read.
    """
    if language not in LANGUAGES:
        raise InputError(f"unknown language '{language[:12]}'", remedy=f"use one of {', '.join(LANGUAGES)}")
    interviews, people, _ = with_roles({path.name: read_transcript(path)}, people, {}, language)
    found = detect(interviews, known_from(people, interviews))
    [interview] = interviews
    labels = [
        (*span, REPLACE, PERSON)
        for turn in interview.transcript.turns
        if not is_generic(turn.label)
        for span in turn.label_spans
    ]
    return sorted([*spans_in_source(interview, found.mentions[interview.id]), *labels])


def source_of(path: Path) -> str:
    """The text that the offsets of `detect_file` refer to."""
    return read_transcript(path).source
