"""What stands for a topic: the words that are counted and may be listed, and its most typical turns."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer

from analysis.errors import InputError
from analysis.stopwords import WORD, stop_words


def word_counter(texts: pd.Series, languages: pd.Series) -> CountVectorizer:
    """A counter of words of three letters or more that one text in a hundred has, and at least three.

    Its vocabulary is fixed here because BERTopic counts one document a topic, so that `min_df` would
    count topics.

    Raises
    ------
    InputError
        When no word is left.
    """
    rare = max(3, math.ceil(len(texts) / 100))
    stop = stop_words(languages.dropna().unique())
    try:
        vocabulary = CountVectorizer(stop_words=stop, token_pattern=WORD, min_df=rare).fit(texts).vocabulary_
    except ValueError:
        raise InputError(
            f"no word but stop words is in {rare} units or more", remedy="check the languages of the corpus"
        ) from None
    return CountVectorizer(token_pattern=WORD, vocabulary=sorted(vocabulary))


def shared_words(
    weights: pd.Series, units: pd.DataFrame, counter: CountVectorizer, most: int, said_by: int
) -> pd.Series:
    """The heaviest words of one topic that at least `said_by` of its participants say, heaviest first.

    Parameters
    ----------
    weights : Series
        Weight of each word of the counter's vocabulary, in its order.
    units : DataFrame
        The topic's own units: participant, text. What others say elsewhere does not count.
    counter : CountVectorizer
    most, said_by : int

    Returns
    -------
    Series
        At most `most` weights by word; words of equal weight in alphabetical order.
    """
    people = pd.factorize(units["participant"])[0]
    member = csr_matrix((np.ones(len(people)), (people, np.arange(len(people)))))
    speakers = np.asarray((member @ counter.transform(units["text"]) > 0).sum(axis=0)).ravel()
    listed = weights[(speakers >= said_by) & (weights.to_numpy() > 0)].round(6).sort_index()
    return listed.sort_values(ascending=False, kind="stable").head(most)


def representative(units: pd.DataFrame, vectors: np.ndarray, count: int = 3) -> tuple[tuple[str, int], ...]:
    """Interview and turn of the units nearest their mean, of different participants where it can be."""
    nearness = (vectors @ vectors.mean(axis=0)) / np.maximum(np.linalg.norm(vectors, axis=1), 1e-12)
    ranked = units.iloc[np.argsort(-nearness.round(6), kind="stable")]
    repeated = ranked["participant"].duplicated().to_numpy()
    chosen = ranked.iloc[np.argsort(repeated, kind="stable")[:count]]
    return tuple(zip(chosen["interview"].map(str), chosen["turn"].map(int), strict=True))
