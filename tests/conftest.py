"""Fixtures that several test files share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# How long an example takes says more about the machine than about the code: time is the benchmarks' business.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def study_data() -> Path:
    """The folder of real interviews and benchmarks that lies beside the repository."""
    folder = Path(os.environ.get("STUDY_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"real interviews not found at {folder.name}: set STUDY_DATA to their folder")
    return folder


@pytest.fixture(scope="session")
def sample_study() -> Path:
    """The fictional study that ships with the notebooks."""
    return ROOT / "notebooks" / "sample_study"
