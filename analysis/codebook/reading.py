"""Reading codebooks: every mistake is named with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from ..errors import InputError
from .model import Change, Code, Codebook, Reference, Theme
from .yaml_text import line_of, parse_yaml, read_text

_MODELS: dict[str, type[BaseModel]] = {
    "themes": Theme, "codes": Code, "references": Reference, "changes": Change,
}  # fmt: skip
_REMEDIES = {"colour": 'write it in quotation marks: "#aa3311"', "version": "three numbers, as in 1.0.0"}


def shipped() -> dict[str, Path]:
    """The codebooks that come with the toolkit, by name: beside the packages in a clone, inside them when installed."""
    here = Path(__file__).resolve().parent.parent
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
        At the first mistake, with its line: broken YAML, a key given twice, unknown or missing, a value that is not
        allowed, an id given twice, a parent that does not exist or that leads back to its child, a change that leads
        to a code that is not there.
    """
    return parse_codebook(read_text(path), path)


def parse_codebook(text: str, path: Path | None = None) -> Codebook:
    """A codebook from its text.

    Raises
    ------
    InputError
        As `load_codebook`.
    """
    found = check_codebook(text, path)
    if isinstance(found, Codebook):
        return found
    raise found[0]


def check_codebook(text: str, path: Path | None = None) -> Codebook | list[InputError]:
    """A codebook from its text, or everything that is wrong with it, what matters most first.

    Raises
    ------
    InputError
        When it is not YAML: nothing more can be said then.
    """
    content = parse_yaml(text, path)
    try:
        codebook = Codebook.model_validate(content)
    except ValidationError as error:
        # a key with a typo is also a key that is missing: the typo is what the reader can see
        found = sorted(error.errors(), key=lambda one: one["type"] != "extra_forbidden")
        return [_mistake(one, content, path) for one in found if not _follows(one, found)]
    mistakes = [*_ids_given_twice(codebook, content, path), *_wrong_parents(codebook, content, path)]
    return mistakes or list(_changes_to_nowhere(codebook, content, path)) or codebook


def _follows(error: Any, others: Any) -> bool:
    """Whether a list is only too short because what stands in it is wrong."""
    size = len(error["loc"])
    return error["type"] == "too_short" and any(
        one["loc"][:size] == error["loc"] and len(one["loc"]) > size for one in others
    )


def _mistake(error: Any, content: Any, path: Path | None) -> InputError:
    place = [step for step in error["loc"] if step != "[key]"]
    name = str(place[-1])
    line = line_of(content, place)
    if error["type"] == "extra_forbidden":
        lists = [step for step in place[:-1] if isinstance(step, str)]
        known = list((_MODELS.get(lists[-1], Codebook) if lists else Codebook).model_fields)
        near = get_close_matches(name, known, 1)
        hint = f"did you mean '{near[0]}'?" if near else f"known here: {', '.join(known)}"
        return InputError(f"unknown key '{name}'", path=path, line=line, remedy=hint)
    if error["type"] == "missing":
        return InputError(f"'{name}' is missing", path=path, line=line or 1, remedy="add it")
    message = f"{name}: {error['msg'][0].lower()}{error['msg'][1:]}"
    return InputError(message, path=path, line=line, remedy=_REMEDIES.get(name))


def _ids_given_twice(codebook: Codebook, content: Any, path: Path | None) -> Iterator[InputError]:
    places: dict[str, list[tuple[str | int, ...]]] = {}
    for t, theme in enumerate(codebook.themes):
        places.setdefault(theme.id, []).append(("themes", t, "id"))
        for c, code in enumerate(theme.codes):
            places.setdefault(code.id, []).append(("themes", t, "codes", c, "id"))
    for id, (first, *others) in places.items():
        for again in others:
            yield InputError(f"the id '{id}' is given twice", path=path, line=line_of(content, again),
                             remedy=f"it stands first on line {line_of(content, first)}")  # fmt: skip


def _wrong_parents(codebook: Codebook, content: Any, path: Path | None) -> Iterator[InputError]:
    for t, theme in enumerate(codebook.themes):
        own = {code.id: code.parent for code in theme.codes}
        for c, code in enumerate(theme.codes):
            if code.parent is not None:
                line = line_of(content, ("themes", t, "codes", c, "parent"))
                yield from _wrong_parent(code.id, own, theme.id, path, line)


def _wrong_parent(
    id: str, own: Mapping[str, str | None], theme: str, path: Path | None, line: int | None
) -> Iterator[InputError]:
    parent = own[id]
    if parent is not None and parent != theme and parent not in own:
        near = get_close_matches(parent, own, 1)
        yield InputError(f"the parent '{parent}' is no code of this theme", path=path, line=line,
                         remedy=f"did you mean '{near[0]}'?" if near else "name a code of its theme")  # fmt: skip
    # a circle further up, or a parent that does not exist there, is told at the code that has it
    above: set[str] = set()
    while parent is not None and parent not in above:
        if parent == id:
            yield InputError(f"'{id}' is its own parent, by way of '{own[id]}'", path=path, line=line,
                             remedy="let one of them stand directly in the theme")  # fmt: skip
        above.add(parent)
        parent = own.get(parent)


def _changes_to_nowhere(codebook: Codebook, content: Any, path: Path | None) -> Iterator[InputError]:
    for number, change in enumerate(codebook.changes):
        for old, into in change.became.items():
            for new in into:
                if not all(now in codebook.by_id for now in codebook.became(new, change.version)):
                    yield InputError(f"'{old}' became '{new}', which is no code", path=path,
                                     line=line_of(content, ("changes", number, "became", old)),
                                     remedy="name the codes that it is now, or [] if it was taken out")  # fmt: skip


def nearest(code: str, codebook: Codebook) -> str:
    """A hint for a code that does not exist, "" where nothing is near."""
    near = get_close_matches(code, list(codebook.by_id), 1)
    return f"did you mean '{near[0]}'?" if near and re.fullmatch(r"[\w-]+", code) else ""
