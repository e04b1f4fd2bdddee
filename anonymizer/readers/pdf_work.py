"""How much a PDF asks of its reader: what its pages hold, told before they are read.

A few kilobytes can unpack to gigabytes, a page can be listed a thousand times, and a drawing can hold drawings that
hold drawings. So all that the pages hold is counted first, each drawing as often as it is drawn, each font as often as
a page lists it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import regex

from ..errors import InputError

MOST_PAGES = 2_000
# Bytes that all pages may unpack to: the first for any file, more in proportion to a larger one, never more than the
# last. A byte takes up to three microseconds to read; ten hours of speech have some three million.
FREELY, TIMES_PACKED, LARGEST = 3_000_000, 3, 100_000_000
LARGEST_STREAM = 25_000_000
# In such bytes: what drawing a drawing or listing a font costs besides what is in it, and how many bytes of a font's
# table of letters cost as much as one.
_DRAWING, _FONT, _LETTERS = 1_000, 200, 5
_DRAWN = regex.compile(rb"/([^\s\0/%()<>\[\]{}]++)(?:[\s\0]|%[^\r\n]*+)++Do\b")
_DEEP = 6  # a font's tables lie no deeper in it


@contextmanager
def bounded(size: int, path: Path) -> Iterator[None]:
    """While a PDF of some bytes is read: no stream unpacks to more than all pages may hold.

    Raises
    ------
    InputError
        Instead of the library's own refusals of more than it may unpack or follow.
    """
    from pypdf import apply_configuration
    from pypdf.errors import LimitReachedError

    most = min(_most(size), LARGEST_STREAM)
    try:
        with apply_configuration(
            zlib_maximum_output_length=most,
            lzw_maximum_output_length=most,
            run_length_maximum_output_length=most,
            array_based_stream_maximum_output_length=most,
            stream_decoding_work_maximum_length=2 * most,
            page_tree_maximum_entries=10 * MOST_PAGES,
            xform_maximum_invocations_per_extraction=LARGEST,  # what is beyond it is skipped: `refuse_much` refuses
        ):
            yield
    except LimitReachedError:
        raise _too_much(path) from None


def refuse_much(reader: Any, size: int, path: Path) -> None:
    """Refuse more pages, or pages that hold more, than a document of some bytes can.

    Parameters
    ----------
    reader : pypdf.PdfReader
    size : int
        Bytes of the file.
    path : Path
        For the message alone.

    Raises
    ------
    InputError
    """
    if len(reader.pages) > MOST_PAGES:
        raise InputError(f"this PDF has more than {MOST_PAGES:,} pages", path=path, remedy="split it")
    known: dict[tuple[int, ...], int] = {}
    total = 0
    for page in reader.pages:
        resources = _resolved(page.get("/Resources"))
        contents = _resolved(page.get("/Contents"))
        parts = map(_resolved, contents) if isinstance(contents, list) else [contents]
        total += _listed(resources, known) + sum(_drawn(part, resources, known) for part in parts)
        if total > _most(size):
            raise _too_much(path)


def _most(size: int) -> int:
    return min(max(FREELY, TIMES_PACKED * size), LARGEST)


def _too_much(path: Path) -> InputError:
    return InputError("this PDF asks for more work than any document of its size, so it was not read", path=path,
                      remedy="split it, or copy its text into a .txt file")  # fmt: skip


def _resolved(entry: Any) -> Any:
    return {} if entry is None else entry.get_object()


def _drawn(stream: Any, resources: Any, known: dict[tuple[int, ...], int], inside: tuple[int, ...] = ()) -> int:
    """What a stream holds, with all that is drawn in it; a drawing inside itself is drawn once."""
    if not hasattr(stream, "get_data") or id(stream) in inside:
        return 0
    here = (id(stream), id(resources))
    if here not in known:
        data = stream.get_data()
        drawings = _resolved(resources.get("/XObject"))
        known[here] = len(data)
        for name in _DRAWN.findall(data):
            drawing = _resolved(drawings.get(f"/{name.decode('latin-1')}"))
            if drawing.get("/Subtype") == "/Form":
                own = _resolved(drawing.get("/Resources")) or resources
                known[here] += _DRAWING + _listed(own, known) + _drawn(drawing, own, known, (*inside, id(stream)))
    return known[here]


def _listed(resources: Any, known: dict[tuple[int, ...], int]) -> int:
    """What the fonts hold that some resources list."""
    total = 0
    for font in map(_resolved, _resolved(resources.get("/Font")).values()):
        if (id(font),) not in known:
            letters = _resolved(font.get("/ToUnicode"))
            length = len(letters.get_data()) if hasattr(letters, "get_data") else 0
            known[id(font),] = _FONT + length // _LETTERS + _entries(font, _DEEP)
        total += known[id(font),]
    return total


def _entries(held: Any, deep: int) -> int:
    parts = held.values() if isinstance(held, dict) else held if isinstance(held, list) else ()
    return len(parts) + sum(_entries(_resolved(part), deep - 1) for part in parts if deep)
