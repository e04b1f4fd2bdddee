"""PDF files made object by object, so that it is known what stands in them, and what does not fit."""

from __future__ import annotations

import zlib

CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"


def stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>stream\n%sendstream" % (entries, len(data), data)


def packed(*objects: bytes, trailer: bytes = b"") -> bytes:
    """Numbered objects as a file; %END% in the trailer stands for where its table begins."""
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj%sendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF"
    return out + end % (size, table, size, trailer.replace(b"%END%", b"%d" % len(out)), len(out))


def squeezed(data: bytes, times: int = 1, entries: bytes = b"") -> bytes:
    """A stream that repeats some bytes; the packed form of a thousand of them is repeated too, so that it is quickly made."""
    packer = zlib.compressobj(9)
    head, block = (packer.compress(data * 1_000) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    return stream(head + block * (times // 1_000 - 1) + packer.flush(), entries + b"/Filter/FlateDecode")


def pages(contents: bytes, number: int = 1, fonts: bytes = b"/F 3 0 R", drawings: bytes = b"", more: tuple[bytes, ...] = (),
          font: bytes = FONT) -> bytes:  # fmt: skip
    """A file whose pages are all the same one."""
    tree = b"<</Type/Pages/Count %d/Kids[%s]>>" % (number, b" ".join([b"5 0 R"] * number))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<<%s>>/XObject<<%s>>>>>>"
    return packed(CATALOG, tree, font, contents, page % (fonts, drawings), *more)
