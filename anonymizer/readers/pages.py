"""Pages of a PDF to paragraphs: what recurs on pages is taken out, and lines that were broken are put together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import regex

from .labels import Labels, find_labels

_EDGE = 3  # lines at the top and at the bottom of a page that may be a running header or footer
_NUMBER = regex.compile(r"\d+")
_APART = regex.compile(r"\s*\S+(?: \S+){0,4} {4,}\S")
_GAP = regex.compile(r" {4,}")
_SEGMENT = regex.compile(r"\S+(?: {1,3}\S+)*")
_CLOSED = regex.compile(r"[.?!…:;\u037e][\"'”’»)\]]*$")
_BROKEN = regex.compile(r"(\p{L}+)[-\u00ad\u2010]$")
_WORD = regex.compile(r"\p{L}+(?:[-\u2010]\p{L}+)*")
Page = Sequence[str]


def has_columns(page: Page) -> bool:
    """Whether a page is set in two columns: enough lines stand in its left half alone, and enough in its right.

    Labels in a column of their own, beside what is said, are none.
    """
    lines = [line for line in page if line.strip()]
    width = max(map(len, lines), default=0)
    segments = [[m for m in _SEGMENT.finditer(line) if len(m.group()) >= 15] for line in lines]
    left = sum(any(m.start() < 0.4 * width and m.end() <= 0.6 * width for m in found) for found in segments)
    right = sum(any(m.start() >= 0.4 * width for m in found) for found in segments)
    return width > 60 and min(left, right) >= max(5, 0.25 * len(lines))


def without_furniture(pages: Sequence[Page]) -> tuple[list[Page], list[str]]:
    """Pages without running headers, footers and page numbers, and those, each once.

    A line at an edge is one when it stands there on many pages, word by word or with a number that grows from page to
    page, and nobody's label is before it.
    """
    usual, labels = _usual_gap(pages), _labels(pages)
    edges = [
        {at: (top, _key(page[at])) for top in (True, False) for at in _edge(page, top, usual)}
        for page in pages
    ]  # fmt: skip
    found: defaultdict[tuple[bool, str], dict[int, str]] = defaultdict(dict)
    for number, edge in enumerate(edges):
        for at, key in edge.items():
            found[key].setdefault(number, pages[number][at])
    filled = sum(any(line.strip() for line in page) for page in pages)
    taken: dict[tuple[bool, str], str] = {}
    for key, where in found.items():
        apart = any(not line.strip() for number in where for line in pages[number])
        often = len(where) >= max(3, 0.4 * filled) or (len(where) == filled == 2 and apart)
        same = len({" ".join(line.split()) for line in where.values()}) == 1
        first = " ".join(next(iter(where.values())).split())
        if often and (same or _grows(where)) and not (labels is not None and labels.match(first)):
            taken[key] = first
    bodies: list[Page] = [
        [line for at, line in enumerate(page) if edge.get(at) not in taken]
        for page, edge in zip(pages, edges, strict=True)
    ]  # fmt: skip
    return bodies, list(dict.fromkeys(text for text in taken.values() if any(c.isalpha() for c in text)))


def without_lines(page: Page, laid_out: Page, body: Page) -> Page:
    """A page in the order of the file without what was taken from it as it is laid out."""
    taken = Counter(" ".join(line.split()) for line in laid_out) - Counter(" ".join(line.split()) for line in body)
    kept: list[str] = []
    for line in page:
        bare = " ".join(line.split())
        if not taken[bare]:
            kept.append(line)
        taken[bare] -= taken[bare] > 0
    return kept


def _edge(page: Page, top: bool, usual: int) -> list[int]:
    """The few lines at an edge that stand apart from the rest; on a page without any gap, the outermost one."""
    filled = [at for at, line in enumerate(page) if line.strip()]
    order = filled[: _EDGE + 1] if top else filled[: -_EDGE - 2 : -1]
    for number, (near, far) in enumerate(pairwise(order), start=1):
        if abs(far - near) - 1 > usual:
            return order[:number]
    gapless = bool(filled) and filled[-1] - filled[0] + 1 == len(filled)
    return order[:1] if gapless else []


def _key(line: str) -> str:
    return _NUMBER.sub("#", " ".join(line.casefold().split()))


def _grows(where: Mapping[int, str]) -> bool:
    """Whether a number in a line grows as the pages do."""
    numbers = [(page, [int(n[:9]) for n in _NUMBER.findall(line)]) for page, line in where.items()]
    return any(all(b[1][n] - a[1][n] == b[0] - a[0] for a, b in pairwise(numbers)) for n in range(len(numbers[0][1])))


def _labels(pages: Sequence[Page]) -> Labels | None:
    return find_labels([_bare(line) for page in pages for line in page if line.strip()])


def labels_apart(pages: Sequence[Page]) -> bool:
    """Whether labels stand in a column of their own, where a line of it may be set beside any line of the speech."""
    labels = _labels(pages)
    lines = [line for page in pages for line in page if line.strip()]
    marked = [line for line in lines if labels is not None and labels.match(_bare(line))]
    return len(marked) > 1 and sum(_APART.match(line) is not None for line in marked) > 0.5 * len(marked)


def rejoin(pages: Sequence[Page]) -> list[str]:
    """Paragraphs: a line goes on with the one before unless there is a gap, a label, or a sentence that ended early.

    Parameters
    ----------
    pages : sequence of sequence of str
        Lines as they stand on the page, indented, with empty lines where there are gaps.
    """
    lines = [line.strip() for page in pages for line in page if line.strip()]
    labels = _labels(pages)
    words = Counter(word for line in lines for word in _WORD.findall(line.casefold()))
    usual, width = _usual_gap(pages), max(map(len, lines), default=0)
    paragraphs: list[str] = []
    before = ""
    for line, gap in _with_gaps(pages):
        if before and not _starts(before, line, gap, usual, width, labels):
            paragraphs[-1] = _put_together(paragraphs[-1], _bare(line), words)
        else:
            paragraphs.append(_bare(line))
        before = line
    return paragraphs


def _with_gaps(pages: Sequence[Page]) -> Iterator[tuple[str, int | None]]:
    """Every line with the number of empty lines before it; None at the top of a page."""
    for page in pages:
        gap: int | None = None
        for line in page:
            if line.strip():
                yield line.rstrip(), gap
                gap = 0
            elif gap is not None:
                gap += 1


def _usual_gap(pages: Sequence[Page]) -> int:
    """How far apart the lines of a paragraph are: the smallest gap that is not rare."""
    gaps = Counter(gap for _, gap in _with_gaps(pages) if gap is not None)
    return min((gap for gap, count in gaps.items() if count >= 0.1 * gaps.total()), default=0)


def _starts(before: str, line: str, gap: int | None, usual: int, width: int, labels: Labels | None) -> bool:
    """Whether a line starts a paragraph."""
    if gap is not None and gap > usual:
        return True
    if labels is not None and labels.match(_bare(line)):
        return True
    if labels is not None and labels.style.name in ("alone", "timed") and labels.match(_bare(before)):
        return True
    closed = _CLOSED.search(before.rstrip()) is not None
    early = len(before.strip()) < 0.7 * width
    indented = len(line) - len(line.lstrip()) > len(before) - len(before.lstrip()) + 1
    return closed and (early or indented)


def _bare(line: str) -> str:
    """A line without its indent; what stands far apart in it is parted by a tab, as labels are from speech."""
    return " ".join(_GAP.sub("\t", line.strip()).replace("\t", " \t ").split(" ")).replace(" \t ", "\t")


def _put_together(before: str, line: str, words: Counter[str]) -> str:
    """Two lines as one; a word that was broken is whole, unless it has its hyphen elsewhere too."""
    broken = _BROKEN.search(before)
    if broken is None or not line[:1].islower():
        return f"{before}{'' if broken else ' '}{line}"
    after = _WORD.match(line)
    rest = after.group() if after is not None else ""
    kept = words[f"{broken[1]}-{rest}".casefold()] > words[f"{broken[1]}{rest}".casefold()]
    return f"{before if kept else before[:-1]}{line}"
