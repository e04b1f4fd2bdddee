"""PDF: the text of the pages, what is written beside them, and the files inside."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from anonymizer.errors import InputError as RawInputError
from anonymizer.readers.pdf_work import bounded, refuse_much

from ..errors import InputError

Part = tuple[str, str, bytes | None]
_SIZE = 10_000_000  # bytes: a report may hold drawings, so that even a small one may ask for what a large one does


def pdf_parts(data: bytes, path: Path) -> Iterator[Part]:
    """Yield (part, text, None) for pages and metadata, and ("", name, content) for a file that is attached.

    Raises
    ------
    InputError
        When the file is damaged, encrypted, asks for too much work, or has no text on any page: then nobody can say
        what its pictures show.
    """
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its warnings quote the file
    size = max(len(data), _SIZE)
    try:
        with bounded(size, path):
            reader = PdfReader(io.BytesIO(data))
            if reader.is_encrypted:
                raise InputError("an encrypted PDF cannot be checked, so it cannot leave", path=path)
            refuse_much(reader, size, path)
            pages = [page.extract_text() for page in reader.pages]
            beside = list(_beside(reader))
            attached = [(name, bytes(content)) for name, contents in reader.attachments.items() for content in contents]
    except InputError:
        raise
    except RawInputError:
        raise InputError("a PDF that asks for so much work cannot be checked, so it cannot leave", path=path,
                         remedy="split it") from None  # fmt: skip
    except (PyPdfError, ValueError, TypeError, KeyError, AttributeError, IndexError, OSError, RecursionError):
        raise InputError("a damaged PDF cannot be checked, so it cannot leave", path=path) from None
    if not any(text.strip() for text in pages):
        raise InputError("a PDF without text cannot be checked, so it cannot leave", path=path)
    for number, text in enumerate(pages, start=1):
        yield f"page {number}", text, None
        yield f"page {number}", re.sub(r"-\n", "", text), None  # a name that was hyphenated at the end of a line
    yield "metadata", "\n".join(beside), None
    for name, content in attached:
        yield "metadata", name, None
        yield "", name, content


def _beside(reader: Any) -> Iterator[str]:
    """Titles, authors, XMP, bookmarks, form fields, remarks."""
    yield from (str(value) for value in (reader.metadata or {}).values())
    xmp = reader.root_object.get("/Metadata")
    if xmp is not None:
        yield xmp.get_object().get_data().decode("utf-8", "ignore")
    yield from _titles(reader.outline)
    yield from (f"{name} {field.get('/V', '')}" for name, field in (reader.get_fields() or {}).items())
    for page in reader.pages:
        for remark in page.get("/Annots") or ():
            entry = remark.get_object()
            yield from (str(entry[key]) for key in ("/Contents", "/T", "/Subj") if key in entry)


def _titles(outline: Any) -> Iterator[str]:
    for entry in outline:
        if isinstance(entry, list):
            yield from _titles(entry)
        else:
            yield str(entry.title)
