"""Figures and quotations that are made for a release carry its identifiers and no other."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import Literal

import pytest
from docx import Document

from analysis import stages
from analysis.quotes import Wanted
from analysis.release import release_drafts
from analysis.stages.scoping import scope
from analysis.study import Study, open_study
from analysis.turn_hash import text_hash

PEOPLE = ("P01", "P02", "P03", "P04")
TEXT = "[P01] told [friend], [friend 2] and [friend 3] about [school 1] and [school 2]."
COLUMNS = "id,interview,turn,start,end,code,coder,memo,created,codebook,text_hash"


@pytest.fixture
def study(tmp_path: Path) -> Study:
    root = tmp_path / "study"
    stages.new_study(root)
    (root / "corpus").mkdir()
    rows = [COLUMNS]
    for id in PEOPLE:
        text = TEXT.replace("P01", id)
        turn = {"interview": id, "turn": 0, "speaker": id, "role": "participant", "language": "en", "text": text, "start": None, "end": None}  # fmt: skip
        (root / "corpus" / f"{id}.jsonl").write_text(json.dumps(turn) + "\n", "utf-8")
        rows.append(f"{id},{id},0,0,5,first_contact,ana,,2026-01-01,1.0.0,{text_hash(text)}")
    (root / "codings" / "ana.csv").write_text("\n".join(rows) + "\n", "utf-8")
    settings = root / "study.toml"
    settings.write_text(settings.read_text("utf-8").replace('\nname = ""', '\nname = "report"'), "utf-8")
    return open_study(root)


def test_a_publication_has_identifiers_of_its_own(study: Study, tmp_path: Path) -> None:
    stages.figures(study)
    written = release_drafts(study, [], tmp_path / "out")
    said = "".join(p.read_text("utf-8-sig") for p in written if p.suffix in (".csv", ".txt", ".html", ".json"))
    assert re.findall(r"P0\d", said) == []
    assert set(re.findall(r"R0\d", said)) == {"R01", "R02", "R03", "R04"}
    assert json.loads(written[-1].read_text("utf-8"))["identifiers"] == "of the release 'report'"


def test_all_that_the_corpus_counts_can_be_put_into_a_release(study: Study) -> None:
    corpus = stages.read_corpus(study)
    scopes = [scope(study, corpus, name) for name in ("report", "article", "thesis", "poster")]
    assert scopes[0] == scope(study, corpus, "report")
    assert len({tuple(sorted(one.ids.items())) for one in scopes}) > 1
    for one in scopes:
        assert set(one.ids) == set(PEOPLE)
        said = one.text(corpus["text"][0])
        assert f"[{one.ids['P01']}]" in said and "P01" not in said
        assert sorted(re.findall(r"\[friend \d\]", said)) == ["[friend 1]", "[friend 2]", "[friend 3]"]
    assert scope(study, corpus, "").text(TEXT) == TEXT


def quoted(study: Study, release: str, to: Path, format: Literal["csv", "docx"] = "csv", internal: bool = False) -> str:
    """The quotations of a study, made for some release."""
    settings = study.root / "study.toml"
    settings.write_text(re.sub(r'\nname = ".*"', f'\nname = "{release}"', settings.read_text("utf-8")), "utf-8")
    stages.quotes(open_study(study.root), Wanted(), format, to, internal)
    return "\n".join(p.text for p in Document(to).paragraphs) if format == "docx" else to.read_text("utf-8-sig")


@pytest.fixture
def coded(study: Study) -> Study:
    """Everybody agreed to be quoted, and everything they said is coded, with a memo that names one of them."""
    study.secret.write_text("7e" * 32)  # drawn by chance, the names of four people may fall alike twice
    agreed = "".join(f"{id},{id}.txt,report;quote\n" for id in PEOPLE)
    study.participants.write_text(f"participant,file,consent\n{agreed}", "utf-8")
    rows = [
        f"{id}-{start},{id},0,{start},{start + 40},first_contact,ana,as P02 said,2026-01-01,1.0.0,{text_hash(TEXT.replace('P01', id))}"
        for id in PEOPLE for start in (0, 11)
    ]  # fmt: skip
    (study.codings / "ana.csv").write_text("\n".join([COLUMNS, *rows]) + "\n", "utf-8")
    return study


@pytest.mark.parametrize("format", ["csv", "docx"])
def test_two_publications_of_quotations_cannot_be_joined(
    coded: Study, tmp_path: Path, format: Literal["csv", "docx"]
) -> None:
    releases = [
        quoted(coded, name, tmp_path / f"{number}.{format}", format)
        for number, name in enumerate(("report", "report", "article"))
    ]  # fmt: skip
    assert releases[0] == releases[1] != releases[2]
    for said in releases:
        assert re.findall(r"P0\d|turn 0", said) == []
        assert set(re.findall(r"R0\d", said)) == {"R01", "R02", "R03", "R04"}
    tables = [scope(coded, stages.read_corpus(coded), name) for name in ("report", "article")]
    assert tables[0].ids != tables[1].ids and tables[0].placeholders != tables[1].placeholders
    for one, said in zip(tables, releases[1:], strict=True):
        assert f"as {one.ids['P02']} said" in said
        assert one.text("[P03] told [friend], [friend 2] and [friend 3]")[:40] in said


def test_a_list_for_a_release_has_no_places_and_the_order_of_its_own_names(coded: Study, tmp_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(quoted(coded, "report", tmp_path / "a.csv"))))
    assert {"turn", "start", "end"} & set(rows[0]) == set()
    assert [row["participant"] for row in rows] == sorted(row["participant"] for row in rows)
    assert {row["participant"] for row in rows} == {row["interview"] for row in rows}
    assert all(row["quotation"].startswith(f"[{row['participant']}]") for row in rows[::2])


def test_the_teams_own_list_and_a_study_without_a_release_keep_theirs(coded: Study, tmp_path: Path) -> None:
    own = quoted(coded, "", tmp_path / "own.csv")
    assert set(re.findall(r"\b[PR]0\d", own)) == set(PEOPLE)
    assert quoted(coded, "report", tmp_path / "all.csv", internal=True) == own
    assert "[P03] told [friend], [friend 2] and" in own
