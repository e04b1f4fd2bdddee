"""Detection over a whole study: every detector on every turn, then closure over what they found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from .detectors.adapter import Detector
from .detectors.grammar.together import find_grammar
from .detectors.names.bodies import find_bodies, with_translations
from .detectors.names.classifier import find_uncased
from .detectors.names.cues import find_cued
from .detectors.names.firms import find_firms
from .detectors.names.headings import find_headings
from .detectors.names.institutions import find_institutions
from .detectors.names.lowered import find_lowered
from .detectors.names.model import find_names
from .detectors.names.net import find_net
from .detectors.names.possessive import with_possessive
from .detectors.names.proper import find_proper
from .detectors.names.public import without_public
from .detectors.names.shapes import find_shapes
from .detectors.names.unmarked import find_unmarked, with_kinds
from .detectors.people.circumstances import apart
from .detectors.people.demographic import find_demographic
from .detectors.people.medicine import find_medical
from .detectors.people.offences import find_offences
from .detectors.people.posts import with_posts
from .detectors.people.status import find_status
from .detectors.people.topical import find_topical
from .detectors.words import Usage, is_lower_cased, unwrapped, without_shouting
from .discovery import discover
from .known import Known, Register
from .mentions import Mention, settle
from .packs import name_pack, uncased_pack
from .transcript import Transcript

Progress = Callable[[int, int], None]


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
    mentions: dict[str, list[list[Mention]]] = {}
    for done, interview in enumerate(interviews):
        if progress:
            progress(done, len(interviews))
        found = _first_pass(interview, register, usages[interview.language], detectors)
        mentions[interview.id] = [settle(of_turn) for of_turn in found]
    closing = Register(discover(interviews, mentions))
    for interview in interviews:
        found = _closing_pass(interview, closing, usages[interview.language], mentions[interview.id])
        mentions[interview.id] = [settle(of_turn) for of_turn in found]
    if progress:
        progress(len(interviews), len(interviews))
    return Detection(mentions, register.entities | closing.entities)


def _levelled(interview: Interview) -> tuple[list[str], list[bool]]:
    """The turns as detectors read them, letter for letter in place, and for each whether its capitals say nothing."""
    flat = is_lower_cased(interview.texts)
    texts = without_shouting(interview.texts)
    lower = [flat or text != raw for text, raw in zip(texts, interview.texts, strict=True)]
    return [unwrapped(text) for text in texts], lower


def _first_pass(
    interview: Interview, register: Register, usage: Usage, detectors: Sequence[Detector]
) -> Iterator[list[Mention]]:
    code, pack = interview.language, name_pack(interview.language)
    texts, flat = _levelled(interview)
    modelled = find_names(texts, pack, usage, flat) if pack else ([] for _ in texts)
    uncased = find_uncased(texts, code, uncased_pack(code) if all(flat) else None)
    of_people = find_demographic(texts, code)
    topical = find_topical(texts, code, usage)
    turns = zip(["", *texts[:-1]], texts, flat, modelled, uncased, of_people, topical, strict=True)
    for before, text, lower, by_model, by_classifier, of_person, of_subject in turns:
        found = [
            *by_model,
            *by_classifier,
            *register.find(text, interview.id, code, usage, lower),
            *find_grammar(text, code, before),
            *find_headings(text),
            *find_cued(text, code, usage, lower),
            *find_firms(text, code),
            *find_net(text, code, usage, lower),
            *find_institutions(text, code, usage, lower),
            *find_proper(text, code, usage, lower),
            *find_shapes(text, code, lower),
            *(() if lower else find_bodies(text, code)),
            *((*find_lowered(text, code), *find_unmarked(text, code)) if lower else ()),
            *find_offences(text, code),
            *find_status(text, code),
            *find_medical(text, code),
            *of_subject,
            *(mention for detector in detectors for mention in detector(text, code)),
        ]
        everything = [*found, *apart(text, code, of_person, found)]
        whole = with_translations(text, code, without_public(text, code, everything))
        yield list(with_posts(text, code, with_kinds(text, code, whole) if lower else whole))


def _closing_pass(
    interview: Interview, closing: Register, usage: Usage, mentions: Sequence[Sequence[Mention]]
) -> Iterator[list[Mention]]:
    """What was found in a first pass, wherever else it stands, with the possessives that belong to names."""
    code = interview.language
    for text, lower, found in zip(*_levelled(interview), mentions, strict=True):
        again = closing.find(text, interview.id, code, usage, lower)
        yield list(with_possessive(text, code, [*found, *again]))


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
