"""Coded projects for tests: by hand and by hypothesis, with what breaks other tools' offsets."""

from __future__ import annotations

from hypothesis import strategies as st

from analysis.interchange.project import ProjectCode, stable_guid

# emoji outside the basic plane, a family joined by zero-width joiners, combining marks, Greek, line separators, markup
PIECES = (
    "word ",
    "🙂",
    "👩‍👧",
    "e\u0301",
    "Ελπίδα ",
    "ά",
    "\n",
    "\u2028",
    "\x85",
    "<b>&amp;",
    '"',
    "'",
    "=1+1",
    "\t",
    "ж",
    " ",
)
passages = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
names = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Cn"), exclude_characters="\ufffe\uffff"), min_size=1, max_size=8
).map(lambda name: f"c{name}c")


@st.composite
def code_trees(draw: st.DrawFn, least: int = 1) -> tuple[ProjectCode, ...]:
    """Codes with doubled names, at any depth."""
    codes: list[ProjectCode] = []
    for number in range(draw(st.integers(least, 6))):
        parent = draw(st.sampled_from(["", *(code.guid for code in codes)]))
        codes.append(
            ProjectCode(
                stable_guid("test", "code", str(number)), draw(names), parent, draw(passages),
                draw(st.sampled_from(("", "#fff", "#00FFaa"))), draw(st.booleans()),
            )
        )  # fmt: skip
    return tuple(codes)
