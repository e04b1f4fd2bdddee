"""What kinds of things identify people, and which of them single someone out most."""

from __future__ import annotations

# By risk: what singles someone out most is reviewed first.
RISK = {
    "person": 0,
    "handle": 1,
    "contact": 1,
    "code": 1,
    "place": 2,
    "organisation": 3,
    "date": 4,
    "illness": 4,
    "offence": 4,
    "religion": 4,
    "occupation": 4,
    "nationality": 5,
    "family": 5,
    "age": 5,
    "amount": 6,
    "duration": 6,
    "word": 7,
    "number": 8,
}
CATEGORIES = tuple(RISK)


def risk(category: str) -> int:
    """The rank of a category, 0 the most risky; one that is not in the table stands before what is only a word."""
    return RISK.get(category, RISK["amount"])
