"""The `interviews` command."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from .commands import agreement, check, codebook, codings, export, import_, key, quotes, review, risk, withdraw, write
from .commands.telling import PlainCommands, StudyFolder, plain_errors, progress, say

app = typer.Typer(
    name="interviews",
    cls=PlainCommands,
    help="Turn interviews with survivors into a report without harming the people who spoke.\n\n"
    "A study is a folder. Make one with `new`, copy the interviews into it, and `run` it.",
    epilog="Start with: interviews demo",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    add_completion=False,
)
for module in (agreement, check, export, import_, key, quotes, review, risk, withdraw, write):
    app.add_typer(module.app)
app.add_typer(codebook.app, name="codebook")
app.add_typer(codings.app, name="codings")


@app.command(epilog="Example: interviews new my-study --language fr")
def new(
    study: StudyFolder,
    title: Annotated[str, typer.Option(help="The study's title; its folder's name when left out.")] = "",
    language: Annotated[str, typer.Option(help="The interviews' first language (ISO 639-1).")] = "en",
    identity: Annotated[
        Path | None, typer.Option(help="Where to write the identity that opens the key.", show_default="STUDY.identity")
    ] = None,
) -> None:
    """Make an empty study folder with its settings explained."""
    with plain_errors():
        from .stages import new_study
        from .study import read_settings

        written = new_study(study, title, language, identity)
        read_settings(study / "study.toml")
    typer.echo(f"made {study}/ with study.toml, secure/ and codings/")
    typer.echo(f"made {written}: whoever holds it can turn placeholders back into names.")
    typer.echo("  Move it to a safe place, away from the study; without it the corpus still works.")
    typer.echo(f"next: copy the interviews to {study}/secure/raw/, fill in {study}/secure/participants.csv,")
    typer.echo(f"      then: interviews run {study}")


@app.command(epilog="Example: interviews models --language el --language en")
def models(
    language: Annotated[
        list[str] | None, typer.Option(help="A language of the study; may be given several times.")
    ] = None,
) -> None:
    """Show which models are installed, which are missing, and the line that installs them."""
    with plain_errors():
        from rich.console import Console
        from rich.table import Table

        from anonymizer.languages import LANGUAGES

        from .stages import model_rows

        table = Table("model", "for", "languages", "state", "install with", box=None)
        for row in model_rows(language or list(LANGUAGES)):
            table.add_row(*row)
        Console(width=None if sys.stdout.isatty() else 160).print(table)


@app.command(epilog="Example: interviews detect interview.docx --language en")
def detect(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Transcripts.", show_default=False)],
    language: Annotated[str, typer.Option(help="Their language (ISO 639-1).")] = "en",
) -> None:
    """Print what could identify somebody: one JSON object a file, with offsets, tier and category, no words."""
    with plain_errors():
        from .stages import detect_file

        for path in files:
            spans = detect_file(path, language)
            typer.echo(json.dumps({"file": path.name, "spans": spans}, ensure_ascii=False))


@app.command(epilog="Example: interviews anonymize my-study")
def anonymize(study: StudyFolder) -> None:
    """Read secure/raw and write the anonymised corpus; what nobody reviewed stays masked."""
    _stage("anonymize", study, "look through secure/to_review.csv, then: interviews run")


@app.command(epilog="Example: interviews topics my-study")
def topics(study: StudyFolder) -> None:
    """Find topics in the participants' turns with a model; they are no findings until a person has looked."""
    _stage("topics", study, "interviews figures")


@app.command(epilog="Example: interviews figures my-study")
def figures(study: StudyFolder) -> None:
    """Draw the figures, with their data, captions and alt texts, and a page that shows them."""
    _stage("figures", study, "open work/index.html in a browser; below")


def _stage(name: str, root: Path, then: str) -> None:
    with plain_errors(), progress() as notify:
        from . import stages
        from .study import open_study

        outcome = getattr(stages, name)(open_study(root), notify)
    say(outcome, root)
    typer.echo(f"next: {then} {root}")


@app.command(epilog="Example: interviews run my-study")
def run(study: StudyFolder) -> None:
    """Run every stage whose inputs changed: anonymize, topics, figures."""
    with plain_errors(), progress() as notify:
        from .stages import run as run_stages
        from .stages.reviewing import waiting
        from .study import open_study

        outcomes = run_stages(opened := open_study(study), notify)
        masked = waiting(opened)
    for outcome in outcomes:
        say(outcome, study)
    if not any(outcome.ran for outcome in outcomes):
        typer.echo("everything is up to date")
    if masked and not outcomes[0].ran:  # which says so itself
        typer.echo(f"{masked} entities wait for review and are masked")
    drawn = (study / "work" / "index.html").is_file()
    then = (
        f"open {study}/work/index.html"
        if drawn
        else f"interviews review {study}; then code the interviews, and run again"
    )
    typer.echo(f"next: {then}")


@app.command(epilog="Example: interviews demo")
def demo(
    to: Annotated[Path, typer.Option(help="Where the page, the figures and the tables go.")] = Path("outputs/sample"),
) -> None:
    """Run everything on the fictional sample study that ships with the toolkit."""
    with plain_errors(), progress() as notify:
        from .stages import demo as run_demo

        outcomes, written = run_demo(to, notify)
    for outcome in outcomes:
        say(outcome, to.parent / f"{to.name}_study")
    typer.echo(f"demo: released {len(written)} files to {to}/ (all fictional)")
    typer.echo(f"next: open {to}/index.html")


def main() -> None:
    """Entry point of the console script."""
    app()


if __name__ == "__main__":
    main()
