"""Exports of the sample study: valid, the same twice, with nothing raw in them."""

from __future__ import annotations

import io
import json
import re
import shutil
import sqlite3
import zipfile
from pathlib import Path

import pytest
from lxml import etree
from typer.testing import CliRunner

from analysis import stages
from analysis.cli import app
from analysis.errors import InputError
from analysis.interchange.archive import pack
from analysis.interchange.opening import open_project
from analysis.stages.exporting import FORMATS, export_project
from analysis.study import Study, open_study
from anonymizer.key import open_key
from anonymizer.lexicon import fold


@pytest.fixture(scope="module")
def study(anonymised_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Study:
    """For all tests here: an export changes nothing in a study."""
    folder = tmp_path_factory.mktemp("export") / "sample"
    shutil.copytree(anonymised_sample, folder)
    return open_study(folder)


def everything(path: Path) -> dict[str, bytes]:
    """Every part of an export, archives unpacked and databases as tables."""
    if path.is_dir():
        return {
            name: data for file in sorted(path.rglob("*")) if file.is_file() for name, data in everything(file).items()
        }
    data = path.read_bytes()
    if path.suffix == ".qda":
        connection = sqlite3.connect(path)
        return {"data.qda": "\n".join(connection.iterdump()).encode(), "bytes": data}
    if path.suffix in (".qdpx", ".xlsx"):
        archive = zipfile.ZipFile(io.BytesIO(data))
        return {name: archive.read(name) for name in archive.namelist()} | {
            "names": "\n".join(archive.namelist()).encode()
        }
    return {path.name: data}


@pytest.mark.parametrize("form", FORMATS)
def test_no_raw_surface_leaves_in_any_format(study: Study, form: str, tmp_path: Path) -> None:
    done = export_project(study, form, tmp_path / f"out{FORMATS[form]}", ["gender", "missing"])
    key = open_key(study.key.read_bytes(), (study.root / "sample.identity").read_text())
    corpus = "\n".join(path.read_text("utf-8") for path in sorted(study.corpus.glob("*.jsonl")))
    codes = json.dumps([code.model_dump(mode="json") for code in stages.codebook_of(study).codes])
    shown = set(re.findall(r"\w+", fold(corpus + codes)))
    parts = {name: fold(data.decode("utf-8", "ignore")) for name, data in everything(done.path).items()}
    searched = 0
    for placeholder, surfaces in key["placeholders"].items():
        for surface in map(fold, surfaces):
            # a word that the anonymised corpus or the codebook says in another place is no leak of an export
            if len(surface) < 3 or set(re.findall(r"\w+", surface)) <= shown:
                continue
            searched += 1
            pattern = re.compile(rf"(?<!\w){re.escape(surface)}(?!\w)")
            assert not [name for name, text in parts.items() if surface in text and pattern.search(text)], placeholder
    assert searched > 100


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", ["Maya Thornbury", "jacqui", "Foster"])
def test_every_export_passes_the_gate_and_with_a_name_planted_it_does_not(
    study: Study, form: str, name: str, tmp_path: Path
) -> None:
    """A word of the interviews and of the codebook that stands in the key ("foster") is a name with its capital alone."""
    done = export_project(study, form, tmp_path / f"out{FORMATS[form]}")
    identity = study.root / "sample.identity"
    assert stages.check(study, [done.path, done.report], identity)[1] == []
    leak = tmp_path / f"leak{FORMATS[form]}"
    if form == "qualcoder":
        shutil.copytree(done.path, leak)
        with sqlite3.connect(leak / "data.qda") as connection:
            connection.execute("UPDATE project SET memo = ?", (f"ask {name}",))
    elif form == "taguette":
        shutil.copytree(done.path, leak)
        (leak / "documents" / "P01.html").write_text(f"<p>ask {name}</p>")
    elif form in ("qdpx", "xlsx"):
        leak.write_bytes(pack({**members(done.path), "sources/x.txt": f"ask {name}".encode()}))
    else:
        leak.write_bytes(done.path.read_bytes() + f"<!-- ask {name} -->".encode())
    assert stages.check(study, [leak], identity)[1]


def members(path: Path) -> dict[str, bytes]:
    archive = zipfile.ZipFile(path)
    return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("form", FORMATS)
def test_twice_gives_the_same_bytes(study: Study, form: str, tmp_path: Path) -> None:
    one, two = (export_project(study, form, tmp_path / f"{n}{FORMATS[form]}").path for n in (1, 2))
    files = [sorted(p for p in ([one] if one.is_file() else one.rglob("*")) if p.is_file()) for one in (one, two)]
    assert [p.read_bytes() for p in files[0]] == [p.read_bytes() for p in files[1]]


def test_exports_are_valid(study: Study, study_data: Path, tmp_path: Path) -> None:
    for form, name, member in (("qdpx", "Project.xsd", "project.qde"), ("qdc", "Codebook.xsd", "out.qdc")):
        done = export_project(study, form, tmp_path / f"out.{form}")
        schema = etree.XMLSchema(etree.parse(str(study_data / "refi_qda" / name)))
        schema.assertValid(etree.fromstring(everything(done.path)[member]))


def test_sources_have_line_feeds_alone_and_no_mark(study: Study, tmp_path: Path) -> None:
    done = export_project(study, "qdpx", tmp_path / "out.qdpx")
    texts = [data for name, data in everything(done.path).items() if name.endswith(".txt")]
    assert len(texts) == 10
    assert not any(b"\r" in data or data.startswith(b"\xef\xbb\xbf") for data in texts)


def test_roles_cases_and_chosen_attributes_go_along_and_nothing_else(study: Study, tmp_path: Path) -> None:
    project = open_project(export_project(study, "qdpx", tmp_path / "out.qdpx", ["gender"]).path)
    case = next(one for one in project.cases if one.name == "P01")
    assert dict(case.variables) == {"role": "participant", "speaker": "P01", "language": "en", "gender": "woman"}
    names = {name for one in project.cases for name, _ in one.variables}
    assert names == {"role", "speaker", "language", "gender"}
    for wrong in ("names", "birth_year", "known_people", "nothing"):
        with pytest.raises(InputError, match="has no column"):
            export_project(study, "qdpx", tmp_path / "no.qdpx", [wrong])
    assert not (tmp_path / "no.qdpx").exists()


def test_a_memo_with_a_listed_name_stays_at_home_and_is_listed(study: Study, tmp_path: Path) -> None:
    root = tmp_path / "copy"
    shutil.copytree(study.root, root)
    path = root / "codings" / "coder_a.csv"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    cells = lines[1].split(",")
    lines[1] = ",".join([*cells[:7], "Maya Thornbury again", *cells[8:]])
    lines[2] = ",".join([*lines[2].split(",")[:7], "worth a look", *lines[2].split(",")[8:]])
    path.write_text("".join(lines), "utf-8")
    done = export_project(open_study(root), "csv", tmp_path / "out.csv")
    text = done.path.read_text("utf-8-sig")
    assert "Thornbury" not in text and "worth a look" in text
    assert ("a memo in which a listed name stands", 1) in {(loss.what, loss.count) for loss in done.losses}
    assert "a memo in which a listed name stands" in done.report.read_text("utf-8")


def test_a_qualcoder_project_is_never_written_over(study: Study, tmp_path: Path) -> None:
    done = export_project(study, "qualcoder", tmp_path / "out.qda")
    assert export_project(study, "qualcoder", tmp_path / "out.qda").path == done.path
    (done.path / "data.qda").write_bytes(b"coded in the meantime")
    with pytest.raises(InputError, match="somebody may have coded in it"):
        export_project(study, "qualcoder", tmp_path / "out.qda")
    assert (done.path / "data.qda").read_bytes() == b"coded in the meantime"


def test_the_command_says_what_was_lost_and_what_to_do_next(study: Study) -> None:
    result = CliRunner().invoke(app, ["export", str(study.root), "--format", "xlsx"])
    assert result.exit_code == 0
    assert "not carried over: a note" not in result.stdout
    assert "listed with their places in" in result.stdout
    assert "next: interviews check" in result.stdout
    assert (study.work / "export" / "sample.xlsx").is_file()
    refused = CliRunner().invoke(app, ["export", str(study.root), "--format", "docx"])
    assert (refused.exit_code, refused.stderr.count("\n")) == (1, 1)
