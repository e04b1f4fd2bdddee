"""Other tools' projects into studies: new ones and ones that are there; bad files change nothing."""

from __future__ import annotations

import io
import shutil
import sqlite3
import zipfile
from pathlib import Path

import pandas as pd
import pytest
from typer.testing import CliRunner

from analysis import stages
from analysis.cli import app
from analysis.interchange.project import Case, Note, Project, ProjectCode, Segment, Source, User, stable_guid
from analysis.interchange.qdpx_writing import write_qdpx
from analysis.stages.exporting import export_project
from analysis.stages.importing import import_project
from analysis.stages.running import anonymized
from analysis.study import open_study
from anonymizer.files import write_whole

TEXT = (
    "Interviewer: Hello, and where was it that you grew up then?\n\n"
    "Participant: I grew up in Zelvanyx, by the sea, and Orlemond Quist wrote to me every night.\n\n"
    "Interviewer: And how was that for you at the time?\n\n"
    "Participant: It felt good. He said nobody else would ever listen to me.\n"
)


def guid(kind: str, name: str) -> str:
    return stable_guid("a tool", kind, name)


def coded(*passages: tuple[str, str], text: str = TEXT, name: str = "first talk.docx") -> Project:
    """A project with a raw text, whose coder wrote a name into a memo."""
    source = Source(guid("source", name), name, text)
    top = ProjectCode(guid("code", "Contact"), "Contact", codable=False)
    codes = {code: ProjectCode(guid("code", code), code, top.guid) for code in ("night", "alone")}
    segments = tuple(
        Segment(guid("coding", str(n)), source.guid, text.index(words), text.index(words) + len(words), codes[code].guid,
                guid("user", "Ana"), memo="Orlemond again")
        for n, (words, code) in enumerate(passages)
    )  # fmt: skip
    case = Case(guid("case", "1"), "The first", (source.guid,), (("age", "20"), ("names", "x")))
    notes = (Note(guid("note", "1"), "Quist everywhere", segments[0].guid), Note(guid("note", "2"), "a plan"))
    return Project(
        "Pilot", (source,), (top, *codes.values()), segments, (User(guid("user", "Ana"), "Ana M."),), notes, (case,)
    )


PASSAGES = (("Orlemond Quist wrote to me every night", "night"), ("nobody else would ever listen", "alone"),
            ("every night.\n\nInterviewer: And how was that", "night"))  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "pilot.qdpx"
    path.write_bytes(write_qdpx(coded(*PASSAGES)))
    return path


def words(root: Path) -> list[tuple[str, str, str]]:
    study = open_study(root)
    texts = {(row.interview, row.turn): row.text for row in stages.read_corpus(study).itertuples()}
    found = stages.codings_of(study)
    assert found["status"].eq("ok").all()
    return sorted((c.coder, c.code, texts[c.interview, c.turn][c.start : c.end]) for c in found.itertuples())


