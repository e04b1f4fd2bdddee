"""The writers: anonymised turns as files that other people's programs open.

Each takes one interview's turns as they stand in the corpus and gives the bytes of a file, the same for the same turns.
The readers read back what was written.
"""

from __future__ import annotations

from .subtitles import untimed, write_subtitles
from .text import write_text
from .word import write_word

WRITERS = {"txt": write_text, "docx": write_word, "vtt": write_subtitles}

__all__ = ["WRITERS", "untimed", "write_subtitles", "write_text", "write_word"]
