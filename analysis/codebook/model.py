"""What a codebook says: themes, codes, sources, and how it came to be what it is."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

if TYPE_CHECKING:
    import pandas as pd

Release = Literal["ok", "care", "paraphrase", "never"]
Sensitivity = Literal["low", "medium", "high"]
Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9_-]*$")]


def _line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


Free = Annotated[str, StringConstraints(strip_whitespace=True), AfterValidator(_line_feeds)]
Words = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True), AfterValidator(_line_feeds)]
Stage = Annotated[int, Field(ge=0, le=8)]
Version = Annotated[str, StringConstraints(pattern=r"^\d{1,6}\.\d{1,6}\.\d{1,6}$")]
Colour = Annotated[str, StringConstraints(pattern=r"^(?:#(?:[0-9A-Fa-f]{3}){1,2})?$")]
Guid = Annotated[str, StringConstraints(pattern=r"^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})?$")]


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Code(_Entry):
    """One code.

    Attributes
    ----------
    id : str
        Unique among codes and themes.
    name, definition, include, exclude : str
        For the people who code.
    examples : tuple of str
        Invented ones; a participant's words do not belong into a codebook.
    parent : str, optional
        Another code of the theme, for codes inside codes; without it, the theme.
    stage : int, optional
        Place on the pathway, 0 to 8.
    quote_release : str
        ok, care, paraphrase or never.
    sensitivity : str, optional
        low, medium or high: how hard what stands under it can be on those who read it.
    colour : str
        #RGB or #RRGGBB, or "".
    guid : str
        By which another tool knows the code, where it came from one; or "".
    sources : tuple of str
        Where the idea comes from.
    """

    id: Id
    name: Words
    definition: Words
    include: Free = ""
    exclude: Free = ""
    examples: tuple[Words, ...] = ()
    parent: Id | None = None
    stage: Stage | None = None
    quote_release: Release
    sensitivity: Sensitivity | None = None
    colour: Colour = ""
    guid: Guid = ""
    sources: tuple[Words, ...] = ()


class Theme(_Entry):
    """A theme and its codes; `process` marks working flags, which are never counted and never plotted."""

    id: Id
    name: Words
    definition: Words
    process: bool = False
    colour: Colour = ""
    guid: Guid = ""
    codes: tuple[Code, ...] = Field(min_length=1)


class Reference(_Entry):
    """A source, how far it was read, and where more about it is found."""

    id: Words
    read: Words
    note: str = ""


class Change(_Entry):
    """An entry of the change log.

    Attributes
    ----------
    version : str
        The version that the change made.
    what, why, by : str
    date : date, optional
    became : dict
        For codes that were renamed, merged, split or taken out: the codes that each of them is now. More than one: a
        person has to say which, coding by coding. None: the code was taken out.
    """

    version: Version
    date: datetime.date | None = None
    by: str = ""
    what: Words
    why: str = ""
    became: dict[Id, tuple[Id, ...]] = {}


class Codebook(_Entry):
    """A codebook, as its file says it; the newest change stands first."""

    id: Id
    title: Words
    version: Version
    language: str
    licence: str
    status: str
    based_on: str = ""
    unit: str = ""
    stages: dict[Stage, Words] = {}
    stages_note: str = ""
    quote_release: dict[Release, Words] = {}
    sensitivity: dict[Sensitivity, Words] = {}
    references: tuple[Reference, ...] = ()
    case_variables: tuple[Words, ...] = ()
    themes: tuple[Theme, ...] = Field(min_length=1)
    changes: tuple[Change, ...] = ()

    @property
    def codes(self) -> Iterator[Code]:
        """Every code, in the order of the file."""
        return (code for theme in self.themes for code in theme.codes)

    @cached_property
    def by_id(self) -> Mapping[str, Code]:
        """Codes by their id."""
        return {code.id: code for code in self.codes}

    @cached_property
    def theme_of(self) -> Mapping[str, Theme]:
        """The theme of each code, by the code's id."""
        return {code.id: theme for theme in self.themes for code in theme.codes}

    def tree(self) -> Iterator[tuple[int, Theme, Code]]:
        """Every code with its depth (1 directly in its theme) and theme, each before the codes inside it."""
        for theme in self.themes:
            inside: dict[str, list[Code]] = {}
            for code in theme.codes:
                inside.setdefault(code.parent or theme.id, []).append(code)
            waiting = [(1, code) for code in reversed(inside.get(theme.id, ()))]
            while waiting:
                depth, code = waiting.pop()
                yield depth, theme, code
                waiting += [(depth + 1, below) for below in reversed(inside.get(code.id, ()))]

    def below(self, code: str) -> Iterator[Code]:
        """The codes inside a code, to any depth."""
        inside = {code}
        for _, theme, one in self.tree():
            if one.parent in inside and one.parent != theme.id:
                inside.add(one.id)
                yield one

    def became(self, code: str, version: str) -> tuple[str, ...]:
        """What a code of an earlier version is in this one.

        Returns
        -------
        tuple of str
            The code itself where nothing happened to it, one other where it was renamed or merged, several where it was
            split, none where it was taken out.
        """
        now: tuple[str, ...] = (code,)
        for change in sorted(self.changes, key=lambda change: version_key(change.version)):
            if version_key(change.version) > version_key(version):
                now = tuple(dict.fromkeys(new for one in now for new in change.became.get(one, (one,))))
        return now

    def frame(self) -> pd.DataFrame:
        """The codes as a table.

        Returns
        -------
        DataFrame
            One row a code in the order of the file: code, name, parent, theme, theme_name, process, stage (Int64),
            quote_release, definition, include, exclude.
        """
        import pandas as pd

        rows = [
            {"code": code.id, "name": code.name, "parent": code.parent or theme.id, "theme": theme.id,
             "theme_name": theme.name, "process": theme.process, "stage": code.stage,
             "quote_release": code.quote_release, "definition": code.definition,
             "include": code.include, "exclude": code.exclude}
            for theme in self.themes for code in theme.codes
        ]  # fmt: skip
        return pd.DataFrame(rows).astype({"stage": "Int64"})


def version_key(version: str) -> tuple[int, ...]:
    """A version as numbers, to compare.

    Examples
    --------
    >>> version_key("1.10.0") > version_key("1.9.3")
    True
    """
    return tuple(int(part) for part in version.split("."))
