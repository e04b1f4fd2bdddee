"""The files of a figure: what they are, what they hold, and that they are the same in every process."""

from __future__ import annotations

import hashlib
import re
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pandas as pd
import pytest

from analysis.errors import InputError
from analysis.figures.base import Figure, render
from analysis.figures.sheet import WIDTH, Sheet, text_width, wrap

ROOT = Path(__file__).resolve().parents[3]
TEXT = "Žinutė, σχολείο <3 $x$ & more"


def made_up(**changes: object) -> Figure:
    def draw():  # type: ignore[no-untyped-def]
        sheet = Sheet(30)
        sheet.write(5, 5, TEXT, 8)
        sheet.bar(5, 15, 40, 5)
        sheet.dots([5, 9], [25, 25], 3, "hidden")
        return sheet.drawing

    parts = {
        "name": "made_up",
        "title": "A made-up figure",
        "data": pd.DataFrame({"word": ["σχολείο"], "count": pd.array([None], dtype="Int64")}),
        "caption": "One word.",
        "alt": "A word.",
        "draw": draw,
    }
    return Figure(**(parts | changes))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return render(made_up())


def chunks(png: bytes) -> dict[bytes, bytes]:
    found, at = {}, 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        found[png[at + 4 : at + 8]] = png[at + 8 : at + 8 + length]
        at += 12 + length
    return found


def test_a_figure_becomes_six_files(files: dict[str, bytes]) -> None:
    endings = ["png", "svg", "pdf", "csv", "caption.txt", "alt.txt"]
    assert list(files) == [f"made_up.{ending}" for ending in endings]
    assert files["made_up.caption.txt"] == b"One word.\n"
    assert files["made_up.alt.txt"] == b"A word.\n"
    assert files["made_up.csv"].decode("utf-8-sig") == "word,count\nσχολείο,\n"


def test_png_has_300_dots_an_inch_and_no_metadata(files: dict[str, bytes]) -> None:
    found = chunks(files["made_up.png"])
    assert set(found) == {b"IHDR", b"pHYs", b"IDAT", b"IEND"}
    across, down, unit = struct.unpack(">IIB", found[b"pHYs"])
    assert (across, down, unit) == (11811, 11811, 1)  # dots a metre
    width = struct.unpack(">I", found[b"IHDR"][:4])[0]
    assert width == pytest.approx(WIDTH / 25.4 * 300, abs=1)


def test_svg_keeps_text_as_text_and_has_no_date(files: dict[str, bytes]) -> None:
    svg = files["made_up.svg"].decode()
    assert re.findall(r"<text[^>]*>([^<]*)</text>", svg) == ["Žinutė, σχολείο &lt;3 $x$ &amp; more"]
    assert "'DejaVu Sans', Verdana, sans-serif" in svg
    assert "date" not in svg.lower() and "matplotlib" not in svg.lower()
    assert not re.search(r"(href|src)=\"(?!#)", svg)


def test_pdf_embeds_its_font_and_has_no_date(files: dict[str, bytes]) -> None:
    pdf = files["made_up.pdf"]
    assert b"/FontFile2" in pdf
    assert b"/Type3" not in pdf
    everything = pdf + b"".join(
        zlib.decompress(stream) for stream in re.findall(rb"FlateDecode.*?stream\r?\n(.*?)\r?\nendstream", pdf, re.S)
    )
    assert b"CreationDate" not in everything and b"matplotlib" not in everything.lower()


def test_bytes_are_the_same_in_another_process_with_another_style(files: dict[str, bytes], tmp_path: Path) -> None:
    (tmp_path / "matplotlibrc").write_text("font.family: serif\nsvg.fonttype: path\nfigure.dpi: 50\n")
    script = (
        "import hashlib, importlib.util as u; s = u.spec_from_file_location('t', %r);"
        "m = u.module_from_spec(s); s.loader.exec_module(m); from analysis.figures.base import render;"
        "print({n: hashlib.sha256(b).hexdigest() for n, b in render(m.made_up()).items()})"
    )
    environment = {
        "PYTHONPATH": str(ROOT),
        "PYTHONHASHSEED": "7",
        "MATPLOTLIBRC": str(tmp_path),
        "TZ": "Asia/Tokyo",
    }
    command = [sys.executable, "-c", script % __file__]
    other = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, cwd=tmp_path)
    assert eval(other.stdout) == {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}


def test_importing_figures_does_not_import_matplotlib_or_jinja() -> None:
    names = sorted(path.stem for path in (ROOT / "analysis" / "figures").glob("*.py") if path.stem != "__init__")
    script = f"import sys; {'; '.join(f'import analysis.figures.{name}' for name in names)};"
    script += "print([m for m in ('matplotlib', 'jinja2') if m in sys.modules])"
    environment = {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", script]
    assert subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout == "[]\n"


def test_a_notebook_shows_the_picture() -> None:
    assert made_up()._repr_png_().startswith(b"\x89PNG")


def test_drawing_leaves_the_users_settings_alone() -> None:
    import matplotlib

    with matplotlib.rc_context({"svg.fonttype": "path", "font.size": 3}):
        render(made_up())
        assert (matplotlib.rcParams["svg.fonttype"], matplotlib.rcParams["font.size"]) == ("path", 3)


def test_the_font_is_the_one_that_ships_with_matplotlib() -> None:
    import matplotlib
    from matplotlib.font_manager import findfont

    assert Path(findfont("DejaVu Sans")).is_relative_to(matplotlib.get_data_path())


@pytest.mark.parametrize(
    "changes", [{"name": "Bad name"}, {"name": "../up"}, {"alt": ""}, {"alt": "x" * 1001}, {"caption": ""}]
)
def test_refuses_a_figure_without_what_an_author_needs(changes: dict[str, str]) -> None:
    with pytest.raises(InputError):
        made_up(**changes)


def test_wrapped_lines_fit_and_nothing_is_lost() -> None:
    text = "Absence unnoticed, unreported or Donaudampfschifffahrtselektrizitätenhauptbetriebswerk counted"
    lines = wrap(text, 30, 7)
    assert all(text_width(line, 7) <= 30 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert wrap("", 30, 7) == [""]
