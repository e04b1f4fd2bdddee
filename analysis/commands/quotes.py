"""`interviews quotes`: coded passages, with what may be done with them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .telling import StudyFolder, plain_errors

app = typer.Typer()
Several = list[str] | None


@app.command(epilog="Example: interviews quotes my-study --code trust_building --participant P07 --format docx")
def quotes(
    study: StudyFolder,
    code: Annotated[Several, typer.Option(help="A code, by its id; may be given several times.")] = None,
    theme: Annotated[Several, typer.Option(help="A theme, by its id; may be given several times.")] = None,
    participant: Annotated[Several, typer.Option(help="A participant; may be given several times.")] = None,
    coder: Annotated[Several, typer.Option(help="A coder; 'consensus' for what the team agreed on.")] = None,
    format: Annotated[str, typer.Option(help="csv or docx; as --to ends, when left out.")] = "",
    to: Annotated[
        Path | None, typer.Option(help="The file to write.", show_default="STUDY/work/quotes/quotations.csv")
    ] = None,
    all: Annotated[
        bool, typer.Option("--all", help="What may not be quoted too, marked so; for internal use.")
    ] = False,
) -> None:
    """List coded passages with code, speaker, context, consent and release level."""
    chosen = format or (to.suffix.lstrip(".").lower() if to else "csv")
    if chosen not in ("csv", "docx"):
        raise typer.BadParameter("use csv or docx", param_hint="--format")
    with plain_errors():
        from ..quotes import Wanted
        from ..stages import quotes as write
        from ..study import open_study

        wanted = Wanted(code or (), theme or (), participant or (), coder or ())
        outcome = write(open_study(study), wanted, "csv" if chosen == "csv" else "docx", to, internal=all)
    for note in outcome.notes:
        typer.echo(f"  note: {note}")
    typer.echo(f"quotes: wrote {outcome.written[0]}")
    typer.echo("next: read it; it is for the team only" if all else
               "next: read it, and look each up in its turn before it goes into a report")  # fmt: skip
