"""The guard before every format that is a ZIP archive (.docx, .odt, .xlsx): nothing is opened that could be a trap."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from ..errors import InputError
from .markup import refuse_declarations

MOST_MEMBERS = 5_000
LARGEST = 200_000_000  # bytes unpacked, pictures and all
LARGEST_XML = 25_000_000  # bytes unpacked of all parts that are XML: as elements they take thirty times as much
MOST_PACKED, FREELY_PACKED = 200, 10_000_000  # how many times smaller packed, where it unpacks to more than that
_CHUNK = 1 << 16
_OLE = b"\xd0\xcf\x11\xe0"
BREAKS = (KeyError, ValueError, TypeError, AttributeError, IndexError, SyntaxError, RuntimeError, OSError, EOFError,
          zlib.error, zipfile.BadZipFile)  # fmt: skip


def open_archive(data: bytes, path: Path, kind: str) -> zipfile.ZipFile:
    """Open an archive that has been looked through.

    Every member is unpacked once, piece by piece, since what an archive says about its sizes need not be true.

    Parameters
    ----------
    data : bytes
    path : Path
        For the message alone.
    kind : str
        What the file should be, as in "Word document".

    Raises
    ------
    InputError
        When the file is empty, encrypted, no archive or a damaged one; has too many members, members that unpack to
        far more than a transcript or lie outside it; or a part declares a document type or entities.
    """
    remedy = f"open it in the program that it comes from, save it anew as {path.suffix.lower()}, and use that"
    if not data:
        raise InputError("this file is empty", path=path, remedy="export the transcript again, or take the file away")
    if data.startswith(_OLE):
        raise _office(data, path, kind)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        _look_through(archive, len(data), path, kind)
    except InputError:
        raise
    except BREAKS:
        raise InputError(f"this is no {kind}, or a damaged one", path=path, remedy=remedy) from None
    return archive


def damaged(kind: str, path: Path) -> InputError:
    """The refusal of a file whose archive is sound and whose content is not."""
    remedy = "open it in the program that it comes from, save it under a new name, and use that"
    return InputError(f"this {kind} is damaged", path=path, remedy=remedy)


def _office(data: bytes, path: Path, kind: str) -> InputError:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return InputError(f"this {kind} is encrypted", path=path, remedy="take off the password and save it again")
    return InputError(f"this {kind} is encrypted or of an old format", path=path,
                      remedy=f"take off the password, save it as {path.suffix.lower()}, and use that")  # fmt: skip


def _look_through(archive: zipfile.ZipFile, packed: int, path: Path, kind: str) -> None:
    members = archive.infolist()
    names = [member.filename for member in members]
    if len(members) > MOST_MEMBERS or len(set(names)) < len(names) or not all(map(_inside, names)):
        raise InputError(f"this {kind} holds parts that none has (too many, twice, or outside of it), so it was not"
                         " opened", path=path)  # fmt: skip
    if any(member.flag_bits & 1 for member in members) or _is_encrypted(archive):
        raise InputError(f"this {kind} is encrypted", path=path, remedy="take off the password and save it again")
    if any(member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for member in members):
        raise zipfile.BadZipFile
    total = xml = 0
    for member in members:
        is_xml, tail = False, b""
        for number, chunk in enumerate(_chunks(archive, member)):
            is_xml = is_xml or (number == 0 and _looks_like_xml(member.filename, chunk))
            total, xml = total + len(chunk), xml + len(chunk) * is_xml
            if total > LARGEST or xml > LARGEST_XML or total > max(FREELY_PACKED, MOST_PACKED * packed):
                raise InputError(f"this {kind} unpacks to more than any transcript holds, so it was not opened",
                                 path=path)  # fmt: skip
            if is_xml:
                refuse_declarations(tail + chunk, path)
                tail = chunk[-64:]


def _inside(name: str) -> bool:
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return bool(parts) and ".." not in parts and not name.startswith(("/", "\\")) and ":" not in parts[0]


def _is_encrypted(archive: zipfile.ZipFile) -> bool:
    """Whether an OpenDocument file says that its parts are encrypted."""
    names = archive.namelist()
    if "encrypted-package" in names:
        return True
    if "META-INF/manifest.xml" not in names:
        return False
    with archive.open("META-INF/manifest.xml") as manifest:
        return b"encryption-data" in manifest.read(16 * _CHUNK)


def _chunks(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(member) as part:
        while chunk := part.read(_CHUNK):
            yield chunk


def _looks_like_xml(name: str, start: bytes) -> bool:
    bare = start.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return name.lower().endswith((".xml", ".rels")) or bare.startswith(b"<")
