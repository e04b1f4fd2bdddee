"""A team's codebook changes while it codes: the story from end to end, and the study as it was when something is wrong."""

from __future__ import annotations

import csv
import datetime
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from analysis import stages
from analysis.cli import app
from analysis.codebook import load_codebook, shipped
from analysis.codebook.changing import merge, rename, split
from analysis.errors import InputError
from analysis.stages import codebook_life, together
from analysis.stages.codebook_life import change_codebook, migrate_codings
from analysis.stages.coding_files import (
    compare_codings,
    decide_codings,
    merge_codings,
    settle_conflicts,
    take_coding_sheet,
    write_coding_sheet,
)  # fmt: skip
from analysis.study import Study, open_study

DAY = datetime.date(2026, 2, 1)


def everything(study: Study) -> dict[str, bytes]:
    return {
        path.relative_to(study.root).as_posix(): path.read_bytes()
        for path in sorted(study.root.rglob("*"))
        if path.is_file()
    }


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as table:
        return list(csv.DictReader(table))


def write(path: Path, table: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(table[0]))
        writer.writeheader()
        writer.writerows(table)


def test_a_shipped_codebook_is_copied_changed_and_the_codings_go_along(study: Study) -> None:
    before = stages.codings_of(study).set_index("id")
    outcome = change_codebook(
        study, lambda t, p: merge(t, ["peer_difficulty"], "family_strain", p), "the same", "ana", DAY
    )
    assert {path.relative_to(study.root).as_posix() for path in outcome.written} == {
        "codebook.yaml", "codings/coder_a.csv", "codings/coder_b.csv", "earlier-codebooks/1.0.0.yaml", "study.toml",
    }  # fmt: skip
    again = open_study(study.root)
    assert again.settings.codebook == "codebook.yaml"
    assert '"codebook.yaml"\n\n[roles]\n# Who' in (study.root / "study.toml").read_text("utf-8")
    book = stages.codebook_of(again)
    assert (book.version, book.based_on) == ("2.0.0", "grooming-and-missing 1.0.0")
    assert (study.root / "earlier-codebooks" / "1.0.0.yaml").read_bytes() == shipped()[
        "grooming-and-missing"
    ].read_bytes()
    after = stages.codings_of(again).set_index("id")
    assert after["status"].eq("ok").all()
    assert set(after["codebook"]) == {"2.0.0"}
    assert after.loc[before.index[before["code"] == "peer_difficulty"], "code"].eq("family_strain").all()
    kept = ["interview", "turn", "start", "end", "coder", "memo", "created", "text_hash"]
    assert after[kept].sort_index().equals(before[kept].sort_index())
    change_codebook(again, lambda t, p: rename(t, "route", "how_it_came_out", "", p), "clearer", "ana", DAY)
    assert load_codebook(study.root / "codebook.yaml").version == "3.0.0"


def test_a_split_asks_a_person_whose_answers_are_fed_back(study: Study) -> None:
    change_codebook(
        study, lambda t, p: split(t, "first_contact", {"message": "Message", "met": "Met"}, p), "two things", "", DAY
    )
    study = open_study(study.root)
    table = study.root / "codings_to_decide.csv"
    questions = rows(table)
    stale = stages.codings_of(study).query("status == 'stale'")
    assert set(stale["reason"]) == {"code split"}
    assert sorted(stale["id"]) == sorted(row["id"] for row in questions)
    text = stages.read_corpus(study).set_index(["interview", "turn"])["text"]
    first = questions[0]
    assert first["passage"] == " ".join(
        text[first["interview"], int(first["turn"])][int(first["start"]) : int(first["end"])].split()
    )
    questions[0]["becomes"], questions[1]["becomes"] = "message; met", "met"
    write(table, questions)
    decide_codings(study, table)
    assert [row["id"] for row in rows(table)] == [row["id"] for row in questions[2:]]
    codings = stages.codings_of(study).set_index("id")
    assert codings.loc[first["id"], "code"] == "message"
    assert codings.loc[f"{first['id']}-2", "code"] == "met"
    left = rows(table)
    for row in left:
        row["becomes"] = "met"
    write(table, left)
    decide_codings(study, table)
    assert not table.exists()
    assert stages.codings_of(study)["status"].eq("ok").all()


