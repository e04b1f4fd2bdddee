"""Web pages (.html): what a page shows, a line for each block and a row a line for each table."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import Any

import regex

from ..errors import InputError
from ..transcript import Transcript
from .decoding import decode
from .documents import EMBEDDED_NOTE, from_paragraphs

_CHARSET = regex.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", regex.IGNORECASE)
_ENTITY = regex.compile(r"<!ENTITY\b", regex.IGNORECASE)
_SPACE = regex.compile(r"[ \t\r\n\f]+")
_SKIPPED = frozenset(["head", "script", "style", "template", "noscript", "svg", "math", "object", "iframe", "select"])
_MEDIA = frozenset(["img", "svg", "object", "iframe", "video", "audio", "canvas"])
_BLOCKS = frozenset(
    ["address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
     "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
     "hr", "html", "legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot",
     "thead", "tr", "ul"]
)  # fmt: skip
_CELLS, _PRE = ("td", "th"), ("pre", "textarea")


def read_web(data: bytes, path: Path) -> Transcript:
    """Turns of a web page; its scripts, styles and comments are left out.

    Raises
    ------
    InputError
        When the file is empty, is no text, shows nothing, declares entities, or is nested deeper than any page.
    """
    from lxml import etree

    text = _text_of(data, path)
    if _ENTITY.search(text):
        raise InputError("this web page declares entities of its own, so it was not opened", path=path,
                         remedy="open it in a browser and copy its text into a .txt file")  # fmt: skip
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError):
        root = None
    if root is None or any(error.level == etree.ErrorLevels.FATAL for error in parser.error_log):
        raise InputError("this web page is damaged, or nested deeper than any page", path=path,
                         remedy="open it in a browser and copy its text into a .txt file")  # fmt: skip
    lines = [_trimmed(line) for line in _shown(root).split("\n")]
    notes = [EMBEDDED_NOTE] * any(True for _ in root.iter(*_MEDIA))
    return from_paragraphs([line for line in lines if line], [], notes, path)


def _text_of(data: bytes, path: Path) -> str:
    """The page as text: by its mark or as UTF-8, by what it says itself, or like any other text."""
    found = _CHARSET.search(data, 0, 4096)
    if found is not None and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        try:
            name = codecs.lookup(found[1].decode("ascii")).name
            if not name.startswith("utf"):
                return data.decode("cp1252" if name in ("ascii", "iso8859-1") else name)
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data, path)


def _shown(root: Any) -> str:
    """What an element and all below it show; a cell's paragraphs do not part its row."""
    from lxml import etree

    parts: list[str] = []
    cells: list[int] = []
    kept = 0  # depth of elements whose white space counts
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if event == "start":
            parts.append("\n" if tag in _BLOCKS or tag == "br" else "")
            kept += tag in _PRE
            if tag in _SKIPPED:
                walk.skip_subtree()
            else:
                parts.append(element.text or "" if kept else _SPACE.sub(" ", element.text or ""))
            if tag in _CELLS:
                cells.append(len(parts) - 1)
            continue
        kept -= tag in _PRE
        if tag in _CELLS:
            first = cells.pop()
            parts[first:] = ["".join(parts[first:]).strip(" \t\r\n"), "\t"]
        parts.append("\n" if tag in _BLOCKS else "")
        if element is not root and element.tail:
            parts.append(element.tail if kept else _SPACE.sub(" ", element.tail))
    return "".join(parts)


def _trimmed(line: str) -> str:
    return _SPACE.sub(lambda run: "\t" if "\t" in run.group() else " ", line).strip(" \t\r\n\f")
