"""Changes to a codebook touch the lines that they have to, and no other."""

from __future__ import annotations

import datetime
import difflib
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.codebook import parse_codebook, shipped
from analysis.codebook.changing import MAJOR, MINOR, PATCH, Edit, merge, move, rename, split
from analysis.codebook.publishing import published
from analysis.errors import InputError

TEXT = """\
# A comment at the top.
id: small
title: A small codebook   # a comment behind a value
version: 1.2.3
language: en
licence: Apache-2.0
status: draft
themes:

  # about home
  - id: HOME
    name: Home
    definition: Life at home.
    codes:

      # quiet is the oldest code
      - id: quiet
        name: 'Quiet'   # as they said
        quote_release: ok
        guid: 7b1c4f9e-1d5a-4b8e-9c55-0a6b6f7d2e11
        definition: >-
          Nobody asked,
          and nobody answered.
        sources: [One 2001, Two 2002]

      - id: very_quiet
        parent: quiet
        name: Very quiet
        quote_release: care
        definition: Nobody spoke. See quiet.
        exclude: Asked once → quiet.

      - {id: whisper, parent: very_quiet, name: "Whisper, a little", quote_release: ok, definition: Low voices.}
      # the last of the theme
      - id: loud
        name: Loud
        quote_release: ok
        definition: Everybody spoke; not very_quiet.

  - id: AWAY
    name: Away
    definition: Elsewhere.
    codes:
      - id: far
        name: Far
        quote_release: ok
        definition: A long way.
      - id: near
        name: Near
        quote_release: ok
        definition: A short way.
# A comment at the end.
"""


def lines(edit: Edit, text: str = TEXT) -> tuple[list[str], list[str]]:
    """The lines that are gone, and those that came."""
    changed = list(difflib.ndiff(text.splitlines(), edit.text.splitlines()))
    return [one[2:] for one in changed if one[:2] == "- "], [one[2:] for one in changed if one[:2] == "+ "]


def comments(text: str) -> list[str]:
    return sorted(re.findall(r"#.*$", text, flags=re.MULTILINE))


def test_an_id_changes_with_the_parents_that_name_it() -> None:
    edit = rename(TEXT, "quiet", "silent")
    assert lines(edit) == (
        ["      - id: quiet", "        parent: quiet"],
        ["      - id: silent", "        parent: silent"],
    )
    assert (edit.level, edit.became) == (MAJOR, {"quiet": ("silent",)})
    assert edit.notes == ["these codes still speak of 'quiet': very_quiet"]


def test_a_name_changes_alone_and_keeps_the_comment_behind_it_where_it_can() -> None:
    edit = rename(TEXT, "loud", name="Loud: very")
    assert lines(edit) == (["        name: Loud"], ["        name: 'Loud: very'"])
    assert (edit.level, edit.became) == (PATCH, {})
    assert lines(rename(TEXT, "whisper", name="no"))[1] == [
        "      - {id: whisper, parent: very_quiet, name: 'no', quote_release: ok, definition: Low voices.}"
    ]


def test_a_theme_is_renamed_and_no_coding_changes() -> None:
    edit = rename(TEXT, "HOME", "AT_HOME", "At home")
    assert [theme.id for theme in parse_codebook(edit.text).themes] == ["AT_HOME", "AWAY"]
    assert (edit.level, edit.became) == (MINOR, {})


def test_a_code_moves_with_what_is_inside_it_and_the_comments_above_them() -> None:
    edit = move(TEXT, "quiet", "AWAY")
    book = parse_codebook(edit.text)
    assert [code.id for code in book.themes[1].codes] == ["far", "near", "quiet", "very_quiet", "whisper"]
    assert book.by_id["quiet"] == parse_codebook(TEXT).by_id["quiet"]
    assert comments(edit.text) == comments(TEXT)
    assert "      # quiet is the oldest code\n      - id: quiet\n" in edit.text
    assert edit.level == MINOR


def test_inside_a_theme_only_the_parent_changes() -> None:
    assert lines(move(TEXT, "loud", "quiet")) == ([], ["        parent: quiet"])
    assert lines(move(TEXT, "very_quiet", "HOME")) == (["        parent: quiet"], [])
    assert lines(move(TEXT, "whisper", "quiet"))[1][0].startswith("      - {id: whisper, parent: quiet, name:")
    assert lines(move(TEXT, "whisper", "HOME"))[1][0].startswith("      - {id: whisper, name:")


