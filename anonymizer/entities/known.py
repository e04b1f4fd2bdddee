"""Closure: every form in which a name that is already known may stand in a text.

A name that was listed once must not survive anywhere because a recogniser happened to miss it, because it was declined,
put into lower case, shouted, or mistyped. So names are matched here by themselves, word by word, and never inside
another word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from rapidfuzz.distance import OSA

from ..detectors.words import Usage, Word, words_of
from ..languages import language_for
from ..languages.inflection import inflections
from ..lexicon import fold, zipf
from ..mentions import PERSON, REPLACE, Mention
from .homonyms import is_anothers, tier_of

# words inside names that name nobody
_PARTICLES = frozenset((
    "de", "van", "von", "der", "den", "ter", "la", "le", "les", "du", "des", "di", "da", "della", "el", "of",
    "the", "and", "mc", "mac", "st", "saint", "o", "d", "l", "mr", "mrs", "ms", "dr",
))  # fmt: skip
# of these, what starts a surname
_NOBILIARY = _PARTICLES - {"of", "the", "and", "mr", "mrs", "ms", "dr", "st", "saint", "le", "la", "les", "o", "d", "l"}
_MOST_WORDS = 20  # of a name: a page of capitals is none, and stays where it was found
_MISTYPED_FROM = 5  # letters: shorter names have too many neighbours that are words


@dataclass(frozen=True)
class Known:
    """Someone or something whose name is known.

    Attributes
    ----------
    id : str
        Entity id, unique in the study.
    category : str
        "person", "place" or "organisation".
    names : tuple of str
        Surfaces: full name, nicknames, misspellings.
    language : str
        Whose endings the names take.
    relation : str
        To the participant, "" where not known.
    interviews : frozenset of str
        Where it was listed or found: there a first name alone means this person.
    listed : bool
        From participants.csv or a decision, rather than found by a detector.
    """

    id: str
    category: str
    names: tuple[str, ...]
    language: str
    relation: str = ""
    interviews: frozenset[str] = frozenset()
    listed: bool = True


@dataclass(frozen=True)
class _Form:
    tokens: tuple[str, ...]
    entity: Known
    whole: bool


@cache
def _titles(code: str) -> frozenset[str]:
    return frozenset(map(fold, language_for(code).titles))


class Register:
    """All known names, ready to be looked for.

    Parameters
    ----------
    known : iterable of Known
        The entities; the order does not matter.
    """

    def __init__(self, known: Iterable[Known]) -> None:
        self.entities = {entity.id: entity for entity in known}
        self._first: dict[str, list[_Form]] = defaultdict(list)
        self._second: dict[str, list[_Form]] = defaultdict(list)
        self._inflected: dict[str, list[_Form]] = defaultdict(list)
        self._tokens: dict[str, list[_Form]] = defaultdict(list)
        for entity in sorted(self.entities.values(), key=lambda e: e.id):
            for name in entity.names:
                self._add(name, entity)

    def _add(self, name: str, entity: Known) -> None:
        tokens = tuple(word.folded for word in words_of(name))
        if not 0 < len(tokens) <= _MOST_WORDS:
            return
        whole = _Form(tokens, entity, True)
        for form in inflections(tokens[0], entity.language):
            self._first[form].append(whole)
        for form in inflections(tokens[1], entity.language) if len(tokens) > 1 else ():
            self._second[form].append(whole)
        # "Sir" is no more one man's name than "Mr"; the whole of "Nurse" may be what somebody is called
        titles = _titles(entity.language) if len(tokens) > 1 else frozenset()
        for token in tokens if entity.category == PERSON else ():
            if len(token) > 1 and token not in _PARTICLES and token not in titles:
                part = _Form((token,), entity, len(tokens) == 1)
                self._tokens[token].append(part)
                for form in inflections(token, entity.language):
                    self._inflected[form].append(part)

    def find(self, text: str, interview: str, code: str, usage: Usage, lower_cased: bool) -> Iterator[Mention]:
        """Yield the known names in one turn.

        Parameters
        ----------
        text : str
            The turn.
        interview : str
            Which interview it is from: a first name that two people share means the one known there.
        code : str
            The turn's language.
        usage : Usage
            How the study writes that language's words.
        lower_cased : bool
            The transcript has no capitals.
        """
        if not self._first:
            return
        words = words_of(text)
        at = 0
        while at < len(words):
            word = words[at]
            if not word.capital and not self._could_be(word.folded):
                at += 1
                continue
            length, mention = self._longest(words, at, interview)
            if mention is None:
                single = self._single(words, at, interview, code, usage, lower_cased)
                length = 1
                if single is not None:
                    yield single
            else:
                yield mention
            at += length

    def _could_be(self, folded: str) -> bool:
        """Whether some name starts with a word, or has it as a part."""
        return folded in self._first or folded in self._inflected

    def _longest(self, words: Sequence[Word], at: int, interview: str) -> tuple[int, Mention | None]:
        """A whole name of several words is one in any case: "rosa brennick", "ORRA HILL"."""
        if at + 1 == len(words):
            return 1, None
        # half a study may be called "Maria", and half a family "Marsh": the shorter list is looked through
        starting, going_on = self._first.get(words[at].folded, []), self._second.get(words[at + 1].folded, [])
        shorter = min(starting, going_on, key=len)
        fitting = [form for form in shorter if len(form.tokens) > 1 and self._follows(form, words, at)]
        if not fitting:
            return 1, None
        longest = max(len(form.tokens) for form in fitting)
        entity = _choose([f.entity for f in fitting if len(f.tokens) == longest], interview)
        start, end = words[at].start, words[at + longest - 1].end
        return longest, Mention(start, end, REPLACE, entity.category, "known", entity.id)

    def _follows(self, form: _Form, words: Sequence[Word], at: int) -> bool:
        following = words[at : at + len(form.tokens)]
        if len(following) < len(form.tokens) or any(
            later.start - earlier.end > 3 for earlier, later in pairwise(following)
        ):
            return False
        return all(
            word.folded in inflections(token, form.entity.language)
            for word, token in zip(following, form.tokens, strict=True)
        )

    def _single(
        self, words: Sequence[Word], at: int, interview: str, code: str, usage: Usage, lower_cased: bool
    ) -> Mention | None:
        word = words[at]
        forms = self._tokens.get(word.folded, []) or [f for f in self._first.get(word.folded, ()) if len(f.tokens) == 1]
        exact = bool(forms)
        forms = forms or self._inflected.get(word.folded, []) or self._mistyped(word, code)
        if not forms:
            return None
        tier = tier_of(word, exact, any(f.entity.listed for f in forms), code, usage, lower_cased)
        if tier is None:
            return None
        entity = _choose([f.entity for f in forms], interview)
        id = "" if entity.category == PERSON and is_anothers(words, at, entity.names, code, lower_cased) else entity.id
        return Mention(_with_particles(words, at, forms), word.end, tier, entity.category, "known", id)

    def _mistyped(self, word: Word, code: str) -> list[_Form]:
        """One slip away from a name, with a capital, and no word itself."""
        if not word.capital or len(word.folded) < _MISTYPED_FROM or zipf(word.text, code) >= 2.5:
            return []
        near = [
            token for token in self._tokens
            if len(token) >= _MISTYPED_FROM and abs(len(token) - len(word.folded)) <= 1
            and OSA.distance(token, word.folded, score_cutoff=1) <= 1
        ]  # fmt: skip
        return [form for token in sorted(near) for form in self._tokens[token]]


def _with_particles(words: Sequence[Word], at: int, forms: Iterable[_Form]) -> int:
    """Where a surname starts that has small words before it in somebody's full name: "de Goorle", "van den Orlem"."""
    token, start = words[at].folded, at
    names = [tuple(word.folded for word in words_of(name)) for form in forms for name in form.entity.names]
    led = {name[: name.index(token)] for name in names if len(name) > 2 and token in name[1:]}
    while start and words[start - 1].folded in _NOBILIARY and words[start].start - words[start - 1].end == 1:
        following = tuple(word.folded for word in words[start - 1 : at])
        if not any(name[-len(following) :] == following for name in led):
            break
        start -= 1
    return words[start].start


def _choose(entities: list[Known], interview: str) -> Known:
    here = [e for e in entities if interview in e.interviews]
    return min(here or entities, key=lambda e: (not e.listed, e.id))
