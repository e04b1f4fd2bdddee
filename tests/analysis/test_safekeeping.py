"""The key's life and a participant's withdrawal, on the sample study."""

from __future__ import annotations

import csv
import json
import stat
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from analysis import stages
from analysis.cli import app
from analysis.errors import InputError
from analysis.stages import withdrawing
from analysis.stages.keys import destroy_key, key_of, reidentify, rotate_key
from analysis.stages.risking import risk
from analysis.stages.withdrawing import withdraw
from analysis.study import Study, open_study
from anonymizer.errors import InputError as RawInputError
from anonymizer.files import write_whole
from anonymizer.key import lock_identity, new_identity, read_identity
from anonymizer.readers import read_transcript
from anonymizer.tables import write_table

DAY = date(2026, 3, 1)


@pytest.fixture
def identity(study: Study) -> Path:
    return study.root / "sample.identity"


def never() -> str:
    raise AssertionError("nothing here is under a passphrase")


def test_one_participant_is_found_again_word_for_word(study: Study, identity: Path) -> None:
    [written] = reidentify(study, "P02", identity, never)
    said = written.read_text("utf-8")
    turns = read_transcript(study.raw / "P02.md").turns
    assert said.count("\n\n") + 1 == len(turns)
    assert all(turn.text in said for turn in turns)
    assert stat.S_IMODE(written.stat().st_mode) == 0o600
    with pytest.raises(InputError, match="no interview of P99"):
        reidentify(study, "P99", identity, never)


def test_a_key_that_fits_another_corpus_is_told(study: Study, identity: Path) -> None:
    offsets = study.root / "secure" / "offsets" / "P02.json"
    rows = json.loads(offsets.read_bytes())
    rows[min(rows)].pop()
    offsets.write_text(json.dumps(rows))
    with pytest.raises(InputError, match="another corpus"):
        reidentify(study, "P02", identity, never)
    offsets.unlink()
    (study.corpus / "P02.jsonl").rename(study.corpus / "P77.jsonl")
    for name in ("P02", "P77"):
        with pytest.raises(InputError, match="another corpus" if name == "P77" else "no interview"):
            reidentify(study, name, identity, never)


def test_after_rotation_only_the_new_identity_opens_the_key(study: Study, identity: Path, tmp_path: Path) -> None:
    before = key_of(study, identity, never)
    settings = (study.root / "study.toml").read_text("utf-8")
    new = rotate_key(study, identity, never, to=tmp_path / "new.identity")
    assert new is not None and stat.S_IMODE(new.stat().st_mode) == 0o600
    study = open_study(study.root)
    assert key_of(study, new, never) == before
    with pytest.raises(RawInputError, match="does not open"):
        key_of(study, identity, never)
    assert not stages.anonymize(study).ran
    kept = [line for line in settings.splitlines() if not line.startswith("recipients")]
    assert [line for line in (study.root / "study.toml").read_text("utf-8").splitlines() if line in kept] == kept
    with pytest.raises(InputError, match="file exists"):
        rotate_key(study, new, never, to=new)


def test_the_key_can_be_sealed_for_several(study: Study, identity: Path, tmp_path: Path) -> None:
    pairs = [new_identity(), new_identity()]
    assert rotate_key(study, identity, never, [recipient for _, recipient in pairs]) is None
    for number, (secret, _) in enumerate(pairs):
        (tmp_path / str(number)).write_text(secret)
        assert key_of(open_study(study.root), tmp_path / str(number), never)["originals"]
    with pytest.raises(RawInputError, match="not an age public key"):
        rotate_key(study, tmp_path / "0", never, ["age1nobody"])
    assert key_of(open_study(study.root), tmp_path / "0", never)


def test_a_locked_identity_needs_its_passphrase(tmp_path: Path) -> None:
    secret, _ = new_identity()
    path = tmp_path / "an.identity"
    path.write_bytes(lock_identity(secret, "seven of twenty"))
    assert read_identity(path, lambda: "seven of twenty") == secret
    with pytest.raises(RawInputError, match="does not open the identity"):
        read_identity(path, lambda: "eight")
    path.write_bytes(b"\xff\xfe nothing")
    with pytest.raises(RawInputError, match="holds no identity"):
        read_identity(path, never)


