"""The grid of codes by participants."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO

import pandas as pd
import pytest

from analysis import themes
from analysis.errors import InputError
from analysis.figures import code_by_participant
from analysis.figures.base import Figure, render
from analysis.figures.sheet import HEIGHT

Presence = Callable[[int], pd.DataFrame]
PEOPLE = [f"P{who:02}" for who in range(20)]


def made(presence: pd.DataFrame, codes: pd.DataFrame, people: list[str]) -> Figure:
    matrix = themes.code_by_participant(presence, codes, people)
    return code_by_participant.figure(matrix, codes, basis="consensus", codebook="1.0.0")


def test_20_participants_and_68_codes_fit_one_sheet(codes: pd.DataFrame, presence: Presence) -> None:
    figure = made(presence(20), codes, PEOPLE)
    assert figure.draw().get_size_inches()[1] * 25.4 <= HEIGHT
    assert figure.data.shape == (68, 5 + 20)


def test_cells_are_words_and_hidden_rows_are_hidden_whole(codes: pd.DataFrame, presence: Presence) -> None:
    data = made(presence(20), codes, PEOPLE).data.set_index("code")
    assert data.loc["c02", PEOPLE].tolist() == ["<3"] * 20
    assert data.loc["c03", PEOPLE].tolist() == ["mentioned"] * 3 + ["not mentioned"] * 17
    assert data.loc[["c00", "c02", "c03"], "shown"].tolist() == ["not mentioned", "hidden", "shown"]


def test_who_is_hidden_is_in_no_file(codes: pd.DataFrame, presence: Presence) -> None:
    mentions = presence(20)
    swapped = mentions.copy()
    swapped.loc[swapped["code"].isin(["c01", "c02"]) & (swapped["participant"] == "P00"), "participant"] = "P17"
    assert render(made(mentions, codes, PEOPLE)) == render(made(swapped, codes, PEOPLE))


def test_svg_has_each_participant_twice_and_no_totals(
    codes: pd.DataFrame, presence: Presence, svg_words: Callable[[bytes], list[str]]
) -> None:
    words = svg_words(render(made(presence(20), codes, PEOPLE))["code_by_participant.svg"])
    assert all(words.count(who) == 2 for who in PEOPLE)
    assert not any(word.strip().isdigit() or " of " in word.replace("is one of", "") for word in words)


def test_long_identifiers_are_turned_and_stay_whole(
    codes: pd.DataFrame, presence: Presence, svg_words: Callable[[bytes], list[str]]
) -> None:
    long = {who: f"participant-{who}" for who in PEOPLE}
    figure = made(presence(20).replace({"participant": long}), codes, list(long.values()))
    svg = render(figure)["code_by_participant.svg"]
    assert svg_words(svg).count("participant-P07") == 2
    assert b"rotate(-90" in svg


def test_csv_and_words(codes: pd.DataFrame, presence: Presence) -> None:
    figure = made(presence(4), codes, PEOPLE[:4])
    table = pd.read_csv(StringIO(render(figure)["code_by_participant.csv"].decode("utf-8-sig")))
    assert set(table[PEOPLE[0]]) == {"mentioned", "not mentioned", "<3"}
    for part in ("n = 4 participants", "coders agreed", "fewer than 3", "Totals", "1.0.0", "does not mean"):
        assert part in figure.caption
    assert '"Code 04" (4 of 4)' in figure.alt and len(figure.alt) <= 1000


def test_refuses_too_few_participants_and_another_codebook(codes: pd.DataFrame, presence: Presence) -> None:
    with pytest.raises(InputError, match="1 participants are too few"):
        made(presence(1), codes, ["P00"])
    matrix = themes.code_by_participant(presence(4), codes, PEOPLE[:4])
    with pytest.raises(InputError, match="not the codes of the codebook; make it with this codebook"):
        code_by_participant.figure(matrix.iloc[::-1], codes, basis="any", codebook="1.0.0")
