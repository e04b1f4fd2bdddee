"""Pictures: what they say beside their dots. The dots themselves are checked by the data and the words beside them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..errors import InputError

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".webp"})


def picture_words(data: bytes, path: Path) -> str:
    """The metadata of a picture, one entry a line: PNG texts, EXIF, XMP, comments.

    Raises
    ------
    InputError
        When it cannot be opened.
    """
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as image:
            image.load()  # texts may stand behind the dots
            return "\n".join(_words({**image.info, "exif": dict(image.getexif())}))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise InputError("a damaged picture cannot be checked, so it cannot leave", path=path) from None


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, bytes):
        yield value.decode("utf-8", "ignore")
        yield value.decode("utf-16-le", "ignore")  # as Windows writes titles and authors into EXIF
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield str(key)
            yield from _words(entry)
    elif isinstance(value, list | tuple):
        for entry in value:
            yield from _words(entry)
    else:
        yield str(value)
