"""Patterns made of many words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import regex

_Tree = dict[str, Any]  # from a letter to what may follow it; "" where a word may end


def alternatives(words: Iterable[str]) -> str:
    """A pattern that matches any one of some words, the longest first; none matches nothing.

    Words that start alike are put together, so that a text is left at once where none of them stands. For patterns that
    are matched backwards there is `backwards`.

    Examples
    --------
    >>> alternatives(["six", "sixty", "one"]), alternatives([])
    ('(?:one|six(?:ty)?)', '(?!)')
    """
    tree: _Tree = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    if not tree:
        return "(?!)"
    return _group(tree)


def backwards(words: Iterable[str]) -> str:
    """The same for a pattern with the flag REVERSE, where the longest is what starts first.

    Examples
    --------
    >>> backwards(["one", "six", "sixty-one"])
    '(?:sixty\\\\-one|one|six)'
    """
    return f"(?:{'|'.join(map(regex.escape, sorted(words, key=lambda word: (-len(word), word))))})"


def _group(tree: _Tree) -> str:
    ways = [regex.escape(letter) + _rest(following) for letter, following in sorted(tree.items()) if letter]
    return f"(?:{'|'.join(ways)})" + ("?" if "" in tree else "")


def _rest(tree: _Tree) -> str:
    """What follows a letter: nothing, the only letters that can, or a choice."""
    [*letters] = tree
    if letters == [""]:
        return ""
    if len(letters) == 1:
        return regex.escape(letters[0]) + _rest(tree[letters[0]])
    return _group(tree)
