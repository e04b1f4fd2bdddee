"""Dots out of n."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO

import pandas as pd
import pytest

from analysis import themes
from analysis.errors import InputError
from analysis.figures import participants_per_code
from analysis.figures.base import Figure, render
from analysis.figures.sheet import HEIGHT

Presence = Callable[[int], pd.DataFrame]
Words = Callable[[bytes], list[str]]


def made(presence: pd.DataFrame, codes: pd.DataFrame, n: int) -> Figure:
    table = themes.participants_per_code(presence, codes, n)
    return participants_per_code.figure(table, basis="any", codebook="1.0.0")


def test_20_participants_and_68_codes_fit_one_sheet(codes: pd.DataFrame, presence: Presence) -> None:
    figure = made(presence(20), codes, 20)
    assert figure.draw().get_size_inches()[1] * 25.4 <= HEIGHT
    assert len(figure.data) == 68
    assert figure.data["shown"].iloc[:5].tolist() == ["not mentioned", "<3", "<3", "3 of 20", "4 of 20"]


def test_hidden_numbers_are_in_no_file(codes: pd.DataFrame, presence: Presence) -> None:
    """One or two participants: the files cannot tell."""
    mentions = presence(20)
    one = mentions[~((mentions["code"] == "c02") & (mentions["participant"] == "P01"))]
    two = pd.concat([mentions, pd.DataFrame({"participant": ["P19"], "code": ["c01"]})])
    assert render(made(one, codes, 20)) == render(made(two, codes, 20))


def test_csv_is_what_is_plotted(codes: pd.DataFrame, presence: Presence) -> None:
    files = render(made(presence(4), codes, 4))
    table = pd.read_csv(StringIO(files["participants_per_code.csv"].decode("utf-8-sig")))
    assert list(table.columns) == [
        "theme",
        "theme_name",
        "code",
        "name",
        "participants",
        "n",
        "shown",
        "suppressed",
    ]
    assert not table["participants"].between(1, 2).any()
    assert table.loc[table["suppressed"], "participants"].isna().all()
    assert set(table["shown"]) == {"not mentioned", "<3", "3 of 4", "4 of 4"}


def test_svg_says_each_count_once_and_names_codes_not_mentioned(
    codes: pd.DataFrame, presence: Presence, svg_words: Words
) -> None:
    words = svg_words(render(made(presence(20), codes, 20))["participants_per_code.svg"])
    assert words.count("<3") == 8  # 1, 2, 22, 23, 43, 44, 64 and 65
    assert "3 of 20" in words and "1 of 20" not in words and "2 of 20" not in words
    assert "Not mentioned: Code 00" in words
    assert [word for word in words if "distress" in word.lower()] == []


def test_number_of_dots(codes: pd.DataFrame, presence: Presence) -> None:
    figure = made(presence(4)[lambda rows: rows["code"].isin(["c01", "c03", "c04"])], codes, 4)
    dots = {len(c.get_offsets()) for c in figure.draw().axes[0].collections}
    # filled 3 + 4, empty 1, hatched 4; and one of each in the legend
    assert dots == {7, 1, 4}


def test_caption_and_alt_text(codes: pd.DataFrame, presence: Presence) -> None:
    figure = made(presence(20), codes, 20)
    for part in ("n = 20 participants", "at least one coder", "fewer than 3", "1.0.0", "does not mean"):
        assert part in figure.caption
    assert '"Code 20" (20 of 20), "Code 41" (20 of 20) and "Code 62" (20 of 20)' in figure.alt
    assert "number hidden: 8 codes. Not mentioned by anyone: 4 codes." in figure.alt


def test_long_and_odd_names_are_wrapped_and_kept(codes: pd.DataFrame, presence: Presence, svg_words: Words) -> None:
    name = "Absence unnoticed or unreported, and " * 4 + "$unclosed <tag> & Οδυσσέας"
    long = codes.assign(name=codes["name"].where(codes["code"] != "c05", name), theme_name="A theme's name " * 9)
    figure = made(presence(20), long, 20)
    words = svg_words(render(figure)["participants_per_code.svg"])
    assert " ".join(name.split()) in " ".join(words)
    assert len(figure.alt) <= 1000


def test_nobody_mentioned_three_times(codes: pd.DataFrame) -> None:
    few = pd.DataFrame({"participant": ["P00", "P01"], "code": ["c00", "c01"]})
    figure = made(few, codes, 20)
    assert "No code was mentioned by 3 or more." in figure.alt
    assert set(figure.data["shown"]) == {"<3", "not mentioned"}
    assert render(figure)


def test_refuses_too_few_participants_and_an_unknown_basis(codes: pd.DataFrame, presence: Presence) -> None:
    with pytest.raises(InputError, match="1 participants are too few for a table: 3 is the fewest; wait for more"):
        made(presence(1), codes, 1)
    table = themes.participants_per_code(presence(4), codes, 4)
    with pytest.raises(InputError, match="not any or consensus"):
        participants_per_code.figure(table, basis="one", codebook="1.0.0")
    with pytest.raises(InputError, match="no code to show"):
        participants_per_code.figure(table.iloc[:0], basis="any", codebook="1.0.0")
