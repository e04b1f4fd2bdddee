"""Codes through the versions of their codebook: what the code of a coding is now, or why nobody can say."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..codebook import Codebook
from ..codebook.model import version_key

NEWER, OLDER = "newer codebook version", "older codebook version"
GONE, RENAMED, SPLIT = "code gone from codebook", "code renamed or merged", "code split"


@dataclass(frozen=True)
class Followed:
    """Where a code leads.

    Attributes
    ----------
    codes : tuple of str
        What it is in this version of the codebook; one where it is certain.
    reason : str
        Why a coding with it cannot be used as it stands; "" where it can.
    """

    codes: tuple[str, ...]
    reason: str = ""


def follow(codebook: Codebook, code: str, version: str) -> Followed:
    """Follow a code from the version that a coding was made with to the codebook as it is.

    A version that is not written, or not as three numbers, counts as the codebook's own.
    """
    if not is_version(version) or version == codebook.version:
        return Followed((code,), "" if code in codebook.by_id else GONE)
    if version_key(version) > version_key(codebook.version):
        return Followed((code,), NEWER)
    codes = codebook.became(code, version)
    if len(codes) != 1:
        return Followed(codes, SPLIT if codes else GONE)
    if codes[0] not in codebook.by_id:
        return Followed((), GONE)
    # the first number says that codes changed: without a word on how, the same id may be another code
    if not _told(codebook, version):
        return Followed((), OLDER)
    return Followed(codes, "" if codes == (code,) else RENAMED)


def is_version(text: str) -> bool:
    """Whether this is three numbers, as in 1.0.0."""
    return re.fullmatch(r"\d{1,6}\.\d{1,6}\.\d{1,6}", text) is not None


def _told(codebook: Codebook, version: str) -> bool:
    """Whether the change log says what happened to codes since a version."""
    told = {version_key(change.version)[0] for change in codebook.changes}
    return all(major in told for major in range(version_key(version)[0] + 1, version_key(codebook.version)[0] + 1))
