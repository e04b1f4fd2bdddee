"""Codebooks: themes and codes in a YAML file that people write, checked to the line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from .errors import InputError

if TYPE_CHECKING:
    import pandas as pd

Release = Literal["ok", "care", "paraphrase", "never"]
Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9_-]*$")]
Words = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Stage = Annotated[int, Field(ge=0, le=8)]


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
    parent : str, optional
        Another code of the theme, for codes inside codes; without it, the theme.
    stage : int, optional
        Place on the pathway, 0 to 8.
    quote_release : str
        ok, care, paraphrase or never.
    sources : tuple of str
        Where the idea comes from.
    """

    id: Id
    name: Words
    definition: Words
    include: str = ""
    exclude: str = ""
    parent: Id | None = None
    stage: Stage | None = None
    quote_release: Release
    sources: tuple[str, ...] = ()


class Theme(_Entry):
    """A theme and its codes; `process` marks working flags, which are never counted and never plotted."""

    id: Id
    name: Words
    definition: Words
    process: bool = False
    codes: tuple[Code, ...] = Field(min_length=1)


class Reference(_Entry):
    """A source, and how far it was read."""

    id: Words
    read: Words
    note: str = ""


class Codebook(_Entry):
    """A codebook, as its file says it."""

    id: Id
    title: Words
    version: Annotated[str, StringConstraints(pattern=r"^\d+\.\d+\.\d+$")]
    language: str
    licence: str
    status: str
    unit: str = ""
    stages: dict[Stage, Words] = {}
    stages_note: str = ""
    quote_release: dict[Release, Words] = {}
    references: tuple[Reference, ...] = ()
    case_variables: tuple[Words, ...] = ()
    themes: tuple[Theme, ...] = Field(min_length=1)

    @property
    def codes(self) -> Iterator[Code]:
        """Every code, in the order of the file."""
        return (code for theme in self.themes for code in theme.codes)

    @cached_property
    def by_id(self) -> Mapping[str, Code]:
        """Codes by their id."""
        return {code.id: code for code in self.codes}

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


_MODELS: dict[str, type[BaseModel]] = {"themes": Theme, "codes": Code, "references": Reference}


def shipped() -> dict[str, Path]:
    """The codebooks that come with the toolkit, by name: beside the packages in a clone, inside them when installed."""
    here = Path(__file__).resolve().parent
    for folder in (here.parent / "codebooks", here / "codebooks"):
        if folder.is_dir():
            return {path.stem: path for path in sorted(folder.glob("*.yaml"))}
    return {}


def find_codebook(name: str, study: Path) -> Path:
    """The file of a codebook that ships, or of one that lies in (or beside) a study.

    Raises
    ------
    InputError
        When there is neither.
    """
    if name in shipped():
        return shipped()[name]
    path = study / name
    if not path.is_file():
        raise InputError(f"there is no codebook '{name}'", path=study / "study.toml",
                         remedy=f"name one that ships ({', '.join(shipped())}) or the path of a YAML file")  # fmt: skip
    return path


def load_codebook(path: Path) -> Codebook:
    """Read and check a codebook.

    Raises
    ------
    InputError
        With the line: broken YAML, a key given twice, unknown or missing, a value that is not allowed, an id given
        twice, a parent that does not exist or that leads back to its child.
    """
    content = _parse(path)
    try:
        codebook = Codebook.model_validate(content)
    except ValidationError as error:
        raise _mistake(error, content, path) from None
    _check_ids(codebook, content, path)
    return codebook


def _parse(path: Path) -> Any:
    from ruamel.yaml import YAML
    from ruamel.yaml.constructor import DuplicateKeyError
    from ruamel.yaml.error import MarkedYAMLError, YAMLError
    from ruamel.yaml.reader import ReaderError

    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        raise InputError("this file is not UTF-8 text", path=path, remedy="save it as UTF-8") from None
    try:
        content = YAML(typ="rt").load(text)
    except DuplicateKeyError as error:
        raise InputError(
            "this key is given twice", path=path, line=_marked(error), remedy="keep one of the two"
        ) from None
    except MarkedYAMLError as error:
        raise InputError(f"this is not YAML: {error.problem}", path=path, line=_marked(error),
                         remedy="look at the indentation and at quotation marks") from None  # fmt: skip
    except ReaderError as error:
        raise InputError("this is not YAML: a character that cannot be printed", path=path,
                         line=text.count("\n", 0, error.position) + 1, remedy="take it out") from None  # fmt: skip
    except (YAMLError, RecursionError):
        raise InputError("this is not YAML", path=path) from None
    if not isinstance(content, dict):
        raise InputError("this is no codebook: it should start with 'id:'", path=path, line=1)
    return content


