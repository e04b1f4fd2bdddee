"""Files that are archives of other files: office documents and ZIP."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from ..errors import InputError
from ..interchange.archive import whole

DOCUMENTS = frozenset({".docx", ".xlsx", ".pptx", ".odt", ".ods", ".epub", ".qdpx"})
REMARK = ""  # the name of what is written about the archive itself and its members
_LARGEST = 500_000_000  # bytes unpacked: more than that is a trap, not a report


def archive_members(data: bytes, path: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the content of every file in an archive, in the archive's order.

    Raises
    ------
    InputError
        When it is none, is damaged or encrypted, or unpacks to more than could be looked at.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        left = _LARGEST
        for member in archive.infolist():
            with archive.open(member) as part:
                content = whole(part, left if member.file_size <= left else 0)
            if content is None:
                raise InputError(
                    "this file unpacks to too much, so it cannot be checked, so it cannot leave", path=path
                )
            left -= len(content)
            yield member.filename, content
            yield REMARK, member.comment
        yield REMARK, archive.comment
    except InputError:
        raise
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError, ValueError):
        raise InputError("a damaged or encrypted file cannot be checked, so it cannot leave", path=path) from None
