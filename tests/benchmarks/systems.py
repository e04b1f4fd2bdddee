"""What is measured against what: this toolkit, the UK Data Service's rule, plain spaCy, and Presidio."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import regex

from anonymizer.detection import Interview, detect, spans_in_source
from anonymizer.detectors.names.model import _spacy_alone
from anonymizer.intake import known_from
from anonymizer.packs import name_pack, verify
from anonymizer.readers.text import read_text
from anonymizer.speakers.generic import is_generic

from .materials import Document

Spans = list[tuple[int, int, str]]
System = Callable[[Document], Spans]
REPLACE = "replace"
PRESIDIO = Path(sys.prefix) / "presidio"
_MARKED = regex.compile(r"\p{Lu}\w*|\w*\d\w*")
_NAMES = {"PERSON", "PER", "GPE", "LOC", "FAC", "ORG", "NORP", "DATE", "MISC"}


def toolkit(document: Document) -> Spans:
    """This toolkit on one file, without a list of who is in it."""
    transcript = read_text(document.text, "rst" if document.path.suffix == ".rst" else "")
    interview = Interview(document.path.stem, document.language, transcript)
    found = detect([interview], known_from([], [interview]))
    spans = [(s, e, tier) for s, e, tier, _ in spans_in_source(interview, found.mentions[interview.id])]
    labels = [(*span, REPLACE) for turn in transcript.turns if not is_generic(turn.label) for span in turn.label_spans]
    return [*spans, *labels]


def uk_rule(document: Document) -> Spans:
    """Every word with a capital and every number (UK Data Service, text anonymisation helper)."""
    return [(m.start(), m.end(), REPLACE) for m in _MARKED.finditer(document.text)]


def spacy_alone(document: Document) -> Spans:
    """Names and dates of the same pipeline that the toolkit uses, whole paragraphs at a time."""
    pipeline = _pipeline(document.language)
    spans: Spans = []
    at = 0
    for part in regex.split(r"(\r?\n\s*\r?\n)", document.text):
        spans += [(at + e.start_char, at + e.end_char, REPLACE) for e in pipeline(part).ents if e.label_ in _NAMES]
        at += len(part)
    return spans


@cache
def _pipeline(language: str):  # type: ignore[no-untyped-def]
    pack = name_pack(language)
    assert pack is not None
    return _spacy_alone().load(verify(pack))


def presidio(document: Document) -> Spans:
    """Presidio's analyzer with the same pipeline, its own recognisers as they come."""
    return [
        (found.start, found.end, REPLACE)
        for found in _analyzer(document.language).analyze(document.text, language=document.language)
    ]


@cache
def _analyzer(language: str):  # type: ignore[no-untyped-def]
    _spacy_alone()  # first: spaCy looks for hooks when it is imported
    sys.path.append(str(PRESIDIO))
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    pack = name_pack(language)
    assert pack is not None
    models = [{"lang_code": language, "model_name": pack.module}]
    engine = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": models}).create_engine()
    return AnalyzerEngine(nlp_engine=engine, supported_languages=[language])


def systems(language: str) -> dict[str, System]:
    """The systems that know a language; Presidio only where `make benchmark` has put it."""
    found: dict[str, System] = {"toolkit": toolkit, "UK rule": uk_rule}
    if name_pack(language) is not None:
        found["plain spaCy"] = spacy_alone
        if PRESIDIO.is_dir():
            found["Presidio"] = presidio
    return found
