"""`interviews review`: look at what the toolkit was not sure of, and decide, in the terminal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from .telling import StudyFolder, plain_errors

if TYPE_CHECKING:
    from rich.console import Console

    from anonymizer.entities.inventory import Entry
    from anonymizer.reviewing import Review

app = typer.Typer()
T = TypeVar("T")
_NO_BRACKETS = str.maketrans("[]", "  ")
_KEYS = (
    ("r", "replace"), ("k", "keep as it is"), ("g", "generalise"), ("m", "merge"), ("s", "split"), ("e", "relation"),
    ("c", "category"), ("u", "undo"), ("n", "next"), ("b", "back"), ("q", "quit"),
)  # fmt: skip


@app.command(epilog="Example: interviews review my-study --reviewer ak")
def review(
    study: StudyFolder,
    reviewer: Annotated[str, typer.Option(help="Your initials; your decisions get a file of their own.")] = "",
    everything: Annotated[bool, typer.Option("--all", help="Also what was replaced without asking.")] = False,
    status: Annotated[bool, typer.Option("--status", help="Only say what is open and what is disputed.")] = False,
) -> None:
    """Decide about what is masked: one key for each entity, the most risky first. Every decision is kept at once."""
    with plain_errors():
        from rich.console import Console

        from ..stages.reviewing import conflicts_of, open_review
        from ..study import open_study

        opened = open_study(study)
        session, table = open_review(opened, reviewer, date.today())
        if not status:
            _sit(session, everything, Console(highlight=False), lambda: table.keep(session))
        conflicts = conflicts_of(opened)
    for interview, done, total in session.progress():
        typer.echo(f"  {interview}: {done} of {total} decided")
    for conflict in conflicts:
        typer.echo(f"  note: {conflict}")
    typer.echo(f"review: {len(session.waiting())} entities are open and stay masked")
    typer.echo(f"next: interviews anonymize {study}")


def _sit(session: Review, everything: bool, console: Console, keep: Callable[[], None]) -> None:
    """Show one entity after the other until there is none, or the reviewer leaves."""
    entries = list(session.entries) if everything else session.waiting()
    at = 0
    if entries:
        console.print("Replace what could tell who somebody is, keep what could not. Words of interviews stand here:"
                      " look who sees the screen.", style="dim")  # fmt: skip
    while 0 <= at < len(entries):
        entry = entries[at]
        _show(console, session, entry, at + 1, len(entries))
        key = typer.getchar().lower()
        if key == "q":
            return
        if key in ("n", "b", "u"):
            at += {"n": 1, "b": -1 if at else 0, "u": 0}[key]
            if key == "u" and session.undo():
                keep()
                at = max(0, at - 1)
        elif _act(key, session, entry, console):
            keep()
            at += key not in ("s", "e", "c")


def _act(key: str, session: Review, entry: Entry, console: Console) -> bool:
    """Do what a key stands for; whether something was decided."""
    match key:
        case "r":
            session.decide(entry, "replace")
        case "k":
            session.decide(entry, "keep")
        case "g":
            words = typer.prompt("more general words (empty: let the toolkit choose)", default="", show_default=False)
            session.decide(entry, "generalise", placeholder=" ".join(words.translate(_NO_BRACKETS).split()))
        case "m":
            other = _chosen(session.alike(entry), lambda one: f"{one.name}  {one.placeholder}", console)
            if other is None:
                return False
            session.merge(entry, other)
        case "s":
            surface = _chosen(list(entry.surfaces), str, console) if len(entry.surfaces) > 1 else None
            if surface is None:
                return False
            session.split(entry, surface)
        case "e":
            relation = typer.prompt("relation to the participant, such as mother or offender's alias")
            session.decide(entry, "replace", category="person", relation=relation.strip())
        case "c":
            from anonymizer.categories import CATEGORIES

            category = _chosen(list(CATEGORIES), str, console)
            if category is None:
                return False
            session.decide(entry, "replace", category=category)
        case _:
            return False
    return True


def _chosen(options: list[T], name: Callable[[T], str], console: Console) -> T | None:
    """Let the reviewer choose by number; None for none of them."""
    for number, option in enumerate(options, start=1):
        console.print(f"  {number}  {name(option)}", markup=False)
    answer = typer.prompt("number (empty: none of them)", default="", show_default=False).strip()
    return options[int(answer) - 1] if answer.isdecimal() and 0 < int(answer) <= len(options) else None


def _show(console: Console, session: Review, entry: Entry, number: int, total: int) -> None:
    from rich.text import Text

    where = ", ".join(f"{interview} ({count})" for interview, count in entry.interviews.items())
    console.print()
    console.rule(f"{number} of {total}", align="left")
    console.print(
        Text.assemble((entry.name, "bold"), f"   {entry.category}", f", {entry.relation}" * bool(entry.relation))
    )
    if len(entry.surfaces) > 1:
        forms = (f"{surface} ({count})" for surface, count in entry.surfaces.items())
        console.print(Text(f"also written: {', '.join(forms)}", style="dim"))
    console.print(Text(f"{entry.mentions} mentions: {where}", style="dim"))
    for one in entry.contexts:
        console.print(Text.assemble((f"{one.interview} ", "dim"), one.before, (one.words, "bold reverse"), one.after))
    if decision := session.decided(entry):
        console.print(Text(f"decided: {decision}", style="green"))
    console.print(Text("  ".join(f"[{key}] {what}" for key, what in _KEYS), style="cyan"))
