"""XML as the exchange formats need it: read without a DOCTYPE and whatever its case, written the same every time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.parsers import expat

from lxml import etree

from ..errors import InputError

Attributes = Mapping[str, str | None]
Element = Any  # lxml's own type is private
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"}
_IN_ATTRIBUTES = {"\n": "&#10;", "\t": "&#9;"}


class _Seen(Exception):
    """The root element begins: what could be dangerous would have stood before it."""


def parse(data: bytes, path: Path | None = None) -> Element:
    """The root element of an XML document.

    Raises
    ------
    InputError
        When it is not XML, or has a DOCTYPE: entities are how a small file becomes a large one, or reads others.
    """
    _refuse_doctype(data, path)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, remove_comments=True,
                             remove_pis=True)  # fmt: skip
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _not_xml(path, error.lineno) from None
    except ValueError:
        raise _not_xml(path, None) from None


def _refuse_doctype(data: bytes, path: Path | None) -> None:
    reader = expat.ParserCreate()

    def doctype(*_: Any) -> None:
        raise InputError("this file has a DOCTYPE, which can do harm and which no project needs", path=path,
                         line=reader.CurrentLineNumber, remedy="export it again from the tool it came from")  # fmt: skip

    def element(*_: Any) -> None:
        raise _Seen

    reader.StartDoctypeDeclHandler = doctype
    reader.StartElementHandler = element
    try:
        reader.Parse(data, True)
    except _Seen:
        return
    except InputError:
        raise
    except (expat.ExpatError, ValueError, LookupError):
        raise _not_xml(path, reader.CurrentLineNumber) from None
    raise _not_xml(path, None)


def _not_xml(path: Path | None, line: int | None) -> InputError:
    return InputError("this is not whole XML", path=path, line=line, remedy="export it again; it may be cut off")


def local(element: Element) -> str:
    """An element's name without its namespace, whose version tools do not agree on, in lower case."""
    return str(element.tag).rpartition("}")[2].lower()


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """The children of these names, in any case and any namespace; none of nothing."""
    wanted = {name.lower() for name in names}
    return (child for child in (() if element is None else element) if local(child) in wanted)


def child(element: Element | None, name: str) -> Element | None:
    """The first child of a name."""
    return next(children(element, name), None)


def text_of(element: Element | None, name: str) -> str:
    """The text of the first child of a name, "" where there is none; line ends as ``\\n``."""
    found = child(element, name)
    return "" if found is None else line_feeds("".join(found.itertext()))


def attribute(element: Element, *names: str) -> str:
    """The first of these attributes that is there, in any case; "" where none is."""
    for name in names:
        if (given := element.get(name)) is not None:
            return str(given)
    lowered = {str(key).rpartition("}")[2].lower(): value for key, value in element.attrib.items()}
    return next((str(lowered[name.lower()]) for name in names if name.lower() in lowered), "")


def line_feeds(text: str) -> str:
    """A text with ``\\n`` as its only line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def unwritable(text: str) -> int:
    """How many characters of a text no XML can hold: control characters and halves of pairs."""
    return len(_UNWRITABLE.findall(text))


def escaped(text: str, *, attribute: bool = False) -> str:
    """A text as XML; what it cannot hold becomes U+FFFD."""
    table = _ESCAPES | _IN_ATTRIBUTES if attribute else _ESCAPES
    return _UNWRITABLE.sub("\ufffd", text).translate(str.maketrans(table))


class Writer:
    """XML, an element a line, however deep."""

    def __init__(self) -> None:
        self._lines = ['<?xml version="1.0" encoding="utf-8"?>']
        self._open: list[str] = []

    def begin(self, name: str, attributes: Attributes | None = None) -> None:
        """Open an element; attributes that are None are left out."""
        self._lines.append(f"{self._indent}<{name}{_written(attributes or {})}>")
        self._open.append(name)

    def end(self) -> None:
        """Close the element that was opened last."""
        name = self._open.pop()
        self._lines.append(f"{self._indent}</{name}>")

    def leaf(self, name: str, text: str = "", attributes: Attributes | None = None) -> None:
        """An element without children."""
        start = f"{self._indent}<{name}{_written(attributes or {})}"
        self._lines.append(f"{start}>{escaped(text)}</{name}>" if text else f"{start}/>")

    @property
    def _indent(self) -> str:
        return " " * min(len(self._open), 20)

    def bytes(self) -> bytes:
        """The whole document, UTF-8 with line feeds and without a byte order mark."""
        return ("\n".join(self._lines) + "\n").encode()


def _written(attributes: Attributes) -> str:
    return "".join(
        f' {name}="{escaped(value, attribute=True)}"' for name, value in attributes.items() if value is not None
    )
