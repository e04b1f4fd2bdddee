"""Changing single lines of a codebook's text, so that comments, order and every other line stay as they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..errors import InputError
from .yaml_text import Place, line_of, parse_yaml

Block = tuple[int, int]  # lines of the text, counted from 0, half-open


def set_value(text: str, place: Place, key: str, value: str) -> str:
    """Give a key of a mapping another value; a key that is not there yet is put after the mapping's first."""
    content = _at(parse_yaml(text, None), place)
    lines, written = text.splitlines(keepends=True), scalar(value)
    if key in content:
        return _replaced(lines, content, key, written)
    first = next(iter(content))
    row, column = content.lc.key(first)
    if content.fa.flow_style():
        at_row, at = content.lc.key(first)
        lines[at_row] = f"{lines[at_row][:at]}{key}: {written}, {lines[at_row][at:]}"
    else:
        _, end = _key_block(lines, content, first)
        lines.insert(end, f"{' ' * column}{key}: {written}{_line_end(lines, row)}")
    return "".join(lines)


def drop_key(text: str, place: Place, key: str) -> str:
    """Take a key and its value out of a mapping; where it is not there, nothing changes."""
    content = _at(parse_yaml(text, None), place)
    lines = text.splitlines(keepends=True)
    if key not in content:
        return text
    if content.fa.flow_style():
        row, column = content.lc.key(key)
        rest = re.sub(rf"^{key}\s*:\s*{_token(lines[row], content.lc.value(key))}\s*,?\s*", "", lines[row][column:])
        before = lines[row][:column]
        lines[row] = (before.rstrip().removesuffix(",") if rest.startswith("}") else before) + rest
    else:
        start, end = _key_block(lines, content, key)
        del lines[start:end]
    return "".join(lines)


def blocks(text: str, place: Place, path: Path | None = None) -> list[Block]:
    """The lines of each item of a list, without the comments and empty lines around it.

    Raises
    ------
    InputError
        When the list does not give every item lines of its own.
    """
    items = _at(content := parse_yaml(text, None), place)
    lines = text.splitlines(keepends=True)
    if items.fa.flow_style():
        raise InputError("these items stand in [brackets] and cannot be changed line by line", path=path,
                         line=line_of(content, place), remedy="give each a line of its own, after a '- '")  # fmt: skip
    starts = [_dash(lines, items.lc.item(number)[0]) for number in range(len(items))]
    indent = len(lines[starts[0]]) - len(lines[starts[0]].lstrip())
    ends = [*starts[1:], _outside(lines, starts[-1] + 1, indent)]
    return [(start, _trimmed(lines, start, end)) for start, end in zip(starts, ends, strict=True)]


def cut(text: str, block: Block) -> str:
    """The text without a block, nor the empty line that parted it from the one before."""
    lines = text.splitlines(keepends=True)
    start, end = block
    if start and not lines[start - 1].strip() and (end == len(lines) or not lines[end].strip()):
        start -= 1
    return "".join([*lines[:start], *lines[end:]])


def insert(text: str, at: int, block: Sequence[str], indent: int | None = None) -> str:
    """The text with a block put before a line, moved to the right or left so that it starts at `indent`."""
    lines = text.splitlines(keepends=True)
    end = _line_end(lines, 0)
    if at and not lines[at - 1].endswith(("\n", "\r")):
        lines[at - 1] += end
    here = len(block[0]) - len(block[0].lstrip(" "))
    by = (here if indent is None else indent) - here
    moved = [line if not line.strip() else " " * by + line if by >= 0 else line[-by:] for line in block]
    return "".join([*lines[:at], *(line.rstrip("\r\n") + end for line in moved), *lines[at:]])


def scalar(value: str) -> str:
    """A text as YAML writes it on one line, in quotation marks where it has to be.

    Examples
    --------
    >>> scalar("quiet"), scalar("no"), scalar("a: b")
    ('quiet', "'no'", "'a: b'")
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.compat import StringIO

    # yes, no, on and off are words in one version of YAML and truth in another
    if re.fullmatch(r"(?i)y|n|yes|no|on|off|true|false|null|~", value):
        return f"'{value}'"
    yaml, out = YAML(), StringIO()
    yaml.width, yaml.default_flow_style, yaml.allow_unicode = 1_000_000, True, True
    yaml.dump([value], out)
    return out.getvalue().strip().removeprefix("[").removesuffix("]")


def _at(content: Any, place: Place) -> Any:
    for step in place:
        content = content[step]
    return content


def _replaced(lines: list[str], content: Any, key: str, written: str) -> str:
    row, column = content.lc.value(key)
    if content.fa.flow_style():
        lines[row] = lines[row][:column] + re.sub(
            f"^{_token(lines[row], (row, column))}", lambda _: written, lines[row][column:]
        )
        return "".join(lines)
    start, end = _key_block(lines, content, key)
    indent = content.lc.key(key)[1]
    comment = re.search(r"\s#.*$", lines[start].rstrip("\r\n")) if end == start + 1 else None
    kept = comment[0] if comment and not lines[row][column:].startswith(("'", '"')) else ""
    lines[start:end] = [f"{lines[start][:indent]}{key}: {written}{kept}{_line_end(lines, start)}"]
    return "".join(lines)


def _token(line: str, at: tuple[int, int]) -> str:
    """A pattern for the value that stands at a place inside {braces}."""
    found = re.match(r"""'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^,}\]]*[^,}\]\s]""", line[at[1] :])
    return re.escape(found[0]) if found else ""


def _key_block(lines: list[str], content: Any, key: str) -> Block:
    """The lines of a key and its value in a mapping that is written line by line."""
    row, column = content.lc.key(key)
    later = [content.lc.key(other)[0] for other in content if content.lc.key(other)[0] > row]
    return row, _trimmed(lines, row, min(later) if later else _outside(lines, row + 1, column - 1))


def _outside(lines: list[str], at: int, indent: int) -> int:
    """The first line from `at` on that does not stand further to the right than `indent`."""
    while at < len(lines):
        bare = lines[at].strip()
        if bare and not bare.startswith("#") and len(lines[at]) - len(lines[at].lstrip()) <= indent:
            return at
        at += 1
    return at


def _trimmed(lines: list[str], start: int, end: int) -> int:
    while end > start + 1 and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
        end -= 1
    return end


def _dash(lines: list[str], row: int) -> int:
    while row and not lines[row].lstrip().startswith("-"):
        row -= 1
    return row


def _line_end(lines: list[str], row: int) -> str:
    line = lines[row] if row < len(lines) else ""
    return "\r\n" if line.endswith("\r\n") else "\n"
