"""Anonymise interview transcripts: raw files in, an anonymised corpus out."""

__version__ = "0.1.0"
