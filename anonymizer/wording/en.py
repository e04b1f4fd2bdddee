"""English: the words by which everything is known inside the toolkit, but for a few."""

from .words import Wording

ENGLISH = Wording(
    code="en",
    aged="aged {}",
    or_older="aged {} or more",
    inside="{} in {}",
    less="less than {}",
    more="more than {}",
    unreviewed="unreviewed",
    kinds={"word": "detail"},
    currencies={"euro": "euros", "pound": "pounds", "dollar": "dollars", "franc": "francs"},
)
