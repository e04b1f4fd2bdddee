"""The other ways in which a text says what it says: escaped, encoded, parted at a line's end, spelled, run together.

Nobody has to mean harm for a name to stand like this: programs write files so.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import unquote

import regex

_COLOURED = regex.compile(r"\x1b\[[\d;]*[A-Za-z]")  # as terminals and notebooks show errors
_ESCAPED = regex.compile(
    r"\\(?:u\{(?P<u>[\da-fA-F]{1,6})\}|u(?P<u>[\da-fA-F]{4})|x(?P<u>[\da-fA-F]{2})|(?P<space>[bfnrtv])|(?P<sign>[^\w\s]))"
)
_PERCENT = regex.compile(r"(?:%[\da-fA-F]{2})+")
_LINE_END = regex.compile(r"(?<=\p{L})[-‐\u00ad][ \t]*(\r?\n)[ \t]*(\p{Ll}[\p{L}\p{M}]*)")
_SPELLED = regex.compile(r"(?<![\p{L}\p{N}])(?:\p{L}[ \t.·-]{1,2}){2,}\p{L}(?![\p{L}\p{N}])")
_SEPARATORS = regex.compile(r"[ \t.·-]+")
_HUMP = regex.compile(r"(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})")
_CODE = r"[A-Za-z0-9+/_-]"
_LINKED = regex.compile(rf";base64,\s*((?:{_CODE}|\s)++={{0,2}})")
# long enough to say something, or a block of lines
_BLOCK = regex.compile(rf"(?<!{_CODE}){_CODE}{{60,}}+(?:(?:\r?\n|\\n)[ \t]*{_CODE}++)*+|(?<!{_CODE}){_CODE}{{20,}}+")
# how the kinds of file start that are put into texts
_STARTS = {
    b"\x89PNG": ".png", b"\xff\xd8\xff": ".jpg", b"GIF8": ".gif", b"RIFF": ".webp", b"%PDF": ".pdf",
    b"PK\x03\x04": ".docx", b"\x1f\x8b": ".gz", b"<": ".html",
}  # fmt: skip


def laid_open(text: str) -> str:
    """A text with what is escaped as it is meant, and words put together or parted; its lines stay the same.

    Examples
    --------
    >>> laid_open(r"J\\u00e9r\\u00f4me, Thorn%62ury, Harrow-") + laid_open("P-I-E-T at GraceMoon.png")
    'Jérôme, Thornbury, Harrow-PIET at Grace Moon.png'
    """
    if "\\" in text:
        text = _ESCAPED.sub(_meant, text).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if "\x1b" in text:
        text = _COLOURED.sub("", text)
    if "%" in text:
        text = _PERCENT.sub(lambda found: unquote(found[0], errors="ignore").replace("\n", " "), text)
    text = _LINE_END.sub(r"\2\1", text)
    text = _SPELLED.sub(lambda found: _SEPARATORS.sub("", found[0]), text)
    return _HUMP.sub(" ", text)


def _meant(found: regex.Match[str]) -> str:
    if found["u"]:
        return chr(min(int(found["u"], 16), 0x10FFFF))
    return found["sign"] or " "  # a space for a line end, so that the lines stay the same


def encoded_in(text: str) -> Iterator[tuple[int, str, bytes]]:
    """What stands in a text as base64 (RFC 4648) and is text or a file itself: line, ending, content."""
    for pattern in (_LINKED, _BLOCK):
        line, at = 1, 0
        for found in pattern.finditer(text):
            line, at = line + text.count("\n", at, found.start()), found.start()
            code = found[found.lastindex or 0].replace("\\n", "").translate({45: "+", 95: "/"})
            code = "".join(code.split()).rstrip("=")
            with suppress(binascii.Error):
                content = base64.b64decode(code[: len(code) - (len(code) % 4 == 1)] + "=" * (-len(code) % 4))
                if kind := _kind(content):
                    yield line, kind, content


def _kind(content: bytes) -> str:
    """The ending that fits a content; "" for what only looked like base64."""
    for start, kind in _STARTS.items():
        if content.lstrip().startswith(start):
            return kind
    try:
        return ".txt" if all(c.isprintable() or c.isspace() for c in content.decode("utf-8")) else ""
    except UnicodeDecodeError:
        return ""