def test_a_file_that_comes_late_is_brought_along(study: Study) -> None:
    late = (study.codings / "coder_b.csv").read_bytes()
    change_codebook(study, lambda t, p: rename(t, "route", "told_how", "", p), "clearer", "", DAY)
    study = open_study(study.root)
    (study.codings / "coder_b.csv").write_bytes(late)
    stale = stages.codings_of(study).query("status == 'stale'")
    assert set(stale["reason"]) == {"code renamed or merged"}
    assert set(stale["code"]) == {"route"}
    migrate_codings(study)
    assert stages.codings_of(study)["status"].eq("ok").all()
    assert not migrate_codings(study).ran


def broken_codings(study: Study) -> None:
    path = study.codings / "coder_a.csv"
    path.write_text(path.read_text("utf-8").replace("a003,P01", "a003,P01,x", 1), "utf-8")


def wrong_code(study: Study) -> None:
    path = study.codings / "coder_b.csv"
    path.write_text(path.read_text("utf-8").replace(",family_strain,", ",famly_strain,", 1), "utf-8")


def answers_that_are_none(study: Study) -> None:
    (study.root / "codings_to_decide.csv").write_text("id,code,becomes\na001,family_strain,nothing\n", "utf-8")


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (broken_codings, "coder_a.csv, line 4: this row has more cells"),
        (wrong_code, "coder_b.csv, line 2: unknown code 'famly_strain'; did you mean 'family_strain'?"),
        (lambda s: (s.root / "codebook.yaml").write_text("x"), "this file exists and is not the study's codebook"),
        (answers_that_are_none, "codings_to_decide.csv, line 2: what stands under 'becomes' is no code"),
    ],
)
def test_when_something_is_wrong_the_study_stays_as_it_was(study: Study, spoil: object, says: str) -> None:
    spoil(study)  # type: ignore[operator]
    before = everything(study)
    with pytest.raises(InputError) as error:
        change_codebook(study, lambda t, p: split(t, "first_contact", {"a": "A", "b": "B"}, p), "why", "", DAY)
    assert says in str(error.value)
    assert everything(study) == before


