"""REFI-QDA codebooks (.qdc), in and out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..errors import InputError
from .code_tree import read_codes, write_codes
from .losses import gathered
from .markup import Writer, attribute, child, children, local, parse
from .project import Loss, Project, ProjectCode

NAMESPACE = "urn:QDA-XML:codebook:1.0"
ORIGIN = "survivor-interviews"


def read_qdc(data: bytes, path: Path | None = None) -> tuple[ProjectCode, ...]:
    """The codes of a .qdc file; `read_codebook_file` also tells what was lost.

    Parameters
    ----------
    data : bytes
    path : Path, optional
        For the error.

    Raises
    ------
    InputError
        When it is not XML, has a DOCTYPE, or holds no codebook.
    """
    return read_codebook_file(data, path).codes


def read_codebook_file(data: bytes, path: Path | None = None) -> Project:
    """A .qdc file as a project of codes alone, with its losses.

    Raises
    ------
    InputError
        As `read_qdc`.
    """
    root = parse(data, path)
    book = root if local(root) == "codebook" else child(root, "CodeBook")
    if book is None:
        raise InputError("this is no REFI-QDA codebook: it should start with <CodeBook>", path=path, line=1)
    losses: list[Loss] = []
    codes = read_codes(book, losses)
    losses += [Loss("a set of codes", "sets") for group in children(book, "Sets") for _ in children(group, "Set")]
    return Project("", codes=codes, origin=attribute(root, "origin"), losses=gathered(losses))


def write_qdc(codes: Sequence[ProjectCode], origin: str = ORIGIN) -> bytes:
    """A .qdc file that is valid against the schema of March 2019, the same bytes for the same codes.

    Raises
    ------
    InputError
        When there is no code: the schema asks for at least one.
    """
    if not codes:
        raise InputError("there is no code to write", remedy="a .qdc file holds at least one")
    writer = Writer()
    writer.begin("CodeBook", {"xmlns": NAMESPACE, "origin": origin})
    writer.begin("Codes")
    write_codes(writer, codes)
    writer.end()
    writer.end()
    return writer.bytes()