def test_a_lost_or_damaged_key_is_told_and_the_corpus_works(study: Study, identity: Path) -> None:
    study.key.write_bytes(study.key.read_bytes()[:40])
    with pytest.raises(RawInputError, match="does not open"):
        key_of(study, identity, never)
    study.key.unlink()
    with pytest.raises(InputError, match="there is no key"):
        key_of(study, identity, never)
    assert len(stages.read_corpus(study)) > 0


def test_a_destroyed_key_is_not_made_again(study: Study, identity: Path) -> None:
    assert "secure/key.age" in destroy_key(study)
    study = open_study(study.root)
    assert stages.anonymize(study).ran
    assert not study.key.exists()
    with pytest.raises(InputError, match="was destroyed"):
        key_of(study, identity, never)


def test_when_everything_is_destroyed_no_name_is_left_and_the_study_still_runs(study: Study) -> None:
    names = [name for person in stages.people_of(study) for name in person.names]
    risk(study)
    (study.raw / ".P03.rst.swp").write_text(names[0])
    write_whole(study.root / "secure" / "imported" / "old-codings.csv", f"source,passage\nP03,{names[0]}\n".encode())
    destroy_key(study, everything=True)
    assert [path.name for path in (study.root / "secure").rglob("*") if path.is_file()] == ["participants.csv"]
    study = open_study(study.root)
    left = [path for path in study.root.rglob("*") if path.is_file() and path.name not in ("gold.jsonl", "README.md")]
    words = "\n".join(path.read_text("utf-8", "replace") for path in left)
    assert names and not any(name in words for name in names)
    outcome = stages.anonymize(study)
    assert not outcome.ran and "stays as it is" in outcome.notes[0]
    assert [person.id for person in stages.people_of(study)] == [f"P{n:02}" for n in range(1, 11)]
    assert stages.figures(study).ran


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def test_a_withdrawal_leaves_nothing_of_one_and_everything_of_the_others(study: Study, identity: Path) -> None:
    (study.root / "release").mkdir()
    (study.work / "draft.txt").write_text("x")
    codings = {path.name: rows(path) for path in study.codings.glob("*.csv")}
    theirs = key_of(study, identity, never)["originals"]["P03"]
    done = withdraw(study, "P03", DAY)
    study = open_study(study.root)
    assert not list(study.root.rglob("P03*"))
    assert "P03" not in [person.id for person in stages.people_of(study)]
    assert done.codings == sum(row["interview"] == "P03" for found in codings.values() for row in found) > 0
    for name, before in codings.items():
        after = rows(study.codings / name)
        assert [row["id"] for row in after] == [row["id"] for row in before if row["interview"] != "P03"]
    assert (stages.codings_of(study)["status"] == "ok").all()
    key = key_of(study, identity, never)
    assert "P03" not in key["originals"]
    others = {s for turns in key["originals"].values() for found in turns.values() for s in found}
    own = {s for found in theirs.values() for s in found} - others
    listed = {s for found in key["placeholders"].values() for s in found}
    assert own and not own & listed
    assert (study.root / "release" / "STALE.txt").is_file()
    assert not (study.work / "draft.txt").exists()
    assert rows(study.root / "withdrawals.csv") == [
        {
            "date": "2026-03-01",
            "participant": "P03",
            "interviews": "1",
            "codings": str(done.codings),
            "decisions": str(done.decisions),
        }
    ]


