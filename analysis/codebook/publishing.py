"""A new version of a codebook: the number, and the entry of the change log."""

from __future__ import annotations

import datetime
from pathlib import Path

from ..errors import InputError
from .changing import Edit
from .editing import blocks, drop_key, insert, scalar, set_value
from .model import Change
from .reading import parse_codebook
from .yaml_text import parse_yaml


def published(edit: Edit, why: str, by: str = "", date: datetime.date | None = None, path: Path | None = None) -> str:
    """The codebook's text with its version raised and the change written down, newest first.

    Parameters
    ----------
    edit : Edit
    why, by : str
        The reason, and who decided.
    date : date, optional
    path : Path, optional
        For errors.

    Raises
    ------
    InputError
        When no reason is given: a change that nobody can explain later cannot be reported.
    """
    if not why.strip():
        raise InputError("a change needs a reason", remedy="say with --why what made you change it")
    version = raised(parse_codebook(edit.text, path).version, edit.level)
    change = Change(version=version, date=date, by=by.strip(), what=edit.what, why=why.strip(),
                    became=dict(edit.became))  # fmt: skip
    text = _written_down(set_value(edit.text, (), "version", version), change)
    if parse_codebook(text, path).changes[0] != change:
        raise InputError("the change log cannot be continued", path=path, remedy="give 'changes' a list")
    return text


def raised(version: str, level: int) -> str:
    """The next version: the given number one higher, those behind it 0.

    Examples
    --------
    >>> raised("1.4.2", 1)
    '1.5.0'
    """
    numbers = [int(part) for part in version.split(".")]
    return ".".join(str(n + 1 if at == level else n if at < level else 0) for at, n in enumerate(numbers))


def _written_down(text: str, change: Change) -> str:
    if parse_yaml(text, None).get("changes"):
        start, _ = blocks(text, ("changes",))[0]
        line = text.splitlines()[start]
        return insert(text, start, _entry(change), len(line) - len(line.lstrip()))
    text = drop_key(text, (), "changes")
    start = len(text.splitlines())
    return insert(text, start, ["\n", "changes:\n", *_entry(change)])


def _entry(change: Change) -> list[str]:
    values = {"version": change.version, "date": change.date.isoformat() if change.date else "", "by": change.by,
              "what": change.what, "why": change.why}  # fmt: skip
    lines = [f"{key}: {value if key == 'date' else scalar(value)}\n" for key, value in values.items() if value]
    if change.became:
        lines.append("became:\n")
        lines += [f"  {old}: [{', '.join(new)}]\n" for old, new in change.became.items()]
    return [f"  {'- ' if number == 0 else '  '}{line}" for number, line in enumerate(lines)]
