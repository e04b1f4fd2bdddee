"""A study leaves for another tool and comes back: the same codings, codes, memos and offsets, whatever is in its texts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.codebook import find_codebook, load_codebook
from analysis.codebook.projecting import project_codes
from analysis.codings import COLUMNS
from analysis.interchange.bare_text import BareText
from analysis.interchange.coding_rows import appended, coders, join
from analysis.interchange.from_study import from_study
from analysis.interchange.matching_codes import guids_by_id, match_codes
from analysis.interchange.placing import laid_in, match_sources, put
from analysis.interchange.project import Project, User
from analysis.interchange.qdpx import read_qdpx
from analysis.interchange.qdpx_writing import write_qdpx
from analysis.interchange.qualcoder import read_qualcoder
from analysis.interchange.qualcoder_writing import write_qualcoder
from analysis.interchange.sheets import read_csv, read_xlsx, write_csv, write_xlsx
from analysis.turn_hash import text_hash
from tests.analysis.interchange.projects import PIECES

CODEBOOK = load_codebook(find_codebook("grooming-and-missing", None))  # type: ignore[arg-type]
CODES = [code.id for code in CODEBOOK.codes]
texts = st.lists(st.sampled_from((*PIECES, "\r\n", "\r", "\n\n", "P01: ")), max_size=8).map(lambda p: "a" + "".join(p))
WAYS: dict[str, Callable[[Project], Project]] = {
    "qdpx": lambda project: read_qdpx(write_qdpx(project)),
    "qualcoder": lambda project: read_qualcoder(write_qualcoder(project)[0]["data.qda"], project.title),
    "csv": lambda project: read_csv(write_csv(project)),
    "xlsx": lambda project: read_xlsx(write_xlsx(project)),
}


@st.composite
def studies(draw: st.DrawFn) -> tuple[pd.DataFrame, pd.DataFrame]:
    """A corpus and its codings."""
    turns = [
        {"interview": interview, "turn": number, "speaker": ("interviewer", interview)[number % 2],
         "role": ("interviewer", "participant")[number % 2], "language": "el", "text": text}
        for interview in ("P01", "P02")[: draw(st.integers(1, 2))]
        for number, text in enumerate(draw(st.lists(texts, min_size=1, max_size=3)))
    ]  # fmt: skip
    rows: dict[tuple[object, ...], dict[str, object]] = {}
    for number in range(draw(st.integers(0, 5))):
        turn = draw(st.sampled_from(turns))
        ends = st.integers(0, len(turn["text"]))
        start, end = draw(st.tuples(ends, ends).map(sorted).filter(lambda spot: spot[0] < spot[1]))
        row = {"id": f"x{number}", "interview": turn["interview"], "turn": turn["turn"], "start": start, "end": end,
               "code": draw(st.sampled_from(CODES)), "coder": draw(st.sampled_from(("ana", "Ben 2"))),
               "memo": draw(st.lists(st.sampled_from(PIECES), max_size=3).map("".join)),
               "created": draw(st.sampled_from(("", "2026-01-15"))), "codebook": "1.0.0",
               "text_hash": text_hash(turn["text"]), "status": "ok"}  # fmt: skip
        rows[tuple(row[name] for name in ("interview", "turn", "start", "end", "code", "coder"))] = row
    return pd.DataFrame(turns), pd.DataFrame(rows.values(), columns=[*COLUMNS, "status"])


def exported(corpus: pd.DataFrame, codings: pd.DataFrame, *, passages: bool = True) -> Project:
    return from_study("a study", corpus, codings, project_codes(CODEBOOK), guids_by_id(CODEBOOK), passages=passages)


def imported(project: Project, corpus: pd.DataFrame, here: pd.DataFrame) -> tuple[list[dict[str, str]], int]:
    fits = match_sources(project, corpus)
    puts, left, _ = put(project, {guid: fit.laid for guid, fit in fits.items()})
    assert left == []
    said = {(row.interview, row.turn): row.text for row in corpus.itertuples()}
    joined = join(puts, project, match_codes(project.codes, CODEBOOK), said, here, "a study", "1.0.0")
    return joined.rows, joined.again


def plain(rows: list[dict[str, str]], coder: Callable[[str], str] = str) -> list[tuple[str, ...]]:
    names = [name for name in COLUMNS if name != "id"]
    return sorted(tuple(coder(str(row[n])) if n == "coder" else str(row[n]) for n in names) for row in rows)


@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=250)  # a thousand studies by the four ways
@given(study=studies())
def test_codings_come_back_to_their_turns(study: tuple[pd.DataFrame, pd.DataFrame], way: str) -> None:
    corpus, codings = study
    back = WAYS[way](exported(corpus, codings))
    rows, again = imported(back, corpus, codings.iloc[:0])
    assert again == 0
    assert plain(rows) == plain(codings.to_dict("records"), lambda name: name.replace(" ", "_"))
    assert imported(back, corpus, codings) == ([], len(codings))


def test_a_text_that_somebody_else_laid_out_still_takes_its_codings() -> None:
    said = ["How did it begin, if you can tell me?", "Yes.", "It was on a bus, and I was on my own then.", "Yes."]
    corpus = pd.DataFrame({"interview": "P01", "turn": range(4), "speaker": "P01", "role": "participant",
                           "language": "en", "text": said})  # fmt: skip
    other = "A title\n\nI: " + said[0] + "\nR: " + said[2] + "\nI:  Yes.\n"
    laid = laid_in(other, corpus)
    assert [(one.turn, other[one.start : one.end]) for one in laid.turns] == [(0, said[0]), (2, said[2]), (3, "Yes.")]


CHANGES: dict[str, Callable[[str], str]] = {
    "lines broken": lambda text: re.sub(r"(\S{4,}) ", r"\1\r\n", text),
    "spaces doubled": lambda text: text.replace(" ", "  "),
    "spaces that do not break": lambda text: text.replace(" ", "\u00a0"),
    "no lines between": lambda text: text.replace("\n\n", "\n"),
    "soft hyphens": lambda text: text.replace("nn", "n\u00adn"),
    "none at all": lambda text: "".join(text.split()),
}


@pytest.mark.parametrize("change", CHANGES)
def test_white_space_that_a_tool_changed_moves_no_coding(change: str) -> None:
    said = [
        "How did it begin, Anna, 🙂 if you can tell me?",
        "It was on a bus.\n\nI was on my own then, Hannah was not.",
        "Yes.",
    ]
    corpus = pd.DataFrame({"interview": "P01", "turn": range(3), "speaker": ["interviewer", "P01", "interviewer"],
                           "role": ["interviewer", "participant", "interviewer"], "language": "en", "text": said})  # fmt: skip
    rows = [
        {"id": str(n), "interview": "P01", "turn": turn, "start": said[turn].index(words), "code": CODES[0], "coder": "ana",
         "end": said[turn].index(words) + len(words), "memo": "", "created": "", "codebook": "1.0.0",
         "text_hash": text_hash(said[turn]), "status": "ok"}
        for n, (turn, words) in enumerate(((0, "🙂 if you"), (1, "a bus.\n\nI was on"), (1, "Hannah"), (1, "It"), (2, "Yes.")))
    ]  # fmt: skip
    codings = pd.DataFrame(rows)
    project = exported(corpus, codings)
    [source] = project.sources
    there, here = BareText(CHANGES[change](source.text or "")), BareText(source.text or "")
    moved = []
    for one in project.segments:
        first = here.places.index(one.start)
        moved.append((one, there.spot(first, here.places.index(one.end - 1) - first + 1)))
    segments = tuple(replace(one, start=start, end=end) for one, (start, end) in moved)
    foreign = replace(project, sources=(replace(source, text=there.text),), segments=segments)
    assert plain(imported(foreign, corpus, codings.iloc[:0])[0]) == plain(rows)
    table = replace(foreign, sources=(replace(source, text=None),),
                    segments=tuple(replace(one, start=0, end=0, quote=there.text[one.start : one.end])
                                   for one in segments if one.end - one.start > 2))  # fmt: skip
    assert plain(imported(table, corpus, codings.iloc[:0])[0]) == plain([row for row in rows if row["id"] != "3"])


def test_a_coder_keeps_the_name_that_the_study_knows_and_two_never_share_one() -> None:
    project = Project("p", users=(User("1", "Ana M."), User("2", "Ana M"), User("3", "Consensus"), User("4", "ben b")))
    assert list(coders(project, ["ben b"]).values()) == ["imported", "Ana_M", "Ana_M_2", "Consensus_imported", "ben b"]


def test_rows_are_added_and_every_byte_before_stays() -> None:
    row = {name: name for name in COLUMNS} | {"turn": "1", "start": "0", "end": "2"}
    before = (
        b'\xef\xbb\xbfid;interview;turn;start;end;code;coder;memo;created;codebook;text_hash\r\n1;"a;b";1;;;c;x;;;;'
    )
    after = appended(before, [row])
    assert after.startswith(before + b"\n")
    assert after.decode("utf-8-sig").splitlines()[-1].split(";")[:4] == ["id", "interview", "1", "0"]
    assert appended(b"", [row]).decode().splitlines()[0] == ",".join(COLUMNS)
