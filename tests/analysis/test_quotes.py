"""Quotations and what may be done with them, on a corpus of three turns."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.quotes import LEFT_OUT, Wanted, code_paths, quotations
from analysis.quotes_paper import quotations_paper
from analysis.spreadsheet import spreadsheet_csv

CODES = pd.DataFrame(
    [
        ("trust", "Trust", "GRM", "GRM", "Grooming", "ok"),
        ("gifts", "Gifts", "trust", "GRM", "Grooming", "ok"),
        ("leaving", "Leaving", "MIS", "MIS", "Missing", "care"),
        ("pressure", "Pressure", "GRM", "GRM", "Grooming", "paraphrase"),
        ("abuse", "Abuse", "GRM", "GRM", "Grooming", "never"),
    ],
    columns=["code", "name", "parent", "theme", "theme_name", "quote_release"],
)
TEXT = "=He gave me a lamp. Then he asked for more. So I left the house."
CORPUS = pd.DataFrame(
    [
        ("I1", 0, "interviewer", "interviewer", "What did he do?"),
        ("I1", 1, "P1", "participant", TEXT),
        ("I1", 2, "mother", "other", "I saw the lamp."),
        ("I1", 3, "P1", "participant", "It was green."),
        ("I2", 0, "P2", "participant", TEXT),
    ],
    columns=["interview", "turn", "speaker", "role", "text"],
)
EVERYTHING = Wanted()
LAMP, MORE, LEFT = (0, 19), (20, 43), (44, 64)
CONSENT = {"P1": ("report", "quote"), "P2": ("report",)}


def codings(*rows: tuple[object, ...]) -> pd.DataFrame:
    table = pd.DataFrame(
        [(*row, "ok")[:7] for row in rows],
        columns=["coder", "interview", "turn", "start", "end", "code", "status"],
    )
    speaker = {(row.interview, row.turn): row.speaker for row in CORPUS.itertuples() if row.role == "participant"}
    return table.assign(
        id=[f"c{n}" for n in range(len(table))], memo="", reason=table["status"].map({"ok": "", "stale": "text changed"}),
        participant=[speaker.get(place, "") for place in zip(table["interview"], table["turn"], strict=True)],
        theme=table["code"].map(dict(zip(CODES["code"], CODES["theme"], strict=True))),
    )  # fmt: skip


def quoted(table: pd.DataFrame, wanted: Wanted = EVERYTHING, internal: bool = False) -> pd.DataFrame:
    return quotations(table, CORPUS, CODES, CONSENT, wanted, internal=internal)


def test_a_quotation_says_where_it_stands() -> None:
    [one] = quoted(codings(("ana", "I1", 1, *MORE, "gifts"), ("ben", "I1", 1, *MORE, "gifts"))).to_dict("records")
    assert one["quotation"] == "Then he asked for more."
    assert one["code_path"] == "Grooming > Trust > Gifts"
    assert one["coders"] == "ana; ben"
    assert (one["question"], one["before"], one["after"]) == ("What did he do?", TEXT[:20], TEXT[43:])
    assert (one["may_be_quoted"], one["consent"], one["release"], one["state"]) == ("yes", "yes", "ok", "ok")


def test_the_strictest_code_on_any_of_the_words_decides_whoever_gave_it() -> None:
    both = codings(
        ("ana", "I1", 1, 0, 64, "trust"), ("ben", "I1", 1, *MORE, "abuse"), ("ana", "I1", 1, *LEFT, "leaving")
    )
    table = quoted(both, internal=True).set_index("code")
    assert table["release"].to_dict() == {"trust": "never", "leaving": "care", "abuse": "never"}
    assert table["may_be_quoted"].to_dict() == {"trust": "no", "leaving": "after a second reader", "abuse": "no"}
    assert quoted(both, Wanted(coders=["ana"]))["code"].tolist() == ["leaving"]


def test_what_may_not_be_quoted_is_not_shown_around_a_quotation_either() -> None:
    own = codings(("ana", "I1", 1, *LEFT, "trust"), ("ben", "I1", 1, *MORE, "pressure"), ("ben", "I1", 1, 25, 35, "abuse"),
                  ("ana", "I1", 0, 0, 4, "abuse"))  # fmt: skip
    [one] = quoted(own, Wanted(codes=["trust"])).to_dict("records")
    assert one["before"] == f"{TEXT[:20]}{LEFT_OUT} "
    assert one["question"] == f"{LEFT_OUT} did he do?"
    [inside] = quoted(own, Wanted(codes=["trust"]), internal=True).to_dict("records")
    assert inside["before"] == TEXT[:44]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (("ana", "I2", 0, *LAMP, "trust"), "consent to be quoted: no"),
        (("ana", "I1", 1, *LAMP, "trust", "stale"), "the coding is stale: text changed"),
        (("ana", "I1", 2, 0, 5, "trust"), "these are not a participant's words"),
        (("ana", "I1", 1, *LAMP, "pressure"), "a code on these words allows a paraphrase only"),
    ],
)
def test_what_may_not_be_quoted_is_left_out_or_marked_so(row: tuple[object, ...], why: str) -> None:
    assert quoted(codings(row)).empty
    [one] = quoted(codings(row), internal=True).to_dict("records")
    assert (one["may_be_quoted"], one["why"]) == ("no", why)


def test_consent_that_nobody_wrote_down_is_none() -> None:
    own = codings(("ana", "I1", 1, *LAMP, "trust"))
    for consent in ({}, {"P1": None}):
        assert quotations(own, CORPUS, CODES, consent).empty
        [one] = quotations(own, CORPUS, CODES, consent, internal=True).to_dict("records")
        assert one["consent"] == "not stated"


def test_a_coding_that_lost_its_turn_or_its_code_is_shown_to_the_team_alone() -> None:
    own = codings(("ana", "I1", 9, 0, 5, "trust", "stale"), ("ana", "I1", 3, 0, 5, "old_code", "stale"))
    assert quoted(own).empty
    table = quoted(own, internal=True)
    assert table[["code", "quotation", "may_be_quoted"]].to_numpy().tolist() == [
        ["trust", "", "no"], ["old_code", "It wa", "no"],
    ]  # fmt: skip


def test_a_stale_coding_of_what_may_never_be_quoted_closes_the_whole_turn() -> None:
    own = codings(("ana", "I1", 1, *LAMP, "trust"), ("ben", "I1", 1, *LEFT, "abuse", "stale"))
    assert quoted(own).empty


def test_other_peoples_words_are_no_question() -> None:
    [one] = quoted(codings(("ana", "I1", 3, 0, 13, "trust"))).to_dict("records")
    assert one["question"] == ""


def test_filters_hold_together() -> None:
    own = codings(
        ("ana", "I1", 1, *LAMP, "trust"), ("ben", "I1", 1, *LEFT, "leaving"), ("ben", "I1", 3, 0, 13, "gifts")
    )
    assert quoted(own, Wanted(themes=["GRM"]))["code"].tolist() == ["trust", "gifts"]
    assert quoted(own, Wanted(themes=["GRM"], coders=["ben"], participants=["P1"]))["code"].tolist() == ["gifts"]


def test_paths_of_codes_inside_codes() -> None:
    assert code_paths(CODES)["gifts"] == "Grooming > Trust > Gifts"
    assert code_paths(CODES)["leaving"] == "Missing > Leaving"


def test_files_are_safe_for_a_spreadsheet_and_the_same_twice() -> None:
    table = quoted(codings(("ana", "I1", 1, *LAMP, "trust")))
    assert ",'=He gave me a lamp.," in spreadsheet_csv(table).decode("utf-8-sig")
    assert quotations_paper(table, "T", ["one"]) == quotations_paper(table, "T", ["one"])


def test_long_context_is_cut_at_a_word() -> None:
    corpus = CORPUS.assign(text=CORPUS["text"].where(CORPUS["turn"] != 3, "word " * 100 + "here " + "more " * 100))
    own = codings(("ana", "I1", 3, 500, 504, "trust"))
    [one] = quotations(own, corpus, CODES, CONSENT).to_dict("records")
    assert one["quotation"] == "here"
    assert one["before"].startswith("… word ")
    assert one["after"].endswith(" more …")
    assert len(one["before"]) < 210
