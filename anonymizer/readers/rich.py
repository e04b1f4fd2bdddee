"""Rich text (.rtf): paragraphs and table rows in their order, then headers, footers, footnotes and comments.

The control words are followed here and not by a library, since those at hand leave out footnotes, comments and text
boxes. The format: Microsoft, Rich Text Format Specification 1.9.1 (2008).
"""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import regex

from ..errors import InputError
from ..transcript import Transcript
from .documents import DELETED_NOTE, EMBEDDED_NOTE, from_paragraphs
from .limits import LARGEST_TEXT, refuse_long

_TOKEN = regex.compile(
    rb"\\'([\da-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)|\\$"
)
_CHARACTERS = {
    "par": "\n", "sect": "\n", "page": "\n", "column": "\n", "line": "\n", "lbr": "\n", "row": "\n",
    "nestrow": "\n", "tab": "\t", "cell": "\t", "nestcell": "\t", "emdash": "—", "endash": "–", "bullet": "•",
    "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ",
    "qmspace": " ", "~": "\xa0", "_": "-", "\n": "\n", "\r": "\n", "\\": "\\", "{": "{", "}": "}",
}  # fmt: skip
_BESIDE = frozenset(
    ["header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "footnote", "annotation",
     "shptxt"]
)  # fmt: skip
# what no reader of the page sees: tables of fonts and styles, properties, pictures, the code of fields, list numbers
_SKIPPED = frozenset(
    ["fonttbl", "colortbl", "stylesheet", "filetbl", "listtable", "listoverridetable", "revtbl", "rsidtbl", "info",
     "generator", "pict", "objdata", "tc", "sp", "themedata", "colorschememapping", "datastore", "latentstyles",
     "fldinst", "xmlnstbl", "userprops", "bkmkstart", "bkmkend", "atnid", "atnauthor", "atndate", "atnref",
     "atnparent", "atntime", "pntext", "listtext", "shprslt", "nonshppict", "xe", "template", "ftnsep", "ftnsepc",
     "ftncn", "aftnsep", "aftnsepc", "aftncn", "formfield", "datafield", "upr"]
)  # fmt: skip
_SHOWN = frozenset([*_BESIDE, "shpinst", "shppict", "ud", "dptxbxtext"])  # although a star says that it may be left out
_FONT_SETS = {77: "mac_roman", 161: "cp1253", 162: "cp1254", 186: "cp1257", 204: "cp1251", 238: "cp1250"}
_DEEPEST = 10_000
_DAMAGED = "open it in Word, save it as .docx, and use that"


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds inside a pair of braces.

    Attributes
    ----------
    target : int
        Where text goes: 0 is the body, n the n-th text beside it, -1 nowhere.
    before : int
        The target that was left for nowhere.
    skips : int
        How many characters stand in for one that old programs do not know.
    encoding : str
        Of the font, "" for that of the file.
    deleted : bool
    """

    target: int = 0
    before: int = 0
    skips: int = 1
    encoding: str = ""
    deleted: bool = False


@dataclass
class _Document:
    """The state of reading, and what was read."""

    group: _Group = field(default_factory=_Group)
    outer: list[_Group] = field(default_factory=list)
    texts: list[list[str]] = field(default_factory=lambda: [[]])
    pending: bytearray = field(default_factory=bytearray)  # not yet decoded
    encoding: str = "cp1252"
    fonts: dict[int, str] = field(default_factory=dict)
    font: int = 0  # the one that the table of fonts is about
    skip: int = 0  # characters still to leave out
    starred: bool = False
    notes: set[str] = field(default_factory=set)
    length: int = 0

    def put(self, text: str) -> None:
        """Text that stands where the reading is."""
        if self.group.target >= 0 and not self.group.deleted:
            self.texts[self.group.target].append(text)
            self.length += len(text)

    def flush(self) -> None:
        """Decode what came as bytes."""
        if self.pending:
            self.put(self.pending.decode(self.group.encoding or self.encoding, "replace"))
            self.pending.clear()

    def set(self, **changes: Any) -> None:
        """Change what holds in this group."""
        self.group = replace(self.group, **changes)

    def literal(self, data: bytes) -> None:
        """Bytes of text, without those that stand in for a character that is already there."""
        self.pending += data[self.skip :]
        self.skip = max(0, self.skip - len(data))

    def control(self, word: str, value: int | None) -> None:
        """Do what a control word says."""
        starred, self.starred = self.starred, False
        if word in _CHARACTERS:
            self.put(_CHARACTERS[word])
        elif word == "u" and value is not None:
            self.put(chr(value % 0x10000))
            self.skip = self.group.skips
        elif word == "ud":
            self.set(target=self.group.before)
        elif word in _BESIDE and self.group.target >= 0:
            self.texts.append([])
            self.set(target=len(self.texts) - 1)
        elif word in _SKIPPED or (starred and word not in _SHOWN):
            self.notes |= {EMBEDDED_NOTE} if word in ("pict", "objdata") else set()
            self.set(target=-1, before=max(self.group.target, self.group.before))
        else:
            self.format(word, value)

    def format(self, word: str, value: int | None) -> None:
        """Fonts, encodings and tracked changes."""
        if word == "uc":
            self.set(skips=max(0, value or 0))
        elif word == "deleted":
            self.set(deleted=value != 0)
            self.notes.add(DELETED_NOTE)
        elif word == "ansicpg" and _known(f"cp{value}"):
            self.encoding = f"cp{value}"
        elif word == "mac":
            self.encoding = "mac_roman"
        elif word == "fcharset":
            self.fonts[self.font] = _FONT_SETS.get(value or 0, "")
        elif word in ("f", "plain"):
            self.font = value or 0
            self.set(encoding=self.fonts.get(self.font, "") if word == "f" else "")


def read_rich(data: bytes, path: Path) -> Transcript:
    """Turns of a rich text.

    Tracked changes are read as accepted; fields and links by what they show.

    Raises
    ------
    InputError
        When the file is empty or no rich text, or ends before it should.
    """
    if not data.strip():
        raise InputError("this file is empty", path=path, remedy="export the transcript again, or take the file away")
    if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        raise InputError("this is no rich text, whatever its ending says", path=path, remedy=_DAMAGED)
    document = _read(data, path)
    body, *beside = (_joined(parts) for parts in document.texts)
    return from_paragraphs(
        [line.rstrip("\t") for line in body.rstrip().split("\n")], beside, sorted(document.notes), path
    )


def _read(data: bytes, path: Path) -> _Document:
    document, at = _Document(), data.index(b"{")
    while at < len(data) and document.length <= LARGEST_TEXT:
        token = _TOKEN.match(data, at)
        assert token is not None
        at = token.end()
        code, word, value, symbol, brace, plain = token.groups()
        if code is not None or plain is not None:
            document.literal(plain if code is None else bytes([int(code, 16)]))
            continue
        document.flush()
        if brace == b"{" and len(document.outer) < _DEEPEST:
            document.outer.append(document.group)
        elif brace == b"}" and document.outer:
            document.group, document.skip = document.outer.pop(), 0
            if not document.outer:
                return document
        elif word is not None:
            number = int(value) if value else None
            document.control(word.decode("ascii"), number)
            at += max(0, number or 0) if word == b"bin" else 0
        elif symbol == b"*":
            document.starred = True
        elif symbol is not None:
            document.put(_CHARACTERS.get(symbol.decode("latin-1"), ""))
        elif brace is not None:
            break
    refuse_long("".join(document.texts[0]), path)
    raise InputError("this rich text ends before it should, or its braces do not fit", path=path, remedy=_DAMAGED)


def _known(encoding: str) -> bool:
    try:
        return bool(codecs.lookup(encoding))
    except LookupError:
        return False


def _joined(parts: Sequence[str]) -> str:
    """The text, halves of characters beyond the basic plane put together."""
    return "".join(parts).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
