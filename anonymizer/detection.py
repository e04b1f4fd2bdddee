"""Detection over a whole study: every detector on every turn, then closure over what they found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from .detectors.adapter import Detector
from .detectors.grammar.terms import find_terms, with_qualifiers
from .detectors.grammar.together import find_grammar
from .detectors.names.areas import find_areas
from .detectors.names.beside import find_answered, find_beside
from .detectors.names.bodies import find_bodies, whole, with_translations
from .detectors.names.classifier import find_uncased
from .detectors.names.cues import find_cued
from .detectors.names.defined import find_defined
from .detectors.names.firms import find_firms
from .detectors.names.headings import find_headings
from .detectors.names.institutions import find_institutions
from .detectors.names.lowered import beside_people, clippings, find_clipped, find_lowered
from .detectors.names.model import find_names
from .detectors.names.net import find_net
from .detectors.names.possessive import bridged, with_possessive
from .detectors.names.proper import find_proper
from .detectors.names.provisions import in_provisions
from .detectors.names.public import without_public
from .detectors.names.shapes import find_shapes
from .detectors.names.situated import find_situated, in_full
from .detectors.names.unmarked import find_unmarked, with_kinds
from .detectors.papers import is_court_paper
from .detectors.people.circumstances import apart
from .detectors.people.demographic import find_demographic
from .detectors.people.medicine import find_medical
from .detectors.people.offences import find_offences
from .detectors.people.parties import find_parties, surer
from .detectors.people.posts import with_posts
from .detectors.people.status import find_status
from .detectors.people.told import beside, find_told
from .detectors.people.topical import find_topical
from .detectors.words import Usage, is_lower_cased, unwrapped, without_shouting
from .entities.discovery import discover
from .entities.known import Known, Register
from .folding import fold
from .mentions import PERSON, Mention, settle
from .packs import name_pack, uncased_pack
from .transcript import Transcript

Progress = Callable[[int, int], None]
_Levelled = tuple[list[str], list[bool]]


@dataclass(frozen=True)
class Interview:
    """One transcript in a study.

    Attributes
    ----------
    id : str
        Free of names; the corpus file is called after it.
    language : str
        ISO 639-1.
    transcript : Transcript
        With roles assigned, where they are needed.
    """

    id: str
    language: str
    transcript: Transcript

    @property
    def texts(self) -> list[str]:
        """The text of every turn."""
        return [turn.text for turn in self.transcript.turns]


@dataclass(frozen=True)
class Detection:
    """What was found.

    Attributes
    ----------
    mentions : dict of str to list of list of Mention
        By interview, then by turn: settled, sorted.
    known : dict of str to Known
        Every entity a mention may point to, listed or discovered.
    """

    mentions: dict[str, list[list[Mention]]]
    known: dict[str, Known]


def detect(
    interviews: Sequence[Interview],
    listed: Iterable[Known],
    progress: Progress | None = None,
    detectors: Sequence[Detector] = (),
) -> Detection:
    """Find every mention in every turn of a study.

    Parameters
    ----------
    interviews : sequence of Interview
        All of them: how a word is written in one tells what it is in another.
    listed : iterable of Known
        From participants.csv and earlier decisions.
    progress : callable, optional
        Called with (interviews done, interviews in all).
    detectors : sequence of callable, optional
        More of them, called with a turn's text and its language; `anonymizer.detectors.adapter.Adapter` makes one of a
        Presidio recogniser.

    Returns
    -------
    Detection
        The result depends on nothing but the arguments and the installed model packs.
    """
    usages = {
        code: Usage((t for i in interviews if i.language == code for t in i.texts), code)
        for code in sorted({i.language for i in interviews})
    }
    register = Register(listed)
    levelled = [_levelled(interview) for interview in interviews]
    mentions: dict[str, list[list[Mention]]] = {}
    for done, (interview, turns) in enumerate(zip(interviews, levelled, strict=True)):
        if progress:
            progress(done, len(interviews))
        found = _first_pass(interview, turns, register, usages[interview.language], detectors)
        mentions[interview.id] = [settle(of_turn) for of_turn in found]
    closing = Register(discover(interviews, mentions))
    for interview, turns in zip(interviews, levelled, strict=True):
        found = _closing_pass(interview, turns, closing, usages[interview.language], mentions[interview.id])
        mentions[interview.id] = [settle(of_turn) for of_turn in found]
    if progress:
        progress(len(interviews), len(interviews))
    return Detection(mentions, register.entities | closing.entities)


def _levelled(interview: Interview) -> _Levelled:
    """The turns as detectors read them, letter for letter in place, and for each whether its capitals say nothing."""
    flat = is_lower_cased(interview.texts)
    texts = without_shouting(interview.texts)
    lower = [flat or text != raw for text, raw in zip(texts, interview.texts, strict=True)]
    return [unwrapped(text) for text in texts], lower


def _first_pass(
    interview: Interview, levelled: _Levelled, register: Register, usage: Usage, detectors: Sequence[Detector]
) -> Iterator[list[Mention]]:
    code = interview.language
    texts, flat = levelled
    paper = is_court_paper(texts, code)
    by_interview = _by_interview(texts, flat, code, usage, paper)
    of_people, of_parties = find_demographic(texts, code), find_parties(texts) if paper else ([] for _ in texts)
    turns = zip(["", *texts[:-1]], texts, flat, by_interview, of_people, of_parties, strict=True)
    for before, text, lower, read, of_person, of_party in turns:
        found = [
            *read,
            *register.find(text, interview.id, code, usage, lower),
            *_by_turn(before, text, code, usage, lower, paper),
            *(mention for detector in detectors for mention in detector(text, code)),
        ]
        found += [*beside_people(text, code, found)] if lower else []
        circumstances = apart(text, code, [*of_person, *of_party], found)
        settled = _in_context(text, code, [*found, *circumstances], paper)
        yield list(with_kinds(text, code, settled) if lower else settled)


def _by_interview(
    texts: Sequence[str], flat: Sequence[bool], code: str, usage: Usage, paper: bool
) -> Iterator[list[Mention]]:
    """What detectors find in each turn that look at all of them."""
    pack = name_pack(code)
    ways = (
        find_names(texts, pack, usage, flat) if pack else ([] for _ in texts),
        find_uncased(texts, code, uncased_pack(code) if all(flat) else None),
        find_topical(texts, code, usage, paper),
        find_defined(texts, code, paper),
    )
    yield from ([*chain.from_iterable(found)] for found in zip(*ways, strict=True))


def _by_turn(before: str, text: str, code: str, usage: Usage, lower: bool, paper: bool) -> Iterator[Mention]:
    """What detectors find that look at one turn, and at what was asked in the turn before."""
    yield from find_grammar(text, code, before)
    yield from find_headings(text)
    yield from find_cued(text, code, usage, lower)
    yield from find_beside(text, code, usage, lower)
    yield from find_answered(text, before, code, usage)
    yield from find_situated(text, code)
    yield from find_firms(text, code)
    yield from find_net(text, code, usage, lower)
    yield from find_institutions(text, code, usage, lower)
    yield from find_proper(text, code, usage, lower)
    yield from find_shapes(text, code, lower)
    if lower:
        yield from find_lowered(text, code)
        yield from find_unmarked(text, code)
    else:
        yield from find_bodies(text, code, paper)
        yield from find_areas(text, code)
    yield from find_offences(text, code)
    yield from find_status(text, code)
    yield from find_medical(text, code)
    yield from find_told(text, code)
    if paper:
        yield from find_terms(text)


def _in_context(text: str, code: str, mentions: Iterable[Mention], paper: bool) -> Iterator[Mention]:
    """Mentions without what names nobody, with what belongs to a name behind it, posts parted from names."""
    named = with_translations(text, code, in_provisions(text, code, without_public(text, code, mentions)))
    named = beside(text, code, with_posts(text, code, in_full(text, code, bridged(text, code, named))))
    return iter(with_qualifiers(text, surer(text, named)) if paper else named)


def _closing_pass(
    interview: Interview, levelled: _Levelled, closing: Register, usage: Usage, mentions: Sequence[Sequence[Mention]]
) -> Iterator[list[Mention]]:
    """What was found in a first pass, wherever else it stands, with the possessives that belong to names."""
    code = interview.language
    starts = _starts(interview, closing) if any(levelled[1]) else frozenset[str]()
    for text, lower, found in zip(*levelled, mentions, strict=True):
        again = [
            *closing.find(text, interview.id, code, usage, lower),
            *find_clipped(text, code, starts if lower else ()),
        ]
        closed = [whole(text, mention) for mention in with_possessive(text, code, [*found, *again])]
        yield list(beside(text, code, closed))


def _starts(interview: Interview, closing: Register) -> frozenset[str]:
    """What the first names of the people in an interview start with, who may be called so for short."""
    people = (one for one in closing.entities.values() if one.category == PERSON and interview.id in one.interviews)
    return clippings(name.split()[0] for one in people for name in map(fold, one.names) if name.split())


def spans_in_source(interview: Interview, mentions: Sequence[Sequence[Mention]]) -> list[tuple[int, int, str, str]]:
    """Mentions as (start, end, tier, category) over the transcript's source, speaker labels left to the caller.

    A mention that runs over a line end or a cue is given in as many pieces as it has in the file.
    """
    spans: dict[tuple[int, int], tuple[str, str]] = defaultdict(tuple)  # type: ignore[arg-type]
    for turn, found in zip(interview.transcript.turns, mentions, strict=True):
        for mention in found:
            for start, end in turn.in_source(mention.start, mention.end):
                spans[start, end] = (mention.tier, mention.category)
    return [(start, end, *kind) for (start, end), kind in sorted(spans.items())]
