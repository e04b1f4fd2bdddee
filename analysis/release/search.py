"""Searching a text for surfaces, word by word: in any case, across line ends, and one slip away."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import regex
from rapidfuzz.distance import OSA

from anonymizer.lexicon import fold, unaccented, zipf
from anonymizer.wording import PLACEHOLDER

_WORD = re.compile(r"[^\W\d_]+|\d+")
# what may stand between the words of one surface; a comma parts two things, unless the last name comes first
_GAP, _TURNED = re.compile(r"[\s_'’‘`´./()|*+‐‑–—-]*"), re.compile(r"\s*,\s*")
_UNSEEN = regex.compile(r"[\p{Mn}\p{Cf}\p{Default_Ignorable_Code_Point}\uFFFC[\p{Cc}--\s]]", regex.V1)
_RUN_TOGETHER = 8  # letters: from here on "gracemoon" is Grace Moon
_SAID_TOGETHER = re.compile(r"\+?\d(?:[\s./()-]{0,2}\d){5,}")  # one number, however it is grouped
_MISTYPED_FROM = 6  # letters: shorter names have too many neighbours that are words
_RARE = 3.0  # zipf: only for a name that is no word itself can a word that is none be a slip
EXACT, NEAR = "as it stands", "one slip away"
_Word = tuple[str, bool, int, int]  # folded, whether it has a capital, where it stands


class _Wanted(NamedTuple):
    words: tuple[str, ...]
    capitals: tuple[bool, ...]
    gaps: tuple[re.Pattern[str], ...]


class Searcher:
    """Surfaces, ready to be looked for.

    Parameters
    ----------
    surfaces : iterable of str
        Folded; one with capitals is met only where the text has them too.
    languages : sequence of str
        Whose words are ordinary: only what is a word in none of them can be a mistyped name.
    written : collection of str, optional
        Placeholders, with brackets, that are not looked into.
    """

    def __init__(
        self, surfaces: Iterable[str], languages: Sequence[str] = ("en",), written: Collection[str] = ()
    ) -> None:
        self._languages, self._written = tuple(languages), written
        self._first: dict[str, list[_Wanted]] = defaultdict(list)
        self._numbers: set[str] = set()
        self._lengths: dict[int, set[str]] = defaultdict(set)
        self._slips: dict[str, bool] = {}
        for surface in sorted(set(surfaces)):
            written = _WORD.findall(_bare(surface))
            words = tuple(fold(word) for word in written)
            digits = "".join(c for c in surface if c.isdigit())
            if len(digits) > 5 and _SAID_TOGETHER.fullmatch(surface.strip()):
                self._numbers.add(digits)
            if words:
                self._want(words, tuple(word[0].isupper() for word in written))
            slips = surface == surface.lower() and len(words) == 1 and len(surface) >= _MISTYPED_FROM
            if slips and self._frequency(surface) < _RARE:
                self._lengths[len(surface)].add(surface)

    def _want(self, words: tuple[str, ...], capitals: tuple[bool, ...]) -> None:
        wanted = [_Wanted(words, capitals, (_GAP,) * (len(words) - 1))]
        if len(words) > 1:
            gaps = (_TURNED, *(_GAP,) * (len(words) - 2))
            wanted.append(_Wanted((words[-1], *words[:-1]), (True,) * len(words), gaps))
        together = "".join(words)
        if len(words) > 1 and not any(capitals) and together.isalpha() and len(together) >= _RUN_TOGETHER:
            wanted += [_Wanted((together,), (False,), ())] * (self._frequency(together) == 0)
        for one in wanted:
            self._first[one.words[0]].append(one)

    def lines(self, text: str) -> dict[int, str]:
        """The lines on which a surface starts, counted from 1, each with how it was met.

        Examples
        --------
        >>> searcher = Searcher({"maya thornbury", "thornbury"})
        >>> searcher.lines("clean\\nMAYA_Thornbury's\\nThornburry\\nthornbush")
        {2: 'as it stands', 3: 'one slip away'}
        """
        plain = _bare(PLACEHOLDER.sub(lambda found: "" if found[0] in self._written else found[0], text))
        found: dict[int, str] = {}
        for start, kind in sorted(self._hits(plain)):
            found.setdefault(plain.count("\n", 0, start) + 1, kind)
        return found

    def _hits(self, plain: str) -> Iterator[tuple[int, str]]:
        words = [(_folded(match[0]), match[0][0].isupper(), *match.span()) for match in _WORD.finditer(plain)]
        for at, (word, _, start, _) in enumerate(words):
            after = words[at + 1][0] if at + 1 < len(words) else ""
            near = (one for one in self._first.get(word, ()) if len(one.words) == 1 or one.words[1] == after)
            if any(_follows(one, words[at : at + len(one.words)], plain) for one in near):
                yield start, EXACT
            elif len(word) >= _MISTYPED_FROM - 1 and self._frequency(word) == 0 and self._mistyped(word):
                yield start, NEAR
        for match in _SAID_TOGETHER.finditer(plain) if self._numbers else ():
            if "".join(c for c in match[0] if c.isdigit()) in self._numbers:
                yield match.start(), EXACT

    def _mistyped(self, word: str) -> bool:
        if word not in self._slips:
            near = (name for n in (-1, 0, 1) for name in self._lengths.get(len(word) + n, ()) if name[0] == word[0])
            slip = any(OSA.distance(name, word, score_cutoff=1) <= 1 for name in near)
            self._slips[word] = slip and not any(word in unaccented(code) for code in self._languages)
        return self._slips[word]

    def _frequency(self, word: str) -> float:
        return max(zipf(word, code) for code in self._languages)


def _follows(wanted: _Wanted, words: Sequence[_Word], plain: str) -> bool:
    return (
        tuple(word for word, _, _, _ in words) == wanted.words
        and all(seen >= needed for needed, (_, seen, _, _) in zip(wanted.capitals, words, strict=True))
        and all(
            gap.fullmatch(plain, one[3], two[2]) for gap, (one, two) in zip(wanted.gaps, pairwise(words), strict=True)
        )
    )


def _bare(text: str) -> str:
    """A text in plain letters, without accents and what nobody sees: a soft hyphen, or a zero, would part a name."""
    if not text.isascii():
        text = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text))
    return _UNSEEN.sub("", text)


_folded = lru_cache(1 << 16)(fold)
