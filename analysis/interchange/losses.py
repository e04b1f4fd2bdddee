"""The loss report: what one side has and the other cannot hold."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable

from .project import Loss


def gathered(losses: Iterable[Loss]) -> tuple[Loss, ...]:
    """Each loss once with how often, in the order in which they were met.

    Examples
    --------
    >>> gathered([Loss("a link"), Loss("a set", "codes"), Loss("a link", count=2)])
    (Loss(what='a link', where='', count=3), Loss(what='a set', where='codes', count=1))
    """
    counts: Counter[tuple[str, str]] = Counter()
    for loss in losses:
        counts[loss.what, loss.where] += loss.count
    return tuple(Loss(what, where, count) for (what, where), count in counts.items() if count)


def loss_table(losses: Iterable[Loss]) -> bytes:
    """The report as CSV: what, where, count; a heading alone when nothing was lost."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("what", "where", "count"))
    writer.writerows((loss.what, loss.where, loss.count) for loss in gathered(losses))
    return out.getvalue().encode()
