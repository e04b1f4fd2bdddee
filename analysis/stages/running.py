"""Every stage in its order, and the demonstration on the sample study."""

from __future__ import annotations

from pathlib import Path

from ..errors import InputError
from ..freshness import files_below
from ..release import release_drafts
from ..study import Study
from .anonymizing import anonymize
from .drawing import NothingToDraw, figures
from .keeping import Notify, Outcome, forget, people_of, silent
from .making import copy_sample
from .modelling import topics


def run(study: Study, notify: Notify = silent) -> list[Outcome]:
    """Run every stage whose inputs changed.

    A study that is too small for topics, or has no codings yet, still gets what can be made: the outcome says what was
    left out and why.
    """
    outcomes = [anonymized(study, notify)]
    try:
        outcomes.append(topics(study, notify))
    except InputError as reason:
        forget(study, "topics")
        outcomes.append(Outcome("topics", False, notes=[f"no topics: {reason}"]))
    try:
        outcomes.append(figures(study, notify))
    except NothingToDraw as reason:
        forget(study, "figures")
        outcomes.append(Outcome("figures", False, notes=[f"no figures yet: {reason}"]))
    return outcomes


def anonymized(study: Study, notify: Notify = silent) -> Outcome:
    """The first stage, unless the corpus came from elsewhere and there is nothing raw."""
    if files_below(study.corpus) and not files_below(study.raw):
        return Outcome("anonymize", False, notes=["there is nothing raw: the corpus was anonymised elsewhere"])
    return anonymize(study, notify)


def demo(to: Path, notify: Notify = silent) -> tuple[list[Outcome], list[Path]]:
    """Run a copy of the sample study, beside `to`, and release its drafts there.

    Returns
    -------
    outcomes : list of Outcome
    released : list of Path
    """
    study = copy_sample(to.parent / f"{to.name}_study")
    outcomes = run(study, notify)
    identity = (study.root / "sample.identity").read_text("utf-8")
    return outcomes, release_drafts(study, people_of(study), to, identity)
