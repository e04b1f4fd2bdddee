"""What several test files here begin with."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from analysis import stages
from analysis.study import Study, open_study


@pytest.fixture
def study(anonymised_sample: Path, tmp_path: Path) -> Study:
    """The sample study after its first stage, for one test to change; many files have a study of their own instead."""
    shutil.copytree(anonymised_sample, tmp_path / "study")
    return open_study(tmp_path / "study")


@pytest.fixture
def spoken(tmp_path: Path) -> Callable[[str], Study]:
    """A new study of one interview, by what is said in it, after its first stage."""

    def made(speech: str) -> Study:
        stages.new_study(tmp_path / "study")
        (tmp_path / "study" / "secure" / "raw" / "one.txt").write_text(speech, "utf-8")
        stages.anonymize(open_study(tmp_path / "study"))
        return open_study(tmp_path / "study")

    return made
