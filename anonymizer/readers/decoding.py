"""Bytes to text, whatever program wrote them; offsets count in what comes out, line ends untouched."""

from __future__ import annotations

from pathlib import Path

from ..errors import InputError

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
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
    if not data.strip():
        raise InputError("this file is empty", path=path, remedy="export the transcript again, or take the file away")
    for start, kind in _OTHERS.items():
        if data.startswith(start):
            raise InputError(f"this is {kind}, not text", path=path, remedy="give the file the ending that fits it")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding, path)
    if b"\0" in data:
        raise InputError("this file holds binary data, not text", path=path, remedy="export the transcript as text")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _eight_bit(data)


def _strictly(data: bytes, encoding: str, path: Path) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise InputError(
            f"this file says that it is {encoding} and is not", path=path, remedy="save it as UTF-8"
        ) from None


def _eight_bit(data: bytes) -> str:
    """cp1252 unless its letters make no sense and another alphabet's do.

    In a Western text letters beyond ASCII are few and lower-case ones stand among ASCII letters; Greek or Baltic bytes
    read as cp1252 give long runs of accented letters, or symbols inside words.
    """
    western = data.decode("cp1252", "replace")
    beyond = sum(c.isalpha() and ord(c) > 127 for c in western)
    if beyond < 0.1 * max(1, sum(c.isalpha() for c in western)):
        return western
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=["cp1252", *_ALPHABETS]).best()
    return western if best is None or best.encoding == "cp1252" else data.decode(best.encoding, "replace")
