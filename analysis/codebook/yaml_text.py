"""YAML with its places: on which line and at which character a key or an item stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..errors import InputError

Place = Sequence[str | int]


def read_text(path: Path) -> str:
    """A file's text with its own line ends.

    Raises
    ------
    InputError
        When it is not UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise InputError("this file is not UTF-8 text", path=path, remedy="save it as UTF-8") from None


def parse_yaml(text: str, path: Path | None) -> Any:
    """The mapping that a YAML text holds, every part of which knows its place; it is shared, so nobody may change it.

    Raises
    ------
    InputError
        With the line.
    """
    from ruamel.yaml.constructor import DuplicateKeyError
    from ruamel.yaml.error import MarkedYAMLError, YAMLError
    from ruamel.yaml.reader import ReaderError

    try:
        content = _loaded(text)
    except DuplicateKeyError as error:
        raise InputError(
            "this key is given twice", path=path, line=_marked(error), remedy="keep one of the two"
        ) from None
    except MarkedYAMLError as error:
        hint = "look at the indentation and at quotation marks; a text that holds ': ' needs them"
        raise InputError(f"this is not YAML: {error.problem}", path=path, line=_marked(error), remedy=hint) from None
    except ReaderError as error:
        raise InputError("this is not YAML: a character that cannot be printed", path=path,
                         line=text.count("\n", 0, error.position) + 1, remedy="take it out") from None  # fmt: skip
    except (YAMLError, RecursionError, ValueError):
        raise InputError("this is not YAML", path=path) from None
    if not isinstance(content, dict):
        raise InputError("this is no codebook: it should start with 'id:'", path=path, line=1)
    return content


@lru_cache(maxsize=8)  # a change looks at the same text several times, and this is its slow part
def _loaded(text: str) -> Any:
    from ruamel.yaml import YAML

    return YAML(typ="rt").load(text)


def _marked(error: Any) -> int | None:
    return error.problem_mark.line + 1 if error.problem_mark is not None else None


def line_of(content: Any, place: Place) -> int | None:
    """The line of a key or an item, counted from 1, or of the nearest thing around it."""
    line = None
    for step in place:
        try:
            place_of: Any = content.lc.key if isinstance(content, dict) else content.lc.item  # type: ignore[attr-defined]
            line = place_of(step)[0] + 1
            content = content[step]
        except (AttributeError, KeyError, IndexError, TypeError):
            break
    return line
