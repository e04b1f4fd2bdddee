"""Recognisers written for Presidio as detectors."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from anonymizer.detection import Interview, detect
from anonymizer.detectors.adapter import Adapter, recogniser_named
from anonymizer.errors import InputError
from anonymizer.mentions import REPLACE, REVIEW, Mention
from anonymizer.transcript import Piece, Transcript, Turn


@dataclass
class Result:
    start: int
    end: int
    score: float
    entity_type: str


class Badges:
    """Finds staff badges; a stand-in with nothing but what the adapter asks for."""

    supported_entities = ("BADGE",)
    supported_language = "en"

    def __init__(self, score: float = 0.9, kind: str = "BADGE") -> None:
        self.score, self.kind = score, kind

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any) -> list[Result]:
        assert entities == ["BADGE"] and nlp_artifacts is None
        return [Result(*m.span(), self.score, self.kind) for m in re.finditer("badge [a-z]+", text)]


TEXT = "she wore badge quillon then"


@pytest.mark.parametrize(
    ("score", "kind", "expected"),
    [
        (0.9, "BADGE", [Mention(9, 22, REPLACE, "code", "adapter")]),
        (0.6, "PERSON", [Mention(9, 22, REPLACE, "person", "adapter")]),
        (0.3, "LOCATION", [Mention(9, 22, REVIEW, "place", "adapter")]),
        (0.0, "BADGE", []),
        (float("nan"), "BADGE", []),
    ],
)
def test_scores_and_types(score: float, kind: str, expected: list[Mention]) -> None:
    assert list(Adapter(Badges(score, kind))(TEXT, "en")) == expected


def test_own_categories_and_threshold() -> None:
    [mention] = Adapter(Badges(0.8), categories={"BADGE": "handle"}, sure=0.85)(TEXT, "en")
    assert (mention.category, mention.tier) == ("handle", REVIEW)


def test_other_languages_are_not_asked() -> None:
    assert list(Adapter(Badges())(TEXT, "fr")) == []
    assert len(list(Adapter(Badges(), languages=("fr",))(TEXT, "fr"))) == 1
    assert len(list(Adapter(Badges(), languages=())(TEXT, "el"))) == 1


def test_results_outside_the_text_are_cut() -> None:
    class Wild(Badges):
        def analyze(self, text: str, entities: list[str], nlp_artifacts: Any) -> list[Result]:
            return [Result(-3, 4, 1.0, "BADGE"), Result(20, 999, 1.0, "BADGE"), Result(9, 9, 1.0, "BADGE")]

    assert [(m.start, m.end) for m in Adapter(Wild())(TEXT, "en")] == [(0, 4), (20, len(TEXT))]


def test_nothing_found_may_be_none() -> None:
    class Silent(Badges):
        def analyze(self, text: str, entities: list[str], nlp_artifacts: Any) -> list[Result]:
            return None  # type: ignore[return-value]

    assert list(Adapter(Silent())(TEXT, "en")) == []


def test_a_failure_tells_no_word_of_the_text() -> None:
    class Broken(Badges):
        def analyze(self, text: str, entities: list[str], nlp_artifacts: Any) -> list[Result]:
            raise ValueError(f"cannot read {text}")

    with pytest.raises(InputError, match="the recogniser Broken failed with ValueError") as refusal:
        list(Adapter(Broken())(TEXT, "en"))
    assert "quillon" not in str(refusal.value) and refusal.value.__suppress_context__


def test_what_is_no_recogniser_is_refused() -> None:
    with pytest.raises(TypeError, match="a recogniser needs a method analyze; str has none"):
        Adapter("badge")  # type: ignore[arg-type]


def test_detection_takes_it_in() -> None:
    turn = Turn("", TEXT, 1, (Piece(0, 0, len(TEXT)),), role="participant", speaker="P01")
    interview = Interview("P01", "en", Transcript(TEXT, (turn,)))
    with_it = detect([interview], [], detectors=[Adapter(Badges())]).mentions["P01"][0]
    assert ("badge quillon", REPLACE) in [(TEXT[m.start : m.end], m.tier) for m in with_it]


@pytest.fixture
def hospital(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An installed module with a recogniser, and with what is none."""
    (tmp_path / "hospital_numbers.py").write_text(
        "import re\nfrom types import SimpleNamespace\n"
        "class Wards:\n    def analyze(self, text, entities, nlp_artifacts):\n"
        "        return [SimpleNamespace(start=m.start(), end=m.end(), score=0.9, entity_type='WARD') for m in re.finditer('ward [a-z]+', text)]\n"
        "class Needy:\n    def __init__(self, patients):\n        pass\n"
        "class Idle:\n    pass\n",
        "utf-8",
    )
    (tmp_path / "hospital_needs.py").write_text("import a_module_that_nobody_has\n", "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "hospital_numbers", raising=False)


def test_a_recogniser_is_found_by_its_name(hospital: None) -> None:
    [mention] = Adapter(recogniser_named("hospital_numbers:Wards"))("then ward heron was shut", "el")
    assert mention == Mention(5, 15, REPLACE, "code", "adapter")


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("no_such_module:Wards", "needs the module 'no_such_module', which is not installed; install its package"),
        ("hospital_needs:Wards", "needs the module 'a_module_that_nobody_has', which is not installed"),
        ("hospital_numbers:Warts", "no recogniser 'hospital_numbers:Warts'"),
        ("hospital_numbers:Needy", "cannot be made: TypeError; name a class of your own"),
        ("hospital_numbers:Idle", "no method analyze"),
    ],
)
def test_what_is_wrong_with_a_name_is_told_with_the_file(hospital: None, name: str, says: str) -> None:
    with pytest.raises(InputError, match=re.escape(says)) as refusal:
        recogniser_named(name, Path("study.toml"))
    assert str(refusal.value).startswith("study.toml: ")


@pytest.fixture
def presidio(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Presidio where `make benchmark` has put it or an environment has it; what it brings along is forgotten after."""
    monkeypatch.syspath_prepend(str(Path(sys.prefix) / "presidio"))
    before = set(sys.modules)
    yield pytest.importorskip("presidio_analyzer", reason="Presidio is not installed")
    for name in set(sys.modules) - before:
        if name.split(".")[0] in ("presidio_analyzer", "tldextract"):
            del sys.modules[name]


def test_a_recogniser_of_presidio(presidio: Any) -> None:
    pattern = presidio.Pattern("badge", r"\bZX-\d{5}\b", 0.7)
    recogniser = presidio.PatternRecognizer(supported_entity="BADGE", patterns=[pattern])
    text = "my badge was ZX-40417 then"
    assert list(Adapter(recogniser)(text, "en")) == [Mention(13, 21, REPLACE, "code", "adapter")]
    assert list(Adapter(recogniser)(text, "de")) == []
