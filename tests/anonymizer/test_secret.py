"""The study's secret."""

from __future__ import annotations

from pathlib import Path

import pytest

from anonymizer.errors import InputError
from anonymizer.secret import draw, study_secret


def test_it_is_made_once_and_locked(tmp_path: Path) -> None:
    path = tmp_path / "secure" / "secret"
    made = study_secret(path)
    assert len(made) == 32
    assert path.stat().st_mode & 0o777 == 0o600
    assert study_secret(path) == made
    assert study_secret(tmp_path / "other") != made


@pytest.mark.parametrize("content", ["", "zz", "abcd", "ünlesbar"])
def test_a_damaged_secret_is_refused_and_kept(tmp_path: Path, content: str) -> None:
    path = tmp_path / "secret"
    path.write_text(content, "utf-8")
    with pytest.raises(InputError, match="does not hold the study's secret"):
        study_secret(path)
    assert path.read_text("utf-8") == content


def test_what_is_drawn_hangs_on_every_part() -> None:
    assert len({draw(b"s", "a", "b"), draw(b"s", "ab"), draw(b"s", "b", "a"), draw(b"t", "a", "b")}) == 4
