"""The forms of a known name are found as whole words, and never inside another word."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.detectors.words import Usage
from anonymizer.entities.known import Known, Register
from anonymizer.languages import LANGUAGES
from anonymizer.languages.inflection import inflections

NAMES = ("Ann", "Lina Reed", "Γιώργος", "Jonas", "Aušra", "Zoë", "Jean-Luc", "O'Hara")
LETTERS = st.text("abcdeéoſαγςšž", min_size=1, max_size=4)
APART = st.sampled_from([" ", ", ", ". ", "’s ", "-", "\n", "“", "2", "_", "😀"])


@settings(deadline=None)
@given(st.sampled_from(NAMES), st.data(), LETTERS, LETTERS, st.booleans(), st.sampled_from(sorted(LANGUAGES)))
def test_variants_of_a_name_never_match_inside_another_word(
    name: str, data: st.DataObject, before: str, after: str, shouted: bool, code: str
) -> None:
    known = Known("x", "person", (name,), code)
    form = data.draw(st.sampled_from(sorted(inflections(name.casefold(), code) | {name})))
    inside = f"{before}{form}{after}"
    text = f"so {inside.upper() if shouted else inside} came{data.draw(APART)}{name}{data.draw(APART)}there"
    usage = Usage([text], code)
    for mention in Register([known]).find(text, "P01", code, usage, lower_cased=False):
        around = text[max(0, mention.start - 1) : mention.start] + text[mention.end : mention.end + 1]
        assert not any(c.isalpha() for c in around)


@given(st.sampled_from(["Anna", "Joanne", "Annex", "mann", "Hannah", "ANNABEL"]))
def test_ann_is_not_in_anna(word: str) -> None:
    text = f"Then {word} came."
    found = Register([Known("x", "person", ("Ann",), "fr")]).find(text, "P01", "fr", Usage([text], "fr"), False)
    assert list(found) == []
