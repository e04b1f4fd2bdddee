"""The steps that the command and the notebooks share: each reads from the study, works, and writes whole files."""

from __future__ import annotations

from .agreeing import agreement, compared_of
from .anonymizing import anonymize
from .checking import check
from .deciding import consensus
from .detecting import detect_file, source_of
from .drawing import codebook_of, codings_of, figures
from .keeping import Notify, Outcome, people_of, read_corpus
from .making import copy_sample, new_study, sample_folder
from .modelling import topics
from .models import model_rows
from .quoting import quotations_of, quotes
from .running import demo, run
from .writing import write_transcripts

__all__ = [
    "Notify", "Outcome", "agreement", "anonymize", "check", "codebook_of", "codings_of", "compared_of", "consensus",
    "copy_sample", "demo", "detect_file", "figures", "model_rows", "new_study", "people_of", "quotations_of",
    "quotes", "read_corpus", "run", "sample_folder", "source_of", "topics", "write_transcripts",
]  # fmt: skip