def test_codes_are_merged_and_what_was_inside_them_goes_along() -> None:
    edit = merge(TEXT, ["quiet", "near"], "loud")
    book = parse_codebook(edit.text)
    assert list(book.by_id) == ["very_quiet", "whisper", "loud", "far"]
    assert book.by_id["very_quiet"].parent == "loud"
    assert (edit.level, edit.became) == (MAJOR, {"quiet": ("loud",), "near": ("loud",)})
    assert {"# about home", "# the last of the theme", "# quiet is the oldest code"} < set(comments(edit.text))


def test_a_code_may_be_merged_into_one_that_is_inside_it() -> None:
    book = parse_codebook(merge(TEXT, ["quiet", "very_quiet"], "whisper").text)
    assert list(book.by_id) == ["whisper", "loud", "far", "near"]
    assert book.by_id["whisper"].parent is None


def test_a_split_starts_from_the_words_of_the_one() -> None:
    edit = split(TEXT, "loud", {"shouting": "Shouting", "many_voices": "Many voices"})
    book, old = parse_codebook(edit.text), parse_codebook(TEXT).by_id["loud"]
    assert list(book.by_id)[2:5] == ["whisper", "shouting", "many_voices"]
    assert book.by_id["shouting"] == old.model_copy(update={"id": "shouting", "name": "Shouting"})
    assert edit.became == {"loud": ("shouting", "many_voices")}


