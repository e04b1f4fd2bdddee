"""`interviews write`: the anonymised interviews as files for a colleague."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from .telling import StudyFolder, plain_errors, say

app = typer.Typer()


class Format(StrEnum):
    """What a transcript can be written as."""

    txt = "txt"
    docx = "docx"
    vtt = "vtt"


@app.command(epilog="Example: interviews write my-study --format docx")
def write(
    study: StudyFolder,
    format: Annotated[Format, typer.Option(help="Word, plain text, or subtitles with times.")] = Format.docx,
    to: Annotated[
        Path | None, typer.Option(help="A folder outside the study.", show_default="STUDY/work/transcripts")
    ] = None,
) -> None:
    """Write the anonymised interviews as .docx, .txt or .vtt, for Word, NVivo or a player."""
    with plain_errors():
        from ..stages import write_transcripts
        from ..study import open_study

        outcome = write_transcripts(open_study(study), format.value, to)
    say(outcome, study)
    typer.echo(f"next: open {to or study / 'work' / 'transcripts'}; these are whole interviews with what was decided"
               " masked, and no release: give them only to people who are bound as you are")  # fmt: skip
