"""Words that say nothing about a topic: the commonest of each language, and what people say while they think.

English takes scikit-learn's list, less some words that carry meaning in these interviews ("alone", "call",
"cry": Nothman, Qin and Yurchak 2018 show what such lists swallow); every other language takes wordfreq's
commonest words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

WORD = r"\b[^\W\d_]{3,}\b"
COMMONEST = 120  # further down stand "casa", "σπίτι" and other words that a study of leaving home needs
KEPT = "alone bill call cry empty fire interest move name nobody serious show sincere system together"
FILLERS = {
    "en": """yeah yes yep nah okay uhm umm hmm mhm erm like know just really actually basically literally
    obviously think thought mean guess suppose thing things stuff lot lots bit kind sort way gonna wanna
    gotta kinda sorta
    got going went come came did does said say says saying used right well sure maybe probably quite
    isn aren wasn weren don doesn didn won wouldn couldn shouldn hasn haven hadn ain mustn
    laughs laughter laughing pause inaudible crosstalk unclear""",
    "fr": "ouais euh ben bah hein voilà enfin genre truc trucs quand même chose choses peu rires inaudible",
    "it": "cioè ecco boh mah beh ehm tipo insomma praticamente diciamo allora cosa cose risate",
    "nl": "nou ehm hoor ofzo eigenlijk gewoon zeg maar dingen ding toen gelach",
    "es": "pues bueno vale este eso osea digamos entonces cosa cosas risas",
    "de": "ähm halt naja also eben irgendwie quasi genau sache sachen dinge lachen lacht",
    "el": "ναι εεε λοιπόν δηλαδή ξέρεις ας πούμε πράγμα πράγματα εντάξει",
    "lt": "nu tai ten žinai taip va sakykim dalykas dalykai",
}


def stop_words(languages: Iterable[str]) -> list[str]:
    """Stop words of the languages, lower case, sorted, each a whole token of `WORD`.

    Parameters
    ----------
    languages : iterable of str
        Codes such as "en" or "nl-BE". A code that neither list knows adds nothing.
    """
    words: set[str] = set()
    for code in {language.split("-")[0].lower() for language in languages}:
        words |= _tokens(FILLERS.get(code, ""))
        words |= _english() if code == "en" else _commonest(code)
    return sorted(words)


def _english() -> set[str]:
    from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

    return _tokens(" ".join(ENGLISH_STOP_WORDS)) - _tokens(KEPT)


def _commonest(code: str) -> set[str]:
    from wordfreq import available_languages, top_n_list

    if code not in available_languages():
        return set()
    # wordfreq writes Greek's final sigma like any other.
    return _tokens(re.sub(r"σ\b", "ς", " ".join(top_n_list(code, COMMONEST))))


def _tokens(text: str) -> set[str]:
    return set(re.findall(WORD, text.lower()))
