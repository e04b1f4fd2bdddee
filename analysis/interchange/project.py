"""A coded project in no tool's format: what every importer gives and every exporter takes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

_SPACE = UUID("6f1f0d5e-3d0a-5b0e-9a57-7f0e6b0a7c11")
_GUID = re.compile(r"\{?([0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})\}?")


@dataclass(frozen=True, slots=True)
class User:
    """Somebody who coded."""

    guid: str
    name: str


@dataclass(frozen=True, slots=True)
class Source:
    """A document.

    Attributes
    ----------
    guid, name : str
    text : str, optional
        Line ends as ``\\n``; None where the project holds none (a picture, a recording, a file that is missing).
    kind : str
        text, picture, pdf, audio or video.
    memo, created : str
        "" where there is none; created in ISO 8601.
    """

    guid: str
    name: str
    text: str | None
    kind: str = "text"
    memo: str = ""
    created: str = ""


@dataclass(frozen=True, slots=True)
class ProjectCode:
    """A code of the project; `parent` is the guid of another, "" at the top."""

    guid: str
    name: str
    parent: str = ""
    description: str = ""
    colour: str = ""
    codable: bool = True


@dataclass(frozen=True, slots=True)
class Segment:
    """One passage with one code.

    Attributes
    ----------
    guid : str
        Of the coding, not of the passage: two codes on one passage are two segments.
    source, code, user : str
        Guids; user "" where nobody is named.
    start, end : int
        Code points in the source's text, half-open; as the file gives them where there is no text to hold them against.
    memo, created : str
    quote : str
        The words that the file says stand there; "" where it says none.
    region : str
        A place that is no passage (part of a picture, of a page, of a recording), as the file gives it; start and end
        are 0 then.
    """

    guid: str
    source: str
    start: int
    end: int
    code: str
    user: str = ""
    memo: str = ""
    created: str = ""
    quote: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A memo that belongs to the project ("") or to what has the guid `about`; `at` is a passage of that source."""

    guid: str
    text: str
    about: str = ""
    name: str = ""
    created: str = ""
    at: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A person or another unit that was studied, and what is known of them.

    Attributes
    ----------
    guid, name : str
    sources : tuple of str
        Guids of the sources they speak in.
    variables : tuple of (str, str)
        Name and value.
    passages : tuple of (str, int, int)
        What is theirs within a source: its guid, start and end.
    """

    guid: str
    name: str
    sources: tuple[str, ...] = ()
    variables: tuple[tuple[str, str], ...] = ()
    passages: tuple[tuple[str, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that one side has and the other cannot hold: what, where (a name-free place), and how many."""

    what: str
    where: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class Project:
    """A whole coded project.

    Attributes
    ----------
    title : str
    origin : str
        The tool and version that wrote it, as far as the file says; "" otherwise.
    losses : tuple of Loss
        What reading already had to leave behind.
    remarks : tuple of str
        What reading had to decide, in sentences without anybody's words: which way of counting fitted the quotations.
    """

    title: str
    sources: tuple[Source, ...] = ()
    codes: tuple[ProjectCode, ...] = ()
    segments: tuple[Segment, ...] = ()
    users: tuple[User, ...] = ()
    notes: tuple[Note, ...] = ()
    cases: tuple[Case, ...] = ()
    origin: str = ""
    losses: tuple[Loss, ...] = ()
    remarks: tuple[str, ...] = ()


def stable_guid(study: str, kind: str, name: str) -> str:
    """The same guid for the same thing of the same study, every time; a name that is a guid already stays.

    Examples
    --------
    >>> stable_guid("a study", "code", "{7B1C4F9E-1D5A-4B8E-9C55-0A6B6F7D2E11}")
    '7b1c4f9e-1d5a-4b8e-9c55-0a6b6f7d2e11'
    """
    given = _GUID.fullmatch(name.strip())
    return given[1].lower() if given else str(uuid5(_SPACE, f"{study}\n{kind}\n{name}"))


def code_path(codes: Sequence[ProjectCode], guid: str) -> tuple[str, ...]:
    """The names from the top of the code tree down to a code; a circle ends where it closes."""
    by_guid = {code.guid: code for code in codes}
    names: list[str] = []
    seen: set[str] = set()
    while guid in by_guid and guid not in seen:
        seen.add(guid)
        names.insert(0, by_guid[guid].name)
        guid = by_guid[guid].parent
    return tuple(names)
