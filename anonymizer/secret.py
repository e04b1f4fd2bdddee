"""The study's secret: what cannot be guessed and yet comes out the same in every run is drawn from it."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from pathlib import Path

from .errors import InputError
from .files import write_whole

_BYTES = 32


def study_secret(path: Path) -> bytes:
    """The secret of a study; made on first use.

    Parameters
    ----------
    path : Path
        secure/secret. Whoever holds it and the corpus can undo the shift of dates, so it stays in the locked room.

    Raises
    ------
    InputError
        When the file is there and holds no secret: a new one would move every date, so none is made.
    """
    if not path.is_file():
        write_whole(path, f"{secrets.token_hex(_BYTES)}\n".encode(), private=True)
    try:
        secret = bytes.fromhex(path.read_text("ascii").strip())
    except ValueError:
        secret = b""
    if len(secret) < _BYTES:
        raise InputError("this file does not hold the study's secret", path=path,
                         remedy="restore it from a copy, or remove it: shifts are then drawn anew")  # fmt: skip
    return secret


def draw(secret: bytes, *about: str) -> int:
    """A number from 0 to 2**64 - 1 that nobody can tell without the secret (HMAC-SHA256, RFC 2104).

    Examples
    --------
    >>> draw(b"one", "dates", "P07") == draw(b"one", "dates", "P07"), draw(b"one", "a") == draw(b"two", "a")
    (True, False)
    """
    return int.from_bytes(hmac.digest(secret, "\0".join(about).encode(), hashlib.sha256)[:8])
