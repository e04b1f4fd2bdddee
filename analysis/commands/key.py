"""`interviews key` and `interviews reidentify`: the way back, for whom it is open, and how it is closed for good."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .telling import StudyFolder, plain_errors

app = typer.Typer()
group = typer.Typer(help="Who can turn placeholders back into names.", no_args_is_help=True)
app.add_typer(group, name="key")

Identity = Annotated[Path, typer.Option(help="The identity that opens the key now.", show_default=False)]


def ask_passphrase() -> str:
    """Ask for a passphrase without showing it."""
    return str(typer.prompt("passphrase of the identity", hide_input=True, err=True))


@group.command(epilog="Example: interviews key rotate my-study --identity my-study.identity")
def rotate(
    study: StudyFolder,
    identity: Identity,
    recipient: Annotated[
        list[str] | None,
        typer.Option(help="An age public key that may open it from now on; may be repeated."),
    ] = None,
    to: Annotated[Path | None, typer.Option(help="Where to write the new identity.", show_default=False)] = None,
) -> None:
    """Seal the key anew: for a new identity, or for the recipients that are named."""
    with plain_errors():
        from ..stages.keys import rotate_key
        from ..study import open_study

        written = rotate_key(open_study(study), identity, ask_passphrase, recipient or (), to)
    typer.echo(f"key: sealed anew; {study}/secure/key.age and the recipients in {study}/study.toml were changed")
    if written:
        typer.echo(f"made {written}: move it to a safe place, away from the study")
    typer.echo("  note: a copy of the old key.age, in a backup or elsewhere, still opens with the old identity")
    typer.echo("next: delete the old identity and old copies of the key")


@group.command(epilog="Example: interviews key lock my-study.identity")
def lock(identity: Annotated[Path, typer.Argument(metavar="IDENTITY", show_default=False)]) -> None:
    """Put an identity under a passphrase: whoever finds the file needs both."""
    with plain_errors():
        from anonymizer.files import write_whole
        from anonymizer.key import lock_identity, read_identity

        secret = read_identity(identity, ask_passphrase)
        passphrase = typer.prompt("new passphrase", hide_input=True, confirmation_prompt=True, err=True)
        write_whole(identity, lock_identity(secret, passphrase), private=True)
    typer.echo(f"key: {identity} now needs its passphrase; nobody can help who forgets it")
    typer.echo(f"next: try it with: interviews reidentify STUDY PARTICIPANT --identity {identity}")


@group.command(epilog="Example: interviews key destroy my-study --everything")
def destroy(
    study: StudyFolder,
    everything: Annotated[
        bool,
        typer.Option("--everything", help="Also the raw interviews and all that names somebody in secure/."),
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Destroy the way back. This cannot be undone; the corpus, codings and figures go on working."""
    with plain_errors():
        from ..stages.keys import destroy_key
        from ..study import open_study

        opened = open_study(study)
        what = "the key, the raw interviews and all that names somebody" if everything else "the key"
        if not yes:
            typer.confirm(f"Destroy {what} of '{opened.settings.title}' for good?", abort=True, err=True)
        gone = destroy_key(opened, everything=everything)
    for place in sorted(set(gone)):
        typer.echo(f"  removed {place}")
    typer.echo(f"key: destroyed; {len(gone)} files are gone and no key will be made again")
    if not everything:
        typer.echo("  note: while secure/raw holds the interviews, whoever has it can still go back; see --everything")
    typer.echo("next: delete the identity, backups and other copies, which this command does not reach")


@app.command(epilog="Example: interviews reidentify my-study P07 --identity my-study.identity")
def reidentify(
    study: StudyFolder,
    participant: Annotated[str, typer.Argument(metavar="PARTICIPANT", show_default=False)],
    identity: Identity,
) -> None:
    """Write one participant's interview as it was said, into the locked room; needs the key."""
    with plain_errors():
        from ..stages.keys import reidentify as write_original
        from ..study import open_study

        written = write_original(open_study(study), participant, identity, ask_passphrase)
    for path in written:
        typer.echo(f"wrote {path}")
    typer.echo("next: delete it when you have read what you needed")
