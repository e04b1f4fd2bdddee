"""A codebook as the text of a YAML file."""

from __future__ import annotations

import re
from io import StringIO

from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString

from .model import Codebook

_HEAD = """\
# A codebook. Every key is checked when it is read: interviews codebook check FILE
# Change it with `interviews codebook`, which raises the version, writes the change down and brings codings along.

"""
_BROKEN = re.compile(r"[\t\x85\u2028\u2029]| (?= |\n)|\n ")


def codebook_yaml(codebook: Codebook) -> str:
    """The text, without what is empty or as it is when nothing is said; a participant's words belong nowhere in it."""
    yaml, out = YAML(), StringIO()
    yaml.width, yaml.allow_unicode = 116, True
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.dump(_plain(codebook.model_dump(exclude_defaults=True)), out)
    return _HEAD + re.sub(" +\n", "\n", out.getvalue())  # where a text was broken, a space was left behind


def _plain(value: object) -> object:
    """Lists for tuples: YAML knows no other; lines as they stand, or in quotation marks where they would be broken."""
    if isinstance(value, str) and _BROKEN.search(value):
        return DoubleQuotedScalarString(value)
    if isinstance(value, str) and "\n" in value:
        return LiteralScalarString(value)
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list | tuple) else value
