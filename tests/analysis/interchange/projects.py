"""Coded projects for tests: by hand and by hypothesis, with what breaks other tools' offsets."""

from __future__ import annotations

from hypothesis import strategies as st

from analysis.interchange.project import Case, Note, Project, ProjectCode, Segment, Source, User, stable_guid

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


def guid(kind: str, number: int) -> str:
    return stable_guid("test", kind, str(number))


@st.composite
def projects(draw: st.DrawFn, codes: st.SearchStrategy[tuple[ProjectCode, ...]] | None = None) -> Project:
    """A project of texts, codes, coders, memos, notes, cases and variables."""
    tree = draw(code_trees() if codes is None else codes)
    texts = draw(st.lists(passages.map(lambda text: f"a{text}z"), min_size=1, max_size=3))
    sources = tuple(Source(guid("source", n), f"{n} {draw(names)}", text) for n, text in enumerate(texts))
    users = tuple(User(guid("user", n), f"{name}{n}") for n, name in enumerate(draw(st.lists(names, max_size=2))))
    segments = []
    for number in range(draw(st.integers(0, 6))):
        source = draw(st.sampled_from(sources))
        start, end = draw(spots(source))
        segments.append(
            Segment(guid("coding", number), source.guid, start, end, draw(st.sampled_from(tree)).guid,
                    draw(st.sampled_from(["", *(user.guid for user in users)])), draw(passages),
                    draw(st.sampled_from(("", "2026-01-15", "2026-01-15T10:20:30Z"))))
        )  # fmt: skip
    about = ["", *(one.guid for group in (sources, tree, segments) for one in group)]
    notes = [
        Note(guid("note", n), draw(passages.map(lambda text: f"n{text}")), draw(st.sampled_from(about)), draw(names))
        for n in range(draw(st.integers(0, 2)))
    ]
    if draw(st.booleans()):
        notes.append(Note(guid("note", 9), "at a place", sources[0].guid, at=draw(spots(sources[0]))))
    case = Case(guid("case", 0), draw(names), (sources[0].guid,), (("gender", draw(names)), ("role", "participant")),
                ((sources[0].guid, *draw(spots(sources[0]))),))  # fmt: skip
    return Project(draw(names), sources, tree, tuple(segments), users, tuple(notes), (case,) * draw(st.integers(0, 1)))


def spots(source: Source) -> st.SearchStrategy[tuple[int, int]]:
    """A passage of a source that is not empty."""
    ends = st.integers(0, len(source.text or ""))
    return st.tuples(ends, ends).map(sorted).map(tuple).filter(lambda spot: spot[0] < spot[1])
