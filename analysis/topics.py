"""Topics that a model finds in participants' turns: BERTopic on vectors made beforehand.

BERTopic (Grootendorst 2022) gets its own small parts: PCA to ten dimensions, bagged k-means
(`analysis.clusters`) and class-based TF-IDF. Why not UMAP with HDBSCAN, its usual parts: on 2,423 turns of 20
oral histories they left 37 % of turns without a topic, and when 4 of the 20 people were left out the topics of
the others changed (adjusted Rand index .32 over all turns, .61 over those with a topic both times; here 12 %,
.63 and .88). HDBSCAN on PCA left 77 %; without leftovers Ward scored .21, one run of k-means .59, UMAP with
k-means .58. Bagged k-means takes seconds, compiles nothing, and says how surely each topic comes back.

How many topics are asked for follows the number of turns (`TopicSettings`); those that do not come back when
a fifth of the participants is left out are dissolved, and a turn on which the runs do not agree has none (-1).

A word is listed when two participants say it in the topic's own turns, for a word of one person may single
that person out. Topics that only one or two people hold stay in the tables: leaving them out of what is shown
is for the figures and the release.
"""

from __future__ import annotations

import math
import warnings
from dataclasses import dataclass
from importlib.metadata import version

import numpy as np
import pandas as pd
from sklearn.decomposition import PCA
from sklearn.feature_extraction.text import CountVectorizer
from threadpoolctl import threadpool_limits

from analysis.clusters import BaggedKMeans
from analysis.embeddings import stay_offline
from analysis.errors import InputError
from analysis.topic_words import representative, shared_words, word_counter

MINIMUM_UNITS = 100
MINIMUM_PARTICIPANTS = 3
UNNAMED = "no shared words"
TOPIC_COLUMNS = ["topic", "label", "turns", "participants", "stability", "representative", "made_by"]


@dataclass(frozen=True)
class TopicSettings:
    """How topics are fitted.

    Attributes
    ----------
    seed : int
    topics : int, optional
        Topics asked for; without it, a quarter of the square root of the number of turns, from 4 to 20.
        Fewer come out when some do not come back. When many turns have no topic, ask for fewer.
    smallest : int
        Turns that a topic must have.
    words : int
        Words listed for a topic; its label is the first three.
    said_by : int
        Participants of a topic who must say a word for it to be listed.
    dimensions, resamples : int
        Principal components that are clustered, and votes on each turn.
    """

    seed: int = 20
    topics: int | None = None
    smallest: int = 10
    words: int = 10
    said_by: int = 2
    dimensions: int = 10
    resamples: int = 50


@dataclass(frozen=True)
class TopicModel:
    """What the model found. `words` and `topics` hold only words that several participants said.

    Attributes
    ----------
    units : DataFrame
        The units as given, with topic: int, -1 where the model found none.
    words : DataFrame
        topic, rank (from 1), word, weight, made_by; the heaviest word first.
    topics : DataFrame
        topic, label, turns, participants, stability (0.5 to 1: mean Jaccard overlap when a fifth of the
        participants is left out), representative (up to three (interview, turn) nearest the topic's mean,
        of different participants where it has them), made_by. Topic 0 is the largest.
    made_by : str
        The model, its releases and seed.
    """

    units: pd.DataFrame
    words: pd.DataFrame
    topics: pd.DataFrame
    made_by: str


def fit_topics(units: pd.DataFrame, embeddings: np.ndarray, settings: TopicSettings | None = None) -> TopicModel:
    """Topics of units, the same bytes on every run on one machine.

    Parameters
    ----------
    units : DataFrame, n rows
        From `analysis.topic_units.topic_units`.
    embeddings : ndarray, shape (n, d)
        A vector for each unit, in the same order.
    settings : TopicSettings, optional

    Returns
    -------
    TopicModel
        Without any topic when no grouping came back as participants were left out.

    Raises
    ------
    InputError
        For fewer than 100 units, fewer than 3 participants, embeddings that do not fit, or no words to count.
    """
    settings = settings or TopicSettings()
    _check(units, embeddings)
    vectors = np.asarray(embeddings, dtype=np.float64)
    counter = word_counter(units["text"], units["language"])
    clusterer = BaggedKMeans(
        units["participant"].to_numpy(dtype=str),
        settings.topics or min(max(round(math.sqrt(len(units)) / 4), 4), 20),
        seed=settings.seed,
        resamples=settings.resamples,
        smallest=settings.smallest,
    )
    weights = _run_bertopic(units["text"].tolist(), vectors, counter, clusterer, settings)
    words = {
        topic: shared_words(weights[topic], units.iloc[rows], counter, settings.words, settings.said_by)
        for topic, rows in _rows(clusterer.labels_).items()
    }
    return _tables(units, vectors, clusterer, words, _made_by(settings))


