"""Bytes to text, whatever program wrote them; offsets count in what comes out, line ends untouched."""

from __future__ import annotations

from pathlib import Path

import regex

from ..errors import InputError

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe\0\0", "utf-32"), (b"\0\0\xfe\xff", "utf-32"),
          (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))  # fmt: skip
_OTHERS = {  # how the first bytes of files look that are no text, whatever their name
    b"PK\x03\x04": "a Word, OpenDocument or ZIP file",
    b"%PDF": "a PDF",
    b"\xd0\xcf\x11\xe0": "an old or encrypted Office file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"{\\rtf": "a rich text file",
    b"ID3": "a recording",
    b"RIFF": "a recording",
}
# Encodings of one alphabet each, tried where a file is not UTF-8 and reads as gibberish in the Western one.
_ALPHABETS = ("cp1253", "cp1257", "mac_roman")
# What no Western text holds: letters of Icelandic, which is none of the languages here; signs and capitals inside
# words; three letters running beyond ASCII
_GIBBERISH = regex.compile(
    r"[ðþÐÞ\ufffd]|(?<=\p{L})[^\p{Ll}\p{M}\s\x00-\x7f’‘–—…“”­·](?=\p{Ll})|[^\x00-\x7f\W\p{Greek}]{3,}|¶(?=\p{Greek})"
)


def decode(data: bytes, path: Path) -> str:
    """Decode a text file.

    Parameters
    ----------
    data : bytes
        The whole file.
    path : Path
        For the message alone.

    Returns
    -------
    str
        UTF-8 and UTF-16 as they say they are; anything else as cp1252 with what it does not define replaced, unless the
        letters then are clearly those of another alphabet.

    Raises
    ------
    InputError
        When the file is empty or is no text.
    """
    for start, kind in _OTHERS.items():
        if data.startswith(start):
            raise InputError(f"this is {kind}, not text", path=path, remedy="give the file the ending that fits it")
    text = _text(data, path)
    if not any(character.isprintable() and not character.isspace() for character in text):
        raise InputError("this file is empty", path=path, remedy="export the transcript again, or take the file away")
    if "\0" in text:
        raise InputError("this file holds binary data, not text", path=path, remedy="export it as UTF-8 text")
    return text


def _text(data: bytes, path: Path) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding, path)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _mostly_utf8(data) or _eight_bit(data)


def _strictly(data: bytes, encoding: str, path: Path) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise InputError(
            f"this file says that it is {encoding} and is not", path=path, remedy="save it as UTF-8"
        ) from None


def _mostly_utf8(data: bytes) -> str:
    """UTF-8 into which a few bytes of another file were pasted, those read as cp1252; "" where it is not that."""
    text = data.decode("utf-8", "surrogateescape")
    stray = sum("\udc80" <= character <= "\udcff" for character in text)
    if sum(character > "\x7f" for character in text) - stray <= 2 * stray:
        return ""
    return regex.sub(r"[\udc80-\udcff]", lambda m: bytes([ord(m.group()) - 0xDC00]).decode("cp1252", "replace"), text)


def _eight_bit(data: bytes) -> str:
    """cp1252 unless it reads as gibberish and another alphabet's encoding does not.

    Greek or Baltic bytes read as cp1252 give runs of accented letters, Icelandic letters, or signs inside words; a
    Western text has few letters beyond ASCII, and lower-case ones stand among lower-case ones.
    """
    western = data.decode("cp1252", "replace")
    beyond = sum(character > "\x7f" for character in western)
    if _gibberish(western) <= 0.15 * beyond:
        return western
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=list(_ALPHABETS)).best()
    if best is None:
        return western
    # the two Greek encodings differ in one letter alone
    encodings = [best.encoding, "iso8859_7"] if best.encoding == "cp1253" else [best.encoding]
    other = min((data.decode(encoding, "replace") for encoding in encodings), key=_gibberish)
    return other if _gibberish(other) < 0.2 * _gibberish(western) else western


def _gibberish(text: str) -> int:
    return sum(map(len, _GIBBERISH.findall(text)))
