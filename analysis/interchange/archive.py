"""ZIP archives of other tools, read with care, and our own, the same bytes every time."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import IO, Self
from urllib.parse import unquote

from ..errors import InputError

MOST_BYTES = 256 * 2**20  # of one text or one project file: a million pages
_BOMB_BYTES, _BOMB_RATIO = 2**30, 100  # media are large, but do not shrink a hundredfold
_PIECE = 1 << 16
_TIME = (1980, 1, 1, 0, 0, 0)
_SCHEME = re.compile(r"^(?:internal|relative|absolute|file)?:?/{2,}", re.IGNORECASE)


class Archive:
    """What lies inside a .qdpx: members by name, in any case, each read only when it is asked for.

    Parameters
    ----------
    data : bytes
    path : Path, optional
        For the errors, which never repeat a member's name: it could be a person's.

    Raises
    ------
    InputError
        When it is no whole ZIP, a name in it leads out of it, or it would grow beyond all measure.
    """

    def __init__(self, data: bytes, path: Path | None = None) -> None:
        self._path = path
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError):
            raise InputError("this is not a whole ZIP archive", path=path,
                             remedy="export or copy it again; it may be cut off") from None  # fmt: skip
        self._members = {
            _folded(info.filename): info for info in reversed(self._zip.infolist()) if not info.is_dir()
        }  # fmt: skip
        self._check()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def _check(self) -> None:
        for info in self._zip.infolist():
            parts = PurePosixPath(info.filename.replace("\\", "/")).parts
            if ".." in parts or info.filename.startswith(("/", "\\")) or (parts and ":" in parts[0]):
                raise InputError("a name inside this archive leads out of it", path=self._path,
                                 remedy="do not unpack it; ask who sent it")  # fmt: skip
        size = sum(info.file_size for info in self._zip.infolist())
        packed = sum(info.compress_size for info in self._zip.infolist())
        if size > _BOMB_BYTES and size > _BOMB_RATIO * packed:
            raise InputError(f"this archive would unpack to {size // 2**20:,} MB from {packed // 2**20:,} MB",
                             path=self._path, remedy="do not unpack it; ask who sent it")  # fmt: skip

    def look_through(self) -> None:
        """Unpack every member once, for a library that does so without looking.

        Raises
        ------
        InputError
            When one of them is damaged, or not what the archive says of it.
        """
        for info in self._members.values():
            self._read(info)

    def project_file(self) -> bytes:
        """The project file, whatever it is called and in whichever folder it lies.

        Raises
        ------
        InputError
            When there is none.
        """
        names = sorted(
            (n for n in self._members if n.endswith(".qde") and not _beside(n)), key=lambda n: (n.count("/"), n)
        )
        if not names:
            raise InputError("there is no project.qde in this archive, so it is no REFI-QDA project", path=self._path)
        return self._read(self._members[names[0]])

    def source(self, place: str) -> bytes | None:
        """A source by the path that the project file gives: with or without a scheme; None where it is not inside."""
        plain = _SCHEME.sub("", place.strip())
        found = self._called(_folded(plain)) or self._called(_folded(unquote(plain)))
        return self._read(self._members[found[0]]) if found else None

    def _called(self, wanted: str) -> list[str]:
        name = wanted.rpartition("/")[2]
        found = [key for key in self._members if name and (key == name or key.endswith(f"/{name}"))]
        return sorted(found, key=lambda key: (not f"/{key}".endswith(f"/{wanted}"), "/sources/" not in f"/{key}", key))

    def _read(self, info: zipfile.ZipInfo) -> bytes:
        try:
            with self._zip.open(info) as member:
                data = whole(member, MOST_BYTES)
        except RuntimeError:  # also what zipfile raises for a password
            raise InputError("this archive is locked with a password", path=self._path,
                             remedy="export it without one") from None  # fmt: skip
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError):
            raise InputError("a part of this archive is damaged", path=self._path,
                             remedy="export or copy it again") from None  # fmt: skip
        if data is None:
            raise InputError(f"a text in this archive is larger than {MOST_BYTES // 2**20} MB", path=self._path,
                             remedy="do not unpack it; ask who sent it")  # fmt: skip
        return data


def whole(member: IO[bytes], most: int) -> bytes | None:
    """A member of an archive; None where it holds more than `most` bytes.

    It is unpacked piece by piece, since an archive may say that a member is small and hold a thousand times as much.
    """
    pieces: list[bytes] = []
    while piece := member.read(_PIECE):
        pieces.append(piece)
        most -= len(piece)
        if most < 0:
            return None
    return b"".join(pieces)


def _beside(name: str) -> bool:
    """Whether macOS put a member there beside the one that it is about."""
    return name.rpartition("/")[2].startswith("._")


def _folded(name: str) -> str:
    return str(PurePosixPath(name.replace("\\", "/"))).casefold()


def pack(members: Mapping[str, bytes]) -> bytes:
    """A ZIP archive: sorted, with one fixed time, so that the same members give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(members):
            info = zipfile.ZipInfo(name, _TIME)
            info.compress_type, info.create_system, info.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
            archive.writestr(info, members[name])
    return out.getvalue()
