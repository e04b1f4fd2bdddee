"""The key: the only way back from placeholders to names, encrypted with age."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pyrage

from .errors import InputError

_AGE = b"age-encryption.org/"  # how every age file starts


def new_identity() -> tuple[str, str]:
    """A new pair: the identity, which opens keys and is kept apart from the study, and its public recipient."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def seal_key(content: dict[str, Any], recipients: Iterable[str]) -> bytes:
    """Encrypt a key for every recipient; each can open it alone.

    Raises
    ------
    InputError
        When a recipient is not an age public key.
    """
    try:
        public = [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients]
    except pyrage.RecipientError:
        raise InputError("a recipient of the key is not an age public key",
                         remedy="recipients start with 'age1'; see [key] in study.toml") from None  # fmt: skip
    plain = json.dumps(content, ensure_ascii=False, sort_keys=True).encode()
    return pyrage.encrypt(plain, public)


def open_key(sealed: bytes, identity: str) -> dict[str, Any]:
    """Decrypt a key.

    Raises
    ------
    InputError
        When the identity is not one, does not fit, or the key is damaged.
    """
    try:
        key: dict[str, Any] = json.loads(pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(identity.strip())]))
    except (pyrage.IdentityError, pyrage.DecryptError, ValueError):
        raise InputError(
            "the key does not open",
            remedy="check that the identity is this study's and that key.age is whole; the corpus works without it",
        ) from None
    return key


def read_identity(path: Path, ask: Callable[[], str]) -> str:
    """The identity in a file, unlocked when it is under a passphrase.

    Parameters
    ----------
    path : Path
    ask : callable
        Gives the passphrase; only called when one is needed.

    Raises
    ------
    InputError
        When the file is none, or the passphrase is wrong.
    """
    data = path.read_bytes()
    if data.startswith(_AGE):
        try:
            data = pyrage.passphrase.decrypt(data, ask())
        except pyrage.DecryptError:
            raise InputError("this passphrase does not open the identity", path=path) from None
    try:
        lines = data.decode("utf-8").split()
    except UnicodeDecodeError:
        lines = []
    secrets = [line for line in lines if line.startswith("AGE-SECRET-KEY-")]
    if len(secrets) != 1:
        raise InputError("this file holds no identity", path=path, remedy="it is the file that `interviews new` wrote")
    return secrets[0]


def lock_identity(identity: str, passphrase: str) -> bytes:
    """The identity under a passphrase, as an age file (scrypt)."""
    return pyrage.passphrase.encrypt(f"{identity}\n".encode(), passphrase)


def recipient_of(identity: str) -> str:
    """The public recipient that belongs to an identity."""
    return str(pyrage.x25519.Identity.from_str(identity.strip()).to_public())
