"""Ten gigabytes of zeros in place of a transcript are refused, and take no memory."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from anonymizer.errors import InputError
from anonymizer.readers import read_transcript
from tests.zip_bombs import bomb

MOST = 64 * 2**20  # bytes


@pytest.mark.parametrize("lies", [False, True])
@pytest.mark.parametrize(
    ("name", "member"),
    [("a.docx", "word/document.xml"), ("a.docx", "word/media/image1.png"), ("a.xlsx", "xl/worksheets/sheet1.xml"),
     ("a.odt", "content.xml")],
)  # fmt: skip
def test_a_transcript_of_zeros_is_refused(name: str, member: str, lies: bool, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(bomb(member, lies=lies))
    tracemalloc.start()
    try:
        with pytest.raises(InputError, match=r"unpacks to more than any transcript|damaged one") as caught:
            read_transcript(path)
        assert tracemalloc.get_traced_memory()[1] < MOST
    finally:
        tracemalloc.stop()
    assert "\n" not in str(caught.value)
