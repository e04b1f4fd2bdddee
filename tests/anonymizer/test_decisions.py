"""decisions.csv: what may stand in it, and what several reviewers' files come to."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.decisions import COLUMNS, HIDING, Decision, decision_rows, merge_decisions, read_decisions
from anonymizer.errors import InputError

HEAD = ",".join(COLUMNS) + "\n"


def write(folder: Path, **files: str) -> Path:
    for name, rows in files.items():
        (folder / f"{name.replace('_', '-')}.csv").write_text(HEAD + rows, "utf-8")
    return folder / "decisions.csv"


def test_every_decision_can_be_written_by_hand(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        decisions="Zelvany,KEEP,,,,,ana,2026-01-01,a river\nBrask,replace,person,cousin,,,,,\n"
        "Ulm,generalise,place,,a town,,,,\nJon,merge,,,,John,,,\nWill,split,,,,,,,\nnobody,,,,,,,,\n",
    )
    found = read_decisions(path)
    assert {key: one.decision for key, one in found.items()} == {
        "zelvany": "keep", "brask": "replace", "ulm": "generalise", "jon": "merge", "will": "split",
    }  # fmt: skip
    assert (found["jon"].same_as, found["ulm"].placeholder, found["zelvany"].reviewer) == ("John", "a town", "ana")
    assert found["jon"].rows == (("decisions.csv", 5),)


def test_no_file_is_no_decision(tmp_path: Path) -> None:
    assert read_decisions(tmp_path / "decisions.csv") == {}


def test_a_table_without_the_newer_columns_is_read(tmp_path: Path) -> None:
    (tmp_path / "decisions.csv").write_text("surface;decision\nZelvany;keep\n", "utf-8")
    assert read_decisions(tmp_path / "decisions.csv")["zelvany"].decision == "keep"


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("Zelvany,hide,,,,,,,", "unknown decision"),
        ("Zelvany,replace,river,,,,,,", "unknown category"),
        ("Zelvany,generalise,,,a] b [c,,,,", "placeholder hold a bracket"),
        ("Zelvany,merge,,,,,,,", "same_as does not fit 'merge'"),
        ("Zelvany,keep,,,,Brask,,,", "same_as does not fit 'keep'"),
        ("Ulm,replace,,,,,,,", "contradicts an earlier one"),
    ],
)
def test_a_mistake_names_its_line_and_no_word(tmp_path: Path, row: str, says: str) -> None:
    path = write(tmp_path, decisions=f"Ulm,keep,,,,,,,\n{row}\n")
    with pytest.raises(InputError, match=rf"decisions\.csv, line 3: .*{says}") as error:
        read_decisions(path)
    assert not any(word in str(error.value) for word in ("Zelvany", "Ulm", "Brask"))


@pytest.mark.parametrize(
    "data",
    [
        b'\xef\xbb\xbfsurface;decision;placeholder\r\nCaf\xc3\xa9 Zelvany;keep;"a; b"\r\n',
        'surface;decision;placeholder\r\nCafé Zelvany;keep;"a; b"\r\n'.encode("cp1252"),
        "surface\tdecision\tplaceholder\r\nCafé Zelvany\tKeep\ta; b\r\n".encode("utf-16"),
        " Surface , DECISION ,placeholder,\nCafé Zelvany,keep ,a; b,\n,,,\n\n".encode(),
    ],
)
def test_what_spreadsheets_save_is_read(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "decisions.csv").write_bytes(data)
    [one] = decision_rows(tmp_path / "decisions.csv")
    assert (one.surface, one.decision, one.placeholder, one.rows) == ("Café Zelvany", "keep", "a; b", (("decisions.csv", 2),))  # fmt: skip


@pytest.mark.parametrize(
    ("table", "says"),
    [
        (
            'surface,decision\n"Zelvany,keep\nUlm,replace\n',
            "line 3: this row cannot be read as a table; look for a quot",
        ),
        ('surface,decision\n"Zelvany,keep\nUlm"",replace\n', "cannot be read as a table"),
        ('surface,decision\n"Zelvany\nUlm",replace\n', "line 3: the surface goes over several lines"),
        ("surface,decision,catgory\nUlm,replace,place\n", "line 1: unknown column 'catgory'; did you mean 'category'"),
        ("surface,decision,decision\nUlm,keep,replace\n", "line 1: the column 'decision' is there twice"),
        (f"surface,decision\n{'Ulm' * 50_000},keep\n", "line 2: this row cannot be read as a table"),
    ],
)
def test_a_table_that_is_out_of_step_loses_no_decision_silently(tmp_path: Path, table: str, says: str) -> None:
    (tmp_path / "decisions.csv").write_text(table, "utf-8")
    with pytest.raises(InputError, match=says) as error:
        decision_rows(tmp_path / "decisions.csv")
    assert not any(word in str(error.value) for word in ("Zelvany", "Ulm"))


def test_two_reviewers_files_become_one_and_their_conflicts_are_listed(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        decisions="Ulm,keep,,,,,,,\nWye,keep,,,,,,,\n",
        decisions_ana="Zelvany,keep,,,,,,,\nUlm,replace,place,,,,,,\n",
        decisions_ben="ZELVANY,generalise,,,a river,,,,\nBrask,replace,,aunt,,,,,\n",
        decisions_eva="Brask,replace,person,cousin,,,,,\n",
    )
    merged, conflicts = merge_decisions(decision_rows(path))
    assert {key: one.decision for key, one in merged.items()} == {
        "brask": "replace", "ulm": "replace", "wye": "keep", "zelvany": "generalise",
    }  # fmt: skip
    assert merged == read_decisions(path)
    assert (merged["brask"].category, merged["brask"].relation) == ("person", "")
    assert merged["brask"].reviewer == "ben;eva"
    assert [str(conflict).split(": ")[0] for conflict in conflicts] == [
        "decisions-ana.csv line 2 and decisions-ben.csv line 2",
        "decisions-ana.csv line 3 and decisions.csv line 2",
        "decisions-ben.csv line 3 and decisions-eva.csv line 2",
    ]
    assert not any(word in str(conflicts).casefold() for word in ("ulm", "brask", "zelvany"))


def test_two_targets_of_a_merge_join_neither() -> None:
    merged, [conflict] = merge_decisions([Decision("Jon", "merge", same_as=who) for who in ("John Reed", "John Hale")])
    assert (merged["jon"].decision, merged["jon"].same_as) == ("replace", "")
    assert "same_as" in conflict.problem


ROWS = st.builds(
    Decision,
    st.sampled_from(["Ulm", "ULM", "Wye"]),
    st.sampled_from(HIDING),
    st.sampled_from(["", "place", "person"]),
    st.sampled_from(["", "aunt", "cousin"]),
    st.sampled_from(["", "a town", "a river"]),
    rows=st.integers(2, 9).map(lambda line: (("decisions.csv", line),)),
)


@given(st.lists(ROWS, min_size=1, max_size=4))
def test_the_order_of_rows_does_not_matter_and_what_hides_more_counts(rows: list[Decision]) -> None:
    results = [merge_decisions(order) for order in itertools.permutations(rows)]
    assert all(result == results[0] for result in results)
    for key, one in results[0][0].items():
        given_ranks = [HIDING.index(row.decision) for row in rows if row.surface.casefold() == key]
        assert HIDING.index(one.decision) <= min(given_ranks)
