"""The grid of topics by participants."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from io import StringIO

import pandas as pd
import pytest

from analysis.errors import InputError
from analysis.figures import topics_by_participant
from analysis.figures.base import render

PEOPLE = ["P1", "P2", "P3", "P4"]
COUNTS = pd.DataFrame([[9, 1, 4, 0], [60, 2, 0, 0], [0, 1, 1, 1]], index=[0, 1, 2], columns=PEOPLE)
LABELS = {0: "σχολείο, δασκάλα, φίλοι", 1: "harbour, uncle", 2: "žinutė, naktis"}


def test_data_hides_rows_and_their_words() -> None:
    data = topics_by_participant.figure(COUNTS, LABELS).data
    assert data["shown"].tolist() == ["3 of 4", "<3", "3 of 4"]
    assert data.loc[1, ["words", "participants", *PEOPLE]].isna().all()
    assert data.loc[0, PEOPLE].tolist() == [9, 1, 4, 0]


def test_hidden_topics_are_in_no_file() -> None:
    other = COUNTS.copy()
    other.loc[1] = [0, 0, 0, 3]
    words = LABELS | {1: "something, else"}
    files = render(topics_by_participant.figure(COUNTS, LABELS))
    assert files == render(topics_by_participant.figure(other, words))
    assert not any(b"harbour" in content for content in files.values())


def test_svg_says_who_made_the_topics_in_their_own_letters(svg_words: Callable[[bytes], list[str]]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a letter that the font lacks is a warning
        words = svg_words(render(topics_by_participant.figure(COUNTS, LABELS))["topics_by_participant.svg"])
    assert "σχολείο, δασκάλα, φίλοι" in words and "žinutė, naktis" in words
    assert "The topics were made by a topic model, not by a person." in words
    assert "9 turns" in words and "60 turns" not in words
    assert "words hidden (<3 participants)" in words


def test_area_is_the_number_of_turns() -> None:
    drawing = topics_by_participant.figure(COUNTS, LABELS).draw()
    areas = sorted({round(float(c.get_sizes()[0]), 1) for c in drawing.axes[0].collections})
    # 1, 2 (in the legend), 4 and 9 turns
    assert [round(area / areas[-1] * 9, 1) for area in areas] == [1, 2, 4, 9]


def test_long_words_take_two_lines_at_most(svg_words: Callable[[bytes], list[str]]) -> None:
    long = LABELS | {0: ", ".join(["αντισυνταγματικότητα"] * 9)}
    words = svg_words(render(topics_by_participant.figure(COUNTS, long))["topics_by_participant.svg"])
    assert sum("αντισυνταγματικότητα" in word for word in words) == 2
    assert any(word.endswith(" …") for word in words)


def test_csv_caption_and_alt_text() -> None:
    figure = topics_by_participant.figure(COUNTS, LABELS)
    table = pd.read_csv(StringIO(render(figure)["topics_by_participant.csv"].decode("utf-8-sig")))
    assert table.columns.tolist() == ["topic", "words", "participants", "n", "shown", *PEOPLE]
    for part in ("n = 4 participants", "not by a person", "fewer than 3", "words are hidden too", "Totals"):
        assert part in figure.caption
    assert '"σχολείο, δασκάλα, φίλοι" (3 of 4) and "žinutė, naktis" (3 of 4).' in figure.alt
    assert "saying who: 1 topic." in figure.alt


def test_every_topic_hidden_and_a_topic_nobody_has() -> None:
    hidden = topics_by_participant.figure(COUNTS.loc[[1]], LABELS)
    assert "No topic is shared by 3 or more participants." in hidden.alt
    assert render(hidden)
    assert render(topics_by_participant.figure(COUNTS * 0, LABELS))


def test_refusals() -> None:
    with pytest.raises(InputError, match="no topic to show; run the topic model first"):
        topics_by_participant.figure(COUNTS.iloc[:0], LABELS)
    with pytest.raises(InputError, match="a topic has no label"):
        topics_by_participant.figure(COUNTS, {0: "x"})
    with pytest.raises(InputError, match="1 participants are too few"):
        topics_by_participant.figure(COUNTS[["P1"]], LABELS)
