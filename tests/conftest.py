"""Fixtures that several test files share."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from analysis import stages
from analysis.study import open_study

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


Once = Callable[[str, Callable[[Path], object]], Path]


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Once:
    """Makes a folder that all tests of a run share, on every worker: they copy it and change the copy."""
    own = tmp_path_factory.getbasetemp()
    shared = own if worker_id == "master" else own.parent

    def made(name: str, make: Callable[[Path], object]) -> Path:
        folder = shared / name
        if not folder.is_dir():
            make(own / f"making-{name}")
            try:
                (own / f"making-{name}").rename(folder)
            except OSError:  # another worker was faster
                assert folder.is_dir()
        return folder

    return made


@pytest.fixture(scope="session")
def anonymised_sample(once: Once) -> Path:
    """The sample study after its first stage."""
    return once("anonymised_sample", lambda folder: stages.anonymize(stages.copy_sample(folder)))


@pytest.fixture(scope="session")
def finished_sample(once: Once, anonymised_sample: Path) -> Path:
    """The sample study after all stages."""

    def finish(folder: Path) -> None:
        shutil.copytree(anonymised_sample, folder)
        stages.run(open_study(folder))

    return once("finished_sample", finish)
