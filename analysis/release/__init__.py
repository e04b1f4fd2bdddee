"""What may leave a study, and why not: the gate that every file passes on its way out."""

from __future__ import annotations

from .drafts import release_drafts
from .gate import Leak, find_leaks
from .surfaces import moved_dates, ordinary_names, secret_names, secrets_of

__all__ = ["Leak", "find_leaks", "moved_dates", "ordinary_names", "release_drafts", "secret_names", "secrets_of"]
