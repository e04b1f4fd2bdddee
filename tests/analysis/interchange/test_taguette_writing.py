"""What Taguette is given comes back from it: texts to the character, codes by their names."""

from __future__ import annotations

import csv
import io
import re
import sqlite3
from pathlib import Path

from hypothesis import given

from analysis import stages
from analysis.codebook.tables import from_csv
from analysis.interchange.html_text import html_text
from analysis.interchange.project import Project, ProjectCode, Source
from analysis.interchange.taguette_writing import write_taguette
from analysis.stages.exporting import export_project
from analysis.stages.importing import import_project
from analysis.study import Study
from tests.analysis.interchange.projects import guid, passages
from tests.analysis.interchange.test_taguette import SCHEMA


def body(page: str) -> str:
    """What Taguette keeps of a page."""
    found = re.search("<body>(.*)</body>", page, flags=re.DOTALL)
    assert found
    return found[1].strip()


@given(passages.map(lambda text: f"a{text}z"))
def test_a_text_is_the_same_between_the_tags(text: str) -> None:
    files, _ = write_taguette(Project("p", (Source(guid("source", 1), "P01", text),)))
    assert html_text(body(files["documents/P01.html"].decode())).text.rstrip("\n") == text.rstrip("\n")


def test_tags_are_codes_and_no_two_are_called_alike() -> None:
    top = ProjectCode(guid("code", 0), "Contact", codable=False)
    codes = (top, *(ProjectCode(guid("code", n), "=Online", top.guid, "how\nit began") for n in (1, 2)))
    files, losses = write_taguette(Project("p", codes=codes))
    rows = [*csv.DictReader(io.StringIO(files["tags.csv"].decode()))]
    assert [(row["tag"], row["description"]) for row in rows] == [
        ("'=Online", "how\nit began"), ("'=Online (2)", "how\nit began"),
    ]  # fmt: skip
    assert {loss.what: loss.count for loss in losses if loss.count} == {
        "the theme or the code that a code stands in": 2
    }
    assert len([*from_csv(files["tags.csv"], "x", "X")[0].codes]) == 2


def test_what_is_coded_in_taguette_comes_home(study: Study, tmp_path: Path) -> None:
    given = export_project(study, "taguette", tmp_path / "given").path
    connection = sqlite3.connect(tmp_path / "coded.sqlite3")
    connection.executescript(SCHEMA.partition("INSERT INTO tags")[0] + "UPDATE projects SET description = '';")
    tags = [row["tag"] for row in csv.DictReader(io.StringIO((given / "tags.csv").read_text("utf-8")))]
    for number, tag in enumerate(tags, 1):
        connection.execute("INSERT INTO tags VALUES (?, 1, ?, '')", (number, tag))
    marked = []
    for number, page in enumerate(sorted((given / "documents").iterdir()), 1):
        contents = body(page.read_text("utf-8"))
        text = html_text(contents).text
        words = text[text.index(f"\n\n{page.stem}: ") + len(page.stem) + 4 :][:12]
        start = len(text[: text.index(words)].encode())
        connection.execute("INSERT INTO documents VALUES (?, ?, '', ?, '', 1, 'LEFT_TO_RIGHT', ?)",
                           (number, page.name, page.name, contents))  # fmt: skip
        connection.execute("INSERT INTO highlights VALUES (?, ?, ?, ?, ?)",
                           (number, number, start, start + len(words.encode()), words))  # fmt: skip
        connection.execute("INSERT INTO highlight_tags VALUES (?, ?)", (number, number))
        marked.append((page.stem, words))
    connection.commit()
    connection.close()
    done = import_project(study.root, tmp_path / "coded.sqlite3")
    assert done.losses == ()
    found = stages.codings_of(study).query("coder == 'imported'")
    texts = {(row.interview, row.turn): row.text for row in stages.read_corpus(study).itertuples()}
    assert sorted((c.interview, texts[c.interview, c.turn][c.start : c.end]) for c in found.itertuples()) == marked
    named = stages.codebook_of(study).by_id
    assert [named[code].name for code in found.sort_values("interview")["code"]] == tags[: len(marked)]
