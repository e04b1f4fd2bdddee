"""What a coding remembers of the text it was made on."""

from __future__ import annotations

import hashlib


def text_hash(text: str) -> str:
    """16 hexadecimal digits of the SHA-256 of a turn's text.

    Examples
    --------
    >>> text_hash("")
    'e3b0c44298fc1c14'
    """
    return hashlib.sha256(text.encode()).hexdigest()[:16]
