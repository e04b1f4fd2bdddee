"""What may leave the study, and why not: the gate through which drafts become files for others."""

from __future__ import annotations

import html
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from anonymizer.detectors.words import words_of
from anonymizer.files import write_whole
from anonymizer.key import open_key
from anonymizer.lexicon import fold, zipf
from anonymizer.participants import Participant

from .errors import InputError
from .freshness import files_below
from .study import Study

_TEXT = {".csv", ".html", ".svg", ".txt", ".json"}
_COMMON, _KNOWN_WORD = 4.5, 3.0  # zipf: a single word from here on is a word, whoever else is called by it
_PICTURES = {".png", ".pdf"}  # checked by the data and the words beside them


@dataclass(frozen=True)
class Leak:
    """A name found in a file that was to leave; which name is not said.

    Attributes
    ----------
    path : Path
    line : int
        Counted from 1; 0 for the file's name.
    """

    path: Path
    line: int


def secret_names(people: Iterable[Participant], key: Mapping[str, Any] | None = None) -> set[str]:
    """Folded names that must not leave: those listed, and with the key all that stand behind a placeholder.

    Single words that are ordinary words too ("grace", "moon") are left out: alone they identify nobody, and a gate that
    cries wolf gets switched off.
    """
    names: set[str] = set()
    for person in people:
        listed = (*person.names, *person.interviewers, *(name for name, _ in person.known_people))
        names.update(person.known_places)
        names.update(listed)
        names.update(word.text for name in listed for word in words_of(name) if len(word.text) > 2)
    kept = {fold(name) for name in names if _identifies(name, _COMMON)}
    for placeholder, surfaces in (key["placeholders"] if key is not None else {}).items():
        # nobody has said yet that what is unreviewed identifies anyone
        limit = _KNOWN_WORD if placeholder == "[unreviewed]" else _COMMON
        kept.update(fold(surface) for surface in surfaces if _identifies(surface, limit))
    return kept


def _identifies(name: str, limit: float) -> bool:
    several = len(words_of(name)) > 1
    return len(name) > 2 and any(c.isalpha() for c in name) and (several or zipf(name, "en") < limit)


def find_leaks(paths: Iterable[Path], names: Iterable[str]) -> list[Leak]:
    """Search files, and their names, for names as whole words in any case.

    Parameters
    ----------
    paths : iterable of Path
    names : iterable of str
        Folded, as `secret_names` gives them.
    """
    wanted = sorted(set(names), key=len, reverse=True)
    # a name may be broken over lines, and a digit or a low line beside it does not make it another word
    forms = (
        "".join(
            re.escape(part) if re.fullmatch(r"\w*", part) else rf"(?:{re.escape(part)}|[\s_'’-]+)" for part in parts
        )
        for parts in (re.split(r"(\W+)", name.strip("@#+().,;:!? ")) for name in wanted)
    )
    pattern = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(forms)})(?![^\W\d_])") if wanted else re.compile(r"(?!)")
    leaks: list[Leak] = []
    for path in paths:
        if pattern.search(fold(path.name)):
            leaks.append(Leak(path, 0))
        if path.suffix in _TEXT:
            lines = {line for text in _readings(path) for line in _found(pattern, text)}
            leaks += [Leak(path, line) for line in sorted(lines)]
        elif path.suffix not in _PICTURES:
            raise InputError("a file of this kind cannot be checked, so it cannot leave", path=path)
    return leaks


def _found(pattern: re.Pattern[str], text: str) -> Iterator[int]:
    # characters that nobody sees (a soft hyphen) would part a name
    plain = fold("".join(c for c in text if unicodedata.category(c) != "Cf"))
    return (plain.count("\n", 0, match.start()) + 1 for match in pattern.finditer(plain))


def _readings(path: Path) -> list[str]:
    """A file's text as it stands and as its reader sees it: without escapes, and without the marks between words."""
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        raise InputError("this file is not UTF-8 text, so it cannot be checked and cannot leave", path=path) from None
    if path.suffix == ".json":
        return [text, re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), text)]
    if path.suffix in (".html", ".svg"):
        seen = re.sub(r"<[^<>]*>", lambda tag: "\n" * tag[0].count("\n") or " ", text)
        return [html.unescape(text), html.unescape(seen)]
    return [text]


def release_drafts(study: Study, people: Iterable[Participant], to: Path, identity: str | None = None) -> list[Path]:
    """Copy the page, the figures and the tables out of the study when nothing in them names anybody.

    Parameters
    ----------
    study : Study
    people : iterable of Participant
        From participants.csv.
    to : Path
        Where to; made when it is missing.
    identity : str, optional
        Opens the key, so that every replaced surface is searched for, not only the listed names.

    Returns
    -------
    list of Path
        What was written, the manifest last.

    Raises
    ------
    InputError
        When a name is found: then nothing is written. The message says where, not which.
    """
    key = open_key(study.key.read_bytes(), identity) if identity else None
    drafts = [study.work / "index.html", *files_below(study.work / "figures", study.work / "tables")]
    if leaks := find_leaks(drafts, secret_names(people, key)):
        first = leaks[0]
        raise InputError(f"a name that must not leave stands here ({len(leaks)} places in all); nothing was released",
                         path=first.path, line=first.line or None,
                         remedy="add a decision for it, then run again")  # fmt: skip
    written: list[Path] = []
    for draft in drafts:
        target = to / draft.relative_to(study.work)
        write_whole(target, draft.read_bytes())
        written.append(target)
    manifest = {
        "title": study.settings.title,
        "files": [path.relative_to(to).as_posix() for path in written],
        "searched": "every surface behind a placeholder" if key else "the names listed in participants.csv",
    }
    write_whole(to / "manifest.json", (json.dumps(manifest, indent=1, ensure_ascii=False) + "\n").encode())
    return [*written, to / "manifest.json"]
