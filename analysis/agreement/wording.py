"""What was compared and how, in sentences for a methods section."""

from __future__ import annotations

from .intervals import ENOUGH_DEFINED
from .units import Comparison

FEW = 10  # interviews; from fewer, a percentile interval comes out too narrow

REFLEXIVE = (
    "agreement is switched off for this study ([agreement] reflexive = true): in reflexive thematic analysis a coding "
    "is one researcher's reading, which agreement with another's would not make better (Braun & Clarke, 2021, Qual. "
    "Res. Psychol. 18:328-352)"
)


def what_was_compared(compared: Comparison) -> list[str]:
    """Who, which interviews, and what is left out."""
    said = [
        f"Compared: {len(compared.coders)} coders ({', '.join(compared.coders)}) on the {len(compared.interviews)} "
        f"interviews that all of them coded ({', '.join(compared.interviews)}), {len(compared.turns)} turns of "
        "participants.",
    ]
    if compared.left_out:
        others = "; ".join(f"{interview}: {', '.join(who)}" for interview, who in compared.left_out.items())
        said.append(f"Left out, because not all of them coded it: {others}.")
    if compared.stale_turns:
        said.append(f"{compared.stale_turns} turns are left out, because a coding in them is stale.")
    if compared.elsewhere:
        said.append(f"{compared.elsewhere} codings in turns of other people are left out.")
    if 1 < len(compared.interviews) < FEW:
        said.append(f"The intervals rest on {len(compared.interviews)} interviews: with so few they are too narrow.")
    return said


def how_it_was_measured(number: int, seed: int) -> list[str]:
    """Units, coefficients and intervals."""
    return [
        "Units: a turn of a participant has a code or has it not (turn); a character of the participants' speech has "
        "it or not (character); the stretches that the coders cut out (stretch). They give different figures for the "
        "same codings, so every table names its unit. Working flags are not compared.",
        "Coefficients: percent of pairs of coders; Cohen's kappa for two coders and Fleiss' for more; Krippendorff's "
        "alpha (nominal; for sets of codes with the MASI distance of Passonneau, 2006; for stretches the unitizing "
        "alpha of 1995, as in Krippendorff, 2004, Qual. Quant. 38:787-800); Gwet's AC1; Brennan-Prediger.",
        f"Intervals: 95% percentiles of {number} bootstrap draws that resample interviews (seed {seed}); none is given "
        f"where fewer than {ENOUGH_DEFINED:.0%} of the draws define the coefficient.",
    ]  # fmt: skip
