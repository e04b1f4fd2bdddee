"""PDF files with a text layer: the lines of their pages, as they stand on paper."""

from __future__ import annotations

import io
import logging
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import regex

from ..errors import InputError
from ..transcript import Transcript
from .documents import EMBEDDED_NOTE, from_paragraphs
from .limits import LARGEST_TEXT
from .pages import has_columns, labels_apart, rejoin, without_furniture, without_lines
from .pdf_work import bounded, refuse_much

_GARBLED = regex.compile(r"[\ufffd\p{Co}\p{Cc}--[\t\n\r\f]]|\(cid:\d+\)|/[gG]\d+", regex.V1)
_NOTE = "read from a PDF: broken lines were rejoined and lines that recur on its pages put at the end; compare a page"
_REMEDY = "ask for the file that it was made from (.docx, .txt), or copy its text into a .txt file"


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One page: its lines with gaps and indents as they stand on paper, and in the order of the file."""

    laid_out: list[str]
    running: list[str]


def read_pdf(data: bytes, path: Path) -> Transcript:
    """Turns of a PDF.

    Raises
    ------
    InputError
        When the file is empty, no PDF, encrypted or damaged; holds pictures of pages, letters that stand for no
        characters, or two columns.
    """
    if not data.strip():
        raise InputError("this file is empty", path=path, remedy="export the transcript again, or take the file away")
    if b"%PDF-" not in data[:1024]:
        raise InputError("this is no PDF, whatever its ending says", path=path, remedy=_REMEDY)
    from pypdf.errors import DependencyError

    try:
        with _silent(), bounded(len(data), path):
            sheets, pictures = _sheets(data, path)
    except InputError:
        raise
    except DependencyError:  # a cipher that needs a library which is not there
        raise _encrypted(path) from None
    except Exception:  # a damaged file makes the library fail in ways that it does not name
        raise InputError("this PDF is damaged", path=path, remedy=_REMEDY) from None
    pages = [sheet.laid_out for sheet in sheets]
    _refuse_unreadable(pages, path)
    bodies, recurring = without_furniture(pages)
    if labels_apart(pages):
        bodies = [without_lines(s.running, s.laid_out, body) for s, body in zip(sheets, bodies, strict=True)]
    empty = sum(not any(page) for page in pages)
    notes = [_NOTE, *[f"pages without text were found, and nothing was read from them: {empty}"] * bool(empty)]
    return from_paragraphs(rejoin(bodies), recurring, [*notes, *[EMBEDDED_NOTE] * pictures], path)


def _refuse_unreadable(pages: Sequence[Sequence[str]], path: Path) -> None:
    """Refuse pages that hold no text, or none that can be read in its order."""
    letters = "".join(line for page in pages for line in page)
    if sum(map(str.isalnum, letters)) < 20:
        raise InputError("this PDF holds no text, most likely pictures of pages", path=path,
                         remedy="have its text recognised (OCR), check it, and save it as .docx or .txt")  # fmt: skip
    if sum(map(len, _GARBLED.findall(letters))) > 0.02 * len(letters):
        raise InputError("the letters of this PDF stand for no characters", path=path, remedy=_REMEDY)
    if any(map(has_columns, pages)):
        raise InputError("this PDF is set in columns, which cannot be read in their order for sure", path=path,
                         remedy=_REMEDY)  # fmt: skip


def _sheets(data: bytes, path: Path) -> tuple[list[_Sheet], bool]:
    """Every page, and whether there are pictures."""
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):  # many files only forbid to print or to change them
        raise _encrypted(path)
    refuse_much(reader, len(data), path)
    sheets: list[_Sheet] = []
    pictures, length = False, 0
    for page in reader.pages:
        sheets.append(_sheet(page))
        length += sum(map(len, sheets[-1].running))
        if length > LARGEST_TEXT:
            raise InputError("this PDF holds more text than any interview", path=path, remedy="split it")
        pictures = pictures or "/XObject" in (page.get("/Resources") or {})
    return sheets, pictures


def _encrypted(path: Path) -> InputError:
    return InputError("this PDF is encrypted", path=path, remedy="take off the password and save it again")


def _sheet(page: Any) -> _Sheet:
    """A page in both orders; where it cannot be laid out without losing a letter, the order of the file stands in."""
    running: str = page.extract_text()
    try:
        laid_out: str = page.extract_text(extraction_mode="layout", layout_mode_strip_rotated=False)
    except Exception:  # its measures are damaged, its words need not be
        laid_out = running
    laid_out = laid_out if _letters(laid_out) == _letters(running) else running
    return _Sheet(laid_out.expandtabs().splitlines(), running.expandtabs().splitlines())


def _letters(text: str) -> Counter[str]:
    return Counter(character for character in text if character.isalnum())


@contextmanager
def _silent() -> Iterator[None]:
    """Without what the library logs: it may quote the file."""
    logger = logging.getLogger("pypdf")
    before = logger.level
    logger.setLevel(logging.CRITICAL + 1)  # also for the loggers below it, which a disabled one would not stop
    try:
        yield
    finally:
        logger.setLevel(before)
