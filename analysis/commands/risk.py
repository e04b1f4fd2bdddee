"""`interviews risk`: what is left that could single a person out."""

from __future__ import annotations

import typer

from .telling import StudyFolder, plain_errors

app = typer.Typer()


@app.command(epilog="Example: interviews risk my-study")
def risk(study: StudyFolder) -> None:
    """Report what is left that could single a person out, and what to make coarser."""
    with plain_errors():
        from ..stages.risking import risk as report
        from ..study import open_study

        outcome = report(open_study(study))
    for number, told in enumerate(outcome.notes, start=1):
        typer.echo(f"  {number}. {told}")
    typer.echo(f"risk: wrote {len(outcome.written)} files below secure/risk/")
    typer.echo(f"next: read {outcome.written[0]}; it names what identifies people, so it stays there")
