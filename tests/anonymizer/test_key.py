"""The key opens for every recipient and for nobody else."""

from __future__ import annotations

import pytest

from anonymizer.errors import InputError
from anonymizer.key import new_identity, open_key, seal_key

CONTENT = {"placeholders": {"[mother]": ["Ελένη", "Lena"]}}


def test_each_recipient_opens_it_alone() -> None:
    (one, to_one), (two, to_two) = new_identity(), new_identity()
    sealed = seal_key(CONTENT, [to_one, to_two])
    assert open_key(sealed, one) == open_key(sealed, f"{two}\n") == CONTENT
    assert b"Lena" not in sealed


def test_others_are_told_so() -> None:
    sealed = seal_key(CONTENT, [new_identity()[1]])
    for wrong, damaged in ((new_identity()[0], sealed), ("not an identity", sealed), (new_identity()[0], sealed[:50])):
        with pytest.raises(InputError, match="does not open"):
            open_key(damaged, wrong)


def test_a_wrong_recipient_is_refused() -> None:
    with pytest.raises(InputError, match="age public key"):
        seal_key(CONTENT, ["nobody"])
