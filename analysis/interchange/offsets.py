"""How another tool counts characters: found out from the words that it says stand at a place."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

from .markup import line_feeds

_SHOWN = re.compile(r"(?:\.\.\.|…)?\s*$")
_LEAST = 2  # letters of a quotation that can vote
_CLEAR = 4  # ends of words that one way of counting has to meet more than another


@dataclass(frozen=True)
class Original:
    """A source's text as its file has it.

    Attributes
    ----------
    raw : str
        Decoded, line ends untouched, without a byte order mark.
    marked : bool
        Whether a byte order mark stood before it.
    """

    raw: str
    marked: bool = False

    @cached_property
    def text(self) -> str:
        """The text with ``\\n`` as its only line end."""
        return line_feeds(self.raw)

    @cached_property
    def returns(self) -> list[int]:
        """Where in `raw` a line feed follows a carriage return."""
        return [match.start() for match in re.finditer("\r\n", self.raw)]

    @cached_property
    def astral(self) -> dict[bool, list[int]]:
        """Where characters stand that are two units of UTF-16: in `raw` (True) and in `text` (False), in units."""
        return {
            pairs: [match.start() + n for n, match in enumerate(re.finditer("[\U00010000-\U0010ffff]", text))]
            for pairs, text in ((True, self.raw), (False, self.text))
        }  # fmt: skip


@dataclass(frozen=True)
class Counting:
    """One way of counting.

    Attributes
    ----------
    pairs : bool
        A carriage return and its line feed are two characters.
    units : bool
        A character outside the basic plane is two (UTF-16).
    last : bool
        The end is the last character, not the one after it.
    mark : bool
        A byte order mark is a character.
    """

    pairs: bool = False
    units: bool = False
    last: bool = False
    mark: bool = False

    def place(self, original: Original, at: int) -> int:
        """A place in the file as a place in the text, in code points."""
        at -= self.mark and original.marked
        if self.units:
            at -= bisect_left(original.astral[self.pairs], at)
        return at - bisect_left(original.returns, at) if self.pairs else at

    def passage(self, original: Original, start: int, end: int) -> tuple[int, int]:
        """A passage of the file as a passage of the text, in code points and half-open."""
        return self.place(original, start), self.place(original, end + 1 if self.last else end)

    def __str__(self) -> str:
        words = ["carriage returns"] * self.pairs + ["a byte order mark"] * self.mark
        end = "the end as the last character" if self.last else "half-open ends"
        return ", ".join(["UTF-16 units" if self.units else "code points", *words, end])


@dataclass
class Ballot:
    """Passages with the words said to stand there, which vote on the way of counting."""

    votes: list[tuple[Original, int, int, str]] = field(default_factory=list)

    def decide(self, originals: Sequence[Original], usual: Counting) -> tuple[Counting, int, int]:
        """The way of counting that fits most quotations, how many it fits, and how many could be told by any way.

        Where quotations do not tell, the ends of words do: a coder seldom stops within one.

        Parameters
        ----------
        originals : sequence of Original
            All texts: what none of them has is not tried.
        usual : Counting
            The tool's habit, which wins where nothing tells.
        """
        ways = [
            Counting(*way)
            for way in product(
                (usual.pairs, not usual.pairs) if any(one.returns for one in originals) else (usual.pairs,),
                (usual.units, not usual.units) if any(one.astral[True] for one in originals) else (usual.units,),
                (usual.last, not usual.last),
                (usual.mark, not usual.mark) if any(one.marked for one in originals) else (usual.mark,),
            )
        ]
        quoted = [vote for vote in self.votes if len(re.findall(r"\w", vote[3])) >= _LEAST]
        fitting = {way: {n for n, vote in enumerate(quoted) if fits(way, *vote)} for way in ways}
        most = max(map(len, fitting.values()))
        best = [way for way in ways if len(fitting[way]) == most]  # the first differs least from the habit
        edges = [sum(_edges(way, *vote[:3]) for vote in self.votes) for way in best]
        clear = max(edges) - edges[0] >= max(_CLEAR, 0.2 * len(self.votes))
        return best[edges.index(max(edges)) if clear else 0], most, len(set().union(*fitting.values()))


def _edges(way: Counting, original: Original, start: int, end: int) -> int:
    """How many of a passage's two ends stand at a word's: with a letter inside, and none outside."""
    (first, past), text = way.passage(original, start, end), original.text
    if not 0 <= first < past <= len(text):
        return 0
    begins = not text[first].isspace() and not (text[first].isalnum() and text[first - 1 : first].isalnum())
    ends = not text[past - 1].isspace() and not (text[past - 1].isalnum() and text[past : past + 1].isalnum())
    return begins + ends


def fits(way: Counting, original: Original, start: int, end: int, quote: str) -> bool:
    """Whether the words at a place are those of a quotation, which may be cut short, white space aside."""
    first, past = way.passage(original, start, end)
    if not 0 <= first < past <= len(original.text):
        return False
    wanted, found = _plain(_SHOWN.sub("", quote)), _plain(original.text[first:past])
    whole = _plain(quote)
    return found in (whole, wanted) or (wanted != whole and found.startswith(wanted))


def _plain(text: str) -> str:
    return "".join(text.split())


def inside(start: int, end: int, length: int) -> tuple[int, int] | None:
    """A passage as far as it lies inside a text; None where nothing of it does."""
    first, past = max(start, 0), min(end, length)
    return (first, past) if first < past else None


def decode(data: bytes) -> tuple[Original, bool]:
    """The text of a source file, and whether it was UTF-8 as it should be."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return Original(data[len(mark) :].decode(encoding, "replace"), True), encoding == "utf-8"
    if data[1:2] == b"\0":  # no text has one: every second byte of UTF-16 is
        return Original(data.decode("utf-16-le", "replace")), False
    try:
        return Original(data.decode("utf-8")), True
    except UnicodeDecodeError:
        return Original(data.decode("cp1252", "replace")), False
