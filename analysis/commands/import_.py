"""`interviews import`: another tool's project into a study."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .telling import StudyFolder, plain_errors, progress, report_losses

app = typer.Typer()


@app.command("import", epilog="Example: interviews import my-study coded-in-nvivo.qdpx")
def import_(
    study: StudyFolder,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="What the other tool exported, or QualCoder's folder.",
                             show_default=False)
    ],
    anonymised: Annotated[
        bool, typer.Option("--anonymised", help="The texts hold no names: they become the corpus of a new study.")
    ] = False,
    project: Annotated[str | None, typer.Option(help="Which project, where the file holds several (Taguette).")] = None,
    title: Annotated[str, typer.Option(help="A new study's title; the project's when left out.")] = "",
    language: Annotated[str, typer.Option(help="The first language of a new study (ISO 639-1).")] = "en",
    identity: Annotated[
        Path | None, typer.Option(help="Where a new study's identity goes.", show_default="STUDY.identity")
    ] = None,
) -> None:  # fmt: skip
    """Bring codings, codes and texts from NVivo, MAXQDA, ATLAS.ti, QualCoder, Taguette or a table into a study.

    A folder that is no study yet becomes one: the texts go to secure/raw and are anonymised. A study that is there gets
    the codings on the interviews it has.
    """
    with plain_errors(), progress() as notify:
        from ..stages.importing import import_project

        new = not (study / "study.toml").is_file()
        done = import_project(study, file, anonymised=anonymised, project=project, title=title, language=language,
                              identity=identity, notify=notify)  # fmt: skip
    for remark in done.remarks:
        typer.echo(f"  note: {remark}")
    report_losses(done.losses, done.report)
    typer.echo(f"import: {'made' if new else 'changed'} {study}/")
    if new:
        typer.echo(f"made {identity or f'{study}.identity'}: move it to a safe place, away from the study")
    typer.echo(f"next: {'look through secure/to_review.csv, then: ' if new and not anonymised else ''}"
               f"interviews figures {study}")  # fmt: skip
