"""The readers: one file in, its turns out."""

from __future__ import annotations

from pathlib import Path

from ..errors import InputError
from ..transcript import Transcript
from .decoding import decode

TEXT, SUBTITLES, WORD = (".txt", ".md", ".rst"), (".vtt", ".srt"), (".docx",)
SUFFIXES = (*TEXT, *SUBTITLES, *WORD)


def read_transcript(path: Path) -> Transcript:
    """Read one transcript.

    Parameters
    ----------
    path : Path
        Its ending says how it is read, in upper or lower case.

    Returns
    -------
    Transcript
        Roles may still be missing: `anonymizer.roles.assign_roles` gives them.

    Raises
    ------
    InputError
        When the ending is not known, or the file is empty, damaged, or not what its ending says.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise InputError(f"files that end in '{suffix}' cannot be read", path=path,
                         remedy=f"save it as one of {', '.join(SUFFIXES)}")  # fmt: skip
    data = path.read_bytes()
    if suffix in WORD:
        from .word import read_word

        transcript = read_word(data, path)
    elif suffix in SUBTITLES:
        from .subtitles import read_subtitles

        transcript = read_subtitles(decode(data, path), path)
    else:
        from .text import read_text

        transcript = read_text(decode(data, path), suffix.removeprefix(".") if suffix != ".txt" else "")
    if not any(turn.text for turn in transcript.turns):
        raise InputError("this file holds nobody's words", path=path, remedy="check that it is the transcript")
    return transcript


__all__ = ["SUFFIXES", "read_transcript"]
