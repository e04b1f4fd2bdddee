"""`interviews codebook`: check, compare, change, export and import codebooks."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .telling import StudyFolder, plain_errors, say, say_next

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..codebook.changing import Edit

app = typer.Typer(
    help="Check, compare, change, export and import codebooks.\n\nA change raises the version, is written into the"
    " change log with its reason, and brings every coder's codings along.",
    no_args_is_help=True,
    rich_markup_mode="rich",
)
Which = Annotated[
    str, typer.Argument(metavar="CODEBOOK", help="A study, a codebook's YAML file, or the name of one that ships.",
                        show_default=False),
]  # fmt: skip
Code = Annotated[str, typer.Argument(metavar="CODE", help="The code's id.", show_default=False)]
Why = Annotated[str, typer.Option(help="Why: it goes into the change log.", show_default=False)]
By = Annotated[str, typer.Option(help="Who decided.", show_default=False)]
Date = Annotated[
    datetime.datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The day.", show_default="today")
]  # fmt: skip


@app.command("check", epilog="Example: interviews codebook check my-study")
def check(codebook: Which) -> None:
    """Say everything that is wrong with a codebook, by line, and what a team should look at."""
    with plain_errors():
        from ..codebook.advice import advice
        from ..codebook.reading import check_codebook
        from ..codebook.yaml_text import read_text
        from ..stages.codebook_files import codebook_path

        path = codebook_path(codebook)
        found = check_codebook(read_text(path), path)
        if isinstance(found, list):
            for mistake in sorted(found, key=lambda one: one.line or 0):
                typer.secho(f"interviews: {mistake}", err=True, fg="red")
            typer.echo(f"{len(found)} mistakes; correct them, then: interviews codebook check {codebook}")
            raise typer.Exit(1)
        for hint in advice(found):
            typer.echo(f"  note: {hint}")
    typer.echo(f"{path}: {found.title}, version {found.version}, {len(found.by_id)} codes in {len(found.themes)}"
               " themes; no mistakes")  # fmt: skip
    typer.echo(f"next: interviews codebook export {codebook} codebook.docx")


@app.command("diff", epilog="Example: interviews codebook diff grooming-and-missing my-study")
def diff(
    first: Annotated[str, typer.Argument(help="As CODEBOOK.", show_default=False)],
    second: Annotated[str, typer.Argument(help="As CODEBOOK.", show_default=False)],
) -> None:
    """Say what differs between two codebooks; a study's earlier versions lie in its earlier-codebooks/."""
    with plain_errors():
        from ..codebook import load_codebook
        from ..codebook.comparing import codebook_differences
        from ..stages.codebook_files import codebook_path

        lines = codebook_differences(load_codebook(codebook_path(first)), load_codebook(codebook_path(second)))
    for line in lines or ["they say the same"]:
        typer.echo(line)


@app.command("rename", epilog="Example: interviews codebook rename my-study loyalty --to attachment --why 'clearer'")
def rename(
    study: StudyFolder,
    code: Code,
    to: Annotated[str, typer.Option(help="The new id; codings get it too.", show_default=False)] = "",
    name: Annotated[str, typer.Option(help="The new name.", show_default=False)] = "",
    why: Why = "",
    by: By = "",
    date: Date = None,
) -> None:
    """Give a code or a theme another id, another name, or both."""
    from ..codebook import changing

    _change(study, lambda text, path: changing.rename(text, code, to, name, path), why, by, date)


@app.command("move", epilog="Example: interviews codebook move my-study loyalty IMP --why 'an effect'")
def move(
    study: StudyFolder,
    code: Code,
    under: Annotated[str, typer.Argument(help="A theme, or the code to put it inside.", show_default=False)],
    why: Why = "",
    by: By = "",
    date: Date = None,
) -> None:
    """Put a code, with the codes inside it, under another code or into another theme."""
    from ..codebook import changing

    _change(study, lambda text, path: changing.move(text, code, under, path), why, by, date)


@app.command("merge-codes", epilog="Example: interviews codebook merge-codes my-study route recipient --into route ...")
def merge_codes(
    study: StudyFolder,
    codes: Annotated[list[str], typer.Argument(metavar="CODE...", help="The codes that go.", show_default=False)],
    into: Annotated[str, typer.Option(help="The code that takes them in.", show_default=False)],
    why: Why = "",
    by: By = "",
    date: Date = None,
) -> None:
    """Let a code take in others; their codings become codings with it."""
    from ..codebook import changing

    _change(study, lambda text, path: changing.merge(text, codes, into, path), why, by, date)


@app.command("split-code", epilog="Example: interviews codebook split-code my-study route --into told --into found ...")
def split_code(
    study: StudyFolder,
    code: Code,
    into: Annotated[list[str], typer.Option(help="ID or ID=NAME; give it at least twice.", show_default=False)],
    why: Why = "",
    by: By = "",
    date: Date = None,
) -> None:
    """Let several codes take the place of one; a person then says for each coding which one it becomes."""
    from ..codebook import changing

    new = {id.strip(): name for id, _, name in (one.partition("=") for one in into)}
    _change(study, lambda text, path: changing.split(text, code, new, path), why, by, date)


def _change(
    root: Path, change: Callable[[str, Path], Edit], why: str, by: str, date: datetime.datetime | None
) -> None:  # fmt: skip
    with plain_errors():
        from ..stages.codebook_life import QUESTIONS, change_codebook
        from ..study import open_study

        day = (date or datetime.datetime.now()).date()
        outcome = change_codebook(open_study(root), change, why, by, day)
    say(outcome, root)
    say_next(root, root / QUESTIONS, "fill in", "decide")


@app.command("export", epilog="Example: interviews codebook export my-study appendix.docx")
def export(
    codebook: Which,
    to: Annotated[Path, typer.Argument(metavar="FILE", help="Ends with .qdc, .csv, .md, .html or .docx.",
                                       show_default=False)],
) -> None:  # fmt: skip
    """Write a codebook for another tool (.qdc), a spreadsheet (.csv), or a report (.docx, .html, .md)."""
    with plain_errors():
        from ..stages.codebook_files import export_codebook

        outcome = export_codebook(codebook, to)
    for note in outcome.notes:
        typer.echo(f"  note: {note}")
    typer.echo(f"wrote {to}")
    typer.echo(f"next: open {to}")


@app.command("import", epilog="Example: interviews codebook import theirs.qdc my-study/codebook.yaml")
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A .qdc or .csv file.", show_default=False)],
    to: Annotated[Path, typer.Argument(metavar="TO", help="The YAML file to make.", show_default=False)],
    title: Annotated[str, typer.Option(help="Its title.", show_default="the file's name")] = "",
) -> None:
    """Make a codebook's YAML file from another tool's (.qdc) or from a table (.csv)."""
    with plain_errors():
        from ..stages.codebook_files import import_codebook

        outcome = import_codebook(file, to, title)
    for note in outcome.notes:
        typer.echo(f"  note: {note}")
    typer.echo(f"wrote {to}")
    typer.echo(f'next: interviews codebook check {to}, and name it in study.toml: codebook = "{to.name}"')
