"""`interviews codings`: check, take, decide, merge and compare coders' files."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .telling import StudyFolder, plain_errors, say, say_next

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..stages.keeping import Outcome
    from ..study import Study

app = typer.Typer(
    help="Check, merge and compare coders' files, and code in a spreadsheet.",
    no_args_is_help=True,
    rich_markup_mode="rich",
)
_SHOWN = 20  # stale codings that are named one by one
Table = Annotated[Path, typer.Argument(metavar="TABLE", help="The table that was filled in.", show_default=False)]


@app.command("check", epilog="Example: interviews codings check my-study")
def check(study: StudyFolder) -> None:
    """Say every mistake in the coders' files by line, and every stale coding with its reason."""
    with plain_errors():
        from ..codings import check_codings
        from ..stages import codebook_of, read_corpus
        from ..study import open_study

        opened = open_study(study)
        checked = check_codings(opened.codings, codebook_of(opened), read_corpus(opened))
        codings = checked.codings
        for mistake in checked.mistakes:
            typer.secho(f"interviews: {mistake}", err=True, fg="red")
        stale = codings[codings["reason"] != ""]
        for row in stale.head(_SHOWN).itertuples():
            typer.echo(f"  {row.coder}.csv line {row.line}: stale: {row.reason}")
        if len(stale) > _SHOWN:
            typer.echo(f"  and {len(stale) - _SHOWN} more")
        for reason, count in stale["reason"].value_counts().items():
            typer.echo(f"  note: {count} codings are stale and not counted: {reason}")
        if checked.mistakes:
            typer.echo(f"{len(checked.mistakes)} mistakes; correct them, then: interviews codings check {study}")
            raise typer.Exit(1)
    typer.echo(f"{len(codings)} codings by {codings['coder'].nunique()} coders in {codings['interview'].nunique()}"
               f" interviews; {len(codings) - len(stale)} count; no mistakes")  # fmt: skip
    versions = stale["reason"].str.contains("code").any()
    typer.echo(f"next: interviews codings migrate {study}" if versions else f"next: interviews figures {study}")


@app.command("sheet", epilog="Example: interviews codings sheet my-study to_code.csv")
def sheet(
    study: StudyFolder,
    to: Annotated[Path, typer.Argument(metavar="FILE", help="The CSV file to make.", show_default=False)],
) -> None:
    """Write a table of every turn, to code in with a spreadsheet."""
    with plain_errors():
        from ..stages.coding_files import write_coding_sheet
        from ..study import open_study

        write_coding_sheet(open_study(study), to)
    typer.echo(f"wrote {to}")
    typer.echo(f"next: write codes into it, then: interviews codings take {study} {to} --coder NAME")


@app.command("take", epilog="Example: interviews codings take my-study coded.csv --coder ana")
def take(
    study: StudyFolder,
    sheet: Table,
    coder: Annotated[str, typer.Option(help="Who coded: the file in codings/ is called so.", show_default=False)],
    date: Annotated[datetime.datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The day.",
                                                           show_default="today")] = None,
) -> None:  # fmt: skip
    """Take the codings out of a coding sheet into the coder's file."""
    from ..stages.coding_files import take_coding_sheet

    day = (date or datetime.datetime.now()).date().isoformat()
    _change(study, lambda opened: take_coding_sheet(opened, sheet, coder, day))


@app.command("migrate", epilog="Example: interviews codings migrate my-study")
def migrate(study: StudyFolder) -> None:
    """Bring codings made with an earlier version of the codebook along, and list those that need a person."""
    with plain_errors():
        from ..stages.codebook_life import QUESTIONS, migrate_codings
        from ..study import open_study

        outcome = migrate_codings(open_study(study))
    say(outcome, study)
    say_next(study, study / QUESTIONS, "fill in", "decide")


@app.command("decide", epilog="Example: interviews codings decide my-study my-study/codings_to_decide.csv")
def decide(study: StudyFolder, table: Table) -> None:
    """Give codings whose code was split or taken out the codes that a person wrote under 'becomes'."""
    from ..stages.coding_files import decide_codings

    _change(study, lambda opened: decide_codings(opened, table))


@app.command("merge", epilog="Example: interviews codings merge my-study back/ana.csv --base sent/ana.csv")
def merge(
    study: StudyFolder,
    theirs: Annotated[Path, typer.Argument(help="What came back: a coder's file, or a folder of them.",
                                           show_default=False)],
    base: Annotated[Path | None, typer.Option(help="What was sent out; without it nothing counts as taken out.",
                                              show_default=False)] = None,
) -> None:  # fmt: skip
    """Merge codings that came back with what was done here meanwhile; conflicts are listed, nothing is dropped."""
    with plain_errors():
        from ..stages.coding_files import CONFLICTS, merge_codings
        from ..study import open_study

        outcome = merge_codings(open_study(study), theirs, base)
    say(outcome, study)
    say_next(study, study / CONFLICTS, "mark what is right under 'keep' in", "settle")


@app.command("settle", epilog="Example: interviews codings settle my-study my-study/codings_conflicts.csv")
def settle(study: StudyFolder, table: Table) -> None:
    """Put the rows that a person marked in a table of conflicts into the coders' files."""
    from ..stages.coding_files import settle_conflicts

    _change(study, lambda opened: settle_conflicts(opened, table))


@app.command("diff", epilog="Example: interviews codings diff sent/ana.csv back/ana.csv --study my-study")
def diff(
    first: Annotated[Path, typer.Argument(help="A coder's file, or a folder of them.", show_default=False)],
    second: Annotated[Path, typer.Argument(help="Another.", show_default=False)],
    study: Annotated[Path | None, typer.Option(help="The study, for the names of codes.", show_default=False)] = None,
) -> None:
    """Say what differs between two coders' files: places and codes, never a participant's words."""
    with plain_errors():
        from ..stages.coding_files import compare_codings
        from ..study import open_study

        found = compare_codings(first, second, open_study(study) if study else None)
    for line in map(str, found) if found else ["they hold the same codings"]:
        typer.echo(line)


def _change(root: Path, change: Callable[[Study], Outcome]) -> None:
    """Change coders' files, which are checked next."""
    with plain_errors():
        from ..study import open_study

        outcome = change(open_study(root))
    say(outcome, root)
    typer.echo(f"next: interviews codings check {root}")
