"""study.toml: what may stand in it, and what a person reads when something else does."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.errors import InputError
from analysis.stages import new_study
from analysis.study import open_study, read_settings, settings_text

GOOD = settings_text("A study", "fr", "age1qqqq")


def settings(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "study.toml"
    path.write_text(text, "utf-8")
    return path


def test_what_new_writes_can_be_read(tmp_path: Path) -> None:
    read = read_settings(settings(tmp_path, GOOD))
    assert (read.title, read.languages, read.key.recipients) == ("A study", ("fr",), ("age1qqqq",))


def test_every_key_of_the_settings_is_explained_in_what_new_writes() -> None:
    from analysis.settings import known_keys

    for table in ([], ["key"], ["anonymise"], ["detect"], ["models"], ["topics"], ["figures"], ["release"]):
        for key in known_keys(table):
            assert f"\n{key} = " in GOOD or f"\n[{key}]" in GOOD, key


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("title =", "titel =", 4, "did you mean 'title'"),
        ("small_cell = 3", "smal_cell = 3", GOOD[: GOOD.index("small_cell")].count("\n") + 1, "did you mean 'small_cell'"),
        ('languages = ["fr"]', 'languages = ["xx"]', 7, "languages"),
        ("seed = 20", "seed = twenty", GOOD[: GOOD.index("seed = ")].count("\n") + 1, "not TOML"),
        ("presidio = []", 'presidio = ["nurses"]', GOOD[: GOOD.index("presidio = ")].count("\n") + 1, "pattern"),
        ("small_cell = 3", "small_cell = 1", GOOD[: GOOD.index("small_cell")].count("\n") + 1, "greater than or equal to 3"),
    ],
)  # fmt: skip
def test_mistakes_name_the_line(tmp_path: Path, old: str, new: str, line: int, says: str) -> None:
    path = settings(tmp_path, GOOD.replace(old, new, 1))
    with pytest.raises(InputError) as error:
        read_settings(path)
    assert f"study.toml, line {line}:" in str(error.value)
    assert says in str(error.value)


def test_a_new_study_opens_and_its_locked_room_is_locked(tmp_path: Path) -> None:
    identity = new_study(tmp_path / "mine", language="lt")
    study = open_study(tmp_path / "mine")
    assert study.settings.languages == ("lt",)
    assert (study.root / "secure").stat().st_mode & 0o777 == 0o700
    assert study.participants.stat().st_mode & 0o777 == 0o600
    assert study.secret.stat().st_mode & 0o777 == 0o600
    assert identity == tmp_path / "mine.identity"
    assert identity.stat().st_mode & 0o777 == 0o600


def test_a_folder_in_use_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine")
    with pytest.raises(InputError, match="not empty"):
        new_study(tmp_path / "mine")
    (tmp_path / "other.identity").write_text("precious")
    with pytest.raises(InputError, match="only key"):
        new_study(tmp_path / "other")
    assert (tmp_path / "other.identity").read_text() == "precious"
    assert not (tmp_path / "other").exists()


def test_a_folder_without_settings_is_no_study(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no study folder"):
        open_study(tmp_path)
