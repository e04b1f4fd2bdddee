"""Ten gigabytes of zeros are refused in one line and take no memory, whatever the archive says of itself."""

from __future__ import annotations

import tracemalloc
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from analysis.errors import InputError
from analysis.interchange.qdpx import read_qdpx
from analysis.interchange.sheets import read_xlsx
from analysis.release import find_leaks
from tests.zip_bombs import SIZE, bomb

MOST = 64 * 2**20  # bytes


def test_the_bomb_is_one() -> None:
    data = bomb("project.qde")
    with zipfile.ZipFile(BytesIO(data)) as archive, archive.open("project.qde") as member:
        assert archive.getinfo("project.qde").file_size == SIZE
        assert len(data) < 12 * 2**20 and not any(member.read(2**20))


def refused(read: Callable[[], object], says: str) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(InputError, match=says) as caught:
            read()
        assert tracemalloc.get_traced_memory()[1] < MOST
    finally:
        tracemalloc.stop()
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(("lies", "says"), [(False, "would unpack to 10,240 MB"), (True, "damaged")])
def test_a_project_of_zeros(lies: bool, says: str) -> None:
    data = bomb("project.qde", lies=lies)
    refused(lambda: read_qdpx(data, Path("p.qdpx")), says)


@pytest.mark.parametrize(("lies", "says"), [(False, "would unpack to 10,240 MB"), (True, "damaged")])
def test_a_workbook_of_zeros(lies: bool, says: str) -> None:
    data = bomb("xl/workbook.xml", lies=lies)
    refused(lambda: read_xlsx(data, Path("p.xlsx")), says)


@pytest.mark.parametrize("lies", [False, True])
@pytest.mark.parametrize("name", ["p.qdpx", "p.xlsx", "p.docx", "p.zip"])
def test_the_gate_does_not_unpack_it_either(name: str, lies: bool, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(bomb("word/document.xml", lies=lies))
    refused(lambda: find_leaks([tmp_path / name], {"maya"}), "cannot be checked, so it cannot leave")
