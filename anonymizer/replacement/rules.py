"""How a study wants its identifiers replaced."""

from __future__ import annotations

from dataclasses import dataclass, field

INTERVIEW = "interview"
PLACEHOLDER, PSEUDONYM = "placeholder", "pseudonym"
SHIFT, MASK = "shift", "mask"


@dataclass(frozen=True)
class Rules:
    """What study.toml says under [anonymise], and the study's secret.

    Attributes
    ----------
    language : str
        Of the placeholders: "interview" for each interview's own, or one for all (ISO 639-1).
    style : str
        People as "placeholder" ("[mother]") or "pseudonym" (a name that nobody in the study has).
    age_width : int
        Of the bands of ages, in years; 0 for bands that follow childhood.
    population : int
        A country is named in a placeholder ("[town in Belgium]") when it has at least so many inhabitants.
    dates : str
        "shift" or "mask".
    secret : bytes
        What shifts and pseudonyms are drawn from; without it dates are masked.
    """

    language: str = INTERVIEW
    style: str = PLACEHOLDER
    age_width: int = 0
    population: int = 1_000_000
    dates: str = SHIFT
    secret: bytes = field(default=b"", repr=False)

    def language_of(self, interview: str) -> str:
        """The language of the placeholders in an interview of this language."""
        return interview if self.language == INTERVIEW else self.language
