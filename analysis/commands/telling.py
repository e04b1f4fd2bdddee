"""What every command shares: errors in one line, progress on a terminal, what was written."""

from __future__ import annotations

import errno
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

if TYPE_CHECKING:
    from ..interchange.project import Loss
    from ..stages import Notify, Outcome

_FULL = "; make room on the disk and run this again, nothing was lost"
_BARRED = "; ask for the right to read and write there, or close the program that has it open"
_REMEDIES = {
    errno.ENOSPC: _FULL, errno.EDQUOT: _FULL, errno.EFBIG: _FULL,
    errno.EACCES: _BARRED, errno.EPERM: _BARRED, errno.EROFS: _BARRED, errno.EBUSY: _BARRED,
}  # fmt: skip
StudyFolder = Annotated[Path, typer.Argument(metavar="STUDY", help="The study's folder.", show_default=False)]


@contextmanager
def plain_errors() -> Iterator[None]:
    """A mistake in the input becomes one line and exit code 1; what was not foreseen says where, and no words."""
    from anonymizer.errors import InputError as RawInputError

    from ..errors import InputError

    try:
        yield
    except (InputError, RawInputError) as error:
        typer.secho(f"interviews: {error}", err=True, fg="red")
        raise typer.Exit(1) from None
    except BrokenPipeError:  # whoever read the output has seen enough
        raise typer.Exit(1) from None
    except OSError as error:
        if error.filename is None:  # what it says then could be anything
            raise _unforeseen(error) from None
        remedy = _REMEDIES.get(error.errno or 0, "")
        typer.secho(f"interviews: {error.filename}: {error.strerror}{remedy}", err=True, fg="red")
        raise typer.Exit(1) from None
    except (typer.Exit, typer.Abort, KeyboardInterrupt):
        raise
    except Exception as error:  # a message or a traceback could hold a participant's words
        if hasattr(error, "format_message"):  # a wrong usage, which typer explains
            raise
        raise _unforeseen(error) from None


def _unforeseen(error: Exception) -> typer.Exit:
    where = error.__traceback__
    while where is not None and where.tb_next is not None:
        where = where.tb_next
    place = f"{Path(where.tb_frame.f_code.co_filename).name}, line {where.tb_lineno}" if where else "unknown"
    typer.secho(f"interviews: an error that was not foreseen: {type(error).__name__} in {place};"
                " please report this line", err=True, fg="red")  # fmt: skip
    return typer.Exit(1)


class PlainCommands(TyperGroup):
    """Commands of which none lets an error out as it is, wherever in them it happens."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was asked for."""
        with plain_errors():
            return super().invoke(ctx)


@contextmanager
def progress() -> Iterator[Notify]:
    """A progress bar on a terminal, silence elsewhere."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        tasks: dict[str, int] = {}

        def notify(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=total)
            bar.update(tasks[what], completed=done, total=total)  # type: ignore[arg-type]

        yield notify


def say(outcome: Outcome, root: Path) -> None:
    """Print what a stage did: its notes, and what it wrote."""
    for note in outcome.notes:
        typer.echo(f"  note: {note}")
    if outcome.ran:
        folders = sorted(
            {
                path.relative_to(root).parts[0] if path.is_relative_to(root) else str(path.parent)
                for path in outcome.written
            }
        )
        typer.echo(f"{outcome.stage}: wrote {len(outcome.written)} files below {', '.join(folders)}/")
    elif not outcome.notes:
        typer.echo(f"{outcome.stage}: nothing has changed, nothing to do")


def say_next(study: Path, listed: Path, do: str, then: str) -> None:
    """Print what comes next: what a person does with a list, where one was written, or else the check."""
    next = f"{do} {listed}, then: interviews codings {then} {study} {listed}" if listed.is_file() else ""
    typer.echo(f"next: {next or f'interviews codings check {study}'}")


def report_losses(losses: Sequence[Loss], report: Path) -> None:
    """Print what was left behind, each kind once, and where the whole list lies."""
    counts: dict[str, int] = {}
    for loss in losses:
        counts[loss.what] = counts.get(loss.what, 0) + loss.count
    for what, count in counts.items():
        typer.echo(f"  not carried over: {what}: {count}")
    where = f"{sum(counts.values())} in all, listed with their places in {report}"
    typer.echo(f"losses: {where}" if losses else "losses: none")
