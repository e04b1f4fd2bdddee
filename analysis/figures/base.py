"""What a figure is, and the files it becomes: the same bytes in every process."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.errors import InputError

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Drawing

NAME = re.compile(r"[a-z][a-z0-9_]*")
FONT = "DejaVu Sans"
DPI = 300
ALT_LIMIT = 1000
STYLE: dict[str, Any] = {
    "font.family": [FONT],  # ships with matplotlib; has Greek and Lithuanian letters
    "text.parse_math": False,  # a "$" in a code name is a "$"
    "svg.fonttype": "none",
    "svg.hashsalt": "survivor-interviews",
    "pdf.fonttype": 42,
    "hatch.linewidth": 0.6,
}
# Dates, and versions of programs, would change the bytes from one run to the next.
METADATA: dict[str, dict[str, str | None]] = {
    "png": {"Software": None},
    "svg": {"Date": None, "Creator": None},
    "pdf": {"CreationDate": None, "Creator": None, "Producer": None},
}


@dataclass(frozen=True)
class Figure:
    """A figure with all that an author needs to put it in a report.

    Parameters
    ----------
    name : str
        Stem of its files: small letters, digits and underscores.
    title, caption : str
        Full sentences in the caption: what, of whom, n, and what is hidden and why.
    alt : str
        The finding in words, for those who cannot see the picture; at most 1,000 characters.
    data : DataFrame
        Exactly what is plotted. Hidden numbers are not in it.
    draw : callable
        Draws the picture from `data` and nothing else.
    """

    name: str
    title: str
    data: pd.DataFrame
    caption: str
    alt: str
    draw: Callable[[], Drawing]

    def __post_init__(self) -> None:
        if not NAME.fullmatch(self.name):
            raise InputError(
                "a figure's name is not made of small letters, digits and underscores",
                remedy="give a name such as participants_per_code",
            )
        if not 0 < len(self.alt) <= ALT_LIMIT or not self.caption:
            raise InputError(
                f"figure {self.name} needs a caption, and an alt text of at most {ALT_LIMIT} characters",
                remedy="write both",
            )

    def _repr_png_(self) -> bytes:
        """The picture, for a notebook."""
        with _style():
            return _picture(self, "png", dpi=DPI // 2)


def render(figure: Figure) -> dict[str, bytes]:
    """The files of a figure.

    Parameters
    ----------
    figure : Figure

    Returns
    -------
    dict of str to bytes
        NAME.png (300 dpi), NAME.svg (text stays text), NAME.pdf (fonts embedded), NAME.csv, NAME.caption.txt
        and NAME.alt.txt. The same figure gives the same bytes with the same release of matplotlib.
    """
    with _style():
        pictures = {kind: _picture(figure, kind) for kind in METADATA}
    # The byte order mark makes Excel read Greek and Lithuanian as what they are.
    table = figure.data.to_csv(index=False, lineterminator="\n").encode("utf-8-sig")
    texts = {"csv": table, "caption.txt": _line(figure.caption), "alt.txt": _line(figure.alt)}
    return {f"{figure.name}.{ending}": content for ending, content in (pictures | texts).items()}


def _picture(figure: Figure, kind: str, dpi: int = DPI) -> bytes:
    stream = BytesIO()
    metadata = METADATA[kind] if kind == "png" else METADATA[kind] | {"Title": figure.title}
    figure.draw().savefig(stream, format=kind, dpi=dpi, metadata=metadata)
    content = stream.getvalue()
    if kind == "svg":
        # Readers rarely have DejaVu; Verdana has nearly its widths.
        content = content.replace(f"'{FONT}'".encode(), f"'{FONT}', Verdana, sans-serif".encode())
    return content


@contextmanager
def _style() -> Iterator[None]:
    """Matplotlib's own defaults and ours, whatever the user's matplotlibrc says."""
    import matplotlib

    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(dict[Any, Any](STYLE))
        yield


def _line(text: str) -> bytes:
    return f"{text}\n".encode()
