"""`interviews check`: is there a name in what is about to leave?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .key import ask_passphrase
from .telling import StudyFolder, plain_errors

app = typer.Typer()
_SHOWN = 40


@app.command(epilog="Example: interviews check my-study report.docx figures/ --identity my-study.identity")
def check(
    study: StudyFolder,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files and folders.", show_default=False)],
    identity: Annotated[
        Path | None, typer.Option(help="The identity that opens the key: then all that was replaced is searched for.")
    ] = None,
) -> None:
    """Search files of any kind for the names a study keeps secret; says where, never which."""
    with plain_errors():
        from ..stages.checking import check as check_files
        from ..stages.checking import unsearched
        from ..study import open_study

        searched, leaks = check_files(opened := open_study(study), paths, identity, ask_passphrase)
        common = unsearched(opened)
    for leak in leaks[:_SHOWN]:
        typer.echo(f"{leak.path}: {leak.place}: a name, {leak.kind}")
    if len(leaks) > _SHOWN:
        typer.echo(f"... and {len(leaks) - _SHOWN} more places")
    what = "every surface behind a placeholder" if identity else "the names listed in participants.csv"
    typer.echo(f"check: searched {searched} files for {what}: {len(leaks)} places")
    if not identity:
        typer.echo("  note: without --identity what the detectors found is not searched for")
    if common:
        typer.echo(
            f"  note: {common} listed names are ordinary words too, as 'Rose' is: they are not searched for alone"
        )
    typer.echo("  note: of pictures only the words beside the dots were read")
    if leaks:
        typer.secho(
            "interviews: names stand in what you checked; do not pass it on. Look at these places; what came from the"
            " corpus needs a decision in secure/decisions.csv, and another run",
            err=True, fg="red",
        )  # fmt: skip
        raise typer.Exit(1)
    typer.echo("next: have a second person read it; a story can single somebody out without any name")
