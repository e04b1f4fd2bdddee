"""The page that shows the figures."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pandas as pd
import pytest

from analysis.errors import InputError
from analysis.figures.base import Figure
from analysis.figures.page import Table, index_page


class Tags(HTMLParser):
    """Every tag with its attributes, and that tags are closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in {"meta", "img"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def all(self, tag: str, attribute: str) -> list[str | None]:
        return [attributes[attribute] for name, attributes in self.found if name == tag and attribute in attributes]


def made_up() -> Figure:
    data = pd.DataFrame({"name": ["<b>Trust</b>"], "participants": pd.array([None], dtype="Int64"), "shown": ["<3"]})
    return Figure("made_up", "Trust & more", data, "A caption.", 'In words: "<3".', lambda: None)  # type: ignore[arg-type, return-value]


def page() -> str:
    tables = [Table("Agreement", "tables/agreement of coders.csv", pd.DataFrame({"alpha": [0.8]}))]
    return index_page("A <study>", [made_up()], ["One participant did not consent."], tables)


def test_page_shows_each_figure_with_its_alt_text_caption_and_files() -> None:
    tags = Tags(page())
    assert tags.open == []
    assert tags.all("img", "src") == ["figures/made_up.png"]
    assert tags.all("img", "alt") == ['In words: "<3".']
    links = tags.all("a", "href")
    assert [f"figures/made_up.{ending}" in links for ending in ("svg", "pdf", "csv", "alt.txt")] == [True] * 4
    assert "tables/agreement%20of%20coders.csv" in links
    assert "A caption." in page() and "One participant did not consent." in page()


def test_everything_is_escaped_and_hidden_cells_are_empty() -> None:
    text = page()
    assert "<b>" not in text and "&lt;b&gt;Trust&lt;/b&gt;" in text and "A &lt;study&gt;" in text
    assert "<td></td><td>&lt;3</td>" in text
    assert "NA" not in text and "nan" not in text


def test_page_is_accessible_in_outline() -> None:
    tags = Tags(page())
    assert tags.all("html", "lang") == ["en"]
    assert [tag for tag, _ in tags.found if tag in {"h1", "main", "title"}] == ["title", "h1", "main"]
    ids = [attributes["id"] for _, attributes in tags.found if "id" in attributes]
    assert len(ids) == len(set(ids))
    inside = [link.removeprefix("#") for link in tags.all("a", "href") if link and link.startswith("#")]
    labelled = [attributes["aria-labelledby"] for _, attributes in tags.found if "aria-labelledby" in attributes]
    assert set(inside) | set(labelled) <= set(ids)


def test_page_takes_nothing_from_elsewhere() -> None:
    text = page()
    assert not re.search(r"https?:|//|@import|url\(|<script|<link", text)
    assert page() == text


def test_parts_that_are_not_there_are_not_announced() -> None:
    text = index_page("A study", [made_up()], folder="")
    assert 'src="made_up.png"' in text
    assert "Tables" not in text.split("<h1>")[1].replace("tables for the report", "") and "left out" not in text


@pytest.mark.parametrize("path", ["/etc/x.csv", "../secure/key.csv", "https://x.org/a", "//x.org/a", "a\\b", "file:a"])
def test_refuses_paths_that_lead_elsewhere(path: str) -> None:
    with pytest.raises(InputError, match="not relative to the page"):
        index_page("A study", [made_up()], tables=[Table("T", path)])
    with pytest.raises(InputError, match="not relative to the page"):
        index_page("A study", [made_up()], folder=path)


def test_refuses_a_page_of_nothing() -> None:
    with pytest.raises(InputError, match="no figure and no table to show; make a figure first"):
        index_page("A study", [])
