"""The review in the terminal, from the first key to the corpus that follows."""

from __future__ import annotations

import csv
import re
import stat
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from analysis import stages
from analysis.cli import app
from analysis.errors import InputError
from analysis.stages.reviewing import conflicts_of, inventory_of, open_review
from analysis.study import Study
from anonymizer.wording import MASKS


def sit(study: Study, keys: str, *options: str) -> Result:
    done = CliRunner().invoke(app, ["review", str(study.root), *options], input=keys)
    assert done.exit_code == 0, done.output
    return done


def hidden(study: Study) -> int:
    """How many masks stand in the corpus."""
    return int(stages.read_corpus(study)["text"].str.count("|".join(map(re.escape, MASKS))).sum())


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def test_the_most_risky_comes_first_with_its_surroundings(study: Study) -> None:
    waiting = open_review(study, "", date(2026, 3, 1))[0].waiting()
    shown = sit(study, "q").output
    assert waiting[0].name in shown and waiting[0].contexts[0].words in shown
    assert f"1 of {len(waiting)}" in shown and f"{len(waiting)} entities are open" in shown


def test_keys_become_rows_and_the_corpus_follows(study: Study) -> None:
    first, second, third = open_review(study, "", date(2026, 3, 1))[0].waiting()[:3]
    before = hidden(study)
    done = sit(study, "rukkefriend\nq", "--reviewer", "ak")
    kept = rows(study.root / "secure" / "decisions-ak.csv")
    assert [(row["surface"], row["decision"], row["relation"]) for row in kept] == [
        (first.name, "keep", ""), (second.name, "keep", ""), (third.name, "replace", "friend")
    ]  # fmt: skip
    assert {row["reviewer"] for row in kept} == {"ak"}
    assert stat.S_IMODE((study.root / "secure" / "decisions-ak.csv").stat().st_mode) == 0o600
    assert "interviews anonymize" in done.output
    assert stages.anonymize(study).ran
    masked = hidden(study)
    assert masked == before - first.mentions - second.mentions - third.mentions


def test_who_leaves_loses_nothing_and_goes_on_where_they_were(study: Study) -> None:
    waiting = open_review(study, "ak", date(2026, 3, 1))[0].waiting()
    sit(study, "kkq", "--reviewer", "ak")
    again = open_review(study, "ak", date(2026, 3, 2))[0]
    assert again.waiting() == waiting[2:]
    sit(study, "kq", "--reviewer", "ak")
    assert len(rows(study.root / "secure" / "decisions-ak.csv")) == 3


def test_what_somebody_else_wrote_meanwhile_is_not_lost(study: Study) -> None:
    (one, first), (other, second) = (open_review(study, "", date(2026, 3, 1)) for _ in range(2))
    one.decide(one.waiting()[0], "keep")
    first.keep(one)
    one.decide(one.waiting()[0], "keep")
    first.keep(one)
    other.decide(other.waiting()[2], "replace")
    with pytest.raises(InputError, match="somebody changed this table meanwhile"):
        second.keep(other)
    assert [row["decision"] for row in rows(study.decisions)] == ["keep", "keep"]


def test_two_reviewers_who_differ_are_listed_by_file_and_line(study: Study) -> None:
    sit(study, "kq", "--reviewer", "ak")
    sit(study, "rq", "--reviewer", "bo")
    [conflict] = conflicts_of(study)
    assert "decisions-ak.csv line 2" in conflict and "decisions-bo.csv line 2" in conflict
    assert conflict in sit(study, "", "--status").output


def test_a_participants_words_stay_in_the_locked_room(study: Study) -> None:
    path = study.root / "secure" / "entities.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert inventory_of(study)
    path.write_text("broken")
    with pytest.raises(InputError, match="no inventory") as refusal:
        open_review(study, "", date(2026, 3, 1))
    assert "broken" not in str(refusal.value)
    with pytest.raises(InputError, match="reviewer's name"):
        open_review(study, "../ak", date(2026, 3, 1))
