"""What is no mistake in a codebook but will trouble the people who code with it."""

from __future__ import annotations

from collections.abc import Iterator

from .model import Codebook
from .projecting import UNWRITTEN


def advice(codebook: Codebook) -> Iterator[str]:
    """Yield what a team should look at: codes without definition or sources, codes that say the same."""
    said: dict[str, str] = {}
    for code in codebook.codes:
        definition = " ".join(code.definition.split()).casefold()
        if code.definition == UNWRITTEN:
            yield f"{code.id}: its definition is to be written"
        elif definition in said:
            yield f"{code.id}: has the same definition as {said[definition]}: nobody can tell them apart"
        said.setdefault(definition, code.id)
    marks = {code.id for theme in codebook.themes if theme.process for code in theme.codes}
    counted = [code for code in codebook.codes if code.id not in marks]
    for field, lacks in (("include", "does not say what to include"), ("sources", "names no source")):
        lacking = [code.id for code in counted if not getattr(code, field)]
        if len(lacking) > 3:
            yield f"{len(lacking)} of {len(counted)} codes: each {lacks}"
        else:
            yield from (f"{id}: {lacks}" for id in lacking)
    if codebook.changes and codebook.changes[0].version != codebook.version:
        yield f"version {codebook.version} is not in the change log: say under 'changes' what it changed"
