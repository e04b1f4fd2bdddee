"""The sources of a REFI-QDA project, and what is marked in them, as the file has it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from .markup import Element, attribute, child, children, local, text_of
from .moments import from_moment
from .offsets import Original, decode
from .project import Loss, Source, stable_guid

Fetch = Callable[[str], bytes | None]
_KINDS = {"textsource": "text", "picturesource": "picture", "pdfsource": "pdf", "audiosource": "audio",
          "videosource": "video"}  # fmt: skip
_CORNERS = ("firstX", "firstY", "secondX", "secondY")


class Applied(NamedTuple):
    """One Coding: the guids of itself, its code, who made it and its notes, and when."""

    guid: str
    code: str
    user: str
    created: str
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Marked:
    """One selection, or a whole source, with the codings on it; places as the file counts them.

    Attributes
    ----------
    original : Original, optional
        The text it lies in; None where there is none.
    region : str
        "" for a passage of text.
    """

    guid: str
    source: str
    original: Original | None
    start: int = 0
    end: int = 0
    region: str = ""
    quote: str = ""
    memo: str = ""
    codings: tuple[Applied, ...] = ()
    notes: tuple[str, ...] = ()
    whole: bool = False


@dataclass
class Found:
    """What the Sources of a project hold."""

    sources: list[Source] = field(default_factory=list)
    marked: list[Marked] = field(default_factory=list)
    inline: set[int] = field(default_factory=set)  # which originals stand in the project file itself, by id
    variables: list[tuple[str, Element]] = field(default_factory=list)  # a source, and a VariableValue in it
    about: dict[str, str] = field(default_factory=dict)  # a note, and the source that it is about
    losses: list[Loss] = field(default_factory=list)


def guid_of(element: Element, kind: str, name: str = "guid") -> str:
    """The guid in an attribute, however it is written; "" where there is none."""
    given = attribute(element, name).strip()
    return stable_guid("", kind, given) if given else ""


def read_sources(container: Element | None, fetch: Fetch) -> Found:
    """Everything below Sources.

    Parameters
    ----------
    container : element, optional
    fetch : callable
        Gives the bytes of a source by its path, None where they are missing.
    """
    found = Found()
    for number, element in enumerate(children(container, *_KINDS), 1):
        kind, where = _KINDS[local(element)], f"source {number}"
        guid = guid_of(element, "source") or stable_guid("", "source", where)
        texts = [element] if kind == "text" else [*children(element, "Representation", "TextDescription")]
        original = next((text for one in texts if (text := _text(one, fetch, where, found)) is not None), None)
        found.sources.append(
            Source(guid, attribute(element, "name"), None if original is None else original.text, kind,
                   text_of(element, "Description"), from_moment(attribute(element, "creationDateTime")))
        )  # fmt: skip
        for one in texts:
            found.marked += _passages(one, guid, original)
        found.marked += _regions(element, guid)
        found.marked += _whole(element, guid, original, kind)
        found.variables += [(guid, value) for value in children(element, "VariableValue")]
        found.about |= {note: guid for note in _notes(element)}
        for transcript in children(element, "Transcript"):
            _read_transcript(transcript, fetch, where, found)
    return found


def _text(element: Element, fetch: Fetch, where: str, found: Found) -> Original | None:
    content = child(element, "PlainTextContent")
    if content is not None:
        raw = "".join(content.itertext())
        # the XML parser made one character of every line end; whoever counted two counted these
        original = Original(raw if "\r" in raw else raw.replace("\n", "\r\n"))
        found.inline.add(id(original))
        return original
    place = attribute(element, "plainTextPath")
    data = fetch(place) if place else None
    if data is None and (guid := attribute(element, "guid").strip("{} ")):
        data = fetch(f"{guid}.txt")
    if data is None:
        rich = " (there is a Word file, but places cannot be found by it)" if attribute(element, "richTextPath") else ""
        found.losses.append(Loss(f"the text of a source is missing{rich}", where))
        return None
    original, unicode = decode(data)
    if not unicode:
        found.losses.append(Loss("a text that is not UTF-8 was read as cp1252 or UTF-16", where))
    return original


def _passages(element: Element, source: str, original: Original | None) -> Iterator[Marked]:
    for one in children(element, "PlainTextSelection"):
        yield replace(_marked(one, source, original), start=_number(one, "startPosition"),
                      end=_number(one, "endPosition"), quote=attribute(one, "name"))  # fmt: skip


def _regions(element: Element, source: str) -> Iterator[Marked]:
    for one in children(element, "PDFSelection", "PictureSelection"):
        page = attribute(one, "page")
        corners = ",".join(attribute(one, name) for name in _CORNERS)
        quote = text_of(child(one, "Representation"), "PlainTextContent")
        yield replace(_marked(one, source, None), region=f"page {page} at {corners}" if page else f"at {corners}",
                      quote=quote or attribute(one, "name"))  # fmt: skip
    for one in children(element, "AudioSelection", "VideoSelection"):
        region = f"{attribute(one, 'begin')} to {attribute(one, 'end')} ms"
        yield replace(_marked(one, source, None), region=region, quote=attribute(one, "name"))


def _whole(element: Element, source: str, original: Original | None, kind: str) -> Iterator[Marked]:
    codings = tuple(_codings(element))
    if codings:
        region = "" if original is not None else "the whole source"
        yield Marked("", source, original, region=region, codings=codings, whole=True)


def _read_transcript(element: Element, fetch: Fetch, where: str, found: Found) -> None:
    """A transcript of a recording: a text of its own, unless it is a source already and nothing is marked in it."""
    selections = [*children(element, "TranscriptSelection")]
    if not selections and attribute(element, "plainTextPath") in _paths_of_texts(element):
        return
    original = _text(element, fetch, f"{where}, transcript", found)
    guid = guid_of(element, "source") or stable_guid("", "source", f"{where}, transcript")
    found.sources.append(Source(guid, attribute(element, "name"), None if original is None else original.text))
    found.about |= {note: guid for note in _notes(element)}
    points = {guid_of(p, "sync"): _number(p, "position") for p in children(element, "SyncPoint")}
    if points:
        found.losses.append(Loss("a time that ties a transcript to its recording", where, len(points)))
    for one in selections:
        ends = [points.get(guid_of(one, "sync", name)) for name in ("fromSyncPoint", "toSyncPoint")]
        if ends[0] is None or ends[1] is None:
            region = "between times that the file does not tell"
            found.marked.append(replace(_marked(one, guid, None), region=region))
        else:
            found.marked.append(replace(_marked(one, guid, original), start=ends[0], end=ends[1],
                                        quote=attribute(one, "name")))  # fmt: skip


def _paths_of_texts(element: Element) -> set[str]:
    container = element.getparent().getparent()
    return {attribute(one, "plainTextPath") for one in children(container, "TextSource")} - {""}


def _marked(element: Element, source: str, original: Original | None) -> Marked:
    return Marked(guid_of(element, "selection"), source, original, memo=text_of(element, "Description"),
                  codings=tuple(_codings(element)), notes=_notes(element))  # fmt: skip


def _codings(element: Element) -> Iterator[Applied]:
    for one in children(element, "Coding"):
        user = _user(one) or _user(element)
        created = attribute(one, "creationDateTime") or attribute(element, "creationDateTime")
        codes = [guid_of(ref, "code", "targetGUID") for ref in children(one, "CodeRef")]  # one, by the specification
        for code in codes or [guid_of(one, "code", "codeGUID")]:
            yield Applied(guid_of(one, "coding"), code, user, from_moment(created), _notes(one))


def _user(element: Element) -> str:
    if local(element) in _KINDS:
        return ""  # who brought the source in need not be who coded it
    return guid_of(element, "user", "creatingUser") or guid_of(element, "user", "modifyingUser")


def _notes(element: Element) -> tuple[str, ...]:
    return tuple(guid_of(one, "note", "targetGUID") for one in children(element, "NoteRef"))


def _number(element: Element, name: str) -> int:
    """A whole number, -1 where there is none: a place outside every text."""
    try:
        return int(attribute(element, name))
    except ValueError:
        return -1