def test_when_a_file_cannot_be_written_none_is(study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    before, written = everything(study), []

    def failing(path: Path, data: bytes, *, private: bool = False) -> Path:
        if path.name == "coder_b.csv":
            raise OSError(28, "No space left on device", str(path))
        written.append(path)
        return real(path, data, private=private)

    real = together.write_aside
    monkeypatch.setattr(together, "write_aside", failing)
    with pytest.raises(OSError, match="No space"):
        change_codebook(study, lambda t, p: merge(t, ["peer_difficulty"], "family_strain", p), "why", "", DAY)
    assert codebook_life.OWN in {path.name for path in written}
    assert everything(study) == before


def test_two_send_their_work_back(study: Study, tmp_path: Path) -> None:
    sent = tmp_path / "sent"
    shutil.copytree(study.codings, sent)
    back = tmp_path / "back"
    shutil.copytree(sent, back)
    theirs, mine = rows(back / "coder_a.csv"), rows(study.codings / "coder_a.csv")
    theirs[0]["code"], mine[0]["code"] = "trust_building", "isolation"
    theirs[1]["memo"], mine[1]["code"] = "look", "isolation"
    del theirs[2]
    theirs.append(theirs[3] | {"id": "a999", "code": "isolation"})
    write(back / "coder_a.csv", theirs)
    write(study.codings / "coder_a.csv", mine)
    assert len(compare_codings(sent / "coder_a.csv", back / "coder_a.csv", study)) == 4
    outcome = merge_codings(study, back, sent)
    assert outcome.notes[0].startswith("1 codings are new, 1 changed")
    merged = {row["id"]: row for row in rows(study.codings / "coder_a.csv")}
    assert (merged["a001"]["code"], merged["a002"]["code"], merged["a002"]["memo"]) == (
        "isolation",
        "isolation",
        "look",
    )
    assert "a003" not in merged
    assert "a999" in merged
    listed = rows(study.root / "codings_conflicts.csv")
    assert [(row["id"], row["side"]) for row in listed] == [
        ("a001", "base"), ("a001", "mine"), ("a001", "theirs"), ("a003", "base"), ("a003", "mine"),
    ]  # fmt: skip
    with pytest.raises(InputError, match="conflicts of an earlier merge still wait here"):
        merge_codings(study, back, sent)
    listed[2]["keep"] = listed[4]["keep"] = "x"
    write(study.root / "codings_conflicts.csv", listed)
    settle_conflicts(study, study.root / "codings_conflicts.csv")
    settled = {row["id"]: row["code"] for row in rows(study.codings / "coder_a.csv")}
    assert (settled["a001"], settled["a003"]) == ("trust_building", "peer_difficulty")
    assert stages.codings_of(study)["status"].eq("ok").all()


def test_what_came_back_with_an_older_codebook_is_brought_along_first(study: Study, tmp_path: Path) -> None:
    sent = tmp_path / "coder_a.csv"
    shutil.copy(study.codings / "coder_a.csv", sent)
    change_codebook(study, lambda t, p: merge(t, ["peer_difficulty"], "family_strain", p), "the same", "", DAY)
    study = open_study(study.root)
    before = (study.codings / "coder_a.csv").read_bytes()
    outcome = merge_codings(study, sent, sent)
    assert (outcome.ran, (study.codings / "coder_a.csv").read_bytes()) == (False, before)


@pytest.mark.parametrize("coder", ["../../evil", "a/b", ".hidden", ""])
def test_a_coder_cannot_be_called_so_that_a_file_lands_elsewhere(study: Study, tmp_path: Path, coder: str) -> None:
    sheet = tmp_path / "sheet.csv"
    write_coding_sheet(study, sheet)
    table = rows(sheet)
    table[2]["code"] = "route"
    write(sheet, table)
    back = tmp_path / "back.csv"
    text = (study.codings / "coder_a.csv").read_text("utf-8").replace("coder_a", coder).replace("\na", "\nz")
    back.write_text(text, "utf-8")
    before = everything(study)
    with pytest.raises(InputError, match="coder's name has to be one that a file can have"):
        take_coding_sheet(study, sheet, coder, "2026-02-01")
    with pytest.raises(InputError, match="coder's name has to be one that a file can have"):
        merge_codings(study, back)
    assert everything(study) == before


def test_a_coding_sheet_is_not_written_over(study: Study, tmp_path: Path) -> None:
    write_coding_sheet(study, tmp_path / "sheet.csv")
    with pytest.raises(InputError, match="somebody may have coded in it"):
        write_coding_sheet(study, tmp_path / "sheet.csv")


def run(*arguments: object, code: int = 0) -> str:
    result = CliRunner().invoke(app, [str(one) for one in arguments])
    assert result.exit_code == code, result.output
    return result.output


def test_the_commands_tell_what_they_did_and_what_comes_next(study: Study, tmp_path: Path) -> None:
    root = study.root
    assert "no mistakes" in run("codebook", "check", root)
    assert "they say the same" in run("codebook", "diff", root, "grooming-and-missing")
    out = run("codebook", "rename", root, "route", "--to", "told_how", "--why", "clearer", "--date", "2026-02-01")
    assert "version 1.0.0 is now 2.0.0: renamed route to told_how" in out
    assert f"next: interviews codings check {root}" in out
    out = run(
        "codebook",
        "split-code",
        root,
        "loyalty",
        "--into",
        "love=Love",
        "--into",
        "pity",
        "--why",
        "two",
        "--date",
        "2026-02-01",
    )
    assert "codings_to_decide.csv" in out
    assert run("codebook", "diff", "grooming-and-missing", root).splitlines() == [
        "version 1.0.0 is now 3.0.0", "loyalty: split into love, pity", "route: renamed to told_how",
    ]  # fmt: skip
    out = run("codings", "check", root)
    assert "stale: code split" in out
    assert "codings migrate" in out
    for name in ("a.qdc", "a.csv", "a.md", "a.html", "a.docx"):
        run("codebook", "export", root, tmp_path / name)
        assert (tmp_path / name).stat().st_size > 1000
    run("codebook", "import", tmp_path / "a.qdc", tmp_path / "new.yaml", "--title", "Ours")
    assert "no mistakes" in run("codebook", "check", tmp_path / "new.yaml")
    assert "this file exists" in run("codebook", "import", tmp_path / "a.csv", tmp_path / "new.yaml", code=1)
    assert "no codebook is written as '.xls'" in run("codebook", "export", root, tmp_path / "a.xls", code=1)
    assert "a change needs a reason" in run("codebook", "move", root, "love", "IMP", code=1)
    assert "is no study, no codebook's file" in run("codebook", "check", "nothing", code=1)


def test_check_says_all_mistakes(study: Study) -> None:
    path = study.codings / "coder_a.csv"
    path.write_text(path.read_text("utf-8").replace(",family_strain,", ",famly_strain,"), "utf-8")
    out = run("codings", "check", study.root, code=1)
    assert out.count("unknown code 'famly_strain'; did you mean 'family_strain'?") == path.read_text("utf-8").count(
        "famly_strain"
    )
    book = study.root / "mine.yaml"
    book.write_text("id: x\ntitel: y\n", "utf-8")
    assert "mine.yaml, line 2: unknown key 'titel'" in run("codebook", "check", book, code=1)
