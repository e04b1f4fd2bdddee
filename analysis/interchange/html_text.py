"""The text of an HTML document and where each character of it is in a browser's count of bytes."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from html.parser import HTMLParser

from .markup import line_feeds

_BLOCKS = frozenset(
    ["address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "figure", "footer", "h1", "h2", "h3", "h4",
     "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul"]
)  # fmt: skip
_UNSEEN = frozenset(["script", "style", "head", "title"])


@dataclass
class HtmlText:
    """A document's text.

    Attributes
    ----------
    text : str
        What stands between the tags; a line feed is put where two blocks meet without white space.
    """

    text: str = ""
    _runs: list[tuple[int, int, str]] = field(default_factory=list)  # first byte, first character, the run itself
    _bytes: int = 0

    def place(self, at: int, *, bytes: bool = True) -> int:
        """A place counted over the text between the tags, in UTF-8 bytes or in characters, as a place in `text`."""
        starts = [first for first, _, _ in self._runs] if bytes else self._counts()
        index = bisect_right(starts, at) - 1
        if index < 0:
            return at if at < 0 else 0
        _, character, run = self._runs[index]
        inside = at - starts[index]
        if not bytes:
            return character + inside
        return character + len(run.encode()[:inside].decode("utf-8", "ignore")) + max(0, inside - len(run.encode()))

    def _counts(self) -> list[int]:
        counts, at = [], 0
        for _, _, run in self._runs:
            counts.append(at)
            at += len(run)
        return counts

    def _add(self, run: str) -> None:
        if run:
            self._runs.append((self._bytes, len(self.text), run))
            self._bytes += len(run.encode())
            self.text += run

    def _part(self) -> None:
        if self.text and not self.text[-1].isspace():
            self.text += "\n"


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found = HtmlText()
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        if tag in _BLOCKS:
            self.found._part()

    def handle_endtag(self, tag: str) -> None:
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        if tag in _BLOCKS:
            self.found._part()

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.found._add(data)


def html_text(source: str) -> HtmlText:
    """Read a document.

    Examples
    --------
    >>> found = html_text("<p>caf\u00e9</p><p><b>b</b>ar</p>")
    >>> found.text, found.place(5), found.place(6), found.place(4, bytes=False)
    ('café\\nbar\\n', 5, 6, 5)
    """
    reader = _Reader()
    reader.feed(line_feeds(source))
    reader.close()
    return reader.found
