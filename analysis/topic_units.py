"""What the topic model is given to read: the turns of participants that are long enough, without placeholders."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

import pandas as pd

from analysis.errors import InputError

_COLUMNS = ["interview", "turn", "participant", "language", "text"]
_PLACEHOLDER = re.compile(r"\[[^\[\]]*\](?:['’]s\b)?")
_ANY_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def topic_units(corpus: pd.DataFrame, minimum_words: int = 5, languages: Collection[str] | None = None) -> pd.DataFrame:
    """Participants' turns as they are modelled, in the order of interview and turn.

    Parameters
    ----------
    corpus : DataFrame
        interview, turn, speaker, role, language, text; other columns are not used.
    minimum_words : int
        A turn with fewer words, once bracketed placeholders are out, is left out.
    languages : collection of str, optional
        Languages to keep, as the corpus writes them; all without it.

    Returns
    -------
    DataFrame
        interview, turn, participant, language, text; no placeholder is left in text.

    Raises
    ------
    InputError
        When a column is missing.
    """
    missing = sorted({"interview", "turn", "speaker", "role", "language", "text"} - set(corpus.columns))
    if missing:
        raise InputError(f"the corpus lacks the columns {', '.join(missing)}")
    kept = corpus["role"] == "participant"
    if languages is not None:
        kept &= corpus["language"].isin(list(languages))
    units = corpus[kept].rename(columns={"speaker": "participant"})[_COLUMNS]
    units["text"] = units["text"].astype(str).map(_modelled).astype(str)
    long = units["text"].str.count(_ANY_WORD) >= minimum_words
    return units[long].sort_values(["interview", "turn"], kind="stable").reset_index(drop=True)


def _modelled(text: str) -> str:
    return " ".join(_PLACEHOLDER.sub(" ", unicodedata.normalize("NFC", text)).split())
