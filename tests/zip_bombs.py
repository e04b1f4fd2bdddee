"""A ZIP of ten gigabytes of zeros, without ten gigabytes of work: one packed block, over and over."""

from __future__ import annotations

import struct
import zlib
from functools import cache

SIZE = 10 * 2**30
_BLOCK = 2**24
_NOT_HERE = 0xFFFFFFFF  # "the size stands in the extra field"


@cache
def _packed() -> bytes:
    """The zeros, packed: a full flush forgets what was before, so that a block stands for itself."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(bytes(_BLOCK)) + packer.flush(zlib.Z_FULL_FLUSH)
    return block * (SIZE // _BLOCK) + zlib.compressobj(9, zlib.DEFLATED, -15).flush()


@cache
def bomb(member: str, *, lies: bool = False) -> bytes:
    """An archive of one member, some ten megabytes large; one that lies says that it is small."""
    name, packed, size = member.encode(), _packed(), 1000 if lies else SIZE
    large = struct.pack("<HHQQ", 1, 16, size, len(packed))
    fields = struct.pack("<HHHHHIIIHH", 45, 0, 8, 0, 0x21, 0, _NOT_HERE, _NOT_HERE, len(name), len(large))
    header = b"PK\3\4" + fields + name + large
    entry = b"PK\1\2" + struct.pack("<H", 45) + fields + struct.pack("<HHHII", 0, 0, 0, 0, 0) + name + large
    end = b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(entry), len(header) + len(packed), 0)
    return header + packed + entry + end
