"""Every command in the README and the docs runs, on the sample study, in the order in which it stands."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from analysis.cli import app

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])


def blocks(page: Path, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", [p for p in PAGES if p.parent.name == "docs"], ids=lambda p: p.stem)
def test_commands_of_a_page_run(
    page: Path, finished_sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(finished_sample, tmp_path / "notebooks" / "sample_study")  # so that its stages have little to do
    (tmp_path / "outputs").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}:/usr/bin:/bin")
    commands = [line for block in blocks(page, "sh") for line in block.splitlines()]
    assert commands
    for command in commands:
        status, said = call(command)
        assert status == 0, (command, said[-500:])
    for block in blocks(page, "python"):
        exec(block, {"__name__": page.stem})


def call(command: str) -> tuple[int, str]:
    """Run a line as a shell would; our own command here, since its models take long to load."""
    name, *arguments = shlex.split(command)
    if name == "interviews":
        done = CliRunner().invoke(app, arguments)
        return done.exit_code, done.output
    ran = subprocess.run(command, shell=True, capture_output=True, text=True)
    return ran.returncode, ran.stderr


def test_the_command_that_is_installed_is_this_one() -> None:
    program = Path(sys.executable).with_name("interviews")
    done = subprocess.run([program, "detect", "--help"], capture_output=True, text=True)
    assert done.returncode == 0 and "Example: interviews detect" in done.stdout


def test_the_readme_has_two_commands_and_the_makefile_knows_them() -> None:
    assert blocks(ROOT / "README.md", "sh") == ["make demo\nmake test\n"]
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert all(re.search(rf"^{target}:", makefile, flags=re.MULTILINE) for target in ("demo", "test"))


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.stem)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


def test_every_command_of_the_tool_is_in_the_docs() -> None:
    words = " ".join(page.read_text("utf-8") for page in PAGES)
    names = list(commands(typer.main.get_command(app), "interviews"))
    assert "interviews run" in names
    missing = [name for name in names if name not in words and name.split()[-1] not in ("topics", "figures")]
    assert missing == []


def commands(command: object, name: str) -> list[str]:
    """The full name of every command below one, groups walked through."""
    below = getattr(command, "commands", None)
    return [name] if below is None else [full for sub in below for full in commands(below[sub], f"{name} {sub}")]
