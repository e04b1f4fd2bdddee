"""A team's way on the sample study: agreement, disagreements, decisions, consensus, figures of it, quotations."""

from __future__ import annotations

import csv
import io
import shutil
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from docx import Document
from typer.testing import CliRunner

from analysis import stages
from analysis.agreement.passages import ALIKE, coded_passages
from analysis.cli import app
from analysis.errors import InputError
from analysis.quotes import Wanted
from analysis.spreadsheet import spreadsheet_csv
from analysis.stages.withdrawing import withdraw
from analysis.study import Study, open_study

DRAWS = 200
COUNTS = ["units", "both", "only_coder_a", "only_coder_b", "neither"]


def call(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, [str(a) for a in arguments])
    return result.exit_code, result.stdout, result.stderr


def everything(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def compared(study: Study) -> pd.DataFrame:
    """The coders' codings in turns in which none is stale."""
    codings = stages.codings_of(study)
    stale = codings.loc[codings["status"] != "ok", ["interview", "turn"]].apply(tuple, axis=1)
    fresh = ~codings[["interview", "turn"]].apply(tuple, axis=1).isin(set(stale))
    return codings[fresh & (codings["participant"] != "") & (codings["coder"] != "consensus")]


def by_hand(study: Study, code: str) -> list[int]:
    """Units, both, only the first coder, only the second, neither."""
    corpus, codings = stages.read_corpus(study), stages.codings_of(study)
    said = corpus[(corpus["role"] == "participant") & corpus["interview"].isin(["P01", "P02", "P03", "P06"])]
    stale = codings.loc[codings["status"] != "ok", ["interview", "turn"]].drop_duplicates()
    units, own = len(said) - len(stale), compared(study)
    marked = [set(zip(one["interview"], one["turn"], strict=True))
              for one in (own[(own["coder"] == who) & (own["code"] == code)] for who in ("coder_a", "coder_b"))]  # fmt: skip
    counts = [len(marked[0] & marked[1]), len(marked[0] - marked[1]), len(marked[1] - marked[0])]
    return [units, *counts, units - sum(counts)]


def passages(study: Study) -> list[str]:
    """The kinds of the passages that a team has to decide on."""
    return coded_passages(stages.codings_of(study))["kind"].tolist()


def decide(study: Study, decision: str = "accept") -> None:
    """Fill in every open row."""
    path = study.codings / "consensus" / "decisions.csv"
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
    table = pd.DataFrame([row | {"decision": row["decision"] or decision} for row in rows])
    path.write_bytes(spreadsheet_csv(table))


def test_agreement_writes_a_table_a_unit_and_what_to_talk_about(study: Study) -> None:
    outcome = stages.agreement(study, draws=DRAWS)
    names = {path.name for path in outcome.written}
    units = {f"before_consensus_{unit}.csv" for unit in ("turn", "character", "stretch")}
    assert names == units | {"before_consensus_method.txt", "disagreements.csv", "disagreements.docx"}
    method = (study.work / "agreement" / "before_consensus_method.txt").read_text("utf-8")
    assert "(P01, P02, P03, P06)" in method
    table = pd.read_csv(study.work / "agreement" / "before_consensus_turn.csv").set_index("code")
    for code in ("trust_building", "peer_difficulty"):
        assert table.loc[code, COUNTS].tolist() == by_hand(study, code)
    apart = pd.read_csv(study.work / "agreement" / "disagreements.csv")
    places = ["interview", "turn", "code"]
    by_coder = [set(map(tuple, own[places].to_numpy())) for _, own in compared(study).groupby("coder")]
    flags = set(stages.codebook_of(study).frame().query("process")["code"])
    expected = {place for place in by_coder[0] ^ by_coder[1] if place[2] not in flags}
    assert expected
    assert set(map(tuple, apart.loc[apart["kind"] == "not every coder", places].to_numpy())) == expected
    assert not stages.agreement(study, draws=DRAWS).ran


def test_the_same_study_gives_the_same_bytes(study: Study, anonymised_sample: Path, tmp_path: Path) -> None:
    shutil.copytree(anonymised_sample, tmp_path / "again")
    again = open_study(tmp_path / "again")
    for one in (study, again):
        stages.agreement(one, draws=DRAWS)
        stages.consensus(one, accept_agreed=True, draws=DRAWS)
        stages.quotes(one, Wanted(), "docx")
    assert everything(study.root) == everything(again.root)


def test_a_team_comes_to_a_consensus(study: Study) -> None:
    first = stages.consensus(study, draws=DRAWS)
    kinds = passages(study)
    assert f"{len(kinds)} of {len(kinds)} passages wait" in first.notes[0]
    assert not (study.codings / "consensus.csv").exists()
    second = stages.consensus(study, accept_agreed=True, draws=DRAWS)
    assert f"{len(kinds) - kinds.count(ALIKE)} of {len(kinds)} passages wait" in second.notes[0]
    decide(study, "reject")
    third = stages.consensus(study, draws=DRAWS)
    assert study.codings / "consensus.csv" in third.written
    codings = stages.codings_of(study)
    agreed = codings[codings["coder"] == "consensus"]
    assert len(agreed) == kinds.count(ALIKE) > 50
    assert (agreed["status"] == "ok").all()
    figures = stages.figures(study)
    caption = (study.work / "figures" / "participants_per_code.caption.txt").read_text("utf-8")
    assert "when the coders agreed" in caption
    assert figures.ran


def test_before_and_after_are_kept_apart_and_the_consensus_is_no_coder(study: Study) -> None:
    stages.agreement(study, draws=DRAWS)
    before = (study.work / "agreement" / "before_consensus_turn.csv").read_bytes()
    stages.consensus(study, accept_agreed=True, draws=DRAWS)
    decide(study)
    stages.consensus(study, draws=DRAWS)
    path = study.codings / "coder_b.csv"
    lines = path.read_text("utf-8").splitlines()
    path.write_text("\n".join(line for line in lines if "trust_building" not in line) + "\n", "utf-8")
    stages.agreement(study, draws=DRAWS)
    folder = study.work / "agreement"
    assert (folder / "before_consensus_turn.csv").read_bytes() == before
    after = pd.read_csv(folder / "after_consensus_turn.csv").set_index("code").loc["trust_building"]
    assert (after["both"], after["only_coder_b"]) == (0, 0)
    assert after["only_coder_a"] > 0
    assert "consensus" not in " ".join(after.index)
    assert "those after consensus" in (folder / "after_consensus_method.txt").read_text("utf-8")


def test_interviews_of_one_coder_are_taken_in_when_the_team_says_so_and_then_for_good(study: Study) -> None:
    path = study.codings / "coder_b.csv"
    path.write_text("\n".join(line for line in path.read_text("utf-8").splitlines() if ",P06," not in line), "utf-8")
    outcome = stages.consensus(study, accept_agreed=True, draws=DRAWS)
    assert any("only one person coded P06" in note for note in outcome.notes)
    stages.consensus(study, accept_single=True, draws=DRAWS)
    decide(study, "reject")
    outcome = stages.consensus(study, draws=DRAWS)
    assert outcome.notes == []
    codings = stages.codings_of(study)
    taken, own = (
        codings[(codings["coder"] == who) & (codings["interview"] == "P06")] for who in ("consensus", "coder_a")
    )
    assert len(taken) == (own["status"] == "ok").sum() > 5


def test_a_wrong_decision_leaves_everything_as_it_was(study: Study) -> None:
    stages.consensus(study, draws=DRAWS)
    decide(study)
    path = study.codings / "consensus" / "decisions.csv"
    path.write_text(path.read_text("utf-8").replace("accept", "adjust", 1), "utf-8")
    before = everything(study.root)
    code, _, problem = call("consensus", study.root)
    assert (code, problem.count("\n")) == (1, 1)
    assert "decisions.csv, line 2: 'adjust' needs a new code or a new passage" in problem
    assert everything(study.root) == before


def test_decisions_move_along_when_the_text_under_them_changes(study: Study) -> None:
    stages.consensus(study, accept_agreed=True, draws=DRAWS)
    decide(study)
    stages.consensus(study, draws=DRAWS)
    with (study.root / "secure" / "to_review.csv").open(encoding="utf-8") as table:
        words = [row["surface"] for row in csv.DictReader(table) if row["category"] == "word"]
    with study.decisions.open(encoding="utf-8") as table:
        columns = next(csv.reader(table))
    with study.decisions.open("a", encoding="utf-8") as table:
        csv.DictWriter(table, columns).writerows({"surface": word, "decision": "keep"} for word in words)
    old = (study.codings / "consensus" / "decisions.csv").read_bytes()
    stages.anonymize(study)
    assert (study.codings / "consensus" / "decisions.csv").read_bytes() != old
    outcome = stages.consensus(study, draws=DRAWS)
    assert not any("wait" in note or "no longer" in note or "any more" in note for note in outcome.notes)


def test_who_withdraws_is_in_no_decision_and_no_agreement(study: Study) -> None:
    stages.consensus(study, accept_agreed=True, draws=DRAWS)
    decide(study)
    stages.consensus(study, draws=DRAWS)
    withdraw(study, "P02", date(2026, 3, 1))
    held = {name: data for name, data in everything(study.codings).items() if b"P02" in data}
    assert held == {}
    assert not any("wait" in note for note in stages.consensus(study, draws=DRAWS).notes)
    assert b"(P01, P03, P06)" in (study.codings / "consensus" / "before_consensus_method.txt").read_bytes()


def test_reflexive_analysis_is_refused_with_its_reason(study: Study) -> None:
    settings = study.root / "study.toml"
    settings.write_text(settings.read_text("utf-8").replace("reflexive = false", "reflexive = true"), "utf-8")
    for command in ("agreement", "consensus"):
        code, _, problem = call(command, study.root)
        assert code == 1
        assert "[agreement] reflexive = true" in problem
        assert "Braun & Clarke" in problem
    assert not (study.work / "agreement").exists()


def test_one_coder_and_an_unknown_one_are_refused_in_words(study: Study) -> None:
    assert "'cleo' has no codings" in call("agreement", study.root, "--coder", "cleo")[2]
    (study.codings / "coder_b.csv").unlink()
    assert "agreement needs two coders, and there is one" in call("agreement", study.root)[2]
    assert call("agreement", study.root, "--unit", "page")[0] == 2


def test_the_commands_say_what_they_wrote_and_what_to_do_next(study: Study) -> None:
    code, shown, _ = call("agreement", study.root, "--unit", "stretch", "--draws", str(DRAWS))
    assert code == 0
    assert "unit: stretch" in shown
    assert "disagreements.docx, then: interviews consensus" in shown
    assert "nan" not in shown.lower()
    code, shown, _ = call("consensus", study.root, "--accept-agreed")
    assert code == 0
    assert "fill in" in shown
    decide(study)
    assert "next: interviews figures" in call("consensus", study.root)[1]


def test_quotes_leaves_out_what_may_not_be_quoted_and_says_how_much(study: Study, tmp_path: Path) -> None:
    code, shown, _ = call("quotes", study.root, "--theme", "MIS", "--theme", "GRM")
    assert code == 0
    table = pd.read_csv(study.work / "quotes" / "quotations.csv", keep_default_na=False)
    assert set(table["may_be_quoted"]) == {"yes", "after a second reader"}
    assert not {"P03", "P07", "P09"} & set(table["participant"])  # who did not agree to be quoted
    assert not {"abuse_act", "testing_pressure", "sexual_desensitisation", "away_experience"} & set(table["code"])
    assert "consent to be quoted: no" in shown
    assert "allows a paraphrase only" in shown
    code, shown, _ = call("quotes", study.root, "--code", "abuse_act", "--all", "--to", tmp_path / "all.docx")
    assert code == 0
    assert "for the team only" in shown
    text = "\n".join(paragraph.text for paragraph in Document(str(tmp_path / "all.docx")).paragraphs)
    assert "may be quoted: no (a code on these words says that no text leaves the project)" in text


def test_quotes_of_what_does_not_exist_are_refused(study: Study) -> None:
    with pytest.raises(InputError, match="there is no code 'trust_bilding'; did you mean 'trust_building'"):
        stages.quotations_of(study, Wanted(codes=["trust_bilding"]))
    assert "there is no participant 'P99'" in call("quotes", study.root, "--participant", "P99")[2]
    assert call("quotes", study.root, "--format", "pdf")[0] == 2
    assert not (study.work / "quotes").exists()
