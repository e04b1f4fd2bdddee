"""Pictures: what they say beside their dots. The dots themselves are checked by the data and the words beside them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..errors import InputError

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".webp"})


# parts of a PNG that hold dots, colours and measures, and those that are packed, which Pillow unpacks
_DOTS = frozenset((
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"bKGD", b"hIST", b"pHYs", b"sBIT", b"sPLT",
    b"tIME", b"acTL", b"fcTL", b"fdAT", b"iCCP", b"zTXt",
))  # fmt: skip
_EXIF_PARTS = (0x8769, 0x8825, 0xA005)  # Exif, GPS, interoperability
_SAID = re.compile(rb"(?:[\x20-\x7e\xa0-\xff]\x00?){4,}")


def picture_words(data: bytes, path: Path) -> str:
    """The metadata of a picture, one entry a line: PNG texts, EXIF, XMP, IPTC, comments, what hangs behind the picture.

    Raises
    ------
    InputError
        When it cannot be opened.
    """
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as image:
            image.load()  # texts may stand behind the dots
            exif = image.getexif()
            parts = [dict(exif), *(dict(exif.get_ifd(part)) for part in _EXIF_PARTS)]
            words = list(_words({**image.info, "exif": parts}))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise InputError("a damaged picture cannot be checked, so it cannot leave", path=path) from None
    beside = b"\n".join(run for part in _beside(data) for run in _SAID.findall(part))
    return "\n".join([*words, *_words(beside)])


def _beside(data: bytes) -> Iterator[bytes]:
    """The parts of a PNG or a JPEG that hold no dots, as they are."""
    at = 8
    if data.startswith(b"\x89PNG"):
        while at + 8 <= len(data):
            length, kind = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
            yield b"" if kind in _DOTS else data[at + 8 : at + 8 + length]
            at += length + 12
            if kind == b"IEND":
                yield data[at:]
                break
    elif data.startswith(b"\xff\xd8"):
        dots = data.find(b"\xff\xda")
        yield data[:dots]
        yield data[data.rfind(b"\xff\xd9") + 2 :]


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, bytes):
        yield value.decode("utf-8", "ignore")
        for start in (0, 1):  # as Windows writes titles and authors into EXIF
            yield value[start:].decode("utf-16-le", "ignore")
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield str(key)
            yield from _words(entry)
    elif isinstance(value, list | tuple):
        for entry in value:
            yield from _words(entry)
    else:
        yield str(value)
