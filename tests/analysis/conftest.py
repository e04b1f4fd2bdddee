"""What several test files here begin with."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from analysis.study import Study, open_study


@pytest.fixture
def study(anonymised_sample: Path, tmp_path: Path) -> Study:
    """The sample study after its first stage, for one test to change; many files have a study of their own instead."""
    shutil.copytree(anonymised_sample, tmp_path / "study")
    return open_study(tmp_path / "study")
