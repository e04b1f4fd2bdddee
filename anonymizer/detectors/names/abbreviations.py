"""What letters in brackets stand for (Schwartz and Hearst, 2003)."""

from __future__ import annotations

import regex

_WORD = regex.compile(r"\S+")


def long_form(before: str, letters: str) -> int | None:
    """Where the words start that letters stand for, None where what goes before has not all of the letters.

    The letters are looked for from the last to the first, the first of them at the start of a word, in at most as many
    words as there are letters and five more, or twice as many (Schwartz and Hearst, 2003, A simple algorithm for
    identifying abbreviation definitions in biomedical text).

    Parameters
    ----------
    before : str
        The sentence up to the bracket, without the space before it.
    letters : str
        What stands in the bracket.

    Examples
    --------
    >>> text = "known as heat shock transcription factor"
    >>> text[long_form(text, "HSF"):]
    'heat shock transcription factor'
    >>> long_form("nothing of the sort", "HSF") is None
    True
    """
    short = [letter for letter in letters.lower() if letter.isalnum()]
    words = list(_WORD.finditer(before))[-min(len(short) + 5, 2 * len(short)) :]
    first = words[0].start() if words else 0
    at = len(before)
    for place, letter in reversed(list(enumerate(short))):
        at = before.lower().rfind(letter, first, at)
        while place == 0 and at > first and before[at - 1].isalnum():
            at = before.lower().rfind(letter, first, at)
        if at < 0:
            return None
    return before.rfind(" ", 0, at + 1) + 1
