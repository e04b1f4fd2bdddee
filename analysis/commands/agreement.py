"""`interviews agreement` and `interviews consensus`: compare coders, and settle what they coded differently."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from .telling import StudyFolder, plain_errors, progress, say

if TYPE_CHECKING:
    from ..study import Study

app = typer.Typer()
_COLUMNS = ("percent", "cohen_kappa", "fleiss_kappa", "alpha", "gwet_ac1", "brennan_prediger", "alpha_masi", "alpha_u")


@app.command(epilog="Example: interviews agreement my-study --unit character")
def agreement(
    study: StudyFolder,
    unit: Annotated[
        str,
        typer.Option(help="What the screen shows: turn, character or stretch; all three are written."),
    ] = "turn",
    coder: Annotated[
        list[str] | None, typer.Option(help="A coder to compare; may be given several times. All when left out.")
    ] = None,
    draws: Annotated[int, typer.Option(min=100, max=20_000, help="Bootstrap draws of interviews.")] = 2000,
) -> None:
    """Say how far the coders agree, code by code, and list what they coded differently."""
    if unit not in ("turn", "character", "stretch"):
        raise typer.BadParameter("use turn, character or stretch", param_hint="--unit")
    with plain_errors(), progress() as notify:
        from ..stages import agreement as measure
        from ..study import open_study

        opened = open_study(study)
        outcome = measure(opened, notify, coder or (), draws)
    say(outcome, study)
    with plain_errors():
        _show(opened, unit)
    typer.echo(f"next: talk through {study}/work/agreement/disagreements.docx, then: interviews consensus {study}")


def _show(study: Study, unit: str) -> None:
    """Print the rows of themes and of all codes."""
    import sys

    import pandas as pd
    from rich.console import Console
    from rich.table import Table

    folder = study.work / "agreement"
    [path] = sorted(folder.glob(f"after_consensus_{unit}.csv")) or sorted(folder.glob(f"before_consensus_{unit}.csv"))
    rows = pd.read_csv(path, keep_default_na=False, dtype=str)
    shown = [name for name in _COLUMNS if name in rows]
    table = Table("theme", "counted", *(name.replace("_", " ") for name in shown), box=None, title=f"unit: {unit}",
                  title_justify="left")  # fmt: skip
    for row in rows[rows["level"] != "code"].to_dict("records"):
        table.add_row(row["theme"] or row["name"], row["counted"], *(_with_bounds(row, name) for name in shown))
    Console(width=None if sys.stdout.isatty() else 200).print(table)


def _with_bounds(row: dict[str, str], name: str) -> str:
    low, high = row[f"{name}_low"], row[f"{name}_high"]
    value = f"{float(row[name]):.2f}" if row[name] else "-"
    return f"{value} ({float(low):.2f} to {float(high):.2f})" if low and high else value


@app.command(epilog="Example: interviews consensus my-study --accept-agreed")
def consensus(
    study: StudyFolder,
    accept_agreed: Annotated[
        bool, typer.Option("--accept-agreed", help="Accept what every coder coded alike; the rest waits for you.")
    ] = False,
    accept_single: Annotated[
        bool, typer.Option("--accept-single", help="Take in interviews that one person coded, as they coded them.")
    ] = False,
) -> None:
    """Lay out a table of decisions; when all are made, write them to codings/consensus.csv."""
    with plain_errors():
        from ..stages import consensus as settle
        from ..study import open_study

        outcome = settle(open_study(study), accept_agreed, accept_single)
    say(outcome, study)
    done = study / "codings" / "consensus.csv" in outcome.written
    typer.echo(
        f"next: interviews figures {study}" if done else
        f"next: fill in {study}/codings/consensus/decisions.csv (accept, reject or adjust), then: interviews consensus"
        f" {study}"
    )  # fmt: skip
