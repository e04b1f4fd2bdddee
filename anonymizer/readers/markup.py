"""The guard before every piece of XML: no document type, no entities of its own, nothing fetched, no endless depth."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import InputError

_DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")


def refuse_declarations(data: bytes, path: Path) -> None:
    """Refuse XML that declares entities: they can stand for files of this machine, or for gigabytes.

    Raises
    ------
    InputError
        No office program writes one, so nobody loses a transcript by it.
    """
    plain = data.replace(b"\0", b"").upper()  # UTF-16 and UTF-32 too
    if any(mark in plain for mark in _DECLARATIONS):
        raise InputError("this file declares a document type or entities, as no office program does, so it was not"
                         " opened", path=path, remedy="save it anew with Word or LibreOffice")  # fmt: skip


def parse_xml(data: bytes, path: Path) -> Any:
    """The root element of a part.

    Raises
    ------
    InputError
        When it declares entities.
    lxml.etree.XMLSyntaxError
        When it is no XML, or nested deeper than 256 elements.
    """
    from lxml import etree

    refuse_declarations(data, path)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True,
                             remove_pis=True)  # fmt: skip
    return etree.fromstring(data, parser)
