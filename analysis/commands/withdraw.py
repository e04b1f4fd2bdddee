"""`interviews withdraw`: a participant has changed their mind."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from .telling import StudyFolder, plain_errors, progress

app = typer.Typer()


@app.command(epilog="Example: interviews withdraw my-study P07")
def withdraw(
    study: StudyFolder,
    participant: Annotated[str, typer.Argument(metavar="PARTICIPANT", show_default=False)],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Remove everything of one participant: raw, corpus, codings, key, decisions and every draft."""
    with plain_errors(), progress() as notify:
        from ..stages.withdrawing import withdraw as take_out
        from ..study import open_study

        opened = open_study(study)
        if not yes:
            typer.confirm(f"Remove {participant} from '{opened.settings.title}' for good?", abort=True, err=True)
        done = take_out(opened, participant, date.today(), notify)
    typer.echo(f"withdraw: removed {done.interviews} interviews, {done.codings} codings and {done.decisions} decisions"
               f" of {done.participant}, and all drafts in {study}/work/")  # fmt: skip
    typer.echo(f"  noted in {study}/withdrawals.csv; {study}/release/, where there is one, is marked stale")
    typer.echo("  note: backups, copies and files that were passed on are not reached: delete those too")
    typer.echo(f"next: interviews run {study}")
