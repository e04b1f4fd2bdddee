"""Recognisers written for Presidio as detectors of this toolkit, which itself neither needs nor imports Presidio."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from ..errors import InputError
from ..mentions import (
    AGE,
    CODE,
    CONTACT,
    DATE,
    HANDLE,
    MONEY,
    ORGANISATION,
    PERSON,
    PLACE,
    REPLACE,
    REVIEW,
    WORD,
    Mention,
)

Detector = Callable[[str, str], Iterator[Mention]]
SURE = 0.6  # Presidio's scores: a pattern with a check digit or a context word gets more, a bare pattern less
CATEGORIES: Mapping[str, str] = {
    "PERSON": PERSON, "LOCATION": PLACE, "GPE": PLACE, "ADDRESS": PLACE, "ORGANIZATION": ORGANISATION, "ORG": ORGANISATION,
    "DATE_TIME": DATE, "AGE": AGE, "EMAIL_ADDRESS": CONTACT, "PHONE_NUMBER": CONTACT, "URL": CONTACT, "IP_ADDRESS": CONTACT,
    "USERNAME": HANDLE, "MONEY": MONEY, "NRP": WORD, "TITLE": WORD,
}  # fmt: skip


class Result(Protocol):
    """What a recogniser returns for each find; Presidio's `RecognizerResult` is one."""

    start: int
    end: int
    score: float
    entity_type: str


class Recogniser(Protocol):
    """Anything with Presidio's `analyze`; its `EntityRecognizer` and all that inherit from it are."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any) -> Sequence[Result]:
        """The finds in a text."""
        ...


def recogniser_named(name: str, path: Path | None = None) -> Recogniser:
    """Make a recogniser that is installed.

    Parameters
    ----------
    name : str
        "module:Class"; the class needs no arguments.
    path : Path, optional
        Of the settings that name it, for the message.

    Raises
    ------
    InputError
        When the module or what it needs is not installed, has no such class, or the class is no recogniser.
    """
    module, _, kind = name.partition(":")
    try:
        made = getattr(import_module(module), kind)()
    except ModuleNotFoundError as missing:
        raise InputError(f"the recogniser '{name}' needs the module '{missing.name}', which is not installed", path=path,
                         remedy="install its package beside the toolkit with pip, or take the recogniser out",
                         ) from None  # fmt: skip
    except AttributeError:
        raise InputError(f"there is no recogniser '{name}'", path=path, remedy="correct its name") from None
    except Exception as error:  # of somebody else's code
        raise InputError(f"the recogniser '{name}' cannot be made: {type(error).__name__}", path=path,
                         remedy="name a class of your own that makes it without arguments") from None  # fmt: skip
    if not callable(getattr(made, "analyze", None)):
        raise InputError(f"'{name}' is no recogniser: it has no method analyze", path=path, remedy="take it out")
    return made


@dataclass(frozen=True)
class Adapter:
    """A recogniser as a detector: call it with a text and a language.

    Attributes
    ----------
    recogniser : Recogniser
        It may not need Presidio's linguistic artefacts: it is given None for them.
    languages : tuple of str
        ISO 639-1, empty for all; left out, what the recogniser itself says it supports.
    categories : mapping of str to str
        Categories of its entity types beside, or instead of, those in `CATEGORIES`. A type in neither is a code, since
        most recognisers are for numbers that some office gives out.
    sure : float
        Scores from here on are replaced, lower ones are reviewed; zero and less are dropped.

    Raises
    ------
    TypeError
        When the recogniser has no `analyze`.
    """

    recogniser: Recogniser
    languages: tuple[str, ...] | None = None
    categories: Mapping[str, str] = field(default_factory=dict)
    sure: float = SURE

    def __post_init__(self) -> None:
        if not callable(getattr(self.recogniser, "analyze", None)):
            raise TypeError(f"a recogniser needs a method analyze; {type(self.recogniser).__name__} has none")

    def __call__(self, text: str, code: str) -> Iterator[Mention]:
        """Yield what the recogniser finds in one turn.

        Parameters
        ----------
        text : str
            One turn.
        code : str
            Its language, ISO 639-1.
        """
        if self._languages and code not in self._languages:
            return
        for found in self._results(text):
            start, end = max(0, found.start), min(len(text), found.end)
            if start < end and found.score > 0 and not math.isnan(found.score):
                tier = REPLACE if found.score >= self.sure else REVIEW
                yield Mention(start, end, tier, self._category(found.entity_type), "adapter")

    def _results(self, text: str) -> Sequence[Result]:
        entities = list(getattr(self.recogniser, "supported_entities", ()))
        try:
            return self.recogniser.analyze(text, entities, None) or ()
        except Exception as error:  # whose message may hold a participant's words
            raise InputError(
                f"the recogniser {type(self.recogniser).__name__} failed with {type(error).__name__}",
                remedy="try it by itself on an invented text; it is given no linguistic artefacts",
            ) from None

    @property
    def _languages(self) -> tuple[str, ...]:
        if self.languages is not None:
            return self.languages
        own = getattr(self.recogniser, "supported_language", "")
        return (own,) if own else ()

    def _category(self, entity: str) -> str:
        return self.categories.get(entity) or CATEGORIES.get(entity, CODE)
