"""Markup as its reader meets it: tags that part words, and tags that stand inside words."""

from __future__ import annotations

import html
from collections.abc import Iterator

import regex

from anonymizer.languages.language import words

_MARK = regex.compile(r"""<(?=[/!?\w])|>|=\s*+["']|["']""")
_NAME = regex.compile(r"[/?!]*+([\w:.-]*+)")
_ENTITY = regex.compile(
    r"""<!ENTITY\s+(?P<name>[\w.:-]+)\s+(?:"(?P<value>[^"<>&%]{0,500})"|'(?P<value>[^'<>&%]{0,500})')\s*>"""
)
# what ends a word in HTML, SVG, Word, Excel and OpenDocument; any other tag may stand inside one
_PARTING = frozenset(
    words(
        """
        address article aside audio blockquote body br button canvas caption center col dd desc details dialog div dl dt
        fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe img input label legend li
        link main map meta nav noscript object ol optgroup option p pre script section select style summary svg table
        tbody td template text textarea tfoot th thead title tr track ul video
        w:br w:cr w:p w:tab w:tbl w:tc w:tr c row si v f sheet a:br a:p a:tbl a:tc
        text:h text:line-break text:list-item text:p text:s text:tab table:table-cell table:table-row
        """
    )
)
_SPACE = regex.compile(r"\s")
_WHOLE = regex.compile(r"<!\[CDATA\[|\]\]>")


class ForeignEntities(ValueError):
    """A document type whose entities cannot be read in one step."""


def seen(text: str) -> Iterator[str]:
    """Markup as it stands, with a space for every tag, and with spaces only for the tags that part words.

    Raises
    ------
    ForeignEntities
    """
    yield _unescaped(text)
    plain = _WHOLE.sub("", _without_remarks(_without_entities(text)))
    spaced: list[str] = []
    joined: list[str] = []
    at, owed = 0, ""  # the lines of a tag inside a word are counted where the word ends
    for start, end in _tags(plain):
        said, tag = plain[at:start], plain[start:end]
        lines = "\n" * tag.count("\n")
        spaced += (said, lines or " ")
        if owed and (space := _SPACE.search(said)):
            said, owed = f"{said[: space.start()]}{owed}{said[space.start() :]}", ""
        owed += lines
        name = _NAME.match(tag, 1)
        parts = name is not None and name[1].lower() in _PARTING
        joined += (said, (owed or " ") if parts else "")
        owed = "" if parts else owed
        at = end
    yield from {_unescaped("".join([*parts, plain[at:]])): None for parts in (spaced, joined)}


def _tags(text: str) -> Iterator[tuple[int, int]]:
    """Where tags start and end; what stands in an attribute's quotes ends none."""
    start, quote = -1, ""
    for mark in _MARK.finditer(text):
        sign = mark[0][-1]
        if sign == "<" and not quote:
            start = mark.start()
        elif start < 0:
            continue
        elif quote:
            quote = "" if sign == quote else quote
        elif mark[0][0] == "=":
            quote = sign
        elif sign == ">":
            yield start, mark.end()
            start = -1


def _without_remarks(text: str) -> str:
    parts: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        parts += (text[at:start], "\n" * text.count("\n", start, end))
        at = end + 3
    return "".join([*parts, text[at:]])


def _without_entities(text: str) -> str:
    if "<!ENTITY" not in text:
        return text
    known = {found["name"]: found["value"] for found in _ENTITY.finditer(text)}
    if len(known) < text.count("<!ENTITY"):
        raise ForeignEntities
    return regex.sub(r"&([\w.:-]+);", lambda found: known.get(found[1], found[0]), text)


def _unescaped(text: str) -> str:
    """What was escaped once, or twice on its way through two programs."""
    for _ in range(2):
        if "&" in text:
            text = html.unescape(text)
    return text
