"""What must hold for any text, any mentions and any decisions, however odd."""

from __future__ import annotations

import json
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.anonymise import Anonymised, corpus_lines, offset_table, put_together
from anonymizer.categories import CATEGORIES
from anonymizer.decided import with_decided
from anonymizer.decisions import HIDING, KEEP, MERGE, Decision, merge_decisions
from anonymizer.detection import Detection, Interview
from anonymizer.entities.gathering import gather_entities
from anonymizer.entities.known import Known
from anonymizer.languages import LANGUAGES
from anonymizer.mentions import REPLACE, REVIEW, Mention
from anonymizer.replacement.rules import Rules
from anonymizer.replacement.swapping import Swap, restore
from anonymizer.transcript import Piece, Transcript, Turn

# what texts are made of: anything at all, and what looks like our own placeholders, names, dates and amounts
PIECES = st.text(max_size=12) | st.sampled_from(
    ["[mother]", "[", "]]", "[place 1]", "Zelvany", "ZELVANY", "Orra Hill", "ﬁ", "ẞ", "İ", "e\u0301", "\u200f", "\u2028", "😀", "王小明",
     "3 March 2019", "14", "fourteen", "£1,200", "1987", "\r\n", "\x85", "O’Hara's", "mother"]
)  # fmt: skip
TEXTS = st.lists(PIECES, min_size=1, max_size=8).map(" ".join)
KNOWN = [Known("known/a", "person", ("Zelvany",), "en", "mother"), Known("known/b", "place", ("Orra Hill",), "en")]


@st.composite
def studies(draw: st.DrawFn) -> tuple[list[Interview], Detection]:
    """A few interviews of a few turns, with mentions at any places, some of them of known entities."""
    interviews, mentions = [], {}
    for number in range(draw(st.integers(1, 3))):
        texts = draw(st.lists(TEXTS, min_size=1, max_size=3))
        turns = tuple(Turn("", text, 1, (Piece(0, 0, len(text)),), role="participant", speaker="P01") for text in texts)
        id = f"P0{number + 1}"
        interviews.append(Interview(id, draw(st.sampled_from(sorted(LANGUAGES))), Transcript("\n".join(texts), turns)))
        mentions[id] = [draw(marked(text)) for text in texts]
    return interviews, Detection(mentions, {one.id: one for one in KNOWN})


@st.composite
def marked(draw: st.DrawFn, text: str) -> list[Mention]:
    edges = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    kinds = st.sampled_from([*CATEGORIES, "something new"])
    return [
        Mention(a, b, draw(st.sampled_from([REPLACE, REVIEW])), draw(kinds), "model",
                draw(st.sampled_from(["", "", "known/a", "known/b"])))
        for a, b in zip(edges[::2], edges[1::2], strict=False)
    ]  # fmt: skip


def decisions_about(interviews: list[Interview], detection: Detection) -> st.SearchStrategy[list[Decision]]:
    """Decisions about what was found, about other words of the texts, and about words that stand nowhere."""
    found = [
        text[m.start : m.end]
        for one in interviews for text, of_turn in zip(one.texts, detection.mentions[one.id], strict=True) for m in of_turn
    ]  # fmt: skip
    words = [word for one in interviews for text in one.texts for word in text.split()]
    surfaces = st.sampled_from([*found, *words, "nowhere"]).filter(str.strip)

    @st.composite
    def decision(draw: st.DrawFn) -> Decision:
        kind = draw(st.sampled_from(HIDING))
        return Decision(
            draw(surfaces | surfaces.map(str.upper) | surfaces.map(str.lower)).strip(), kind,
            draw(st.sampled_from(["", *CATEGORIES])), draw(st.sampled_from(["", "aunt", "Zelvany's friend", "alias"])),
            draw(st.sampled_from(["", "a place", "Zelvany", "the Orra Hill house"])),
            draw(surfaces).strip() if kind == MERGE else "", draw(st.sampled_from(["ana", "ben"])),
        )  # fmt: skip

    return st.lists(decision(), max_size=6)


def put(interviews: list[Interview], detection: Detection, rows: list[Decision], style: str, dates: str) -> Anonymised:
    merged, _ = merge_decisions(rows)
    found, _ = with_decided(interviews, detection, merged)
    rules = Rules(style=style, dates=dates, secret=b"s" * 32)
    return put_together(interviews, gather_entities(interviews, found, merged, rules))


STYLES, DATES = st.sampled_from(["placeholder", "pseudonym"]), st.sampled_from(["shift", "mask"])


@settings(deadline=None, max_examples=60)
@given(studies(), st.data(), STYLES, DATES)
def test_any_text_comes_back_letter_for_letter(
    study: tuple[list[Interview], Detection], data: st.DataObject, style: str, dates: str
) -> None:
    interviews, detection = study
    result = put(interviews, detection, data.draw(decisions_about(interviews, detection)), style, dates)
    key = json.loads(json.dumps(result.key))
    for one in interviews:
        offsets = json.loads(offset_table(result.offsets[one.id]))
        lines = [json.loads(line) for line in corpus_lines(result.corpus[one.id]).splitlines()]
        back = [
            restore(line["text"], [Swap(*row) for row in offsets.get(str(n), ())], key["originals"][one.id].get(str(n), []))
            for n, line in enumerate(lines)
        ]  # fmt: skip
        assert back == one.texts


@settings(deadline=None, max_examples=50)
@given(studies(), st.data(), STYLES)
def test_any_decisions_in_any_order_give_the_same_bytes(
    study: tuple[list[Interview], Detection], data: st.DataObject, style: str
) -> None:
    interviews, detection = study
    rows = data.draw(decisions_about(interviews, detection))
    shuffled = random.Random(data.draw(st.integers(0, 99))).sample(rows, len(rows))
    one, other = (put(interviews, detection, order, style, "shift") for order in (rows, shuffled))
    assert (one.corpus, one.key, one.inventory, one.review) == (other.corpus, other.key, other.inventory, other.review)
    assert one.conflicts == other.conflicts


@settings(deadline=None, max_examples=50)
@given(studies(), st.data(), DATES)
def test_every_mention_that_is_not_kept_is_in_brackets_that_hold_no_name(
    study: tuple[list[Interview], Detection], data: st.DataObject, dates: str
) -> None:
    interviews, detection = study
    rows = data.draw(decisions_about(interviews, detection))
    result = put(interviews, detection, [row for row in rows if row.decision != KEEP], "placeholder", dates)
    for one in interviews:
        for turn in result.corpus[one.id]:
            for swap in result.offsets[one.id].get(turn["turn"], ()):
                placed = turn["text"][swap.new_start : swap.new_end]
                assert (placed[0], placed[-1]) == ("[", "]") and not {"[", "]", "\n"} & set(placed[1:-1])
                assert "zelvany" not in placed.casefold() and "orra" not in placed.casefold()
