"""The gate: finds names in every kind of file, says where and not which, and does not cry wolf."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from PIL import Image

from analysis.errors import InputError
from analysis.release import Leak, find_leaks, release_drafts, secret_names
from analysis.study import Study, read_settings, settings_text
from anonymizer.key import new_identity, seal_key
from anonymizer.speakers.participants import Participant


def png(**texts: str) -> bytes:
    """A picture of one dot, with what is written beside it."""
    from PIL.PngImagePlugin import PngInfo

    beside, out = PngInfo(), io.BytesIO()
    for key, text in texts.items():
        beside.add_itxt(key, text)
    Image.new("L", (1, 1)).save(out, "PNG", pnginfo=beside)
    return out.getvalue()


PEOPLE = [
    Participant("P01", ("a.txt",), "en", ("Maya Thornbury", "Mayfly"), (("Grace", "friend"), ("Ola Nkemelu", "")), (), ("Beth Lind",)),
    Participant("P02", ("b.txt",), "el", ("Ελπίδα Καραντώνη",), (("Grace Moon", "aunt"), ("Sinéad O’Brien", "mother"))),
]  # fmt: skip


def leaks(tmp_path: Path, name: str, text: str) -> list[int]:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return [leak.line for leak in find_leaks([path], secret_names(PEOPLE))]


@pytest.mark.parametrize("ending", ["csv", "html", "svg", "txt", "json"])
def test_a_name_is_found_in_any_case_and_without_accents(tmp_path: Path, ending: str) -> None:
    text = "clean\nTHORNBURY's house\nclean\n<text>Maya   x</text> mayfly\nη ελπιδα ΚΑΡΑΝΤΩΝΗ\n"
    assert leaks(tmp_path, f"draft.{ending}", text) == [2, 4, 5]


@pytest.mark.parametrize(
    "text",
    [
        "Maya Thornbury", "maya", "MAYA", "Máyá", "Thornbury's", "Thornbury’s", "(Thornbury)", "Thornbury-Reed", "“Maya”",
        "7,Maya,3", "<text x='1'>Maya</text>", 'alt="Maya said"', "<title>figure of Thornbury</title>", "Ελπίδα", "ΕΛΠΙΔΑ",
        "Sine\u0301ad", "SINEAD", "O'Brien", "O’Brien", "Grace Moon", "grace moon", "by the grace moon light", "Lind", "Nkemelu",
    ],
)  # fmt: skip
def test_forms_of_a_name(tmp_path: Path, text: str) -> None:
    assert leaks(tmp_path, "draft.html", f"clean\n{text}\n") == [2]


@pytest.mark.parametrize(
    "text",
    [
        "by the grace of thornburyish mayflies, Maypole",
        "grace and the moon, the moon's grace, GRACE, Moon",
        "Mayan, amaya, gamayan, Linden, blind",
        "[P01] told [mother] and [unreviewed]",
        "",
    ],
)
def test_words_are_no_names(tmp_path: Path, text: str) -> None:
    assert leaks(tmp_path, "draft.txt", text) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "Grace  Moon"), ("a.txt", "Grace\u00a0Moon"), ("a.txt", "Grace\nMoon"), ("a.csv", "Thorn\u00adbury"),
        ("a.html", "Grace&nbsp;Moon"), ("a.html", "Grace <b>Moon</b>"), ("a.html", "Th&#111;rnbury"), ("a.html", "Sin&eacute;ad"),
        ("a.svg", "<tspan x='1'>Grace</tspan><tspan\n>Moon</tspan>"), ("a.html", "O&#39;Brien"), ("a.json", '"Sin\\u00e9ad"'),
        ("a.csv", "thornbury2"), ("a.csv", "my_thornbury_x"), ("a.txt", "Harrowmere"),
    ],
)  # fmt: skip
def test_a_name_that_hides_is_found(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(f"clean\n{text}\n", "utf-8")
    places = [Participant("P03", ("c.txt",), "en", ("Cy",), (), ("Harrowmere",))]
    assert [leak.line for leak in find_leaks([tmp_path / name], secret_names([*PEOPLE, *places]))] == [2]


def test_a_file_that_is_not_utf8_cannot_leave(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("café".encode("cp1252"))
    with pytest.raises(InputError, match="not UTF-8"):
        find_leaks([tmp_path / "a.txt"], {"maya"})


def test_a_file_that_cannot_be_checked_cannot_leave_when_nobody_is_listed(tmp_path: Path) -> None:
    (tmp_path / "a.xyz").write_bytes(b"?")
    with pytest.raises(InputError, match="cannot be checked"):
        find_leaks([tmp_path / "a.xyz"], ())


def test_a_name_in_a_files_name_is_found(tmp_path: Path) -> None:
    assert leaks(tmp_path, "quotes_Thornbury.txt", "clean") == [0]
    (tmp_path / "maya.png").write_bytes(png())
    assert find_leaks([tmp_path / "maya.png"], secret_names(PEOPLE)) == [Leak(tmp_path / "maya.png", 0)]


def test_every_place_is_counted_file_by_file(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a.csv", "b.csv", "c.png")]
    for path in paths:
        path.write_bytes(b"Maya\nclean\nMaya and Maya\n" if path.suffix == ".csv" else png())
    assert find_leaks(paths, secret_names(PEOPLE)) == [Leak(paths[n], line) for n in (0, 1) for line in (1, 3)]


def test_what_stands_behind_a_placeholder_is_searched_for_with_the_key(tmp_path: Path) -> None:
    key = {
        "placeholders": {
            "[place 1]": ["Harrowmere"],
            "[non vérifié]": ["Fictional"],
            "[unreviewed]": ["Zelvany"],
            "[date 1]": ["1999"],
        }
    }
    path = tmp_path / "a.txt"
    path.write_text("Fictional\nin 1999\nHarrowmere\nZelvany\n")
    assert [leak.line for leak in find_leaks([path], secret_names(PEOPLE, key))] == [3, 4]


@pytest.mark.parametrize("name", ["a.xyz", "a", "a.docx", "a.xlsx", "a.ipynb"])
def test_a_file_that_cannot_be_checked_cannot_leave(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"?")
    with pytest.raises(InputError, match="cannot be checked, so it cannot leave"):
        find_leaks([tmp_path / name], {"maya"})


DRAFTS = {
    "index.html": "<p>7 of 20</p>\n",
    "figures/codes.svg": "<svg/>\n",
    "figures/codes.csv": "code,n\nreturn,7\n",
    "tables/topics.csv": "topic,words\n0,house night\n",
}


@pytest.fixture
def study(tmp_path: Path) -> Study:
    root = tmp_path / "study"
    for name, text in DRAFTS.items():
        path = root / "work" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (root / "work" / "figures" / "codes.png").write_bytes(png())
    (root / "study.toml").write_text(settings_text("Seven of twenty", "en", "age1qqqq"), "utf-8")
    return Study(root, read_settings(root / "study.toml"))


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_drafts_leave_as_they_are_and_the_manifest_lists_them(study: Study, tmp_path: Path) -> None:
    to = tmp_path / "out"
    written = release_drafts(study, PEOPLE, to)
    assert written[-1] == to / "manifest.json"
    assert files(to) == sorted([*DRAFTS, "figures/codes.png", "manifest.json"])
    assert all((to / name).read_text("utf-8") == text for name, text in DRAFTS.items())
    manifest = json.loads((to / "manifest.json").read_text("utf-8"))
    assert manifest["title"] == "Seven of twenty"
    assert sorted(manifest["files"]) == sorted([*DRAFTS, "figures/codes.png"])
    assert manifest["searched"] == "the names listed in participants.csv"


def test_the_same_drafts_leave_as_the_same_bytes(study: Study, tmp_path: Path) -> None:
    one, two = (release_drafts(study, PEOPLE, tmp_path / name) for name in ("one", "two"))
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in two]


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("index.html", "<p>\nMaya\n", 2),
        ("figures/codes.svg", "<svg><text>Thornbury</text></svg>\n", 1),
        ("figures/codes.csv", "code,n\nx,1\nmaya,2\n", 3),
        ("tables/topics.csv", "topic,words\n0,house mayfly\n", 2),
        ("tables/maya.csv", "clean", None),
        ("figures/thornbury.svg", "<svg/>", None),
    ],
)
def test_one_leak_and_nothing_leaves(study: Study, tmp_path: Path, name: str, text: str, line: int | None) -> None:
    (study.work / name).write_text(text, "utf-8")
    with pytest.raises(InputError, match="nothing was released") as error:
        release_drafts(study, PEOPLE, tmp_path / "out")
    assert (error.value.path, error.value.line) == (study.work / name, line)
    said = str(error.value).replace(str(study.work / name), "").casefold()
    assert not any(word in said for word in ("maya", "thornbury", "mayfly"))
    assert not (tmp_path / "out").exists()


def test_with_the_identity_every_replaced_surface_is_searched_for(study: Study, tmp_path: Path) -> None:
    identity, recipient = new_identity()
    study.key.parent.mkdir()
    study.key.write_bytes(seal_key({"placeholders": {"[place 1]": ["Harrowmere"]}, "originals": {}}, [recipient]))
    released = release_drafts(study, PEOPLE, tmp_path / "clean", identity)
    assert json.loads(released[-1].read_text("utf-8"))["searched"] == "every surface behind a placeholder"
    (study.work / "tables" / "topics.csv").write_text("topic,words\n0,harrowmere\n", "utf-8")
    with pytest.raises(InputError, match="nothing was released"):
        release_drafts(study, PEOPLE, tmp_path / "out", identity)
    assert not (tmp_path / "out").exists()


def test_a_file_nobody_can_check_holds_everything_back(study: Study, tmp_path: Path) -> None:
    (study.work / "tables" / "extra.xlsx").write_bytes(b"PK")
    with pytest.raises(InputError, match=r"extra\.xlsx: a damaged or encrypted file cannot be checked"):
        release_drafts(study, PEOPLE, tmp_path / "out")
    assert not (tmp_path / "out").exists()
