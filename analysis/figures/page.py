"""One page that shows every figure of a study with its caption, its files and its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import quote, urlsplit

import pandas as pd

from analysis.errors import InputError
from analysis.figures.base import Figure

TEMPLATE = "index.html.j2"
FILES = (
    ("svg", "SVG"),
    ("pdf", "PDF"),
    ("csv", "Numbers (CSV)"),
    ("caption.txt", "Caption"),
    ("alt.txt", "Alt text"),
)


@dataclass(frozen=True)
class Table:
    """A table that lies beside the page.

    Parameters
    ----------
    title : str
    path : str
        Where its file lies, relative to the page.
    data : DataFrame, optional
        Its rows, to show them on the page too. Small cells must be hidden already.
    """

    title: str
    path: str
    data: pd.DataFrame | None = None


def index_page(
    title: str,
    figures: Sequence[Figure],
    notes: Sequence[str] = (),
    tables: Sequence[Table] = (),
    *,
    folder: str = "figures",
) -> str:
    """The page as HTML that needs nothing from elsewhere but the files of its figures and tables.

    Parameters
    ----------
    title : str
        The study's title.
    figures : sequence of Figure
        In the order in which they are shown.
    notes : sequence of str
        What was left out, and why; one sentence or more each.
    tables : sequence of Table
    folder : str
        Where the figures' files lie, relative to the page; "" beside it.

    Returns
    -------
    str
        The same figures give the same page.

    Raises
    ------
    InputError
        When there is nothing to show, or a path is not relative or leads out of the page's folder.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    if not figures and not tables:
        raise InputError("there is no figure and no table to show", remedy="make a figure first")
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(TEMPLATE).render(
        title=title,
        figures=[(figure, _files(figure, folder), _rows(figure.data)) for figure in figures],
        notes=notes,
        tables=[(t.title, _link(t.path), None if t.data is None else _rows(t.data)) for t in tables],
    )


def _files(figure: Figure, folder: str) -> dict[str, str]:
    stem = str(PurePosixPath(folder) / figure.name)
    return {"png": _link(f"{stem}.png")} | {label: _link(f"{stem}.{ending}") for ending, label in FILES}


def _rows(data: pd.DataFrame) -> tuple[list[str], list[list[str]]]:
    """Heads and cells as text; a missing cell is a hidden number, which the column "shown" explains."""
    cells = data.astype(object).where(data.notna(), "")
    return [str(name) for name in data.columns], [[str(cell) for cell in row] for row in cells.to_numpy()]


def _link(path: str) -> str:
    parts = urlsplit(path)
    if parts.scheme or parts.netloc or "\\" in path or path.startswith("/") or ".." in PurePosixPath(path).parts:
        raise InputError(
            "a path on the page is not relative to the page, or leads out of its folder",
            remedy="give a path such as figures/participants_per_code.png",
        )
    return quote(path)
