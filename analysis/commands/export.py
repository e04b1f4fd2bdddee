"""`interviews export`: the anonymised and coded study for another tool."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .telling import StudyFolder, plain_errors, report_losses

app = typer.Typer()


@app.command(epilog="Example: interviews export my-study --format qdpx")
def export(
    study: StudyFolder,
    format: Annotated[str, typer.Option(help="qdpx, qdc, qualcoder, taguette, csv or xlsx.")] = "qdpx",
    to: Annotated[Path | None, typer.Option(help="Where to write it.", show_default="below STUDY/work/export")] = None,
    attribute: Annotated[
        list[str] | None,
        typer.Option(help="A column of your own in participants.csv that may go along; may be given several times."),
    ] = None,
) -> None:
    """Write the anonymised transcripts with their codings for NVivo, MAXQDA, ATLAS.ti, QualCoder, Taguette or a
    spreadsheet.

    Only corpus/ and codings/ are written out; raw text never is.
    """
    with plain_errors():
        from ..stages.exporting import export_project
        from ..study import open_study

        done = export_project(open_study(study), format, to, attribute or ())
    report_losses(done.losses, done.report)
    typer.echo(f"export: wrote {done.path}")
    typer.echo(f"next: interviews check {study} {done.path} --identity IDENTITY, before it leaves this computer")
