"""How many codes each further interview brings that no earlier one had, over many orders of the interviews."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..errors import InputError


def new_codes(presence: pd.DataFrame, interviews: list[str], orders: int = 1000, seed: int = 0) -> pd.DataFrame:
    """New codes by the number of interviews read, whatever the order.

    The order in which interviews happened to be coded says as much about the order as about the interviews, so many
    random orders are taken, as in species accumulation curves (Gotelli & Colwell, 2001, Ecol. Lett. 4:379-391).

    Parameters
    ----------
    presence : DataFrame, columns interview, code
        A row an interview and code; a repeated row counts once.
    interviews : list of str
        All that were coded, those without any code too.
    orders : int
        Random orders.
    seed : int

    Returns
    -------
    DataFrame
        A row a number of interviews: interviews, new (the mean over orders of codes that came with the last of them),
        new_low, new_high (95% of the orders), codes (the mean of codes found so far), codes_low, codes_high.

    Raises
    ------
    InputError
        When there are no interviews, or one stands twice.
    """
    if not interviews or len(set(interviews)) < len(interviews):
        raise InputError("no interviews, or one is listed twice", remedy="list every coded interview once")
    held = pd.crosstab(presence["interview"], presence["code"]).reindex(interviews, fill_value=0).to_numpy() > 0
    generator = np.random.default_rng(seed)
    number = len(interviews)
    places = generator.permuted(np.tile(np.arange(number), (orders, 1)), axis=1)  # each interview's place in an order
    first = np.where(held[None], places[:, :, None], number).min(axis=1)  # (orders, codes)
    new = np.stack([(first == place).sum(axis=1) for place in range(number)], axis=1)
    table = pd.DataFrame({"interviews": np.arange(1, number + 1)})
    for name, counts in (("new", new), ("codes", new.cumsum(axis=1))):
        low, high = np.percentile(counts, [2.5, 97.5], axis=0)
        table = table.assign(**{name: counts.mean(axis=0).round(2), f"{name}_low": low, f"{name}_high": high})
    return table
