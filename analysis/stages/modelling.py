"""The topic stage: participants' turns to topics."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from anonymizer.packs import embedding_pack, verify

from ..errors import InputError
from ..freshness import files_below, fingerprint, is_fresh, load_state
from ..study import Study
from .keeping import Notify, Outcome, keep, read_corpus, silent

if TYPE_CHECKING:
    import pandas as pd

_CODE = ("topics", "topic_units", "embeddings", "clusters", "topic_words", "stopwords")


def topics(study: Study, notify: Notify = silent) -> Outcome:
    """Find topics in the participants' turns and write them to work/topics/.

    Parameters
    ----------
    study : Study
    notify : callable, optional
        Called with (what, done, total).

    Raises
    ------
    InputError
        When there are too few turns, no corpus, or no model.
    """
    code = files_below(Path(__file__).parent.parent)
    inputs = fingerprint([*files_below(study.corpus), *(p for p in code if p.stem in _CODE)],
                         study.settings.models.model_dump(), study.settings.topics.model_dump())  # fmt: skip
    if is_fresh(state := load_state(study.state), "topics", inputs, study.root):
        return Outcome("topics", False)
    corpus = read_corpus(study)
    import numpy as np

    from ..embeddings import embed
    from ..topic_units import topic_units
    from ..topics import MINIMUM_UNITS, TopicSettings, fit_topics

    settings = study.settings
    languages: list[str] = list(settings.models.embedding_languages)
    units = topic_units(corpus, settings.topics.minimum_words, languages)
    if len(units) < MINIMUM_UNITS:  # before the vectors are made, which takes the time
        fit_topics(units, np.zeros((len(units), 1)))
    vectors = embed(units["text"].tolist(), _folder(study), progress=lambda d, t: notify("reading turns", d, t))
    model = fit_topics(units, vectors, TopicSettings(seed=settings.topics.seed))
    notes = _left_out(corpus, languages)
    if model.topics.empty:
        notes.append("no grouping of the turns came back when participants were left out: there are no topics")
    folder = study.work / "topics"
    tables = {"topics": model.topics, "words": model.words, "units": model.units.drop(columns="text")}
    public = {
        folder / f"{name}.csv": table.to_csv(index=False, lineterminator="\n", float_format="%.6f").encode()
        for name, table in tables.items()
    }
    return Outcome("topics", True, keep(study, "topics", state, inputs, public), notes)


def _folder(study: Study) -> Path:
    name = study.settings.models.embeddings
    if (pack := embedding_pack(name)) is not None:
        return verify(pack)
    folder = study.root / name
    if not folder.is_dir():
        raise InputError(f"there is no model '{name}'", path=study.root / "study.toml",
                         remedy="name a pack that `interviews models` shows, or a local folder")  # fmt: skip
    return folder


def _left_out(corpus: pd.DataFrame, languages: list[str]) -> list[str]:
    per_language = corpus.groupby("language")["interview"].nunique()
    other = per_language[~per_language.index.isin(languages)]
    if other.empty:
        return []
    covered, all_of_them = per_language.sum() - other.sum(), per_language.sum()
    left = ", ".join(f"{count} in {code}" for code, count in other.items())
    return [
        f"topics cover {covered} of {all_of_them} interviews: the embedding model is for {', '.join(languages)};"
        f" left out: {left}"
    ]
