"""Decisions as a team fills them in, and the codings that come of them."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from analysis.agreement.consensus import (
    FORM,
    GONE,
    consensus_codings,
    decision_form,
    read_verdicts,
    undecided,
)
from analysis.agreement.passages import coded_passages, with_words
from analysis.errors import InputError
from analysis.spreadsheet import spreadsheet_csv
from analysis.turn_hash import text_hash

PATH = Path("decisions.csv")
CODES = {"trust", "leaving", "threat"}
Make = Callable[..., pd.DataFrame]
Form = pd.DataFrame


@pytest.fixture
def codings(make: Make) -> pd.DataFrame:
    return make(
        ("ana", "I1", 1, 0, 20, "trust"), ("ben", "I1", 1, 0, 20, "trust"), ("ana", "I1", 3, 0, 20, "trust"),
        ("ben", "I1", 3, 10, 30, "trust"), ("ben", "I1", 5, 0, 5, "leaving"),
    )  # fmt: skip


@pytest.fixture
def texts(corpus: pd.DataFrame) -> dict[tuple[str, int], str]:
    return {(row.interview, row.turn): row.text for row in corpus.itertuples()}


def form_of(codings: pd.DataFrame, corpus: pd.DataFrame, given: bytes = b"", accept_agreed: bool = False) -> Form:
    hashes = {(row.interview, row.turn): text_hash(row.text) for row in corpus.itertuples()}
    passages = with_words(coded_passages(codings), corpus)
    return decision_form(
        passages, read_verdicts(given, PATH) if given else [], hashes, CODES, ["alike"] if accept_agreed else []
    )


def filled(form: Form, *rows: dict[str, str]) -> bytes:
    """The form as a team gives it back, row by row."""
    table = form.astype(str)
    for number, cells in enumerate(rows):
        for name, cell in cells.items():
            table.loc[number, name] = cell
    return spreadsheet_csv(table)


def settled(codings: pd.DataFrame, data: bytes, texts: dict[tuple[str, int], str]) -> pd.DataFrame:
    verdicts = {one.key: one for one in read_verdicts(data, PATH)}
    return consensus_codings(coded_passages(codings), verdicts, texts, CODES, "1.0.0", PATH)


def test_what_all_coded_alike_is_accepted_only_when_the_team_says_so(
    codings: pd.DataFrame, corpus: pd.DataFrame
) -> None:
    assert undecided(form_of(codings, corpus)) == 3
    form = form_of(codings, corpus, accept_agreed=True)
    assert form["decision"].tolist() == ["accept", "", ""]
    assert form["reviewer"].tolist() == ["all coders", "", ""]
    rejected = filled(form_of(codings, corpus), {"decision": "reject"})
    assert form_of(codings, corpus, rejected, accept_agreed=True)["decision"].tolist() == ["reject", "", ""]


def test_accepted_adjusted_and_rejected(
    codings: pd.DataFrame, corpus: pd.DataFrame, texts: dict[tuple[str, int], str]
) -> None:
    data = filled(
        form_of(codings, corpus),
        {"decision": "accept", "decided": "2026-02-01", "note": "=both saw it"},
        {"decision": "Adjust", "new_passage": "Then he wanted more", "new_code": "threat"},
        {"decision": "reject"},
    )
    agreed = settled(codings, data, texts)
    assert agreed[["turn", "start", "end", "code", "created", "memo"]].to_numpy().tolist() == [
        [1, 0, 20, "trust", "2026-02-01", "=both saw it"],
        [3, 20, 39, "threat", "2026-01-15", ""],
    ]
    assert set(agreed["coder"]) == {"consensus"}
    assert agreed["text_hash"].iloc[0] == text_hash(texts["I1", 1])
    moved = codings.assign(start=codings["start"] + 1, end=codings["end"] + 1)
    again = filled(form_of(moved, corpus), *[{"decision": "accept"}] * 3)
    assert settled(moved, again, texts)["id"].tolist()[:2] == agreed["id"].tolist()


def test_decisions_survive_what_coders_change_and_are_never_lost(
    codings: pd.DataFrame, corpus: pd.DataFrame, make: Make
) -> None:
    data = filled(form_of(codings, corpus), {"decision": "accept"}, {"decision": "reject", "note": "too far"})
    less = codings[codings["turn"] != 3]
    form = form_of(less, corpus, data)
    assert form["decision"].tolist() == ["accept", "", "reject"]
    assert form["kind"].tolist()[2] == GONE
    assert form["note"].tolist()[2] == "too far"
    assert undecided(form) == 1
    assert form_of(codings, corpus, spreadsheet_csv(form))["decision"].tolist() == ["accept", "reject", ""]


def test_a_decision_follows_a_code_that_was_renamed_and_no_other_change_of_code(
    codings: pd.DataFrame, corpus: pd.DataFrame
) -> None:
    data = filled(form_of(codings, corpus), *[{"decision": "accept"}] * 3)
    renamed = codings.assign(code=codings["code"].replace({"leaving": "departure"}))
    hashes = {(row.interview, row.turn): "" for row in corpus.itertuples()}
    passages = with_words(coded_passages(renamed), corpus)
    form = decision_form(passages, read_verdicts(data, PATH), hashes, {"trust", "departure"})
    assert form[["code", "decision"]].to_numpy().tolist()[2] == ["departure", "accept"]
    assert len(form) == 3
    form = decision_form(passages, read_verdicts(data, PATH), hashes, {"trust", "departure", "leaving"})
    assert form[["code", "decision", "kind"]].to_numpy().tolist()[2:] == [
        ["departure", "", "not every coder"], ["leaving", "accept", GONE],
    ]  # fmt: skip


def test_the_form_reads_as_it_was_written_and_as_a_spreadsheet_saves_it(
    codings: pd.DataFrame, corpus: pd.DataFrame
) -> None:
    form = form_of(codings, corpus, accept_agreed=True)
    once = spreadsheet_csv(form)
    assert spreadsheet_csv(form_of(codings, corpus, once)) == once
    rows = list(csv.reader(io.StringIO(once.decode("utf-8-sig"))))
    out = io.StringIO()
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(rows)
    assert spreadsheet_csv(form_of(codings, corpus, out.getvalue().encode())) == once


MISTAKES = {
    "none of accept, reject, adjust": {"decision": "perhaps"},
    "'adjust' needs a new code or a new passage": {"decision": "adjust"},
    "needs the decision 'adjust'": {"decision": "accept", "new_code": "trust"},
    "must be whole numbers": {"decision": "accept", "start": "early"},
}


@pytest.mark.parametrize("message", MISTAKES)
def test_a_mistake_is_named_with_its_line(codings: pd.DataFrame, corpus: pd.DataFrame, message: str) -> None:
    data = filled(form_of(codings, corpus), {"decision": "accept"}, MISTAKES[message])
    with pytest.raises(InputError, match=message) as caught:
        read_verdicts(data, PATH)
    assert caught.value.line == 3


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ({"new_code": "nowhere"}, "the new code is not in the codebook"),
        ({"new_passage": "never said"}, "the new passage is not in the turn"),
        ({"new_passage": "e"}, "stands more than once in the turn"),
    ],
)
def test_what_is_adjusted_has_to_be_there(
    codings: pd.DataFrame, corpus: pd.DataFrame, texts: dict[tuple[str, int], str], cells: dict[str, str], message: str
) -> None:
    data = filled(
        form_of(codings, corpus), {"decision": "reject"}, {"decision": "adjust"} | cells, {"decision": "reject"}
    )
    with pytest.raises(InputError, match=message) as caught:
        settled(codings, data, texts)
    assert caught.value.line == 3
    assert not set(cells.values()) & set(str(caught.value).split())


def test_files_that_cannot_be_read_are_refused() -> None:
    with pytest.raises(InputError, match="not UTF-8"):
        read_verdicts(b"\xff\xfe", PATH)
    with pytest.raises(InputError, match="the column 'interview' is missing"):
        read_verdicts(b"decision\naccept\n", PATH)
    head = ",".join(FORM)
    with pytest.raises(InputError, match="fewer cells"):
        read_verdicts(f"{head}\nI1,1\n".encode(), PATH)
    row = ",".join(["I1", "1", "0", "5", "trust", *[""] * (len(FORM) - 5)])
    with pytest.raises(InputError, match="stands on line 2 too"):
        read_verdicts(f"{head}\n{row}\n{row}\n".encode(), PATH)
    with pytest.raises(InputError, match="cannot be read as a table"):
        read_verdicts(f'{head}\n"I1,1\n'.encode(), PATH)
