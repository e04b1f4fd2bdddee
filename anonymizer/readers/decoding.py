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
_STRAY, _STRAYS = regex.compile(r"[\udc80-\udcff]"), regex.compile(r"[\udc80-\udcff]+")
_EUROPEAN = regex.compile(r"[\p{Latin}\p{Greek}\p{Cyrillic}\p{Common}\p{Inherited}--\p{Cn}]", regex.V1)


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
        UTF-8, UTF-16 and UTF-32 as they say they are, or as they look; anything else as cp1252 with what it does not
        define replaced, unless the letters then are clearly those of another alphabet. Where two encodings were put
        into one file, each part is read in its own.

    Raises
    ------
    InputError
        When the file is empty or is no text.
    """
    for start, kind in _OTHERS.items():
        if data.startswith(start):
            raise InputError(f"this is {kind}, not text", path=path, remedy="give the file the ending that fits it")
    text = _text(data, path)
    if "\0" in text:
        raise InputError("this file holds binary data, not text", path=path, remedy="export it as UTF-8 text")
    if not any(character.isprintable() and not character.isspace() for character in text):
        raise InputError("this file is empty", path=path, remedy="export the transcript again, or take the file away")
    return text


def _text(data: bytes, path: Path) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding, path)
    if b"\0" in data and (wide := _wide(data)):
        return wide
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _partly_utf8(data) or data.decode(_eight_bit(data), "replace")


def _strictly(data: bytes, encoding: str, path: Path) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise InputError(
            f"this file says that it is {encoding} and is not", path=path, remedy="save it as UTF-8"
        ) from None


def _wide(data: bytes) -> str:
    """UTF-16 or UTF-32 that does not say so; "" where it is neither.

    Read in the wrong order of bytes, letters become those of scripts that no language here is written in.
    """
    for encoding in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        sample = text[:100_000]
        # every text has spaces, line ends or full stops; bytes that happen to be letters have none
        plain = sum(character in " \r\n.,:;?!" for character in sample)
        if "\0" not in text and plain > 0.02 * len(sample) and len(_EUROPEAN.findall(sample)) > 0.9 * len(sample):
            return text
    return ""


def _partly_utf8(data: bytes) -> str:
    """UTF-8 into which bytes of other files were pasted, those read in their own encoding; "" where it is not that.

    It is where the valid sequences outnumber the stray bytes; or where the text reads as gibberish in one encoding and
    as text in two.
    """
    text = data.decode("utf-8", "surrogateescape")
    stray = len(_STRAY.findall(text))
    valid = sum(character > "\x7f" for character in text) - stray
    others = b"".join(line.encode("utf-8", "surrogateescape") for line in text.splitlines(True) if _only_stray(line))
    encoding = _eight_bit(others)
    mixed = _STRAYS.sub(lambda m: m.group().encode("utf-8", "surrogateescape").decode(encoding, "replace"), text)
    if valid > 2 * stray:
        return mixed
    return mixed if valid > 2 and 2 * _gibberish(mixed) < _gibberish(data.decode(_eight_bit(data), "replace")) else ""


def _only_stray(line: str) -> bool:
    """Whether all of a line's characters beyond ASCII are bytes that are no UTF-8."""
    return bool(_STRAY.search(line)) and not any(c > "\x7f" and not "\udc80" <= c <= "\udcff" for c in line)


def _eight_bit(data: bytes) -> str:
    """cp1252 unless it reads as gibberish and another alphabet's encoding does not.

    Greek or Baltic bytes read as cp1252 give runs of accented letters, Icelandic letters, or signs inside words; a
    Western text has few letters beyond ASCII, and lower-case ones stand among lower-case ones.
    """
    western = data.decode("cp1252", "replace")
    beyond = sum(character > "\x7f" for character in western)
    if _gibberish(western) <= 0.15 * beyond:
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=list(_ALPHABETS)).best()
    if best is None:
        return "cp1252"
    # the two Greek encodings differ in one letter alone
    encodings = [best.encoding, "iso8859_7"] if best.encoding == "cp1253" else [best.encoding]
    other = min(encodings, key=lambda encoding: _gibberish(data.decode(encoding, "replace")))
    return other if _gibberish(data.decode(other, "replace")) < 0.2 * _gibberish(western) else "cp1252"


def _gibberish(text: str) -> int:
    return sum(map(len, _GIBBERISH.findall(text)))