def tree(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def test_a_raw_project_becomes_a_study_whose_codings_lie_on_the_anonymised_text(file: Path, tmp_path: Path) -> None:
    done = import_project(tmp_path / "new", file)
    root = done.root
    assert (root / "secure" / "raw" / "first talk.txt").read_text("utf-8") == TEXT
    assert (root / "secure" / "raw" / "first talk.txt").stat().st_mode & 0o777 == 0o600
    found = words(root)
    assert [(coder, code) for coder, code, _ in found] == [("Ana_M", "alone"), *[("Ana_M", "night")] * 3]
    assert found[0][2] == "nobody else would ever listen"
    assert found[1][2].startswith("And how was that") and "every night." in {found[2][2], found[3][2]}
    # nothing that was raw is outside the locked room: not the names, not in memos
    open_parts = {name: data for name, data in tree(root).items() if not name.startswith("secure/")}
    assert not [
        name for name, data in open_parts.items() if b"Orlemond" in data or b"Quist" in data or b"Zelvanyx" in data
    ]
    kept = (root / "secure" / "imported" / "pilot-codings.csv").read_text("utf-8-sig")
    assert kept.count("Orlemond again") == 3
    assert "Quist everywhere" in (root / "secure" / "imported" / "pilot-notes.csv").read_text("utf-8-sig")
    losses = {loss.what.split(":")[0]: loss.count for loss in done.losses}
    assert losses == {"a memo written beside raw text": 4, "a note that is about no coding": 1}
    [person] = stages.people_of(open_study(root))
    assert person.attributes == {"age": "20", "case_names": "x"}
    assert 'codebook = "codebook.yaml"' in (root / "study.toml").read_text("utf-8")
    assert 'title = "Pilot"' in (root / "study.toml").read_text("utf-8")
    assert [code.guid for code in stages.codebook_of(open_study(root)).codes] == [
        guid("code", "night"),
        guid("code", "alone"),
    ]


def test_codings_of_a_raw_project_go_along_with_later_decisions(file: Path, tmp_path: Path) -> None:
    root = import_project(tmp_path / "new", file).root
    before = words(root)
    with (root / "secure" / "decisions.csv").open("a", encoding="utf-8") as table:
        table.write("Zelvanyx,keep\n")
    stages.anonymize(open_study(root))
    assert [row[:2] for row in words(root)] == [row[:2] for row in before]
    assert words(root)[0] == before[0]


def test_importing_again_changes_nothing(file: Path, tmp_path: Path) -> None:
    root = import_project(tmp_path / "new", file).root
    before = tree(root)
    done = import_project(root, file)
    assert tree(root) == before
    assert any("3 of 3 codings were placed, 4 of their passages were here already" in remark for remark in done.remarks)


def test_raw_codings_find_a_study_that_has_the_interview_already(file: Path, tmp_path: Path) -> None:
    root = tmp_path / "study"
    stages.new_study(root)
    write_whole(root / "secure" / "raw" / "talk.txt", TEXT.replace("\n", "\r\n").encode(), private=True)
    stages.anonymize(open_study(root))
    done = import_project(root, file)
    assert len(words(root)) == 4
    assert stages.codebook_of(open_study(root)).version == "1.1.0"
    assert any("was added" in loss.what and loss.count == 2 for loss in done.losses)
    assert "Orlemond" not in (root / "codings" / "Ana_M.csv").read_text("utf-8")


@pytest.fixture(scope="module")
def sample(anonymised_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("import") / "sample"
    shutil.copytree(anonymised_sample, folder)
    return folder


@pytest.mark.parametrize("form", ["qdpx", "qualcoder", "csv", "xlsx"])
def test_what_a_study_exported_it_knows_again(sample: Path, form: str, tmp_path: Path) -> None:
    file = export_project(
        open_study(sample), form, tmp_path / f"out{'.qda' if form == 'qualcoder' else '.' + form}"
    ).path
    codings = tree(sample / "codings")
    done = import_project(sample, file)
    assert tree(sample / "codings") == codings
    assert done.losses == ()
    assert "codebook.yaml" not in tree(sample)


@pytest.mark.parametrize("form", ["qdpx", "qualcoder"])
def test_a_study_goes_out_and_comes_back_as_another_study(sample: Path, form: str, tmp_path: Path) -> None:
    file = export_project(
        open_study(sample), form, tmp_path / f"out{'.qda' if form == 'qualcoder' else '.' + form}"
    ).path
    root = import_project(tmp_path / "back", file, anonymised=True).root
    old, new = (stages.read_corpus(open_study(one)) for one in (sample, root))
    names = ["interview", "turn", "speaker", "role", "language", "text"]
    pd.testing.assert_frame_equal(old[names], new[names])
    columns = ["interview", "turn", "start", "end", "code", "coder", "memo", "created", "text_hash"]
    one, two = (
        stages.codings_of(open_study(one))[columns].sort_values(columns, ignore_index=True) for one in (sample, root)
    )
    pd.testing.assert_frame_equal(one, two)
    assert {p.id for p in stages.people_of(open_study(root))} == {p.id for p in stages.people_of(open_study(sample))}
    assert anonymized(open_study(root)).notes == ["there is nothing raw: the corpus was anonymised elsewhere"]


def test_new_codings_of_a_colleague_come_in_beside_the_old_ones(sample: Path, tmp_path: Path) -> None:
    root = tmp_path / "study"
    shutil.copytree(sample, root)
    exported = export_project(open_study(root), "qualcoder", tmp_path / "out.qda").path
    connection = sqlite3.connect(exported / "data.qda")
    text = connection.execute("SELECT fulltext FROM source WHERE id = 1").fetchone()[0]
    at = text.index("P01: ") + 5
    connection.execute("INSERT INTO code_cat (catid, name) VALUES (900, 'New folder')")
    connection.execute("INSERT INTO code_name (cid, name, catid, color) VALUES (900, 'a new idea', 900, '#123456')")
    connection.execute("INSERT INTO code_text (cid, fid, pos0, pos1, owner, memo, date) VALUES (900, 1, ?, ?, 'Dora', 'see', "
                       "'2026-02-03 10:00:00')", (at, at + 10))  # fmt: skip
    connection.commit()
    connection.close()
    before = tree(root / "codings")
    done = import_project(root, exported)
    assert {name: tree(root / "codings")[name] for name in before} == before
    dora = pd.read_csv(root / "codings" / "Dora.csv", keep_default_na=False)
    assert dora[["code", "memo", "created"]].values.tolist() == [["a_new_idea", "see", "2026-02-03 10:00:00"]]
    assert any("codings/Dora.csv" in remark for remark in done.remarks)
    book = stages.codebook_of(open_study(root))
    assert book.by_id["a_new_idea"].colour == "#123456" and book.version == "1.1.0"
    assert stages.codings_of(open_study(root))["status"].eq("ok").all()


def test_a_file_without_texts_keeps_everything_for_later(study_data: Path, tmp_path: Path) -> None:
    done = import_project(tmp_path / "tp", study_data / "refi_qda" / "TestProject.qdpx")
    kept = pd.read_csv(tmp_path / "tp" / "secure" / "imported" / "TestProject-codings.csv", keep_default_na=False)
    assert len(kept) == 16 and kept["id"].nunique() == 16
    assert (kept["region"] != "").sum() == 7
    assert {loss.what: loss.count for loss in done.losses}["a coding without an interview to stand in"] == 16
    assert sum(1 for _ in stages.codebook_of(open_study(tmp_path / "tp")).codes) == 14
    assert any("holds no text" in remark for remark in done.remarks)


def zip_of(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/"), data)
    return out.getvalue()


def other_tables() -> bytes:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE people (name TEXT)")
    return connection.serialize()


BOMB = b'<!DOCTYPE p [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><Project name="&b;"/>'
BAD = {
    "doctype": ("p.qde", lambda: b"<!DOCTYPE p><Project/>", "DOCTYPE"),
    "entity bomb": ("p.qdpx", lambda: zip_of(**{"project.qde": BOMB}), "DOCTYPE"),
    "leads out": ("p.qdpx", lambda: zip_of(**{"..__..__project.qde": b"<Project/>"}), "leads out"),
    "truncated": ("p.qdpx", lambda: write_qdpx(coded(*PASSAGES))[:900], "not a whole ZIP"),
    "not SQLite": ("p.sqlite3", lambda: b"hello", "no SQLite file"),
    "other tables": ("p.sqlite3", other_tables, "none of Taguette"),
    "other tables of QualCoder": ("p.qda", other_tables, "none of QualCoder"),
    "a picture": ("p.png", lambda: b"\x89PNG", "no project that can be read"),
    "an empty table": ("p.csv", lambda: b"", "empty"),
    "no workbook": ("p.xlsx", lambda: zip_of(a=b"x"), "not a workbook"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_one_line_and_leaves_everything_as_it_was(name: str, sample: Path, tmp_path: Path) -> None:
    ending, make, said = BAD[name]
    file = tmp_path / ending
    file.write_bytes(make())
    before, around = tree(sample), tree(tmp_path)
    for target in (sample, tmp_path / "new"):
        result = CliRunner().invoke(app, ["import", str(target), str(file)])
        assert result.exit_code == 1
        assert said in result.stderr and result.stderr.count("\n") == 1
    assert tree(sample) == before
    assert tree(tmp_path) == around and not (tmp_path / "new").exists()


def test_a_study_that_cannot_be_written_is_as_it_was(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import analysis.stages.together as together

    root = tmp_path / "study"
    stages.new_study(root)
    write_whole(root / "secure" / "raw" / "talk.txt", TEXT.encode(), private=True)
    stages.anonymize(open_study(root))
    before, writing = tree(root), together.write_aside

    def fail(path: Path, data: bytes, *, private: bool = False) -> Path:
        if path.name == "Ana_M.csv" and data:
            raise OSError(28, "No space left on device", str(path))
        return writing(path, data, private=private)

    monkeypatch.setattr(together, "write_aside", fail)
    with pytest.raises(OSError, match="No space"):
        import_project(root, file)
    assert tree(root) == before


def test_a_folder_with_something_in_it_is_no_place_for_a_new_study(file: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "a.txt").write_text("x")
    result = CliRunner().invoke(app, ["import", str(tmp_path / "full"), str(file)])
    assert result.exit_code == 1 and "neither a study nor empty" in result.stderr
    assert list(tmp_path.glob("*.identity")) == []


def test_the_command_tells_what_it_did(file: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["import", str(tmp_path / "new"), str(file)])
    assert result.exit_code == 0
    assert "3 of 3 codings were placed" in result.stdout
    assert "not carried over: a memo written beside raw text" in result.stdout
    assert "next: look through secure/to_review.csv" in result.stdout
    assert (tmp_path / "new.identity").is_file()
    assert "a memo written beside raw text" in (tmp_path / "new" / "work" / "import-qdpx-losses.csv").read_text("utf-8")
