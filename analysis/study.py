"""The study folder: where everything of one study lies, and the settings that its owner writes."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import InputError

if TYPE_CHECKING:
    from .settings import Settings

SETTINGS = """\
# Settings of this study. Lines that start with # explain; change what stands behind the = signs.

# The study's title, as the figures and the report page show it.
title = "{title}"

# The languages of the interviews (ISO 639-1). The first is used where participants.csv names none.
languages = ["{language}"]

# The codebook: the name of one that ships, or the path of a YAML file, seen from this folder.
codebook = "grooming-and-missing"

[roles]
# Who a speaker label stands for, where the toolkit guessed wrong: participant, interviewer or other.
# Only labels without names belong here; names belong into secure/participants.csv.
# "Speaker 1" = "interviewer"

[key]
# The public keys that may open secure/key.age. Each opens it alone.
recipients = ["{recipient}"]
# Whether the way back is gone for good. `interviews key destroy` writes true here, and no key is made any more.
destroyed = false

[anonymise]
# The language of the placeholders: "interview" for each interview's own ([mother] in one, [mère] in the next), or one
# for all, such as "en".
placeholders = "interview"
# People as "placeholder" ([mother], [friend 2]), or as "pseudonym": a name that nobody in the study has.
style = "placeholder"
# Dates: "shift" moves those of each participant by one secret number of weeks, so that intervals and weekdays stay;
# "mask" writes [date 1]. Mask them where people speak of public events whose date anybody can look up.
dates = "shift"
# How many years a band of ages is wide; 0 for bands that follow childhood (10-12, 13-15, 16-17, then by ten years).
age_band = 0
# A country is named ([town in Belgium]) when it has at least so many inhabitants; otherwise its continent is.
population = 1000000

[detect]
# Recognisers written for Presidio that look for identifiers too, each as "module:Class", such as
# "presidio_analyzer.predefined_recognizers:UkNhsRecognizer". Their modules have to be installed beside the toolkit.
presidio = []

[models]
# The model that turns speech into vectors for the topic model: a pack by name (see `interviews models`), or the path
# of a local sentence-transformers folder, seen from this folder.
embeddings = "all-MiniLM-L6-v2"
# The languages that model was made for. Interviews in other languages are left out of the topic model.
embedding_languages = ["en"]

[topics]
# A turn counts as a unit from this many words on.
minimum_words = 5
# The seed of everything that draws at random.
seed = 20

[figures]
# A count of participants below this is not shown.
small_cell = 3
# A column of your own in participants.csv, such as "gender", by which a table counts codes too. One for a publication:
# a second could give away what the first hides.
group_by = ""

[release]
# The name of the publication that figures and quotations are made for. With a name, participants get identifiers of its
# own (R01, R02, ...) in an order of its own, and so do [friend 2] and the like, so that two publications cannot be
# joined; without, they keep theirs.
name = ""

[agreement]
# true when the analysis is reflexive: coders are not compared then, and the command says why.
reflexive = false
"""


@dataclass(frozen=True)
class Study:
    """A study folder and its settings.

    Attributes
    ----------
    root : Path
        The folder.
    settings : Settings
        What study.toml says.
    """

    root: Path
    settings: Settings

    @property
    def raw(self) -> Path:
        """The raw transcripts, in the locked room."""
        return self.root / "secure" / "raw"

    @property
    def participants(self) -> Path:
        """Who was interviewed."""
        return self.root / "secure" / "participants.csv"

    @property
    def decisions(self) -> Path:
        """What people decided about entities."""
        return self.root / "secure" / "decisions.csv"

    @property
    def secret(self) -> Path:
        """What the shift of dates, pseudonyms and the identifiers of a release are drawn from."""
        return self.root / "secure" / "secret"

    @property
    def key(self) -> Path:
        """The encrypted way back."""
        return self.root / "secure" / "key.age"

    @property
    def corpus(self) -> Path:
        """The anonymised interviews."""
        return self.root / "corpus"

    @property
    def codings(self) -> Path:
        """One file a coder."""
        return self.root / "codings"

    @property
    def work(self) -> Path:
        """Drafts, which may be deleted at any time."""
        return self.root / "work"

    @property
    def state(self) -> Path:
        """What each stage was run on and what it wrote, so that it is run again only when that changes."""
        return self.work / "state.json"


def settings_text(title: str, language: str, recipient: str) -> str:
    """The study.toml of a new study, every key explained."""
    return SETTINGS.format(title=title.replace('"', "'"), language=language, recipient=recipient)


def open_study(root: Path) -> Study:
    """Open a study folder.

    Raises
    ------
    InputError
        When it is none, or study.toml has a mistake; with its line.
    """
    path = root / "study.toml"
    if not path.is_file():
        raise InputError("this is no study folder: it has no study.toml", path=root,
                         remedy="make one with: interviews new STUDY")  # fmt: skip
    return Study(root, read_settings(path))


def read_settings(path: Path) -> Settings:
    """Read and check study.toml.

    Raises
    ------
    InputError
        With the line: not TOML, an unknown key (and the nearest known one), a value of the wrong kind.
    """
    from pydantic import ValidationError

    from .settings import Settings

    try:
        text = path.read_text("utf-8")
        content = tomllib.loads(text)
    except UnicodeDecodeError:
        raise InputError("this file is not UTF-8 text", path=path, remedy="save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        problem, _, place = str(error).partition(" (at ")
        line = "".join(c for c in place.partition("line ")[2].partition(",")[0] if c.isdigit())
        raise InputError(f"this is not TOML: {problem.lower()}", path=path, line=int(line or text.count("\n") + 1),
                         remedy="texts stand in \"quotes\", lists in [brackets]") from None  # fmt: skip
    try:
        return Settings.model_validate(content)
    except ValidationError as error:
        # a key with a typo is also a key that is missing: the typo is what the reader can see
        first = min(error.errors(), key=lambda one: one["type"] != "extra_forbidden")
        keys = [str(part) for part in first["loc"]]
        raise _mistake(first["type"], first["msg"], keys, text, path) from None


def _mistake(kind: str, message: str, keys: list[str], text: str, path: Path) -> InputError:
    from .settings import known_keys

    name, line = ".".join(keys), _line_of(keys, text)
    if kind == "extra_forbidden":
        near = get_close_matches(keys[-1], known_keys(keys[:-1]), 1)
        hint = f"did you mean '{near[0]}'?" if near else f"known here: {', '.join(known_keys(keys[:-1]))}"
        return InputError(f"unknown key '{name}'", path=path, line=line, remedy=hint)
    return InputError(f"{name}: {message[0].lower()}{message[1:].removesuffix('.')}", path=path, line=line,
                      remedy="the file that `interviews new` writes explains every key")  # fmt: skip


def _line_of(keys: list[str], text: str) -> int | None:
    """The line on which a key stands; in a table, after the table's heading."""
    wanted = [key for key in keys if not key.isdigit()]
    section: str = ""
    for number, line in enumerate(text.splitlines(), start=1):
        stripped = line.strip()
        if stripped.startswith("["):
            section = stripped.strip("[] ")
            if [section] == wanted:
                return number
        elif "=" in stripped and not stripped.startswith("#"):
            key = stripped.partition("=")[0].strip().strip("\"'")
            if [*([section] if section else []), key] == wanted:
                return number
    return None
