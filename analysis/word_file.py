"""Word files that are the same bytes whenever they are made."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document

_NO_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that a ZIP can hold
# What XML cannot hold is what no reader could see either.
_UNSEEN = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)])


def word_bytes(document: Document) -> bytes:
    """The bytes of a .docx without the times at which its parts were packed."""
    packed, stream = BytesIO(), BytesIO()
    document.save(packed)
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(zipfile.ZipInfo(name, _NO_TIME), source.read(name), zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def seen(text: str) -> str:
    """Text without the control characters that a Word file cannot hold.

    Examples
    --------
    >>> seen("a\\x0bb\\x00")
    'ab'
    """
    return text.translate(_UNSEEN)
