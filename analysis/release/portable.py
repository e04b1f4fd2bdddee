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
    """Every text that an object holds: titles, authors, bookmarks, form fields, remarks, links, and XMP."""
    for number, generation in sorted({(n, g) for g, found in reader.xref.items() for n in found}):
        yield from _texts(_object(reader, number, generation))
    for number in sorted(reader.xref_objStm):
        yield from _texts(_object(reader, number, 0))
    yield from _texts(reader.trailer)


def _object(reader: Any, number: int, generation: int) -> Any:
    from pypdf.generic import IndirectObject

    return IndirectObject(number, generation, reader).get_object()


def _texts(value: Any) -> Iterator[str]:
    """The texts in one object; what it only points at is an object of its own."""
    from pypdf.generic import ByteStringObject, StreamObject, TextStringObject

    if isinstance(value, TextStringObject):
        yield str(value)
    elif isinstance(value, ByteStringObject):
        yield value.decode("utf-8", "ignore")
    elif isinstance(value, dict):
        if isinstance(value, StreamObject) and value.get("/Type") == "/Metadata":
            yield value.get_data().decode("utf-8", "ignore")
        for key, entry in value.items():
            yield str(key)
            yield from _texts(entry)
    elif isinstance(value, list):
        for entry in value:
            yield from _texts(entry)
