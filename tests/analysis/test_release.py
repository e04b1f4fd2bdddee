"""The gate: finds names in every kind of file, says where and not which, and does not cry wolf."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.errors import InputError
from analysis.release import find_leaks, secret_names
from anonymizer.participants import Participant

PEOPLE = [
    Participant("P01", ("a.txt",), "en", ("Maya Thornbury", "Mayfly"), (("Grace", "friend"), ("Ola Nkemelu", "")), (), ("Beth Lind",)),
    Participant("P02", ("b.txt",), "el", ("Ελπίδα Καραντώνη",)),
]  # fmt: skip


def leaks(tmp_path: Path, name: str, text: str) -> list[int]:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return [leak.line for leak in find_leaks([path], secret_names(PEOPLE))]


@pytest.mark.parametrize("ending", ["csv", "html", "svg", "txt", "json"])
def test_a_name_is_found_in_any_case_and_without_accents(tmp_path: Path, ending: str) -> None:
    text = "clean\nTHORNBURY's house\nclean\n<text>Maya   x</text> mayfly\nη ελπιδα ΚΑΡΑΝΤΩΝΗ\n"
    assert leaks(tmp_path, f"draft.{ending}", text) == [2, 4, 5]


def test_a_name_in_a_files_name_is_found(tmp_path: Path) -> None:
    assert leaks(tmp_path, "quotes_Thornbury.txt", "clean") == [0]


def test_words_are_no_names(tmp_path: Path) -> None:
    assert leaks(tmp_path, "draft.txt", "by the grace of thornburyish mayflies, Maypole") == []


def test_what_stands_behind_a_placeholder_is_searched_for_with_the_key(tmp_path: Path) -> None:
    key = {
        "placeholders": {"[place 1]": ["Harrowmere"], "[unreviewed]": ["Fictional", "Zelvany"], "[date 1]": ["1999"]}
    }
    path = tmp_path / "a.txt"
    path.write_text("Fictional\nin 1999\nHarrowmere\nZelvany\n")
    assert [leak.line for leak in find_leaks([path], secret_names(PEOPLE, key))] == [3, 4]


def test_a_file_that_cannot_be_checked_cannot_leave(tmp_path: Path) -> None:
    (tmp_path / "a.xyz").write_bytes(b"?")
    with pytest.raises(InputError, match="cannot be checked"):
        find_leaks([tmp_path / "a.xyz"], {"maya"})