def test_a_withdrawal_that_is_cut_off_is_not_half(study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {path: path.read_bytes() for path in study.root.rglob("*") if path.is_file()}
    monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        withdraw(study, "P03", DAY)
    monkeypatch.undo()
    assert {path: path.read_bytes() for path in study.root.rglob("*") if path.is_file()} == before
    monkeypatch.setattr(withdrawing, "anonymize", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        withdraw(study, "P03", DAY)
    monkeypatch.undo()
    assert not study.key.exists() and not list(study.root.rglob("P03*"))
    assert withdraw(study, "P03", DAY).interviews == 0
    assert study.key.exists() and len(rows(study.root / "withdrawals.csv")) == 1
    with pytest.raises(InputError, match="no participant 'P77'"):
        withdraw(study, "P77", DAY)


def test_a_name_that_others_say_too_stays_hidden_when_its_bearer_withdraws(study: Study) -> None:
    raw, names = study.raw / "P02.md", "then lorrimer quint rang, and quint again, near the old vellhaven"
    raw.write_text(raw.read_text("utf-8").rstrip() + f" And {names}.\n", "utf-8")
    people = rows(study.participants)
    for row in people:
        row["names"] = "Lorrimer Quint" if row["participant"] == "P03" else row["names"]
        row["known_places"] = "Vellhaven" if row["participant"] == "P03" else row["known_places"]
    study.participants.write_bytes(write_table(people[0], (row.values() for row in people)))
    withdraw(study, "P03", DAY)
    said = (study.corpus / "P02.jsonl").read_text("utf-8").casefold()
    assert "near the old" in said and not any(name in said for name in ("lorrimer", "quint", "vellhaven"))
    table = study.root / "secure" / "decisions-withdrawn.csv"
    assert [row["surface"] for row in rows(table)] == ["Lorrimer", "Lorrimer Quint", "Quint", "Vellhaven"]
    assert stat.S_IMODE(table.stat().st_mode) == 0o600


def test_what_an_editor_left_and_tables_in_other_encodings_go_too(study: Study) -> None:
    (study.raw / ".~lock.P03.rst#").write_text("x")
    (study.raw / ".P03.rst.swp").write_bytes(b"x")
    table = "surface;decision;note\r\nLondon;keep;café\r\n".encode("cp1252")
    (study.root / "secure" / "decisions-ana.csv").write_bytes(table)
    risk(study)
    imported = study.root / "secure" / "imported" / "old-codings.csv"
    [other, *_] = read_transcript(study.raw / "P02.md").turns
    words = read_transcript(study.raw / "P03.rst").turns[3].text
    write_whole(imported, write_table(["source", "passage"], [["P03.rst", ""], ["x", words], ["y", other.text]]))
    withdraw(study, "P03", DAY)
    assert [row["source"] for row in rows(imported)] == ["y"]
    assert not list(study.root.rglob("*P03*")) and not (study.root / "secure" / "risk" / "rare_words.csv").exists()
    assert (study.root / "secure" / "decisions-ana.csv").read_bytes() == table


def test_decisions_about_what_only_they_said_go_too(study: Study) -> None:
    with study.decisions.open("a", encoding="utf-8") as table:
        writer = csv.DictWriter(table, rows_header(study.decisions), lineterminator="\n")
        only = stages.people_of(study)[2].names[0]
        for surface in (only, "London", "something nobody said"):
            writer.writerow({"surface": surface, "decision": "replace"})
    assert withdraw(study, "P03", DAY).decisions == 1
    left = [row["surface"] for row in rows(study.decisions)]
    assert only not in left and {"London", "something nobody said"} <= set(left)


def rows_header(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()[0].split(",")


def test_who_is_not_there_cannot_withdraw_and_nothing_changes(study: Study) -> None:
    before = {path: path.read_bytes() for path in study.root.rglob("*") if path.is_file()}
    with pytest.raises(InputError, match="no participant 'P99'"):
        withdraw(study, "P99", DAY)
    table = study.participants.read_text("utf-8")
    study.participants.write_text(table.replace("P04.docx", "P03.rst"), "utf-8")
    with pytest.raises(InputError, match="others speak"):
        withdraw(study, "P03", DAY)
    study.participants.write_text(table, "utf-8")
    assert {path: path.read_bytes() for path in study.root.rglob("*") if path.is_file()} == before


def test_the_commands_ask_before_they_destroy(study: Study) -> None:
    runner = CliRunner()
    for line in (["key", "destroy", str(study.root)], ["withdraw", str(study.root), "P03"]):
        assert runner.invoke(app, line, input="n\n").exit_code == 1
    assert study.key.is_file() and (study.corpus / "P03.jsonl").is_file()
    done = runner.invoke(app, ["withdraw", str(study.root), "P03", "--yes"])
    assert done.exit_code == 0 and "backups" in done.output
    assert runner.invoke(app, ["key", "destroy", str(study.root), "--everything", "--yes"]).exit_code == 0