def _marked(error: Any) -> int | None:
    return error.problem_mark.line + 1 if error.problem_mark is not None else None


def _line(content: Any, place: Sequence[str | int]) -> int | None:
    """The line of a key or an item, or of the nearest thing around it."""
    line = None
    for step in place:
        try:
            place_of: Any = content.lc.key if isinstance(content, dict) else content.lc.item  # type: ignore[attr-defined]
            line = place_of(step)[0] + 1
            content = content[step]
        except (AttributeError, KeyError, IndexError, TypeError):
            break
    return line


def _mistake(error: ValidationError, content: Any, path: Path) -> InputError:
    # a key with a typo is also a key that is missing: the typo is what the reader can see
    first = min(error.errors(), key=lambda one: one["type"] != "extra_forbidden")
    place = [step for step in first["loc"] if step != "[key]"]
    name = str(place[-1])
    line = _line(content, place)
    if first["type"] == "extra_forbidden":
        lists = [step for step in place[:-1] if isinstance(step, str)]
        known = list((_MODELS.get(lists[-1], Codebook) if lists else Codebook).model_fields)
        near = get_close_matches(name, known, 1)
        hint = f"did you mean '{near[0]}'?" if near else f"known here: {', '.join(known)}"
        return InputError(f"unknown key '{name}'", path=path, line=line, remedy=hint)
    if first["type"] == "missing":
        return InputError(f"'{name}' is missing", path=path, line=line or 1, remedy="add it")
    return InputError(f"{name}: {first['msg'][0].lower()}{first['msg'][1:]}", path=path, line=line)


def _check_ids(codebook: Codebook, content: Any, path: Path) -> None:
    places: dict[str, list[tuple[str | int, ...]]] = {}
    for t, theme in enumerate(codebook.themes):
        places.setdefault(theme.id, []).append(("themes", t, "id"))
        for c, code in enumerate(theme.codes):
            places.setdefault(code.id, []).append(("themes", t, "codes", c, "id"))
    for id, where in places.items():
        if len(where) > 1:
            raise InputError(f"the id '{id}' is given twice", path=path, line=_line(content, where[1]),
                             remedy=f"it stands first on line {_line(content, where[0])}")  # fmt: skip
    for t, theme in enumerate(codebook.themes):
        own = {code.id: code.parent for code in theme.codes}
        for c, code in enumerate(theme.codes):
            if code.parent is not None:
                place = ("themes", t, "codes", c, "parent")
                _check_parent(code.id, own, theme.id, path, _line(content, place))


def _check_parent(id: str, own: Mapping[str, str | None], theme: str, path: Path, line: int | None) -> None:
    parent = own[id]
    if parent is not None and parent != theme and parent not in own:
        near = get_close_matches(parent, own, 1)
        raise InputError(f"the parent '{parent}' is no code of this theme", path=path, line=line,
                         remedy=f"did you mean '{near[0]}'?" if near else "name a code of its theme")  # fmt: skip
    # a circle further up, or a parent that does not exist there, is told at the code that has it
    above: set[str] = set()
    while parent is not None and parent not in above:
        if parent == id:
            raise InputError(f"'{id}' is its own parent, by way of '{own[id]}'", path=path, line=line,
                             remedy="let one of them stand directly in the theme")  # fmt: skip
        above.add(parent)
        parent = own.get(parent)


def nearest(code: str, codebook: Codebook) -> str:
    """A hint for a code that does not exist, "" where nothing is near."""
    near = get_close_matches(code, list(codebook.by_id), 1)
    return f"did you mean '{near[0]}'?" if near and re.fullmatch(r"[\w-]+", code) else ""
