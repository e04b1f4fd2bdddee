"""What coders coded alike and what not, by hand."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pandas as pd
from docx import Document

from analysis.agreement.paper import discussion_paper
from analysis.agreement.passages import ALIKE, ALONE, EDGES, PLACE, PRESENCE, coded_passages, disagreements, with_words

Make = Callable[..., pd.DataFrame]


def test_overlapping_codings_are_one_passage_of_its_kind(make: Make) -> None:
    codings = make(
        ("ana", "I1", 1, 0, 20, "trust"), ("ben", "I1", 1, 0, 20, "trust"),
        ("ana", "I1", 3, 0, 20, "trust"), ("ben", "I1", 3, 10, 30, "trust"), ("ana", "I1", 3, 40, 50, "trust"),
        ("ben", "I1", 5, 0, 5, "leaving"), ("ben", "I1", 5, 5, 9, "leaving"),
    )  # fmt: skip
    table = coded_passages(codings)
    assert table[["turn", "start", "end", "kind"]].to_numpy().tolist() == [
        [1, 0, 20, ALIKE], [3, 0, 30, EDGES], [3, 40, 50, PLACE], [5, 0, 5, PRESENCE], [5, 5, 9, PRESENCE],
    ]  # fmt: skip
    assert table["coded_by"].tolist() == ["ana; ben", "ana; ben", "ana", "ben", "ben"]
    assert table["not_by"].tolist() == ["", "", "ben", "ana", "ana"]
    assert table["ids"].tolist() == ["c000 c001", "c002 c003", "c004", "c005", "c006"]
    assert table["ranges"].iloc[1] == "ana 0-20; ben 10-30"


def test_whoever_did_not_code_an_interview_is_not_asked_about_it(make: Make, codes: pd.DataFrame) -> None:
    codings = make(
        ("ana", "I1", 1, 0, 20, "trust"), ("ben", "I1", 1, 0, 20, "trust"), ("cleo", "I2", 1, 0, 20, "trust"),
        ("ana", "I2", 1, 0, 20, "trust"), ("ana", "I3", 1, 0, 20, "trust"),
    )  # fmt: skip
    table = coded_passages(codings)
    assert table["interview"].tolist() == ["I1", "I2"]
    assert (table["kind"] == ALIKE).all()
    assert coded_passages(codings, ["ana", "ben"])["interview"].tolist() == ["I1"]
    alone = coded_passages(codings, alone=True)
    assert alone[["interview", "kind"]].to_numpy().tolist() == [["I1", ALIKE], ["I2", ALIKE], ["I3", ALONE]]
    assert ALONE not in set(disagreements(alone, codes)["kind"])


def test_stale_turns_other_peoples_turns_and_the_consensus_are_left_out(make: Make) -> None:
    codings = make(
        ("ana", "I1", 1, 0, 20, "trust", "stale"), ("ben", "I1", 1, 0, 20, "trust"), ("ben", "I1", 2, 0, 5, "trust"),
        ("ana", "I1", 3, 0, 20, "trust"), ("consensus", "I1", 3, 0, 20, "trust"),
    )  # fmt: skip
    table = coded_passages(codings)
    assert table[["turn", "coded_by", "not_by"]].to_numpy().tolist() == [[3, "ana", "ben"]]


def test_disagreements_stand_in_the_order_of_the_codebook_with_their_words(
    make: Make, corpus: pd.DataFrame, codes: pd.DataFrame
) -> None:
    codings = make(
        ("ana", "I1", 1, 3, 18, "leaving"), ("ana", "I1", 1, 3, 18, "trust"), ("ben", "I1", 3, 0, 5, "distress"),
    )  # fmt: skip
    apart = disagreements(with_words(coded_passages(codings), corpus), codes)
    assert apart["code"].tolist() == ["trust", "leaving"]
    assert apart["passage"].tolist() == ["wrote every day"] * 2
    assert (apart["before"] + apart["passage"] + apart["after"]).eq(corpus["text"].iloc[1]).all()


def test_the_paper_holds_the_definition_and_the_turn_and_is_the_same_twice(
    make: Make, corpus: pd.DataFrame, codes: pd.DataFrame
) -> None:
    corpus["text"] = corpus["text"] + " \x0b\U0001f600"
    codings = make(("ana", "I1", 1, 3, 18, "threat"), ("ben", "I1", 3, 0, 5, "trust"), ("ana", "I1", 3, 0, 5, "trust"))
    apart = disagreements(with_words(coded_passages(codings), corpus), codes)
    paper = discussion_paper(apart, codes, ["Compared: two."])
    assert paper == discussion_paper(apart, codes, ["Compared: two."])
    paragraphs = Document(BytesIO(paper)).paragraphs
    texts = [paragraph.text for paragraph in paragraphs]
    assert {"Compared: two.", "GRM: Threat", "Definition: A threat.", "Include: Said or implied."} < set(texts)
    assert "Coded by: ana; not by ben (not every coder used the code in this turn)" in texts
    assert [run.text for paragraph in paragraphs for run in paragraph.runs if run.bold] == ["wrote every day"]
    assert any(text.endswith("door. \U0001f600") for text in texts)
    assert "Nothing: every passage" in Document(BytesIO(discussion_paper(apart.iloc[:0], codes, []))).paragraphs[2].text