def test_the_one_may_stay_as_one_of_several_and_only_it_keeps_its_guid() -> None:
    edit = split(TEXT, "quiet", {"quiet": "", "still": "Still"})
    book = parse_codebook(edit.text)
    assert list(book.by_id)[:2] == ["quiet", "still"]
    assert [bool(book.by_id[id].guid) for id in ("quiet", "still")] == [True, False]
    assert lines(edit)[0] == []


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda t: rename(t, "quite", "x"), "no code and no theme 'quite'; did you mean 'quiet'?"),
        (lambda t: rename(t, "quiet", "loud"), "the id 'loud' is taken"),
        (lambda t: rename(t, "quiet", "AWAY"), "the id 'AWAY' is taken"),
        (lambda t: rename(t, "quiet", "a b"), "'a b' cannot be an id"),
        (lambda t: rename(t, "quiet"), "nothing would change"),
        (lambda t: move(t, "HOME", "AWAY"), "there is no code 'HOME'; that is a theme"),
        (lambda t: move(t, "quiet", "whisper"), "'whisper' is inside 'quiet'"),
        (lambda t: move(t, "quiet", "quiet"), "'quiet' is inside 'quiet'"),
        (lambda t: move(t, "quiet", "HOME"), "'quiet' is there already"),
        (lambda t: move(t, "quiet", "nowhere"), "no code and no theme 'nowhere'"),
        (lambda t: move(move(t, "far", "HOME").text, "near", "HOME"), "the theme 'AWAY' would be left without a code"),
        (lambda t: merge(t, ["loud"], "loud"), "name at least one other code"),
        (lambda t: merge(t, ["loud"], "HOME"), "there is no code 'HOME'; that is a theme"),
        (lambda t: merge(t, ["far", "near"], "loud"), "the theme 'AWAY' would be left without a code"),
        (lambda t: split(t, "loud", {"one": ""}), "at least two"),
        (lambda t: split(t, "quiet", {"one": "", "two": ""}), "there are codes inside 'quiet'"),
        (lambda t: split(t, "loud", {"one": "", "far": ""}), "the id 'far' is taken"),
        (lambda t: rename(published(rename(t, "far", "off"), "w"), "near", "far"), "was a code of an earlier version"),
        (lambda t: published(rename(t, "far", "off"), " "), "a change needs a reason"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_told(change: Callable[[str], object], says: str) -> None:
    with pytest.raises(InputError) as error:
        change(TEXT)
    assert says in str(error.value)


def test_codes_in_brackets_cannot_be_moved_line_by_line() -> None:
    text = TEXT[: TEXT.index("    codes:\n      - id: far")] + (
        "    codes: [{id: far, name: F, quote_release: ok, definition: D}, "
        "{id: near, name: N, quote_release: ok, definition: D}]\n"
    )
    with pytest.raises(InputError, match=r"line \d+: these items stand in \[brackets\]"):
        move(text, "far", "HOME", Path("mine.yaml"))
    assert "[{id: afar, name: F" in rename(text, "far", "afar").text


def test_a_text_that_anchors_would_make_say_something_else_is_refused() -> None:
    text = TEXT.replace("id: far\n        name: Far", "id: &a far\n        name: *a")
    with pytest.raises(InputError, match="written in a way that cannot be changed line by line"):
        rename(text, "far", "off")


def test_the_change_log_starts_and_grows_at_its_head() -> None:
    day = datetime.date(2026, 2, 1)
    one = published(move(TEXT, "near", "HOME"), "it is: near", "ana", day)
    two = published(merge(one, ["loud"], "far"), "the same")
    book = parse_codebook(two)
    assert book.version == "2.0.0"
    assert [(c.version, c.what, c.why, c.by, c.date, dict(c.became)) for c in book.changes] == [
        ("2.0.0", "merged loud into far", "the same", "", None, {"loud": ("far",)}),
        ("1.3.0", "moved near to HOME", "it is: near", "ana", day, {}),
    ]  # fmt: skip
    assert two.index("# A comment at the end.") < two.index("changes:")


@pytest.mark.parametrize(
    "text", [TEXT.replace("\n", "\r\n"), "\ufeff" + TEXT, TEXT.rstrip("\n"), TEXT + "changes: []\n"]
)
def test_what_other_editors_save_is_changed_too(text: str) -> None:
    new = published(split(text, "loud", {"a": "A", "b": "B"}), "why")
    assert parse_codebook(new).changes[0].version == "2.0.0"
    assert ("\r\n" in text) == ("\r\n" in new)
    assert "\n" not in new.replace("\r\n", "") or "\r\n" not in text


CODES = ["quiet", "very_quiet", "whisper", "loud", "far", "near"]
CHANGES = st.one_of(
    st.tuples(st.just("rename"), st.sampled_from(CODES), st.sampled_from(["n1", "n2", "n3"])),
    st.tuples(st.just("move"), st.sampled_from(CODES), st.sampled_from([*CODES, "HOME", "AWAY"])),
    st.tuples(st.just("merge"), st.sampled_from(CODES), st.sampled_from(CODES)),
    st.tuples(st.just("split"), st.sampled_from(CODES), st.sampled_from(["s1", "s2"])),
)


def applied(text: str, change: tuple[str, str, str]) -> Edit:
    kind, code, other = change
    if kind == "rename":
        return rename(text, code, other, f"Name: {other}")
    if kind == "move":
        return move(text, code, other)
    return merge(text, [code], other) if kind == "merge" else split(text, code, {other: "One", f"{other}x": "Other"})


@settings(max_examples=20, deadline=None)
@given(st.lists(CHANGES, min_size=1, max_size=3))
def test_any_changes_one_after_the_other_leave_a_codebook_that_knows_what_became_of_each_code(
    changes: list[tuple[str, str, str]],
) -> None:
    text, before = TEXT, parse_codebook(TEXT)
    for change in changes:
        try:
            text = published(applied(text, change), "why")
        except InputError:
            continue
    after = parse_codebook(text)
    assert {code for one in before.by_id for code in after.became(one, before.version)} == set(after.by_id)
    assert {"# A comment at the top.", "# about home", "# a comment behind a value"} <= set(comments(text))


def test_a_shipped_codebook_keeps_every_line_that_has_no_part_in_a_change() -> None:
    text = shipped()["return-interview"].read_text("utf-8")
    new = published(move(text, "asked_for_help_before", "LOO"), "why", "ana", datetime.date(2026, 1, 1))
    before, after = Counter(text.splitlines()), Counter(new.splitlines())
    assert list(before - after) == ["version: 1.0.0"]
    assert [line.strip() for line in after - before if line.strip()] == [
        "version: 1.1.0", "- version: 1.1.0", "date: 2026-01-01", "by: ana", "what: moved asked_for_help_before to LOO", "why: why",
    ]  # fmt: skip