def _check(units: pd.DataFrame, embeddings: np.ndarray) -> None:
    if len(units) < MINIMUM_UNITS:
        raise InputError(
            f"topics need at least {MINIMUM_UNITS} units and there are {len(units)}; a unit is one turn of a"
            " participant that is long enough once placeholders are out",
            remedy="add interviews, lower the minimum number of words, or read and code these turns by hand",
        )
    people = units["participant"].nunique()
    if people < MINIMUM_PARTICIPANTS:
        raise InputError(f"topics need at least {MINIMUM_PARTICIPANTS} participants and there are {people}")
    shape = np.shape(embeddings)
    if len(shape) != 2 or shape[0] != len(units):
        raise InputError(
            f"embeddings have shape {shape}, expected one row for each of {len(units)} units",
            remedy="embed the text of exactly these units again",
        )
    if not np.isfinite(embeddings).all():
        raise InputError("embeddings hold values that are not numbers", remedy="embed the units again")


def _run_bertopic(
    texts: list[str],
    vectors: np.ndarray,
    counter: CountVectorizer,
    clusterer: BaggedKMeans,
    settings: TopicSettings,
) -> dict[int, pd.Series]:
    """The weight of each word in each of the clusterer's topics."""
    stay_offline()
    with warnings.catch_warnings():  # importing bertopic silences warnings for the whole process
        from bertopic import BERTopic
        from bertopic.vectorizers import ClassTfidfTransformer

        model = BERTopic(
            language="multilingual",  # "english" would strip every letter outside A to Z
            umap_model=PCA(min(settings.dimensions, *vectors.shape), svd_solver="full"),
            hdbscan_model=clusterer,
            vectorizer_model=counter,
            ctfidf_model=ClassTfidfTransformer(reduce_frequent_words=True),
        )
        with threadpool_limits(1):  # for PCA what `BaggedKMeans` does for itself
            topics = np.array(model.fit_transform(texts, vectors)[0])
    weights = pd.DataFrame(model.c_tf_idf_.toarray(), index=np.unique(topics), columns=counter.get_feature_names_out())
    # BERTopic numbers topics anew; each is one of the clusterer's.
    return {topic: weights.loc[topics[rows[0]]] for topic, rows in _rows(clusterer.labels_).items()}


def _rows(labels: np.ndarray) -> dict[int, np.ndarray]:
    """Positions of each topic's units."""
    return {int(topic): np.flatnonzero(labels == topic) for topic in np.unique(labels[labels >= 0])}


def _tables(
    units: pd.DataFrame, vectors: np.ndarray, clusterer: BaggedKMeans, words: dict[int, pd.Series], made_by: str
) -> TopicModel:
    """The model's tables, topics numbered by size, then by label."""
    rows = _rows(clusterer.labels_)
    labels = {topic: ", ".join(words[topic].index[:3]) or UNNAMED for topic in rows}
    order = sorted(rows, key=lambda topic: (-len(rows[topic]), labels[topic], rows[topic][0]))
    number = {topic: position for position, topic in enumerate(order)}
    topics = [
        (number[topic], labels[topic], len(rows[topic]),
         units["participant"].iloc[rows[topic]].nunique(), round(clusterer.stability_[topic], 2),
         representative(units.iloc[rows[topic]], vectors[rows[topic]]), made_by)
        for topic in order
    ]  # fmt: skip
    listed = [
        (number[topic], rank, word, weight, made_by)
        for topic in order
        for rank, (word, weight) in enumerate(words[topic].items(), start=1)
    ]
    found = [number.get(int(label), -1) for label in clusterer.labels_]
    return TopicModel(
        units=units.assign(topic=np.array(found, dtype=np.int64)),
        words=pd.DataFrame(listed, columns=["topic", "rank", "word", "weight", "made_by"]),
        topics=pd.DataFrame(topics, columns=TOPIC_COLUMNS),
        made_by=made_by,
    )


def _made_by(settings: TopicSettings) -> str:
    return (
        f"BERTopic {version('bertopic')} with PCA to {settings.dimensions} dimensions and bagged k-means"
        f" (scikit-learn {version('scikit-learn')}), seed {settings.seed}"
    )
