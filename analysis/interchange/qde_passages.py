"""From what is marked in a REFI-QDA project to passages of its texts: the way of counting found, the rest listed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from .offsets import Ballot, Counting, Original, fits, inside
from .project import Loss, Segment, Source, stable_guid
from .qdc import ORIGIN
from .qde_sources import Applied, Found, Marked

PAST_END, CUT = "a coding past the end of its text", "a coding that went past the end of its text was cut there"
EMPTY, NO_CODE = "a coding on no words", "a coding whose code is not in the codebook"
NO_RANGE = "a place that is no number"


@dataclass
class Resolved:
    """Passages in code points, and who refers to what."""

    segments: list[Segment] = field(default_factory=list)
    places: dict[str, tuple[str, int, int]] = field(default_factory=dict)  # by the guid of a selection
    first: dict[str, str] = field(default_factory=dict)  # a selection, and its first coding
    plain: list[Marked] = field(default_factory=list)  # without a coding
    notes: dict[str, str] = field(default_factory=dict)  # a note, and the coding that it is about
    losses: list[Loss] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def habit(origin: str, inline: bool) -> Counting:
    """How a tool counts, where nothing else tells.

    ATLAS.ti writes CRLF into its texts and counts it as one character; NVivo and others count two (QualCoder's
    importer tells the two apart in the same way). In a text inside the XML there is no CRLF to count.
    """
    return Counting(pairs=not inline and "atlas" not in origin.lower())


def resolve(found: Found, codes: set[str], origin: str) -> Resolved:
    """Turn marked places into segments.

    Parameters
    ----------
    found : Found
    codes : set of str
        Guids of the codebook.
    origin : str
        The tool.
    """
    resolved = Resolved()
    ways = {inline: _way(found, inline, origin, resolved) for inline in (False, True)}
    sources = {source.guid: (number, source) for number, source in enumerate(found.sources, 1)}
    used: set[str] = set()
    for number, marked in enumerate(found.marked):
        way = ways[marked.original is not None and id(marked.original) in found.inline]
        one = _titled(marked, way)
        nth, source = sources[one.source]
        where = f"source {nth}" if one.whole or one.region else f"source {nth}, {one.start} to {one.end}"
        place = _place(one, way, source, where, resolved)
        if place is None:
            continue
        if one.guid and not one.region:
            resolved.places[one.guid] = (one.source, *place)
        segments = [*_segments(one, place, (number, where), codes, used, resolved)]
        resolved.segments += segments
        if not one.codings:
            resolved.plain.append(one)
        elif segments:
            resolved.first[one.guid] = segments[0].guid
            resolved.notes |= dict.fromkeys(one.notes, segments[0].guid)
    return resolved


def _way(found: Found, inline: bool, origin: str, resolved: Resolved) -> Counting:
    votes = [
        (one.original, one.start, one.end, one.quote) for one in found.marked
        if one.original is not None and not one.whole and (id(one.original) in found.inline) == inline
    ]  # fmt: skip
    originals: dict[int, Original] = {id(original): original for original, *_ in votes}
    broken = any(one.returns for one in originals.values())
    usual = habit(origin, inline or not broken)
    if origin == ORIGIN:  # our own files need no guess
        return usual
    way, fitted, told = Ballot(votes).decide([*originals.values()], usual)
    if told or way != usual:
        resolved.remarks.append(f"places were counted in {way}: that fitted {fitted} of {told} quotations that"
                                " can be told by their words")  # fmt: skip
    elif broken and not inline:
        resolved.remarks.append(f"no quotation tells how places were counted; taken are {way}, as this tool is known"
                                " to do: look at a few passages")  # fmt: skip
    return way


def _place(one: Marked, way: Counting, source: Source, where: str, resolved: Resolved) -> tuple[int, int] | None:
    """Where a marked passage stands; None, and a loss for each coding, where it stands nowhere."""
    count = max(1, len(one.codings))
    if one.region:
        return 0, 0
    if one.whole:
        return 0, len(source.text or "")
    if one.start < 0 or one.end < 0:
        resolved.losses.append(Loss(NO_RANGE, where, count))
        return None
    if one.original is None or source.text is None:
        return one.start, one.end
    start, end = way.passage(one.original, one.start, one.end)
    cut = inside(start, end, len(source.text))
    if cut is None:
        what = EMPTY if start >= end else PAST_END
        resolved.losses.append(Loss(what, where, count))
    elif cut != (start, end):
        resolved.losses.append(Loss(CUT, where, count))
    return cut


def _segments(
    one: Marked, place: tuple[int, int], known_as: tuple[int, str], codes: set[str], used: set[str], resolved: Resolved
) -> Iterator[Segment]:
    number, where = known_as
    for nth, coding in enumerate(one.codings):
        if coding.code not in codes:
            resolved.losses.append(Loss(NO_CODE, where))
            continue
        guid = coding.guid
        if not guid or guid in used:
            guid = stable_guid("", "coding", f"{one.source} {number} {nth}")
        used.add(guid)
        resolved.notes |= dict.fromkeys(coding.notes, guid)
        yield _segment(one, coding, place, guid)


def _segment(one: Marked, coding: Applied, place: tuple[int, int], guid: str) -> Segment:
    return Segment(guid, one.source, *place, coding.code, coding.user, one.memo, coding.created, one.quote, one.region)


def _titled(one: Marked, way: Counting) -> Marked:
    """Without its quotation, which the text tells now; a name that is none is the coder's own words and is kept."""
    if one.original is None or not one.quote:
        return one
    named = not fits(way, one.original, one.start, one.end, one.quote)
    return replace(one, quote="", memo="\n".join(filter(None, (one.quote, one.memo))) if named else one.memo)
