"""What a person reads when their input cannot be used."""

from __future__ import annotations

from pathlib import Path


class InputError(ValueError):
    """Input that cannot be used, said in one line: where, what was expected, what to do.

    The message never holds a participant's words: callers name the file, the line and the rule.

    Parameters
    ----------
    problem : str
        What was found and what was expected instead.
    path : path, optional
        The file it was found in.
    line : int, optional
        The line in that file, counted from 1.
    remedy : str, optional
        What the reader can do about it.
    """

    def __init__(
        self, problem: str, *, path: str | Path | None = None, line: int | None = None, remedy: str | None = None
    ) -> None:
        self.problem, self.path, self.line, self.remedy = problem, path, line, remedy
        where = "" if path is None else f"{path}: " if line is None else f"{path}, line {line}: "
        super().__init__(" ".join(f"{where}{problem}{'; ' + remedy if remedy else ''}".split()))
