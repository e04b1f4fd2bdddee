"""Figures that are made for a release carry its identifiers and no other."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from analysis import stages
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
