"""What a court wrote and what somebody said about a court."""

from __future__ import annotations

import pytest

from anonymizer.detection import Interview, detect
from anonymizer.detectors.papers import is_court_paper
from anonymizer.mentions import REPLACE
from anonymizer.readers.text import read_text

JUDGMENT = (
    "The applicant was a harpoon maker. On appeal the defendant argued that the proceedings had lasted for six years and that"
    " the tribunal had no jurisdiction. The court dismissed the claim by a judgment of 4 May 1998 and refused leave to appeal."
)
TALK = (
    "Then we had to go to court and the hearing went on for six years. I sat there with my mum and the judge asked me what he"
    " had done. He was a harpoon maker once. I hated every minute, and after the case I did not sleep for three weeks or so."
)


def test_a_judgment_is_a_paper_and_talk_of_a_trial_is_none() -> None:
    assert is_court_paper([JUDGMENT], "en")
    assert not is_court_paper([TALK], "en")
    assert not is_court_paper([JUDGMENT], "fr")
    assert not is_court_paper([], "en")
    assert not is_court_paper(
        ["The court. The court. The court. The court. The court. The court. The court. The court."], "en"
    )


@pytest.mark.parametrize(("text", "masked"), [(JUDGMENT, True), (TALK, False)])
def test_what_anybody_says_of_time_is_replaced_in_a_paper_alone(text: str, masked: bool) -> None:
    interview = Interview("P01", "en", read_text(text, ""))
    mentions = detect([interview], []).mentions["P01"]
    replaced = {
        turn.text[m.start : m.end]
        for turn, found in zip(interview.transcript.turns, mentions, strict=True)
        for m in found
        if m.tier == REPLACE
    }
    assert ("six years" in replaced) is masked
